"""What the site says of its own method is what can be reckoned."""

from itertools import product
from pathlib import Path

import pytest

from compiler.load import Standard, load
from compiler.pace import questions
from tests.bench.likely import at_the_ends, figures
from tests.scorer import score


@pytest.fixture(scope="module")
def standard(root: Path) -> Standard:
    return load(root / "content").standards[0]


@pytest.fixture(scope="module")
def method(root: Path) -> str:
    return " ".join((root / "docs/tentang/metode.md").read_text("utf-8").split())


def test_how_often_the_likely_levels_are_right(standard: Standard, method: str):
    found = figures(standard.assessment.rating)
    quick, thorough = found["quick"], found["thorough"]
    for mode, words in ((quick, "Cepat"), (thorough, "Teliti")):
        width = f"{mode['width']:.1f}".replace(".", ",")
        assert f"| {words} | {mode['held']:.0%}, dengan lebar rata-rata {width} level |" in method
    ends = f"{at_the_ends(quick):.0%}"
    assert f"angkanya turun menjadi sekitar {ends}" in method
    each = thorough["held_at"]
    assert f"antara {min(each):.0%} dan {max(each):.0%}" in method
    limit = next(text for text in standard.assessment.limits if "simulasi" in text)
    assert f"{quick['held']:.0%} pengisi" in limit
    assert f"sekitar {ends} dari mereka yang mendapat level 1 atau 5" in limit


def test_the_constants_that_the_method_names(standard: Standard, method: str):
    assessment = standard.assessment
    for level, share in enumerate(assessment.cases.expected_share, 1):
        assert f"| {level} | {share:.0%} |" in method
    assert f"Bila selisihnya {assessment.cases.difference * 100:.0f} poin persen" in method
    careless = assessment.careless
    assert f"sedikitnya {careless.answers} jawaban dan {careless.share:.0%}" in method
    for mode in assessment.modes:
        assert f"| {mode.name}, {questions(standard, mode.id)} pertanyaan |" in method


def test_the_errors_and_likely_levels_that_the_method_names(standard: Standard, method: str):
    rating = standard.assessment.rating
    for statements, words in ((0, "satu pilihan"), (2, "dua pernyataan"), (3, "ditambah tiga")):
        weights = [1] if not statements else [rating.anchor_weight]
        weights += [(1 - rating.anchor_weight) / statements] * statements if statements else []
        unlike = (1 - rating.inter_item_correlation) * sum(weight**2 for weight in weights)
        error = f"{rating.item_sd * unlike**0.5:.3f}".replace(".", ",")
        at = method.index(error)
        assert words in method[at : at + 60], (error, words)
    for anchor in range(1, 6):
        likely = score(anchor, [], rating).likely
        assert f"| {anchor} | {likely[0]}–{likely[-1]} |" in method
    spans = {len(score(a, [s, s, t], rating).likely) for a, s, t in product(range(1, 6), repeat=3)}
    assert spans == {1, 2}
