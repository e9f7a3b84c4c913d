"""Questions are chosen, answered aloud, noted and only then told what is listened for."""

import json
import re
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, expect

from tests.barriers import tab_to
from tests.cek.walk import KEY

PATH = "wawancara/index.html"
KEPT = f"{KEY}:interview"
LEVELS = {"negosiasi": 1, "menjual": 2, "komunikasi": 5}
EVIDENCE = {"line": "Menawar sewa tata suara.", "when": "2026-10", "who": "Ketua himpunan"}
BANK = {"negosiasi": 4, "menjual": 4, "presentasi": 3}


def device(standard, target: str = "ae", **beside: object) -> str:
    """A script that puts a finished check on the device, and what other pages keep."""
    attempt = {
        "edition": standard.profession.edition, "mode": "quick", "target": target, "levels": {},
        "answers": {id: {"anchor": LEVELS.get(id, 4)} for id in standard.skills}, "plans": {},
        "gaps": [], "recheck": None, "at": "result", "started": "2026-11-25T04:10Z",
        "changed": "2026-11-25T04:20Z", "finished": "2026-11-25T04:20Z", "invitation": None,
        "reply": 0,
    }  # fmt: skip
    check = {"version": 2, "attempts": [attempt], "evidence": {"negosiasi": EVIDENCE}}
    kept = {KEY: check} | {f"{KEY}:{end}": value for end, value in beside.items()}
    return "".join(
        f"localStorage.getItem({key!r}) || localStorage.setItem({key!r}, {json.dumps(value)!r});"
        for key, value in kept.items()
    )


def vacancies() -> dict:
    return {"version": 1, "vacancies": [{"id": 1, "name": "Bank", "text": "x", "levels": BANK}]}


def notes(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEPT}')"))["interview"]["notes"]


def questions(page: Page) -> list[str]:
    return page.locator(".picks h3").all_inner_texts()


def answer(page: Page, say) -> None:
    page.get_by_role("button", name=say("practice.done")).click()


def test_every_competency_has_questions_for_both(standard):
    for skill in standard.skills.values():
        assert {question.works_without_job for question in skill.interview} == {True, False}
        for question in skill.interview:
            assert question.weak.level < question.strong.level


def test_questions_are_chosen_by_what_is_missing(visit, say, standard):
    page = visit(PATH, width=360, script=device(standard))
    first = [standard.skills[id].interview[1].question for id in ("negosiasi", "menjual")]
    assert questions(page)[:2] == first
    assert len(questions(page)) == 5
    reasons = page.locator(".picks p")
    expect(reasons.nth(0)).to_contain_text(say("practice.why-gap", mine=1, level=3))
    expect(reasons.nth(2)).to_contain_text(say("practice.why-strength", mine=5, level=4))
    page.get_by_label(say("practice.fresh")).check()
    assert questions(page)[0] == standard.skills["negosiasi"].interview[0].question
    page.locator("#purpose").select_option("senior")
    expect(page.locator("#purpose")).to_be_focused()
    page.reload()
    expect(page.locator("#purpose")).to_have_value("senior")
    expect(page.locator("#fresh")).to_be_checked()


def test_without_a_result_the_target_alone_chooses_and_the_page_says_so(visit, say):
    page = visit(PATH, width=320)
    expect(page.locator("#chosen")).to_contain_text(say("practice.from-target", n=5))
    expect(page.locator("#purpose")).to_have_value("ae")
    assert len(questions(page)) == 5
    page.locator("#purpose").select_option("candidate")
    expect(page.locator("#fresh")).to_be_checked()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_vacancy_that_is_kept_asks_only_for_what_it_asks(visit, say, standard):
    page = visit(PATH, script=device(standard, vacancies=vacancies()))
    expect(page.locator("#purpose")).to_have_value("v1")
    asked = [standard.skills[id].interview[1].question for id in ("negosiasi", "menjual")]
    assert questions(page) == [*asked, standard.skills["presentasi"].interview[1].question]
    expect(page.locator("#chosen")).to_contain_text(say("practice.from-result", n=3))
    page.locator("#purpose").select_option("ae")
    page.goto(page.url + "#lowongan-1")
    expect(page.locator("#purpose")).to_have_value("v1")
    assert len(questions(page)) == 3
    page.goto(page.url + "#visioner")
    answer(page, say)
    level = say("practice.asked", level="")
    assert level not in page.locator(".told").inner_text()


def test_what_is_listened_for_comes_after_the_answer_and_notes_stay(visit, say, standard):
    page = visit(PATH, width=360, script=device(standard))
    skill = standard.skills["negosiasi"]
    question = skill.interview[1]
    page.get_by_role("link", name=say("practice.begin")).click()
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("h1")).to_have_text(question.question)
    expect(page.locator(".told")).to_be_hidden()
    assert question.strong.text not in page.locator("#screen").inner_text()
    expect(page.locator(".folds details[open]")).to_contain_text(EVIDENCE["line"])
    page.locator("#note").fill("Kami menukar potongan dengan termin.")
    answer(page, say)
    expect(page.locator("#told")).to_be_focused()
    for text in (*question.listen_for, question.weak.text, question.strong.text,
                 skill.anchors[2], question.follow_up):  # fmt: skip
        expect(page.locator(".told")).to_contain_text(text)
    page.get_by_label(question.listen_for[1]).check()
    expect(page.locator(".count")).to_have_text(say("practice.heard", n=1, all=3))
    kept = notes(page)["negosiasi"][question.id]
    assert kept["text"] == "Kami menukar potongan dengan termin."
    assert kept["heard"] == [question.listen_for[1]]
    # Another question about the same competency has a note of its own.
    page.get_by_role("link", name=say("practice.other", name=skill.name)).click()
    expect(page.locator("h1")).to_have_text(skill.interview[0].question)
    expect(page.locator("#note")).to_have_value("")
    page.go_back()
    expect(page.locator("#note")).to_have_value("Kami menukar potongan dengan termin.")
    expect(page.get_by_label(question.listen_for[1])).to_be_checked()
    page.get_by_role("button", name=say("practice.once-more")).click()
    expect(page.locator(".told")).to_be_hidden()
    answer(page, say)
    page.get_by_role("link", name=say("practice.next")).click()
    expect(page.locator("h1")).to_have_text(standard.skills["menjual"].interview[1].question)
    page.get_by_role("link", name=say("practice.back")).click()
    expect(page.get_by_role("link", name=say("practice.go-on", n=1, all=5))).to_be_visible()
    page.get_by_role("button", name=say("practice.erase")).click()
    page.locator("dialog").get_by_role("button", name=say("practice.erase")).click()
    expect(page.locator("#notice")).to_have_text(say("practice.erased"))
    assert page.evaluate(f"localStorage.getItem('{KEPT}')") is None
    expect(page.get_by_role("link", name=say("practice.begin"))).to_be_visible()


def test_the_clock_waits_tells_politely_and_cuts_nobody_off(visit, say):
    page = visit(f"{PATH}#negosiasi", script="localStorage.clear()")
    page.clock.install()
    page.reload()
    figures, told = page.locator(".figures"), page.locator(".clock [role=status]")
    expect(figures).to_have_text("2:00")
    page.clock.run_for(5000)
    expect(figures).to_have_text("2:00")
    page.get_by_role("button", name=say("timer.start"), exact=True).click()
    page.locator("#note").fill("Sambil bicara")
    page.clock.run_for(61_000)
    expect(figures).to_have_text("0:59")
    expect(told).to_have_text(say("timer.one"))
    page.get_by_role("button", name=say("timer.pause")).click()
    page.clock.run_for(60_000)
    expect(figures).to_have_text("0:59")
    page.get_by_role("button", name=say("timer.go-on")).click()
    page.clock.run_for(70_000)
    expect(told).to_have_text(say("timer.over"))
    expect(figures).to_have_text(say("timer.past", time="0:11"))
    expect(page.locator("#note")).to_have_value("Sambil bicara")
    expect(page.locator(".told")).to_be_hidden()
    page.get_by_role("button", name=say("timer.reset")).click()
    page.get_by_label(say("timer.length")).select_option("3")
    expect(figures).to_have_text("3:00")
    page.emulate_media(reduced_motion="reduce")
    page.reload()
    page.get_by_role("button", name=say("timer.start"), exact=True).click()
    page.clock.run_for(14_000)
    expect(figures).to_have_text("2:00")
    page.clock.run_for(2_000)
    expect(figures).to_have_text("1:45")


def test_the_sheet_has_questions_material_and_what_to_ask(visit, say, standard):
    weighed = standard.trade_offs.items[0]
    fit = {"version": 1, "answers": {weighed.id: "ask"}}
    question = standard.skills["negosiasi"].interview[1]
    note = {"text": "Catatan saya", "heard": [], "date": "2026-11-28"}
    own = {"version": 1, "interview": {"notes": {"negosiasi": {question.id: note}}}}
    page = visit(PATH, script=device(standard, fit=fit, interview=own))
    page.get_by_role("link", name=say("practice.sheet")).click()
    sheet = page.locator(".prepared")
    expect(sheet.locator("ol > li")).to_have_count(5)
    for text in (question.question, EVIDENCE["line"], "Catatan saya", weighed.question):
        expect(sheet).to_contain_text(text)
    page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    assert sheet.locator("a:visible, button:visible").count() == 0


@pytest.mark.parametrize(("text", "words"), [("{", "damaged"), ('{"version":9}', "newer")])
def test_what_the_device_holds_and_cannot_be_read_stays(visit, say, text, words):
    page = visit(f"{PATH}#menjual", script=f"localStorage.setItem('{KEPT}', {text!r})")
    expect(page.locator("#notice")).to_have_text(say(f"practice.{words}"))
    page.locator("#note").fill("Tidak hilang")
    answer(page, say)
    assert page.evaluate(f"localStorage.getItem('{KEPT}')") == text
    expect(page.locator("#note")).to_have_value("Tidak hilang")


def test_as_a_file_without_storage_and_without_a_script(visit, say, site: Path):
    denied = "Object.defineProperty(window, 'localStorage', {get() { throw Error('tidak') }})"
    folder = (site / "account-executive").as_uri()
    page = visit(f"{PATH}#menjual", url=f"{folder}/", script=denied)
    expect(page.locator("#notice")).to_have_text(say("practice.not-kept"))
    answer(page, say)
    expect(page.locator(".told")).to_be_visible()
    bare = visit(PATH, java_script_enabled=False)
    expect(bare.locator("noscript p")).to_be_visible()
    expect(bare.get_by_role("link", name=say("practice.skills"))).to_be_visible()
    leads = re.compile(r"^\.\./kompetensi/negosiasi/#wawancara$")
    expect(bare.locator("#negosiasi a")).to_have_attribute("href", leads)


def test_by_keyboard_alone(visit, say, standard):
    page = visit(PATH, script=device(standard))
    tab_to(page, "#chosen .btn")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    tab_to(page, ".clock .btn")
    page.keyboard.press("Space")
    expect(page.locator(".clock .btn").first).to_have_text(say("timer.pause"))
    tab_to(page, "#note")
    page.keyboard.insert_text("Pokoknya")
    tab_to(page, ".act .go")
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_be_focused()
    tab_to(page, ".told [type=checkbox]")
    page.keyboard.press("Space")
    expect(page.locator(".count")).to_have_text(say("practice.heard", n=1, all=3))
    tab_to(page, ".act .go")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator(".told")).to_be_hidden()


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "start"
    page.get_by_role("link", name=say("practice.begin")).click()
    for summary in page.locator(".folds details:not([open]) summary").all():
        summary.click()
    yield "question"
    page.get_by_role("button", name=say("timer.start"), exact=True).click()
    page.get_by_role("button", name=say("timer.pause")).click()
    answer(page, say)
    page.locator(".told [type=checkbox]").first.check()
    yield "answered"
    page.get_by_role("link", name=say("practice.back")).click()
    page.get_by_role("link", name=say("practice.sheet")).click()
    yield "sheet"
    page.get_by_role("link", name=say("practice.back")).click()
    page.get_by_role("button", name=say("practice.erase")).click()
    yield "asked"


def test_no_barrier_in_any_state_and_look(visit, say, standard, faults_in):
    page = visit(PATH, width=320, script=device(standard, vacancies=vacancies()))
    pressed = "button, summary, .btn, .picks a, .others a, select, .tick"
    assert faults_in(page, states(page, say), pressed) == {}


def test_one_request_and_within_its_weight(site: Path):
    page = (site / "account-executive" / PATH).read_bytes()
    assert len(brotli.compress(page)) <= 30_000
