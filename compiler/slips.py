"""Where a YAML text went wrong, and what its author should do.

A parser says where it gave up; the slip is often lines above. What is looked at here are the lines
an author sees, so both of PyYAML's parsers lead to the same words.
"""

import re
from collections.abc import Iterator

Slip = tuple[int, int, str]
"""Line and column, counted from 1, and what to do."""

ODD_SPACE = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Where only a plain space indents, or parts a key or a dash from its text.
BESIDE_MARKS = re.compile(rf"^[ -]*+(?:[a-z][\w.-]*+:[ -]*+)?([{ODD_SPACE}])")
CONFLICT = re.compile(r"^(<{7}|\|{7}|>{7})( |$)")
KEY = re.compile(r"^ *(?:- +)*([A-Za-z_][\w.-]*|\"[^\"]*\"|'[^']*')(:?)(?=\s|$)")
VALUE = re.compile(r"^( *(?:- +)*(?:[A-Za-z_][\w.-]*:\s+)?(?=\S))(.*)$")
BARE_KEY = re.compile(r"^ *(?:- +)*[A-Za-z_][\w.-]*:\s*$")
COMMENT = re.compile(r"\s#")

CUT = "teks terpotong di “ #”: beri tanda kutip pada teksnya, atau tulis komentar di baris sendiri"
PRINTED = "tanda # di dalam teks > atau | ikut tampil; pindahkan komentar ke atas kolomnya"
UNCLOSED = "tanda kutip yang dibuka di sini belum ditutup"
COLON = "teks yang memuat “: ” harus diapit tanda kutip"
NO_COLON = "tanda : belum ada sesudah nama kolom"
NO_DASH = "tanda - belum ada di depan butir ini"
UNKNOWN = (
    "susunan YAML tidak terbaca; periksa jorokan, titik dua, tanda -, dan tanda kutip di baris ini "
    "dan baris sebelumnya"
)


def before_parsing(text: str) -> list[Slip]:
    """Return slips that no parser names: marks of a Git conflict, spaces that are none to YAML."""
    lines = text.split("\n")
    conflicts = [number for number, line in enumerate(lines, 1) if CONFLICT.match(line)]
    if conflicts:
        return [(conflicts[0], 1, (
            "tanda konflik Git; pilih isi yang benar, lalu hapus garis <<<<<<<, =======, dan "
            ">>>>>>>"
        ))]  # fmt: skip
    return [
        (number, found.start(1) + 1, (
            f"spasi istimewa U+{ord(found[1]):04X}; ganti dengan spasi biasa"
        ))
        for number, line in enumerate(lines, 1)
        if (found := BESIDE_MARKS.match(line))
    ]  # fmt: skip


def explain(text: str, line: int, column: int) -> Slip:
    """Return the likely cause of a parser's stop at `line` and `column` (both from 1)."""
    lines = _Lines(text, line)
    looks = (_tab, _conflict, _open_quote, _cut, _after_quote, _escape, _sign, _colon, _dash,
             _indent)  # fmt: skip
    return next((slip for look in looks if (slip := look(lines))), (line, column, UNKNOWN))


def in_scalar(lines: list[str], event, value: object) -> Iterator[Slip]:
    """Yield slips in a text that the parser took: a comment in it, after it, or a lost quote."""
    start, end = event.start_mark, event.end_mark
    if event.style in ("|", ">"):
        # The mark of the end stands on what comes next.
        for number in range(start.line + 1, end.line + (end.column > 0)):
            if found := re.search(r"(?:^|\s)#(?=\s|$)", lines[number]):
                yield number + 1, lines[number].index("#", found.start()) + 1, PRINTED
    elif event.style in ("'", '"'):
        indent = len(lines[start.line]) - len(lines[start.line].lstrip(" "))
        for number in range(start.line + 1, end.line + 1):
            line = lines[number]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent and start.column:
                yield start.line + 1, start.column + 1, UNCLOSED
                return
    else:
        rest = lines[end.line][end.column :] if end.line < len(lines) else ""
        at = rest.find("#")
        if at < 0 or rest[:at].strip() or (isinstance(value, str) and at == 0):
            return
        glued = not rest[at + 1 :].startswith((" ", "#")) and rest[at + 1 :] != ""
        if isinstance(value, str) and (glued or " " in value.strip()):
            yield end.line + 1, end.column + at + 1, CUT
        elif value is None and glued:
            yield end.line + 1, end.column + at + 1, "teks yang diawali # harus diapit tanda kutip"


class _Lines:
    """The lines up to where the parser stopped: `at` is its line, `last` the written one before."""

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


def _tab(lines: _Lines) -> Slip | None:
    for number in range(1, lines.stop + 1):
        line = lines[number]
        blank = line[: len(line) - len(line.lstrip())]
        if "\t" in blank and line.strip():
            return number, blank.index("\t") + 1, "jorokan memuat tab; ganti dengan spasi"
    return None


def _conflict(lines: _Lines) -> Slip | None:
    for number in (lines.stop, lines.last):
        if number and re.match(r"={7}( |$)", lines[number]):
            return number, 1, "garis “=======” bukan YAML; bila sisa konflik Git, hapus barisnya"
    return None


def _open_quote(lines: _Lines) -> Slip | None:
    """A quotation mark that is closed only where the next ones open, or never."""
    number = 1
    while number <= lines.stop:
        begun = VALUE.match(lines[number]) if lines.written(number) else None
        sign = begun[2][:1] if begun else ""
        if sign not in ("'", '"') or _closed(begun[2][1:], sign) is not None:
            number += 1
            continue
        place = (number, len(begun[1]) + 1, UNCLOSED)
        after = number + 1
        while after <= len(lines.all):
            if lines[after].strip() and lines.indent(after) <= lines.indent(number):
                return place
            if _closed(lines[after], sign) is not None:
                break
            after += 1
        else:
            return place
        number = after + 1
    return None


def _closed(text: str, sign: str) -> int | None:
    """Return where a quoted text ends that began before `text`, or None."""
    pattern = r'(?:[^"\\]|\\.)*(")' if sign == '"' else r"(?:[^']|'')*(')(?!')"
    found = re.match(pattern, text)
    return found.start(1) if found else None


def _cut(lines: _Lines) -> Slip | None:
    for number in (lines.stop, lines.last):
        value = VALUE.match(lines[number]) if number else None
        if value and value[2][:1] not in ("'", '"', "#", "|", ">"):
            found = COMMENT.search(value[2])
            if found and " " in value[2][: found.start()] and ": " not in value[2]:
                return number, len(value[1]) + found.start() + 2, CUT
    return None


def _after_quote(lines: _Lines) -> Slip | None:
    for number in (lines.stop, lines.last):
        value = VALUE.match(lines[number]) if number else None
        sign = value[2][:1] if value else ""
        if sign and sign in "'\"" and (end := _closed(value[2][1:], sign)) is not None:
            rest = value[2][end + 2 :]
            if rest.strip() and not re.match(r"\s*:(\s|$)|\s+#", rest):
                inner = "'" if sign == '"' else '"'
                return number, len(value[1]) + end + 2, (
                    f"sesudah tanda kutip penutup masih ada teks; apit seluruh teks dengan {inner}"
                )  # fmt: skip
    return None


def _sign(lines: _Lines) -> Slip | None:
    """A text that begins with a sign that means something to YAML."""
    for number in (lines.stop, lines.last):
        value = VALUE.match(lines[number]) if number else None
        if not value or not value[2]:
            continue
        sign, rest = value[2][0], value[2][1:]
        if sign in "@`%*&!|>]}" or (sign in "[{" and not _flow_ends(value[2])):
            if sign in "|>" and not rest.strip("+-0123456789 "):
                continue
            if sign in "[{" and not re.search(r"[\]}]\S|[\]}]\s+[^#\s]", value[2]):
                return number, len(value[1]) + 1, (
                    f"tanda {sign} dibuka di sini; periksa kurung penutup, koma, dan tanda kutip"
                )  # fmt: skip
            return number, len(value[1]) + 1, (
                f"teks yang diawali {sign} harus diapit tanda kutip"
            )  # fmt: skip
    return None


def _flow_ends(value: str) -> bool:
    """Whether the brackets of a one-line list or mapping are closed at its end."""
    depth = 0
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'', "x", value)
    if '"' in bare:
        return False
    for at, character in enumerate(bare):
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return not re.sub(r"^\s*(#.*)?$", "", bare[at + 1 :])
    return False


def _escape(lines: _Lines) -> Slip | None:
    """A backslash in double quotes that no one reads as a sign."""
    value = VALUE.match(lines[lines.stop])
    if value and value[2].startswith('"'):
        found = re.search(r"^(?:[^\\]|\\[0abtnvfre \"/\\N_LPxuU])*(\\)", value[2])
        if found:
            place = len(value[1]) + found.start(1) + 1
            return (
                lines.stop,
                place,
                "tanda \\ tidak dikenal; apit teks ini dengan tanda kutip tunggal",
            )
    return None


def _colon(lines: _Lines) -> Slip | None:
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


def _is_key_among_keys(lines: _Lines, number: int) -> bool:
    """Whether a line stands where a key does: level with a key above it or below it."""
    column = lines.column(number)
    for other in (*range(number - 1, 0, -1), *range(number + 1, len(lines.all) + 1)):
        if lines.written(other) and lines.column(other) == column:
            found = KEY.match(lines[other])
            return bool(found and found[2])
    return False


def _dash(lines: _Lines) -> Slip | None:
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


def _indent(lines: _Lines) -> Slip | None:
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
