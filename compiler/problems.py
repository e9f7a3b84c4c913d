"""What is wrong with the content, and where: `file:line:column: message`.

Whoever writes content reads this, so the messages here and in what uses this are Indonesian.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

SHOWN = 50
ECHO = 80
QUOTED = re.compile(rf"“([^”]{{{ECHO - 1}}})[^”]{{2,}}”|\"([^\"]{{{ECHO - 1}}})[^\"]{{2,}}\"")


@dataclass(frozen=True, order=True)
class Problem:
    """One problem. Lines and columns count from 1; a warning does not stop the build."""

    file: str
    line: int
    column: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        label = "peringatan: " if self.warning else ""
        text = QUOTED.sub(lambda m: f"“{m[1]}…”" if m[1] else f'"{m[2]}…"', self.message)
        return plain(f"{self.file}:{self.line}:{self.column}: {label}{text}")


class ContentError(Exception):
    """The content cannot be compiled; `problems` says why, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(listing(self.problems))


def listing(problems: Sequence[Problem]) -> str:
    """Return a line for each problem, mistakes before warnings once there are many, and a count."""
    warnings = sum(problem.warning for problem in problems)
    count = f"{len(problems) - warnings} kesalahan, {warnings} peringatan"
    if len(problems) <= SHOWN:
        return "\n".join([*map(str, problems), count])
    first = sorted(problems, key=lambda problem: problem.warning)[:SHOWN]
    more = f"… dan {len(problems) - SHOWN} lagi"
    return "\n".join([*map(str, sorted(first)), more, count])


def plain(text: str) -> str:
    """Return one line of text without a character that would move, colour or hide what is shown."""
    odd = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    return text.translate({ord(c): f"\\u{ord(c):04x}" for c in odd})


def nearest(word: str, known) -> str:
    """Return `; maksud Anda “x”?` for the known word most like `word`, or nothing."""
    match = get_close_matches(word, sorted(known), n=1, cutoff=0.65)
    return f"; maksud Anda “{match[0]}”?" if match else ""


def spell(path: Sequence[str | int]) -> str:
    """Return a path as an editor counts: ('core', 1, 'text') → core butir ke-2, text."""
    said = ""
    for before, part in zip(("", *path), path, strict=False):
        if isinstance(part, int):
            said += f" level {part + 1}" if before == "anchors" else f" butir ke-{part + 1}"
        else:
            said += (", " if isinstance(before, int) else "." if said else "") + part
    return said.lstrip()
