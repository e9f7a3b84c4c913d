"""The schema for people: CONTRIBUTING.md and the JSON Schemas of editors, from the models.

`python -m compiler.guide` writes both; a test fails while they are older than the models.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import BaseModel

from . import model, sink
from .content import Content
from .load import FILES, load
from .model.base import NAMES, RICH
from .pages.page import TEMPLATES

ROOT = Path(__file__).resolve().parent.parent
KINDS = {"site.yaml": model.Site,
         "choices.yaml": model.Choices,
         **{f"<profesi>/{name}.yaml": kind for name, kind in FILES.items()},
         "<profesi>/tasks/<kompetensi>.yaml": model.Tasks,
         "<profesi>/vacancy.yaml": model.OwnVacancy,
         "vacancy.yaml": model.SharedVacancy,
         "tasks/<kompetensi>.yaml": model.Tasks,
         "skills/<nama>.yaml": model.Skill}  # fmt: skip
STEMS = {model.Skill: "skill", model.Tasks: "tasks", model.SharedVacancy: "shared-vacancy"}
WORDS: dict[str, str] = yaml.safe_load((TEMPLATES / "fields.yaml").read_text("utf-8"))
DRAFT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = ".schema"
PLAIN = {str: "text", int: "integer", float: "number", bool: "boolean"}


def render() -> dict[str, str]:
    """Return the text of every file made here, by its path in the project."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, autoescape=False,
    )  # fmt: skip
    guide = environment.get_template("guide.md").render(
        files={name: list(_models(kind)) for name, kind in KINDS.items()},
        fields=_fields,
    )
    files = {"CONTRIBUTING.md": guide}
    for name, kind in KINDS.items():
        stem = STEMS.get(kind, Path(name).stem)
        schema = json.dumps(_schema(kind), ensure_ascii=False, indent=1)
        files[f"content/{FOLDER}/{stem}.json"] = schema + "\n"
    return files


def names(content: Content) -> dict[str, str]:
    """Return the file of the names that editors offer, by its path in the content folder."""
    known = {"skill": content.skill_sources, "profession": (each.id for each in content.standards)}
    schema = {
        "$schema": DRAFT,
        "$defs": {kind: {"enum": sorted(found)} for kind, found in known.items()},
    }
    return {f"{FOLDER}/names.json": json.dumps(schema, indent=1) + "\n"}


def key_of(kind: type[BaseModel], field: str) -> str:
    """Return the key of a field's words: of its model, of one that this extends, or the field's."""
    owned = (f"{each.__name__}.{field}" for each in kind.__mro__)
    return next((key for key in owned if key in WORDS), field)


def words_for(kind: type[BaseModel], field: str) -> str:
    """Return what a field means. Raises LookupError for a field without words."""
    key = key_of(kind, field)
    if key in WORDS:
        return WORDS[key]
    raise LookupError(f"compiler/templates/fields.yaml has no words for {kind.__name__}.{field}")


def _models(kind: type[BaseModel], seen: set | None = None) -> Iterator[type[BaseModel]]:
    """Yield a model and those inside it, each once, in the order of their fields."""
    seen = set() if seen is None else seen
    if kind not in seen:
        seen.add(kind)
        yield kind
        for field in kind.model_fields.values():
            for inner in _inside(field.annotation):
                yield from _models(inner, seen)


def _inside(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _inside(part)


def _fields(kind: type[BaseModel]) -> Iterator[dict[str, object]]:
    for name, field in kind.model_fields.items():
        shape, of = _shape(Annotated[field.annotation, *field.metadata, None])
        words = words_for(kind, name)
        yield {"name": name, "shape": shape, "of": of, "must": field.is_required(), "words": words}


def _shape(annotation: object) -> tuple[str, str]:
    """Return the kind of a value, and the model or choices inside it."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return (RICH, "") if RICH in parts[1:] else _shape(parts[0])
    if origin in (Union, UnionType):
        return _shape(next(part for part in parts if part is not NoneType))
    if origin is Literal:
        return "choice", ", ".join(map(str, parts))
    if origin is list:
        shape, of = _shape(parts[0])
        return "list", of or (shape if shape == RICH else "")
    if origin is dict:
        return "mapping", ""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return "model", annotation.__name__
    return PLAIN[annotation], ""


def _schema(kind: type[BaseModel]) -> dict[str, object]:
    """Return the JSON Schema of a file, with the words that an editor shows beside a field."""
    schema = kind.model_json_schema()
    models = {inner.__name__: inner for inner in _models(kind)}
    for name, part in [(kind.__name__, schema), *schema.get("$defs", {}).items()]:
        part.pop("description", None)
        for field, inner in part.get("properties", {}).items():
            inner.pop("title", None)
            inner["description"] = words_for(models[name], field)
    return {"$schema": DRAFT, **_offering(schema)}


def _offering(schema: object) -> object:
    """Return a schema that offers the names that there are; `check` tells of others."""
    if isinstance(schema, list):
        return [_offering(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: _offering(part) for key, part in schema.items()}
    if isinstance(kind := parts.get(NAMES), str):
        del parts[NAMES]
        parts["anyOf"] = [{"$ref": f"names.json#/$defs/{kind}"}, {}]
    return parts


if __name__ == "__main__":
    content = ROOT / "content"
    own = {f"{content.name}/{path}": text for path, text in names(load(content)).items()}
    sink.write(ROOT, render() | own, owned={f"{content.name}/{FOLDER}"})
