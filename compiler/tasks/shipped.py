"""Tasks as the browser needs them: formulas as trees, and nothing that only `check` asks for."""

from fractions import Fraction
from typing import Any

from ..model.task import Passage, Task, Tasks, Value
from .formula import Tree, parse
from .shown import anchor


def shipped(tasks: Tasks) -> dict[str, Any]:
    """Return the tasks of a competency; quiz/core/task/draw.js has the types."""
    return {
        "noun": tasks.noun,
        "passages": [
            _group(each) | each.model_dump(include={"title", "language", "text"})
            for each in tasks.passages
        ],
        "tasks": [_task(each) for each in tasks.tasks],
    }


def _task(task: Task) -> dict[str, Any]:
    plain = {"title", "passage", "text", "table"}
    data = _group(task) | task.model_dump(include=plain, exclude_none=True)
    data["learn"] = task.place or anchor(task)
    data["slips"] = [{"formula": _tree(s.formula), "text": s.text} for s in task.slips]
    data["solution"] = [
        step.model_dump(include={"text", "name", "unit", "decimals"}, exclude_none=True)
        | ({"formula": _tree(step.formula)} if step.formula else {})
        for step in task.solution
    ]
    if answer := task.answer:
        tolerance = Fraction(str(answer.tolerance))
        data["answer"] = answer.model_dump(include={"unit", "decimals"}) | {
            "key": _tree(answer.key),
            "tolerance": [tolerance.numerator, tolerance.denominator],
        }
    if task.options:
        data["options"] = [
            option.model_dump(include={"text", "right", "why"})
            | ({"when": _tree(option.when)} if option.when else {})
            for option in task.options
        ]
    return data


def _group(group: Passage | Task) -> dict[str, Any]:
    return {
        "id": group.id,
        "variables": {
            name: variable.model_dump(exclude_none=True)
            for name, variable in group.variables.items()
        },
        "values": {name: _value(value) for name, value in group.values.items()},
    }


def _value(value: Value) -> dict[str, Any]:
    return value.model_dump(include={"unit", "decimals"}) | {"formula": _tree(value.formula)}


def _tree(text: str) -> Tree:
    return parse(text).tree
