"""CONTRIBUTING.md and the schemas of editors say what the models say."""

import json
import re
from pathlib import Path

from compiler import guide
from compiler.load import load
from compiler.problems import Problem

HINT = "run `make format`"


def test_what_is_committed_is_fresh(root: Path):
    for path, text in guide.render().items():
        assert (root / path).read_text("utf-8") == text, f"{path} is older than the models: {HINT}"
    names = guide.names(load(root / "content"))
    for path, text in names.items():
        assert (root / "content" / path).read_text("utf-8") == text, "run `python build.py lock`"
    kept = {path.name for path in (root / "content/.schema").iterdir()}
    made = [path for path in guide.render() if path.startswith("content/")]
    assert kept == {Path(path).name for path in (*made, *names)}


def test_every_field_has_words_and_all_words_a_field():
    used = set()
    for kind in guide.KINDS.values():
        for model in guide._models(kind):
            used |= {guide.key_of(model, field) for field in model.model_fields}
    assert used == set(guide.WORDS)


def test_the_guide_tells_rich_text_from_plain(root: Path):
    lines = (root / "CONTRIBUTING.md").read_text("utf-8").splitlines()
    assert "| `definition` | teks kaya | Pengertiannya, satu atau dua kalimat. |" in lines
    assert any(line.startswith("| `anchors` | daftar |") for line in lines)
    assert any(line.startswith("| `steps` | daftar LevelStep |") for line in lines)
    assert any(line.startswith("| `send` | daftar teks kaya |") for line in lines)


def test_a_schema_refuses_unknown_keys_and_explains_known_ones(root: Path):
    schema = json.loads((root / "content/.schema/skill.json").read_text("utf-8"))
    assert schema["additionalProperties"] is False
    assert "Lima uraian level" in schema["properties"]["anchors"]["description"]


def test_an_editor_knows_the_schema_of_every_file(root: Path):
    settings = json.loads((root / ".vscode/settings.json").read_text("utf-8"))
    schemas = settings["yaml.schemas"]
    assert {*schemas} == {path for path in guide.render() if path.endswith(".json")}
    for file in (root / "content").rglob("*.yaml"):
        path = file.relative_to(root)
        patterns = [
            each for kind in schemas.values() for each in ([kind] if str(kind) == kind else kind)
        ]
        # A * is one folder: match() takes it for no more, either.
        assert (
            len(
                [
                    each
                    for each in patterns
                    if path.match(each) and each.count("/") == str(path).count("/")
                ]
            )
            == 1
        ), path
    assert "!ENV scalar" in settings["yaml.customTags"]


def test_names_of_others_are_offered_where_one_is_asked_for(root: Path):
    schema = json.loads((root / "content/.schema/job-description.json").read_text("utf-8"))
    offered, free = schema["$defs"]["Duty"]["properties"]["skills"]["items"]["anyOf"]
    file, _, place = offered["$ref"].partition("#/$defs/")
    names = json.loads((root / "content/.schema" / file).read_text("utf-8"))["$defs"][place]
    assert names["enum"] == sorted(path.stem for path in (root / "content/skills").glob("*.yaml"))
    assert free == {}


def test_editor_and_forge_find_the_line_of_a_problem(root: Path):
    tasks = json.loads((root / ".vscode/tasks.json").read_text("utf-8"))
    forge = json.loads((root / ".github/check.json").read_text("utf-8"))["problemMatcher"]
    own, there = "content/ae/faq.yaml", r"content\ae\faq.yaml"
    editor = [each["problemMatcher"] for each in tasks["tasks"]]
    # As Windows writes a path, an editor reads it too.
    found = [(each, file) for each in editor for file in (own, there)] + [(forge, own)]
    for matchers, file in found:
        for warning in (False, True):
            line = str(Problem(file, 6, 13, "teks: salah", warning))
            hits = []
            for matcher in matchers:
                (pattern,) = (
                    matcher["pattern"]
                    if isinstance(matcher["pattern"], list)
                    else [matcher["pattern"]]
                )
                if match := re.match(pattern["regexp"], line):
                    parts = [match[pattern[part]] for part in ("file", "line", "column", "message")]
                    hits.append((matcher["severity"], *parts))
            severity = "warning" if warning else "error"
            assert hits == [(severity, file, "6", "13", "teks: salah")]
