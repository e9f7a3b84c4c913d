"""What the rating is worth, reckoned whole and without dice."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations_with_replacement, permutations
from math import comb

from compiler.content import Standard
from compiler.model.assessment import Cases, Rating
from tests.bench.readers import (
    ASSUMED,
    MODES,
    PLACES,
    POPULATIONS,
    Answers,
    Readers,
    Way,
    level,
    standing,
    ways,
)
from tests.scorer import LEVELS, Score, Scorer


@dataclass
class Worth:
    """What a mode is worth to readers of a kind, as shares of competencies or means."""

    held: float = 0
    likeliest: float = 0
    chosen: float = 0
    asked: float = 0
    width: float = 0
    otherwise: float = 0
    # By target: how often reached or missed is told rightly by the chosen and the likeliest level,
    # and how many levels the gap is wrong on average.
    right: dict[tuple[str, int], float] | None = None
    off: dict[tuple[str, int], float] | None = None


def worth(rating: Rating, every: Iterable[Way], readers: Readers) -> Worth:
    """Reckon it."""
    answers, shares = Answers(rating, readers), standing(readers)
    found = Worth(right=defaultdict(float), off=defaultdict(float))
    for way in every:
        score = way.score
        at = dict.fromkeys(LEVELS, 0.0)
        for place, share, chance in zip(PLACES, shares, answers.of(way), strict=True):
            at[level(place)] += share * chance
        whole = sum(at.values())
        found.held += sum(at[n] for n in range(score.lowest, score.highest + 1))
        found.likeliest += at[score.likeliest]
        found.chosen += at[score.level]
        found.asked += whole * len(way.answers)
        found.width += whole * (score.highest - score.lowest + 1)
        found.otherwise += whole * (score.likeliest != score.level)
        for by, shown in (("chosen", score.level), ("likeliest", score.likeliest)):
            for target in (2, 3, 4):
                for true, share in at.items():
                    found.right[by, target] += share * ((true < target) == (shown < target))
                    missing = max(target - true, 0) - max(target - shown, 0)
                    found.off[by, target] += share * abs(missing)
    return found


def differs(one: Score, other: Score) -> bool:
    """Whether two ratings have no likely level in common."""
    return one.highest < other.lowest or other.highest < one.lowest


class Outcomes:
    """How likely each rating is, place by place; equal ones as one."""

    def __init__(self, every: Iterable[Way], answers: Answers):
        self.found: dict[Score, list[float]] = {}
        for way in every:
            chances = answers.of(way)
            known = self.found.get(way.score)
            both = zip(known or [0.0] * len(PLACES), chances, strict=True)
            self.found[way.score] = [one + other for one, other in both]


def share_of(
    shares: list[float],
    one: dict[Score, list[float]],
    other: dict[Score, list[float]],
    is_so: Callable[[Score, Score], bool],
) -> float:
    """Return for what share of readers two independent ratings are so."""
    total = 0.0
    for first, chances in one.items():
        also = [0.0] * len(PLACES)
        for second, more in other.items():
            if is_so(first, second):
                also = [sum_ + chance for sum_, chance in zip(also, more, strict=True)]
        triple = zip(shares, chances, also, strict=True)
        total += sum(share * chance * then for share, chance, then in triple)
    return total


def moved(ups: int, downs: int) -> bool:
    """The sign test, two-sided, at five percent."""
    tail = sum(comb(ups + downs, n) for n in range(min(ups, downs) + 1))
    return Fraction(2 * tail, 2 ** (ups + downs)) <= Fraction(1, 20)


def profile(up: float, down: float, skills: int) -> float:
    """Return how often a whole profile is said to have moved, by the chances of one competency."""
    return sum(
        comb(skills, ups) * comb(skills - ups, downs)
        * up**ups * down**downs * (1 - up - down) ** (skills - ups - downs)
        for ups in range(skills + 1)
        for downs in range(skills + 1 - ups)
        if moved(ups, downs)
    )  # fmt: skip


@dataclass(frozen=True)
class Figures:
    """Everything that is printed and claimed."""

    # By the name of the readers, then by mode.
    worth: dict[str, dict[str, Worth]]
    # By pair of modes.
    false_alarm: dict[tuple[str, str], float]
    power: dict[tuple[str, str], float]
    # By the name of the readers: false alarms of the whole profile.
    profile: dict[str, float]
    # How often a profile is said to have moved when every competency rose by one level.
    risen: float
    # The share held among those who chose each level, by mode, as the model.
    held_at: dict[str, dict[int, float]]


PAIRS = list(combinations_with_replacement(MODES, 2))


def figures(rating: Rating, skills: int) -> Figures:
    """Reckon them for a standard of so many competencies."""
    scorer = Scorer(rating)
    every = {mode: ways(scorer, mode) for mode in MODES}
    found = {
        readers.name: {mode: worth(rating, every[mode], readers) for mode in MODES}
        for readers in POPULATIONS
    }
    shares = standing(ASSUMED)
    # Where two more levels are left.
    low = standing(ASSUMED, lambda place: 0.5 <= place < 3.5)
    below_top = standing(ASSUMED, lambda place: place < 4.5)
    now = {mode: Outcomes(every[mode], Answers(rating, ASSUMED)).found for mode in MODES}
    then = {mode: Outcomes(every[mode], Answers(rating, ASSUMED, 2)).found for mode in MODES}
    one_more = Outcomes(every["quick"], Answers(rating, ASSUMED, 1)).found
    return Figures(
        found,
        {(a, b): share_of(shares, now[a], now[b], differs) for a, b in PAIRS},
        {(a, b): share_of(low, now[a], then[b], differs) for a, b in PAIRS},
        {
            readers.name: _unmoved(rating, every["quick"], readers, skills)
            for readers in POPULATIONS
        },
        profile(
            share_of(below_top, now["quick"], one_more, rises),
            share_of(below_top, now["quick"], one_more, falls),
            skills,
        ),
        {mode: _held_at(rating, every[mode]) for mode in MODES},
    )


def rises(one: Score, other: Score) -> bool:
    """Whether the chosen level does."""
    return other.level > one.level


def falls(one: Score, other: Score) -> bool:
    """Whether the chosen level does."""
    return other.level < one.level


def _unmoved(rating: Rating, every: list[Way], readers: Readers, skills: int) -> float:
    chances = Outcomes(every, Answers(rating, readers)).found
    up = share_of(standing(readers), chances, chances, rises)
    return profile(up, up, skills)


def _held_at(rating: Rating, every: Iterable[Way]) -> dict[int, float]:
    answers, shares = Answers(rating, ASSUMED), standing(ASSUMED)
    held, readers = Counter(), Counter()
    for way in every:
        score = way.score
        for place, share, chance in zip(PLACES, shares, answers.of(way), strict=True):
            readers[score.level] += share * chance
            if score.lowest <= level(place) <= score.highest:
                held[score.level] += share * chance
    return {n: held[n] / readers[n] for n in LEVELS}


def guessing(cases: Cases, answered: int, chosen: int) -> dict[str, float]:
    """Return how often guesses in so many cases are told to be less, as much or more than a level
    lets expect; ways to act are worth 0, 1, 2 and 3 credits, and two of them are chosen."""
    sums = Counter({0: 1})
    for _ in range(answered):
        more = Counter()
        for total, number in sums.items():
            for most, least in permutations(range(4), 2):
                more[total + most + 3 - least] += number
        sums = more
    expected = Fraction(str(cases.expected_share[chosen - 1]))
    limit = Fraction(str(cases.difference))
    found = {"higher": 0.0, "same": 0.0, "lower": 0.0}
    for total, number in sums.items():
        over = expected - Fraction(total, 6 * answered)
        verdict = "same" if abs(over) < limit else "higher" if over > 0 else "lower"
        found[verdict] += number / 12**answered
    return found


def guessed_share(standard: Standard) -> float:
    """Return the share of credits that guessing earns."""
    earned = [
        Fraction(most.credit + 3 - least.credit, 6)
        for skill in standard.skills.values()
        for most, least in permutations(skill.case.options, 2)
    ]
    return float(sum(earned) / len(earned))
