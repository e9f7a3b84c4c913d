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

MAX_BYTES = 256 * 1024
MAX_DEPTH = 20
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

INTEGER = re.compile(r"[-+]?(0|[1-9]\d{0,8})")
DECIMAL = re.compile(r"[-+]?\d{1,9}\.\d{1,9}")
MISREAD = re.compile(
    r"y|yes|n|no|on|off|[-+]?[\d_]+(:[0-5]?\d)+(\.\d*)?|\d{4}-\d\d?-\d\d?([Tt \t].*)?"
    r"|[-+]?0[\dxob_][\da-fA-F_]*|[-+]?\d[\d_]*|[-+]?(\d[\d_]*)?\.\d*([eE][-+]?\d+)?|[-+]?\d+[eE]\d+"
    r"|[-+]?\.inf|\.nan",
    re.IGNORECASE,
)
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")

Path_ = tuple[str | int, ...]


@dataclass(frozen=True)
class Unquoted:
    """A plain word that YAML 1.1 reads as a truth value, a date or an odd number."""

    text: str


@dataclass
class Source:
    """A file that was read: its data and where each value and key stands."""

    file: str
    data: object = None
    values: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)

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
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = error.start - before.rfind(b"\n")
        stop("file must be UTF-8; save it again as UTF-8", before.count(b"\n") + 1, column)
    if bad := FORBIDDEN.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        stop(f"invisible character U+{ord(bad[0]):04X} must be removed", line, column)
    return text


def parse(text: str, name: str) -> Source:
    """Return the data and places of a YAML text. Raises ContentError."""
    builder = _Builder(name)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        builder.problems.append(Problem(name, line, column, _explain(error, text, mark)))
    if builder.problems:
        raise ContentError(builder.problems)
    return builder.source


def _explain(error: yaml.YAMLError, text: str, mark) -> str:
    lines = text.split("\n")
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "a tab cannot indent; use spaces"
    problem = getattr(error, "problem", None) or "cannot be read"
    return f"not valid YAML: {problem}"


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

    def take(self, event) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.complain(event, "a file holds one document; remove '---'")
        elif isinstance(event, yaml.AliasEvent):
            self.complain(event, f"alias *{event.anchor} is not allowed; write the value out")
            self.put(None, event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.inspect(event)
            container = {} if isinstance(event, yaml.MappingStartEvent) else []
            path = self.put(container, event)
            self.stack.append(_Open(container, path))
            if len(self.stack) > MAX_DEPTH:
                self.complain(event, f"nested deeper than {MAX_DEPTH} levels")
                raise ContentError(self.problems)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.stack.pop()
        elif isinstance(event, yaml.ScalarEvent):
            self.inspect(event)
            top = self.stack[-1] if self.stack else None
            if top and isinstance(top.container, dict) and top.key is None:
                self.take_key(event, top)
            else:
                self.put(_value(event), event)

    def inspect(self, event) -> None:
        if event.anchor:
            self.complain(event, f"anchor &{event.anchor} is not allowed; write the value out")
        if event.tag and event.tag != "!":
            self.complain(event, f"tag {event.tag} is not allowed")

    def take_key(self, event, top: "_Open") -> None:
        key = event.value
        path = (*top.path, key)
        if key == "<<":
            self.complain(event, "merge key << is not allowed; write the keys out")
        elif path in self.source.keys:
            self.complain(event, f"key {key!r} is repeated; first in line {self.source.keys[path][0]}")
        self.source.keys.setdefault(path, _place(event))
        top.key = key

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
            self.complain(event, "a key must be plain text")
            raise ContentError(self.problems)
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


def _value(event) -> object:
    text = event.value
    if not event.implicit[0]:
        return text
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if INTEGER.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text):
        return float(text)
    if MISREAD.fullmatch(text) or text.lower() in ("true", "false", "null"):
        return Unquoted(text)
    return text
