"""The questions: one at a time, there and back, and on again another day."""

import re

from playwright.sync_api import Locator, Page, expect

from compiler import pace
from tests.cek.walk import WHOLE, answer_all, attempt, choose, go_on, resume, stored
from tests.standard import SKILLS


def test_one_question_at_a_time(check, say, standard):
    page = check()
    names = [skill.name for skill in standard.skills.values()]
    expect(page.locator("h1:visible")).to_have_text(names[0])
    expect(page.locator("fieldset:visible")).to_have_count(1)
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=1, total=SKILLS))
    expect(page.locator("#intro")).to_be_visible()
    expect(page.locator("#back")).to_be_hidden()
    assert page.locator("input:checked").count() == 0
    choose(page, 4)
    expect(page.locator("h1:visible")).to_have_text(names[0])
    go_on(page)
    expect(page.locator("h1:visible")).to_have_text(names[1])
    expect(page.locator("h1:visible")).to_be_focused()
    expect(page.locator("#intro")).to_be_hidden()
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=2, total=SKILLS))
    expect(page).to_have_title(re.compile(f"^{re.escape(names[1])} · "))


def test_back_by_button_and_by_browser(check, standard):
    page = check()
    names = [skill.name for skill in standard.skills.values()]
    answer_all(page, [4, 3, None], pointer=True)
    expect(page.locator("h1:visible")).to_have_text(names[3])
    page.locator("#back").click()
    expect(page.locator("h1:visible")).to_have_text(names[2])
    page.go_back()
    expect(page.locator("h1:visible")).to_have_text(names[1])
    expect(page.locator("fieldset:visible input[value='3']")).to_be_checked()
    page.go_forward()
    page.go_forward()
    expect(page.locator("h1:visible")).to_have_text(names[3])


def test_presses_faster_than_the_screen_are_each_a_step_of_the_history(check, standard):
    page = check()
    names = [skill.name for skill in standard.skills.values()]
    answer_all(page, [4, 3, 2])
    expect(page).to_have_title(re.compile(f"^{re.escape(names[3])} · "))
    for name in names[2::-1]:
        page.go_back()
        expect(page.locator("h1:visible")).to_have_text(name)
        expect(page).to_have_title(re.compile(f"^{re.escape(name)} · "))


def test_going_on_without_an_answer_is_named(check, say):
    page = check()
    go_on(page)
    error = page.locator("#error")
    expect(error).to_contain_text(say("question.missing"))
    expect(error).to_be_focused()
    assert page.locator("fieldset:visible").get_attribute("aria-describedby") == "error"
    choose(page, 2)
    expect(error).to_have_count(0)
    go_on(page)
    go_on(page)
    error.get_by_role("button", name=say("question.skip-open")).click()
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=3, total=SKILLS))


def test_resumes_where_it_stopped(check, say, standard):
    page = check()
    answer_all(page, [4, "never"], pointer=True)
    page.reload()
    third = list(standard.skills.values())[2].name
    expect(page.locator("h1:visible")).to_have_text(third)
    expect(page.locator("#notice")).to_contain_text(say("resume.note", n=2, open=SKILLS - 2))
    page.locator("#back").click()
    expect(page.locator("fieldset:visible input[value=never]")).to_be_checked()
    page.reload()
    page.get_by_role("button", name=say("restart.button")).click()
    page.get_by_role("button", name=say("ask.no")).click()
    assert stored(page)
    page.get_by_role("button", name=say("restart.button")).click()
    page.get_by_role("button", name=say("restart.yes")).click()
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=1, total=SKILLS))
    assert page.locator("input:checked").count() == 0
    assert stored(page) is None


def test_what_is_open_is_shown_before_the_result(check, say, standard):
    page = check()
    answer_all(page, [3] * (SKILLS - 2) + [None, None], pointer=True)
    expect(page.locator("h1:visible")).to_have_text(say("review.title", n=2))
    last = list(standard.skills.values())[-1].name
    open_row(page, last).get_by_role("button", name=say("overview.open")).click()
    choose(page, 2)
    go_on(page)
    expect(page.locator("h1:visible")).to_have_text(say("review.title", n=1))
    expect(open_row(page, last)).to_contain_text(say("overview.done"))
    go_on(page)
    expect(page.locator(".result")).to_contain_text(say("result.answer-open", n=1))


def open_row(page: Page, name: str) -> Locator:
    """The line of a competency in the overview."""
    return page.locator(".overview tbody tr", has_text=name)


def test_an_overview_in_the_middle_leads_back(check, say, standard):
    page = check()
    names = [skill.name for skill in standard.skills.values()]
    answer_all(page, [4, None, 2], pointer=True)
    page.locator("#all").click()
    expect(page.locator("h1:visible")).to_have_text(say("review.title", n=SKILLS - 2))
    minutes = round(pace.minutes(standard, "quick") * (SKILLS - 2) / SKILLS)
    expect(page.locator("#screen")).to_contain_text(say("overview.minutes", minutes=minutes))
    states = page.locator(".overview tbody td").evaluate_all(
        "cells => cells.map(cell => cell.firstChild.firstChild.textContent)"
    )
    done, open_ = say("overview.done"), say("overview.open")
    assert states == [done, open_, done] + [open_] * (SKILLS - 3)
    open_row(page, names[1]).get_by_role("button").click()
    expect(page.locator("h1:visible")).to_have_text(names[1])
    expect(page.locator("#skip")).to_be_hidden()
    choose(page, 3)
    go_on(page)
    expect(page.locator("h1:visible")).to_have_text(say("review.title", n=SKILLS - 3))
    page.reload()
    expect(page.locator("h1:visible")).to_have_text(names[3])
    page.locator("#all").click()
    page.get_by_role("button", name=say("overview.go-on")).click()
    expect(page.locator("h1:visible")).to_have_text(names[3])
    page.locator("#all").click()
    page.get_by_role("button", name=say("target.show")).click()
    expect(page.locator(WHOLE)).to_be_visible()


def test_one_competency_alone(check, say, standard):
    page = check("#negosiasi")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    expect(page.locator("#instruction")).to_be_visible()
    expect(page.locator("#progress")).to_be_hidden()
    choose(page, 2)
    go_on(page)
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    screen = page.locator("#screen")
    expect(screen).to_contain_text("2 Terbimbing")
    expect(screen).to_contain_text(say("result.likely", range="1–3"))
    now, after = standard.skills["negosiasi"].anchors[1:3]
    expect(screen.locator(".rise dd")).to_have_text([f"2 Terbimbing {now}", f"3 Mandiri {after}"])
    expect(screen.locator(".next")).to_contain_text(standard.skills["negosiasi"].steps[1].action)
    words = screen.locator(".sx").all_text_contents()
    assert words == [
        say("difference.met"),
        say("difference.within", n=1),
        say("difference.below", n=3),
    ]
    page.get_by_role("button", name=say("skill.go-on")).click()
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=1, total=SKILLS))
    expect(page).not_to_have_url(re.compile("#"))
    answer_all(page, [3, 3], pointer=True)
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    expect(page.locator("fieldset:visible input[value='2']")).to_be_checked()


def test_a_key_answers_only_where_the_question_has_focus(check, say):
    page = check(width=1366)
    picked = page.locator("fieldset:visible input:checked")
    page.locator("#all").focus()
    page.keyboard.press("3")
    expect(picked).to_have_count(0)
    page.locator("fieldset:visible input").first.focus()
    page.keyboard.press("Control+3")
    expect(picked).to_have_count(0)
    for key, value in (("3", "3"), ("0", "never"), ("5", "5")):
        page.keyboard.press(key)
        expect(picked).to_have_value(value)
        expect(picked).to_be_focused()
    # The next question begins with focus on its heading: keys alone lead through.
    for key in ("Enter", "1", "Enter", "0"):
        page.keyboard.press(key)
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=3, total=SKILLS))
    expect(picked).to_have_value("never")
    resume(page, attempt(page, [3] * SKILLS, mode="thorough", at="negosiasi/statements"))
    page.locator("#next").click()
    page.locator("h1:visible").focus()
    page.keyboard.press("4")
    expect(page.locator(".statement").first.locator("input:checked")).to_have_value("4")


def test_whoever_is_faster_than_what_is_got_ready_sees_each_question(check):
    """A browser is idle, here, only once two questions are answered."""
    wait = "const waiting = []; const idle = (call) => waiting.push(call);"
    late = f"{wait} requestIdleCallback = idle; globalThis.rest = () => waiting.map((f) => f());"
    page = check(script=late)
    for question in range(3):
        expect(page.locator("fieldset.q:visible input")).to_have_count(6)
        if question < 2:
            choose(page, 3)
            go_on(page)
    page.evaluate("rest()")
    expect(page.locator("fieldset.q:visible input")).to_have_count(6)
    choose(page, 3)


def test_the_way_on_is_in_sight_and_paper_comes_after_the_answers(check, say):
    page = check(width=1366)
    page.set_viewport_size({"width": 1366, "height": 625})
    expect(page.locator("#next")).to_be_in_viewport(ratio=1)
    paper = page.get_by_role("link", name=say("print.offer"))
    expect(paper).to_have_count(1)
    after = "link => link.compareDocumentPosition(document.querySelector('[value=never]'))"
    assert paper.evaluate(after) & 2
    choose(page, 4)
    go_on(page)
    expect(page.locator("#next")).to_be_in_viewport(ratio=1)
    expect(paper).to_have_count(0)
