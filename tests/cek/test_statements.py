"""Statements that follow from the answers before them, against a second reckoning of them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from compiler.content import Standard
from compiler.model.skill import Skill
from tests.cek.test_modes import answers
from tests.cek.walk import attempt, go_on, overflow, resume, state
from tests.scorer import LEVELS, Scorer

NEVER = "never"
STATUS = ".made:not(.ahead) [role=status]"


@pytest.fixture(scope="module")
def scorer(standard: Standard) -> Scorer:
    return Scorer(standard.assessment.rating)


@pytest.fixture
def asked(check, standard: Standard):
    """Open the statements of a competency as one who picked a level of it."""

    def open_(id: str, anchor: int, statements: dict | None = None, **options) -> Page:
        page = check(**options)
        given = [
            {"anchor": anchor, **({"statements": statements} if statements and id == one else {})}
            for one in standard.skills
        ]
        resume(page, attempt(page, given, mode="thorough", at=f"{id}/statements"))
        expect(page.locator("h1:visible")).to_have_text(standard.skills[id].name)
        return page

    return open_


def bank(skill: Skill) -> dict[int, int]:
    return {statement.code: statement.level for statement in skill.statements}


def shown(page: Page) -> list[int]:
    """The codes of the statements that are asked, from above."""
    groups = page.locator(".statement:visible")
    return groups.evaluate_all("all => all.map(one => Number(one.dataset.code))")


def pick(page: Page, code: int, answer: int | str) -> None:
    page.locator(f".made:not(.ahead) [data-code='{code}'] input[value='{answer}']").check()


def ways(scorer: Scorer, skill: Skill, anchor: int, length: int) -> Iterator[dict]:
    """Every set of so many answers, in the order in which they are asked, that ends the asking."""
    of = bank(skill)
    for given in scorer.reachable(anchor, of):
        if len(given) == length and scorer.following(anchor, given, of) is None:
            yield given


@pytest.mark.parametrize("anchor", LEVELS)
@pytest.mark.parametrize("length", [1, 2, 3])
def test_each_answer_tells_which_statement_is_next(
    asked, say, standard, scorer, anchor: int, length: int
):
    id, skill = list(standard.skills.items())[anchor]
    found = next(ways(scorer, skill, anchor, length), None)
    assert found, "no answers lead so far"
    page = asked(id, anchor, width=320)
    given = {}
    for code, answer in found.items():
        assert scorer.following(anchor, given, bank(skill)) == code
        assert shown(page) == [*given, code]
        legend = page.locator(f".made:not(.ahead) [data-code='{code}'] legend")
        text = next(each.text for each in skill.statements if each.code == code)
        expect(legend).to_have_text(text)
        pick(page, code, answer)
        given[code] = answer
        last = len(given) == length
        expect(page.locator(STATUS)).to_have_text("" if last else say("statement.next"))
        assert overflow(page) == 0
    assert shown(page) == list(given)
    # Another day the same ones stand there, in the same order, with their answers.
    page.reload()
    assert shown(page) == list(given)
    expect(page.locator(STATUS)).to_have_text("")
    for code, answer in given.items():
        chosen = page.locator(f".made:not(.ahead) [data-code='{code}'] input[value='{answer}']")
        expect(chosen).to_be_checked()
    assert answers(page)[id]["statements"] == {str(n): answer for n, answer in given.items()}
    go_on(page)
    expect(page.locator("h1:visible")).not_to_have_text(skill.name)


def fork(scorer: Scorer, skill: Skill, anchor: int) -> tuple[int, int | str, int | str, int]:
    """The first statement, an answer that asks for another, one that ends it, and the other."""
    of = bank(skill)
    first = scorer.following(anchor, {}, of)
    after = {answer: scorer.following(anchor, {first: answer}, of) for answer in (*LEVELS, NEVER)}
    more = next(answer for answer, code in after.items() if code is not None)
    done = next(answer for answer, code in after.items() if code is None)
    return first, more, done, after[more]


def test_another_answer_takes_back_what_it_had_asked(asked, say, standard, scorer):
    skill = standard.skills["negosiasi"]
    first, more, done, second = fork(scorer, skill, 3)
    page = asked("negosiasi", 3)
    pick(page, first, more)
    assert shown(page) == [first, second]
    pick(page, first, done)
    assert shown(page) == [first]
    expect(page.locator(STATUS)).to_have_text("")
    pick(page, first, more)
    assert shown(page) == [first, second]
    expect(page.locator(STATUS)).to_have_text(say("statement.next"))
    # What is answered stays, and counts, whatever the first answer is.
    pick(page, second, 3)
    pick(page, first, done)
    assert set(shown(page)) >= {first, second}
    assert answers(page)["negosiasi"]["statements"] == {str(first): done, str(second): 3}
    expect(
        page.locator(f".made:not(.ahead) [data-code='{second}'] input[value='3']")
    ).to_be_checked()


def test_what_follows_can_be_left_out(asked, say, standard, scorer):
    skill = standard.skills["negosiasi"]
    first, more, _, second = fork(scorer, skill, 3)
    page = asked("negosiasi", 3)
    pick(page, first, more)
    page.locator("#skip").click()
    expect(page.locator("h1:visible")).not_to_have_text(skill.name)
    page.locator("#back").click()
    expect(page.locator("h1:visible")).to_have_text(skill.name)
    assert shown(page) == [first, second]
    go_on(page)
    missing = page.locator(f".made:not(.ahead) [data-code='{second}'] #error")
    expect(missing).to_contain_text(say("statement.missing"))
    expect(missing).to_be_focused()
    missing.get_by_role("button", name=say("question.skip-open")).click()
    expect(page.locator("h1:visible")).not_to_have_text(skill.name)
    assert answers(page)["negosiasi"]["statements"] == {str(first): more}


def test_more_than_today_asks_for_is_all_shown(asked, standard):
    """Another device, or an earlier answer to the level, had asked for others."""
    skill = standard.skills["negosiasi"]
    given = {str(statement.code): 3 for statement in skill.statements[:3]}
    page = asked("negosiasi", 3, given)
    assert sorted(shown(page)) == sorted(map(int, given))
    assert state(page, 3) == 0


def test_by_keyboard_what_follows_is_heard_and_reached(asked, say, standard, scorer):
    skill = standard.skills["negosiasi"]
    first, more, _, second = fork(scorer, skill, 3)
    page = asked("negosiasi", 3, width=320)
    inputs = page.locator(f".made:not(.ahead) [data-code='{first}'] input")
    values = inputs.evaluate_all("all => all.map(one => one.value)")
    inputs.first.focus()
    page.keyboard.press("Space")
    for _ in range(values.index(str(more))):
        page.keyboard.press("ArrowDown")
    expect(page.locator(STATUS)).to_have_text(say("statement.next"))
    # The reader stays where he is, and the new one is the next stop.
    expect(inputs.nth(values.index(str(more)))).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(f".made:not(.ahead) [data-code='{second}'] input").first).to_be_focused()
    page.keyboard.press("Space")
    assert answers(page)["negosiasi"]["statements"].keys() == {str(first), str(second)}
