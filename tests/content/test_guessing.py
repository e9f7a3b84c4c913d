"""Guessing earns what chance does: of a key by length, place or words, of a level by words."""

import re
from collections.abc import Callable, Iterable
from itertools import permutations
from statistics import mean

import pytest

from compiler.rules.cases import TELLING
from tests.standard import content

CHANCE, MARGIN = 0.5, 0.05
CUED = 50
WORD = re.compile(r"[a-zà-ÿ-]{3,}", re.IGNORECASE)
# What named 73 of 80 levels of edition 1; each for the level that it named.
CUES = {
    1: r"mulai|belajar",
    2: r"didampingi|dibantu|pendampingan",
    3: r"sendiri|mandiri",
    4: r"konsisten",
    5: r"membimbing|rujukan|andalan",
}


@pytest.fixture(scope="module", params=content().standards, ids=lambda standard: standard.id)
def skills(request):
    return list(request.param.skills.values())


def earned(skills, score: Callable) -> tuple[float, float, float]:
    """Return the mean credit of naming as most effective what scores highest and as least effective
    what scores lowest, of the first alone, and of the second alone; among equals by chance."""
    both, most, least = [], [], []
    for skill in skills:
        options = skill.case.options
        scores = [score(index, option.text) for index, option in enumerate(options)]
        pairs = list(permutations(range(len(options)), 2))
        best = max(scores[one] - scores[other] for one, other in pairs)
        picked = [p for p in pairs if scores[p[0]] - scores[p[1]] == best]
        first = mean(options[one].credit / 3 for one, _ in picked)
        second = mean((3 - options[other].credit) / 3 for _, other in picked)
        both.append((first + second) / 2)
        most.append(first)
        least.append(second)
    return mean(both), mean(most), mean(least)


def ways() -> Iterable[tuple[str, Callable]]:
    yield "the longest", lambda _, text: len(text)
    for kind, words in TELLING.items():
        yield kind, lambda _, text, words=words: bool(words.search(text))
    for place in range(4):
        yield f"place {'abcd'[place]}", lambda index, _, place=place: index == place
    for one, other in permutations(range(4), 2):
        yield (
            f"most {'abcd'[one]}, least {'abcd'[other]}",
            lambda index, _, one=one, other=other: (index == one) - (index == other),
        )


@pytest.mark.parametrize(("way", "score"), [pytest.param(*way, id=way[0]) for way in ways()])
def test_a_guess_earns_what_chance_earns_and_so_does_its_opposite(skills, way, score):
    for guess in (score, lambda *option: -score(*option)):
        assert earned(skills, guess) == pytest.approx((CHANCE,) * 3, abs=MARGIN), way


def test_who_knows_the_key_earns_all_and_who_swaps_it_nothing(skills):
    credits_of = {o.text: o.credit for skill in skills for o in skill.case.options}
    assert earned(skills, lambda _, text: credits_of[text]) == (1, 1, 1)
    assert earned(skills, lambda _, text: -credits_of[text]) == (0, 0, 0)


def recovered(skills, cues: dict[int, str]) -> float:
    """Return of how many anchors a level is found by its cue alone; silent ones by chance."""
    found = 0.0
    for skill in skills:
        for level, anchor in enumerate(skill.anchors, 1):
            heard = [cue for cue, words in cues.items() if re.search(words, anchor, re.IGNORECASE)]
            found += (level in heard) / len(heard) if heard else 1 / 5
    return found


def test_cue_words_do_not_name_the_levels(skills):
    assert recovered(skills, CUES) <= CUED


def test_no_five_words_name_the_levels(skills):
    anchors = [
        (n, set(WORD.findall(a.lower()))) for s in skills for n, a in enumerate(s.anchors, 1)
    ]

    def gain(word: str, level: int) -> float:
        return sum((n == level) - 1 / 5 for n, words in anchors if word in words)

    words = sorted(set().union(*(words for _, words in anchors)))
    told = {level: max(words, key=lambda word: gain(word, level)) for level in range(1, 6)}
    assert recovered(skills, {n: rf"(?<![\w-]){w}(?![\w-])" for n, w in told.items()}) <= CUED
