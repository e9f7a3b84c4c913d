"""Data against the schema: pydantic's findings in our words, each with its place."""

from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .problems import Problem, nearest
from .source import Path_, Source, Unquoted

PATTERNS = {"\\d{4}-": "a date as 'YYYY-MM-DD'", "https?": "an address that begins with https://"}


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
    kind, path, value = detail["type"], _written(source, detail["loc"]), detail["input"]
    if kind == "extra_forbidden":
        known = _keys_at(model, path[:-1])
        here = f" in {spell(path[:-1])}" if path[:-1] else ""
        message = f"unknown key {str(path[-1])!r}{here}{nearest(str(path[-1]), known)}"
        return source.problem(path, message, key=True)
    if kind == "missing":
        here = f" in {spell(path[:-1])}" if path[:-1] else ""
        return source.problem(path[:-1], f"key {path[-1]!r} is missing{here}")
    return source.problem(path, f"{spell(path)} {_says(kind, value, detail.get('ctx') or {})}")


def _written(source: Source, loc: Path_) -> Path_:
    """Drop the parts of pydantic's location that no author wrote (union branches, key marks)."""
    path: Path_ = ()
    for part in loc:
        if (*path, part) in source.values or part == loc[-1]:
            path = (*path, part)
    return path if loc[-1] != "[key]" else path[:-1]


def _says(kind: str, value: object, ctx: dict) -> str:
    if isinstance(value, Unquoted):
        return f"must be text: put {value.text!r} in quotes"
    if kind == "string_type":
        if value is None:
            return "must not be empty"
        scalar = isinstance(value, (bool, int, float))
        return f"must be text: put {_plain(value)} in quotes" if scalar else "must be text"
    if kind in ("string_too_short", "too_short"):
        least = ctx["min_length"]
        return "must not be empty" if least == 1 else f"must have at least {least} entries"
    if kind == "too_long":
        return f"must have at most {ctx['max_length']} entries"
    if kind == "string_too_long":
        return f"must have at most {ctx['max_length']} characters"
    if kind == "string_pattern_mismatch":
        for mark, meaning in PATTERNS.items():
            if mark in ctx["pattern"]:
                return f"must be {meaning}, got {value!r}"
        return f"must look like {ctx['pattern']}, got {value!r}"
    if kind == "literal_error":
        return f"must be one of {ctx['expected']}, got {value!r}"
    if kind.startswith(("greater_than", "less_than")):
        sign = "at least" if "greater" in kind else "at most"
        limit = next(iter(ctx.values()))
        return f"must be {sign} {limit}, got {value!r}"
    wanted = {
        "int_type": "a whole number", "float_type": "a number", "bool_type": "true or false",
        "list_type": "a list (lines that begin with -)", "model_type": "a mapping (key: value)",
        "dict_type": "a mapping (key: value)",
    }.get(kind)
    return f"must be {wanted}, got {_plain(value)}" if wanted else f"is not valid ({kind})"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (dict, list)):
        return "a mapping" if isinstance(value, dict) else "a list"
    return "nothing" if value is None else repr(value)


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
