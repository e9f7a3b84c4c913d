"""In a browser inside another app, files and paper come to nothing; what does not?"""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.barriers import violations
from tests.cek.walk import ANSWERS, jump, overflow, unfold_end
from tests.standard import SKILLS

# As such browsers do: nothing at all.
DEAF = "HTMLAnchorElement.prototype.click = () => {}; window.print = () => {};"
INSTAGRAM = (
    "Mozilla/5.0 (Linux; Android 11; SM-A125F; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Instagram 312.0.0.42.109 Android"
)


@pytest.fixture
def inside(check):
    """The result, in a browser that neither saves nor prints."""
    page = check(script=DEAF, permissions=["clipboard-read", "clipboard-write"])
    jump(page, ANSWERS)
    return page


def press(page: Page, name: str) -> Locator:
    """Press a button; return what its section says then."""
    button = page.get_by_role("button", name=name, exact=True)
    button.click()
    return button.locator("xpath=ancestor::section[1]")


def copied(page: Page, section: Locator, say) -> str:
    section.get_by_role("button", name=say("way.copy")).click()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text == section.get_by_label(say("way.text")).input_value()
    return text


def test_paper_and_table_as_text(inside, say):
    unfold_end(inside, say)
    for name in (say("keep.print"), say("export.table")):
        section = press(inside, name)
        expect(section.get_by_role("status").filter(has_text=say("way.on"))).to_be_visible()
        expect(section).to_contain_text(say("way.answers", button=say("share.progress")))
        lines = copied(inside, section, say).splitlines()
        assert len(lines) == SKILLS
        assert "Negosiasi. Level 2, Target 3. masih dalam rentang" in lines
        [never] = [line for line in lines if line.endswith(say("difference.never"))]
        assert ". Target " in never
        assert "Level" not in never
    assert violations(inside) == []
    assert overflow(inside) <= 0


def test_the_file_as_a_link_that_goes_on_elsewhere(inside, check, say, address):
    unfold_end(inside, say)
    section = press(inside, say("keep.save"))
    link = copied(inside, section, say)
    elsewhere = check(f"#{link.partition('#')[2]}", url=f"{address}/account-executive/buka/")
    expect(elsewhere.locator("h1:visible")).to_have_text(say("open.continue"))


def test_the_plan_as_text(inside, say):
    text = copied(inside, press(inside, say("plan.save")), say).splitlines()
    plans = inside.locator(".plans h3").all_text_contents()
    assert len(text) == len(plans) + 1
    for line, name in zip(text, plans, strict=False):
        assert f", {say('plan.weekly')}: {say('plan.event', name=name)}. Setiap " in line
    assert say("plan.again-text") in text[-1]


def test_the_files_of_earlier_attempts(inside, say):
    unfold_end(inside, say)
    inside.get_by_role("button", name=say("history.button")).click()
    for name in (say("keep.save"), say("export.app")):
        button = inside.get_by_role("button", name=name)
        button.click()
        expect(inside.get_by_role("status").filter(has_text=say("way.on"))).to_be_visible()


def test_said_at_once_where_the_browser_names_itself(check, say):
    page = check(user_agent=INSTAGRAM)
    jump(page, ANSWERS)
    expect(page.get_by_role("status").filter(has_text=say("way.on"))).to_have_count(2)
    page = check()
    jump(page, ANSWERS)
    expect(page.get_by_role("status").filter(has_text=say("way.on"))).to_have_count(0)
