"""The open data, read back by programs that know nothing of us."""

import csv
import json
import re
import warnings
from datetime import date
from html import unescape
from pathlib import Path

import jsonschema
import pytest
from csvw import CSVW

from compiler import opendata
from compiler.model.dataset import Dataset
from tests.standard import content, wanted

FOLDER = "account-executive/data"


@pytest.fixture(scope="module")
def folder(site: Path) -> Path:
    return site / FOLDER


def read(file: Path) -> dict:
    return json.loads(file.read_text("utf-8"))


def rows(file: Path) -> list[list[str]]:
    """As RFC 4180 has it: lines end in CRLF, every row has as many cells as the first."""
    data = file.read_bytes()
    assert b"\n" not in data.replace(b"\r\n", b"")
    found = list(csv.reader(data.decode("utf-8").splitlines(keepends=True), strict=True))
    assert len({len(row) for row in found}) == 1
    return found


def test_the_standard_follows_its_schema_and_nothing_else_does(folder):
    schema, data = read(folder / "standard.schema.json"), read(folder / "standard.json")
    judge = jsonschema.Draft202012Validator
    judge.check_schema(schema)
    jsonschema.validate(data, schema, judge)
    assert data["$schema"] == "standard.schema.json"
    wrong = [{**data, "more": 1}, {**data, "edition": "2"}, {**data, "skills": [{}]}]
    for each in [*wrong, {k: v for k, v in data.items() if k != "license"}]:
        assert not judge(schema).is_valid(each)


def test_the_standard_is_the_content(folder, standard):
    data = read(folder / "standard.json")
    assert (data["edition"], data["checked"]) == (
        standard.profession.edition, standard.profession.checked,
    )  # fmt: skip
    for skill in data["skills"]:
        own = standard.skills[skill["id"]]
        assert (skill["code"], skill["anchors"]) == (own.code, own.anchors)
        assert [each["text"] for each in skill["statements"]] == [e.text for e in own.statements]
        assert {e["uri"] for e in skill["esco"]} == {
            e.uri for e in own.mappings.esco if e.status == "VERIFIED"
        }
        assert skill["targets"] == {target: wanted(own, target) for target in skill["targets"]}
        assert [*skill["targets"]] == [each["id"] for each in data["targets"]]
    positions = [target.id for target in standard.assessment.targets]
    kinds = [None, *(each["id"] for each in data["kinds"])]
    assert [(each["kind"], each["position"]) for each in data["targets"]] == [
        (kind, position) for kind in kinds for position in positions
    ]
    assert list(standard.skills) == [each["id"] for each in data["skills"]]
    # What one part names is there in another.
    ids = {each["id"] for each in data["skills"]}
    assert all(ids >= {*each["skills"]} for each in [*data["duties"], *data["kpis"]])
    assert {each["cluster"] for each in data["skills"]} == {e["id"] for e in data["clusters"]}
    assert not re.search(r"\]\(|\*\w", json.dumps(data, ensure_ascii=False))


def test_changes_are_dated_and_stand_on_their_page(folder, site, standard):
    changes = read(folder / "standard.json")["changes"]
    days = [date.fromisoformat(each["date"]) for each in changes]
    assert days == sorted(days, reverse=True)
    editions = range(standard.profession.edition, 0, -1)
    assert [each["edition"] for each in changes] == list(editions)
    html = (site / "tentang/perubahan/index.html").read_text("utf-8")
    words = unescape(re.sub(r"<[^>]+>", "", html))
    assert all(reason in words for each in changes for reason in each["reasons"])


def test_the_table_of_competencies_is_what_its_metadata_says(folder, standard):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        described = CSVW(str(folder / "skills.csv-metadata.json"), validate=True)
        found = list(described.tables[0])
    assert described.is_valid, described.warnings
    assert [row["id"] for row in found] == list(standard.skills)
    for row in found:
        skill = standard.skills[row["id"]]
        assert (row["code"], row["level_5"]) == (skill.code, skill.anchors[4])
        assert row["target_ae"] == skill.targets["ae"]
        assert row["target_senior_b2b"] == wanted(skill, "senior-b2b")
        assert row["checked"].date() == date.fromisoformat(standard.profession.checked)
        assert row["esco"] == [e.uri for e in skill.mappings.esco if e.status == "VERIFIED"]
    assert rows(folder / "skills.csv")[0] == list(found[0])


def imported(table: list[list[str]]) -> dict:
    """Read a table as Moodle's importer does (admin/tool/lpimportcsv): by place, not by name."""
    framework, flat = None, {}
    for row in table[1:]:
        parent, id, name, text, form, values, scale, *_, is_framework, kinds = row
        # shorten_text() would cut what is longer.
        assert 0 < len(id) <= 100
        assert 0 < len(name) <= 100
        assert form == "1"
        entry = {"parent": parent, "name": name, "text": text, "values": values, "scale": scale}
        if is_framework:
            assert framework is None
            framework = entry | {"id": id, "kinds": kinds.split(",")}
        else:
            assert id not in flat
            flat[id] = entry
    return {"framework": framework, "flat": flat}


def test_the_table_for_excel_is_the_same(folder):
    data = (folder / "skills-excel.csv").read_bytes()
    assert data.startswith(b"\xff\xfe")
    text = data.decode("utf-16").splitlines(keepends=True)
    assert list(csv.reader(text, delimiter="\t", strict=True)) == rows(folder / "skills.csv")


def test_moodle_reads_the_framework(folder, standard):
    table = rows(folder / "moodle.csv")
    assert tuple(table[0]) == opendata.MOODLE_COLUMNS
    found = imported(table)
    framework, flat = found["framework"], found["flat"]
    assert set(framework["kinds"]) <= {"domain", "competency"}
    tops = [id for id, each in flat.items() if each["parent"] == ""]
    assert [flat[id]["name"] for id in tops] == [c.name for c in standard.assessment.clusters]
    below = {id: each for id, each in flat.items() if each["parent"]}
    assert {each["parent"] for each in below.values()} == set(tops)
    assert {id.partition(".")[2] for id in below} == set(standard.skills)
    names = [level.name for level in content().site.levels]
    for id, each in [("", framework), *below.items()]:
        assert each["values"].split(",") == names
        first, *steps = json.loads(each["scale"])
        assert "scaleid" in first
        assert [step["id"] for step in steps] == [1, 2, 3, 4, 5]
        # Moodle refuses a scale without a default or without a value that is proficient.
        assert sum(step["scaledefault"] for step in steps) == 1
        proficient = [step["id"] for step in steps if step["proficient"]]
        if id:
            skill = standard.skills[id.partition(".")[2]]
            assert proficient == list(range(skill.targets["ae"], 6))
            assert all(re.sub("&.*?;", "", a)[:20] in each["text"] for a in skill.anchors)


def test_no_cell_is_a_formula():
    table = [["a", "=1+1", "@b", "-c", "+d", "\te", " =f", "g=h", "2"]]
    line = opendata._csv(table)
    assert next(csv.reader([line], strict=True)) == [
        "a", "'=1+1", "'@b", "'-c", "'+d", "'\te", "' =f", "g=h", "2",
    ]  # fmt: skip


def test_every_field_has_words_and_all_words_a_field():
    used = set()
    for kind in opendata.KINDS.values():
        for field in kind.model_fields:
            own = f"{kind.__name__}.{field}"
            used.add(own if own in opendata.WORDS["json"] else field)
    assert used == set(opendata.WORDS["json"])
    assert {*opendata.KINDS} == {"Dataset", *Dataset.model_json_schema()["$defs"]}


def test_the_page_leads_to_every_file_and_names_licence_and_edition(folder, site, standard):
    html = (folder / "index.html").read_text("utf-8")
    offered = {*re.findall(r'href="([\w.-]+)" download', html)}
    assert offered == {*opendata.FILES, opendata.SCORM}
    assert all((folder / name).is_file() for name in offered)
    assert opendata.LICENSE in html
    assert f"edisi {standard.profession.edition}" in html
    for part in ("profesi/index.html", "account-executive/index.html"):
        assert "Data terbuka" in (site / part).read_text("utf-8")
