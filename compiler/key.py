"""The key for scoring on paper: from a chosen level and a sum of statements to a level.

It says what quiz/core/rating.js says; the tests compare every cell of the printed page with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt

from .model.assessment import Cases, Rating

LEVELS = range(1, 6)
STATEMENTS = 3


@dataclass(frozen=True)
class Cell:
    """A level with its lowest and highest likely level."""

    level: int
    lowest: int
    highest: int


@dataclass(frozen=True)
class Table:
    """The cells for `answered` statements that count: per sum of them, one cell a chosen level.

    With none that count there is one row, of sum 0.
    """

    answered: int
    rows: Sequence[tuple[int, Sequence[Cell]]]


def tables(rating: Rating) -> list[Table]:
    """Return a table for each number of statements that can count, the largest first, none last."""
    counts = [*range(STATEMENTS, rating.statements_needed - 1, -1), 0]
    return [
        Table(n, [
            (total, [cell(rating, anchor, total, n) for anchor in LEVELS])
            for total in range(n * LEVELS[0], n * LEVELS[-1] + 1)
        ])
        for n in counts
    ]  # fmt: skip


def cell(rating: Rating, anchor: int, total: int, answered: int) -> Cell:
    """Return what an anchor and `answered` statements with the sum `total` give."""
    weight = rating.anchor_weight if answered else 1
    value, squares = weight * anchor, weight**2
    if answered:
        value += (1 - weight) * (total / answered)
        squares += (1 - weight) ** 2 / answered
    error = rating.item_sd * sqrt((1 - rating.inter_item_correlation) * squares)
    return Cell(
        _half_down(value),
        max(LEVELS[0], _half_down(value - error)),
        min(LEVELS[-1], _half_up(value + error)),
    )


def expected_credits(cases: Cases) -> list[float]:
    """Return the credits of one case that a self-rating of 1, 2 … 5 lets expect."""
    return [round(share * 3, 2) for share in cases.expected_share]


def margins(cases: Cases, most: int) -> list[tuple[int, float]]:
    """Return, for each number of answered cases up to `most` that says something, by how many
    credits their sum must differ."""
    counts = range(cases.answers_needed, most + 1)
    return [(n, round(cases.difference * 3 * n, 2)) for n in counts]


def _half_down(value: float) -> int:
    return ceil(value - 0.5)


def _half_up(value: float) -> int:
    return floor(value + 0.5)
