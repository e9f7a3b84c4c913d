"""The whole compiler: the content folder in, its files under docs/ out."""

from pathlib import Path

from . import apps, pages, sink, words
from .bundle import BundleError
from .frame import Frame
from .load import Content, load
from .problems import ContentError, Problem, listing
from .rules import check

__all__ = ["BundleError", "ContentError", "Frame", "listing", "read", "write"]

HAND_WRITTEN = "tentang"
# What the compiler makes in there: the sources, and where an older compiler put them.
WITHIN = {"tentang/sumber", "tentang/sumber.md"}


def read(folder: Path) -> tuple[Content, list[Problem]]:
    """Return the content and its warnings. Raises ContentError with every problem."""
    content = load(folder)
    found = sorted([*check(content), *words.check(content)])
    problems = [problem for problem in found if not problem.warning]
    if problems:
        raise ContentError(found)
    return content, found


def write(content: Content, docs: Path, frame: Frame) -> list[str]:
    """Write pages and apps into `docs` and return the paths that changed.

    Every folder there but the hand-written one is the compiler's own. Raises ContentError, and
    writes nothing, where there are no words for the apps.
    """
    if not content.site.messages:
        problem = content.site_source.problem(
            ("messages",), "messages belum diisi; aplikasi memerlukannya", key=True
        )
        raise ContentError([problem])
    files = pages.render(content, frame) | apps.render(content, frame)
    owned = {path.name for path in docs.iterdir() if path.is_dir()} - {HAND_WRITTEN} | WITHIN
    return sink.write(docs, files, owned)
