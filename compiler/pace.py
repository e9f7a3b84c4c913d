"""How long the check takes: one estimate, shown everywhere the same."""

from .load import Standard
from .model.assessment import Mode


def questions(standard: Standard, mode: str) -> int:
    """Return how many questions the mode `mode` asks. Raises StopIteration for an unknown mode."""
    return _questions(standard, _modes(standard, mode)[-1])


def minutes(standard: Standard, mode: str) -> int:
    """Return the whole minutes that reading and choosing take in the mode `mode`.

    Every word a reader meets is read once at `pace.words_per_minute`; each choice then takes
    `pace.seconds_per_pick`. What a mode adds to the one before it is rounded by itself, to 1 at
    least, so that the minutes of which a reader was told add up.
    """
    pace = standard.assessment.pace
    total = words = picks = 0
    for each in _modes(standard, mode):
        new_words = sum(len(text.split()) for text in _texts(standard, each)) - words
        new_picks = _questions(standard, each) - picks
        seconds = new_words * 60 / pace.words_per_minute + new_picks * pace.seconds_per_pick
        total += max(1, round(seconds / 60))
        words, picks = words + new_words, picks + new_picks
    return total


def _modes(standard: Standard, last: str) -> list[Mode]:
    """Return the modes up to `last`."""
    modes = standard.assessment.modes
    return modes[: next(i for i, mode in enumerate(modes) if mode.id == last) + 1]


def _questions(standard: Standard, mode: Mode) -> int:
    skills = standard.skills.values()
    statements = sum(len(skill.statements) for skill in skills) if mode.statements else 0
    return len(skills) + statements + (len(skills) if mode.cases else 0)


def _texts(standard: Standard, mode: Mode) -> list[str]:
    """Return everything that a reader of the mode meets."""
    assessment, skills = standard.assessment, standard.skills.values()
    texts = [assessment.instruction]
    for skill in skills:
        texts += [skill.name, *skill.anchors]
    if mode.statements:
        texts.append(assessment.frequency.instruction)
        texts += [statement.text for skill in skills for statement in skill.statements]
    if mode.cases:
        for case in (skill.case for skill in skills):
            texts += [case.situation, case.question, *(option.text for option in case.options)]
    return texts
