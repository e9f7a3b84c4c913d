"""What this content says, word by word: the one test that an editor changes along with a text."""

from pathlib import Path

import yaml

from tests.words import Words


def test_every_point_of_the_article_is_covered(site: Path, root: Path):
    points = yaml.safe_load((root / "tests/content/coverage.yaml").read_text("utf-8"))
    assert len(points) > 100
    texts: dict[str, str] = {}
    missing = []
    for point in points:
        file = site / point["page"].lstrip("/") / "index.html"
        text = texts.setdefault(point["page"], str(Words(file.read_text("utf-8"))))
        if " ".join(point["says"].split()) not in text:
            missing.append((point["page"], point["says"]))
    assert missing == []
