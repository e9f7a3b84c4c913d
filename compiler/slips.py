"""Where a YAML text went wrong, and what its author should do.

A parser says where it gave up; the slip is often lines above. What is looked at here are the lines
an author sees, so both of PyYAML's parsers lead to the same words.
"""

import re
from collections.abc import Iterator

from .layout import VALUE, Lines, Slip, colon, dash, indent

ODD_SPACE = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Where only a plain space indents, or parts a key or a dash from its text.
BESIDE_MARKS = re.compile(rf"^[ -]*+(?:[a-z][\w.-]*+:[ -]*+)?([{ODD_SPACE}])")
CONFLICT = re.compile(r"^(<{7}|\|{7}|>{7})( |$)")
COMMENT = re.compile(r"\s#")

CUT = "teks terpotong di “ #”: beri tanda kutip pada teksnya, atau tulis komentar di baris sendiri"
PRINTED = "tanda # di dalam teks > atau | ikut tampil; pindahkan komentar ke atas kolomnya"
UNCLOSED = "tanda kutip yang dibuka di sini belum ditutup"
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
    lines = Lines(text, line)
    looks = (_tab, _conflict, _open_quote, _cut, _after_quote, _escape, _sign, colon, dash,
             indent)  # fmt: skip
    return next((slip for look in looks if (slip := look(lines))), (line, column, UNKNOWN))


def in_scalar(lines: list[str], event, value: object) -> Iterator[Slip]:
    """Yield slips in a text that the parser took: a comment in it, after it, or a lost quote."""
    start, end = event.start_mark, event.end_mark
    if event.style in ("|", ">"):
        # The mark of the end stands on what comes next.
        for number in range(start.line + 1, end.line + (end.column > 0)):
            if found := re.search(r"(?:^|\s)#(?=\s|$)", lines[number]):
                yield number + 1, lines[number].index("#", found.start()) + 1, PRINTED
                return
    elif event.style in ("'", '"'):
        least = len(lines[start.line]) - len(lines[start.line].lstrip(" "))
        for number in range(start.line + 1, end.line + 1):
            line = lines[number]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= least and start.column:
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


def _tab(lines: Lines) -> Slip | None:
    for number in range(1, lines.stop + 1):
        line = lines[number]
        blank = line[: len(line) - len(line.lstrip())]
        if "\t" in blank and line.strip():
            return number, blank.index("\t") + 1, "jorokan memuat tab; ganti dengan spasi"
    return None


def _conflict(lines: Lines) -> Slip | None:
    for number in (lines.stop, lines.last):
        if number and re.match(r"={7}( |$)", lines[number]):
            return number, 1, "garis “=======” bukan YAML; bila sisa konflik Git, hapus barisnya"
    return None


def _open_quote(lines: Lines) -> Slip | None:
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


def _cut(lines: Lines) -> Slip | None:
    for number in (lines.stop, lines.last):
        value = VALUE.match(lines[number]) if number else None
        if value and value[2][:1] not in ("'", '"', "#", "|", ">"):
            found = COMMENT.search(value[2])
            if found and " " in value[2][: found.start()] and ": " not in value[2]:
                return number, len(value[1]) + found.start() + 2, CUT
    return None


def _after_quote(lines: Lines) -> Slip | None:
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


def _sign(lines: Lines) -> Slip | None:
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


def _escape(lines: Lines) -> Slip | None:
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
