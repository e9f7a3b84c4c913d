"""A second scorer, written from the definition of the rating alone and not from quiz/core.

It reckons in fractions, so nothing depends on how a computer rounds: a level n is likely when the
interval [rating − h, rating + h] meets [n − ½, n + ½], that is when |rating − n| − ½ ≤ h, and h is
known by its square.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from compiler.model import assessment

Pick = int | Literal["never"] | None
HALF = Fraction(1, 2)


class Score(NamedTuple):
    """`likely` are levels from low to high."""

    rating: Fraction
    level: int
    likely: tuple[int, ...]


def score(anchor: Pick, statements: Sequence[Pick], constants: assessment.Rating) -> Score | None:
    """Rate one competency. None: it has no level, because its anchor has none."""
    if not isinstance(anchor, int):
        return None
    counted = [pick for pick in statements if isinstance(pick, int)]
    if len(counted) < constants.statements_needed:
        counted = []
    items = [(_exact(constants.anchor_weight) if counted else Fraction(1), anchor)]
    shared = 1 - items[0][0]
    items += [(shared / len(counted), pick) for pick in counted]
    rating = sum(weight * pick for weight, pick in items)
    squares = sum(weight**2 for weight, _ in items)
    unlike = 1 - _exact(constants.inter_item_correlation)
    error_squared = _exact(constants.item_sd) ** 2 * unlike * squares
    return Score(
        rating,
        next(n for n in range(1, 6) if n - HALF < rating <= n + HALF),
        tuple(n for n in range(1, 6) if _within(abs(rating - n) - HALF, error_squared)),
    )


def _within(distance: Fraction, error_squared: Fraction) -> bool:
    return distance <= 0 or distance**2 <= error_squared


def _exact(constant: float) -> Fraction:
    """The number as it is written in the content, not as a computer keeps it."""
    return Fraction(str(constant))
