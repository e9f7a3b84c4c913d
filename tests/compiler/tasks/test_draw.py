"""Tasks as they are drawn: the build and the browser say the same, and what they say is right."""

import pytest

from compiler.model import Tasks
from compiler.tasks import draw
from compiler.tasks.chance import Stream
from compiler.tasks.shipped import shipped
from tests.deno import ask
from tests.standard import content

SEEDS = 150


@pytest.fixture(scope="module")
def tasks() -> list[Tasks]:
    """Every competency's tasks."""
    standards = content().standards
    return [each for standard in standards for each in standard.tasks.values()]


def drawn(tasks: list[Tasks], seeds: range) -> list[dict]:
    """Every draw as tests/quiz/tasks.js has it."""
    found = []
    for each in tasks:
        for task in each.tasks:
            for seed in seeds:
                one = draw(each, task, seed)
                found.append({
                    "passage": [*one.passage],
                    "text": one.text,
                    "rows": [[*row] for row in one.rows],
                    "solution": [*one.solution],
                    "key": None if one.key is None else fraction(one.key),
                    "slips": [[fraction(slip.value), slip.text] for slip in one.slips],
                    "options": [[*option] for option in one.options],
                })  # fmt: skip
    return found


def fraction(value) -> str:
    return f"{value.numerator}/{value.denominator}"


def compared(tasks: list[Tasks], seeds: range) -> None:
    """The build and the browser say the same of every draw, and each has one right answer."""
    here = drawn(tasks, seeds)
    there = ask("quiz/tasks.js", {"tasks": [*map(shipped, tasks)], "seeds": [*seeds]})
    for ours, theirs in zip(here, there, strict=True):
        assert ours == theirs
        if ours["options"]:
            texts = [text for text, _, _ in ours["options"]]
            assert len({*texts}) == len(texts), ours
            assert [right for _, right, _ in ours["options"]].count(True) == 1, ours
        else:
            assert ours["key"] not in [value for value, _ in ours["slips"]], ours


def test_build_and_browser_draw_the_same(tasks):
    assert sum(len(each.tasks) for each in tasks) >= 20
    compared(tasks, range(1, SEEDS + 1))


def test_a_retake_brings_other_numbers(tasks):
    for each in tasks:
        for task in each.tasks:
            texts = {str(draw(each, task, seed)) for seed in range(1, 41)}
            assert len(texts) >= 8, task.id


def test_a_stream_is_fair_and_its_own():
    counts = [0] * 6
    for seed in range(6000):
        counts[Stream(seed, "dadu").below(6)] += 1
    assert all(850 < count < 1150 for count in counts), counts
    assert Stream(1, "a").below(2**32) != Stream(1, "b").below(2**32) != Stream(2, "b").below(2**32)
    orders = {tuple(Stream(seed, "urut").shuffled(3)) for seed in range(60)}
    assert len(orders) == 6
