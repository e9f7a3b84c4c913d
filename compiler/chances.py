"""How likely each level makes each answer, and what follows: for the apps and on paper.

The apps rate by these tables (quiz/core/rating.js); the tests compare both with a third reckoning.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from math import erf, exp, sqrt
from typing import NamedTuple

from .model.assessment import Rating
from .model.skill import Skill

LEVELS = range(1, 6)
PICKS = range(1, 6)
BOUNDARIES = range(2, 6)
WITHIN = [n / 100 for n in range(-45, 50, 10)]
THOUSAND = 1000

Row = tuple[int, ...]
Table = tuple[Row, ...]


class Tables(NamedTuple):
    """Per thousand readers of a level (row), how many give an answer (column)."""

    anchor: Table
    statements: dict[int, Table]


class Likely(NamedTuple):
    """The likely levels, and the likeliest of them."""

    lowest: int
    highest: int
    likeliest: int


def tables(rating: Rating) -> Tables:
    """Return the tables of a rating. A reader of a level stands anywhere within it."""
    careless = rating.careless

    def table(chances) -> Table:
        return tuple(
            tuple(
                round(THOUSAND * ((1 - careless) * share + careless / len(PICKS)))
                for share in _mean([chances(level + within) for within in WITHIN])
            )
            for level in LEVELS
        )

    statements = {
        boundary: table(lambda place, at=boundary: _frequency(rating, place, at))
        for boundary in BOUNDARIES
    }
    return Tables(table(lambda place: _anchor(rating, place)), statements)


def _anchor(rating: Rating, place: float) -> list[float]:
    """The chances of the five anchors: the place with a normal error, rounded to a level."""
    return _steps([_normal((place - pick + 0.5) / rating.anchor_error) for pick in PICKS[1:]])


def _frequency(rating: Rating, place: float, level: int) -> list[float]:
    """The chances of the five frequencies: the graded response model of Samejima (1969)."""
    middle = level - 0.5
    edges = [middle + rating.spread * (pick - 3.5) for pick in PICKS[1:]]
    return _steps([1 / (1 + exp(-rating.slope * (place - edge))) for edge in edges])


def _steps(at_least: list[float]) -> list[float]:
    """From the chances of 2, 3 … or more to the chances of each."""
    return [high - low for high, low in zip([1, *at_least], [*at_least, 0], strict=True)]


def _mean(rows: list[list[float]]) -> list[float]:
    return [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def _normal(value: float) -> float:
    return (1 + erf(value / sqrt(2))) / 2


def weigh(known: Tables, anchor: int, answers: Sequence[tuple[int, int]] = ()) -> Row:
    """Return how likely each level is, in proportion, after an anchor and statements' answers:
    pairs of a statement's level and the frequency."""
    weights = [row[anchor - 1] for row in known.anchor]
    for level, pick in answers:
        weights = [
            weight * row[pick - 1]
            for weight, row in zip(weights, known.statements[level], strict=True)
        ]
    return tuple(weights)


def likely(weights: Row, anchor: int, hold: int) -> Likely:
    """Return the likely levels: the smallest run that holds `hold` percent, with the chosen and the
    likeliest level in it."""
    run = _run(weights, hold)
    most = max(weights)
    likeliest = anchor if weights[anchor - 1] == most else weights.index(most) + 1
    return Likely(min(run[0], anchor, likeliest), max(run[-1], anchor, likeliest), likeliest)


def _run(weights: Row, hold: int) -> range:
    for width in LEVELS:
        runs = [range(low, low + width) for low in range(1, len(LEVELS) - width + 2)]
        best = max(runs, key=lambda run: (_held(weights, run), -run[0]))
        if _held(weights, best) * 100 >= hold * sum(weights):
            return best
    return LEVELS


def _held(weights: Row, run: range) -> int:
    return sum(weights[level - 1] for level in run)


def following(rating: Rating, weights: Row, unasked: Sequence[int], answered: int) -> int | None:
    """Return the level of the statement to ask next, of those `unasked`; None: no more."""
    if answered >= rating.most or not unasked:
        return None
    if answered and len(_run(weights, rating.hold)) <= rating.wide:
        return None
    total = sum(weights)
    mean = sum(level * weight for level, weight in zip(LEVELS, weights, strict=True))
    return min(unasked, key=lambda level: (abs(2 * mean - (2 * level - 1) * total), level))


def expected(rating: Rating, skills: Collection[Skill]) -> list[float]:
    """Return, by the anchor's pick, how many statements are asked on average, to one decimal."""
    known = tables(rating)
    banks = Counter(tuple(sorted(each.level for each in skill.statements)) for skill in skills)
    return [
        round(
            sum(
                number * _asked(rating, known, weigh(known, pick), bank, 0)
                for bank, number in banks.items()
            )
            / len(skills),
            1,
        )
        for pick in PICKS
    ]


def _asked(
    rating: Rating, known: Tables, weights: Row, unasked: tuple[int, ...], answered: int
) -> float:
    """Return how many more statements are asked on average."""
    level = following(rating, weights, unasked, answered)
    if level is None:
        return 0
    at = unasked.index(level)
    left = unasked[:at] + unasked[at + 1 :]
    more = 0.0
    for pick in PICKS:
        column = [row[pick - 1] for row in known.statements[level]]
        after = tuple(w * chance for w, chance in zip(weights, column, strict=True))
        share = sum(after) / (THOUSAND * sum(weights))
        more += share * _asked(rating, known, after, left, answered + 1)
    return 1 + more
