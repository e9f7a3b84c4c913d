"""An invitation: seen before it is answered, answered beside one's own, sent by an explicit act."""

import json
import re
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import Page, expect

from tests.cek.test_codes import data
from tests.cek.walk import ANSWERS, KEY, PATH, WHOLE, answer_all, jump, stored
from tests.deno import ask
from tests.standard import SKILLS

OPENER = "/account-executive/buka/"
DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
ASKED = ["komunikasi", "negosiasi", "analisis"]
INVITATION = {
    "id": 987654321,
    "role": "self",
    "mode": "quick",
    "skills": ASKED,
    "target": "ae",
    "levels": {},
    "label": "Rina, PT Contoh",
    "due": "2026-12-07",
    "to": {"by": "whatsapp", "address": "6281234567890"},
}


@pytest.fixture
def invited(check, address: str):
    """Open an invitation as the one who got it. The clock stands on 25 November 2026."""

    def open_(page: Page | None = None, **changes) -> Page:
        page = page or check(timezone_id="Asia/Jakarta")
        page.clock.set_fixed_time("2026-11-25T04:00:00Z")
        page.goto(address + PATH)
        question = {
            "kind": "u",
            "standard": data(page),
            "attempt": {"invitation": INVITATION | changes},
        }
        page.goto(f"{address}{OPENER}#{ask('quiz/code.js', question)}")
        return page

    return open_


def facts(page: Page) -> dict[str, str]:
    names = page.locator(".facts dt").all_text_contents()
    return dict(zip(names, page.locator(".facts dd").all_text_contents(), strict=True))


def attempts(page: Page) -> list[dict]:
    return json.loads(stored(page))["attempts"]


def result_in(page: Page, url: str) -> dict:
    """What a link holds, as another reader reads it."""
    question = {"standard": data(page), "text": url.partition("#")[2].partition("&")[0]}
    return ask("quiz/read.js", question)["result"]


def test_who_asks_for_what_and_until_when_is_seen_first(invited, say, standard):
    page = invited()
    expect(page.locator("h1:visible")).to_have_text(say("invited.title", name="Account Executive"))
    names = [standard.skills[skill].name for skill in ASKED]
    assert facts(page) == {
        say("invited.sender"): say("invited.label", label="Rina, PT Contoh"),
        say("invited.size"): say("invited.minutes", n=3, mode="Cepat", minutes=1),
        say("invited.skills"): ", ".join(names),
        say("table.target"): "AE",
        say("invited.due"): "7 Desember 2026",
        say("invited.to"): "WhatsApp +62 812-3456-7890 (Indonesia)",
    }
    assert stored(page) is None
    page.get_by_role("link", name=say("invited.decline")).click()
    expect(page.locator("#intro")).to_be_visible()
    assert stored(page) is None


def test_the_fewest_facts_and_a_day_that_is_over(invited, say, standard):
    more = {"label": "", "to": None, "target": None, "skills": list(standard.skills)}
    page = invited(due="2026-11-24", **more)
    assert facts(page) == {
        say("invited.sender"): say("invited.nobody"),
        say("invited.size"): say("invited.minutes", n=SKILLS, mode="Cepat", minutes=7),
        say("invited.due"): say("invited.over", date="24 November 2026"),
    }
    expect(page.get_by_role("link", name=say("invited.begin"))).to_be_visible()


def test_levels_of_one_s_own_are_seen(invited, say, standard):
    page = invited(target="own", levels=dict(zip(ASKED, (2, 3, 4), strict=True)))
    words = [
        say("invited.skill-level", name=standard.skills[skill].name, level=level)
        for skill, level in zip(ASKED, (2, 3, 4), strict=True)
    ]
    assert facts(page)[say("invited.skills")] == ", ".join(words)
    assert facts(page)[say("table.target")] == say("open.own-target")


def test_the_way_back_to_a_question_that_it_does_not_ask(check, invited, say):
    page = check()
    answer_all(page, [3] * 6)
    # In the same tab: the questions before it are still on the way back.
    invited(page)
    page.get_by_role("link", name=say("invited.begin")).click()
    heading = page.locator("h1:visible")
    expect(heading).to_have_text("Komunikasi")
    page.go_back()
    page.go_back()
    expect(heading).to_have_text("Komunikasi")
    answer_all(page, [2])
    expect(heading).to_have_text("Negosiasi")
    own, mine = attempts(page)
    assert (len(own["answers"]), list(mine["answers"].values())) == (6, [{"anchor": 2}])


def test_no_link_hands_anything_over(check, say):
    page = check()
    jump(page, ANSWERS)
    before = stored(page)
    kept = {"version": 1, "attempts": [], "code": "u=A", "asked": INVITATION}
    for text in (json.dumps(INVITATION), json.dumps(kept), "", "{", "l=AAAAAAz", "x" * 100_000):
        for way in ("mulai", "lanjut"):
            page.goto(f"{page.url.partition('/account')[0]}{PATH}#{way}={quote(text)}")
            expect(page.locator("h1:visible")).to_have_text(say("code.title"))
            expect(page.locator(".said")).to_have_text(say("code.damaged"))
            assert OPENER in page.url
            assert stored(page) == before


def test_agreeing_to_one_link_is_no_agreement_to_another(invited, say):
    page = invited()
    page.get_by_role("link", name=say("invited.begin")).evaluate(
        "link => { link.addEventListener('click', e => e.preventDefault()); link.click() }"
    )
    stranger = invited(page, id=5, label="Orang lain")
    stranger.goto(stranger.url.replace("/buka/", "/cek/"))
    expect(page.locator("h1:visible")).to_have_text(say("invited.title", name="Account Executive"))
    assert facts(page)[say("invited.sender")] == say("invited.label", label="Orang lain")
    assert OPENER in page.url
    assert stored(page) is None


def test_a_result_goes_to_no_invitation_but_its_own(invited, say):
    page = invited()
    page.get_by_role("link", name=say("invited.begin")).click()
    answer_all(page, [3, 2, 1])
    page.get_by_role("link", name=say("share.reply"), exact=True).click()
    own = page.url.partition("&")[0]
    stranger = invited(id=5, to={"by": "whatsapp", "address": "6289999999999"}).url
    page.goto(f"{own}&{stranger.partition('#')[2]}")
    expect(page.locator(".share textarea")).to_be_visible()
    assert "6289999999999" not in page.locator("main").inner_html()


def test_it_is_answered_beside_one_s_own_and_sent_by_an_act(check, invited, say, standard):
    page = check(timezone_id="Asia/Jakarta")
    jump(page, ANSWERS)
    [own] = attempts(page)
    invited(page)
    page.get_by_role("link", name=say("invited.begin")).click()
    expect(page.locator("#notice")).to_contain_text(say("invited.note"))
    assert page.url.endswith(PATH)
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=3))
    expect(page.locator("#intro")).to_be_hidden()
    answer_all(page, [3, 2])
    page.reload()
    expect(page.locator("#notice")).to_contain_text(say("resume.note", n=2, open=1))
    answer_all(page, ["never"])
    expect(page.locator(WHOLE)).to_be_visible()
    rows = page.locator("table").first.locator("tbody th")
    assert sorted(rows.all_text_contents()) == sorted(standard.skills[s].name for s in ASKED)
    before, mine = attempts(page)
    assert before == own
    assert mine["invitation"]["id"] == INVITATION["id"]
    assert mine["reply"] > 0

    page.get_by_role("link", name=say("share.reply"), exact=True).click()
    expect(page.locator(".share")).to_contain_text("Rina, PT Contoh")
    page.get_by_label(say("share.name")).fill("Sri")
    ways = page.locator(".share > .keep a")
    expect(ways).to_have_text([say("share.whatsapp-to", address="+62 812-3456-7890 (Indonesia)")])
    href = ways.first.get_attribute("href")
    assert href.startswith("https://wa.me/6281234567890?text=")
    url = re.search(r"http\S+#h=\S+", unquote(href))[0]
    assert url == page.locator(".share textarea").input_value()
    # What it contains is what the table shows.
    expect(page.locator("tbody tr")).to_have_count(3)
    expect(page.locator(".result")).to_contain_text(say("open.not-asked", n=SKILLS - 3))
    page.goto(page.url.partition("/buka/")[0] + "/cek/")
    found = result_in(page, url)
    assert (found["invitation"], found["reply"], found["name"]) == (987654321, mine["reply"], "Sri")
    states = {s["skill"]["id"]: s["state"] for s in found["states"] if s["state"] != "unasked"}
    assert states == {
        "komunikasi": by_anchor(3, 2, 4),
        "negosiasi": by_anchor(2, 1, 3),
        "analisis": "never",
    }


def by_anchor(level: int, lowest: int, highest: int) -> dict:
    """What a link tells of a level that was chosen, and nothing else answered."""
    likely = {"lowest": lowest, "highest": highest, "likeliest": level}
    return {"level": level, "statements": False, "range": likely}


def test_answered_again_it_is_the_same_reply(invited, say):
    page = invited()
    page.get_by_role("link", name=say("invited.begin")).click()
    answer_all(page, [3, 2, 1])
    expect(page.locator(WHOLE)).to_be_visible()
    [first] = attempts(page)
    invited(page)
    page.get_by_role("link", name=say("invited.anew")).click()
    answer_all(page, [4, 2])
    invited(page)
    page.get_by_role("link", name=say("invited.go-on")).click()
    expect(page.locator("#notice")).to_contain_text(say("resume.note", n=2, open=1))
    again = attempts(page)
    assert len(again) == 2
    assert again[0] == first
    assert again[1]["reply"] == first["reply"]


def in_sight(page: Page, name: str):
    """The link of that name, which is seen whole without scrolling."""
    link = page.get_by_role("link", name=name)
    box = link.bounding_box()
    assert page.evaluate("scrollY") == 0
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= page.viewport_size["height"]
    return link


def test_two_presses_send_it_and_its_reader_says_so(invited, say, standard):
    page = invited(skills=list(standard.skills))
    page.get_by_role("link", name=say("invited.begin")).click()
    answer_all(page, [3] * SKILLS)
    words = page.locator("#reply")
    expect(words).to_have_text(say("reply.waits", label="Rina, PT Contoh"))
    in_sight(page, say("reply.show")).click()
    expect(page.locator(".share textarea")).to_be_visible()
    way = in_sight(page, say("share.whatsapp-to", address="+62 812-3456-7890 (Indonesia)"))
    assert way.get_attribute("href").startswith("https://wa.me/6281234567890?text=")
    page.go_back()
    # Whether it was sent, only its reader knows.
    expect(words).to_have_text(say("reply.ask", label="Rina, PT Contoh"))
    page.get_by_role("button", name=say("reply.no")).click()
    expect(words).to_have_text(say("reply.waits", label="Rina, PT Contoh"))
    expect(page.get_by_role("link", name=say("reply.show"))).to_be_focused()
    assert "sent" not in attempts(page)[0]
    page.get_by_role("link", name=say("reply.show")).click()
    page.get_by_role("link", name=say("share.back-said")).click()
    page.get_by_role("button", name=say("reply.yes")).click()
    told = say("reply.said", date="25 November 2026")
    expect(words).to_have_text(told)
    page.reload()
    expect(words).to_have_text(told)
    in_sight(page, say("reply.again")).click()
    page.go_back()
    expect(words).to_have_text(told)


def test_opened_again_it_goes_on_where_its_answer_stands(invited, say):
    page = invited()
    page.get_by_role("link", name=say("invited.begin")).click()
    answer_all(page, [3, 2])
    # Since then the reader has gone on with an own attempt.
    [mine] = attempts(page)
    own = {**mine, "invitation": None, "reply": 0, "started": "2026-11-25T05:00Z"}
    text = json.dumps({"version": 2, "attempts": [mine, own], "evidence": {}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    invited(page, label="Rina dan Sri")
    state = page.locator(".said").first
    expect(state).to_have_text(say("invited.begun", n=2, open=1))
    in_sight(page, say("invited.go-on")).click()
    expect(page.locator("#notice")).to_contain_text(say("resume.note", n=2, open=1))
    answer_all(page, ["never"])
    expect(page.locator("#reply")).to_have_text(say("reply.waits", label="Rina dan Sri"))
    ids = [(each["invitation"] or {}).get("id") for each in attempts(page)]
    assert ids == [None, INVITATION["id"]]

    invited(page)
    finished = say("invited.finished", date="25 November 2026")
    expect(state).to_have_text(f"{finished} {say('invited.unsent')}")
    in_sight(page, say("invited.anew"))
    in_sight(page, say("invited.send")).click()
    expect(page.locator("#reply")).to_have_text(say("reply.waits", label="Rina, PT Contoh"))
    expect(page.locator("#notice")).to_be_empty()
    page.get_by_role("link", name=say("reply.show")).click()
    page.go_back()
    page.get_by_role("button", name=say("reply.yes")).click()
    kept = stored(page)
    invited(page)
    said = say("reply.said", date="25 November 2026")
    expect(state).to_have_text(f"{finished} {said}")
    # Looked at, and nothing more.
    assert stored(page) == kept
    in_sight(page, say("invited.send-again")).click()
    expect(page.locator("#reply")).to_have_text(said)
    assert len(attempts(page)) == 2


def test_it_goes_no_deeper_than_it_asks(invited, say):
    page = invited(mode="thorough", target=None)
    page.get_by_role("link", name=say("invited.begin")).click()
    answer_all(page, [3, 2, 1])
    expect(page.locator(".statement").first).to_be_visible()
    for _ in range(3):
        page.locator("#skip").click()
    page.locator(".go:visible").click()
    expect(page.locator(WHOLE)).to_be_visible()
    expect(page.locator(".modes")).to_have_count(0)


def test_where_nothing_can_be_kept_it_is_answered_all_the_same(check, invited, say):
    page = invited(check(script=DENIED, timezone_id="Asia/Jakarta"))
    page.get_by_role("link", name=say("invited.begin")).click()
    answer_all(page, [3, 2, 1])
    expect(page.locator(WHOLE)).to_be_visible()
    expect(page.get_by_role("link", name=say("share.reply"), exact=True)).to_be_visible()


def test_where_nothing_at_all_can_be_kept_only_the_own_page_hands_over(check, invited, say):
    closed = DENIED + ";" + DENIED.replace("localStorage", "sessionStorage")
    page = invited(check(script=closed, timezone_id="Asia/Jakarta"))
    begin = page.get_by_role("link", name=say("invited.begin"))
    begin.evaluate("link => addEventListener('click', e => e.preventDefault(), {once: true})")
    begin.click()
    way = begin.evaluate("link => link.href")
    begin.click()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=3))
    # The same address from elsewhere is asked about like any link.
    other = check(script=closed, timezone_id="Asia/Jakarta")
    other.goto(way)
    expect(other.get_by_role("link", name=say("invited.begin"))).to_be_visible()


def test_one_for_a_second_rater_opens_elsewhere(invited):
    page = invited(role="second")
    page.wait_for_url("**/hr/penilai/#u=*")


def test_no_barrier_in_what_the_invited_see(check, invited, say, faults_in):
    page = invited(check(timezone_id="Asia/Jakarta"))

    def states():
        yield "intro"
        page.get_by_role("link", name=say("invited.begin")).click()
        answer_all(page, [3, 2, 1])
        page.get_by_role("link", name=say("share.reply"), exact=True).click()
        expect(page.locator(".share textarea")).to_be_visible()
        yield "send"
        page.go_back()
        expect(page.get_by_role("button", name=say("reply.yes"))).to_be_visible()
        yield "asked whether it is sent"
        invited(page)
        yield "opened again"

    assert faults_in(page, states()) == {}
