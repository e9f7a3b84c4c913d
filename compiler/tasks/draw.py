"""A task and a seed in, what a reader is asked and told out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from ..model.task import Passage, Task, Tasks, TaskStep, Variable
from .chance import Stream
from .figures import exact, figure, measured
from .formula import Number, Tree, function, parse, written

FIELD = re.compile(r"\{([a-z]\w*(?:\.[a-z]\w*)?)(:en)?\}")
# A text that was drawn may name numbers itself.
DEEP = 2

World = dict[str, Number | str]


@dataclass(frozen=True)
class Slip:
    """A wrong number and what went wrong."""

    value: Number
    text: str


@dataclass(frozen=True)
class Drawn:
    """A task with its numbers. `options` are (text, right, why) in the order they are shown."""

    passage: tuple[str, ...]
    text: str
    rows: tuple[tuple[str, ...], ...]
    key: Number | None
    slips: tuple[Slip, ...]
    options: tuple[tuple[str, bool, str], ...]
    solution: tuple[str, ...]


def space(variable: Variable) -> int:
    """Return how many values a variable has."""
    if variable.of:
        return len(variable.of)
    return (variable.most - variable.least) // variable.step + 1


def picked(name: str, variable: Variable, place: int) -> World:
    """Return what a variable's value at a place is called: a number, or parts of an entry."""
    if variable.of:
        return {f"{name}.{part}": value for part, value in variable.of[place].items()}
    return {name: variable.least + place * variable.step}


def worlds(*groups: Passage | Task) -> Iterator[World]:
    """Yield every draw of what these name, without what follows from it."""
    variables = [entry for group in groups for entry in group.variables.items()]
    for places in product(*(range(space(variable)) for _, variable in variables)):
        world: World = {}
        for (name, variable), place in zip(variables, places, strict=True):
            world |= picked(name, variable, place)
        yield world


def parts(tasks: Tasks, task: Task) -> list[Passage | Task]:
    """Return what gives a task its numbers: the passage that it asks about, if any, and itself."""
    return [*(each for each in tasks.passages if each.id == task.passage), task]


def units(groups: Sequence[Passage | Task]) -> dict[str, tuple[str, int]]:
    """Return unit and decimals of every number that a task names."""
    found: dict[str, tuple[str, int]] = {}
    for group in groups:
        for name, variable in group.variables.items():
            unit = variable.unit or ""
            inner = {f"{name}.{part}" for entry in variable.of or () for part in entry}
            found |= dict.fromkeys(inner or {name}, (unit, 0))
        found |= {name: (value.unit, value.decimals) for name, value in group.values.items()}
        steps = group.solution if isinstance(group, Task) else []
        found |= {step.name: (step.unit or "", step.decimals) for step in steps if step.name}
    return found


def fill(text: str, world: World, known: Mapping[str, tuple[str, int]], deep: int = DEEP) -> str:
    """Return a text with its {fields}."""

    def field(match: re.Match) -> str:
        value = world[match[1]]
        if isinstance(value, str):
            return fill(value, world, known, deep - 1) if deep else value
        unit, decimals = known[match[1]]
        return figure(value, unit, decimals, english=bool(match[2]))

    return FIELD.sub(field, text)


def add(world: World, group: Passage | Task) -> World:
    """Add what follows from what was drawn."""
    for name, value in group.values.items():
        world[name] = parse(value.formula).value(world)
    return world


def draw(tasks: Tasks, task: Task, seed: int) -> Drawn:
    """Return the task as this seed has it."""
    groups = parts(tasks, task)
    world: World = {}
    for group in groups:
        stream = Stream(seed, group.id)
        for name, variable in group.variables.items():
            world |= picked(name, variable, stream.below(space(variable)))
        add(world, group)
    known = units(groups)

    def say(text: str) -> str:
        return fill(text, world, known)

    text, rows = say(task.text), task.table.rows if task.table else ()
    key = task.answer and parse(task.answer.key).value(world)
    slips = [Slip(parse(slip.formula).value(world), slip.text) for slip in task.slips]
    options = task.options or []
    order = stream.shuffled(len(options))
    solution = tuple(line(step, world, known) for step in task.solution)
    return Drawn(
        passage=tuple(say(part) for group in groups[:-1] for part in group.text),
        text=text,
        rows=tuple(tuple(say(cell) for cell in row) for row in rows),
        key=key,
        slips=tuple(Slip(slip.value, say(slip.text)) for slip in slips),
        options=tuple(
            (say(option.text), holds(option.right, option.when, world), say(option.why))
            for option in (options[place] for place in order)
        ),
        solution=solution,
    )


def words(tasks: Tasks) -> float:
    """Return how many words a reader of one of the tasks meets on average. What is read is read
    once, the passage with the first task about it."""
    drawn = [draw(tasks, task, 1) for task in tasks.tasks]
    read = {text for each in drawn for text in each.passage}
    for each in drawn:
        read |= {each.text, *(cell for row in each.rows for cell in row)}
        read |= {text for text, _, _ in each.options}
    return sum(len(text.split()) for text in read) / len(drawn)


def holds(right: bool, when: str | None, world: World) -> bool:
    """Return whether an option is right."""
    return right or (when is not None and bool(parse(when).value(world)))


def line(step: TaskStep, world: World, known: Mapping[str, tuple[str, int]]) -> str:
    """Return a line of the solution, and add its result to the world."""
    if step.formula is None:
        return fill(step.text, world, known)
    formula = parse(step.formula)
    value = formula.value(world)
    if step.name:
        world[step.name] = value
    sum_ = worked(formula.tree)
    same = exact(value, step.decimals) and function(sum_)(world) == value
    sign = "=" if same else "≈"
    before = f"{written(sum_, world)} {sign} " if isinstance(sum_, list) else ""
    result = measured(value, step.unit or "", step.decimals)
    return f"{fill(step.text, world, known)}: {before}{result}"


def worked(tree: Tree) -> Tree:
    """Return the sum that a formula writes out: what stands in a rounding, else the whole."""
    rounds = isinstance(tree, list) and tree[0] in ("round", "ceil", "floor")
    return tree[1] if rounds else tree
