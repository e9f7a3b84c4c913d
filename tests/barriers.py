"""What a program can find of barriers in a page: axe-core, widths, heights, the way by Tab."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from compiler.bundle import deno

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
"""
# The rules that a look can break while the markup and the width stay the same.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
RUN = """rules => axe.run({runOnly: rules}).then(found => found.violations.map(fault =>
    `${fault.id}: ${fault.help}: ${fault.nodes.map(node => node.target.join(" ")).join(", ")}`))"""
LIGHT, DARK, FORCED = (
    {"color_scheme": scheme, "forced_colors": forced, "reduced_motion": "reduce"}
    for scheme, forced in (("light", "none"), ("dark", "none"), ("light", "active"))
)
LOOKS = (
    ("light", LIGHT, 320, TAGS),
    ("light", LIGHT, 1280, TAGS),
    ("dark", DARK, 1280, COLOURS),
    ("forced", FORCED, 320, COLOURS),
)
# axe takes a text's fill for its colour, and Chromium tells of the fill what it was before colours
# were forced. So what is shown is written there, and taken back.
FILL = """shown => {
    const all = [...document.querySelectorAll('body *')].filter(e => e.style);
    const colours = all.map(e => shown ? getComputedStyle(e).color : '');
    for (const [n, e] of all.entries()) {
        e.style.webkitTextFillColor = colours[n];
        if (!e.getAttribute('style')) e.removeAttribute('style');
    }
}"""

LOW = """pressed => [...document.querySelectorAll(`#isi :is(${pressed})`)]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
    .map(e => e.outerHTML.slice(0, 60))"""


@cache
def axe_source() -> str:
    """The script of the version that deno.lock pins."""
    return Path(deno("eval", "--quiet", "--frozen", FIND).strip()).read_text("utf-8")


def violations(page: Page, rules: object = TAGS) -> list[str]:
    """What axe finds on the page as it stands: rule, help and places; nothing is good."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    return page.evaluate(RUN, rules)


def over(page: Page) -> int:
    """How many pixels of the page leave its side."""
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


def faults_in(
    page: Page, states: Iterable[str], pressed: str = ""
) -> dict[tuple[str, str, int], list[str]]:
    """Walk through the states of a page once, at 320 px, and look at each in every look: what axe
    finds, what leaves the side, and which elements that match the selector `pressed` are less than
    44 px high at 320 px. Returns the faults by state, look and width in pixels; none is good.
    """
    found = {}
    _take_on(page, LIGHT, 320)
    for state in states:
        low = page.evaluate(LOW, pressed) if pressed else []
        for look, media, width, rules in LOOKS:
            _take_on(page, media, width)
            if media is FORCED:
                page.evaluate(FILL, True)
            faults = violations(page, rules)
            if media is FORCED:
                page.evaluate(FILL, False)
            faults += [f"{pixels} px leave the side"] if (pixels := over(page)) > 0 else []
            if faults:
                found[state, look, width] = faults
        _take_on(page, LIGHT, 320)
        if low:
            found[state, "low", 320] = low
    return found


def _take_on(page: Page, media: dict[str, str], width: int) -> None:
    page.emulate_media(**media)
    page.set_viewport_size({"width": width, "height": 800})


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what matches the selector has focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")
