"""Data that does not fit the schema: one readable line each, never an exception."""

import re
from pathlib import Path
from typing import Annotated, get_args, get_origin

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from compiler import load, model
from compiler.model.base import Date, EscoUri, Id, Level, Model, SkkniCode, Text, Url
from compiler.problems import Problem, spell
from compiler.scalar import Unquoted
from compiler.shape import PATTERNS, fit
from compiler.source import Source, parse


class Part(Model):
    word: Text
    note: Text | None = None


class Whole(Model):
    level: Level = 1
    share: Annotated[float, Field(gt=0, lt=1)] = 0.5
    known: bool = True
    day: Date = "2026-01-01"
    url: Url = "https://example.org"
    parts: Annotated[list[Part], Field(min_length=1, max_length=2)] = [Part(word="a")]
    names: dict[Id, Level] = {}


def said(text: str, schema: type[BaseModel] = Whole) -> list[str]:
    problems: list[Problem] = []
    fitted = fit(parse(text, "f"), schema, problems)
    assert (fitted is None) == bool(problems)
    return [str(problem).removeprefix("f:") for problem in problems]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "1:1: berkas kosong"),
        ("- level", "1:1: berkas harus berisi kelompok kolom (kunci: nilai)"),
        ("level", "1:1: berkas harus berisi kelompok kolom (kunci: nilai)"),
        ("level: 0", "1:8: level harus paling sedikit 1, bukan “0”"),
        ("level: 6", "1:8: level harus paling banyak 5, bukan “6”"),
        ("level: '3'", "1:8: level harus berupa bilangan bulat, bukan “3”"),
        ("level: 3.0", "1:8: level harus berupa bilangan bulat, bukan “3.0”"),
        ("level: true", "1:8: level harus berupa bilangan bulat, bukan “true”"),
        ("level: 007", "1:8: level harus berupa bilangan bulat, bukan “007”"),
        ("level:", "1:7: level harus berupa bilangan bulat, bukan kosong"),
        ("level: [3]", "1:8: level harus berupa bilangan bulat, bukan daftar"),
        ("share: 0", "1:8: share harus lebih dari 0, bukan “0”"),
        ("share: 1", "1:8: share harus kurang dari 1, bukan “1”"),
        ("share: .5", "1:8: share harus berupa bilangan, bukan “.5”"),
        ("known: yes", "1:8: known harus berupa true atau false, bukan “yes”"),
        ("known: ya", "1:8: known harus berupa true atau false, bukan “ya”"),
        ("day: 2026-01-01", '1:6: day harus teks; beri tanda kutip: "2026-01-01"'),
        (
            "day: '2026-13-01'",
            '1:6: day harus berupa tanggal seperti "2026-11-23", bukan “2026-13-01”',
        ),
        (
            "url: javascript:x",
            "1:6: url harus berupa alamat yang diawali https://, bukan “javascript:x”",
        ),
        ("parts: a", "1:8: parts harus berupa daftar (tiap baris diawali -), bukan “a”"),
        ("parts: []", "1:8: parts belum diisi"),
        (
            "parts: [a]",
            "1:9: parts butir ke-1 harus berupa kelompok kolom (kunci: nilai), bukan “a”",
        ),
        (
            "parts: [{word: a}, {word: b}, {word: c}]",
            "1:8: parts harus berisi paling banyak 2 butir, sudah 3",
        ),
        ("parts:\n- {}", "2:3: kolom “word” belum ada di parts butir ke-1"),
        ("parts:\n- word: '  '", "2:9: parts butir ke-1, word belum diisi"),
        ("parts:\n- word:", "2:8: parts butir ke-1, word belum diisi"),
        (
            "parts:\n- word: 1.50",
            '2:9: parts butir ke-1, word harus teks; beri tanda kutip: "1.50"',
        ),
        ("parts:\n- word: {a: b}", "2:9: parts butir ke-1, word harus teks, bukan kelompok kolom"),
        ("parts:\n- {word: a, note: [b]}", "2:19: parts butir ke-1, note harus teks, bukan daftar"),
        (
            "parts:\n- word: a\n  nota: b",
            "3:3: kolom “nota” tidak dikenal di parts butir ke-1; maksud Anda “note”?",
        ),
        ("levels: 1", "1:1: kolom “levels” tidak dikenal; maksud Anda “level”?"),
        ("no: 1", "1:1: kolom “no” tidak dikenal"),
        (
            "names: {a: 1, B c: 2}",
            "1:15: kunci di names harus berupa huruf kecil tanpa aksen dan angka, dirangkai "
            "tanda hubung, bukan “B c”",
        ),
        ("names: {a: 9}", "1:12: names.a harus paling banyak 5, bukan “9”"),
        ("names: a", "1:8: names harus berupa kelompok kolom (kunci: nilai), bukan “a”"),
    ],
)
def test_message_and_place(text, line):
    assert said(text) == [line]


class Steps(Model):
    steps: Annotated[list[Text], Field(min_length=3)]


def test_too_few_entries_name_the_line_that_may_have_lost_its_dash():
    assert said("steps:\n  - satu\n    dua\n  - tiga\n", Steps) == [
        "2:3: steps harus berisi paling sedikit 3 butir, baru 2; tanda - di baris 3 mungkin hilang"
    ]


def test_every_problem_at_once():
    assert len(said("level: 9\nknown: 1\nday: x\nparts: [{}, {}]\nzzz: 1")) == 6


def test_what_fits_is_a_model():
    fitted = fit(parse("level: 3\nshare: 0.25", "f"), Whole, [])
    assert (fitted.level, fitted.share) == (3, 0.25)


def test_a_path_is_spelled_as_an_editor_counts():
    assert spell(("levels", 2, "text")) == "levels butir ke-3, text"
    assert spell(("anchors", 1)) == "anchors level 2"
    assert spell(("case", "options", 0, "credit")) == "case.options butir ke-1, credit"
    assert spell(("documents", "interview", 1, 0)) == "documents.interview butir ke-2 butir ke-1"


def constraints(annotation: object, seen: set) -> set[str]:
    """Every pattern in a model and the models it holds."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if annotation in seen:
            return set()
        seen.add(annotation)
        return {
            p
            for f in annotation.model_fields.values()
            for part in (f.annotation, *f.metadata)
            for p in constraints(part, seen)
        }
    if get_origin(annotation):
        return {p for part in get_args(annotation) for p in constraints(part, seen)}
    pattern = getattr(annotation, "pattern", None)
    return {pattern} if isinstance(pattern, str) else set()


def test_every_pattern_of_the_schema_has_a_meaning():
    found = set().union(*(constraints(getattr(model, name), set()) for name in model.__all__))
    assert len(found) >= len(PATTERNS)
    for pattern in found:
        assert sum(part in pattern for part in PATTERNS) == 1, pattern


@pytest.mark.parametrize(
    ("kind", "written", "fits"),
    [
        (SkkniCode, "M.702090.002.01", True),
        (SkkniCode, "M.70MKT00.042.2", True),
        (SkkniCode, "PLK.MP01.003.01", True),
        (SkkniCode, "M.70.MKT00.042.2", False),
        (SkkniCode, "J.630PR00.001.2", False),
        (SkkniCode, "M.702090.002.1", False),
        (EscoUri, "http://data.europa.eu/esco/skill/0da516ee-e70e-4384-be13-f5ff80be8127", True),
        (EscoUri, "http://data.europa.eu/esco/skill/S1.8.1", True),
        (EscoUri, "http://data.europa.eu/esco/skill/0da516ee", False),
        (EscoUri, "http://data.europa.eu/esco/isco/C3322", False),
    ],
)
def test_a_code_of_a_framework_has_its_form(kind, written, fits):
    accepted = True
    try:
        TypeAdapter(kind).validate_python(written)
    except ValidationError:
        accepted = False
    assert accepted is fits


JUNK = [
    None,
    [],
    {},
    "",
    "  ",
    "x" * 500,
    5,
    -1,
    10**8,
    True,
    1.5,
    Unquoted("no"),
    ["x"],
    {"x": 1},
]


@pytest.mark.parametrize("file", [*load.FILES, "skills/menyeduh", "site"])
def test_junk_in_any_place_is_a_readable_line(file, small):
    source = small.site_source if file == "site" else small.standards[0].sources[file]
    schema = model.Site if file == "site" else load.FILES.get(file, model.Skill)
    data = parse(Path(source.file).read_text("utf-8"), source.file).data
    # Of the entries of a list one: the others are read alike.
    places = {tuple(part for part in path if isinstance(part, str)): path for path in source.values}
    del places[()]
    refused = 0
    for path in places.values():
        holder = data
        for part in path[:-1]:
            holder = holder[part]
        kept = holder[path[-1]]
        for junk in JUNK:
            holder[path[-1]] = junk
            problems: list[Problem] = []
            fit(Source(source.file, source.text, data), schema, problems)
            refused += bool(problems)
            for problem in problems:
                assert "tidak dapat dipakai" not in problem.message
                assert re.search(r"(harus|belum|tidak dikenal|paling)", problem.message)
        holder[path[-1]] = kept
    assert refused > 5 * len(places)
