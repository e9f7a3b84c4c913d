"""How long the check takes: one estimate, shown everywhere the same."""

from functools import lru_cache
from statistics import mean

from .content import Content, Standard
from .model.assessment import Mode

# Tasks of a round, as quiz/core/task/run.js has them.
ROUND = 5


def questions(standard: Standard, mode: str) -> int:
    """Return how many questions the mode `mode` asks. Raises StopIteration for an unknown mode."""
    return _questions(standard, _modes(standard, mode)[-1])


@lru_cache(maxsize=32)
def minutes(standard: Standard, mode: str) -> int:
    """Return the whole minutes that reading and choosing take in the mode `mode`.

    Of the statements as many count as are asked on average, and a case takes two choices. Every
    word a reader meets is read once at `pace.words_per_minute`; each choice then takes
    `pace.seconds_per_pick`. What a mode adds to the one before it is rounded by itself, to 1 at
    least, so that the minutes of which a reader was told add up.
    """
    pace = standard.assessment.pace
    total = words = picks = 0
    for each in _modes(standard, mode):
        new_words = _words(standard, each) - words
        new_picks = _picks(standard, each) - picks
        seconds = new_words * 60 / pace.words_per_minute + new_picks * pace.seconds_per_pick
        seconds += sum(_task_seconds(standard, *entry) for entry in each.tasks.items())
        total += max(1, round(seconds / 60))
        words, picks = words + new_words, picks + new_picks
    return total


def task_minutes(standard: Standard, skill: str) -> int:
    """Return the whole minutes that a round of a competency's tasks takes.

    Its words are read; each answer then takes `pace.seconds_per_task`.
    """
    return max(1, round(_task_seconds(standard, skill, ROUND) / 60))


def weigh_minutes(standard: Standard) -> int:
    """Return the whole minutes in which all trade-offs are read once and answered."""
    pace = standard.assessment.pace
    items = standard.trade_offs.items
    words = sum(len(f"{each.title} {each.asks} {each.gives}".split()) for each in items)
    seconds = words * 60 / pace.words_per_minute + len(items) * pace.seconds_per_pick
    return max(1, round(seconds / 60))


def choose_minutes(content: Content) -> int:
    """Return the whole minutes in which all pairs of duties are read once and chosen between, at
    the slowest pace of the professions that they name."""
    pairs = content.pairs
    words = sum(len(f"{each.first.text} {each.second.text}".split()) for each in pairs)
    paces = [standard.assessment.pace for standard in content.chosen]
    seconds = max(
        words * 60 / pace.words_per_minute + len(pairs) * pace.seconds_per_pick for pace in paces
    )
    return max(1, round(seconds / 60))


def _task_seconds(standard: Standard, skill: str, count: int) -> float:
    """Return the seconds that so many tasks of a competency take."""
    pace = standard.assessment.pace
    words = standard.task_words[skill] * count
    return words * 60 / pace.words_per_minute + count * pace.seconds_per_task


def _modes(standard: Standard, last: str) -> list[Mode]:
    """Return the modes up to `last`."""
    modes = standard.assessment.modes
    return modes[: next(i for i, mode in enumerate(modes) if mode.id == last) + 1]


def _questions(standard: Standard, mode: Mode) -> int:
    skills = len(standard.skills)
    statements = round(skills * mean(standard.asked)) if mode.statements else 0
    return skills + statements + (skills if mode.cases else 0)


def _picks(standard: Standard, mode: Mode) -> int:
    return _questions(standard, mode) + (len(standard.skills) if mode.cases else 0)


def _words(standard: Standard, mode: Mode) -> int:
    """Return how many words a reader of the mode meets."""
    assessment, skills = standard.assessment, standard.skills.values()
    texts = [assessment.instruction]
    for skill in skills:
        texts += [skill.name, *skill.anchors]
    if mode.cases:
        for case in (skill.case for skill in skills):
            texts += [case.situation, *(option.text for option in case.options)]
    count = sum(len(text.split()) for text in texts)
    if not mode.statements:
        return count
    statements = [len(each.text.split()) for skill in skills for each in skill.statements]
    asked = mean(standard.asked) * len(skills)
    count += len(assessment.frequency.instruction.split())
    return count + round(mean(statements) * asked)
