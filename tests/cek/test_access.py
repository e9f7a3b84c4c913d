"""For everyone: without a script, on narrow screens, and what axe can find."""

import pytest
from playwright.sync_api import expect

from tests.barriers import faults_in, in_every_look, narrow_faults
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
    pressed = "button, select, summary, .opt, .step, textarea, .links a, .btn"
    page = check(width=320)
    assert narrow_faults(page, walk(page, say), pressed) == []
