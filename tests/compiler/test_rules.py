"""Every rule is broken once: one change to the small profession, and what the rule then says."""

import shutil
from dataclasses import dataclass

import pytest

from compiler.load import Content, load
from compiler.rules import RULES, SITE_RULES, items, links, references

JOB, COMPARE, ASSESS = "job-description", "comparison", "assessment"
BREW, SERVE, CLEAN = "skills/menyeduh", "skills/melayani", "skills/kebersihan"


@dataclass(frozen=True)
class Case:
    """`file` of the profession, words in it, others in their place, and the rule's lines."""

    rule: object
    file: str
    old: str
    new: str
    says: tuple[str, ...]
    copies: int = 0

    def __str__(self) -> str:
        return f"{self.rule.__name__}-{self.file}-{self.new}".replace("\n", " ")[:80]


def case(rule, file, old, new, *says, copies=0) -> Case:
    return Case(rule, file, old, new, says, copies)


CASES = [
    case(
        references.levels_are_one_to_five,
        "../site",
        "level: 2",
        "level: 3",
        "../site.yaml:8:12: levels butir ke-2, level harus 2, bukan 3",
    ),
    case(
        references.doors_lead_to_a_profession,
        "../site",
        "profession: barista",
        "profession: bari",
        "../site.yaml:28:15: profesi “bari” tidak ada; maksud Anda “barista”?",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/barista/tugass/",
        "faq.yaml:6:13: tidak ada halaman di “/barista/tugass/”; maksud Anda “/barista/tugas/”?",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/pilot/",
        "faq.yaml:6:13: tidak ada halaman di “/pilot/”",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/barista/tugas",
        "faq.yaml:6:13: “/barista/tugas” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "../tugas/",
        "faq.yaml:6:13: “../tugas/” tampil sebagai teks; tautan berupa https://… atau alamat "
        "seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/Barista/tugas/",
        "faq.yaml:6:13: “/Barista/tugas/” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "[tugasnya](/barista/tugas/)",
        "*[x](/barista/tugas/)*",
        "faq.yaml:6:13: “/barista/tugas/” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "javascript:alert(1)",
        "faq.yaml:6:13: peringatan: “javascript:alert(1” tampil sebagai teks; "
        "tautan berupa https://… atau alamat seperti /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: /barista/cocok/",
        "to: /barista/cook/",
        "../site.yaml:41:11: tidak ada halaman di “/barista/cook/”; maksud Anda “/barista/cocok/”?",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: /barista/cocok/",
        "to: https://example.org/",
        "../site.yaml:41:11: tidak ada halaman di “https://example.org/”",
    ),
    case(
        links.anchors_exist,
        "faq",
        "/barista/tugas/",
        "/barista/glosarium/#krema",
        "faq.yaml:6:13: tidak ada #krema di “/barista/glosarium/”; maksud Anda “crema”?",
    ),
    case(
        links.links_lead_somewhere,
        "hr",
        "to: /barista/cek/index.html",
        "to: /barista/cek/",
        "hr.yaml:6:9: tidak ada halaman di “/barista/cek/”; maksud Anda “/barista/cocok/”?",
    ),
    case(
        links.anchors_exist,
        "../site",
        "cek/index.html",
        "cek/index.html#menyedu",
        "../site.yaml:46:11: tidak ada #menyedu di “/barista/cek/index.html”; maksud Anda "
        "“menyeduh”?",
    ),
    case(
        references.skills_exist,
        JOB,
        "[menyeduh]",
        "[menyedu]",
        "job-description.yaml:7:14: kompetensi “menyedu” tidak ada; maksud Anda “menyeduh”?",
    ),
    case(
        references.skills_exist,
        "profession",
        "bridge_skills: [menyeduh]",
        "bridge_skills: [x]",
        "profession.yaml:230:25: kompetensi “x” tidak ada",
    ),
    case(
        references.clusters_exist,
        CLEAN,
        "cluster: craft",
        "cluster: kraft",
        "skills/kebersihan.yaml:4:10: kelompok “kraft” tidak ada; maksud Anda “craft”?",
    ),
    case(
        references.clusters_exist,
        SERVE,
        "cluster: service",
        "cluster: craft",
        "assessment.yaml:21:5: kelompok “service” tidak memuat kompetensi",
    ),
    case(
        references.targets_exist,
        CLEAN,
        "  barista: 4",
        "  barista: 4\n  owner: 5",
        "skills/kebersihan.yaml:77:3: target “owner” tidak ada",
    ),
    case(
        references.targets_exist,
        CLEAN,
        "  barista: 4\n",
        "",
        "skills/kebersihan.yaml:74:1: target “barista” belum ada di targets",
    ),
    case(
        references.positions_are_the_targets,
        "hr",
        "    trainee:\n",
        "    traine:\n",
        "hr.yaml:76:3: target “trainee” belum ada di documents.positions",
        "hr.yaml:77:5: target “traine” tidak ada; maksud Anda “trainee”?",
    ),
    case(
        references.levels_rise_with_targets,
        CLEAN,
        "  barista: 4",
        "  barista: 2",
        "skills/kebersihan.yaml:76:12: targets.barista paling sedikit 3, seperti targets.trainee",
    ),
    case(
        references.every_skill_has_a_duty,
        JOB,
        "skills: [melayani]",
        "skills: [menyeduh]",
        "skills/melayani.yaml:1:1: belum ada tugas di job-description.yaml yang memerlukan "
        "“melayani”",
    ),
    case(
        references.columns_exist,
        COMPARE,
        "own: barista",
        "own: baristas",
        "comparison.yaml:4:6: kolom pembanding “baristas” tidak ada; maksud Anda “barista”?",
    ),
    case(
        references.columns_exist,
        COMPARE,
        "cashier: Catatan",
        "cashiers: Catatan",
        "comparison.yaml:16:5: kolom pembanding “cashier” belum ada di rows butir ke-1, cells",
        "comparison.yaml:18:7: kolom pembanding “cashiers” tidak ada; maksud Anda “cashier”?",
    ),
    case(
        references.ids_are_unique,
        "glossary",
        "id: qc",
        "id: crema",
        "glossary.yaml:13:9: id “crema” dipakai dua kali di terms",
    ),
    case(
        references.codes_are_unique,
        CLEAN,
        "code: 3\n",
        "code: 1\n",
        "skills/menyeduh.yaml:1:7: kode 1 milik “kebersihan”; kode berlaku selamanya",
    ),
    case(
        references.codes_are_unique,
        CLEAN,
        "- code: 2\n",
        "- code: 1\n",
        "skills/kebersihan.yaml:14:11: kode pernyataan 1 dipakai dua kali",
        "skills/kebersihan.yaml:16:11: kode pernyataan 1 dipakai dua kali",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "  - id: barista\n    code: 2",
        "  - id: barista\n    code: 1",
        "assessment.yaml:29:11: kode 1 milik “trainee”; kode berlaku selamanya",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "  - id: full\n    code: 2",
        "  - id: full\n    code: 1",
        "assessment.yaml:40:11: kode 1 milik “quick”; kode berlaku selamanya",
    ),
    case(
        references.modes_ask_ever_more,
        ASSESS,
        "    statements: true\n    cases: true\n",
        "    statements: false\n    cases: false\n",
        "assessment.yaml:39:5: mode “full” harus menanyakan isi mode “quick” dan lebih dari itu",
    ),
    case(
        references.own_is_no_position,
        ASSESS,
        "  - id: trainee\n",
        "  - id: own\n",
        "assessment.yaml:24:9: id “own” milik target yang disusun pembaca sendiri",
    ),
    case(
        references.retired_codes_stay_retired,
        "profession",
        "edition: 1\n",
        "edition: 2\nretired:\n  - {code: 2, name: Merokok, edition: 2}\n"
        "  - {code: 2, name: Melamun, edition: 2}\n",
        "profession.yaml:5:12: kode 2 milik “Merokok”; kode berlaku selamanya",
        "skills/melayani.yaml:1:7: kode 2 milik “Merokok”, yang sudah berhenti",
    ),
    case(
        references.changes_belong_to_an_edition,
        "profession",
        "edition: 1\n",
        "edition: 1\nretired:\n  - {code: 9, name: Melamun, edition: 2}\n",
        "profession.yaml:4:39: berhenti di edisi 2, padahal ini edisi 1",
    ),
    case(
        references.changes_belong_to_an_edition,
        CLEAN,
        "code: 3\n",
        "code: 3\nchanged: 2\n",
        "skills/kebersihan.yaml:2:10: berubah di edisi 2, padahal ini edisi 1",
    ),
    case(
        references.frequencies_are_complete,
        ASSESS,
        "- value: 2\n",
        "- value: 3\n",
        "assessment.yaml:6:5: frequency.options bernilai 1, 2, 3, 4, 5, dan null dalam urutan ini",
    ),
    case(
        items.anchors_are_short_and_neutral,
        BREW,
        "Menimbang, menyeduh",
        "Saya menyeduh",
        "skills/menyeduh.yaml:10:5: anchors level 3 tidak memakai subjek; hapus “Saya”",
    ),
    case(
        items.anchors_are_short_and_neutral,
        BREW,
        "Menimbang, ",
        "Menimbang, " + "a" * 60 + " ",
        "skills/menyeduh.yaml:10:5: anchors level 3 paling panjang 120 karakter, sudah 139",
    ),
    case(
        items.lowest_anchor_describes_a_try,
        BREW,
        "Mencoba menyeduh",
        "Belum pernah menyeduh",
        "skills/menyeduh.yaml:8:5: anchors level 1 menguraikan percobaan awal, bukan “Belum "
        "pernah”",
    ),
    case(
        items.statements_speak_for_the_reader,
        BREW,
        "Saya mencatat",
        "Mencatat",
        "skills/menyeduh.yaml:17:11: statements butir ke-2, text harus diawali “Saya”",
    ),
    case(
        items.statements_speak_for_the_reader,
        BREW,
        "Saya mencatat",
        "Saya tidak mencatat",
        "skills/menyeduh.yaml:17:11: peringatan: statements butir ke-2, text mungkin "
        "menyangkal: “tidak”",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Tindakan mana yang paling efektif?",
        "Anda setuju?",
        "skills/menyeduh.yaml:23:13: case.question meminta persetujuan: “setuju”; tanyakan "
        "perilakunya",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Saya mencatat",
        "Saya sependapat bahwa saya mencatat",
        "skills/menyeduh.yaml:17:11: statements butir ke-2, text meminta persetujuan: "
        "“sependapat”; tanyakan perilakunya",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Menimbang, menyeduh",
        "Tidak setuju menyeduh",
        "skills/menyeduh.yaml:10:5: anchors level 3 meminta persetujuan: “Tidak setuju”; "
        "tanyakan perilakunya",
    ),
    case(
        items.credits_are_used_once,
        BREW,
        "credit: 2",
        "credit: 3",
        "skills/menyeduh.yaml:25:5: case.options memakai nilai 0, 1, 2, dan 3 masing-masing "
        "satu kali",
    ),
    case(
        items.credits_are_used_once,
        BREW,
        "- id: c",
        "- id: d",
        "skills/menyeduh.yaml:25:5: case.options berisi a, b, c, dan d dalam urutan ini",
    ),
    case(
        items.options_are_of_similar_length,
        BREW,
        "tanpa mengubah setelan lain",
        "saja",
        "skills/menyeduh.yaml:25:5: panjang case.options terlalu berbeda: 37 sampai 66 karakter",
    ),
    case(
        items.key_moves_around,
        BREW,
        "code: 1\n",
        "code: 9\n",
        *(
            f"skills/{name}.yaml:25:5: pilihan terbaik adalah a dalam 3 kasus; pindahkan sebagian"
            for name in ("copy-1", "copy-2", "menyeduh")
        ),
        copies=2,
    ),
    case(
        items.key_is_not_the_longest,
        BREW,
        "Menghaluskan giling",
        "Menghaluskan gilingan kopinya",
        *(
            f"skills/{name}.yaml:25:5: peringatan: pilihan terbaik adalah yang terpanjang dalam "
            "4 kasus"
            for name in ("copy-1", "copy-2", "melayani", "menyeduh")
        ),
        copies=2,
    ),
    case(
        items.no_word_gives_the_key_away,
        CLEAN,
        "lalu memeriksa",
        "dan memeriksa",
        "skills/kebersihan.yaml:39:13: peringatan: “dan” ada dalam 3 pilihan terbaik dan 1 "
        "pilihan lain",
        "skills/melayani.yaml:31:13: peringatan: “dan” ada dalam 3 pilihan terbaik dan 1 "
        "pilihan lain",
        "skills/menyeduh.yaml:27:13: peringatan: “dan” ada dalam 3 pilihan terbaik dan 1 "
        "pilihan lain",
    ),
]


def lines(rule, content: Content) -> list[str]:
    found = (
        rule(content)
        if rule in SITE_RULES
        else (problem for standard in content.standards for problem in rule(standard))
    )
    return [
        str(problem).removeprefix("content/barista/").replace("content/site", "../site")
        for problem in sorted(found)
    ]


@pytest.mark.parametrize("broken", CASES, ids=str)
def test_rule_says_what_is_wrong_and_where(broken: Case, tree, change):
    change(f"barista/{broken.file}.yaml", broken.old, broken.new)
    for number in range(1, broken.copies + 1):
        skills = tree / "barista/skills"
        shutil.copy(skills / "menyeduh.yaml", skills / f"copy-{number}.yaml")
    assert lines(broken.rule, load(tree)) == list(broken.says)


def test_a_profession_code_is_taken_once(tree):
    shutil.copytree(tree / "barista", tree / "penyeduh")
    assert lines(references.profession_codes_are_unique, load(tree)) == [
        "content/penyeduh/profession.yaml:1:7: kode 2 milik profesi “barista”; "
        "kode berlaku selamanya"
    ]


def test_every_rule_has_a_failing_case():
    broken = {entry.rule for entry in CASES} | {references.profession_codes_are_unique}
    assert {rule.__name__ for rule in (*SITE_RULES, *RULES)} == {rule.__name__ for rule in broken}


def test_no_rule_is_left_out_of_the_table_of_contents():
    written = {
        value
        for module in (items, links, references)
        for name, value in vars(module).items()
        if callable(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }
    assert written == {*SITE_RULES, *RULES}


@pytest.mark.parametrize("rule", [*SITE_RULES, *RULES], ids=lambda rule: rule.__name__)
def test_rule_is_one_sentence_and_quiet_on_good_content(rule, small):
    assert rule.__doc__.strip().endswith(".")
    assert lines(rule, small) == []


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        (
            items.statements_speak_for_the_reader,
            "text: Saya membilas pipa uap setelah memakainya.",
            "text: Saya tidak membilas.\n    reviewed: true",
        ),
        (
            items.no_word_gives_the_key_away,
            "  code: 1\n  situation: Dua",
            "  code: 1\n  reviewed: true\n  situation: Dua",
        ),
    ],
)
def test_a_reviewed_item_is_quiet(rule, old, new, tree, change):
    change(f"barista/{CLEAN}.yaml", "lalu memeriksa", "dan memeriksa")
    change(f"barista/{CLEAN}.yaml", old, new)
    assert not [line for line in lines(rule, load(tree)) if CLEAN in line]
