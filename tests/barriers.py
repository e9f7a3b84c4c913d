"""What a program can find of barriers in a page: axe-core, widths, heights, the way by Tab."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

from compiler.bundle import deno

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
"""
RUN = """tags => axe.run({runOnly: tags}).then(found => found.violations.map(fault =>
    `${fault.id}: ${fault.help}: ${fault.nodes.map(node => node.target.join(" ")).join(", ")}`))"""

LOW = """pressed => [...document.querySelectorAll(`#isi :is(${pressed})`)]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
    .map(e => e.outerHTML.slice(0, 60))"""


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


def narrow_faults(page: Page, states: Iterable[str], pressed: str) -> list[tuple[str, object]]:
    """Walk through the states of a page of 320 px; return, by state, how many pixels leave its side
    and which elements that match the selector `pressed` are less than 44 px high."""
    found = []
    for state in states:
        if over := page.evaluate("document.documentElement.scrollWidth - innerWidth"):
            found.append((state, over))
        if low := page.evaluate(LOW, pressed):
            found.append((state, low))
    return found


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what matches the selector has focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")
