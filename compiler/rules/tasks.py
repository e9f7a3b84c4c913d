"""Rules for tasks with one right answer. Each draw of a template is worked out, so that no reader
meets a number that makes no sense."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from itertools import combinations
from math import prod
from pathlib import Path

from browsers import kept

from ..content import TASKS, Content, Standard, Unread
from ..model.task import Passage, Task, Tasks, TaskStep, Variable
from ..problems import Problem, nearest, spell
from ..source import Path_, Source
from ..tasks import FormulaError, parse
from ..tasks.draw import (
    FIELD,
    World,
    fill,
    parts,
    space,
    units,
    worked,
    worlds,
)
from ..tasks.figures import PERCENT, exact, measured, plain
from ..tasks.formula import Number, is_sum, is_truth, names

FEWEST, MOST = 8, 1500
# Where a competency's page may teach it; an example of the task itself is there, too.
PLACES = {"mengapa", "level", "perilaku", "latihan", "bukti", "wawancara"} | {
    f"langkah-{n}" for n in range(2, 6)
}
# What decides what is found in a text.
TOOLS = [Path(__file__), *Path(__file__).parent.parent.glob("tasks/*.py")]
Found = Iterable[tuple[Path_, str]]


def tasks_are_of_a_skill(content: Content) -> Iterator[Problem]:
    """Tasks are those of a competency of the profession, or of the dictionary."""
    sets = [(content.task_sources, content.tasks, sorted(content.skill_sources))]
    for standard in content.standards:
        files = {slug: standard.sources[f"{TASKS}/{slug}"] for slug in standard.tasks}
        with suppress(Unread):
            sets.append((files, standard.tasks, standard.slugs))
    for files, tasks, known in sets:
        for slug in tasks:
            if slug not in known:
                message = f"kompetensi “{slug}” tidak ada{nearest(slug, known)}"
                yield files[slug].problem((), message)


def modes_end_with_tasks_that_exist(standard: Standard) -> Iterator[Problem]:
    """A mode ends with tasks of a competency that has some, whether they can be read yet or not."""
    files = [name.partition("/")[2] for name in standard.sources if name.startswith(f"{TASKS}/")]
    for index, mode in enumerate(standard.assessment.modes):
        for slug in mode.tasks:
            if slug not in files:
                path = ("modes", index, "tasks", slug)
                message = f"“{slug}” tidak mempunyai tugas{nearest(slug, files)}"
                yield standard.problem("assessment", path, message, key=True)


def tasks_are_well_formed(content: Content) -> Iterator[Problem]:
    """A template is whole: all it names is there, formulas can be read, numbers have a unit."""
    for source, tasks in content.task_sets():
        for path, message in _malformed(tasks):
            yield source.problem(path, f"{spell(path)} {message}")


def tasks_make_sense(content: Content) -> Iterator[Problem]:
    """Each draw of a template has one right answer, sensible numbers and options that differ, and
    its solution ends at the key."""
    for source, tasks in content.task_sets():
        # Working out every draw takes longest of all rules; what was found in a text is kept.
        found = kept.answer(
            "draws", tasks.model_dump_json(), TOOLS, lambda each=tasks: _nonsense(each), most=1000
        )
        for path, message in found:
            yield source.problem(tuple(path), f"{spell(path)}: {message}")


def _nonsense(tasks: Tasks) -> list[tuple[Path_, str]]:
    """Return what is wrong with the draws of all templates that are whole."""
    found = []
    wrong = {path[:2] for path, _ in _malformed(tasks)}
    for index, task in enumerate(tasks.tasks):
        path = ("tasks", index)
        if path in wrong or any(place[0] == "passages" for place in wrong):
            continue
        seen = set()
        for inner, message in _senseless(tasks, task):
            # A kind of mistake is told once in a place, with the first numbers that show it.
            kind = inner, re.split(":| bila ", message)[0]
            if kind not in seen:
                seen.add(kind)
                found.append(((*path, *inner), message))
    return found


def tasks_use_what_they_name(content: Content) -> Iterator[Problem]:
    """What a template draws or works out is asked, told or reckoned with."""
    for source, tasks in content.task_sets():
        if any(_malformed(tasks)):
            continue
        uses = {task.id: _used(task) for task in tasks.tasks}
        for index, passage in enumerate(tasks.passages):
            asks = [uses[task.id] for task in tasks.tasks if task.passage == passage.id]
            used = _used(passage).union(*asks)
            yield from _idle(source, ("passages", index), passage, used)
        for index, task in enumerate(tasks.tasks):
            yield from _idle(source, ("tasks", index), task, uses[task.id])


def _idle(source: Source, path: Path_, group: Passage | Task, used: set[str]) -> Iterator[Problem]:
    named: dict[str, Path_] = {}
    for name, variable in group.variables.items():
        parts = {f"{name}.{part}" for part in (variable.of or [()])[0]} or {name}
        named |= dict.fromkeys(sorted(parts), ("variables", name))
    named |= {name: ("values", name) for name in group.values}
    steps = group.solution if isinstance(group, Task) else []
    named |= {step.name: ("solution", place) for place, step in enumerate(steps) if step.name}
    for name, inner in named.items():
        if name not in used:
            here = (*path, *inner)
            text = f"{spell(here)}: “{name}” tidak dipakai; hapus, atau pakai dalam teks atau rumus"
            yield source.problem(here, text)


def _used(group: Passage | Task) -> set[str]:
    """Return every name that a text or a formula of a passage or a task holds."""
    texts, formulas = [], [value.formula for value in group.values.values()]
    for variable in group.variables.values():
        texts += [part for entry in variable.of or () for part in entry.values()]
    if isinstance(group, Passage):
        texts += group.text
    else:
        rows = group.table.rows if group.table else []
        texts += [group.text, *(cell for row in rows for cell in row)]
        texts += [each.text for each in (*group.slips, *group.solution)]
        texts += [words for option in group.options or () for words in (option.text, option.why)]
        formulas += [each.formula for each in (*group.slips, *group.solution)]
        formulas += [option.when for option in group.options or ()]
        formulas += [group.answer.key] if group.answer else []
    fields = {name for text in texts if isinstance(text, str) for name, _ in FIELD.findall(text)}
    return fields.union(*(names(parse(formula).tree) for formula in formulas if formula))


def _malformed(tasks: Tasks) -> Found:
    for index, passage in enumerate(tasks.passages):
        known: set[str] = set()
        for path, message in _group(passage, known):
            yield ("passages", index, *path), message
        yield from _unknown(("passages", index, "text"), passage.text, known)
        if not any(task.passage == passage.id for task in tasks.tasks):
            yield ("passages", index, "id"), "tidak dipakai satu tugas pun"
    for index, task in enumerate(tasks.tasks):
        for path, message in _task(tasks, task):
            yield ("tasks", index, *path), message


def _task(tasks: Tasks, task: Task) -> Found:
    groups = parts(tasks, task)
    known: set[str] = set()
    for group in groups[:-1]:
        list(_group(group, known))
    if task.passage and len(groups) == 1:
        yield ("passage",), f"tidak ada{nearest(task.passage, [p.id for p in tasks.passages])}"
    if task.passage and not task.place:
        yield ("id",), "memerlukan place: contoh di halaman kompetensi tidak memuat bacaannya"
    if task.place and task.place not in PLACES:
        yield ("place",), f"tidak ada di halaman kompetensi{nearest(task.place, PLACES)}"
    yield from _group(task, known)
    table = task.table
    yield from _unknown(("text",), [task.text], known)
    if table:
        for index, row in enumerate(table.rows):
            yield from _unknown(("table", "rows", index), row, known)
            if len(row) != len(table.head):
                yield (
                    ("table", "rows", index),
                    f"memuat {len(row)} sel; kepalanya {len(table.head)}",
                )
    yield from _asked(task, known)
    yield from _solution(task, known)
    drawn = [each for group in groups for each in group.variables.values()]
    if any(True for each in drawn for _ in _variable(each)):
        return
    count = prod(map(space, drawn))
    if not FEWEST <= count <= MOST:
        yield ("id",), f"mempunyai {count} kemungkinan; perlu {FEWEST} sampai {MOST}"


def _group(group: Passage | Task, known: set[str]) -> Found:
    """Look at what is drawn and what follows from it, and add the names to `known`."""
    for name, variable in group.variables.items():
        path = ("variables", name)
        if name in known:
            yield path, "dipakai dua kali"
        yield from ((path, message) for message in _variable(variable))
        entries = variable.of or ()
        known |= {f"{name}.{part}" for entry in entries for part in entry} or {name}
        for index, entry in enumerate(entries):
            texts = [part for part in entry.values() if isinstance(part, str)]
            yield from _unknown((*path, "of", index), texts, known)
    for name, value in group.values.items():
        path = ("values", name, "formula")
        if name in known:
            yield path, "dipakai dua kali"
        yield from _formula(path, value.formula, known)
        known.add(name)


def _variable(variable: Variable) -> Iterator[str]:
    bounds = variable.least, variable.most, variable.step
    if variable.of:
        if any(bound is not None for bound in bounds):
            yield "memuat of atau least, most, dan step, tidak keduanya"
        if len({tuple(entry) for entry in variable.of}) > 1:
            yield "setiap isi of memuat bagian yang sama dalam urutan yang sama"
        counts = any(isinstance(part, int) for entry in variable.of for part in entry.values())
        if counts and not variable.unit:
            yield "memuat angka dan memerlukan unit"
        kinds = [[type(part) for part in entry.values()] for entry in variable.of]
        if any(kind != kinds[0] for kind in kinds):
            yield "setiap isi of memuat angka atau teks pada bagian yang sama"
    elif None in bounds:
        yield "memerlukan least, most, dan step, atau of"
    elif variable.most <= variable.least or (variable.most - variable.least) % variable.step:
        yield "most harus di atas least, dengan jarak kelipatan step"
    elif not variable.unit:
        yield "memerlukan unit"


def _asked(task: Task, known: set[str]) -> Found:
    if (task.answer is None) == (task.options is None):
        yield ("id",), "memerlukan answer atau options, tidak keduanya"
    if task.answer:
        yield from _formula(("answer", "key"), task.answer.key, known)
        if task.solution[-1].formula is None:
            yield ("solution", len(task.solution) - 1), "harus menghitung sampai ke kunci"
    for index, slip in enumerate(task.slips):
        yield from _formula(("slips", index, "formula"), slip.formula, known)
        yield from _unknown(("slips", index, "text"), [slip.text], known)
        if not task.answer:
            yield ("slips", index), "hanya untuk jawaban angka; pilihan punya why"
    for index, option in enumerate(task.options or ()):
        path = ("options", index)
        yield from _unknown(path, [option.text, option.why], known)
        if option.when is not None:
            yield from _formula((*path, "when"), option.when, known, truth=True)
            if option.right:
                yield path, "memuat right atau when, tidak keduanya"


def _solution(task: Task, known: set[str]) -> Found:
    for index, step in enumerate(task.solution):
        path = ("solution", index)
        yield from _unknown(path, [step.text], known)
        if step.formula is None:
            if step.name or step.unit:
                yield path, "memuat name atau unit, tetapi tidak memuat formula"
            continue
        yield from _formula((*path, "formula"), step.formula, known)
        if not step.unit:
            yield path, "memerlukan unit"
        if step.text.endswith((".", ":")):
            yield path, "diteruskan dengan hitungannya; hapus tanda baca di akhir"
        if not _written(step):
            yield path, "hanya memuat + − * / dan satu round, ceil, atau floor di luar"
        if step.name:
            if step.name in known:
                yield path, f"memakai nama “{step.name}” dua kali"
            known.add(step.name)


def _written(step: TaskStep) -> bool:
    try:
        return is_sum(worked(parse(step.formula).tree))
    except FormulaError:
        return True


def _formula(path: Path_, text: str, known: set[str], *, truth: bool = False) -> Found:
    try:
        tree = parse(text).tree
    except FormulaError as error:
        yield path, f"tidak dapat dibaca: {error}"
        return
    if is_truth(tree) != truth:
        yield path, "harus membandingkan" if truth else "harus menghasilkan bilangan"
    for name in dict.fromkeys(names(tree)):
        if name not in known:
            yield path, f"memuat “{name}”, yang tidak ada{nearest(name, known)}"


def _unknown(path: Path_, texts: Sequence[str], known: set[str]) -> Found:
    for text in texts:
        for name, _ in FIELD.findall(text):
            if name not in known:
                yield path, f"memuat “{{{name}}}”, yang tidak ada{nearest(name, known)}"
        if odd := re.search(r"[{}]", FIELD.sub("", text)):
            yield path, f"memuat “{odd[0]}” yang bukan bagian dari {{nama}}"


def _senseless(tasks: Tasks, task: Task) -> Found:
    """Return what is wrong with a template's draws. A formula without a value is told alone: what
    else is odd comes of it as a rule."""
    groups = parts(tasks, task)
    known = units(groups)
    found = []
    for world in worlds(*groups):
        drawn = dict(world)
        try:
            for inner, message in (*_values(groups, world), *_result(task, world, known)):
                found.append((inner, message + _if(drawn)))
        except _Incalculable as error:
            return [(error.path, f"{error}{_if(drawn)}")]
    return found


def _if(drawn: World) -> str:
    numbers = [f"{k} = {plain(v)}" for k, v in drawn.items() if not isinstance(v, str)]
    return f" bila {', '.join(numbers)}" if numbers else ""


class _Incalculable(Exception):  # noqa: N818 (it is how a place is told, not a bug)
    """A formula has no value for what was drawn."""

    def __init__(self, path: Path_, message: str) -> None:
        super().__init__(message)
        self.path = path


def _value(path: Path_, formula: str, world: World) -> Number:
    """Return what a formula comes to. Raises _Incalculable with the place of the formula."""
    try:
        return parse(formula).value(world)
    except ZeroDivisionError:
        raise _Incalculable(path, "membagi dengan nol") from None
    except TypeError:
        raise _Incalculable(path, "menghitung dengan kata") from None


def _values(groups: Sequence[Passage | Task], world: World) -> Found:
    for group in groups:
        for name, value in group.values.items():
            path = ("values", name) if group is groups[-1] else ("passage",)
            number = world[name] = _value(path, value.formula, world)
            full = 100 if value.unit == PERCENT else number
            if not exact(number, value.decimals):
                yield path, f"“{name}” bukan bilangan utuh: {plain(number)} {value.unit}"
            elif not value.least <= number <= (full if value.most is None else value.most):
                yield path, f"“{name}” di luar kewajaran: {measured(number, value.unit, 4)}"


def _result(task: Task, world: World, known: dict) -> Found:
    for index, step in enumerate(task.solution):
        if step.formula is not None:
            result = _value(("solution", index), step.formula, world)
            if result < 0:
                yield ("solution", index), f"bernilai negatif: {plain(result)}"
            if step.name:
                world[step.name] = result
    if task.answer:
        yield from _number(task, world, result)
    if task.options:
        yield from _choice(task, world, known)


def _number(task: Task, world: World, result: object) -> Found:
    answer = task.answer
    key = _value(("answer", "key"), answer.key, world)
    tolerance = Fraction(str(answer.tolerance))
    if not answer.least <= key <= answer.most:
        says = measured(key, answer.unit, answer.decimals)
        yield ("answer", "key"), f"kuncinya di luar kewajaran: {says}"
    if not exact(key, answer.decimals) and tolerance < Fraction(1, 2 * 10**answer.decimals):
        says = f"{plain(key)} {answer.unit}"
        yield ("answer", "key"), f"kuncinya bukan bilangan utuh: {says}; beri tolerance"
    if result != key:
        yield ("solution",), f"tidak berakhir di kunci: {plain(result)}, kuncinya {plain(key)}"
    for index, slip in enumerate(task.slips):
        path = ("slips", index)
        if abs(_value(path, slip.formula, world) - key) <= tolerance:
            yield path, "sama dengan kuncinya"


def _choice(task: Task, world: World, known: dict) -> Found:
    right = sum(
        option.right or bool(option.when and _value(("options", index), option.when, world))
        for index, option in enumerate(task.options)
    )
    if right != 1:
        yield ("options",), f"memuat {right} pilihan benar"
    texts = [fill(option.text, world, known) for option in task.options]
    for (_, a), (index, b) in combinations(enumerate(texts), 2):
        if a.casefold() == b.casefold():
            yield ("options", index), "sama dengan pilihan lain"
