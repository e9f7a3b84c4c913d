"""The font matrix: whether all stays in its place, whatever the fonts, their size, the window."""

from functools import cache
from itertools import product
from pathlib import Path

from playwright.sync_api import Page

from tests import fonts

# Width in pixels, fonts, size.
Cell = tuple[int, str, str]

MEASURE = Path(__file__).with_name("layout.js")
WIDTHS = (240, 320, 360, 1280)
SIZES = {"100 %": 1, "130 %": 1.3, "200 %": 2}
SPACED = "spaced"
# Chromium, where the reader has set that no text is smaller than 20 px.
LEAST = ("--blink-settings=minimumFontSize=20",)

# Every cell, and the few that found nearly all that the others found.
MATRIX = list(product(WIDTHS, fonts.FONTS, [*SIZES, SPACED]))
FEW = [
    (240, "wide", "100 %"),
    (320, "DejaVu", "200 %"),
    (320, "wide", SPACED),
    (360, "Noto", "130 %"),
    (1280, "wide", "200 %"),
]


@cache
def _measure() -> str:
    """The script as an expression, as a page runs it."""
    module = MEASURE.read_text("utf-8").replace("export async function", "async function")
    return f"looks => {{ {module}; return measure(looks); }}"


def faults(page: Page, cells: list[Cell], *, is_least: bool = False) -> dict[Cell, list[str]]:
    """What leaves its place on the page as it stands, in these cells; nothing is good. With a least
    size of text, which nothing in a style tells, words that are pressed may stand in two lines.

    The window is as wide as before when it returns.
    """
    fonts.bring(page, *{font for _, font, _ in cells})
    before, found = page.viewport_size, {}
    for width in dict.fromkeys(width for width, *_ in cells):
        looks = [_look(font, size, is_least) for at, font, size in cells if at == width]
        page.set_viewport_size({**before, "width": width})
        for name, said in page.evaluate(_measure(), looks).items():
            font, _, size = name.partition(" ")
            found[width, font, size] = said
    page.set_viewport_size(before)
    return found


def _look(font: str, size: str, is_least: bool) -> dict:
    return {
        "name": f"{font} {size}",
        "font": font,
        "scale": SIZES.get(size, 1),
        "spaced": size == SPACED,
        "least": is_least,
    }
