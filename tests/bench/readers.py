"""Readers as the rating assumes them, seven kinds who are otherwise, and how they answer.

A reader stands at a place; the true level is the place rounded to 1–5. Places are normal around a
mean with variance .4; sums over a fine grid of places take the stead of integrals.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp

from compiler.model.assessment import Rating
from tests.scorer import LEVELS, Score, Scorer, anchor_chance, frequency_chance

STEP = 0.02
PLACES = [(n + 0.5) * STEP - 1 for n in range(round(8.5 / STEP))]
VARIANCE = 0.4
# The levels of a competency's statements, by their codes.
BANK = dict(enumerate((2, 3, 3, 4, 4, 5), 1))


@dataclass(frozen=True)
class Readers:
    """A kind of readers: where they stand, and how their answers stray from what is assumed."""

    name: str
    mean: float = 3
    lenient: float = 0
    often: float = 0
    easy: float = 0
    careless: float = 0
    telling: float = 1


ASSUMED = Readers("as the model")
HALF = Readers("statements half as telling", telling=0.5)
POPULATIONS = [
    ASSUMED,
    Readers("beginners, mean 2", mean=2),
    Readers("experts, mean 4.2", mean=4.2),
    Readers("lenient by .32 on everything", lenient=0.32),
    Readers("frequency lenient by .6", often=0.6),
    Readers("15 % careless", careless=0.15),
    HALF,
    Readers("beginners who do easy things often", mean=2, easy=1),
]
MODES = ("quick", "thorough")


class Stopping(Scorer):
    """The rating with another rule of when to stop asking: never before `least` statements, then
    where `wide` neighbouring levels hold `enough` percent."""

    def __init__(self, rating: Rating, least: int = 1, enough: int | None = None):
        super().__init__(rating)
        self.least, self.enough = least, enough or rating.hold

    def is_enough(self, answered: int, chances: dict[int, int]) -> bool:
        """Whether no more is asked after so many statements."""
        wide = self.rating.wide
        held = [sum(chances[low + n] for n in range(wide)) for low in range(1, 7 - wide)]
        return answered >= self.least and max(held) * 100 >= self.enough * sum(chances.values())


@dataclass(frozen=True)
class Way:
    """A way to answer a competency to its end: the levels and picks of statements, the rating."""

    answers: tuple[tuple[int, int], ...]
    score: Score


def ways(scorer: Scorer, mode: str) -> list[Way]:
    """Return every way in a mode, but for statements never faced."""
    found = []
    for anchor in LEVELS:
        sets = [{}] if mode == "quick" else scorer.reachable(anchor, BANK, LEVELS)
        for given in sets:
            if mode == "quick" or scorer.following(anchor, given, BANK) is None:
                answers = tuple((BANK[code], pick) for code, pick in given.items())
                found.append(Way(answers, scorer.rate(anchor, given, BANK)))
    return found


def level(place: float) -> int:
    """The true level."""
    return min(5, max(1, round(place)))


def standing(readers: Readers, within: Callable[[float], bool] = lambda _: True) -> list[float]:
    """Return what share of the readers stands at each of the PLACES, of those `within`."""
    shares = [
        exp(-((place - readers.mean) ** 2) / (2 * VARIANCE)) if within(place) else 0
        for place in PLACES
    ]
    whole = sum(shares)
    return [share / whole for share in shares]


class Answers:
    """How likely readers of a kind are to go each way, place by place."""

    def __init__(self, rating: Rating, readers: Readers, higher: float = 0):
        """`higher`: how much farther they have come than their place says."""
        self.careless = readers.careless
        telling = rating.model_copy(update={"slope": rating.slope * readers.telling})
        places = [place + readers.lenient + higher for place in PLACES]
        self.anchor = {
            pick: [anchor_chance(place, pick, rating) for place in places] for pick in LEVELS
        }
        self.frequency = {}
        for at in LEVELS[1:]:
            more = readers.often + (readers.easy if at <= 3 else 0)
            for pick in LEVELS:
                self.frequency[at, pick] = [
                    frequency_chance(place + more, at, pick, telling) for place in places
                ]

    def of(self, way: Way) -> list[float]:
        """Return the chance of a way at each of the PLACES. Who is careless is so
        in every answer."""
        chances = self.anchor[way.score.level]
        for answer in way.answers:
            columns = zip(chances, self.frequency[answer], strict=True)
            chances = [one * other for one, other in columns]
        blind = self.careless * 0.2 ** (1 + len(way.answers))
        return [(1 - self.careless) * chance + blind for chance in chances]
