"""What stands in a new file where its author's words belong: `[isi]`."""

import re
from collections.abc import Iterator

from .content import Content
from .source import Path_, Source

MARK = re.compile(r"\[isi(?: \d+)?\]")


def mark(number: int = 0) -> str:
    """Return what an author replaces; a number tells the entries of a list apart."""
    return f"[isi {number}]" if number else "[isi]"


def blank(content: Content) -> Iterator[tuple[Source, Path_, str]]:
    """Yield every text that waits for its words, with its place and the mark."""
    for source in content.sources():
        for path, text in source.texts:
            if "[isi" in text and (found := MARK.search(text)):
                yield source, path, found[0]


def places(content: Content) -> set[tuple[str, int, int]]:
    """Return file, line and column of every such text."""
    found = [source.problem(path, "") for source, path, _ in blank(content)]
    return {(each.file, each.line, each.column) for each in found}
