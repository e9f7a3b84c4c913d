"""A YAML file in, plain data with the place of every value out.

Only the part of YAML that says one thing to everyone is accepted: no anchors, aliases, merge keys,
tags or second documents, no repeated keys, and no unquoted word that YAML would read as something
other than text (`no`, `12:30`, `2026-01-01`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from . import slips
from .problems import ContentError, Problem
from .scalar import meaning

MAX_BYTES = 256 * 1024
MAX_DEPTH = 20
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
WRITE_OUT = "tulis isinya, atau beri tanda kutip bila ini teks"

Path_ = tuple[str | int, ...]


Places = dict[Path_, tuple[int, int]]


@dataclass
class Source:
    """A file that was read: its data, where each value and key stands, odd words as written.

    `swallowed` is, for a list, a line that belongs to the entry above only for want of a dash.
    Places are many and seldom asked for: they are found when somebody does, in the `text`.
    """

    file: str
    text: bytes = b""
    data: object = None
    written: dict[Path_, str] = field(default_factory=dict)
    swallowed: dict[Path_, int] = field(default_factory=dict)

    def place(self, path: Path_, *, key: bool = False) -> tuple[int, int]:
        """Return (line, column) of the value (or key) at `path`, else of the nearest parent."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    @property
    def values(self) -> Places:
        """Where each value stands: (line, column)."""
        return self._places[0]

    @property
    def keys(self) -> Places:
        """Where each key stands: (line, column)."""
        return self._places[1]

    @cached_property
    def _places(self) -> tuple[Places, Places]:
        builder = _Builder(self.file, self.text.decode("utf-8"))
        builder.build()
        return builder.values, builder.keys

    def lists(self) -> Iterator[tuple[Path_, list]]:
        """Yield every list of the data with its path."""
        yield from _lists(self.data)

    def at(self, path: Path_) -> object:
        """Return the value at `path`, which must be there."""
        value = self.data
        for part in path:
            value = value[part]
        return value

    @cached_property
    def texts(self) -> list[tuple[Path_, str]]:
        """Every string of the data with its path; each rule asks for them anew."""
        return list(_strings(self.data))

    def problem(self, path: Path_, message: str, *, key=False, warning=False) -> Problem:
        """Return a problem at the value (or key) of `path`."""
        return Problem(self.file, *self.place(path, key=key), message, warning)


def _strings(data: object, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    if isinstance(data, str):
        yield path, data
    for key, value in _entries(data):
        if isinstance(value, str):
            yield (*path, key), value
        elif isinstance(value, (dict, list)):
            yield from _strings(value, (*path, key))


def _lists(data: object, path: Path_ = ()) -> Iterator[tuple[Path_, list]]:
    if isinstance(data, list):
        yield path, data
    for key, value in _entries(data):
        if isinstance(value, (dict, list)):
            yield from _lists(value, (*path, key))


def _entries(data: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(data, dict):
        return data.items()
    return enumerate(data) if isinstance(data, list) else ()


def read(path: Path, name: str) -> Source:
    """Read the file at `path`, called `name` in messages. Raises ContentError."""
    return parse(text_of(path, name), name)


def text_of(path: Path, name: str) -> str:
    """Return the file's text, or raise ContentError: too large, not UTF-8, control characters."""

    def stop(message: str, line: int = 1, column: int = 1):
        raise ContentError([Problem(name, line, column, message)])

    if path.stat().st_size > MAX_BYTES:
        stop(f"berkas paling besar {MAX_BYTES // 1024} KiB; bagi menjadi beberapa berkas")
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
        stop("berkas harus dalam UTF-8; simpan ulang sebagai UTF-8", *_end(before))
    if bad := INVISIBLE.search(text):
        stop(_remove(bad[0]), *_end(text[: bad.start()]))
    return text


def _end(text: str) -> tuple[int, int]:
    """Return line and column of what follows `text`."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _remove(character: str) -> str:
    return f"karakter tak terlihat U+{ord(character):04X}; hapus"


def parse(text: str, name: str) -> Source:
    """Return the data and places of a YAML text. Raises ContentError."""
    builder = _Builder(name, text)
    found = slips.before_parsing(text)
    if found:
        raise ContentError([Problem(name, *slip) for slip in found])
    try:
        builder.build()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        builder.problems.append(Problem(name, *slips.explain(text, *place)))
    except (yaml.YAMLError, ValueError):  # PyYAML without its C part lets some ValueErrors through
        builder.problems.append(Problem(name, 1, 1, slips.UNKNOWN))
    if builder.problems:
        raise ContentError(builder.problems)
    return builder.source


class _Builder:
    """Takes parser events one by one and grows the data, so depth never recurses."""

    def __init__(self, name: str, text: str) -> None:
        self.source = Source(name, text.encode("utf-8"))
        self.text, self.lines = text, text.split("\n")
        self.values: Places = {}
        self.keys: Places = {}
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.documents = 0

    def build(self) -> None:
        for event in yaml.parse(self.text, Loader=LOADER):
            self.take(event)

    def complain(self, event, message: str) -> None:
        mark = event.start_mark
        self.problems.append(Problem(self.source.file, mark.line + 1, mark.column + 1, message))

    def stop(self, event, message: str):
        self.complain(event, message)
        raise ContentError(self.problems)

    def take(self, event) -> None:
        # The most frequent first.
        if isinstance(event, yaml.ScalarEvent):
            self.inspect(event)
            top = self.stack[-1] if self.stack else None
            if top and isinstance(top.container, dict) and top.key is None:
                self.take_key(event, top)
            else:
                self.put_scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.inspect(event)
            container = {} if isinstance(event, yaml.MappingStartEvent) else []
            path = self.put(container, event)
            self.stack.append(_Open(container, path))
            if len(self.stack) > MAX_DEPTH:
                self.stop(event, f"bersarang lebih dari {MAX_DEPTH} tingkat")
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.repeated(self.stack.pop())
        elif isinstance(event, yaml.AliasEvent):
            self.complain(event, f"alias *{event.anchor} tidak dipakai di sini; {WRITE_OUT}")
            self.put(None, event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.stop(event, "satu berkas memuat satu dokumen; hapus baris ---")

    def inspect(self, event) -> None:
        if event.anchor:
            self.complain(event, f"jangkar &{event.anchor} tidak dipakai di sini; {WRITE_OUT}")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.complain(
                event,
                f"tag {tag} tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks",
            )
        # "\u202e" in double quotes is no such character in the file, but is one in the data.
        if bad := INVISIBLE.search(getattr(event, "value", "")):
            self.complain(event, _remove(bad[0]))

    def take_key(self, event, top: "_Open") -> None:
        key = event.value
        if key == "<<":
            self.complain(
                event, "penggabungan << tidak dipakai di sini; tulis kolomnya satu per satu"
            )
        elif key in top.container:
            top.repeats.append((event, key))
        self.keys.setdefault((*top.path, key), _place(event))
        top.key = key

    def repeated(self, closed: "_Open") -> None:
        """Complain of the keys that a mapping repeats: once, for they have one cause."""
        if not closed.repeats:
            return
        (event, key), *more = closed.repeats
        above, _ = self.keys[(*closed.path, key)]
        in_list = self.stack and isinstance(self.stack[-1].container, list)
        below = _place(event)[0] > above
        if in_list and below and key == next(iter(closed.container)):
            self.complain(
                event, f"tanda - belum ada di depan “{key}”, yang sudah ada di baris {above}"
            )
        else:
            others = f", begitu pula {len(more)} kolom sesudahnya" if more else ""
            self.complain(
                event, f"kolom “{key}” sudah ada di baris {above}{others}; hapus salah satu"
            )

    def put_scalar(self, event) -> None:
        value = meaning(event.value) if event.implicit[0] else event.value
        path = self.put(value, event)
        for line, column, message in slips.in_scalar(self.lines, event, value):
            self.problems.append(Problem(self.source.file, line, column, message))
        if value is not None and not isinstance(value, str):
            self.source.written[path] = event.value
        elif event.implicit[0] and path and isinstance(path[-1], int):
            first, last = event.start_mark.line + 1, event.end_mark.line + 1
            if last > first:
                self.source.swallowed[path[:-1]] = first + 1

    def put(self, value: object, event) -> Path_:
        """Store a value where the parser stands and return its path."""
        if not self.stack:
            self.source.data = value
            self.values[()] = _place(event)
            return ()
        top = self.stack[-1]
        if isinstance(top.container, list):
            path = (*top.path, len(top.container))
            top.container.append(value)
        elif top.key is None:
            self.stop(event, "nama kolom harus teks biasa")
        else:
            path = (*top.path, top.key)
            top.container[top.key] = value
            top.key = None
        self.values[path] = _place(event)
        return path


@dataclass
class _Open:
    """A mapping or list still being read; `key` waits for its value."""

    container: dict | list
    path: Path_
    key: str | None = None
    repeats: list = field(default_factory=list)


def _place(event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
