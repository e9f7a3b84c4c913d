"""What professions share beside the dictionary: words of vacancies, and tasks."""

from pathlib import Path

import pytest
import yaml

from compiler.load import load
from compiler.rules import check

COMMON = ("note", "synonyms", "levels", "facts", "red_flags", "applicant", "company", "waived",
          "vacancy", "curriculum")  # fmt: skip


@pytest.fixture
def shared(tree: Path) -> Path:
    """The small profession, its words of vacancies where every profession finds them."""
    own = tree / "barista/vacancy.yaml"
    data = yaml.safe_load(own.read_text("utf-8"))
    general = {key: data[key] for key in COMMON if key in data}
    for each in (*general["facts"], *general["red_flags"]):
        each["to"] = each["to"].removeprefix("/barista/")
    write(tree / "vacancy.yaml", general)
    for slug, words in data["skills"].items():
        with (tree / f"skills/{slug}.yaml").open("a", encoding="utf-8") as file:
            file.write(yaml.safe_dump({"vacancy": words}))
    write(own, {"positions": data["positions"]})
    return tree


def write(file: Path, data: dict) -> None:
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def more(tree: Path, **data: object) -> None:
    """Write more into the profession's own file."""
    own = tree / "barista/vacancy.yaml"
    write(own, yaml.safe_load(own.read_text("utf-8")) | data)


def told(tree: Path) -> list[str]:
    return sorted(str(problem) for problem in check(load(tree)))


def test_words_are_the_same_wherever_they_stand(shared, small):
    assert told(shared) == []
    (standard,) = load(shared).standards
    assert standard.vacancy == small.standards[0].vacancy


def test_what_a_profession_writes_is_added_and_what_differs_counts(shared):
    own = {"id": "shift", "name": "Giliran", "to": "cocok/", "phrases": ["giliran malam"]}
    more(
        shared,
        vacancy=["lamar sini"],
        skills={"melayani": {"phrases": ["sapa tamu"], "besides": ["layani mesin"]}},
        facts=[{"id": "years", "to": "cocok/", "phrases": ["0 bulan"]}, own],
    )
    assert told(shared) == []
    words = load(shared).standards[0].vacancy
    assert words.vacancy == ["lowongan", "dicari", "lamar sini"]
    assert words.skills["melayani"].phrases == ["layani", "ramah", "sapa tamu"]
    assert words.skills["melayani"].besides == ["ramah lingkungan", "layani mesin"]
    years, shift = words.facts
    assert (years.name, years.to) == ("Lama pengalaman", "/barista/cocok/")
    assert years.phrases == ["0 tahun", "0 bulan"]
    assert (shift.id, shift.to) == ("shift", "/barista/cocok/")


def test_each_mistake_is_told_in_the_file_that_makes_it(shared, change):
    more(shared, vacancy=["Tidak"], skills={"melayani": {"phrases": ["ramah"]}})
    change("skills/melayani.yaml", "- layani", "- Layani")
    change("vacancy.yaml", "- kami adalah", "- kami  adalah")
    found = told(shared)
    assert [line.partition(":")[0] for line in found] == [
        "content/barista/vacancy.yaml", "content/barista/vacancy.yaml",
        "content/skills/melayani.yaml", "content/vacancy.yaml",
    ]  # fmt: skip
    assert "“ramah” sudah ada di melayani" in "".join(found[:2])


def test_a_shared_address_that_a_profession_lacks_names_both_files(shared, change):
    change("vacancy.yaml", "to: cocok/", "to: cocok/#tidak-ada")
    (line,) = told(shared)
    assert line.startswith("content/vacancy.yaml:")
    assert line.endswith(
        "tidak ada #tidak-ada di “/barista/cocok/”; profesi itu menulis to lain di "
        "barista/vacancy.yaml"
    )
    more(shared, red_flags=[{"id": "deposit", "to": "cocok/"}])
    assert told(shared) == []


def test_an_address_of_one_profession_is_not_shared(shared, change):
    change("vacancy.yaml", "to: cocok/", "to: /barista/cocok/")
    other = shared / "penyeduh"
    other.mkdir()
    for file in (shared / "barista").rglob("*.yaml"):
        copy = other / file.relative_to(shared / "barista")
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(file.read_text("utf-8").replace("/barista/", "/penyeduh/"), "utf-8")
    assert any(line.startswith("content/vacancy.yaml:") and "hapus tautannya" in line
               for line in told(shared))  # fmt: skip


def test_what_no_file_has_is_missed_in_the_profession(shared):
    (shared / "vacancy.yaml").unlink()
    more(shared, skills={"menyapu": {"besides": ["sapu lidi"]}})
    found = told(shared)
    assert all(line.startswith("content/barista/vacancy.yaml:") for line in found)
    assert len([line for line in found if "belum ada, baik di sini maupun di" in line]) == 10


def test_an_entry_that_says_too_little_is_told_where_it_stands(shared):
    more(shared, facts=[{"id": "shift", "to": None, "phrases": ["giliran malam"]}])
    found = told(shared)
    assert len(found) == 2
    assert all(line.startswith("content/barista/vacancy.yaml:") for line in found)


def test_without_a_file_of_its_own_a_profession_reads_no_vacancies(shared):
    (shared / "barista/vacancy.yaml").unlink()
    assert told(shared) == []
    assert load(shared).standards[0].vacancy is None


def test_tasks_beside_the_dictionary_are_those_of_every_profession(tree, small):
    own, common = tree / "barista/tasks/menyeduh.yaml", tree / "tasks/menyeduh.yaml"
    common.parent.mkdir()
    text = own.read_text("utf-8")
    common.write_text(text.replace("noun: hitungan", "noun: soal"), "utf-8")
    # What a profession has of its own counts.
    assert load(tree).standards[0].tasks == small.standards[0].tasks
    own.unlink()
    assert told(tree) == []
    assert load(tree).standards[0].tasks["menyeduh"].noun == "soal"
    common.rename(common.with_name("menyapu.yaml"))
    (line,) = told(tree)
    assert line.startswith("content/tasks/menyapu.yaml:1:1: kompetensi “menyapu” tidak ada")
    assert load(tree).standards[0].tasks == {}
