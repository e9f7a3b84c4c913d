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
        "../site.yaml:8:12: levels[1].level must be 2, got 3",
    ),
    case(
        references.doors_lead_to_a_profession,
        "../site",
        "profession: barista",
        "profession: bari",
        "../site.yaml:28:15: home.profession: unknown profession 'bari'; did you mean 'barista'?",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/barista/tugass/",
        "faq.yaml:6:13: no page at '/barista/tugass/'; did you mean '/barista/tugas/'?",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/pilot/",
        "faq.yaml:6:13: no page at '/pilot/'",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/barista/tugas",
        "faq.yaml:6:13: '/barista/tugas' is shown as text; "
        "a link is https://… or an address like /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "../tugas/",
        "faq.yaml:6:13: '../tugas/' is shown as text; a link is https://… or an address like /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "/Barista/tugas/",
        "faq.yaml:6:13: '/Barista/tugas/' is shown as text; "
        "a link is https://… or an address like /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "[tugasnya](/barista/tugas/)",
        "*[x](/barista/tugas/)*",
        "faq.yaml:6:13: '/barista/tugas/' is shown as text; "
        "a link is https://… or an address like /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "faq",
        "/barista/tugas/",
        "javascript:alert(1)",
        "faq.yaml:6:13: warning: 'javascript:alert(1' is shown as text; "
        "a link is https://… or an address like /a/b/",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: /barista/cocok/",
        "to: /barista/cook/",
        "../site.yaml:41:11: no page at '/barista/cook/'; did you mean '/barista/cocok/'?",
    ),
    case(
        links.links_lead_somewhere,
        "../site",
        "to: /barista/cocok/",
        "to: https://example.org/",
        "../site.yaml:41:11: no page at 'https://example.org/'",
    ),
    case(
        links.anchors_exist,
        "faq",
        "/barista/tugas/",
        "/barista/glosarium/#krema",
        "faq.yaml:6:13: no #krema at '/barista/glosarium/'; did you mean 'crema'?",
    ),
    case(
        links.links_lead_somewhere,
        "hr",
        "to: /barista/cek/index.html",
        "to: /barista/cek/",
        "hr.yaml:6:9: no page at '/barista/cek/'; did you mean '/barista/cocok/'?",
    ),
    case(
        links.anchors_exist,
        "../site",
        "cek/index.html",
        "cek/index.html#menyedu",
        "../site.yaml:46:11: no #menyedu at '/barista/cek/index.html'; did you mean 'menyeduh'?",
    ),
    case(
        references.skills_exist,
        JOB,
        "[menyeduh]",
        "[menyedu]",
        "job-description.yaml:7:14: unknown skill 'menyedu'; did you mean 'menyeduh'?",
    ),
    case(
        references.skills_exist,
        "profession",
        "bridge_skills: [menyeduh]",
        "bridge_skills: [x]",
        "profession.yaml:230:25: unknown skill 'x'",
    ),
    case(
        references.clusters_exist,
        CLEAN,
        "cluster: craft",
        "cluster: kraft",
        "skills/kebersihan.yaml:4:10: unknown cluster 'kraft'; did you mean 'craft'?",
    ),
    case(
        references.clusters_exist,
        SERVE,
        "cluster: service",
        "cluster: craft",
        "assessment.yaml:21:5: cluster 'service' holds no competency",
    ),
    case(
        references.targets_exist,
        CLEAN,
        "  barista: 4",
        "  barista: 4\n  owner: 5",
        "skills/kebersihan.yaml:77:3: unknown target 'owner'",
    ),
    case(
        references.targets_exist,
        CLEAN,
        "  barista: 4\n",
        "",
        "skills/kebersihan.yaml:74:1: target 'barista' is missing in targets",
    ),
    case(
        references.positions_are_the_targets,
        "hr",
        "    trainee:\n",
        "    traine:\n",
        "hr.yaml:76:3: target 'trainee' is missing in positions",
        "hr.yaml:77:5: unknown target 'traine'; did you mean 'trainee'?",
    ),
    case(
        references.levels_rise_with_targets,
        CLEAN,
        "  barista: 4",
        "  barista: 2",
        "skills/kebersihan.yaml:76:12: targets.barista must be at least 3, as targets.trainee is",
    ),
    case(
        references.every_skill_has_a_duty,
        JOB,
        "skills: [melayani]",
        "skills: [menyeduh]",
        "skills/melayani.yaml:1:1: no duty in job-description.yaml needs 'melayani'",
    ),
    case(
        references.columns_exist,
        COMPARE,
        "own: barista",
        "own: baristas",
        "comparison.yaml:4:6: unknown column 'baristas'; did you mean 'barista'?",
    ),
    case(
        references.columns_exist,
        COMPARE,
        "cashier: Catatan",
        "cashiers: Catatan",
        "comparison.yaml:16:5: column 'cashier' is missing in rows[0].cells",
        "comparison.yaml:18:7: unknown column 'cashiers'; did you mean 'cashier'?",
    ),
    case(
        references.ids_are_unique,
        "glossary",
        "id: qc",
        "id: crema",
        "glossary.yaml:13:9: id 'crema' is used twice in terms",
    ),
    case(
        references.codes_are_unique,
        CLEAN,
        "code: 3\n",
        "code: 1\n",
        "skills/menyeduh.yaml:1:7: code 1 is taken by 'kebersihan'; codes are for ever",
    ),
    case(
        references.codes_are_unique,
        CLEAN,
        "- code: 2\n",
        "- code: 1\n",
        "skills/kebersihan.yaml:14:11: statement code 1 is used twice",
        "skills/kebersihan.yaml:16:11: statement code 1 is used twice",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "  - id: barista\n    code: 2",
        "  - id: barista\n    code: 1",
        "assessment.yaml:29:11: code 1 is taken by 'trainee'; codes are for ever",
    ),
    case(
        references.choices_have_codes_of_their_own,
        ASSESS,
        "  - id: full\n    code: 2",
        "  - id: full\n    code: 1",
        "assessment.yaml:40:11: code 1 is taken by 'quick'; codes are for ever",
    ),
    case(
        references.modes_ask_ever_more,
        ASSESS,
        "    statements: true\n    cases: true\n",
        "    statements: false\n    cases: false\n",
        "assessment.yaml:39:5: mode 'full' must ask what 'quick' asks, and more",
    ),
    case(
        references.own_is_no_position,
        ASSESS,
        "  - id: trainee\n",
        "  - id: own\n",
        "assessment.yaml:24:9: id 'own' is that of a reader's own target",
    ),
    case(
        references.retired_codes_stay_retired,
        "profession",
        "edition: 1\n",
        "edition: 2\nretired:\n  - {code: 2, name: Merokok, edition: 2}\n"
        "  - {code: 2, name: Melamun, edition: 2}\n",
        "profession.yaml:5:12: code 2 is taken by 'Merokok'; codes are for ever",
        "skills/melayani.yaml:1:7: code 2 is that of 'Merokok', which is retired",
    ),
    case(
        references.changes_belong_to_an_edition,
        "profession",
        "edition: 1\n",
        "edition: 1\nretired:\n  - {code: 9, name: Melamun, edition: 2}\n",
        "profession.yaml:4:39: retired in edition 2, but this is edition 1",
    ),
    case(
        references.changes_belong_to_an_edition,
        CLEAN,
        "code: 3\n",
        "code: 3\nchanged: 2\n",
        "skills/kebersihan.yaml:2:10: changed in edition 2, but this is edition 1",
    ),
    case(
        references.frequencies_are_complete,
        ASSESS,
        "- value: 2\n",
        "- value: 3\n",
        "assessment.yaml:6:5: frequency.options must have the values 1, 2, 3, 4, 5 and null "
        "in this order",
    ),
    case(
        items.anchors_are_short_and_neutral,
        BREW,
        "Menimbang, menyeduh",
        "Saya menyeduh",
        "skills/menyeduh.yaml:10:5: anchors[2] must have no subject, found 'Saya'",
    ),
    case(
        items.anchors_are_short_and_neutral,
        BREW,
        "Menimbang, ",
        "Menimbang, " + "a" * 60 + " ",
        "skills/menyeduh.yaml:10:5: anchors[2] has 139 characters; at most 120",
    ),
    case(
        items.lowest_anchor_describes_a_try,
        BREW,
        "Mencoba menyeduh",
        "Belum pernah menyeduh",
        "skills/menyeduh.yaml:8:5: anchors[0] must describe a first try, not 'Belum pernah'",
    ),
    case(
        items.statements_speak_for_the_reader,
        BREW,
        "Saya mencatat",
        "Mencatat",
        "skills/menyeduh.yaml:17:11: statements[1].text must begin with 'Saya'",
    ),
    case(
        items.statements_speak_for_the_reader,
        BREW,
        "Saya mencatat",
        "Saya tidak mencatat",
        "skills/menyeduh.yaml:17:11: warning: statements[1].text may be negated: 'tidak'",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Tindakan mana yang paling efektif?",
        "Anda setuju?",
        "skills/menyeduh.yaml:23:13: asks for agreement: 'setuju'",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Saya mencatat",
        "Saya sependapat bahwa saya mencatat",
        "skills/menyeduh.yaml:17:11: asks for agreement: 'sependapat'",
    ),
    case(
        items.nothing_to_agree_with,
        BREW,
        "Menimbang, menyeduh",
        "Tidak setuju menyeduh",
        "skills/menyeduh.yaml:10:5: asks for agreement: 'Tidak setuju'",
    ),
    case(
        items.credits_are_used_once,
        BREW,
        "credit: 2",
        "credit: 3",
        "skills/menyeduh.yaml:25:5: case.options must use the credits 0, 1, 2 and 3 once each",
    ),
    case(
        items.credits_are_used_once,
        BREW,
        "- id: c",
        "- id: d",
        "skills/menyeduh.yaml:25:5: case.options must be a, b, c and d in this order",
    ),
    case(
        items.options_are_of_similar_length,
        BREW,
        "tanpa mengubah setelan lain",
        "saja",
        "skills/menyeduh.yaml:25:5: case.options differ in length: 37 to 66 characters",
    ),
    case(
        items.key_moves_around,
        BREW,
        "code: 1\n",
        "code: 9\n",
        *(
            f"skills/{name}.yaml:25:5: the best option is 'a' in 3 cases; move some"
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
            f"skills/{name}.yaml:25:5: warning: the best option is the longest in 4 cases"
            for name in ("copy-1", "copy-2", "melayani", "menyeduh")
        ),
        copies=2,
    ),
    case(
        items.no_word_gives_the_key_away,
        CLEAN,
        "lalu memeriksa",
        "dan memeriksa",
        "skills/kebersihan.yaml:39:13: warning: 'dan' stands in 3 best options and 1 others",
        "skills/melayani.yaml:31:13: warning: 'dan' stands in 3 best options and 1 others",
        "skills/menyeduh.yaml:27:13: warning: 'dan' stands in 3 best options and 1 others",
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
        "content/penyeduh/profession.yaml:1:7: code 2 is taken by profession 'barista'; "
        "codes are for ever"
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
