"""Someone is rated: an invitation is opened, answered by what was seen, and sent by an act."""

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.deno import ask
from tests.standard import brought

PATH = "hr/penilai/"
ASKED = ["komunikasi", "negosiasi", "menjual"]
PICKS = {"komunikasi": 4, "negosiasi": "never"}
DENIED = "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('no') }})"


def data(page: Page) -> dict:
    return brought(page.content())


@pytest.fixture
def invited(visit) -> Callable[..., Page]:
    """Open an invitation to rate someone in a profile of its own."""

    def open_(*, cut: int = 0, options: dict | None = None, **changes) -> Page:
        invitation = {
            "id": 7,
            "role": "second",
            "mode": "quick",
            "skills": ASKED,
            "target": None,
            "levels": {},
            "label": "Rina, HR",
            "due": "2069-12-07",
            "to": None,
        } | changes
        question = {
            "kind": "u",
            "standard": data(visit(PATH)),
            "attempt": {"invitation": invitation},
        }
        code = str(ask("quiz/code.js", question))
        return visit(f"{PATH}#{code[: len(code) - cut]}", **(options or {}))

    return open_


def rate(page: Page, picks: dict | None = None) -> None:
    for skill, pick in (picks or PICKS).items():
        page.locator(f"input[name='{skill}'][value='{pick}']").check()


def show(page: Page, say) -> None:
    page.get_by_role("button", name=say("rate.show")).click()


def rows(page: Page) -> list[list[str]]:
    return page.locator("#screen tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )


def test_who_asks_and_what_is_seen_first(invited, say, standard):
    page = invited()
    expect(page.locator("h1:visible")).to_have_text(say("rate.title"))
    names = page.locator(".facts dt").all_text_contents()
    facts = dict(zip(names, page.locator(".facts dd").all_text_contents(), strict=True))
    assert facts == {
        say("invited.sender"): say("invited.label", label="Rina, HR"),
        say("invited.size"): say("rate.minutes", n=3, minutes=1),
        say("invited.skills"): "Komunikasi, Negosiasi, Menjual",
        say("invited.due"): "7 Desember 2069",
    }
    expect(page.locator("legend")).to_have_text(["Komunikasi", "Negosiasi", "Menjual"])
    # The anchors of the self-check, and an answer of its own for what was never seen.
    options = page.locator("fieldset").first.locator(".opt")
    anchors = standard.skills["komunikasi"].anchors
    assert options.locator(".tx").all_text_contents() == list(anchors)
    expect(options.last).to_have_text(say("rate.unseen"))
    expect(page.locator("#compare")).to_be_hidden()


def test_what_was_seen_is_sent_after_it_was_looked_at(invited, say, address: str):
    page = invited(to={"by": "whatsapp", "address": "6281234567890"})
    rate(page)
    expect(page.locator(".share")).to_have_count(0)
    show(page, say)
    expect(page.locator("h1:visible")).to_be_focused()
    assert rows(page) == [
        ["Komunikasi", "4 Terampil"],
        ["Negosiasi", say("rate.unseen")],
        ["Menjual", say("difference.open")],
    ]
    url = page.locator(".share textarea").input_value()
    ways = page.locator(".share .keep a")
    expect(ways).to_have_text([say("share.whatsapp-to", address="+62 812-3456-7890 (Indonesia)")])
    text = unquote(ways.first.get_attribute("href"))
    assert text.startswith("https://wa.me/6281234567890?text=")
    assert "[nama orang]" in text
    assert re.search(r"http\S+#p=\S+", text)[0] == url
    # Whoever opens the link finds it where the two are compared.
    reader = page.context.new_page()
    reader.goto(address + "/account-executive/hr/penilai/" + url[url.index("#") :])
    expect(reader.locator("#second")).to_have_value(url[url.index("#") :])


def test_answers_outlast_a_reload_but_not_the_tab(invited, say):
    page = invited()
    rate(page)
    page.reload()
    expect(page.locator("[name=komunikasi][value='4']")).to_be_checked()
    expect(page.locator("[name=negosiasi][value=never]")).to_be_checked()
    expect(page.locator("form.rate")).to_contain_text(say("rate.again"))
    show(page, say)
    page.get_by_role("button", name=say("result.change")).click()
    rate(page, {"menjual": 2})
    show(page, say)
    assert rows(page)[2] == ["Menjual", "2 Terbimbing"]
    assert page.evaluate("localStorage.length") == 0
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.locator("fieldset").first).to_be_visible()
    expect(other.locator(":checked")).to_have_count(0)
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("ask.no")).click()
    expect(page.locator("dialog")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 1
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("h1:visible")).to_be_focused()
    expect(page.locator("form :checked")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0


def test_two_people_are_rated_one_after_the_other_in_one_tab(invited):
    other = invited(id=8)
    page = invited()
    first = page.url.partition("#")[2]
    rate(page, {"komunikasi": 4})
    page.evaluate("hash => { location.hash = hash }", other.url.partition("#")[2])
    expect(page.locator("form.rate")).to_be_visible()
    expect(page.locator("form :checked")).to_have_count(0)
    rate(page, {"komunikasi": 2})
    page.evaluate("hash => { location.hash = hash }", first)
    expect(page.locator("[name=komunikasi][value='4']")).to_be_checked()


def test_where_nothing_can_be_kept(invited, say):
    page = invited(options={"script": DENIED})
    expect(page.locator(".note:visible")).to_have_text(say("kept.denied"))
    rate(page)
    show(page, say)
    assert rows(page)[0] == ["Komunikasi", "4 Terampil"]
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("form :checked")).to_have_count(0)


def test_nothing_was_picked(invited, say):
    page = invited()
    show(page, say)
    expect(page.locator(".error")).to_have_text(say("rate.missing"))
    expect(page.locator(".error")).to_be_focused()


def test_one_to_oneself_opens_where_it_belongs(invited):
    invited(role="self", target="ae").wait_for_url("**/account-executive/buka/#u=*")


def test_a_piece_of_an_invitation(invited, say):
    page = invited(cut=4)
    expect(page.locator("h1:visible")).to_have_text(say("code.title"))
    expect(page.locator("#screen .said")).to_have_text(say("code.damaged"))


def test_another_link_in_the_same_tab(invited, say):
    page = invited()
    page.evaluate("location.hash = '#h=x'")
    expect(page.locator("#compare")).to_be_visible()
    expect(page.locator("#self")).to_have_value("#h=x")
    page.go_back()
    expect(page.locator("h1:visible")).to_have_text(say("rate.title"))


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "form"
    show(page, say)
    yield "missing"
    rate(page)
    show(page, say)
    yield "to be sent"


def test_no_barrier_in_any_state_and_look(invited, say, faults_in):
    page = invited()
    assert faults_in(page, states(page, say)) == {}


def test_by_keyboard_alone(invited):
    page = invited()
    page.locator("h1:visible").click()
    for _ in ASKED:
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert rows(page) == [[name, "2 Terbimbing"] for name in ("Komunikasi", "Negosiasi", "Menjual")]


def test_on_paper_and_without_a_script(invited, visit, say):
    page = invited()
    rate(page)
    show(page, say)
    page.emulate_media(media="print")
    expect(page.locator("#screen table")).to_be_visible()
    page = visit(PATH, java_script_enabled=False)
    expect(page.locator("noscript p")).to_have_text(say("compare.no-script"))
