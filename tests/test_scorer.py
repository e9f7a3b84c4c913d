"""Two scorers, written apart, must agree on every possible answer to a competency."""

from fractions import Fraction
from itertools import product

import pytest

from compiler.load import Standard, load
from compiler.model.assessment import Rating
from tests.deno import ask
from tests.scorer import Pick, Score, score

PICKS: list[Pick] = [1, 2, 3, 4, 5, "never", None]
CONTENTS = ["content", "tests/fixtures/small"]


@pytest.fixture(params=CONTENTS)
def constants(request: pytest.FixtureRequest, root) -> Rating:
    return load(root / request.param).standards[0].assessment.rating


def test_the_apps_rate_as_the_second_scorer_does(constants: Rating):
    every = list(product(PICKS, repeat=4))
    assert len(every) == 7**4
    answers = [_answer(*picks) for picks in every]
    question = {"constants": constants.model_dump(mode="json"), "answers": answers}
    differing = {}
    for picks, rated in zip(every, ask("quiz/rate.js", question), strict=True):
        expected = score(picks[0], picks[1:], constants)
        if not _same(rated, expected):
            differing[picks] = rated, expected
    assert differing == {}


def _answer(anchor: Pick, *statements: Pick) -> dict[str, object]:
    """The picks as an attempt has them: what is unanswered is not there."""
    given = {str(n): pick for n, pick in enumerate(statements, 1) if pick is not None}
    return {"statements": given} | ({"anchor": anchor} if anchor is not None else {})


def _same(rated: dict | None, expected: Score | None) -> bool:
    if rated is None or expected is None:
        return rated is expected
    near = abs(Fraction(rated["rating"]) - expected.rating) < Fraction(1, 10**12)
    likely = tuple(range(rated["lowest"], rated["highest"] + 1))
    return near and (rated["level"], likely) == (expected.level, expected.likely)


def test_the_errors_that_the_method_names(root):
    standard: Standard = load(root / "content").standards[0]
    constants = standard.assessment.rating
    # Of the error .775 (anchor alone), .447 (three statements) and .474 (two), seen at the edges.
    assert score(3, [], constants).likely == (2, 3, 4)
    assert score(3, [3, 3, 3], constants).likely == (3,)
    assert score(3, [3, 3, 4], constants).likely == (3, 4)
    assert score(3, [3, 3, None], constants).likely == (3,)
    assert score(3, [3, None, "never"], constants) == score(3, [], constants)
    assert score(2, [3, 3, 3], constants) == (Fraction(5, 2), 2, (2, 3))
    assert score("never", [5, 5, 5], constants) is None
