"""The key for scoring on paper: which statements a level asks for, and what follows.

On paper the two boundaries nearest to the chosen level are asked, one statement each. The likely
levels are those of quiz/core/rating.js for the same answers; the tests compare every cell.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from . import chances
from .model.assessment import Cases, Rating
from .model.skill import Skill, Statement

LEVELS = chances.LEVELS
# What both choices in a case earn at most.
POINTS = 6
# None: left open, or never faced.
ANSWERS = (None, *chances.PICKS)


@dataclass(frozen=True)
class Table:
    """For a chosen level: the levels of its two statements, and for each answer to the first a row
    of the likely levels for each answer to the second."""

    pick: int
    asks: tuple[int, int]
    rows: Sequence[tuple[int | None, Sequence[chances.Likely]]]


def statements(skill: Skill) -> dict[int, Statement]:
    """Return the statement of each boundary that stands on paper, by its level."""
    ordered = sorted(skill.statements, key=lambda each: each.code, reverse=True)
    found = {each.level: each for each in ordered}
    return dict(sorted(found.items()))


def tables(rating: Rating) -> list[Table]:
    """Return the table of each chosen level."""
    known = chances.tables(rating)
    return [_table(rating, known, pick) for pick in chances.PICKS]


def _table(rating: Rating, known: chances.Tables, pick: int) -> Table:
    first, second = asks(known, pick)
    rows = []
    for one in ANSWERS:
        cells = []
        for other in ANSWERS:
            answers = [
                (level, answer)
                for level, answer in ((first, one), (second, other))
                if answer is not None
            ]
            weights = chances.weigh(known, pick, answers)
            cells.append(chances.likely(weights, pick, rating.hold))
        rows.append((one, cells))
    return Table(pick, (first, second), rows)


def asks(known: chances.Tables, pick: int) -> tuple[int, int]:
    """Return the levels of the two statements that a chosen level asks for, the lower first."""
    weights = chances.weigh(known, pick)
    total = sum(weights)
    mean = sum(level * weight for level, weight in zip(LEVELS, weights, strict=True)) / total
    near = sorted(chances.BOUNDARIES, key=lambda level: (abs(mean - (level - 0.5)), level))
    low, high = sorted(near[:2])
    return low, high


def expected_points(cases: Cases) -> list[float]:
    """Return the points of one case, of six, that a self-rating of 1, 2 … 5 lets expect."""
    return [round(share * POINTS, 2) for share in cases.expected_share]


def margins(cases: Cases, most: int) -> list[tuple[int, float]]:
    """Return, for each number of answered cases up to `most` that says something, by how many
    points their sum must differ."""
    counts = range(cases.answers_needed, most + 1)
    return [(n, round(cases.difference * POINTS * n, 2)) for n in counts]
