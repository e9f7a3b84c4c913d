"""Wherever a script stops, or cannot start, a sentence and a readable page, and no answer lost."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import kinds
from tests.cek.walk import ANSWERS, PATH, answer_all, choose, go_on, stored


@pytest.fixture
def page(chromium: Browser):
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    yield page
    # What is still on its way through a route fails, and nobody minds.
    page.unroute_all(behavior="ignoreErrors")
    context.close()


def unreadable(page: Page) -> None:
    """The script of the app is one that an older browser cannot read."""

    def spoil(route):
        answer = route.fetch()
        text = re.sub(r'http-equiv="Content-Security-Policy"', "", answer.text())
        text = re.sub(r'(<script[^>]* data-inline="app">)', r"\1??? ", text)
        route.fulfill(response=answer, body=text)

    page.route("**/*", spoil)


@pytest.mark.parametrize("kind", kinds.APPS)
def test_a_script_that_cannot_be_read(page: Page, address: str, site: Path, kind: str, say):
    unreadable(page)
    page.goto(f"{address}{kinds.first(site, kind)}#h=x")
    expect(page.locator("#stopped")).to_contain_text(say("stopped.text"))
    expect(page.locator("#stopped")).to_be_in_viewport()
    expect(page.locator("h1").first).to_be_visible()
    assert page.locator(".needs-js:visible").count() == 0


def test_every_question_can_be_read_then(page: Page, address: str, standard):
    unreadable(page)
    page.goto(address + PATH)
    expect(page.locator("fieldset:visible")).to_have_count(len(standard.skills))
    page.click("#stopped a")
    expect(page).to_have_url(f"{address}{PATH}cetak/")


def test_a_script_that_stops_at_the_start(page: Page, address: str):
    page.add_init_script("delete Element.prototype.replaceChildren")
    page.goto(address + PATH)
    expect(page.locator("#stopped")).to_be_in_viewport()
    expect(page.locator("fieldset:visible").first).to_be_visible()


def test_a_script_that_stops_in_the_middle_of_the_result(page: Page, address: str):
    page.goto(address + PATH)
    expect(page.locator("#stopped")).to_be_hidden()
    answers = [answer or 3 for answer in ANSWERS]
    answer_all(page, answers[:-1])
    choose(page, answers[-1])
    page.evaluate("void (document.createElementNS = () => { throw new Error('lama') })")
    go_on(page)
    expect(page.locator("#stopped")).to_be_in_viewport()
    assert stored(page).count('"anchor"') == len(answers)
