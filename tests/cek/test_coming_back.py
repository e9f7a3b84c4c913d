"""Whoever comes back: to a finished check, to one in the middle, and to answer again."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.cek.walk import ANSWERS, WHOLE, answer_all, jump, stored, unfold_end
from tests.standard import SKILLS


def begin_again(page: Page, say) -> None:
    unfold_end(page, say)
    page.get_by_role("button", name=say("restart.button")).click()
    page.locator("dialog").get_by_role("button", name=say("restart.button")).click()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=SKILLS))


@pytest.mark.parametrize("at", ["target", "mode", "levels", "komunikasi"])
def test_a_finished_check_reopens_at_its_result(check, at: str):
    """Wherever the browser's way back had led."""
    page = check()
    jump(page, ANSWERS, "senior", at=at)


def test_answering_again_keeps_the_position_and_loses_no_result(check, say):
    page = check()
    jump(page, ANSWERS, "senior")
    before = json.loads(stored(page))["attempts"]
    begin_again(page, say)
    # Left before the first answer, there is nothing but the result to come back to.
    here = page.url
    page.goto("about:blank")
    page.goto(here)
    expect(page.locator(WHOLE)).to_be_visible()
    begin_again(page, say)
    answer_all(page, [5])
    page.reload()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=2, total=SKILLS))
    old, new = json.loads(stored(page))["attempts"]
    assert [old] == before
    assert (new["target"], len(new["answers"])) == ("senior", 1)


def test_a_link_to_one_competency_counts_into_what_was_begun_again(check, say):
    page = check()
    jump(page, ANSWERS, "senior")
    begin_again(page, say)
    address = page.url
    page.goto("about:blank")
    page.goto(f"{address}#negosiasi")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    assert page.locator("input:checked").count() == 0
