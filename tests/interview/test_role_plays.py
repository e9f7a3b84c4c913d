"""Two practise for ten minutes: each sees their own sheet, and afterwards both see all."""

import re
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, expect

from tests.barriers import tab_to

PATH = "wawancara/berdua/index.html"
# What was sent once opens for ever: ids are added here, none is changed.
SENT = ("discovery-talk", "improve-the-offer", "price-talk", "bad-news")


def rupiah(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def secrets(play) -> list[str]:
    """What only the partner may know at first."""
    amounts = [rupiah(bargain.partner.limit) for bargain in play.bargains if bargain.unit == "Rp"]
    partner = play.partner
    return [*(each.says for each in partner.reveals), *partner.wants, *amounts]


def test_links_that_were_sent_still_open(visit, say, standard):
    assert [play.id for play in standard.role_plays.items][: len(SENT)] == list(SENT)
    page = visit(PATH)
    for play in standard.role_plays.items:
        page.goto(page.url.partition("#")[0] + f"#lawan-{play.id}")
        expect(page.locator("h1")).to_have_text(say("play.sheet", title=play.title))


def test_the_player_does_not_see_what_the_partner_hides_until_both_are_done(visit, say, standard):
    play = next(each for each in standard.role_plays.items if each.bargains)
    page = visit(PATH, width=360)
    page.get_by_role("link", name=play.title).click()
    expect(page.locator("h1:visible")).to_be_focused()
    before = page.locator("#screen").inner_text()
    assert [secret for secret in secrets(play) if secret in before] == []
    assert rupiah(play.bargains[0].you.limit) in before
    assert play.you.goal in before
    page.get_by_role("button", name=say("play.done")).click()
    expect(page.locator("#told")).to_be_focused()
    after = page.locator("#screen").inner_text()
    assert [secret for secret in secrets(play) if secret not in after] == []
    assert [line for line in play.look if line not in after] == []
    low, high = play.bargains[0].you.limit, play.bargains[0].partner.limit
    room = say("play.room", name=play.bargains[0].name, **{"from": f"Rp{rupiah(low)}"},
               to=f"Rp{rupiah(high)}")  # fmt: skip
    assert room in after
    for skill in play.skills:
        expect(page.locator(".told").get_by_role("link", name=standard.skills[skill].name)) \
            .to_have_attribute("href", re.compile(f"{skill}/#level$"))  # fmt: skip


def test_the_link_opens_the_partners_sheet_alone_and_carries_nothing_of_the_reader(
    visit, say, standard
):
    play = standard.role_plays.items[0]
    page = visit(f"{PATH}#{play.id}")
    link = page.locator("#partner-link").input_value()
    assert link.endswith(f"/account-executive/wawancara/berdua/#lawan-{play.id}")
    expect(page.locator(".qr")).to_be_visible()
    partner = visit(f"{PATH}#lawan-{play.id}", width=360)
    text = partner.locator("#isi").inner_text()
    assert [secret for secret in secrets(play) if secret not in text] == []
    assert play.partner.opening in text
    assert [own for own in (play.you.role, play.you.goal, *play.you.facts) if own in text] == []
    assert partner.evaluate("Object.keys(localStorage).length") == 0
    lost = visit(f"{PATH}#lawan-{play.id[:-2]}")
    expect(lost.locator("#notice")).to_have_text(say("play.unknown"))
    expect(lost.locator("h1")).to_have_text(say("play.title"))


@pytest.mark.parametrize("id", SENT)
def test_the_partners_sheet_is_one_page_of_paper(visit, standard, id: str):
    play = next(each for each in standard.role_plays.items if each.id == id)
    page = visit(f"{PATH}#{id}")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1
    page.emulate_media(media="print")
    paper = page.locator("body").inner_text()
    assert [secret for secret in secrets(play) if secret not in paper] == []
    assert play.you.goal not in paper


def test_ten_minutes_run_and_tell_by_keyboard_alone(visit, say):
    page = visit(f"{PATH}#bad-news")
    page.clock.install()
    page.reload()
    tab_to(page, ".clock .btn")
    page.keyboard.press("Enter")
    page.clock.run_for(5 * 60_000 + 1000)
    expect(page.locator(".figures")).to_have_text("4:59")
    expect(page.locator(".clock [role=status]")).to_have_text(say("timer.five"))
    tab_to(page, ".done")
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_be_focused()


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "list"
    page.locator(".picks a").nth(2).click()
    yield "player"
    page.get_by_role("button", name=say("play.done")).click()
    yield "both"
    page.evaluate("location.hash = '#lawan-price-talk'")
    expect(page.locator("h1:visible")).to_contain_text(say("play.sheet", title=""))
    yield "partner"
    page.evaluate("location.hash = '#lawan-price-tal'")
    expect(page.locator("#notice")).to_have_text(say("play.unknown"))
    yield "lost"


def test_no_barrier_in_any_state_and_look(visit, say, faults_in):
    page = visit(PATH, width=320)
    assert faults_in(page, states(page, say), "button, .btn, .picks a, select") == {}


def test_one_request_and_within_its_weight(site: Path):
    page = (site / "account-executive" / PATH).read_bytes()
    assert len(brotli.compress(page)) <= 30_000
