"""Three modes: how deep the check goes, and that nothing is asked twice."""

import json
import re
from itertools import cycle, islice

from playwright.sync_api import Page, expect

from compiler import pace
from compiler.content import Standard
from tests.cek.walk import (
    ANSWERS,
    GIVEN,
    WHOLE,
    aim,
    answer_all,
    attempt,
    choose,
    decide,
    decide_all,
    deepen,
    go_on,
    jump,
    resume,
    state,
    state_all,
    stored,
)
from tests.standard import SKILLS, brought


def answers(page: Page) -> dict:
    """What the device keeps of the current attempt."""
    return json.loads(stored(page))["attempts"][-1]["answers"]


def test_every_mode_from_the_first_question_to_the_result(check, say, standard):
    page, options = check(width=320), "".join(islice(cycle("abcd"), SKILLS))
    answer_all(page, [3] * SKILLS)
    # Nothing else is asked: the result is set against the usual target.
    expect(page.locator(WHOLE)).to_be_visible()
    usual = standard.assessment.usual_target
    expect(page.locator(".choices [aria-pressed=true]")).to_have_attribute("id", f"target-{usual}")
    total = {m.id: pace.minutes(standard, m.id) for m in standard.assessment.modes}
    asked = {m.id: pace.questions(standard, m.id) for m in standard.assessment.modes}
    # What was told before is an average; now it is known which levels were chosen.
    ahead = SKILLS * standard.asked[3 - 1]
    usually = asked["thorough"] - asked["quick"]
    minutes = ahead / usually * (total["thorough"] - total["quick"])
    more = [
        say("mode.ahead", n=round(ahead), minutes=round(minutes)),
        say("mode.ahead", n=round(ahead + SKILLS),
            minutes=round(minutes + total["full"] - total["thorough"])),
    ]  # fmt: skip
    assert page.locator(".modes .price").all_text_contents() == more
    deepen(page, "Teliti")
    expect(page.locator(".statement:visible")).to_have_count(1)
    expect(page.locator("#progress")).to_have_text(
        say("mode.part", n=2, total=2) + " · " + say("statement.progress", n=1, total=SKILLS)
    )
    expect(page.get_by_text(standard.assessment.frequency.instruction)).to_be_visible()
    state_all(page, [4, "never"])
    expect(page.get_by_text(standard.assessment.frequency.instruction)).to_have_count(0)
    state_all(page, [2] * (SKILLS - 2))
    expect(page.locator(WHOLE)).to_be_visible()
    deepen(page, "Lengkap")
    expect(page.locator("#progress")).to_have_text(
        say("mode.part", n=3, total=3) + " · " + say("case.progress", n=1, total=SKILLS)
    )
    decide_all(page, options)
    expect(page.locator(".result")).to_be_visible()
    expect(page.locator(".modes")).to_have_count(0)
    kept = answers(page)
    for (id, skill), option in zip(standard.skills.items(), options, strict=True):
        codes = {str(statement.code) for statement in skill.statements}
        assert kept[id]["anchor"] == 3
        assert kept[id]["statements"].keys() <= codes
        assert 1 <= len(kept[id]["statements"]) <= 3
        assert (kept[id]["most"], kept[id]["least"]) == (
            option,
            chr(ord(option) + 1).replace("e", "a"),
        )
    first, second, third = list(standard.skills)[:3]
    assert set(kept[first]["statements"].values()) == {4}
    assert set(kept[second]["statements"].values()) == {"never"}
    assert set(kept[third]["statements"].values()) == {2}


def test_deeper_from_the_result_asks_only_what_is_new(check, say, standard):
    page = check()
    jump(page, ANSWERS)
    before = answers(page)
    deepen(page, "Teliti")
    # What was never faced, or left open, is passed over.
    names = [
        skill.name
        for skill, answer in zip(standard.skills.values(), ANSWERS, strict=True)
        if answer not in ("never", None)
    ]
    progress = say("statement.progress", n=1, total=len(names))
    expect(page.locator("#progress")).to_contain_text(progress)
    for name in names:
        expect(page.locator("h1:visible")).to_have_text(name)
        state(page, 3)
        go_on(page)
    # One is still open; the result says so, nothing is asked on the way.
    expect(page.locator(".result header")).to_contain_text(say("result.answer-open", n=1))
    after = answers(page)
    assert {id: answer["anchor"] for id, answer in after.items() if "anchor" in answer} == {
        id: answer["anchor"] for id, answer in before.items()
    }
    expect(page.locator(".modes li")).to_have_count(1)


def test_a_statement_that_is_missing_is_named(check, say, standard):
    page = check()
    id, skill = next(iter(standard.skills.items()))
    resume(page, attempt(page, [3] * SKILLS, mode="thorough", at=f"{id}/statements"))
    group = page.locator(".statement:visible")
    go_on(page)
    error = page.locator("#error")
    expect(error).to_be_focused()
    expect(group.locator("#error")).to_contain_text(say("statement.missing"))
    assert group.get_attribute("aria-describedby") == "error"
    group.locator("input[value=never]").check()
    expect(error).to_have_count(0)
    page.reload()
    expect(group.first.locator("input[value=never]")).to_be_checked()
    # What was never faced tells nothing, so another one is asked; it may stay open.
    expect(group).to_have_count(2)
    assert group.nth(1).locator("input:checked").count() == 0
    go_on(page)
    expect(group.nth(1).locator("#error")).to_be_focused()
    error.get_by_role("button", name=say("question.skip-open")).click()
    expect(page.locator("#progress")).to_contain_text(say("statement.progress", n=2, total=SKILLS))
    page.locator("#all").click()
    row = page.locator(".overview tbody tr", has_text=skill.name)
    expect(row).to_contain_text(say("overview.some"))


def test_a_case_tells_nothing_before_the_result(check, say, standard):
    page = check()
    skill = standard.skills["negosiasi"]
    resume(page, attempt(page, [3] * SKILLS, mode="full", at="negosiasi/case"))
    group = page.get_by_role("group", name=skill.name)
    asked = f"{skill.case.situation} {say('case.ask')}"
    expect(group).to_have_accessible_description(asked)
    go_on(page)
    expect(group).to_have_accessible_description(
        f"{asked} {missing(say, 'most', 'least')} {say('question.skip-open')}"
    )
    kinds = [say(f"case.{kind}").capitalize() for kind in ("most", "least")]
    names = [f"{kind} {o.id}. {o.text}" for o in skill.case.options for kind in kinds]
    for name in names:
        expect(group.get_by_role("radio", name=name, exact=True)).to_have_count(1)
    before = group.text_content()
    decide(page, "b")
    after = group.text_content()
    assert after == before.replace(missing(say, "most", "least") + say("question.skip-open"), "")
    go_on(page)
    expect(page.locator("#error")).to_contain_text(missing(say, "least"))
    decide(page, "", "d")
    for option in skill.case.options:
        expect(page.locator("#isi")).not_to_contain_text(option.rationale)
    page.locator("#skip").click()
    expect(page.locator("h1:visible")).not_to_have_text(skill.name)
    page.locator("#back").click()
    expect(page.locator("h1:visible")).to_have_text(skill.name)
    assert chosen(page) == ["/mostb", "/leastd"]


def situation(standard: Standard, id: str) -> re.Pattern:
    return re.compile(re.escape(standard.skills[id].case.situation))


def chosen(page: Page) -> list[str]:
    found = page.locator("input:checked:visible")
    return found.evaluate_all("all => all.map(one => one.name + one.value)")


def missing(say, *kinds: str) -> str:
    return say("case.missing", names=", ".join(say(f"case.{kind}") for kind in kinds))


def test_one_way_to_act_is_never_both(check, say):
    """Choosing it for one takes it from the other, is said, and is undone where it was passed over
    on the way."""
    page = check()
    resume(page, attempt(page, [3] * SKILLS, mode="full", at="negosiasi/case"))
    said = page.locator(".moved").filter(has_text="e")
    most, least = (page.locator(f"[name='/{kind}']") for kind in ("most", "least"))
    decide(page, "a", "b")
    most.nth(0).press("ArrowDown")
    expect(said).to_have_text(say("case.moved", name=say("case.least")))
    assert answers(page)["negosiasi"] == {"anchor": 3, "most": "b"}
    most.nth(1).press("ArrowDown")
    expect(most.nth(2)).to_be_focused()
    expect(said).to_have_count(0)
    assert answers(page)["negosiasi"] == {"anchor": 3, "most": "c", "least": "b"}
    # What takes its place stays.
    least.nth(2).check()
    expect(said).to_have_text(say("case.moved", name=say("case.most")))
    most.nth(3).check()
    least.nth(0).check()
    expect(said).to_have_count(0)
    assert answers(page)["negosiasi"] == {"anchor": 3, "most": "d", "least": "a"}
    # One choice alone is kept, and the rest may stay open.
    decide(page, "a")
    go_on(page)
    page.locator("#error").get_by_role("button", name=say("question.skip-open")).click()
    page.locator("#all").click()
    row = page.locator(".overview tbody tr").filter(has_text="Negosiasi")
    expect(row).to_contain_text(say("overview.some"))
    assert answers(page)["negosiasi"] == {"anchor": 3, "most": "a"}


def test_a_case_that_is_laid_out_beforehand_keeps_its_own_choice(check, standard):
    page = check()
    here, following, *_ = standard.skills
    given: list = [3] * SKILLS
    given[1] = {"anchor": 3, "most": "a", "least": "c"}
    resume(page, attempt(page, given, mode="full", at=f"{here}/case"))
    expect(page.locator(".ahead .situation")).to_have_text(situation(standard, following))
    decide(page, "b", "d")
    go_on(page)
    expect(page.locator(".situation:visible")).to_have_text(situation(standard, following))
    assert chosen(page) == ["/mosta", "/leastc"]
    expect(page.locator(".ahead .situation")).to_be_attached()
    page.locator("#back").click()
    expect(page.locator(".situation:visible")).to_have_text(situation(standard, here))
    assert chosen(page) == ["/mostb", "/leastd"]
    # What is answered otherwise by now is made anew.
    expect(page.locator(".ahead .situation")).to_have_text(situation(standard, following))
    page.evaluate("history.forward()")
    expect(page.locator(".situation:visible")).to_have_text(situation(standard, following))
    decide(page, "d", "b")
    page.locator("#back").click()
    expect(page.locator(".situation:visible")).to_have_text(situation(standard, here))
    expect(page.locator(".ahead .situation")).to_be_attached()
    go_on(page)
    expect(page.locator(".situation:visible")).to_have_text(situation(standard, following))
    assert chosen(page) == ["/mostd", "/leastb"]


def test_one_competency_goes_deeper(check, say, standard):
    page = check("#negosiasi")
    choose(page, 2)
    go_on(page)
    expect(page.locator("#screen")).to_contain_text(say("result.likely", range="1–3"))
    page.get_by_role("button", name=say("statement.more")).click()
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    expect(page.locator("#progress")).to_be_hidden()
    expect(page.get_by_text(standard.assessment.frequency.instruction)).to_be_visible()
    count = state(page, 1)
    go_on(page)
    expect(page.locator("#screen")).to_contain_text(say("result.likely", range="1–2"))
    expect(page.get_by_role("button", name=say("statement.more"))).to_have_count(0)
    expect(page.get_by_role("button", name=say("case.more"))).to_have_count(0)
    kept = answers(page)["negosiasi"]
    assert (kept["anchor"], set(kept["statements"].values())) == (2, {1})
    assert len(kept["statements"]) == count


def test_one_competency_has_its_case_where_the_mode_has_cases(check, say):
    page = check()
    resume(page, attempt(page, [3] * SKILLS, mode="full"))
    page.goto(page.url + "#negosiasi")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    go_on(page)
    page.get_by_role("button", name=say("case.more")).click()
    decide(page, "d", "a")
    go_on(page)
    expect(page.locator("#screen .said").first).to_be_visible()
    assert answers(page)["negosiasi"] == {"anchor": 3, "most": "d", "least": "a"}


def test_a_target_of_ones_own(check, say, standard):
    page = check()
    jump(page, [3] * SKILLS, "candidate")
    aim(page, "own")
    expect(page.locator("h1:visible")).to_have_text(say("own.title"))
    selects = page.locator(".levels select")
    lowest = standard.assessment.targets[0].id
    wanted = [skill.targets[lowest] for skill in standard.skills.values()]
    assert selects.evaluate_all("all => all.map(one => Number(one.value))") == wanted
    page.get_by_label(say("own.base")).select_option("senior")
    page.get_by_role("button", name=say("own.fill")).click()
    expect(page.locator(".own [role=status]")).to_have_text(say("own.filled", target="AE Senior"))
    skill = standard.skills["negosiasi"]
    one = page.get_by_label(skill.name, exact=True)
    one.select_option("1")
    expect(one).to_have_accessible_description(skill.anchors[0])
    page.reload()
    page.locator("#target-own").click()
    expect(one).to_have_value("1")
    go_on(page)
    expect(page.locator(".result header")).to_contain_text(say("own.name"))
    targets = {id: skill.targets["senior"] for id, skill in standard.skills.items()}
    targets["negosiasi"] = 1
    page.get_by_role("button", name=say("details.long")).click()
    for id, level in targets.items():
        name = page.get_by_role("rowheader", name=standard.skills[id].name, exact=True)
        cells = page.locator("tbody tr", has=name).locator("td")
        expect(cells.nth(2)).to_have_text(str(level))
    page.locator("#target-own[aria-pressed=true]").click()
    expect(one).to_have_value("1")
    page.get_by_role("button", name=say("question.back")).click()
    expect(page.locator(".result")).to_be_visible()


def test_a_finished_result_survives_a_new_beginning(check, say):
    page = check()
    jump(page, ANSWERS)
    page.get_by_role("button", name=say("again.button")).click()
    expect(page.locator("dialog")).to_contain_text(say("restart.keeps"))
    page.locator("dialog").get_by_role("button", name=say("again.button")).click()
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=1, total=SKILLS))
    assert page.locator("input:checked").count() == 0
    page.reload()
    expect(page.locator("#progress")).to_have_text(say("question.progress", n=1, total=SKILLS))
    choose(page, 2)
    kept = json.loads(stored(page))["attempts"]
    assert [len(each["answers"]) for each in kept] == [GIVEN, 1]
    assert kept[0]["finished"]


def test_trade_terms_are_read_in_the_question(check, say, standard):
    page = check()
    terms = {term.id: term for term in standard.glossary.terms}
    resume(page, attempt(page, [3] * SKILLS, mode="full", at="advokasi/case"))
    found = brought(page.content())
    for skill in found["skills"]:
        for part in skill["terms"].values():
            assert all(found["terms"][id]["meaning"] == terms[id].meaning for id in part)
    assert found["terms"].keys() == {
        id for skill in found["skills"] for part in skill["terms"].values() for id in part
    }
    skill = next(skill for skill in found["skills"] if skill["id"] == "advokasi")
    ids = skill["terms"]["case"]
    assert ids
    decide(page, "a")
    page.get_by_text(say("glossary.title", n=len(ids))).click()
    for id in ids:
        expect(page.get_by_role("term").filter(has_text=terms[id].term)).to_be_visible()
        expect(page.get_by_text(terms[id].meaning)).to_be_visible()
    expect(page.locator("[name='/most'][value=a]")).to_be_checked()
    plain = next(s for s in found["skills"] if "question" not in s["terms"])
    page.goto(page.url + f"#{plain['id']}")
    expect(page.locator("h1:visible")).to_have_text(plain["name"])
    expect(page.locator(".terms")).to_have_count(0)
