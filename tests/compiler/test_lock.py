"""The lock: what was published cannot come to mean something else, and a way on is told."""

import json
import re
import shutil

import pytest

from compiler import lock
from compiler.compile import ContentError, read, record
from compiler.load import load

BREW, CLEAN = "skills/menyeduh.yaml", "skills/kebersihan.yaml"
USES = "barista/skills.yaml"
JOB = "barista/job-description.yaml"
FIRST, SECOND, THIRD = (
    f"edition: {last}\n" + "changes:\n" * (last > 1) + "".join(
        f'  - {{edition: {n}, date: "2026-11-2{n}", reasons: [Lebih jelas.]}}\n'
        for n in range(last, 0, -1) if last > 1
    )
    for last in (1, 2, 3)
)  # fmt: skip


def said(tree) -> list[str]:
    try:
        read(tree)
    except ContentError as error:
        return [str(problem).removeprefix("content/") for problem in error.problems
                if not problem.warning]  # fmt: skip
    return []


def use(code: int) -> str:
    return f"{{code: {code}, cluster: craft, targets: {{trainee: 2, barista: 4}}}}"


@pytest.fixture
def published(tree):
    """The small profession, its edition 1 published."""
    assert record(tree, publish=["barista"])
    assert said(tree) == []
    return tree


def test_the_lock_of_this_content_is_complete(root, tmp_path):
    """Else run `python build.py lock` and commit what it writes."""
    shutil.copytree(root / "content", tmp_path / "content")
    assert not record(tmp_path / "content")
    text = (root / "content/lock.json").read_text("utf-8")
    assert lock.render(lock.parse(text)) == text


def test_what_edition_1_asked_is_never_changed(root):
    found = lock.parse((root / "content/lock.json").read_text("utf-8"))
    first = found.professions[1].editions[1]
    assert first.state == "published"
    texts = {key: text for key, text in first.texts.items() if not re.match(r"1[7-9]|[2-9]\d", key)}
    assert len(texts) == 150
    assert lock._hash(json.dumps(texts, sort_keys=True)) == "3c550789411af934"
    assert first.skills[3] == "negosiasi"


CHANGES = {
    "a changed code": (
        [(BREW, "code: 1\n", "code: 9\n")],
        ["skills/menyeduh.yaml:1:7: kode “menyeduh” tercatat 1; kembalikan, kode berlaku "
         "selamanya"],
    ),
    "a changed code of its links": (
        [(USES, "code: 1\n", "code: 9\n")],
        ["barista/skills.yaml:15:11: kode “menyeduh” tercatat 1; kembalikan, kode berlaku "
         "selamanya"],
    ),
    "a changed code of the profession": (
        [("barista/profession.yaml", "code: 2\n", "code: 9\n")],
        ["barista/profession.yaml:1:7: kode profesi ini tercatat 2; kembalikan, kode berlaku "
         "selamanya"],
    ),
    "a changed code of a target": (
        [("barista/assessment.yaml", "code: 2\n    name: Barista", "code: 3\n    name: Barista")],
        ["barista/assessment.yaml:29:11: kode “barista” tercatat 2; kembalikan, kode berlaku "
         "selamanya"],
    ),
    "a mode that is gone": (
        [("barista/assessment.yaml", "- id: full\n    code: 2", "- id: whole\n    code: 3")],
        ["barista/assessment.yaml:33:3: “full” (kode 2) hilang; tautan lama menyebutnya"],
    ),
    "a mode's code for another": (
        [("barista/assessment.yaml", "- id: full\n", "- id: whole\n")],
        ["barista/assessment.yaml:40:11: kode 2 tercatat untuk “full”; kode berikutnya yang "
         "bebas: 3"],
    ),
    "an anchor": (
        [(BREW, "Menimbang lalu menyeduh", "Menyeduh")],
        ["skills/menyeduh.yaml:9:5: anchors level 3 berubah, padahal edisi 1 (barista) sudah "
         "terbit: kembalikan; bila hanya kata-katanya, jalankan `python build.py lock --wording "
         "menyeduh`; bila artinya, naikkan edition"],
    ),
    "a statement": (
        [(BREW, "Saya mencatat", "Saya menulis")],
        ["skills/menyeduh.yaml:14:31: statements butir ke-2, text berubah, padahal edisi "
         "1 (barista) sudah terbit: kembalikan; bila hanya kata-katanya, jalankan `python build.py "
         "lock --wording menyeduh`; bila artinya, naikkan edition"],
    ),
    "the code of a statement": (
        [(BREW, "{code: 3, level", "{code: 9, level")],
        ["skills/menyeduh.yaml:13:3: pernyataan berkode 3 hilang, padahal edisi 1 (barista) sudah "
         "terbit; kembalikan"],
    ),
    "the code of a case": (
        [(BREW, "case:\n  code: 1\n", "case:\n  code: 2\n")],
        ["skills/menyeduh.yaml:20:3: kasus berkode 1 hilang, padahal edisi 1 (barista) sudah "
         "terbit; kembalikan"],
    ),
    "the answers to a statement": (
        [("barista/assessment.yaml", "label: Tidak pernah", "label: Tak pernah")],
        ["barista/assessment.yaml:6:5: frequency.options berubah, padahal edisi 1 (barista) sudah "
         "terbit: kembalikan; bila hanya kata-katanya, jalankan `python build.py lock --wording "
         "frequency`; bila artinya, naikkan edition"],
    ),
    "a level": (
        [("site.yaml", "name: Mahir", "name: Pakar")],
        ["site.yaml:20:5: levels butir ke-5 berubah, padahal edisi 1 (barista) sudah "
         "terbit: kembalikan; bila hanya kata-katanya, jalankan `python build.py lock --wording "
         "level`; bila artinya, naikkan edition"],
    ),
    "what changes with no edition's meaning": (
        [(BREW, "name: Menyeduh espreso", "name: Membuat espreso"), (BREW, "why: ", "why: Juga "),
         (BREW, "  - Menimbang lalu menyeduh", "  - Menimbang lalu\n    menyeduh")],
        [],
    ),
    "a new edition without saying what changed": (
        [("barista/profession.yaml", FIRST, SECOND),
         (BREW, "Menimbang lalu menyeduh", "Menyeduh"), (BREW, "Saya mencatat", "Saya menulis")],
        ["skills/menyeduh.yaml:9:5: anchors level 3 berubah sejak edisi 1; tulis "
         "changed: 2"],
    ),
    "a new edition": (
        [("barista/profession.yaml", FIRST, SECOND),
         (BREW, "Menimbang lalu menyeduh", "Menyeduh"),
         (USES, "code: 1\n", "code: 1\n    changed: 2\n")],
        [],
    ),
    "an edition that is skipped": (
        [("barista/profession.yaml", FIRST, THIRD)],
        ["barista/profession.yaml:2:10: edisi terakhir yang tercatat 1; edisi berikutnya 2"],
    ),
    "a retirement in the edition that still has it": (
        [("barista/profession.yaml", FIRST,
          SECOND + "retired:\n  - {code: 1, name: Menyeduh, edition: 2}\n")],
        ["barista/skills.yaml:15:11: kode 1 milik “Menyeduh”, yang sudah berhenti"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_published_stays(name, published, change):
    changes, expected = CHANGES[name]
    for file, old, new in changes:
        change(file, old, new)
    assert said(published) == expected
    if expected:
        before = (published / "lock.json").read_bytes()
        with pytest.raises(ContentError):
            record(published)
        assert (published / "lock.json").read_bytes() == before


def test_a_published_edition_takes_a_kind_and_keeps_its_codes(published, change):
    codes = "{trainee: 3, barista: 4}"
    kind = f"kinds:\n  - {{id: bar, name: Bar, meaning: Ramai, codes: {codes}}}\n"
    change("barista/assessment.yaml", "usual_target: trainee\n", "usual_target: trainee\n" + kind)
    change(USES, "      barista: 3\n", "      barista: 3\n    kinds: {bar: {barista: 4}}\n")
    assert said(published) == []
    assert record(published)
    found = lock.parse((published / "lock.json").read_text("utf-8"))
    assert found.professions[2].editions[1].targets == {
        1: "trainee", 2: "barista", 3: "trainee-bar", 4: "barista-bar",
    }  # fmt: skip
    change("barista/assessment.yaml", codes, "{trainee: 3, barista: 5}")
    assert said(published) == [
        "barista/assessment.yaml:77:71: kode “barista-bar” tercatat 4; kembalikan, kode berlaku "
        "selamanya"
    ]
    change("barista/assessment.yaml", kind.replace(codes, "{trainee: 3, barista: 5}"), "")
    change(USES, "    kinds: {bar: {barista: 4}}\n", "")
    assert said(published) == [
        f"barista/assessment.yaml:24:3: “{name}-bar” (kode {code}) hilang; tautan lama menyebutnya"
        for code, name in ((4, "barista"), (3, "trainee"))
    ]


def test_a_copied_competency_is_blamed_and_not_its_original(published, change):
    shutil.copy(published / BREW, published / "skills/aduk.yaml")
    change(USES, "skills:\n", f"skills:\n  aduk: {use(1)}\n")
    change(JOB, "skills: [menyeduh]", "skills: [menyeduh, aduk]")
    assert said(published) == [
        "barista/skills.yaml:2:16: kode 1 milik “menyeduh”; kode berikutnya yang bebas: 4",
        "skills/aduk.yaml:1:7: kode 1 milik “menyeduh”; kode berikutnya yang bebas: 4",
    ]


def test_a_copied_profession_is_blamed_and_not_its_original(published):
    shutil.copytree(published / "barista", published / "aduk")
    for file in (published / "aduk").rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("/barista/", "/aduk/"), "utf-8")
    assert said(published) == [
        "aduk/profession.yaml:1:7: kode 2 milik profesi “barista”; kode berikutnya yang bebas: 1"
    ]


def test_a_renamed_file_and_a_reused_code(published, change):
    (published / BREW).rename(published / "skills/aduk.yaml")
    change(USES, "  menyeduh:\n", "  aduk:\n")
    change(JOB, "skills: [menyeduh]", "skills: [aduk]")
    lines = [line for line in said(published) if "tercatat" in line]
    reused = (
        "skills/aduk.yaml:1:7: kode 1 tercatat untuk “menyeduh”; kembalikan nama berkasnya, atau "
        "pakai kode lain; kode berikutnya yang bebas: 4"
    )
    assert lines == [
        "barista/skills.yaml:14:3: kompetensi ini tercatat sebagai “menyeduh”; kembalikan nama "
        "berkasnya",
        reused,
    ]
    change("skills/aduk.yaml", "Menimbang lalu menyeduh", "Mengaduk")
    lines = [line for line in said(published) if "tercatat" in line]
    assert lines == [
        "barista/skills.yaml:15:11: kode 1 tercatat untuk “menyeduh”; "
        "kode berikutnya yang bebas: 4",
        reused,
    ]
    change("skills/aduk.yaml", "code: 1\n", "code: 4\n")
    assert reused not in said(published)


def test_a_removed_competency_is_listed_as_retired(published, change):
    (published / BREW).unlink()
    change(USES, (published / USES).read_text("utf-8").partition("  menyeduh:")[2], "")
    change(USES, "  menyeduh:", "")
    lines = [line for line in said(published) if "hilang" in line]
    assert lines == [
        "barista/profession.yaml:1:1: kompetensi “menyeduh” (kode 1) hilang; kembalikan "
        "di skills.yaml, atau catat di retired: {code: 1, name: …, edition: 2}"
    ]
    entry = "retired:\n  - {code: 1, name: Menyeduh, edition: 2}\n"
    change("barista/profession.yaml", FIRST, SECOND + entry)
    assert [line for line in said(published) if "hilang" in line or "berhenti" in line] == []


def test_a_folder_that_is_gone(published):
    (published / "barista").rename(published / "penyeduh")
    assert "lock.json:1:1: profesi “barista” (kode 2) hilang; tautan lama memerlukan foldernya" in (
        said(published)
    )


def test_wording_is_marked_by_name_and_published_hashes_stay(published, change):
    before = lock.parse((published / "lock.json").read_text("utf-8"))
    change(BREW, "Menimbang lalu menyeduh", "Menimbang kemudian menyeduh")
    change(CLEAN, "Saya membilas", "Saya mencuci")
    with pytest.raises(ContentError, match="kebersihan"):
        record(published, wording=["menyeduh"])
    assert record(published, wording=["menyeduh", "kebersihan"])
    assert said(published) == []
    after = lock.parse((published / "lock.json").read_text("utf-8"))
    old, new = before.professions[2].editions[1], after.professions[2].editions[1]
    assert new.texts == old.texts
    assert set(new.wording) == {"1.anchor.3", "3.statement.1"}
    change(BREW, "Menimbang kemudian menyeduh", "Menimbang lalu menyeduh")
    assert said(published) == []


def test_a_new_competency_is_added_to_a_published_edition(published, change):
    shutil.copy(published / BREW, published / "skills/aduk.yaml")
    change("skills/aduk.yaml", "code: 1\nname: Menyeduh", "code: 4\nname: Mengaduk")
    change("skills/aduk.yaml", "name_en: Brewing", "name_en: Stirring")
    change(USES, "skills:\n", f"skills:\n  aduk: {use(7)}\n")
    change(JOB, "skills: [menyeduh]", "skills: [menyeduh, aduk]")
    assert record(published)
    found = lock.parse((published / "lock.json").read_text("utf-8"))
    assert found.skills == {1: "menyeduh", 2: "melayani", 3: "kebersihan", 4: "aduk"}
    assert found.professions[2].editions[1].skills[7] == "aduk"
    change("skills/aduk.yaml", "code: 4\n", "code: 5\n")
    change(USES, use(7), use(8))
    assert said(published) == [
        "barista/skills.yaml:2:16: kode “aduk” tercatat 7; kembalikan, kode berlaku selamanya",
        "skills/aduk.yaml:1:7: kode “aduk” tercatat 4; kembalikan, kode berlaku selamanya",
    ]


def test_an_open_edition_may_still_be_edited(tree, change):
    assert record(tree)
    assert not record(tree)
    change(BREW, "Menimbang lalu menyeduh", "Menyeduh")
    change(USES, "code: 1\n", "code: 9\n")
    assert said(tree) == []
    assert record(tree)
    change("barista/profession.yaml", FIRST, SECOND)
    assert said(tree) == ["barista/profession.yaml:2:10: edisi 1 masih terbuka; terbitkan dahulu"]
    change("barista/profession.yaml", SECOND, FIRST)
    assert record(tree, publish=["barista"])
    change("barista/profession.yaml", FIRST, SECOND)
    assert record(tree)
    editions = lock.parse((tree / "lock.json").read_text("utf-8")).professions[2].editions
    assert [edition.state for edition in editions.values()] == ["published", "open"]
    assert editions[2].texts == {}
    change("barista/profession.yaml", SECOND, FIRST)
    assert said(tree) == [
        "barista/profession.yaml:2:10: edisi 2 sudah tercatat; edition tidak pernah turun"
    ]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"professions": {"a": 1}}', "\x00", "\xff"])
def test_a_damaged_lock_is_one_line(text, tree):
    (tree / "lock.json").write_bytes(text.encode("latin-1"))
    (line,) = said(tree)
    assert line.startswith("lock.json:1:")


def test_a_name_that_is_none_is_said(tree):
    for names in ({"wording": ["menyedu"]}, {"publish": ["menyeduh"]}):
        with pytest.raises(ContentError, match="tidak ada"):
            record(tree, **names)
    assert not (tree / "lock.json").exists()


def test_codes_run_out():
    assert lock.free(range(1, 64)) == "tidak ada lagi kode yang bebas"
    assert lock.free([1, 2, 4]) == "kode berikutnya yang bebas: 3"


def test_the_lock_knows_codes_and_no_paths(small):
    keys = {key for key, *_ in lock.texts(small.standards[0], small.site.levels)}
    assert {"level.1", "frequency", "1.anchor.5", "1.statement.3", "1.case.1"} <= keys
    assert small.lock.professions == {}


def test_what_an_edition_rewrote_is_on_record(root):
    """Competency 3 lost a statement and got another; 4 was only reworded; 5 came later."""
    first = {"3.anchor.1": "a", "3.statement.1": "b", "3.case.1": "c", "4.anchor.1": "d"}
    second = {"3.anchor.1": "a", "3.statement.2": "b", "3.case.1": "c", "4.anchor.1": "e",
              "5.anchor.1": "f"}  # fmt: skip
    third = second | {"3.anchor.1": "x", "3.case.1": "y", "5.anchor.2": "g"}
    codes = {"skills": {}, "targets": {}, "modes": {}}
    editions = {
        1: {"state": "published", **codes, "texts": first, "wording": {"4.anchor.1": ["e"]}},
        2: {"state": "published", **codes, "texts": second},
        3: {"state": "open", **codes},
    }
    entry = lock.Entry.model_validate({"id": "a", "editions": editions})
    told = {code: lock.rewritten(entry, 3, third, code) for code in (3, 4, 5, 6)}
    assert told == {
        3: {2: ("statements",), 3: ("anchors", "case")}, 4: {}, 5: {3: ("anchors",)}, 6: {},
    }  # fmt: skip
    # Of this content every change that is told is there.
    for standard in load(root / "content").standards:
        for skill in standard.skills.values():
            assert max(standard.rewritten(skill), default=1) == skill.changed
