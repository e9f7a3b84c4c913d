"""From a vacancy to the interview by keyboard alone, page by page, as a reader goes."""

import pytest
from playwright.sync_api import Page, expect

from tests.barriers import tab_to, violations
from tests.cek.walk import WHOLE
from tests.cv.test_app import LINE, TOLD
from tests.vacancies.test_app import TEXTS, aim, finished


def press(page: Page, words: str) -> None:
    """Go to what has that name by Tab, and press it."""
    named = page.get_by_role("link", name=words).or_(page.get_by_role("button", name=words)).first
    named.evaluate("element => element.classList.add('wanted')")
    tab_to(page, ".wanted")
    page.keyboard.press("Enter")


def seen(page: Page, width: int) -> None:
    """Nothing stands in a reader's way here."""
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [360, 1366])
def test_from_a_vacancy_to_the_interview(visit, say, standard, width):
    page = visit("lowongan/index.html", width=width, script=finished(standard))
    tab_to(page, "#text")
    page.keyboard.insert_text(TEXTS["bank-formal"])
    press(page, say("vacancy.read"))
    expect(page.locator("h1")).to_be_focused()
    press(page, say("vacancy.aim"))
    seen(page, width)
    asked = {standard.skills[id].name for id, level in aim(page)["levels"].items() if level}
    # The result knows no gap but those of the vacancy.
    press(page, say("vacancy.to-result"))
    expect(page.locator(WHOLE)).to_be_visible()
    gaps = page.locator(".gaps h3").all_inner_texts()
    assert gaps
    assert set(gaps) <= asked
    seen(page, width)
    press(page, say("evidence.tell"))
    expect(page.locator(".stories").first).to_be_visible()
    tab_to(page, "#order")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#order")).to_have_value("1")
    first = page.locator(".stories h3").first.inner_text()
    assert any(first.startswith(name) for name in asked)
    seen(page, width)
    tab_to(page, ".stories a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    for part, text in TOLD.items():
        tab_to(page, f"#{part}")
        page.keyboard.insert_text(text)
    seen(page, width)
    press(page, say("cv.done"))
    block = page.locator("#block").input_value()
    assert LINE in block
    seen(page, width)
    page.go_back()
    press(page, say("cv.interview"))
    press(page, say("practice.back"))
    expect(page.locator("#purpose")).to_have_value("v1")
    about = page.locator(".picks p").all_inner_texts()
    assert all(any(line.startswith(name) for name in asked) for line in about)
    press(page, say("practice.sheet"))
    sheet = page.locator(".prepared")
    told = "; ".join(TOLD[part] for part in ("situation", "line", "number"))
    expect(sheet).to_contain_text(f"{say('practice.material')}: {told}")
    seen(page, width)
