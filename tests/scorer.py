"""A second reckoning of the rating and of the cases beside it, written from their definition alone
(docs/tentang/metode.md), and neither from quiz/core nor from compiler/chances.py. But for the
tables it reckons in whole numbers and fractions, so that nothing depends on how a computer rounds.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations_with_replacement
from math import prod, tanh
from statistics import NormalDist
from typing import Literal, NamedTuple

from compiler.model.assessment import Rating, Weighing

LEVELS = (1, 2, 3, 4, 5)
RUNS = [*combinations_with_replacement(LEVELS, 2)]
Pick = int | Literal["never"]
# What is picked for each statement that is answered, by the statement's code.
Given = Mapping[int, Pick]
# Levels of statements by their codes.
Bank = Mapping[int, int]


class Score(NamedTuple):
    """The chosen level, the ends of the likely run, and the likeliest level."""

    level: int
    lowest: int
    highest: int
    likeliest: int


def anchor_chance(place: float, pick: int, rating: Rating) -> float:
    """How likely somebody who stands at `place` picks an anchor: a normal error, then rounding."""
    error = NormalDist(place, rating.anchor_error)
    below = 0 if pick == 1 else error.cdf(pick - 0.5)
    above = 1 if pick == 5 else error.cdf(pick + 0.5)
    return above - below


def frequency_chance(place: float, level: int, pick: int, rating: Rating) -> float:
    """How likely a frequency is for a statement of `level`: Samejima's graded response."""

    def at_least(other: int) -> float:
        if other in (1, 6):
            return float(other == 1)
        edge = level - 0.5 + rating.spread * (other - 3.5)
        return (1 + tanh(rating.slope * (place - edge) / 2)) / 2

    return at_least(pick) - at_least(pick + 1)


class Scorer:
    """The rating of one standard."""

    def __init__(self, rating: Rating):
        self.rating = rating
        self.anchor = self._table(lambda place, pick: anchor_chance(place, pick, rating))
        self.statements = {
            level: self._table(
                lambda place, pick, at=level: frequency_chance(place, at, pick, rating)
            )
            for level in LEVELS[1:]
        }

    def _table(self, chance) -> dict[tuple[int, int], int]:
        """Of a thousand readers of a level, how many make a pick: {(level, pick): readers}. They
        stand anywhere within the level, and some of them answer at random."""
        table = {}
        for level in LEVELS:
            places = [level + tenth / 10 - 0.45 for tenth in range(10)]
            for pick in LEVELS:
                careful = sum(chance(place, pick) for place in places) / len(places)
                share = careful + (0.2 - careful) * self.rating.careless
                table[level, pick] = round(share * 1000)
        return table

    def chances(self, anchor: int, given: Given, bank: Bank) -> dict[int, int]:
        """How likely each level is, in proportion: Bayes' rule, none favoured beforehand."""
        told = [(bank[code], pick) for code, pick in given.items() if pick != "never"]
        return {
            level: prod(
                [self.anchor[level, anchor]] + [self.statements[at][level, n] for at, n in told]
            )
            for level in LEVELS
        }

    def run(self, chances: Mapping[int, int]) -> tuple[int, int]:
        """The shortest run that holds enough, of those the fullest, of those the lowest."""
        whole = sum(chances.values())
        held = {run: sum(chances[n] for n in range(run[0], run[1] + 1)) for run in RUNS}
        enough = [run for run in RUNS if Fraction(held[run], whole) * 100 >= self.rating.hold]
        return min(enough, key=lambda run: (run[1] - run[0], -held[run], run[0]))

    def rate(self, anchor: int, given: Given, bank: Bank) -> Score:
        """Rate one competency."""
        chances = self.chances(anchor, given, bank)
        best = [level for level in LEVELS if chances[level] == max(chances.values())]
        likeliest = anchor if anchor in best else best[0]
        ends = [*self.run(chances), anchor, likeliest]
        return Score(anchor, min(ends), max(ends), likeliest)

    def following(self, anchor: int, given: Given, bank: Bank) -> int | None:
        """The code of the statement to ask next; None: no more."""
        left = sorted(code for code in bank if code not in given)
        if len(given) >= self.rating.most or not left:
            return None
        chances = self.chances(anchor, given, bank)
        if self.is_enough(len(given), chances):
            return None
        mean = Fraction(sum(n * chance for n, chance in chances.items()), sum(chances.values()))
        away = {code: abs(mean - bank[code] + Fraction(1, 2)) for code in left}
        return min(left, key=lambda code: (away[code], bank[code], code))

    def is_enough(self, answered: int, chances: Mapping[int, int]) -> bool:
        """Whether no more is asked after so many statements."""
        low, high = self.run(chances)
        return answered > 0 and high - low < self.rating.wide

    def reachable(self, anchor: int, bank: Bank, answers=(*LEVELS, "never")) -> Iterator[dict]:
        """Every set of answers that can come about, the empty one and unfinished ones too."""
        ways = [{}]
        while ways:
            given = ways.pop()
            yield given
            code = self.following(anchor, given, bank)
            if code is not None:
                ways += [{**given, code: pick} for pick in answers]


class Decided(NamedTuple):
    """A competency's level, and the credits of what was called most and least effective in its
    case; None for what is missing."""

    level: int | None
    most: int | None = None
    least: int | None = None


def beside_cases(weighing: Weighing, decided: Iterable[Decided]) -> str:
    """What the self-rating of a cluster is called beside its cases."""
    over = []
    for level, most, least in decided:
        earned = [Fraction(most, 3)] if most is not None else []
        earned += [Fraction(3 - least, 3)] if least is not None else []
        if earned and level:
            expected = Fraction(str(weighing.expected_share[level - 1]))
            over.append(expected - sum(earned) / len(earned))
    if len(over) < weighing.answers_needed:
        return "few"
    mean = sum(over) / len(over)
    if abs(mean) < Fraction(str(weighing.difference)):
        return "same"
    return "higher" if mean > 0 else "lower"
