"""What the rating must be worth, and that the site says of its own method what can be reckoned."""

from pathlib import Path

import pytest

from compiler.content import Standard
from compiler.pace import questions
from tests.bench import likely
from tests.bench.likely import Figures
from tests.bench.readers import ASSUMED, HALF, POPULATIONS, Readers
from tests.scorer import LEVELS, Scorer
from tests.standard import content


@pytest.fixture(scope="module")
def found(standard: Standard) -> Figures:
    return likely.figures(standard.assessment.rating, len(standard.skills))


@pytest.fixture(scope="module")
def method(root: Path) -> str:
    return " ".join((root / "docs/tentang/metode.md").read_text("utf-8").split())


@pytest.fixture(scope="module", params=content().standards, ids=lambda each: each.id)
def limits(request: pytest.FixtureRequest) -> dict[str, str]:
    """What each profession says of its modes."""
    return {mode.id: mode.limit for mode in request.param.assessment.modes}


def test_each_profession_rates_as_the_method_says(standard: Standard):
    """So that what is reckoned for one holds for all."""
    for each in content().standards:
        assessment = each.assessment
        for part in ("rating", "cases"):
            # How the first edition of one rated is that one's own.
            mine, known = (
                getattr(of, part).model_dump(exclude={"first"})
                for of in (assessment, standard.assessment)
            )
            assert mine == known, each.id
        assert assessment.careless == standard.assessment.careless
        assert likely.guessed_share(each) == assessment.cases.expected_share[0]


def comma(number: float) -> str:
    return f"{number:.1f}".replace(".", ",")


@pytest.mark.parametrize("readers", POPULATIONS, ids=lambda readers: readers.name)
def test_more_answers_never_make_a_rating_worse(found: Figures, readers: Readers):
    worth = found.worth[readers.name]["thorough"]
    assert worth.held >= (0.80 if readers is HALF else 0.85)
    assert worth.likeliest >= worth.chosen - (0.02 if readers is HALF else 0)


def test_it_takes_few_statements_and_says_more(found: Figures):
    quick, thorough = found.worth[ASSUMED.name].values()
    assert thorough.asked <= 2.1
    assert thorough.width <= 2.3 < quick.width


def test_what_is_called_different_has_changed(found: Figures):
    assert len(found.false_alarm) == 3
    assert max(found.false_alarm.values()) <= 0.05
    assert found.power["quick", "quick"] >= 0.20
    assert found.power["thorough", "thorough"] >= 0.50
    assert max(found.profile.values()) <= 0.05


def test_the_likeliest_level_tells_a_gap_better(found: Figures):
    worth = found.worth[ASSUMED.name]["thorough"]
    for target in (2, 3, 4):
        assert worth.right["likeliest", target] > worth.right["chosen", target]
        assert worth.off["likeliest", target] < worth.off["chosen", target]


def test_how_often_the_likely_levels_are_right(found: Figures, method: str, limits: dict[str, str]):
    at = 0
    for readers in POPULATIONS:
        worth = found.worth[readers.name]["thorough"]
        row = f"| {worth.held:.0%} | {worth.likeliest:.0%} | {worth.chosen:.0%} |"
        at = method.index(row, at) + len(row)
    quick, thorough = found.worth[ASSUMED.name].values()
    ends = f"sekitar {found.held_at['quick'][1]:.0%}"
    assert f"memuat level sebenarnya bagi {quick.held:.0%} pengisi" in method
    assert f"hanya bagi {ends}" in method
    assert f"lebarnya rata-rata {comma(quick.width)} level" in method
    words = f"lebarnya {comma(thorough.width)} level, dan di kedua ujung angkanya"
    assert f"{words} {found.held_at['thorough'][1]:.0%}" in method
    assert f"Rata-ratanya {comma(thorough.asked)} pernyataan untuk satu kompetensi" in method
    # Cases change no range.
    held = {"quick": quick.held, "thorough": thorough.held, "full": thorough.held}
    for mode, share in held.items():
        assert f"{share:.0%} pengisi mode ini" in limits[mode]
        assert (ends in limits[mode]) == (mode == "quick")


def test_the_same_claims_for_one_person(found: Figures, method: str, limits: dict[str, str]):
    quick, thorough = found.worth[ASSUMED.name].values()
    misses = {
        id: 16 * (1 - mode.held)
        for id, mode in zip(limits, (quick, thorough, thorough), strict=True)
    }
    for mode, missed in misses.items():
        words = f"kira-kira {missed:.0f} dari 16 rentang meleset"
        assert words in method
        assert words in limits[mode]
    assert f"kira-kira {16 * thorough.likeliest:.0f} dari 16 level" in method
    assert f"{16 * quick.likeliest:.0f} dari 16" in method


def test_how_sure_differences_are(found: Figures, method: str):
    same, mixed, thorough = (f"{share:.0%}" for share in found.false_alarm.values())
    words = f"{same} kompetensi untuk dua hasil Cepat, {mixed} untuk Cepat dan Teliti, dan"
    assert f"{words} {thorough} untuk dua hasil Teliti" in method
    power = [f"{share:.0%}" for share in found.power.values()]
    assert f"ditemukannya pada {power[0]}, {power[1]}, dan {power[2]}" in method
    assert f"keliru pada sekitar {found.profile[ASSUMED.name]:.0%}" in method
    right = found.worth[ASSUMED.name]["thorough"].right
    gaps = [f"{right[by, 3]:.0%}" for by in ("likeliest", "chosen")]
    assert f"({gaps[0]} dibandingkan dengan {gaps[1]} untuk target level 3)" in method


def test_what_guessing_earns_in_the_cases(standard: Standard, method: str):
    share = likely.guessed_share(standard)
    assert f"rata-rata {share:.0%} kredit" in method
    # It is what the lowest level lets expect, so no guess is praised.
    assert share == standard.assessment.cases.expected_share[0]
    cases = standard.assessment.cases
    told = likely.guessing(cases, 3, 5)
    assert sum(told.values()) == pytest.approx(1)
    assert told["higher"] > told["same"] > told["lower"] > 0
    assert f"disebut lebih tinggi pada {told['higher']:.0%} kelompok yang berisi tiga" in method
    three, six = (likely.guessing(cases, answered, 1)["same"] for answered in (3, 6))
    words = f"hanya pada {three:.0%} kelompok yang berisi tiga kasus dan {six:.0%} kelompok"
    assert words in method


def test_the_constants_that_the_method_names(standard: Standard, method: str):
    assessment = standard.assessment
    rating = assessment.rating
    for number in (rating.anchor_error, rating.slope, rating.spread):
        assert f"{number:g}".replace(".", ",") in method
    assert f"{rating.careless:.0%} dari semua jawaban" in method
    assert f"sedikitnya {rating.hold}% peluang" in method
    for level, share in enumerate(assessment.cases.expected_share, 1):
        assert f"| {level} | {share:.0%} |" in method
    assert f"Bila selisihnya {assessment.cases.difference * 100:.0f} poin persen" in method
    first = assessment.cases.first
    low, high = first.expected_share[0] * 100, first.expected_share[-1]
    words = f"{low:.0f} sampai {high:.0%} yang diharapkan, dan selisih"
    assert f"{words} {first.difference * 100:.0f} poin persen" in method
    careless = assessment.careless
    assert f"sedikitnya {careless.answers} jawaban dan {careless.share:.0%}" in method
    for mode in assessment.modes:
        about = "sekitar " if mode.statements else ""
        assert f"| {mode.name}, {about}{questions(standard, mode.id)} pertanyaan |" in method


def test_the_likely_levels_that_the_method_names(standard: Standard, method: str):
    scorer = Scorer(standard.assessment.rating)
    for anchor in LEVELS:
        score = scorer.rate(anchor, {}, {})
        assert f"| {anchor} | {score.lowest}–{score.highest} |" in method
