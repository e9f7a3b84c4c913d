"""A reader asks for an opinion; whoever is asked gives it unmoved; both views are compared."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.cek.walk import ANSWERS, KEY, WHOLE, attempt, jump, stored, unfold_end

AE = "/account-executive/"
ASKED = ["Menjual", "Tanggung jawab", "Tahan banting"]
NAMES = "Menjual, Tanggung jawab, dan Tahan banting"


@pytest.fixture
def at(address: str):
    """A link that somebody was sent, on the site under test."""
    return lambda link: address + AE + link.partition(AE)[2]


def ask(page: Page, say) -> str:
    """Go from the result to the page that asks, and return the link in its message."""
    page.get_by_role("link", name=say("ask.opinion")).click()
    page.wait_for_url("**/buka/?pendapat#*")
    return linked(page)


def linked(page: Page) -> str:
    return re.search(r"http\S+", page.locator("#ask-message").input_value())[0]


def give(page: Page, picks: list[int | str], say) -> str:
    """Answer what is asked, in its order; return the link that goes back."""
    for question, pick in zip(page.locator("form fieldset").all(), picks, strict=True):
        question.locator(f"input[value='{pick}']").check()
    page.get_by_role("button", name=say("rate.show")).click()
    return page.locator(".share textarea").input_value()


def rows(page: Page) -> list[list[str]]:
    return page.locator("#screen tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )


def test_from_asking_to_both_views(check, at, say, standard):
    page = check()
    jump(page, ANSWERS)
    expect(page.locator(".result header")).not_to_contain_text(say("opinion.title"))
    anonymous = ask(page, say)
    # What decides, what is strongest, what is least sure; no more than three.
    ticks = page.locator(".tick")
    assert ticks.locator(":checked").count() == 3
    expect(ticks).to_contain_text(ASKED)
    page.get_by_text(say("ask.others")).click()
    expect(ticks).to_have_count(len(standard.skills))
    expect(ticks.locator(":enabled")).to_have_count(3)
    ticks.filter(has_text="Menjual").click()
    expect(ticks.locator(":disabled")).to_have_count(0)
    ticks.filter(has_text="Negosiasi").click()
    expect(ticks.locator(":enabled")).to_have_count(3)
    ticks.filter(has_text="Negosiasi").click()
    ticks.filter(has_text="Menjual").click()
    assert linked(page) == anonymous
    # A name goes along only where it is typed, and leads nowhere.
    page.locator("#ask-name").fill("www.contoh.id")
    expect(page.locator(".share .error")).to_have_text(say("invite.label-leads"))
    expect(page.locator("#ask-message")).to_be_hidden()
    page.locator("#ask-name").fill("Sri Wahyuni")
    link = linked(page)
    hrefs = [way.get_attribute("href") for way in page.locator(".copyable a").all()]
    assert hrefs[0].startswith("https://wa.me/?text=")
    assert hrefs[1].startswith("mailto:?subject=")
    assert all(link in unquote(href) for href in hrefs)

    # Whoever is asked sees who asks and what, and nothing of the asker's own levels.
    mentor = check(url=at(anonymous))
    expect(mentor.locator(".facts")).to_contain_text(say("invited.nobody"))
    mentor.goto(at(link))
    expect(mentor.locator("h1:visible")).to_have_text(say("opinion.wanted"))
    expect(mentor.locator("[aria-current]")).to_have_count(0)
    expect(mentor.locator(".facts")).to_contain_text(say("invited.label", label="Sri Wahyuni"))
    expect(mentor.locator("legend")).to_have_text(ASKED)
    expect(mentor.locator(":checked")).to_have_count(0)
    back = give(mentor, [5, 5, "never"], say)
    assert rows(mentor) == [
        ["Menjual", "5 Mahir"],
        ["Tanggung jawab", "5 Mahir"],
        ["Tahan banting", say("rate.unseen")],
    ]
    expect(mentor.locator(".said")).to_have_text(say("opinion.contains"))
    message = unquote(mentor.locator(".share a").first.get_attribute("href"))
    assert message.endswith(say("opinion.message", name="Account Executive", link=back))
    # On their own device there is no result to compare it with.
    mentor.goto(at(back))
    expect(mentor.locator(".said")).to_have_text(say("opinion.without"))
    expect(mentor.locator(".facts")).to_contain_text(say("opinion.stranger"))
    assert mentor.evaluate("localStorage.length") == 0

    # Back with the asker: seen, agreed to, kept.
    before = stored(page)
    page.goto(at(back))
    expect(page.locator("h1:visible")).to_have_text(say("opinion.received"))
    expect(page.locator(".facts")).to_contain_text(say("opinion.asked"))
    expect(page.locator(".facts")).to_contain_text(NAMES)
    assert stored(page) == before
    page.get_by_role("link", name=say("opinion.compare")).click()
    expect(page.locator("h1:visible")).to_have_text(say("opinion.title"))
    assert rows(page) == [
        ["Menjual", "1 Pemula", "5 Mahir", say("compare.talk-down", n=4)],
        ["Tanggung jawab", "5 Mahir", "5 Mahir", say("compare.same")],
        ["Tahan banting", "2 Terbimbing", say("compare.unseen"), "–"],
    ]
    expect(page.get_by_text(say("opinion.more", names="Menjual"))).to_be_visible()
    expect(page.get_by_text(say("opinion.alike", names="Tanggung jawab"))).to_be_visible()
    expect(page.get_by_text(say("opinion.apart", names="Tahan banting"))).to_be_visible()
    anchors = standard.skills["menjual"].anchors
    assert page.locator(".rise dd").all_text_contents() == [
        f"1 Pemula {anchors[0]}",
        f"5 Mahir {anchors[4]}",
    ]
    # It outlasts a reload, stands in one line on the result, and counts once.
    page.reload()
    expect(page.locator(WHOLE)).to_be_visible()
    page.get_by_role("button", name=say("opinion.heard", n=1)).click()
    expect(page.locator("#screen h2")).to_have_count(1)
    page.goto(at(back))
    page.get_by_role("link", name=say("opinion.compare")).click()
    expect(page.locator("#screen h2")).to_have_count(1)


def heard(page: Page, *opinions: dict) -> None:
    """Open the result of one who has these opinions on the device."""
    jump(page, ANSWERS)
    text = json.loads(stored(page)) | {"opinions": opinions}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(text)])
    page.reload()
    expect(page.locator(WHOLE)).to_be_visible()


OPINION = {"edition": 2, "finished": "2026-11-25T03:00Z", "invitation": 7, "levels": {"menjual": 2}}


def test_it_goes_along_in_a_file_and_is_erased(check, say, tmp_path: Path):
    page = check()
    heard(page, OPINION, OPINION | {"levels": {"tahan-banting": 5, "negosiasi": 1}})
    unfold_end(page, say)
    with page.expect_download() as saved:
        page.get_by_role("button", name=say("keep.save")).click()
    saved.value.save_as(tmp_path / "all.json")
    page.get_by_role("button", name=say("opinion.heard", n=2)).click()
    # The last that came stands first; one is forgotten without the others.
    expect(page.locator("#screen h2").first).to_be_visible()
    assert [row[0] for row in rows(page)] == ["Negosiasi", "Tahan banting", "Menjual"]
    page.get_by_role("button", name=say("opinion.erase")).last.click()
    page.locator("dialog").get_by_role("button", name=say("history.erase")).click()
    expect(page.locator("#screen h2")).to_have_count(1)
    expect(page.locator("h1:visible")).to_be_focused()
    assert len(json.loads(stored(page))["opinions"]) == 1
    page.get_by_role("button", name=say("target.show")).click()
    expect(page.locator(WHOLE)).to_be_visible()
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    page.locator("input[type=file]").set_input_files(tmp_path / "all.json")
    page.locator("dialog").get_by_role("button", name=say("keep.merge")).click()
    expect(page.locator("#notice")).to_contain_text(say("keep.merged"))
    assert len(json.loads(stored(page))["opinions"]) == 2
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("#notice")).to_contain_text(say("erase.done"))
    assert page.evaluate("localStorage.length") == 0


def test_what_cannot_be_compared_says_so(check, say, address: str, root: Path):
    frozen = json.loads((root / "tests/quiz/core/code/frozen.json").read_text("utf-8"))
    code = next(each["text"] for each in frozen if each["text"].startswith("p="))
    page = check(f"#{code[:-3]}z", url=address + AE + "buka/")
    expect(page.locator(".said")).to_have_text(say("code.damaged"))
    # Whoever is in the middle of the questions is not moved by it.
    page.goto(address + AE + "cek/")
    now = attempt(page, ANSWERS, at="review")
    text = json.dumps({"version": 2, "attempts": [now], "evidence": {}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    # As a link into the check, too: it is asked about first.
    page.goto(f"{address}{AE}cek/#{code}")
    page.wait_for_url("**/buka/#p=*")
    expect(page.locator(".said").last).to_have_text(say("opinion.unfinished"))
    expect(page.get_by_role("link", name=say("opinion.go-on"))).to_be_visible()
    assert stored(page) == text
    # Where HR compares two, the person rated is shown the way to their own result.
    page.goto(f"{address}{AE}hr/penilai/#{code}")
    page.get_by_role("link", name=say("opinion.mine")).click()
    expect(page.locator("h1:visible")).to_have_text(say("opinion.received"))


def test_no_barrier_on_any_of_its_screens(check, say, at, faults_in):
    page = check(width=320)
    # Two views far apart, and one that says nothing.
    heard(page, OPINION | {"levels": {"menjual": 5, "tahan-banting": "never"}})

    def states():
        page.get_by_role("button", name=say("opinion.heard", n=1)).click()
        yield "both views"
        page.get_by_role("link", name=say("ask.opinion")).click()
        page.get_by_text(say("ask.others")).click()
        yield "asking"
        page.goto(at(linked(page)))
        expect(page.locator("form.rate")).to_be_visible()
        page.goto(at(give(page, [1, 2, 3], say)))
        yield "received"
        page.goto(at(f"{AE}cek/"))
        page.get_by_role("link", name=say("poster.make")).click()
        page.get_by_role("button", name=say("poster.save")).click()
        yield "picture"

    pressed = "button, summary, .tick, .btn"
    assert faults_in(page, states(), pressed) == {}
