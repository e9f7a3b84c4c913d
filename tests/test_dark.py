"""A page that a browser darkens by force, as Android's Chrome and Samsung's may."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from tests import browser
from tests.barcode import greys, read_qr

AE = "/account-executive/"


@pytest.fixture(scope="module")
def darkening(playwright: Playwright) -> Iterator[Browser]:
    """Chromium with its own dark look for pages that have none."""
    engine = browser.launch(
        playwright, browser.CHROMIUM, "--blink-settings=forceDarkModeEnabled=true"
    )
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def result(root: Path) -> str:
    """A link's code to a result."""
    frozen = json.loads((root / "tests/quiz/core/code/frozen.json").read_text("utf-8"))
    return next(each["text"] for each in frozen if each["text"].startswith("h="))


@pytest.mark.parametrize("look", [{}, {"forced_colors": "active"}], ids=["darkened", "forced"])
def test_a_qr_code_stays_black_on_white(darkening, address: str, result: str, look: dict[str, str]):
    context = darkening.new_context(**look)
    page = context.new_page()
    page.goto(f"{address}{AE}hr/undangan/")
    assert read_qr(page.locator(".qr")) == page.locator("#link").input_value()
    page.goto(f"{address}{AE}buka/?kirim#{result}")
    assert read_qr(page.locator(".qr")) == page.locator("#share-result").input_value()
    if not look:
        corner = page.screenshot(clip={"x": 0, "y": 0, "width": 1, "height": 1})
        assert greys(corner, page)[0, 0] < 64, "the browser darkens nothing"
    context.close()
