"""What is wrong with the content, and where: `file:line:column: message`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One problem. Lines and columns count from 1; a warning does not stop the build."""

    file: str
    line: int
    column: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        label = "warning: " if self.warning else ""
        return f"{self.file}:{self.line}:{self.column}: {label}{self.message}"


class ContentError(Exception):
    """The content cannot be compiled; `problems` says why, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(listing(self.problems))


def listing(problems: Sequence[Problem]) -> str:
    """Return a line for each problem, and their count."""
    warnings = sum(problem.warning for problem in problems)
    count = f"{len(problems) - warnings} problems, {warnings} warnings"
    return "\n".join([*map(str, problems), count])


def nearest(word: str, known) -> str:
    """Return `; did you mean 'x'?` for the known word most like `word`, or nothing."""
    match = get_close_matches(word, sorted(known), n=1, cutoff=0.65)
    return f"; did you mean {match[0]!r}?" if match else ""
