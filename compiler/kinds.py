"""Kinds of a profession: each has the positions once more, and some levels of its own."""

from .model import Competency
from .model.assessment import Assessment, Goal, Kind, Target
from .source import Path_


def goals(assessment: Assessment) -> list[Goal]:
    """Return all that a result can be set against: the positions, then those of each kind, each
    from low to high."""
    general = [Goal(**dict(target), position=target.id) for target in assessment.targets]
    return general + [
        goal(kind, target)
        for kind in assessment.kinds
        for target in assessment.targets
        if target.id in kind.codes
    ]


def goal(kind: Kind, target: Target) -> Goal:
    """Return a position of a kind."""
    return Goal(
        id=goal_id(kind.id, target.id),
        code=kind.codes[target.id],
        name=f"{target.name} {kind.name}",
        meaning=f"{target.meaning}. {kind.meaning}",
        position=target.id,
        kind=kind.id,
    )


def goal_id(kind: str, position: str) -> str:
    """Return the permanent id of a position of a kind."""
    return f"{position}-{kind}"


def level(skill: Competency, goal: Goal) -> int:
    """Return the level that is asked: that of the kind, else that of every kind."""
    own = skill.kinds.get(goal.kind, {}) if goal.kind else {}
    return own.get(goal.position, skill.targets[goal.position])


def choices(assessment: Assessment) -> dict[str, list[tuple[int, str, Path_]]]:
    """Return code, id and place in assessment.yaml of all targets, and of all modes."""
    found = {
        part: [
            (each.code, each.id, (part, index, "code"))
            for index, each in enumerate(getattr(assessment, part))
        ]
        for part in ("targets", "modes")
    }
    found["targets"] += [
        (code, goal_id(kind.id, position), ("kinds", index, "codes", position))
        for index, kind in enumerate(assessment.kinds)
        for position, code in kind.codes.items()
    ]
    return found
