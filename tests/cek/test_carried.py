"""What was answered for one profession fills what another asks too, with the day of the answers."""

import json
from collections import Counter

import pytest
from playwright.sync_api import Page, expect

from tests.cek.walk import WHOLE, answer_all, choose, go_on
from tests.choose.test_choose import attempt, keep, states
from tests.standard import content

GIVEN, ASKING = content().chosen[:2]
KEY = "standar-profesi:{}"
PICKS = {skill: place % 5 + 1 for place, skill in enumerate(GIVEN.skills)} | {"negosiasi": "never"}
SHARED = [skill for skill in ASKING.skills if skill in GIVEN.skills]
OWN = [skill for skill in ASKING.skills if skill not in GIVEN.skills]
DAY = "2026-11-20T04:00Z"


@pytest.fixture
def asking(check, address: str):
    """Open the check of ASKING on a device that holds a result of GIVEN, and what is given here."""

    def open_(more: dict[str, dict] | None = None) -> Page:
        kept = {GIVEN.id: [attempt(GIVEN.profession.edition, PICKS, DAY)]} | (more or {})
        texts = {
            KEY.format(id): json.dumps({"version": 2, "attempts": attempts})
            for id, attempts in kept.items()
        }
        # What a page keeps stays when it is loaded again.
        script = f"if (!localStorage.length) {{ {keep(texts)} }}"
        return check(url=f"{address}/{ASKING.id}/cek/", script=script)

    return open_


def kept(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage['{KEY.format(ASKING.id)}']"))["attempts"][-1]


def offer(say, key: str, **words) -> str:
    name = ASKING.profession.short_name
    told = {"from": GIVEN.profession.name, "date": "20 November 2026", "name": name}
    return say(f"carried.{key}", **told, **words)


def test_what_both_ask_is_filled_and_only_the_rest_is_asked(asking, say):
    page = asking()
    n, every = len(SHARED), len(ASKING.skills)
    notice = page.locator("#notice")
    expect(notice).to_contain_text(offer(say, "offer", n=n, all=every))
    notice.get_by_role("button", name=say("carried.use")).click()
    for skill in OWN:
        expect(page.locator("h1:visible")).to_have_text(ASKING.skills[skill].name)
        choose(page, 3)
        go_on(page)
    page.locator(WHOLE).wait_for()
    names = [ASKING.skills[skill].name for skill in SHARED]
    listed = f"{', '.join(names[:-1])}, dan {names[-1]}"
    expect(page.get_by_text(offer(say, "told", skills=listed))).to_be_visible()
    answers = {skill: PICKS[skill] for skill in SHARED} | dict.fromkeys(OWN, 3)
    assert {skill: each["anchor"] for skill, each in kept(page)["answers"].items()} == answers
    # The result is the one that the second reckoning has of these answers.
    target = ASKING.assessment.usual_target
    counts = Counter(states(ASKING, target, answers).values())
    lines = page.locator(".picture .line")
    expect(lines).to_have_count(every)
    name = next(each.name for each in ASKING.assessment.targets if each.id == target)
    first = say("verdict.first-reached", n=counts.pop("reached"), all=every, target=name)
    rest = [
        say(f"verdict.more-{kind}", n=counts[kind])
        for kind in ("within", "below", "never")
        if counts[kind]
    ]
    expect(page.locator("h1:visible")).to_have_text(", ".join([first, *rest]))
    # The result that it came from is as it was.
    there = page.evaluate(f"localStorage['{KEY.format(GIVEN.id)}']")
    assert json.loads(there)["attempts"][0]["answers"] == {
        skill: {"anchor": pick} for skill, pick in PICKS.items()
    }


def test_what_was_begun_is_filled_where_it_is_open(asking, say):
    first = SHARED[0]
    own = attempt(ASKING.profession.edition, {first: 5}, "2026-11-21T04:00Z") | {"finished": None}
    page = asking({ASKING.id: [own]})
    n, left = len(SHARED) - 1, len(ASKING.skills) - 1
    expect(page.locator("#notice")).to_contain_text(offer(say, "open", n=n, open=left))
    page.get_by_role("button", name=say("carried.use")).click()
    answer_all(page, [3] * len(OWN))
    page.locator(WHOLE).wait_for()
    found = kept(page)
    assert found["answers"][first] == {"anchor": 5}
    assert list(found["carried"]) == [skill for skill in SHARED if skill != first]
    # Nothing is open any more.
    page.reload()
    page.locator(WHOLE).wait_for()
    expect(page.get_by_role("button", name=say("carried.use"))).to_have_count(0)
