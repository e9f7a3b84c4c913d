"""How long the check takes: one estimate, shown everywhere the same."""

from collections.abc import Callable

from .load import Standard
from .model import Skill


def questions(standard: Standard, mode: str) -> int:
    """Return how many questions the mode `mode` asks. Raises StopIteration for an unknown mode."""
    return len(standard.skills) * len(_items(standard, mode))


def minutes(standard: Standard, mode: str) -> int:
    """Return the whole minutes, at least 1, that reading and choosing take in the mode `mode`.

    Every word a reader meets is read once at `pace.words_per_minute`; each choice then takes
    `pace.seconds_per_pick`.
    """
    pace = standard.assessment.pace
    words = sum(
        len(text.split())
        for skill in standard.skills.values()
        for item in _items(standard, mode)
        for text in item(skill)
    )
    words += len(standard.assessment.instruction.split())
    picks = questions(standard, mode)
    return max(1, round(words / pace.words_per_minute + picks * pace.seconds_per_pick / 60))


def _items(standard: Standard, mode: str) -> list[Callable[[Skill], list[str]]]:
    """Return, for each question a mode asks about a competency, what yields its texts."""
    chosen = next(entry for entry in standard.assessment.modes if entry.id == mode)
    items = [lambda skill: [skill.name, *skill.anchors]]
    if chosen.statements:
        items += [lambda skill, i=i: [skill.statements[i].text] for i in range(3)]
    if chosen.cases:
        items.append(lambda skill: [
            skill.case.situation, skill.case.question, *(o.text for o in skill.case.options)
        ])
    return items
