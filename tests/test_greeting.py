"""Home and a profession's page greet whoever has answers on the device, and nobody else."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.barriers import violations
from tests.cek.walk import ANSWERS, KEY, PATH, WHOLE, answer_all, to_result
from tests.standard import SKILLS, content

AE = "/account-executive/"
WORDS = content().site.greeting
NOW = "2026-11-27T05:00:00Z"
DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
IDS = list(content().standards[0].skills)
EDITION = content().standards[0].profession.edition
PLAN = {"cue": "If", "action": "then", "repeat": "weekly"}


def attempt(answered: int, **more) -> dict:
    """As the check keeps it."""
    return {
        "edition": EDITION,
        "mode": "quick",
        "target": "ae",
        "levels": {},
        "answers": {id: {"anchor": 1} for id in IDS[:answered]},
        "plans": {},
        "gaps": [],
        "recheck": None,
        "at": "review",
        "started": "2026-11-24T02:50Z",
        "changed": "2026-11-24T03:00Z",
        "finished": None,
        "invitation": None,
        "reply": 0,
        **more,
    }


def finished(*dates: str, **more) -> dict:
    plans = dict(zip(IDS, [PLAN | {"date": date} for date in dates], strict=False))
    return attempt(SKILLS, at="result", finished="2026-11-24T03:00Z", plans=plans, **more)


def state(*attempts: object, version: int = 2, **more) -> str:
    return json.dumps({"version": version, "attempts": attempts, "evidence": {}, **more})


STOPPED = WORDS.begun.format(n=7, all=SKILLS)
RESULT = WORDS.finished.format(date="24 November 2026")
TODAY = f"{RESULT} {WORDS.today}"
LATE = f"{RESULT} {WORDS.late.format(n=2)}"
BLANK = attempt(0, started=None, changed=None)
ASKED = {"id": 7, "skills": IDS[:3]}
SAID = {IDS[0]: {"said": "no", "date": "2026-11-25"}}
GREETED = {
    "in the middle": (state(attempt(7)), STOPPED),
    "the first version": (state(attempt(7, evidence={}), version=1), STOPPED),
    "of three that an invitation asks": (
        state(attempt(2, invitation=ASKED)), WORDS.begun.format(n=2, all=3)),
    "before the result": (state(attempt(SKILLS)), WORDS.open),
    "what an earlier edition asked": (state(attempt(7, edition=1)), WORDS.open),
    "finished": (state(finished()), RESULT),
    "finished, changed since": (state(finished(changed="2026-11-24T04:00Z")), RESULT),
    "answered again, and nothing yet": (state(finished(), BLANK), RESULT),
    "an earlier one is not the last": (
        state(finished(), attempt(1)), WORDS.begun.format(n=1, all=SKILLS)),
    "a plan from tomorrow on": (state(finished("2026-11-28", "")), RESULT),
    "a plan from today on": (state(finished("2026-11-27")), TODAY),
    "plans since": (state(finished("2026-11-26", "2026-11-25", "2026-11-28")), LATE),
    "what became of it is said": (state(finished("2026-11-25"), tried=SAID), RESULT),
    "of another plan": (state(finished("2026-11-27"), tried=SAID), TODAY),
    "to be answered again": (
        state(finished("2026-11-25", recheck="2026-11-27")), f"{RESULT} {WORDS.recheck}"),
    "later": (state(finished(recheck="2026-11-28")), RESULT),
}  # fmt: skip
PASSED_OVER = {
    "nothing": None,
    "no text of ours": "{",
    "null": "null",
    "no attempts": state(),
    "evidence alone": state(tried=SAID),
    "no answer": state(BLANK),
    "an invitation not answered yet": state(finished(), attempt(0, invitation=ASKED)),
    "a later version": state(attempt(7), version=3),
    "a later edition": state(attempt(7, edition=EDITION + 1)),
    "no attempt": state(None),
    "no answers": state(attempt(7, answers=None)),
    "no date": state(finished(changed="yesterday")),
    "no plans": state(finished() | {"plans": None}),
}


def keep(page: Page, text: str | None, key: str = KEY) -> None:
    """Come with this on the device."""
    page.evaluate(
        "([key, text]) => text === null ? localStorage.removeItem(key)"
        " : localStorage.setItem(key, text)",
        [key, text],
    )
    page.reload()


def test_who_has_answers_here_is_greeted_and_nobody_else(open_page):
    page = open_page(AE, 360, locale="id-ID", timezone_id="Asia/Jakarta")
    page.clock.set_fixed_time(NOW)
    greeting = page.locator("#greeting")
    found = {}
    for name, (text, _) in GREETED.items():
        keep(page, text)
        found[name] = greeting.locator("span").text_content() if greeting.is_visible() else None
    assert found == {name: words for name, (_, words) in GREETED.items()}
    names = [skill.name for skill in content().standards[0].skills.values()]
    assert not [name for name in names if name in "".join(found.values())]
    expect(greeting.get_by_role("link", name=WORDS.show)).to_be_visible()
    assert violations(page) == []
    page.emulate_media(media="print")
    expect(greeting).to_be_hidden()
    page.emulate_media(media="screen", color_scheme="dark")
    assert violations(page) == []
    for name, text in PASSED_OVER.items():
        keep(page, text)
        assert not greeting.is_visible(), name
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_home_greets_of_every_profession_the_latest_first(open_page):
    page = open_page("/", 360, locale="id-ID", timezone_id="Asia/Jakarta")
    page.clock.set_fixed_time(NOW)
    greeting = page.locator("#greeting")
    expect(page.locator("h1")).to_be_visible()
    assert not greeting.is_visible()
    _, sales, marketing = content().standards
    last = attempt(0, edition=1, changed="2026-11-25T03:00Z", at="question")
    last["answers"] = {id: {"anchor": 1} for id in list(sales.skills)[:4]}
    keep(page, state(last), f"standar-profesi:{sales.id}")
    stopped = f"Sales: {WORDS.begun.format(n=4, all=len(sales.skills))} {WORDS.go_on}"
    expect(greeting.locator("p")).to_have_text([stopped])
    keep(page, "{", f"standar-profesi:{marketing.id}")
    keep(page, state(finished()))
    expect(greeting.locator("p")).to_have_text([stopped, f"AE: {RESULT} {WORDS.show}"])
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    greeting.get_by_role("link", name=WORDS.go_on).click()
    expect(page).to_have_url(re.compile("/sales/cek/$"))


@pytest.mark.parametrize("path", ["/", AE])
def test_nothing_is_said_where_nothing_can_be_read(open_page, path: str):
    page = open_page("/tentang/privasi/")
    page.add_init_script(DENIED)
    page.goto(page.url.replace("/tentang/privasi/", path))
    expect(page.locator("h1")).to_be_visible()
    assert not page.locator("#greeting").is_visible()


def test_a_greeting_leads_on(open_page, say):
    page = open_page(PATH, 360, locale="id-ID")
    here = page.url.removesuffix(PATH)
    answer_all(page, ANSWERS[:2])
    page.goto(here + AE)
    greeting = page.locator("#greeting")
    expect(greeting).to_contain_text(WORDS.begun.format(n=2, all=SKILLS))
    greeting.get_by_role("link", name=WORDS.go_on).click()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=3, total=SKILLS))
    to_result(page, ANSWERS[2:])
    page.goto(here)
    expect(greeting).to_contain_text(f"AE: {WORDS.finished.partition('{')[0]}")
    greeting.get_by_role("link", name=WORDS.show).click()
    expect(page.locator(WHOLE)).to_be_visible()
