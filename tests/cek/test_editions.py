"""What an earlier edition asked: shown for ever as it was shown, and never answered any further."""

import json
from math import ceil, floor, sqrt

import pytest
from playwright.sync_api import Page, expect

from compiler.escape import plain
from tests.cek.walk import (
    ANSWERS,
    PATH,
    WHOLE,
    answer_all,
    attempt,
    choose,
    go_on,
    resume,
    stored,
    unfold_end,
)
from tests.standard import SKILLS, asked_by, content

OPENER = "/account-executive/buka/"
LEVELS = ["Pemula", "Terbimbing", "Mandiri", "Terampil", "Mahir"]
PLACES = ["below", "within", "met", "above"]
# What edition 1 asked of each competency: codes 1 to 3, one competency after the other and again.
PICKS = [
    {"1": 5, "2": 5, "3": 5},
    {"1": 1, "2": 1, "3": 2},
    {"1": 5, "2": "never", "3": "never"},
    {"1": 4, "2": "never", "3": 5},
]
# An answer for each of today's competencies that it had.
ASKED = [
    answer if id in asked_by(1) else None
    for id, answer in zip(content().standards[0].skills, ANSWERS, strict=True)
]
# As the app of edition 1 wrote them: ANSWERS alone; with PICKS, against the highest target and with
# a name; and all of it with a case each.
QUICK = "h=pRXLZRABAhv-Qj4KksPAdGGBBz"
THOROUGH = "h=x5OjZRABA10WRSEwVgrvXtzPMXtkWUpGjqz"
ANSWERED = "l=v0siBRABABUClM-PcjA0KOHWOOyZeAukjn2JwDaz35RcvIcsFWPWd9QEz"
FIRST = {
    "edition": 1,
    "mode": "thorough",
    "target": "ae",
    "at": "result",
    "finished": "2026-05-03T03:00Z",
    "started": "2026-05-03T02:50Z",
    "changed": "2026-05-03T03:00Z",
}


def given() -> list[dict | None]:
    """An answer a competency, as edition 1 asked for it."""
    return [
        {"anchor": answer, **({"statements": PICKS[n % 4]} if isinstance(answer, int) else {})}
        if answer is not None
        else None
        for n, answer in enumerate(ASKED)
    ]


def rated(answer: dict | None) -> tuple[int, int, int] | None:
    """Level, lowest and highest by the rule of edition 1, computed a second time."""
    if not answer or answer["anchor"] == "never":
        return None
    counted = [pick for pick in answer.get("statements", {}).values() if pick != "never"]
    if len(counted) < 2:
        counted = []
    share = 0.5 if counted else 1
    mean = sum(counted) / len(counted) if counted else 0
    rating = share * answer["anchor"] + (1 - share) * mean
    error = sqrt(0.6 * (share**2 + ((1 - share) ** 2 / len(counted) if counted else 0)))
    low, high = ceil(rating - error - 0.5), floor(rating + error + 0.5)
    return ceil(rating - 0.5), max(1, low), min(5, high)


def since(say, key: str = "since.changed") -> str:
    """What edition 2 changed, as the lock has it: of every competency the same."""
    parts = f"{say('since.anchors')}, {say('since.statements')}, dan {say('since.case')}"
    return say(key, then=1, parts=parts, names=say("since.every"))


def why(page: Page, say, standard) -> None:
    """The reasons are told, and where all of them are."""
    fold = page.locator("details", has_text=say("since.why"))
    later = [each for each in standard.profession.changes if each.edition > 1]
    # In one go: a fold is never seen empty.
    told = fold.evaluate("""fold => {
        fold.querySelector("summary").click();
        return [...fold.querySelectorAll("li")].map(item => item.textContent);
    }""")
    assert told == [plain(reason) for each in later for reason in each.reasons]
    link = fold.get_by_role("link", name=say("since.page"))
    anchor = f"#{standard.id}-{standard.profession.edition}"
    assert link.evaluate("link => link.href").endswith(f"/tentang/perubahan/{anchor}")
    fold.locator("summary").click()


def test_its_cases_stay_as_they_were_weighed(check, say, standard):
    """And what is asked now is not shown as if it were what was answered."""
    page = check(width=1280)
    cases = standard.assessment.cases.first
    worst = {id: "abcd"[credits.index(0)] for id, credits in cases.credits.items()}
    best = {id: "abcd"[credits.index(3)] for id, credits in cases.credits.items()}
    # All credits where the lowest level is chosen, none where the highest is.
    given = [
        None if id not in asked_by(1) else
        {"anchor": 1, "case": best[id]} if skill.cluster == "influence" else
        {"anchor": 5, "case": worst[id]}
        for id, skill in standard.skills.items()
    ]  # fmt: skip
    resume(page, attempt(page, given, **(FIRST | {"mode": "full"})))
    expect(page.locator(WHOLE)).to_be_visible()
    section = page.locator("section", has=page.get_by_role("heading", name=say("cases.title")))
    told = [say("cases.lower"), *[say("cases.higher")] * 3]
    assert section.locator("small").all_text_contents() == told
    expect(section.get_by_text(say("cases.rewritten"))).to_have_count(1)
    firsts = [
        next(skill.name for skill in standard.skills.values() if skill.cluster == cluster.id)
        for cluster in standard.assessment.clusters
    ]
    again = [say("cases.again-then", name=name) for name in firsts]
    assert section.locator(".do").all_text_contents() == again
    expect(section.locator("details")).to_have_count(0)
    text = section.text_content()
    assert not [s for s in standard.skills.values() if s.case.options[0].text in text]
    page.get_by_role("button", name=say("result.answers")).click()
    expect(page.locator(".given > li")).to_have_count(len(asked_by(1)))
    expect(page.locator(".given .asked")).to_have_count(0)


def numbers(page: Page) -> dict[str, list[str]]:
    """Level and likely levels in the result's table, by the competency's name."""
    rows = page.locator("table.stack").first.locator("tbody tr").all()
    return {row.locator("th").text_content(): row.locator("td").all_text_contents()[:2]
            for row in rows}  # fmt: skip


def expected(standard, answers: list[dict | None]) -> dict[str, list[str]]:
    found = {}
    for (id, skill), answer in zip(standard.skills.items(), answers, strict=True):
        # What came later stands in no earlier result.
        if id not in asked_by(1):
            continue
        level = rated(answer)
        ends = [str(end) for end in sorted({*level[1:]})] if level else []
        found[skill.name] = [str(level[0]), "–".join(ends)] if level else ["–", "–"]
    return found


def attempts(page: Page) -> list[dict]:
    return json.loads(stored(page))["attempts"]


def test_a_finished_result_says_what_it_said(check, say, standard):
    page = check(width=1280, timezone_id="Asia/Jakarta")
    resume(page, attempt(page, given(), **FIRST))
    expect(page.locator(WHOLE)).to_be_visible()
    before = stored(page)
    now = standard.profession.edition
    about = say("result.about", target="AE", date="3 Mei 2026", mode="Teliti", edition=1)
    header = page.locator(".result header")
    expect(header).to_contain_text(about)
    expect(header).to_contain_text(say("renew.since", now=now))
    expect(header).to_contain_text(since(say))
    why(page, say, standard)
    assert numbers(page) == expected(standard, given())
    # Levels have other words now, and other statements; nothing of today is put beside them.
    result = page.locator(".result").text_content()
    for skill in standard.skills.values():
        assert not [text for text in skill.anchors if text in result]
        assert not [each for each in skill.statements if each.text in result]
    assert say("likelier.title", n="").rstrip("( )") not in result
    expect(page.locator(".modes")).to_have_count(0)
    # Every way to an answer asks first, and changes nothing by itself.
    page.locator("[id^='edit-']").first.click()
    page.locator("details details[open] .link").first.click()
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text(say("renew.text", then=1, now=now))
    dialog.get_by_role("button", name=say("ask.no")).click()
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name=say("result.answers")).click()
    assert not [text for skill in standard.skills.values() for text in skill.anchors
                if text in page.locator(".given").text_content()]  # fmt: skip
    page.locator(".given button").first.click()
    expect(page.locator("dialog")).to_contain_text(say("renew.title"))
    page.locator("dialog").get_by_role("button", name=say("ask.no")).click()
    assert stored(page) == before

    header.get_by_role("button", name=say("renew.yes")).click()
    page.locator("dialog").get_by_role("button", name=say("renew.yes")).click()
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=SKILLS))
    assert page.locator("input:checked").count() == 0
    [old] = json.loads(before)["attempts"]
    answer_all(page, [5])
    kept, fresh = attempts(page)
    assert kept == old
    assert (fresh["edition"], fresh["mode"], fresh["target"]) == (now, "thorough", "ae")
    assert list(fresh["answers"].values()) == [{"anchor": 5}]
    # The way back leads to no question of the one that is only looked at.
    page.locator("#all").click()
    page.get_by_role("button", name=say("target.show")).click()
    expect(page.locator(WHOLE)).to_contain_text(say("then.editions", then=1, now=now))
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    page.locator(".plain").get_by_role("button", name=say("history.open")).click()
    expect(header).to_contain_text(about)
    expect(page.locator(WHOLE)).to_be_visible()
    assert numbers(page) == expected(standard, given())
    for _ in range(4):
        page.go_back()
        expect(page.locator("fieldset:visible")).to_have_count(0)
    assert attempts(page)[-1]["answers"] == old["answers"]


def test_an_unfinished_one_begins_again_and_stays_in_the_history(check, say, standard):
    page = check(timezone_id="Asia/Jakarta")
    half = [*given()[:3], *[None] * (SKILLS - 3)]
    open_ = {**FIRST, "finished": None, "target": None, "at": "presentasi"}
    resume(page, attempt(page, half, **open_))
    now = standard.profession.edition
    notice = page.locator("#notice")
    expect(notice).to_contain_text(say("renew.note", then=1, now=now))
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=SKILLS))
    assert page.locator("input:checked").count() == 0
    old, fresh = attempts(page)
    assert (old["edition"], len(old["answers"])) == (1, 3)
    assert (fresh["edition"], fresh["answers"]) == (now, {})
    notice.get_by_role("button", name=say("history.button")).click()
    page.locator(".plain").get_by_role("button", name=say("history.open")).click()
    expect(page.locator(WHOLE)).to_be_visible()
    assert numbers(page) == expected(standard, half)
    assert attempts(page)[-1]["answers"] == old["answers"]


@pytest.mark.parametrize("fast", [False, True])
def test_nothing_of_today_is_answered_into_it(check, standard, fast: bool):
    """One competency is named by the address, or picked before the script has come."""
    page = check()
    resume(page, attempt(page, given(), **FIRST))
    [old] = attempts(page)
    if fast:
        script = """new MutationObserver((_, seen) => {
            const first = document.querySelector('fieldset input[value="2"]');
            if (first) { first.checked = true; seen.disconnect(); }
        }).observe(document, {childList: true, subtree: true})"""
        page.add_init_script(script)
        page.reload()
    else:
        here = page.url
        page.goto("about:blank")
        page.goto(f"{here}#negosiasi")
        expect(page.locator("h1:visible")).to_have_text("Negosiasi")
        assert page.locator("input:checked").count() == 0
        choose(page, 2)
        go_on(page)
    now = standard.profession.edition
    expect(page.locator("html[data-ready]")).to_have_count(1)
    kept, fresh = attempts(page)
    assert kept == old
    id = next(iter(standard.skills)) if fast else "negosiasi"
    assert (fresh["edition"], fresh["answers"]) == (now, {id: {"anchor": 2}})


@pytest.mark.parametrize(
    ("code", "mode", "target", "name"),
    [(QUICK, "Cepat", "ae", ""), (THOROUGH, "Teliti", "senior", "Budi")],
)
def test_a_link_shows_what_it_showed(
    check, address: str, say, standard, code: str, mode: str, target: str, name: str
):
    page = check(f"#{code}", url=address + OPENER, width=1280, timezone_id="Asia/Jakarta")
    expect(page.locator(WHOLE)).to_be_visible()
    header = page.locator(".result header")
    position = next(each for each in standard.assessment.targets if each.id == target)
    about = say("open.about", mode=mode, target=position.name, edition=1)
    expect(header).to_contain_text(about)
    expect(header).to_contain_text(say("open.finished", date="24 November 2026"))
    if name:
        expect(header).to_contain_text(say("open.name", name=name))
    expect(header).to_contain_text(since(say))
    why(page, say, standard)
    # A link of the first form never told the likely levels.
    heads = page.locator("thead th").all_text_contents()
    keys = ["table.skill", "table.level", "open.basis", "table.target", "table.difference"]
    assert heads == [say(key) for key in keys]
    expect(page.locator(".likely")).to_have_count(0)
    answers = given() if code == THOROUGH else [a and {"anchor": a} for a in ASKED]
    lines = []
    for (id, skill), answer in zip(standard.skills.items(), answers, strict=True):
        if id not in asked_by(1):
            continue
        wanted, level = skill.targets[target], rated(answer)
        if level is None:
            said = say("difference.never" if answer else "difference.open")
            lines.append([skill.name, "–", "–", str(wanted), said])
            continue
        picks = [pick for pick in answer.get("statements", {}).values() if pick != "never"]
        basis = "statements" if len(picks) > 1 else "anchor"
        # A neighbour may be the true one; more the link does not tell.
        place = (wanted <= level[0] + 1) + (wanted <= level[0]) + (wanted < level[0])
        said = say(f"difference.{PLACES[place]}", n=wanted - level[0])
        shown = f"{level[0]} {LEVELS[level[0] - 1]}"
        lines.append([skill.name, shown, say(f"open.by-{basis}"), str(wanted), said])
    rows = page.locator("tbody tr").all()
    assert sorted(row.locator("th, td").all_text_contents() for row in rows) == sorted(lines)


def test_answers_that_come_by_a_link_are_all_in_the_history(check, address: str, say, standard):
    page = check(f"#{ANSWERED}", url=address + OPENER, timezone_id="Asia/Jakarta")
    screen = page.locator("#screen")
    expect(screen).to_contain_text(since(say, "since.asked-anew"))
    why(page, say, standard)
    assert stored(page) is None
    page.get_by_role("link", name=say("open.take")).click()
    notice = page.locator("#notice")
    expect(notice).to_contain_text(say("open.taken"))
    # The result that came along is a press away.
    old = say("resume.result", date="24 November 2026")
    expect(notice.get_by_role("button", name=old)).to_be_visible()
    assert page.url.endswith(PATH)
    expect(page.locator("#progress")).to_contain_text(say("question.progress", n=1, total=SKILLS))
    assert page.locator("input:checked").count() == 0
    old, fresh = attempts(page)
    assert (old["edition"], old["finished"]) == (1, "2026-11-24T03:10Z")
    known = [pair for pair in zip(standard.skills, given(), strict=True) if pair[1]]
    whole = {id: each | {"case": "abcd"[n % 4]} for n, (id, each) in enumerate(known)}
    assert old["answers"] == whole
    assert (fresh["edition"], fresh["answers"]) == (standard.profession.edition, {})
    assert (fresh["mode"], fresh["target"]) == ("full", "ae")
    page.locator("#files").click()
    page.locator(".plain").get_by_role("button", name=say("history.open")).click()
    expect(page.locator(WHOLE)).to_be_visible()
    assert numbers(page) == expected(standard, given())
