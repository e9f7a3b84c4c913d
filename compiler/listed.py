"""Competencies out of a spreadsheet saved as CSV: a row each; the first row names the columns."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from .problems import ContentError, Problem, nearest

# As a column may be called → the field of the competency that it fills, and which of a list.
COLUMNS = {
    "nama": ("name", None), "nama inggris": ("name_en", None), "pengertian": ("definition", None),
    "mengapa": ("why", None), **{f"level {n}": ("anchors", n - 1) for n in range(1, 6)},
}  # fmt: skip
MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
WORKBOOK = "ini buku kerja; simpan lembarnya sebagai CSV, lalu pakai berkas itu"
BINARY = {b"PK": WORKBOOK, b"\xd0\xcf": WORKBOOK}
# What stands in a cell where a formula is shown instead of what it gives, or gives nothing.
FORMULA = re.compile(r"=.*|#(REF!|NAME\?|N/A|VALUE!|DIV/0!|NULL!|NUM!)|Err:\d+", re.DOTALL)


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
    reader = _parted(file, text)
    _, first = next(reader, (1, []))
    heads = [_plain(cell) for cell in first]
    for head, count in Counter(filter(None, heads)).items():
        if head not in COLUMNS:
            complain(1, f"kolom “{head}” tidak dikenal{nearest(head, COLUMNS)}")
        elif count > 1:
            complain(1, f"kolom “{head}” ada {count} kali")
    if "nama" not in heads:
        complain(1, "kolom “nama” belum ada di baris pertama")
    if problems:
        raise ContentError(problems)
    found = []
    for line, cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        texts = {}
        for head, cell in zip_longest(heads, cells, fillvalue=""):
            text = " ".join(cell.split())
            if text and not head:
                complain(
                    line, f"“{text}” tidak berada di bawah nama kolom; periksa pemisah kolomnya"
                )
            elif FORMULA.fullmatch(text):
                complain(line, f"kolom “{head}” memuat rumus, bukan hasilnya: “{text}”")
            elif text:
                texts[COLUMNS[head]] = text
        if name := texts.get(("name", None)):
            found.append(Row(line, name, texts))
        elif not problems or problems[-1].line != line:
            complain(line, "kolom “nama” belum diisi")
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


def _parted(file: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row's cells and the line where it ends. Raises ContentError where quotes do not
    pair, which would make one cell of many rows."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            why = "tanda kutip di baris ini tidak berpasangan, atau selnya terlalu panjang"
            raise ContentError([Problem(str(file), start, 1, why)]) from None
        if cells is None:
            return
        yield reader.line_num, cells


def _delimiter(text: str) -> str:
    """Return what parts the cells of the first line: a tab, a semicolon or a comma."""
    return max("\t;,", key=text.partition("\n")[0].count)


def _plain(cell: str) -> str:
    return " ".join(cell.lower().replace("_", " ").split())
