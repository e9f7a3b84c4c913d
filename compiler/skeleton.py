"""A new file of content as its author meets it: every field below its meaning, `[isi]` where words
are missing, and entries that name each other rightly from the start.

What a file must have, its model says; VALUES and `_own` have what a model cannot know. Where
professions agree, as on the law, the texts of another one come along.
"""

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, repeat
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import yaml
from pydantic import BaseModel

from . import listed, lock, model
from .blanks import mark
from .content import DICTIONARY, Content, Standard
from .guide import words_for
from .load import FILES, wrong_name
from .model.assessment import Cluster, Mode, Target
from .model.base import SLUG
from .model.flow import Handling
from .model.hr import Position
from .model.skill import Heard, Use
from .problems import ContentError, Problem, nearest

FIRST = (
    "Dibuat oleh `python build.py new`. Ganti setiap {}; "
    "`python build.py check` menyebut yang belum."
)
COPIED = "Disalin dari {}; sesuaikan."
WIDTH = 110
TARGETS = ("candidate", "staff", "senior")

# What stands in a field, for the entry of that number in its list, by "Model.field".
VALUES: dict[str, Callable[[int], object]] = {
    "Statement.text": lambda n: f"Saya {mark(n)}",
    "Statement.code": lambda n: n,
    "Statement.level": lambda n: (2, 2, 3, 3, 4, 5)[n - 1],
    "Case.code": lambda _: 1,
    "Option.id": lambda n: "abcd"[n - 1],
    "Option.credit": lambda n: (2, 0, 3, 1)[n - 1],
    "Question.weak": lambda n: Entry(Heard, {"level": 2, "text": mark(n)}),
    "Question.strong": lambda n: Entry(Heard, {"level": 4, "text": mark(n)}),
    "Question.works_without_job": lambda n: n == 1,
    "SmartLetter.letter": lambda n: "SMART"[n - 1],
    "Moment.time": lambda n: f"{7 + n:02}.00",
    "TradeOff.question": lambda n: f"{mark(n)}?",
    "Phase.day": lambda n: 30 * n,
    "Step.minutes": lambda _: None,
    "Source.status": lambda _: "SEEN",
    "Resource.status": lambda _: "SEEN",
}
# How many entries a list begins with, where that is not the least that it may have.
COUNTS = {
    "Skill.interview": 2, "Skill.resources": 1, "Mappings.esco": 0, "Mappings.skkni": 0,
    "Kpis.further": 0, "Position.phases": 3,
}  # fmt: skip


@dataclass(frozen=True)
class Copied:
    """Data that another profession's file has, with the name of that file."""

    data: object
    file: str


@dataclass(frozen=True)
class Entry:
    """An entry of a model: its fields, in their order."""

    kind: type[BaseModel]
    fields: dict[str, object]


def skill(content: Content, name: str) -> dict[str, str]:
    """Return the file of a new competency by its path in the content folder.

    Raises ContentError where `name` cannot be the name of one, or is taken.
    """
    code = next(_codes(content), None)
    _refuse(f"{DICTIONARY}/{name}.yaml", _why_not(content, name, code))
    return _skill(name, {"Skill.code": code, "Skill.name": title(name)})


def skills(content: Content, file: Path) -> dict[str, str]:
    """Return the files of the competencies in a spreadsheet, with the texts that it has.

    Raises ContentError where a row cannot become one; then none does.
    """
    found: dict[str, str] = {}
    problems = []
    for row, code in zip(listed.rows(file), chain(_codes(content), repeat(None)), strict=False):
        name = listed.slug(row.name)
        new = _skill(name, {"Skill.code": code} | _texts(row))
        why = _why_not(content, name, code) or (
            "ditulis dua kali" if new.keys() & found.keys() else ""
        )
        if why:
            problems.append(Problem(str(file), row.line, 1, f"“{row.name}”: {why}"))
        found |= new
    if problems:
        raise ContentError(problems)
    return found


def _skill(name: str, own: Mapping[str, object]) -> dict[str, str]:
    return {f"{DICTIONARY}/{name}.yaml": Form(own).file(model.Skill)}


def _codes(content: Content) -> Iterator[int]:
    """Yield the codes of the dictionary that no competency ever had."""
    taken = [*content.lock.skills, *(each.code for each in content.skills.values())]
    while code := lock.next_code(taken):
        taken.append(code)
        yield code


def _why_not(content: Content, name: str, code: int | None) -> str:
    """Return why a competency cannot begin; "": it can."""
    taken = "sudah ada" if name in content.skill_sources else ""
    return wrong_name(name) or taken or ("" if code else lock.NONE_FREE)


def _texts(row: listed.Row) -> dict[str, object]:
    """Return the texts of a row by "Model.field"; a list has marks where the row says nothing."""
    anchors = [row.texts.get(("anchors", n - 1), mark(n)) for n in range(1, 6)]
    plain = {field: text for (field, place), text in row.texts.items() if place is None}
    return {f"Skill.{field}": text for field, text in {**plain, "anchors": anchors}.items()}


def profession(content: Content, name: str, like: str, today: str) -> dict[str, str]:
    """Return the files of a new profession, a draft, by their paths in the content folder.

    `like` is the folder of the profession whose general texts are taken over, `today` a day as
    YYYY-MM-DD. Raises ContentError where a name cannot be used.
    """
    known = {standard.id: standard for standard in content.standards}
    _refuse(name, wrong_name(name, folder=True) or ("sudah ada" if name in known else ""))
    _refuse(like, "" if like in known else f"tidak ada{nearest(like, known)}")
    own = _own(content, known[like], name, today)
    return {f"{name}/{file}.yaml": Form(own).file(kind) for file, kind in FILES.items()}


def title(name: str) -> str:
    """Return the name of a file as words: "menyusun-anggaran" → "Menyusun anggaran"."""
    return name.replace("-", " ").capitalize()


def _refuse(path: str, why: str) -> None:
    if why:
        raise ContentError([Problem(path, 1, 1, why)])


def _own(content: Content, like: Standard, name: str, today: str) -> dict[str, object]:
    """Return what stands in the fields of a profession's files, by "Model.field"."""
    codes = (standard.profession.code for standard in content.standards)
    code = lock.next_code([*content.lock.professions, *codes], 255)
    _refuse(name, "" if code else lock.NONE_FREE)
    slugs = _shared(content, like)

    def copied(file: str, *path: str) -> object:
        data = like.sources[file].data
        for part in path:
            data = data[part]
        return Copied(_neutral(data, like, name), f"content/{like.id}/{file}.yaml")

    modes = [
        Entry(Mode, {
            "id": mode.id, "code": mode.code, "name": mode.name,
            "meaning": mark(n) if mode.tasks else _neutral(mode.meaning, like, name),
            "statements": mode.statements, "cases": mode.cases,
        })
        for n, mode in enumerate(like.assessment.modes, 1)
    ]  # fmt: skip
    positions = [each.id for each in like.assessment.targets]
    uses = {
        slug: Entry(Use, {
            "code": n, "cluster": like.skills[slug].cluster,
            "targets": dict(zip(TARGETS, _levels(like, slug, positions), strict=True)),
        })
        for n, slug in enumerate(slugs, 1)
    }  # fmt: skip
    used = {like.skills[slug].cluster for slug in slugs}
    targets = [
        Entry(Target, {"id": id, "code": n, "name": mark(n), "meaning": mark(n)})
        for n, id in enumerate(TARGETS, 1)
    ]
    return {
        "Profession.code": code,
        "Profession.edition": 1,
        "Profession.draft": True,
        "Profession.name": title(name),
        "Profession.short_name": title(name),
        "Profession.checked": today,
        "Profession.changes": [{"edition": 1, "date": today, "reasons": [mark()]}],
        "Fit.pay": copied("profession", "fit", "pay"),
        "Fit.advert_red_flags": copied("profession", "fit", "advert_red_flags"),
        "Statutes.checked": today,
        "Duty.skills": slugs,
        "FlowIndustry.id": "variant-1",
        "FlowStep.terms": ["term-1"],
        "FlowStep.duties": ["duty-1"],
        "FlowStep.handling": {"variant-1": Handling},
        "Comparison.own": "column-1",
        "Row.cells": {f"column-{n}": mark(n) for n in (1, 2)},
        "Neighbour.eases": {f"trade-off-{n}": mark(n) for n in (1, 2)},
        "TradeOff.to": f"/{name}/cocok/",
        "Uses.skills": uses,
        "Assessment.clusters": [
            Entry(Cluster, {"id": each.id, "name": each.name})
            for each in like.assessment.clusters if each.id in used
        ],
        "Assessment.targets": targets,
        "Assessment.usual_target": TARGETS[1],
        "Assessment.modes": modes,
        **{
            f"Assessment.{part}": copied("assessment", part)
            for part in ("instruction", "never", "frequency", "rating", "cases", "careless",
                         "pace", "limits", "sources")
        },
        **{
            f"Hr.{part}": copied("hr", part)
            for part in ("not_selection", "talk", "worth", "law", "privacy")
        },
        "Documents.positions": dict.fromkeys(TARGETS, Position),
        "*.skills": slugs[:1],
        "*.bridge_skills": slugs[:1],
    }  # fmt: skip


def _shared(content: Content, like: Standard) -> list[str]:
    """Return the competencies of `like` that at least half of all professions have."""
    counted = Counter(slug for standard in content.standards for slug in standard.skills)
    return [slug for slug in like.skills if 2 * counted[slug] >= len(content.standards)]


def _levels(like: Standard, slug: str, positions: list[str]) -> list[int]:
    """Return a level for each of TARGETS: those that `like` asks, its last for what it lacks."""
    asked = [like.skills[slug].targets[id] for id in positions][: len(TARGETS)]
    return asked + asked[-1:] * (len(TARGETS) - len(asked))


def _neutral(data: object, like: Standard, name: str) -> object:
    """Return data whose links stay in the new profession, and whose texts do not name the other;
    what holds for its first editions alone is left out."""
    if isinstance(data, dict):
        return {key: _neutral(each, like, name) for key, each in data.items() if key != "first"}
    if isinstance(data, list):
        return [_neutral(each, like, name) for each in data]
    if not isinstance(data, str):
        return data
    named = rf"\b({re.escape(like.profession.short_name)}|{re.escape(like.profession.name)})\b"
    if re.search(named, data, re.IGNORECASE):
        return mark()
    return data.replace(f"/{like.id}/", f"/{name}/")


@dataclass
class Form:
    """Makes files. `own` goes before VALUES; "*.field" is for every model that has the field."""

    own: Mapping[str, object]
    _said: set[str] = field(default_factory=set)

    def file(self, kind: type[BaseModel]) -> str:
        """Return the text of a new file."""
        self._said.clear()
        lines = [f"# {FIRST.format(mark())}", *self._lines(self._entry(kind, 0))]
        return "\n".join(lines) + "\n"

    def _entry(self, kind: type[BaseModel], number: int) -> Entry:
        fields = {}
        for name, info in kind.model_fields.items():
            key = f"{kind.__name__}.{name}"
            given = self.own.get(key, VALUES.get(key, self.own.get(f"*.{name}")))
            if given is not None or info.is_required():
                annotation = Annotated[info.annotation, *info.metadata, None]
                fields[name] = self._value(key, annotation, given, number)
        return Entry(kind, fields)

    def _value(self, key: str, annotation: object, given: object, number: int) -> object:
        if callable(given) and not isinstance(given, type):
            return given(number)
        if isinstance(given, dict):
            return {
                name: self._entry(each, 0) if isinstance(each, type) else each
                for name, each in given.items()
            }
        if given is not None:
            return given
        kind, least, pattern = _read(annotation)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self._entry(kind, number)
        if get_origin(kind) is Literal:
            return get_args(kind)[0]
        if get_origin(kind) is list:
            count = COUNTS.get(key, least or 1)
            inner = get_args(kind)[0]
            return [self._value(key, inner, None, n if count > 1 else 0) for n in _count(count)]
        if kind in (int, float):
            return least or 1
        if kind is bool:
            return False
        if pattern == SLUG:
            return f"{_kebab(key.partition('.')[0])}-{max(number, 1)}"
        return f"https://example.org/{mark()}" if pattern.startswith("^https?") else mark(number)

    def _lines(self, entry: Entry) -> Iterable[str]:
        """Yield the lines of an entry; what a field means stands above where it comes first."""
        for name, value in entry.fields.items():
            key = f"{entry.kind.__name__}.{name}"
            if key not in self._said:
                self._said.add(key)
                yield from _comment(words_for(entry.kind, name))
            if isinstance(value, Copied):
                yield from _comment(COPIED.format(value.file))
                value = value.data
            yield from self._named(name, value)

    def _named(self, name: str, value: object) -> Iterable[str]:
        """Yield the lines of a field with its value."""
        entries = value.values() if isinstance(value, dict) else value
        if isinstance(value, Entry):
            yield f"{name}:"
            yield from _indented(self._lines(value))
        elif isinstance(value, dict | list) and any(isinstance(each, Entry) for each in entries):
            yield f"{name}:"
            for each in value:
                if isinstance(value, dict):
                    yield from _indented(self._named(each, value[each]))
                else:
                    yield from _listed(self._lines(each))
        else:
            text = yaml.safe_dump({name: value}, allow_unicode=True, sort_keys=False, width=WIDTH)
            yield from text.splitlines()


def _indented(lines: Iterable[str]) -> Iterable[str]:
    yield from (f"  {line}" for line in lines)


def _listed(lines: Iterable[str]) -> Iterable[str]:
    """Yield the lines of an entry of a list, its dash before the first that is no comment."""
    dash = "- "
    for line in lines:
        is_comment = line.startswith("#")
        yield f"  {'' if dash and is_comment else dash or '  '}{line}"
        dash = dash if is_comment else ""


def _count(number: int) -> range:
    return range(1, number + 1)


def _read(annotation: object) -> tuple[Any, int, str]:
    """Return the bare type of a field, the least that it may be or have, and its pattern."""
    least, pattern = 0, ""
    while get_origin(annotation) in (Annotated, Union, UnionType):
        parts = get_args(annotation)
        if get_origin(annotation) is Annotated:
            for about in parts[1:]:
                for rule in (about, *getattr(about, "metadata", ())):
                    least = getattr(rule, "min_length", None) or getattr(rule, "ge", None) or least
                    pattern = getattr(rule, "pattern", None) or pattern
            annotation = parts[0]
        else:
            annotation = next(part for part in parts if part is not NoneType)
    return annotation, least, pattern


def _kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def _comment(words: str) -> Iterable[str]:
    yield from textwrap.wrap(words, WIDTH, initial_indent="# ", subsequent_indent="# ")
