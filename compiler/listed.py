"""Competencies out of a spreadsheet saved as CSV: a row each; the first row names the columns."""

import csv
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from .problems import ContentError, Problem, nearest

# As a column may be called → the field of the competency that it fills, and which of a list.
COLUMNS = {
    "nama": ("name", None), "nama inggris": ("name_en", None), "pengertian": ("definition", None),
    "mengapa": ("why", None), **{f"level {n}": ("anchors", n - 1) for n in range(1, 6)},
}  # fmt: skip
MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
BINARY = {b"PK": "ini buku kerja; simpan lembarnya sebagai CSV, lalu pakai berkas itu"}


@dataclass(frozen=True)
class Row:
    """A competency: the line where it ends, its name, and its texts by field and place in it."""

    line: int
    name: str
    texts: dict[tuple[str, int | None], str]


def rows(file: Path) -> list[Row]:
    """Return the competencies of a file. Raises ContentError with all that is wrong in it."""
    problems: list[Problem] = []

    def complain(line: int, message: str) -> None:
        problems.append(Problem(str(file), line, 1, message))

    text = _text(file)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text))
    heads = [_plain(cell) for cell in next(reader, [])]
    for head in filter(None, heads):
        if head not in COLUMNS:
            complain(1, f"kolom “{head}” tidak dikenal{nearest(head, COLUMNS)}")
    if "nama" not in heads:
        complain(1, "kolom “nama” belum ada di baris pertama")
    found = []
    for cells in reader:
        texts = {
            COLUMNS[head]: " ".join(cell.split())
            for head, cell in zip(heads, cells, strict=False)
            if head in COLUMNS and cell.strip()
        }
        if name := texts.get(("name", None)):
            found.append(Row(reader.line_num, name, texts))
        elif any(cell.strip() for cell in cells):
            complain(reader.line_num, "kolom “nama” belum diisi")
    if not found and not problems:
        complain(1, "belum ada kompetensi di bawah baris judul")
    if problems:
        raise ContentError(problems)
    return found


def slug(name: str) -> str:
    """Return the name of a competency's file: "Menyusun Anggaran" → "menyusun-anggaran"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].rstrip("-")


def _text(file: Path) -> str:
    data = file.read_bytes()
    if why := BINARY.get(data[:2]):
        raise ContentError([Problem(str(file), 1, 1, why)])
    try:
        return data.decode(MARKS.get(data[:2], "utf-8-sig"))
    except UnicodeDecodeError:
        why = "bukan UTF-8; simpan sebagai “CSV UTF-8”"
        raise ContentError([Problem(str(file), 1, 1, why)]) from None


def _delimiter(text: str) -> str:
    """Return what parts the cells of the first line: a tab, a semicolon or a comma."""
    return max("\t;,", key=text.partition("\n")[0].count)


def _plain(cell: str) -> str:
    return " ".join(cell.lower().replace("_", " ").split())
