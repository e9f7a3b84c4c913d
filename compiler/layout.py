"""Slips in how lines stand to each other: a colon, a dash or an indent that is missing or wrong."""

import re

Slip = tuple[int, int, str]
"""Line and column, counted from 1, and what to do."""

KEY = re.compile(r"^ *(?:- +)*([A-Za-z_][\w.-]*|\"[^\"]*\"|'[^']*')(:?)(?=\s|$)")
VALUE = re.compile(r"^( *(?:- +)*(?:[A-Za-z_][\w.-]*:\s+)?(?=\S))(.*)$")
BARE_KEY = re.compile(r"^ *(?:- +)*[A-Za-z_][\w.-]*:\s*$")

COLON = "teks yang memuat “: ” harus diapit tanda kutip"
NO_COLON = "tanda : belum ada sesudah nama kolom"
NO_DASH = "tanda - belum ada di depan butir ini"


class Lines:
    """The lines up to where the parser stopped, `stop`; `last` is the written one before it."""

    def __init__(self, text: str, stop: int) -> None:
        self.all = text.split("\n")
        self.stop = min(stop, len(self.all))
        while self.stop > 1 and not self.written(self.stop):
            self.stop -= 1
        self.last = next((n for n in range(self.stop - 1, 0, -1) if self.written(n)), 0)

    def __getitem__(self, number: int) -> str:
        return self.all[number - 1]

    def written(self, number: int) -> bool:
        line = self[number].strip()
        return bool(line) and not line.startswith("#")

    def indent(self, number: int) -> int:
        return len(self[number]) - len(self[number].lstrip(" "))

    def column(self, number: int) -> int:
        """Return where a line's words begin, after the dashes of a list."""
        return len(re.match(r"^ *(?:- +)*", self[number])[0])

    def parents(self, number: int) -> list[int]:
        """Return the lines that `number` stands under, the nearest first, siblings left out."""
        found, least = [], self.indent(number) + 1
        for above in range(number - 1, 0, -1):
            if self.written(above) and self.indent(above) < least:
                least = self.indent(above)
                found.append(above)
        return found


def colon(lines: Lines) -> Slip | None:
    """A key without its colon or the space after it, or a colon in a text."""
    for number in (lines.stop, lines.last):
        line = lines[number] if number else ""
        if found := re.match(r"^ *(?:- +)*[a-z_]\w*:(?=[^\s/])", line):
            return number, found.end(), f"sesudah “{found[0].lstrip(' -')}” harus ada spasi"
    here, last = lines[lines.stop], lines[lines.last] if lines.last else ""
    for number in (lines.last, *lines.parents(lines.stop)[:1]):
        deeper = number and lines.indent(number + 1) > lines.indent(number)
        if deeper and re.fullmatch(r" *(?:- +)*[A-Za-z_]\w*\s*", lines[number]):
            return number, len(lines[number].rstrip()) + 1, NO_COLON
    full = re.match(r"^ *(?:- +)*[A-Za-z_][\w.-]*: +", last)
    if full and lines.indent(lines.stop) > lines.column(lines.last):
        if re.match(r" *[a-z_][\w.-]*:(\s|$)", here):
            return lines.stop, lines.indent(lines.stop) + 1, (
                f"baris ini menjorok terlalu dalam; sejajarkan dengan baris {lines.last}"
            )  # fmt: skip
        if found := re.search(r":(\s|$)", here):
            return lines.stop, found.start() + 1, COLON
    value = VALUE.match(here)
    if value and (inner := re.search(r":(\s|$)", value[2])) and not BARE_KEY.match(here):
        return lines.stop, len(value[1]) + inner.start() + 1, COLON
    for number in (lines.last, lines.stop):
        line = lines[number] if number else ""
        bare = re.match(r"^ *(?:- +)*[a-z_]+( +\S|$)", line) and not KEY.match(line)[2]
        if bare and _is_key_among_keys(lines, number):
            return number, lines.column(number) + 1, NO_COLON
    return None


def _is_key_among_keys(lines: Lines, number: int) -> bool:
    """Whether a line stands where a key does: level with a key above it or below it."""
    column = lines.column(number)
    for other in (*range(number - 1, 0, -1), *range(number + 1, len(lines.all) + 1)):
        if lines.written(other) and lines.column(other) == column:
            found = KEY.match(lines[other])
            return bool(found and found[2])
    return False


def dash(lines: Lines) -> Slip | None:
    """A dash that is missing before one entry of a list, or the space after it."""
    for number in filter(None, (lines.last, lines.stop)):
        line, indent = lines[number], lines.indent(number)
        above = next(iter(lines.parents(number)), 0)
        beside = above and lines.indent(above) == indent and lines[above].lstrip().startswith("- ")
        if not beside or line.lstrip().startswith("- "):
            continue
        if re.match(r" *-\S", line):
            return number, indent + 2, "sesudah tanda - harus ada spasi"
        key, first = KEY.match(line), KEY.match(lines[above])
        if not (key and key[2]):
            return number, indent + 1, NO_DASH
        if number == lines.stop and first and first[1] == key[1]:
            return number, indent + 1, NO_DASH
        if number == lines.stop and first and first[2]:
            return number, indent + 1, (
                f"baris ini kurang menjorok; sejajarkan dengan “{first[1]}” di baris {above}"
            )  # fmt: skip
    # The stop has its dash; the entry before it, deeper and under the same key, may lack one.
    number, indent = lines.stop, lines.indent(lines.stop)
    over = next((n for n in range(number - 1, 0, -1)
                 if lines.written(n) and lines.indent(n) < indent), 0)  # fmt: skip
    if lines[number].lstrip().startswith("- ") and over and BARE_KEY.match(lines[over]):
        first = next(n for n in range(over + 1, number + 1) if lines.written(n))
        if lines.indent(first) > indent and not lines[first].lstrip().startswith("- "):
            return first, lines.indent(first) + 1, NO_DASH
    return None


def indent(lines: Lines) -> Slip | None:
    number = lines.stop
    indent, dashed = lines.indent(number), lines[number].lstrip().startswith("- ")
    above = lines.parents(number)
    if above and all(lines.indent(n) != indent for n in above):
        near = above[0]
        if dashed:
            near = next((n for n in range(number - 1, 0, -1)
                         if lines[n].lstrip().startswith("- ")), near)  # fmt: skip
        return number, indent + 1, (
            f"jorokan baris ini tidak cocok dengan baris di atasnya; sejajarkan dengan baris {near}"
        )  # fmt: skip
    if above and dashed:
        return number, indent + 1, "tanda - tidak diharapkan di sini; periksa baris sebelumnya"
    return None
