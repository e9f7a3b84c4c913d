"""Data against the schema: pydantic's findings in our words, each with its place."""

from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .model.base import RICH
from .problems import Problem, nearest, spell
from .source import Path_, Source

# A part of a pattern in the schema, and what the whole pattern means.
PATTERNS = {
    "\\d{4}-": 'tanggal seperti "2026-11-23"',
    "[0-5]\\d": 'jam seperti "09.00"',
    "esco/skill": "alamat keterampilan di ESCO, misalnya "
    "http://data.europa.eu/esco/skill/0da516ee-e70e-4384-be13-f5ff80be8127",
    "[A-Z]{3}": "kode unit SKKNI seperti M.70MKT00.042.2 atau M.702090.002.01",
    "\\?$": "pertanyaan yang diakhiri tanda tanya",
    "https?": "alamat yang diawali https://",
    "@": "alamat surel",
    "[a-z0-9_]*": "huruf kecil tanpa aksen, angka, dan garis bawah, diawali huruf",
    "[a-z0-9]+(-": "huruf kecil tanpa aksen dan angka, dirangkai tanda hubung",
}
MAPPING = "kelompok kolom (kunci: nilai)"
WANTED = {
    "int_type": "bilangan bulat",
    "float_type": "bilangan",
    "bool_type": "true atau false",
    "list_type": "daftar (tiap baris diawali -)",
    "model_type": MAPPING,
    "dict_type": MAPPING,
}
LIMITS = {
    "greater_than": "lebih dari",
    "greater_than_equal": "paling sedikit",
    "less_than": "kurang dari",
    "less_than_equal": "paling banyak",
}


def fit(source: Source, model: type[BaseModel], problems: list[Problem]) -> BaseModel | None:
    """Return the source's data as `model`, or append what is wrong and return None."""
    if not isinstance(source.data, dict):
        what = "berkas kosong" if source.data is None else f"berkas harus berisi {MAPPING}"
        problems.append(source.problem((), what))
        return None
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        for detail in error.errors():
            problems.append(_problem(source, model, detail))
        return None


def _problem(source: Source, model: type[BaseModel], detail: dict) -> Problem:
    kind, path = detail["type"], _written(source, detail["loc"])
    here = f" di {spell(path[:-1])}" if path[:-1] else ""
    if kind == "missing":
        return source.problem(path[:-1], f"kolom “{path[-1]}” belum ada{here}")
    if kind == "extra_forbidden":
        hint = nearest(str(path[-1]), _keys_at(model, path[:-1]))
        return source.problem(path, f"kolom “{path[-1]}” tidak dikenal{here}{hint}", key=True)
    written, ctx = source.written.get(path), detail.get("ctx") or {}
    if detail["loc"][-1] == "[key]":
        return source.problem(path, f"kunci{here} {_says(kind, path[-1], None, ctx)}", key=True)
    says = _says(kind, detail["input"], written, ctx)
    if kind == "too_short" and (line := source.swallowed.get(path)):
        says += f"; tanda - di baris {line} mungkin hilang"
    return source.problem(path, f"{spell(path)} {says}")


def _written(source: Source, loc: Path_) -> Path_:
    """Drop the parts of pydantic's location that no author wrote (union branches, key marks)."""
    path: Path_ = ()
    for part in loc:
        if (*path, part) in source.values or part == loc[-1]:
            path = (*path, part)
    return path if loc[-1] != "[key]" else path[:-1]


def _says(kind: str, value: object, written: str | None, ctx: dict) -> str:
    names = {dict: "kelompok kolom", list: "daftar", NoneType: "kosong"}
    # A text of several lines is echoed as one.
    got = names.get(type(value)) or f"“{' '.join(str(written or value).split())}”"
    if kind == "string_type":
        if value is None:
            return "belum diisi"
        if written:
            return f'harus teks; beri tanda kutip: "{written}"'
        return f"harus teks, bukan {got}"
    if kind in ("string_too_short", "too_short"):
        least = ctx["min_length"]
        if least == 1:
            return "belum diisi"
        return f"harus berisi paling sedikit {least} butir, baru {ctx['actual_length']}"
    if kind == "too_long":
        most = ctx["max_length"]
        return f"harus berisi paling banyak {most} butir, sudah {ctx['actual_length']}"
    if kind == "string_too_long":
        return f"paling panjang {ctx['max_length']} karakter, sudah {len(value)}"
    if kind == "string_pattern_mismatch":
        pattern = ctx["pattern"]
        wanted = next((PATTERNS[part] for part in PATTERNS if part in pattern), pattern)
        return f"harus berupa {wanted}, bukan {got}"
    if kind == "literal_error":
        many = ctx["expected"].count(",")
        choices = ctx["expected"].replace(" or ", ", atau " if many else " atau ").replace("'", "")
        return f"harus salah satu dari {choices}, bukan {got}"
    if kind in LIMITS:
        limit = f"{next(iter(ctx.values())):g}".replace(".", ",")
        return f"harus {LIMITS[kind]} {limit}, bukan {got}"
    if kind in WANTED:
        return f"harus berupa {WANTED[kind]}, bukan {got}"
    return f"tidak dapat dipakai ({kind})"


def carries(annotation: object, path: Path_) -> bool | None:
    """Return whether the text at `path` below a model may carry markup; None: no such text."""
    while get_origin(annotation) in (Annotated, Union, UnionType):
        if get_origin(annotation) is Annotated and RICH in get_args(annotation)[1:]:
            return True if not path else None
        annotation = next(a for a in get_args(annotation) if a is not NoneType)
    if not path:
        return None if _is_model(annotation) or get_origin(annotation) in (list, dict) else False
    if _is_model(annotation):
        field = annotation.model_fields.get(path[0])
        return (
            carries(Annotated[field.annotation, *field.metadata, None], path[1:]) if field else None
        )
    if get_origin(annotation) in (list, dict):
        return carries(get_args(annotation)[-1], path[1:])
    return None


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
