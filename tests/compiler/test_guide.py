"""CONTRIBUTING.md and the schemas of editors say what the models say."""

import json
from pathlib import Path

from compiler import guide

HINT = "run `make format`"


def test_what_is_committed_is_fresh(root: Path):
    for path, text in guide.render().items():
        assert (root / path).read_text("utf-8") == text, f"{path} is older than the models: {HINT}"
    kept = {path.name for path in (root / "content/.schema").iterdir()}
    assert kept == {Path(path).name for path in guide.render() if path.startswith("content/")}


def test_every_field_has_words_and_all_words_a_field():
    used = set()
    for kind in guide.KINDS.values():
        for model in guide._models(kind):
            for field in model.model_fields:
                own = f"{model.__name__}.{field}"
                used.add(own if own in guide.WORDS else field)
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
