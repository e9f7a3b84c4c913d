"""For everyone: without a script, on narrow screens, and what axe can find."""

import pytest
from playwright.sync_api import expect

from tests.axe import faults_in, in_every_look
from tests.cek.walk import late_states, overflow, states

WALKS = pytest.mark.parametrize("walk", [states, late_states])


def test_readable_without_a_script(check, say, standard):
    page = check(java_script_enabled=False)
    for skill in standard.skills.values():
        expect(page.get_by_role("heading", name=skill.name, exact=True)).to_be_visible()
        for anchor in skill.anchors:
            expect(page.get_by_text(anchor, exact=True)).to_have_count(1)
            expect(page.get_by_text(anchor, exact=True)).to_be_visible()
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


@WALKS
@in_every_look
def test_axe_finds_nothing_in_any_state(check, say, look: dict[str, str], walk):
    page = check(**look)
    assert faults_in(page, walk(page, say)) == {}


@WALKS
def test_narrow_and_large_enough_in_any_state(check, say, walk):
    """At 320 px nothing leaves the side, and what is pressed is 44 px high."""
    pressed = "#isi :is(button, select, summary, .opt, .step, textarea, .links a, .btn)"
    small = """pressed => [...document.querySelectorAll(pressed)]
        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
        .map(e => e.textContent)"""
    page = check(width=320)
    wide, low = {}, {}
    for state in walk(page, say):
        if overflow(page) > 0:
            wide[state] = overflow(page)
        if found := page.evaluate(small, pressed):
            low[state] = found
    assert (wide, low) == ({}, {})
