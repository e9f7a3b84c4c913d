"""The check by keyboard alone, at 320 px, in each mode and in two engines."""

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cek import walk
from tests.cek.walk import PATH, overflow, resume, stored
from tests.standard import SKILLS

# Which group of radios has focus, among those that are asked; -1: none of them.
GROUP = """() => [...document.querySelectorAll('#isi fieldset')]
    .filter(set => set.checkVisibility()).indexOf(document.activeElement.closest('fieldset'))"""
LEAST = "[name='/least']"
DEEPER = ".modes li:first-child button"
EDIT = "[id^='edit-']"
FOCUSED = "selector => document.activeElement.matches(selector)"


@pytest.fixture(params=["chromium", "firefox"])
def page(request: pytest.FixtureRequest, address: str):
    engine: Browser = request.getfixturevalue(request.param)
    context = engine.new_context(viewport={"width": 320, "height": 640}, locale="id-ID")
    page, faults = context.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address + PATH)
    yield page
    context.close()
    assert faults == []


def attempt(page: Page) -> dict:
    """What the device keeps."""
    return json.loads(stored(page))["attempts"][-1]


def tab_until(page: Page, condition: str, expected: object, argument: str | None = None) -> None:
    """Press Tab until the script's answer is the expected one."""
    for _ in range(160):
        page.keyboard.press("Tab")
        if page.evaluate(condition, argument) == expected:
            return
    raise AssertionError(f"Tab does not lead there: {argument or expected}")


def press(page: Page, selector: str) -> None:
    """Reach a control by Tab and press it; the next screen's heading has focus."""
    tab_until(page, FOCUSED, True, selector)
    page.keyboard.press("Enter")
    expect(page.locator("h1:visible")).to_be_focused()
    assert overflow(page) <= 0


def choose(page: Page, group: int, steps: int) -> None:
    """Choose in a group of radios: the first, then some steps down."""
    tab_until(page, GROUP, group)
    page.keyboard.press("Space")
    for _ in range(steps):
        page.keyboard.press("ArrowDown")


def answer(page: Page, skills: int, options: int = 4) -> None:
    """Answer what a mode asks of so many competencies, with one option after the other."""
    for number in range(skills):
        group = 0
        # Each answer may ask for one more below it.
        while group < page.locator("#isi fieldset:visible").count():
            choose(page, group, (number + group) % options)
            group += 1
        if page.locator(LEAST).count():
            tab_until(page, FOCUSED, True, LEAST)
            page.keyboard.press("Space")
            # On the way lies what is called most effective.
            while page.locator(".ways :checked").count() < 2:
                page.keyboard.press("ArrowDown")
        press(page, "#next")


def decide(page: Page) -> None:
    """Choose the first way to act in a case as the most effective one, the second as the least."""
    choose(page, 0, 0)
    tab_until(page, FOCUSED, True, "[name='/least']")
    page.keyboard.press("ArrowDown")
    press(page, "#next")


def arrived(page: Page) -> None:
    """The result is there, to its end, and its heading has focus."""
    expect(page.locator(".result:not([aria-busy]) h1")).to_be_focused()


def use(page: Page, mode: str) -> None:
    """Mend an answer and come back to where that began, write down evidence and a plan."""
    before = attempt(page)
    assert before["mode"] == mode
    tab_until(page, FOCUSED, True, EDIT)
    page.keyboard.press("Enter")
    press(page, "details[open] details[open] .link")
    tab_until(page, GROUP, 0)
    page.keyboard.press("ArrowUp")
    tab_until(page, FOCUSED, True, "#next")
    page.keyboard.press("Enter")
    expect(page.locator(".result:not([aria-busy])")).to_be_visible()
    expect(page.locator(f"{EDIT}:focus")).to_have_count(1)
    tab_until(page, FOCUSED, True, ".strengths .link")
    page.keyboard.press("Enter")
    expect(page.locator("details textarea:focus")).to_have_count(1)
    page.keyboard.type("Dengan papan ketik. ")
    page.locator(".gaps .link").first.focus()
    tab_until(page, FOCUSED, True, ".plans summary")
    page.keyboard.press("Enter")
    tab_until(page, FOCUSED, True, ".plans textarea")
    page.keyboard.type("Dengan papan ketik. ")
    after = attempt(page)
    assert after["answers"] != before["answers"]
    evidence = json.loads(stored(page))["evidence"]
    assert any("papan ketik" in said["line"] for said in evidence.values())
    assert any("papan ketik" in plan["cue"] for plan in after["plans"].values())
    assert overflow(page) <= 0


def test_the_shortest_mode(page: Page, say):
    """The first question and the last ones; those between have their answers from before."""
    answer(page, 1)
    resume(page, walk.attempt(page, [*[3] * (SKILLS - 6), *[None] * 6]))
    answer(page, 6, options=6)
    arrived(page)
    # Each sixth answer was "never faced".
    none = page.locator(".picture .sx", has_text=say("verdict.none"))
    expect(none).to_have_count(1)
    use(page, "quick")
    page.locator(".picture .line").last.focus()
    tab_until(page, FOCUSED, True, "#target-senior")
    page.keyboard.press("Enter")
    expect(page.locator("#target-senior[aria-pressed=true]")).to_be_focused()


def test_the_longer_modes(page: Page):
    """One after the other is chosen on the result. All but two competencies have their answers from
    before."""
    picks = {
        "statements": {"1": 5, "2": 5, "3": 5, "4": 5, "5": 5, "6": 5},
        "most": "a",
        "least": "b",
    }
    earlier = [{"anchor": 3, **picks} for _ in range(SKILLS - 2)]
    resume(page, walk.attempt(page, [*earlier, 2, 4], at="result"))
    expect(page.locator(walk.WHOLE)).to_be_visible()
    press(page, DEEPER)
    answer(page, 2)
    arrived(page)
    use(page, "thorough")
    press(page, DEEPER)
    decide(page)
    decide(page)
    arrived(page)
    use(page, "full")
