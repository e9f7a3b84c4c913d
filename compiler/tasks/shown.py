"""Tasks as their authors see them: ten draws of one, with key, slips and solution."""

from collections.abc import Iterator

from ..load import Content
from ..model.task import Task, Tasks
from ..problems import ContentError, Problem, nearest, plain
from .draw import draw
from .figures import measured

DRAWS = 10


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
    for text, right, why in drawn.options:
        yield f"  {'✓' if right else '·'} {text}  ({why})"
    if task.answer:
        yield f"  ✓ {measured(drawn.key, task.answer.unit, task.answer.decimals)}"
        for slip in drawn.slips:
            yield f"  · {measured(slip.value, task.answer.unit, 2)}  ({slip.text})"
    yield from (f"  > {line}" for line in drawn.solution)
