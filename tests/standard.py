"""The content as it is, read once: what tests derive their numbers from, so that it can grow."""

from functools import cache

from compiler.load import Content, load
from tests.project import ROOT


@cache
def content() -> Content:
    """All of it."""
    return load(ROOT / "content")


# How many competencies the first profession asks.
SKILLS = len(content().standards[0].skills)
