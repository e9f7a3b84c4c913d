"""Answers on the device: kept, refused, unreadable, erased."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.cek.walk import (
    ANSWERS,
    KEY,
    PATH,
    answer_all,
    attempt,
    choose,
    go_on,
    jump,
    stored,
    to_result,
    unfold_end,
)
from tests.standard import SKILLS

DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError') }"""


def test_erasing_leaves_no_answer(check, say):
    page = check()
    jump(page, ANSWERS)
    page.evaluate("""() => { localStorage.setItem('standar-profesi:other', '1');
        localStorage.setItem('standar-profesi:theme', 'dark');
        localStorage.setItem('standar-profesi:offline', 'off');
        localStorage.setItem('foreign', '1') }""")
    unfold_end(page, say)
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("#notice")).to_contain_text(say("erase.done"))
    assert page.locator("input:checked").count() == 0
    left = page.evaluate("Object.keys(localStorage).sort()")
    assert left == ["foreign", "standar-profesi:offline", "standar-profesi:theme"]


@pytest.mark.parametrize(
    ("script", "key"), [(DENIED, "kept.denied"), (FULL, "kept.full")], ids=["denied", "full"]
)
def test_goes_on_where_nothing_can_be_kept(check, say, script: str, key: str):
    page = check(script=script)
    choose(page, 3)
    expect(page.locator(".kept:visible")).to_contain_text(say(key))
    go_on(page)
    to_result(page, ANSWERS[1:])
    expect(page.locator(".kept:visible")).to_contain_text(say(key))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{", "kept.damaged"),
        ('{"version":1}', "kept.damaged"),
        ('{"version":3,"attempts":[]}', "kept.newer"),
    ],
)
def test_what_it_cannot_read_it_leaves_alone(check, say, text: str, key: str):
    page = check(script=f"localStorage.getItem('{KEY}') ?? localStorage.setItem('{KEY}', '{text}')")
    expect(page.locator("#notice")).to_contain_text(say(key))
    answer_all(page, [3])
    assert stored(page) == text
    expect(page.locator(".kept:visible")).to_contain_text(say(key))
    erase = page.locator("#notice").get_by_role("button")
    expect(erase).to_have_count(0)


def test_damaged_answers_can_be_erased(check, say):
    page = check()
    page.evaluate(f"localStorage.setItem('{KEY}', '{{')")
    page.reload()
    assert rescued(page, say) == "{"
    page.locator("#notice").get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    choose(page, 3)
    assert '"anchor":3' in stored(page)


def rescued(page, say) -> str:
    """What could not be read, as a file."""
    with page.expect_download() as waiting:
        page.locator("#notice").get_by_role("button", name=say("raw.save")).click()
    return waiting.value.path().read_text("utf-8")


def test_what_cannot_be_read_is_lost_alone(check, say):
    page = check()
    given = attempt(page, [4, 3, *[None] * (SKILLS - 2)])
    given["answers"]["negosiasi"] = {"anchor": 9}
    said = {"line": "Ada", "when": "2026-10", "who": ""}
    evidence = {"komunikasi": 3, "negosiasi": {**said, "who": 1}}
    damaged = json.dumps({"version": 2, "attempts": [None, given], "evidence": evidence})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, damaged])
    page.reload()
    notice = page.locator("#notice")
    expect(notice).to_contain_text(say("raw.kept"))
    choose(page, 5)
    now = json.loads(stored(page))
    (kept,) = now["attempts"]
    first, *_ = given["answers"]
    assert kept["answers"][first] == given["answers"][first]
    assert now["evidence"] == {"negosiasi": said}
    # It stays beside what is written, and is offered until it is given up.
    assert page.evaluate("key => localStorage.getItem(key)", f"{KEY}:rusak") == damaged
    page.reload()
    assert rescued(page, say) == damaged
    notice.get_by_role("button", name=say("raw.erase")).click()
    expect(notice).not_to_contain_text(say("raw.kept"))
    assert page.evaluate("Object.keys(localStorage)") == [KEY]


@pytest.mark.parametrize(("year", "day"), [(1970, "5 Januari 1970"), (200000, "31 Desember 2099")])
def test_a_clock_that_is_wrong_costs_no_answer(check, say, year: int, day: str):
    page = check(script=f"Date.now = () => Date.UTC({year}, 0, 5, 5)")
    choose(page, 3)
    go_on(page)
    expect(page.locator(".kept:visible")).to_contain_text(say("kept.clock", date=day))
    page.reload()
    assert len(json.loads(stored(page))["attempts"][0]["answers"]) == 1
    expect(page.locator("#notice")).not_to_contain_text(say("raw.kept"))


def test_works_as_a_file(check, site: Path, tmp_path: Path):
    copy = tmp_path / "cek.html"
    copy.write_bytes((site / PATH.strip("/") / "index.html").read_bytes())
    page = check(url=copy.as_uri())
    here = re.search(r'rel="canonical" href="([^"]+)"', copy.read_text("utf-8"))[1]
    jump(page, ANSWERS)
    # What a step names to learn from stands elsewhere, and says so.
    elsewhere = "[rel~=external], [href^='https://wa.me/']"
    ours = page.locator(f"a:not([href^='#'], {elsewhere})")
    links = ours.evaluate_all("links => links.map(a => a.href)")
    assert len(links) > 20
    assert [link for link in links if not link.startswith(here.removesuffix(PATH[1:]))] == []
    page.reload()
    expect(page.locator(".result")).to_be_visible()


def test_full_in_the_middle_of_it(check, say):
    """What was kept stays; what is new can be saved to a file; with room again it is kept."""
    page = check()
    choose(page, 3)
    go_on(page)
    before = stored(page)
    page.evaluate("""() => { window.set = Storage.prototype.setItem;
        Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError') } }""")
    choose(page, 4)
    expect(page.locator(".kept:visible")).to_contain_text(say("kept.full"))
    assert stored(page) == before
    with page.expect_download() as waiting:
        page.locator(".kept:visible").get_by_role("button", name=say("keep.save")).click()
    saved = json.loads(waiting.value.path().read_text("utf-8"))
    assert [answer["anchor"] for answer in saved["attempts"][0]["answers"].values()] == [3, 4]
    page.evaluate("() => { Storage.prototype.setItem = window.set }")
    choose(page, 5)
    expect(page.locator(".kept:visible")).to_have_text(say("kept.here"))
    assert '"anchor":5' in stored(page)


def test_without_storage_a_file_keeps(check, say):
    page = check(script=DENIED)
    expect(page.locator("#notice")).to_contain_text(say("kept.denied"))
    choose(page, 3)
    with page.expect_download() as waiting:
        page.locator(".kept:visible").get_by_role("button", name=say("keep.save")).click()
    assert '"anchor": 3' in waiting.value.path().read_text("utf-8")


def test_a_second_tab_that_is_behind_says_so(check, say):
    page = check()
    answer_all(page, [3, 4])
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.locator("fieldset:visible")).to_have_count(1)
    choose(other, 2)
    kept = stored(page)
    notice = page.locator("#notice")
    expect(notice).to_contain_text(say("tab.behind"))
    # What the other tab wrote is not written over, wherever the reader goes.
    choose(page, 5)
    go_on(page)
    expect(notice).to_contain_text(say("tab.behind"))
    expect(page.locator(".kept:visible")).to_contain_text(say("tab.behind"))
    assert stored(page) == kept
    expect(other.locator("#notice")).not_to_contain_text(say("tab.behind"))
    notice.get_by_role("button", name=say("tab.reload")).click()
    expect(notice).not_to_contain_text(say("tab.behind"))
    choose(page, 1)
    assert stored(page) != kept
    expect(other.locator("#notice")).to_contain_text(say("tab.behind"))


def test_a_tab_that_heard_nothing_is_behind_all_the_same(check, say):
    """A storage event may come late or never: what the device holds is compared before writing."""
    page = check(script="addEventListener('storage', e => e.stopImmediatePropagation(), true)")
    choose(page, 3)
    other = '{"version":1,"attempts":[]}'
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, other])
    choose(page, 4)
    expect(page.locator(".kept:visible")).to_contain_text(say("tab.behind"))
    assert stored(page) == other


def test_an_event_of_one_s_own_earlier_write_is_no_other_tab(check, say):
    """Reloaded, a page may still hear of what it wrote before."""
    page = check()
    answer_all(page, [3])
    stale = stored(page)
    choose(page, 4)
    page.evaluate(
        "([key, newValue]) => dispatchEvent(new StorageEvent('storage', {key, newValue}))",
        [KEY, stale],
    )
    expect(page.locator("#notice")).not_to_contain_text(say("tab.behind"))
    go_on(page)
    choose(page, 2)
    assert len(json.loads(stored(page))["attempts"][0]["answers"]) == 3


def test_erased_in_another_tab(check, say):
    page = check()
    jump(page, ANSWERS)
    other = page.context.new_page()
    other.goto(page.url)
    unfold_end(other, say)
    other.get_by_role("button", name=say("erase.button")).click()
    other.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("#notice")).to_contain_text(say("tab.behind"))
    page.locator(".strengths .link").first.click()
    page.locator("details textarea:focus").fill("x")
    assert stored(page) is None


def test_what_an_older_version_wrote_is_read(check):
    """The oldest form: the frozen example of the core's tests, with real names."""
    page = check()
    old = (
        '{"version":1,"attempts":[{"edition":1,"mode":"full","target":"own","levels":{"negosiasi":4},'
        '"answers":{"negosiasi":{"anchor":4,"case":"c"}},"evidence":{"negosiasi":"A line"},'
        '"plans":{"negosiasi":{"cue":"If","action":"then","date":"2026-12-01"}},"gaps":["negosiasi"],'
        '"recheck":"2027-02-25","at":"result","started":"2026-11-25T02:50Z",'
        '"changed":"2026-11-25T03:00Z","finished":"2026-11-25T03:00Z"}]}'
    )
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, old])
    page.reload()
    page.locator(".strengths .link").first.click()
    expect(page.locator("details textarea:focus")).to_have_value("A line")
    expect(page.locator(".plans .ruled")).to_contain_text(["Setiap If, saya akan then mulai"])
    expect(page.locator("#recheck")).to_have_value("2027-02-25")
