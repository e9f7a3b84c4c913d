"""Data against the schema: pydantic's findings in our words, each with its place."""

from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .problems import Problem, nearest
from .source import Path_, Source

# A part of a pattern in the schema, and what the whole pattern means.
PATTERNS = {
    "\\d{4}-": "a date as 'YYYY-MM-DD'",
    "\\d\\d\\.": "a time as '09.00'",
    "https?": "an address that begins with https://",
    "@": "an e-mail address",
    "[a-z0-9]+(-": "lower-case letters and digits, joined by hyphens",
}


WANTED = {
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list (lines that begin with -)",
    "model_type": "a mapping (key: value)",
    "dict_type": "a mapping (key: value)",
}
LIMITS = {
    "greater_than": "more than",
    "greater_than_equal": "at least",
    "less_than": "less than",
    "less_than_equal": "at most",
}


def fit(source: Source, model: type[BaseModel], problems: list[Problem]) -> BaseModel | None:
    """Return the source's data as `model`, or append what is wrong and return None."""
    if not isinstance(source.data, dict):
        what = "is empty" if source.data is None else "must be a mapping (key: value)"
        problems.append(source.problem((), f"file {what}"))
        return None
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        for detail in error.errors():
            problems.append(_problem(source, model, detail))
        return None


def spell(path: Path_) -> str:
    """Return a path as it is written: ('levels', 2, 'text') → levels[2].text."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")


def _problem(source: Source, model: type[BaseModel], detail: dict) -> Problem:
    kind, path = detail["type"], _written(source, detail["loc"])
    here = f" in {spell(path[:-1])}" if path[:-1] else ""
    if kind == "missing":
        return source.problem(path[:-1], f"key {path[-1]!r} is missing{here}")
    if kind == "extra_forbidden":
        hint = nearest(str(path[-1]), _keys_at(model, path[:-1]))
        return source.problem(path, f"unknown key {path[-1]!r}{here}{hint}", key=True)
    written, ctx = source.written.get(path), detail.get("ctx") or {}
    if detail["loc"][-1] == "[key]":
        return source.problem(path, f"key{here} {_says(kind, path[-1], None, ctx)}", key=True)
    return source.problem(path, f"{spell(path)} {_says(kind, detail['input'], written, ctx)}")


def _written(source: Source, loc: Path_) -> Path_:
    """Drop the parts of pydantic's location that no author wrote (union branches, key marks)."""
    path: Path_ = ()
    for part in loc:
        if (*path, part) in source.values or part == loc[-1]:
            path = (*path, part)
    return path if loc[-1] != "[key]" else path[:-1]


def _says(kind: str, value: object, written: str | None, ctx: dict) -> str:
    names = {dict: "a mapping", list: "a list", NoneType: "nothing"}
    got = names.get(type(value)) or written or repr(value)
    if kind == "string_type":
        if value is None:
            return "must not be empty"
        return f"must be text: put {written!r} in quotes" if written else f"must be text, got {got}"
    if kind in ("string_too_short", "too_short"):
        least = ctx["min_length"]
        return "must not be empty" if least == 1 else f"must have at least {least} entries"
    if kind == "too_long":
        return f"must have at most {ctx['max_length']} entries"
    if kind == "string_too_long":
        return f"must have at most {ctx['max_length']} characters"
    if kind == "string_pattern_mismatch":
        pattern = ctx["pattern"]
        wanted = next((PATTERNS[part] for part in PATTERNS if part in pattern), f"like {pattern}")
        return f"must be {wanted}, got {got}"
    if kind == "literal_error":
        return f"must be one of {ctx['expected']}, got {got}"
    if kind in LIMITS:
        return f"must be {LIMITS[kind]} {next(iter(ctx.values()))}, got {got}"
    return f"must be {WANTED[kind]}, got {got}" if kind in WANTED else f"is not valid ({kind})"


def _keys_at(annotation: object, path: Path_) -> set[str]:
    """Return the keys that the schema knows at `path` below `annotation`."""
    while get_origin(annotation) in (Annotated, Union, UnionType):
        annotation = next(a for a in get_args(annotation) if a is not NoneType)
    if not path:
        return set(annotation.model_fields) if _is_model(annotation) else set()
    if _is_model(annotation):
        field = annotation.model_fields.get(path[0])
        return _keys_at(field.annotation, path[1:]) if field else set()
    if get_origin(annotation) in (list, dict):
        return _keys_at(get_args(annotation)[-1], path[1:])
    return set()


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
