"""The result: its numbers, where they come from, and what it says when there is little to say."""

import pytest
from playwright.sync_api import expect

from compiler.content import Standard
from tests import project
from tests.cek.walk import (
    ANSWERS,
    WHOLE,
    aim,
    answer_all,
    attempt,
    choose,
    go_on,
    jump,
    resume,
)
from tests.standard import SKILLS

# How a level stands to the target: what surely misses it comes first.
PLACES = ["below", "within", "met", "above"]


def expected_rows(standard: Standard, say, target: str) -> list[dict]:
    """The result by its definition, computed a second time."""
    rows = []
    for (id, skill), answer in zip(standard.skills.items(), ANSWERS, strict=True):
        uses = len(standard.links.duties_of(id)) + len(standard.links.kpis_of(id))
        row = {"name": skill.name, "target": skill.targets[target], "level": None, "uses": uses}
        if isinstance(answer, int):
            # One answer is off by .775 at most, and .775 reaches the next level on either side.
            row |= {"level": answer, "low": max(1, answer - 1), "high": min(5, answer + 1)}
            row["gap"] = row["target"] - answer
            if row["gap"] > 0:
                place = 1 if row["target"] <= row["high"] else 0
            else:
                place = 2 if row["gap"] == 0 else 3
            row["place"] = place
            row["words"] = say(f"difference.{PLACES[place]}", n=row["gap"])
        else:
            row["words"] = say("difference.never" if answer else "difference.open")
        rows.append(row)
    return rows


def strongest(rows: list[dict]) -> list[dict]:
    """What a result calls strengths, the greatest first."""
    return sorted(
        (row for row in rows if (row["level"] or 0) >= 2),
        key=lambda row: (row["gap"], -row["level"], -row["uses"]),
    )[:3]


ROWS = """() => [...document.querySelectorAll("tbody tr")].map(
    row => [...row.cells].slice(0, 5).map(cell => cell.textContent))"""
# Of each bar: how many parts are filled, where the mark stands, and the ends of the likely levels.
BARS = """bars => bars.map(bar => {
    const of = (selector, name) => bar.querySelector(selector)?.getAttribute(name);
    const ends = ["x1", "x2"].map(name => of(".likely line", name));
    return [bar.querySelectorAll(".on").length, of(".mark", "x"), ends];
})"""


@pytest.mark.parametrize("target", ["candidate", "ae", "senior"])
def test_result_of_known_answers(check, say, standard, target: str):
    page = check(width=1280)
    jump(page, ANSWERS, target)
    rows = expected_rows(standard, say, target)
    rated = [row for row in rows if row["level"]]
    by_gap = sorted(rated, key=lambda r: (r["place"], -r["gap"], -r["uses"]))
    in_order = by_gap + [row for row in rows if not row["level"]]
    assert page.evaluate(ROWS) == [
        [
            row["name"],
            str(row["level"] or "–"),
            f"{row['low']}–{row['high']}" if row["level"] else "–",
            str(row["target"]),
            row["words"],
        ]
        for row in in_order
    ]
    bars = page.locator(".bars li")
    assert bars.locator(".nm").all_text_contents() == [row["name"] for row in in_order]
    assert bars.locator(".sx").all_text_contents() == [row["words"] for row in in_order]
    for (on, mark, ends), row in zip(bars.evaluate_all(BARS), in_order, strict=True):
        assert on == (row["level"] or 0)
        assert mark == f"{row['target'] * 20}%"
        if row["level"]:
            assert ends == [f"{(row['low'] - 1) * 20}%", f"{row['high'] * 20}%"]
    names = page.locator(".strengths h3").all_text_contents()
    assert names == [row["name"] for row in strongest(rows)]
    gaps = [row["name"] for row in by_gap if row["gap"] > 0]
    assert page.locator(".gaps h3").all_text_contents() == gaps[:3]


def test_result_tells_where_it_comes_from(check, say, standard):
    page = check(timezone_id="Asia/Jakarta")
    jump(page, ANSWERS)
    about = say(
        "result.about",
        target="AE",
        date="24 November 2026",
        mode="Cepat",
        edition=standard.profession.edition,
    )
    expect(page.locator(".result header")).to_contain_text(about)
    first = next(iter(standard.skills))
    page.locator(f"#edit-{first}").click()
    page.get_by_role(
        "button", name=f"{say('result.change')} {standard.skills[first].name}"
    ).last.click()
    expect(page.locator("h1:visible")).to_have_text(standard.skills[first].name)
    expect(page.locator("fieldset:visible input[value='4']")).to_be_checked()
    choose(page, 1)
    go_on(page)
    expect(page.locator(f"#edit-{first}")).to_be_focused()
    assert about not in page.locator(".result header").text_content()
    assert page.locator("tbody tr", has_text=standard.skills[first].name).locator(
        "td").first.text_content() == "1"  # fmt: skip
    reason = say("gap.reason", level=1, target=standard.skills[first].targets["ae"])
    expect(page.locator(".gaps")).to_contain_text(reason)
    aim(page, "candidate")
    expect(page.locator(".result header")).to_contain_text("Calon AE")
    expect(page.locator(WHOLE)).to_be_visible()
    links = page.locator(".gaps a:not([rel])").evaluate_all("links => links.map(a => a.href)")
    assert links
    assert all(page.request.get(link).ok for link in links)


def test_empty_results(check, say, standard):
    page = check()
    answer_all(page, [None] * SKILLS)
    go_on(page)
    expect(page.locator("h1:visible")).to_have_text(say("headline.nothing"))

    jump(page, ["never"] * SKILLS)
    expect(page.locator("h1:visible")).to_have_text(say("verdict.all-never", n=3))
    used = sorted(
        standard.skills.items(),
        key=lambda skill: (
            -len(standard.links.duties_of(skill[0])) - len(standard.links.kpis_of(skill[0])),
            -skill[1].targets["ae"],
        ),
    )
    names = [skill.name for _, skill in used[:3]]
    assert page.locator(".gaps h3").all_text_contents() == names
    assert page.locator(".plans h3").all_text_contents() == names

    jump(page, [5] * SKILLS, "candidate")
    whole = say("verdict.all-reached", all=SKILLS, target="Calon AE")
    expect(page.locator("h1:visible")).to_have_text(whole)
    page.get_by_role("button", name=say("gap.higher", target="AE")).click()
    page.get_by_role("button", name=say("gap.higher", target="AE Senior")).click()
    expect(page.locator("#screen")).to_contain_text(say("gap.none", target="AE Senior"))

    jump(page, [1] * SKILLS)
    expect(page.locator("#screen")).to_contain_text(say("strength.none"))
    expect(page.locator(".gaps li")).to_have_count(3)


def test_a_bar_is_heard_with_its_level_and_target(check, say):
    page = check()
    jump(page, ANSWERS)
    cover = page.get_by_role("button", name=say("details.long"))
    expect(cover).to_have_attribute("aria-expanded", "false")
    cover.click()
    expect(cover).to_have_attribute("aria-expanded", "true")
    bars = page.locator(".bars")
    row = bars.get_by_role("listitem").filter(has_text="Negosiasi")
    expect(row).to_have_text("NegosiasiLevel 2, Target 3.masih dalam rentang")
    heard = bars.aria_snapshot()
    assert "Negosiasi Level 2, Target 3. masih dalam rentang" in heard
    table = page.locator("table.stack tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    for name, level, _, target, words, *_ in table:
        numbers = f"Level {level}, Target {target}." if level != "–" else f"Target {target}."
        assert f"{name} {numbers} {words}" in heard


def test_what_is_pressed_before_its_place_is_there_is_done_once_it_is(check, say):
    """Each part of a result comes with a frame of its own; here each frame waits to be let go."""
    held = """globalThis.frames_held = [];
        globalThis.requestAnimationFrame = (frame) => frames_held.push(frame);
        globalThis.goOn = () => frames_held.splice(0).forEach((frame) => frame());"""
    page = check(script=held)
    resume(page, attempt(page, ANSWERS, target="ae", at="result", finished="2026-11-24T03:00Z"))
    for press, there in [
        (
            page.locator(".result header .link", has_text=say("result.answers")),
            ".answers details[open]",
        ),
        (page.locator(".strengths .link").first, "details[open] textarea"),
        (page.locator(".gaps .link", has_text=say("gap.details")).first, "details[open]"),
    ]:
        page.reload()
        project.wait(lambda press=press: page.evaluate("goOn()") or press.count())
        press.evaluate("button => button.click()")
        busy = page.locator(".result[aria-busy]")
        assert busy.count() == 1
        assert page.locator(there).count() == 0
        project.wait(lambda busy=busy: page.evaluate("goOn()") or not busy.count())
        expect(page.locator(there).first).to_be_visible()
