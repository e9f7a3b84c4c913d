"""Answers on the device: kept, refused, unreadable, erased."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.cek.walk import ANSWERS, KEY, PATH, answer_all, choose, go_on, jump, stored, to_result

DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError') }"""


def test_erasing_leaves_no_answer(check, say):
    page = check()
    jump(page, ANSWERS)
    page.evaluate("""() => { localStorage.setItem('standar-profesi:other', '1');
        localStorage.setItem('standar-profesi:theme', 'dark');
        localStorage.setItem('foreign', '1') }""")
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.yes")).click()
    expect(page.locator("#notice")).to_contain_text(say("erase.done"))
    assert page.locator("input:checked").count() == 0
    left = page.evaluate("Object.keys(localStorage).sort()")
    assert left == ["foreign", "standar-profesi:theme"]


@pytest.mark.parametrize(
    ("script", "key"), [(DENIED, "kept.denied"), (FULL, "kept.full")], ids=["denied", "full"]
)
def test_goes_on_where_nothing_can_be_kept(check, say, script: str, key: str):
    page = check(script=script)
    choose(page, 3)
    expect(page.locator(".kept:visible")).to_have_text(say(key))
    go_on(page)
    to_result(page, ANSWERS[1:])
    expect(page.locator(".kept:visible")).to_have_text(say(key))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{", "kept.damaged"),
        ('{"version":1}', "kept.damaged"),
        ('{"version":2,"attempts":[]}', "kept.newer"),
    ],
)
def test_what_it_cannot_read_it_leaves_alone(check, say, text: str, key: str):
    page = check(script=f"localStorage.getItem('{KEY}') ?? localStorage.setItem('{KEY}', '{text}')")
    expect(page.locator("#notice")).to_contain_text(say(key))
    answer_all(page, [3])
    assert stored(page) == text
    expect(page.locator(".kept:visible")).to_have_text(say(key))
    erase = page.locator("#notice").get_by_role("button")
    expect(erase).to_have_count(0)


def test_damaged_answers_can_be_erased(check, say):
    page = check()
    page.evaluate(f"localStorage.setItem('{KEY}', '{{')")
    page.reload()
    page.locator("#notice").get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.yes")).click()
    choose(page, 3)
    assert '"anchor":3' in stored(page)


def test_works_as_a_file(check, site: Path, tmp_path: Path):
    copy = tmp_path / "cek.html"
    copy.write_bytes((site / PATH.strip("/") / "index.html").read_bytes())
    page = check(url=copy.as_uri())
    here = re.search(r'rel="canonical" href="([^"]+)"', copy.read_text("utf-8"))[1]
    jump(page, ANSWERS)
    links = page.locator("a:not([href^='#'])").evaluate_all("links => links.map(a => a.href)")
    assert len(links) > 20
    assert [link for link in links if not link.startswith(here.removesuffix(PATH[1:]))] == []
    page.reload()
    expect(page.locator(".result")).to_be_visible()
