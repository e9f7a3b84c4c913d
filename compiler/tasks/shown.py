"""Tasks worked out: ten draws of one for its author, and one of each for the competency's page."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..content import Content
from ..model.task import Task, Tasks
from ..problems import ContentError, Problem, nearest, plain
from .draw import Drawn, draw
from .figures import measured

DRAWS = 10
# The draw that a competency's page works out; a reader's own has another number.
EXAMPLE = 1


@dataclass(frozen=True)
class Example:
    """A task worked out on the competency's page.

    `key` is the right option; a solution that reckons ends at the right number.
    """

    id: str
    title: str
    text: str
    rows: tuple[str, ...]
    solution: tuple[str, ...]
    key: str


def examples(tasks: Tasks) -> list[Example]:
    """Return the tasks that the page itself teaches: those that lead to no other place on it."""
    return [_example(tasks, task) for task in tasks.tasks if not task.place]


def _example(tasks: Tasks, task: Task) -> Example:
    drawn = draw(tasks, task, EXAMPLE)
    head = task.table.head if task.table else []
    rows = (
        "; ".join(f"{name} {cell}" for name, cell in zip(head, row, strict=True))
        for row in drawn.rows
    )
    key = right(task, drawn) if task.options else ""
    return Example(anchor(task), task.title, drawn.text, tuple(rows), drawn.solution, key)


def right(task: Task, drawn: Drawn) -> str:
    """Return the right answer in words."""
    if task.answer:
        return measured(drawn.key, task.answer.unit, task.answer.decimals)
    return next(text for text, is_right, _ in drawn.options if is_right)


def anchor(task: Task) -> str:
    """Return the anchor of a task's worked example on the competency's page."""
    return f"contoh-{task.id}"


def shown(content: Content, wanted: str, seed: int) -> str:
    """Return ten draws of the task `wanted`, from a seed on; of none, the names of all tasks.

    Raises ContentError for a name that no task has.
    """
    known = {
        f"{slug}/{task.id}": (tasks, task)
        for standard in content.standards
        for slug, tasks in standard.tasks.items()
        for task in tasks.tasks
    }
    if not wanted:
        return "\n".join(known)
    found = [name for name in known if wanted in (name, name.partition("/")[2])]
    if not found:
        hint = nearest(wanted, [*known, *(name.partition("/")[2] for name in known)])
        raise ContentError([Problem("draws", 1, 1, f"tugas “{wanted}” tidak ada{hint}")])
    tasks, task = known[found[0]]
    return "\n\n".join(
        plain_lines(_draw(tasks, task, number)) for number in range(seed, seed + DRAWS)
    )


def plain_lines(lines: Iterator[str]) -> str:
    """Return lines that hold nothing a terminal acts on."""
    return "\n".join(map(plain, lines))


def _draw(tasks: Tasks, task: Task, seed: int) -> Iterator[str]:
    drawn = draw(tasks, task, seed)
    yield f"— nomor {seed} · {task.title}"
    for part in drawn.passage:
        yield f"  | {part}"
    yield drawn.text
    if task.table:
        yield "  " + " | ".join(task.table.head)
        yield from ("  " + " | ".join(row) for row in drawn.rows)
    for text, is_right, why in drawn.options:
        yield f"  {'✓' if is_right else '·'} {text}  ({why})"
    if task.answer:
        yield f"  ✓ {right(task, drawn)}"
        for slip in drawn.slips:
            yield f"  · {measured(slip.value, task.answer.unit, 2)}  ({slip.text})"
    yield from (f"  > {line}" for line in drawn.solution)
