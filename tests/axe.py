"""axe-core in a page: what a program can find of barriers."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.deno import deno

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
"""
RUN = """tags => axe.run({runOnly: tags}).then(found => found.violations.map(fault =>
    `${fault.id}: ${fault.help}: ${fault.nodes.map(node => node.target.join(" ")).join(", ")}`))"""


@cache
def axe_source() -> str:
    """The script of the version that deno.lock pins."""
    return Path(deno("eval", "--quiet", "--frozen", FIND).strip()).read_text("utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands: rule, help and places; nothing is good."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    return page.evaluate(RUN, TAGS)


in_every_look = pytest.mark.parametrize(
    "look",
    [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}],
    ids=["light", "dark", "forced"],
)


def faults_in(page: Page, states: Iterable[str]) -> dict[tuple[str, int], list[str]]:
    """Walk through the states of a page; return what axe finds, by state and width in pixels."""
    found = {}
    for state in states:
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            if faults := violations(page):
                found[state, width] = faults
    return found
