"""For everyone: without a script, on narrow screens, and what axe can find."""

import pytest
from playwright.sync_api import expect

from tests.cek.walk import late_states, overflow, states

# The texts of all elements that hold words, and of the visible ones; visible headings apart.
TEXTS = """() => {
    const visible = e => e.checkVisibility({visibilityProperty: true}) &&
        e.getBoundingClientRect().height > 0;
    const words = all => all.map(e => e.textContent.replace(/\\s+/g, " ").trim());
    const all = [...document.querySelectorAll("body *")].filter(e => [...e.childNodes].some(
        node => node.nodeType === Node.TEXT_NODE && node.data.trim()));
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(visible);
    return [words(all), words(all.filter(visible)), words(headings)];
}"""


def test_readable_without_a_script(check, say, standard):
    page = check(java_script_enabled=False)
    texts, seen, headings = page.evaluate(TEXTS)
    for skill in standard.skills.values():
        assert headings.count(skill.name) == 1
        for anchor in skill.anchors:
            assert texts.count(anchor) == seen.count(anchor) == 1
    expect(page.locator("noscript p")).to_have_text(say("intro.no-script"))
    expect(page.locator("#next")).to_be_hidden()
    assert overflow(page) <= 0


def test_focus_is_never_under_the_buttons(check):
    page = check()
    buttons = page.locator(".act:visible").bounding_box()["y"]
    page.locator("fieldset:visible input").first.focus()
    for _ in range(5):
        page.keyboard.press("ArrowDown")
        row = page.locator(".opt:has(:focus)").bounding_box()
        assert row["y"] + row["height"] <= buttons + 1


@pytest.mark.parametrize("walk", [states, late_states])
def test_no_barrier_in_any_state_and_look(check, say, walk, faults_in):
    page = check(width=320)
    # A line of the picture is as high as WCAG 2.5.8 asks, 24 px; the details below lead there too.
    pressed = "button:not(.line), select, summary, .opt, .step, textarea, .links a, .btn"
    assert faults_in(page, walk(page, say), pressed) == {}
