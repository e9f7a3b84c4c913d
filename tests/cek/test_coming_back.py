"""Whoever comes back: to a finished check, to one in the middle, and to answer again."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.cek.walk import (
    ANSWERS,
    WHOLE,
    answer_all,
    attempt,
    go_on,
    jump,
    resume,
    stored,
    unfold_end,
)
from tests.standard import SKILLS

JAKARTA = {"timezone_id": "Asia/Jakarta", "script": "Date.now = () => Date.UTC(2026, 10, 27, 5)"}
DONE = {"at": "result", "target": "ae", "finished": "2026-11-24T03:00Z"}
MAY = {"started": "2026-05-03T02:50Z", "changed": "2026-05-03T03:00Z"}
PLAN = {"cue": "ada rapat", "action": "mencatat keputusan", "date": "2026-05-06"}


def begin_again(page: Page, say) -> None:
    page.get_by_role("button", name=say("again.button")).click()
    page.locator("dialog").get_by_role("button", name=say("again.button")).click()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=SKILLS))


@pytest.mark.parametrize("at", ["target", "mode", "levels", "komunikasi"])
def test_a_finished_check_reopens_at_its_result(check, at: str):
    """Wherever the browser's way back had led."""
    page = check()
    jump(page, ANSWERS, "senior", at=at)


def test_answering_again_keeps_the_position_and_loses_no_result(check, say):
    page = check()
    jump(page, ANSWERS, "senior")
    before = json.loads(stored(page))["attempts"]
    begin_again(page, say)
    # Left before the first answer, there is nothing but the result to come back to.
    here = page.url
    page.goto("about:blank")
    page.goto(here)
    expect(page.locator(WHOLE)).to_be_visible()
    begin_again(page, say)
    answer_all(page, [5])
    page.reload()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=2, total=SKILLS))
    old, new = json.loads(stored(page))["attempts"]
    assert [old] == before
    assert (new["target"], len(new["answers"])) == ("senior", 1)


def test_a_link_to_one_competency_counts_into_what_was_begun_again(check, say):
    page = check()
    jump(page, ANSWERS, "senior")
    begin_again(page, say)
    address = page.url
    page.goto("about:blank")
    page.goto(f"{address}#negosiasi")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    assert page.locator("input:checked").count() == 0


def test_a_retake_asks_what_became_of_each_plan(check, say, standard):
    page = check(**JAKARTA)
    first, second = [*standard.skills][:2]
    plans = {first: PLAN, second: PLAN | {"date": "2026-05-10"}}
    before = attempt(page, [2] * SKILLS, plans=plans, **DONE | MAY | {"finished": MAY["changed"]})
    resume(page, before, attempt(page, [3] * SKILLS, **DONE))
    expect(page.locator(WHOLE)).to_be_visible()
    # It is the first after the verdict and the picture.
    section = page.locator(".result > section").first
    expect(section.get_by_role("heading")).to_have_text(say("then.title"))
    asked = section.get_by_role("group", name=say("tried.plans")).get_by_role("combobox")
    expect(asked).to_have_count(2)
    codes = "links => links.map(a => a.href)"
    sent = page.locator("a[href*='#']").evaluate_all(codes)
    line = section.get_by_label(standard.skills[first].name)
    line.select_option(label=say("tried.partly"))
    said = {first: {"said": "partly", "date": "2026-05-06"}}
    assert json.loads(stored(page))["tried"] == said
    assert page.locator("a[href*='#']").evaluate_all(codes) == sent
    section.locator("summary").click()
    expect(section).to_contain_text("Setiap ada rapat, saya akan mencatat keputusan mulai 6 Mei")
    page.locator(f"#edit-{first}").click()
    told = say("tried.told-since", date="6 Mei 2026", said=say("tried.told-partly"))
    expect(page.locator(f"#fold-{first}")).to_contain_text(told)
    line.select_option(label=say("tried.yes"))
    told = say("tried.told-since", date="6 Mei 2026", said=say("tried.told-yes"))
    expect(page.locator(f"#fold-{first}")).to_contain_text(told)
    page.reload()
    expect(line).to_have_value("yes")
    expect(asked.nth(1)).to_have_value("")
    line.select_option(label=say("tried.open"))
    assert "tried" not in json.loads(stored(page))


def test_a_plan_that_is_due_is_told_until_something_is_said(check, say, standard):
    page = check(**JAKARTA)
    # It is no gap any more, and stands among the plans all the same.
    id = [*standard.skills][4]
    answers = [2] * SKILLS
    answers[4] = 5
    due = {id: PLAN | {"date": "2026-11-25"}}
    jump(page, answers, plans=due)
    notice, name = page.locator("#notice"), standard.skills[id].name
    expect(notice).to_contain_text(say("due.late", name=name, n=2))
    notice.get_by_role("button", name=say("due.show")).click()
    line = page.locator(f"#plan-{id}-tried")
    expect(line).to_be_focused()
    line.select_option(label=say("tried.no"))
    page.reload()
    expect(page.locator(WHOLE)).to_be_visible()
    expect(notice).to_be_empty()
    jump(page, answers, plans=due | {id: PLAN | {"date": "2026-11-27"}})
    expect(notice).to_contain_text(say("due.today", name=name))
    jump(page, answers, plans=due, recheck="2026-11-27")
    expect(notice).to_contain_text(say("due.recheck", date="27 November 2026"))
    notice.get_by_role("button", name=say("again.button")).click()
    expect(page.locator("dialog")).to_contain_text(say("restart.keeps"))


def test_from_the_middle_of_a_retake_the_last_result_is_a_press_away(check, say):
    page = check(**JAKARTA)
    half = attempt(page, [5] * 3 + [None] * (SKILLS - 3), target="ae")
    resume(page, attempt(page, ANSWERS, **DONE | MAY | {"finished": MAY["changed"]}), half)
    notice = page.locator("#notice")
    expect(notice).to_contain_text(say("resume.note", n=3, open=SKILLS - 3))
    notice.get_by_role("button", name=say("resume.result", date="3 Mei 2026")).click()
    expect(page.locator(WHOLE)).to_be_visible()
    kept = json.loads(stored(page))["attempts"]
    assert [len(each["answers"]) for each in kept] == [3, SKILLS - ANSWERS.count(None)]
    # What was begun is in the list, and opens where it stopped.
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    page.locator(".plain").get_by_role("button", name=say("history.open")).click()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=4, total=SKILLS))


def test_every_answer_can_be_read_and_changed(check, say, standard):
    page = check(**JAKARTA)
    picks = {"statements": {"1": 4, "2": "never"}, "most": "b", "least": "c"}
    given = [{"anchor": 3, **picks}, {"anchor": "never"}, None, *[3] * (SKILLS - 3)]
    jump(page, given, mode="full")
    answers = page.locator(".answers")
    expect(answers.locator("li")).to_have_count(0)
    page.get_by_role("button", name=say("result.answers")).click()
    expect(answers.locator("summary")).to_be_focused()
    items = answers.locator(".given > li")
    skills = [*standard.skills.values()]
    expect(items.locator("h3")).to_have_text([skill.name for skill in skills])
    skill = skills[0]
    often = {each.value: each.label for each in standard.assessment.frequency.options}
    texts = {each.code: each.text for each in skill.statements}
    options = {each.id: each.text for each in skill.case.options}
    lines = items.first.locator("p").all_text_contents()
    words = [
        f"3 Mandiri {skill.anchors[2]}",
        f"{often[4]} {texts[1]}",
        f"{often[None]} {texts[2]}",
        skill.case.situation,
        f"{say('case.most').capitalize()}: {options['b']}",
        f"{say('case.least').capitalize()}: {options['c']}",
    ]
    assert all(line.startswith(text) for line, text in zip(lines, words, strict=True))
    expect(items.nth(1)).to_contain_text(say("difference.never").capitalize())
    expect(items.nth(2)).to_contain_text(say("difference.open").capitalize())
    page.emulate_media(media="print")
    expect(items.first).to_be_visible()
    expect(answers.get_by_role("button")).to_have_count(0)
    answers.locator("details").evaluate("details => { details.open = false }")
    expect(answers.locator("summary")).to_be_hidden()
    page.emulate_media(media="screen")
    answers.locator("summary").click()
    items.first.get_by_role("button").nth(1).click()
    expect(page.locator(".statement:visible").first).to_contain_text(texts[1])
    go_on(page)
    expect(page.locator(WHOLE)).to_be_visible()
