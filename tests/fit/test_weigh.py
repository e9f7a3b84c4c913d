"""The trade-offs, as a reader weighs them."""

import json
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, expect

from compiler import pace
from compiler.content import Standard
from tests.barriers import tab_to

PATH, KEY = "cocok/timbang/index.html", "standar-profesi:account-executive:fit"
GIVEN = ["fits", "think", "ask", "fits", "think", "fits", None, "ask", "think", "fits"]


def answer(page: Page, given: list[str | None]) -> None:
    """Answer one after the other, from the one that is shown, by pointer; None is passed over."""
    for each in given:
        if each:
            page.locator(f"fieldset:not([hidden]) [value={each}]").check()
        page.locator("#next" if each else "#skip").click()
        expect(page.locator("h1:visible")).to_be_focused()


def rows(page: Page, title: str) -> list[str]:
    """What stands under a heading of the reading."""
    part = page.locator("section.reading section", has=page.get_by_role("heading", name=title))
    return part.locator("li > h3").all_inner_texts()


def test_ten_answers_are_read_in_words_kept_and_erased(visit, say, standard: Standard):
    items, neighbours = standard.trade_offs.items, standard.trade_offs.neighbours
    assert (len(items), pace.weigh_minutes(standard)) == (10, 2)
    page = visit(PATH)
    answer(page, GIVEN)
    words = "4 hal cocok, 3 perlu dipikirkan, 2 bisa ditanyakan saat wawancara"
    expect(page.locator("h1:visible")).to_have_text(words)
    expect(page.locator(".reading")).to_contain_text(say("weigh.n-open", n=1))
    by = {
        a: [i for i, g in zip(items, GIVEN, strict=True) if g == a]
        for a in ("think", "ask", "fits")
    }
    for name, title in {"think": "think-title", "ask": "ask-title", "fits": "fits-title"}.items():
        assert rows(page, say(f"weigh.{title}")) == [item.title for item in by[name]]
    text = page.locator(".reading textarea").input_value()
    assert text.splitlines() == [f"- {item.question}" for item in by["ask"]]
    # Neighbouring work stands there for what it eases of the three, and for nothing else.
    heavy = {item.id: item.title for item in by["think"]}
    for other in neighbours:
        row = page.locator(
            ".near > li", has=page.get_by_role("heading", name=other.name, exact=True)
        )
        eased = [f"{heavy[id]}: {other.eases[id]}" for id in heavy if id in other.eases]
        if not eased:
            expect(row).to_have_count(0)
        else:
            assert row.locator("dd").all_inner_texts() == [*eased, other.instead]
    page.reload()
    expect(page.locator("h1:visible")).to_have_text(words)
    # One is changed, and the reading is next.
    page.get_by_role("button", name=f"{say('weigh.change-one')} {items[1].title}").click()
    expect(page.locator("h1:visible")).to_have_text(items[1].title)
    answer(page, ["fits"])
    expect(page.locator("h1:visible")).to_contain_text("5 hal cocok, 2 perlu dipikirkan")
    page.get_by_role("button", name=say("weigh.erase")).click()
    page.locator("dialog").get_by_role("button", name=say("weigh.erase-yes")).click()
    expect(page.locator("#notice")).to_have_text(say("weigh.erased"))
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.locator("input:checked").count() == 0
    answer(page, [None] * 10)
    expect(page.locator("h1:visible")).to_have_text(say("weigh.nothing"))


def test_by_keyboard_alone_from_an_address_of_one(visit, standard: Standard):
    last = standard.trade_offs.items[-1]
    page = visit(f"{PATH}#{last.id}")
    expect(page.locator("h1:visible")).to_have_text(last.title)
    tab_to(page, f"#{last.id} [type=radio]")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1:visible")).to_be_focused()
    expect(page.locator("h1:visible")).to_have_text("1 hal perlu dipikirkan")
    assert page.evaluate(f"JSON.parse(localStorage['{KEY}']).answers") == {last.id: "think"}


@pytest.mark.parametrize(("text", "words"), [("{", "damaged"), ('{"version":9}', "newer")])
def test_what_the_device_holds_and_cannot_be_read_stays(visit, say, text, words):
    page = visit(PATH, script=f"localStorage.setItem('{KEY}', {text!r})")
    expect(page.locator("#notice")).to_have_text(say(f"weigh.{words}"))
    answer(page, ["ask"])
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == text
    expect(page.locator("fieldset:visible h1")).to_be_focused()


def test_as_a_file_without_storage_and_without_a_script(visit, say, site: Path, standard: Standard):
    denied = "Object.defineProperty(window, 'localStorage', {get() { throw Error('tidak') }})"
    folder = (site / "account-executive").as_uri()
    page = visit(PATH, url=f"{folder}/", script=denied)
    expect(page.locator("#notice")).to_have_text(say("weigh.not-kept"))
    answer(page, GIVEN)
    expect(page.locator("h1:visible")).to_contain_text("4 hal cocok")
    bare = visit(PATH, java_script_enabled=False)
    titles = [item.title for item in standard.trade_offs.items]
    assert bare.locator("h1:visible").all_inner_texts() == titles
    assert bare.locator("input:visible").count() == 30


def test_on_paper_every_trade_off_or_the_reading(visit, standard: Standard):
    page = visit(PATH)
    page.emulate_media(media="print")
    expect(page.locator("fieldset:visible")).to_have_count(len(standard.trade_offs.items))
    page.emulate_media(media="screen")
    answer(page, GIVEN)
    page.emulate_media(media="print")
    assert page.locator("fieldset:visible").count() == 0
    expect(page.locator(".reading li:visible")).not_to_have_count(0)
    assert page.locator(".reading :is(button, textarea):visible").count() == 0


def states(page: Page):
    """Walk through every state of the page, yielding its name at each."""
    yield "first"
    page.locator("fieldset:not([hidden]) [value=think]").check()
    page.locator("#next").click()
    yield "second"
    answer(page, GIVEN[1:])
    yield "reading"
    page.locator(".reading .keep button").last.click()
    yield "asked"


def test_no_barrier_in_any_look(visit, faults_in):
    page = visit(PATH, reduced_motion="reduce")
    assert faults_in(page, states(page)) == {}


def test_it_is_light(site: Path):
    assert len(brotli.compress((site / "account-executive" / PATH).read_bytes())) <= 30_000


def test_the_answers_have_the_form_of_the_first_version(visit):
    kept = {"version": 1, "answers": {"travel": "fits", "gone": "ask"}}
    page = visit(PATH, script=f"localStorage.setItem('{KEY}', {json.dumps(kept)!r})")
    expect(page.locator("#travel [value=fits]")).to_be_checked()
