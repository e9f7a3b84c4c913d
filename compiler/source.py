"""A YAML file in, plain data with the place of every value out.

Only the part of YAML that says one thing to everyone is accepted: no anchors, aliases, merge keys,
tags or second documents, no repeated keys, and no unquoted word that YAML would read as something
other than text (`no`, `12:30`, `2026-01-01`).
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from .problems import ContentError, Problem
from .scalar import meaning

MAX_BYTES = 256 * 1024
MAX_DEPTH = 20
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)
# What the parser says of the commonest slips, and what the author should do.
REMEDIES = {
    "mapping values are not allowed": "either the indent is wrong or a text with ': ' needs quotes",
    "that cannot start any token": "a text that begins with this sign must stand in quotes",
    "found unexpected end of stream": "a quotation mark is never closed",
    "while scanning an alias": "a text that begins with * must stand in quotes",
    "while scanning an anchor": "a text that begins with & must stand in quotes",
    "did not find expected key": "this does not belong here; check indent and quotation marks",
}
WRITE_OUT = "write the value out, or put the text in quotes"

Path_ = tuple[str | int, ...]


@dataclass
class Source:
    """A file that was read: its data, where each value and key stands, odd words as written."""

    file: str
    data: object = None
    values: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    written: dict[Path_, str] = field(default_factory=dict)

    def place(self, path: Path_, *, key: bool = False) -> tuple[int, int]:
        """Return (line, column) of the value (or key) at `path`, else of the nearest parent."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def problem(self, path: Path_, message: str, *, key=False, warning=False) -> Problem:
        """Return a problem at the value (or key) of `path`."""
        return Problem(self.file, *self.place(path, key=key), message, warning)


def read(path: Path, name: str) -> Source:
    """Read the file at `path`, called `name` in messages. Raises ContentError."""
    return parse(text_of(path, name), name)


def text_of(path: Path, name: str) -> str:
    """Return the file's text, or raise ContentError: too large, not UTF-8, control characters."""

    def stop(message: str, line: int = 1, column: int = 1):
        raise ContentError([Problem(name, line, column, message)])

    if path.stat().st_size > MAX_BYTES:
        stop(f"file must be at most {MAX_BYTES // 1024} KiB; split it")
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
        stop("file must be UTF-8; save it again as UTF-8", *_end(before))
    if bad := INVISIBLE.search(text):
        stop(_remove(bad[0]), *_end(text[: bad.start()]))
    return text


def _end(text: str) -> tuple[int, int]:
    """Return line and column of what follows `text`."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _remove(character: str) -> str:
    return f"invisible character U+{ord(character):04X} must be removed"


def parse(text: str, name: str) -> Source:
    """Return the data and places of a YAML text. Raises ContentError."""
    builder = _Builder(name)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        builder.problems.append(Problem(name, *_explain(error, text)))
    except (yaml.YAMLError, ValueError):  # PyYAML without its C part lets some ValueErrors through
        builder.problems.append(Problem(name, 1, 1, "not valid YAML"))
    if builder.problems:
        raise ContentError(builder.problems)
    return builder.source


def _explain(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int, str]:
    """Return line, column and what the author should do."""
    mark = error.problem_mark or error.context_mark
    says = f"{error.context or ''}: {error.problem or ''}"
    remedy = next((REMEDIES[sign] for sign in REMEDIES if sign in says), None)
    line = [*text.split("\n"), ""][mark.line] if mark else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        remedy = "a tab cannot indent; use spaces"
    elif remedy == REMEDIES["found unexpected end of stream"]:
        mark = error.context_mark or mark
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return *place, f"not valid YAML: {remedy or error.problem}"


class _Builder:
    """Takes parser events one by one and grows the data, so depth never recurses."""

    def __init__(self, name: str) -> None:
        self.source = Source(name)
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.documents = 0

    def complain(self, event, message: str) -> None:
        mark = event.start_mark
        self.problems.append(Problem(self.source.file, mark.line + 1, mark.column + 1, message))

    def stop(self, event, message: str):
        self.complain(event, message)
        raise ContentError(self.problems)

    def take(self, event) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.stop(event, "a file holds one document; remove '---'")
        elif isinstance(event, yaml.AliasEvent):
            self.complain(event, f"alias *{event.anchor} is not allowed; {WRITE_OUT}")
            self.put(None, event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.inspect(event)
            container = {} if isinstance(event, yaml.MappingStartEvent) else []
            path = self.put(container, event)
            self.stack.append(_Open(container, path))
            if len(self.stack) > MAX_DEPTH:
                self.stop(event, f"nested deeper than {MAX_DEPTH} levels")
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.stack.pop()
        elif isinstance(event, yaml.ScalarEvent):
            self.inspect(event)
            top = self.stack[-1] if self.stack else None
            if top and isinstance(top.container, dict) and top.key is None:
                self.take_key(event, top)
            else:
                self.put_scalar(event)

    def inspect(self, event) -> None:
        if event.anchor:
            self.complain(event, f"anchor &{event.anchor} is not allowed; {WRITE_OUT}")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.complain(event, f"tag {tag} is not allowed; remove it")
        # "\u202e" in double quotes is no such character in the file, but is one in the data.
        if bad := INVISIBLE.search(getattr(event, "value", "")):
            self.complain(event, _remove(bad[0]))

    def take_key(self, event, top: "_Open") -> None:
        key = event.value
        path = (*top.path, key)
        if key == "<<":
            self.complain(event, "merge key << is not allowed; write the keys out")
        elif path in self.source.keys:
            first, _ = self.source.keys[path]
            self.complain(event, f"key {key!r} is repeated; first in line {first}")
        self.source.keys.setdefault(path, _place(event))
        top.key = key

    def put_scalar(self, event) -> None:
        value = meaning(event.value) if event.implicit[0] else event.value
        path = self.put(value, event)
        if value is not None and not isinstance(value, str):
            self.source.written[path] = event.value

    def put(self, value: object, event) -> Path_:
        """Store a value where the parser stands and return its path."""
        if not self.stack:
            self.source.data = value
            self.source.values[()] = _place(event)
            return ()
        top = self.stack[-1]
        if isinstance(top.container, list):
            path = (*top.path, len(top.container))
            top.container.append(value)
        elif top.key is None:
            self.stop(event, "a key must be plain text")
        else:
            path = (*top.path, top.key)
            top.container[top.key] = value
            top.key = None
        self.source.values[path] = _place(event)
        return path


@dataclass
class _Open:
    """A mapping or list still being read; `key` waits for its value."""

    container: dict | list
    path: Path_
    key: str | None = None


def _place(event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
