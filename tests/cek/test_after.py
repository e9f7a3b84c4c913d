"""What follows from a result: gaps to choose, plans, cases, then and now."""

import datetime
import re
from math import ceil
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests import fonts
from tests.cek.walk import ANSWERS, WHOLE, attempt, decide, go_on, jump, lines, overflow, resume
from tests.scorer import Scorer
from tests.standard import SKILLS

JAKARTA = {"timezone_id": "Asia/Jakarta"}
LEVELS = ["Pemula", "Terbimbing", "Mandiri", "Terampil", "Mahir"]


def today() -> datetime.date:
    return datetime.datetime.now(ZoneInfo("Asia/Jakarta")).date()


def events(text: str) -> list[dict[str, str]]:
    """The events of a calendar by the rules of RFC 5545."""
    assert text.replace("\r\n", "").count("\n") == 0
    lines = text.replace("\r\n ", "").split("\r\n")
    found = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = re.sub(r"\\([\\;,])", r"\1", value)
    return found


def download(page: Page, words: str) -> tuple[str, str]:
    """Press a button; return the name and the text of the file that comes."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=words).click()
    file = waiting.value
    return file.suggested_filename, file.path().read_bytes().decode("utf-8")


def section(page: Page, title: str):
    return page.locator(".result > section", has=page.get_by_role("heading", name=title))


def test_a_gap_is_swapped_and_proposed_again(check, say, standard):
    page = check()
    jump(page, ANSWERS)
    gaps = page.locator(".gaps h3")
    proposed = gaps.all_text_contents()
    first, other = proposed[0], standard.skills["visioner"].name
    assert other not in proposed
    page.get_by_role("button", name=f"{say('gap.swap')} {first}").click()
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text(say("gap.swap-title", name=first))
    assert first not in dialog.locator("option").all_text_contents()
    dialog.get_by_role("button", name=say("ask.no")).click()
    assert gaps.all_text_contents() == proposed
    page.get_by_role("button", name=f"{say('gap.swap')} {first}").click()
    dialog.get_by_label(say("gap.swap-label")).select_option(other)
    dialog.get_by_role("button", name=say("gap.swap")).click()
    expect(gaps.first).to_have_text(other)
    expect(gaps.first).to_be_focused()
    assert gaps.all_text_contents() == [other, *proposed[1:]]
    expect(page.locator(".plans h3").first).to_have_text(other)
    page.reload()
    expect(gaps).to_have_text([other, *proposed[1:]])
    page.get_by_role("button", name=say("gap.propose")).click()
    expect(gaps.first).to_have_text(first)
    # One that is in the list already changes places.
    page.get_by_role("button", name=f"{say('gap.swap')} {first}").click()
    dialog.get_by_label(say("gap.swap-label")).select_option(proposed[2])
    dialog.get_by_role("button", name=say("gap.swap")).click()
    expect(gaps.first).to_have_text(proposed[2])
    assert gaps.all_text_contents() == [proposed[2], proposed[1], first]


def test_what_has_no_level_can_be_worked_on_too(check, say, standard):
    page = check()
    never = list(standard.skills)[ANSWERS.index("never")]
    jump(page, ANSWERS, gaps=[never])
    target = standard.skills[never].targets["ae"]
    words = say("gap.unrated", state=say("difference.never"), target=target)
    expect(page.locator(".gaps .why")).to_contain_text(words)


def step_said(step, skill, say) -> list[str]:
    """The facts of a step as the result shows them."""
    facts = [f"{say('step.time')} {step.time}", f"{say('step.proof')} {step.proof}"]
    for resource in skill.resources:
        if resource.id == step.resource:
            notes = [say("step.language", language=resource.language)]
            notes += [say("step.unchecked")] * (resource.status == "SEEN")
            facts.append(f"{say('step.resource')} {resource.title}, {'; '.join(notes)}")
    return facts


@pytest.mark.parametrize("edition", [2, 1])
def test_a_gap_shows_both_levels_and_the_step_between(check, say, standard, edition: int):
    """For every chosen level, for what was never faced and for what is open: the step from there.
    An attempt of the first edition, whose words the page has not, shows the levels by name."""
    page = check()
    ids = list(standard.skills)
    for shown in ([1, 2, 3], [4, 5, "never"], [None]):
        gaps = ids[5 : 5 + len(shown)]
        answers = [*[3] * 5, *shown, *[3] * (11 - len(shown))]
        jump(page, answers, gaps=gaps, edition=edition)
        for id, level in zip(gaps, shown, strict=True):
            skill = standard.skills[id]
            at = level if isinstance(level, int) else None
            step = skill.steps[min(at or 1, 4) - 1]
            words = [f"{n} {LEVELS[n - 1]} " + (skill.anchors[n - 1] if edition == 2 else "")
                     for n in ([at] if at == 5 else [at, at + 1] if at else [2])]  # fmt: skip
            gap = page.locator(".gaps > li", has=page.locator(f"#gap-{id}"))
            expect(gap.locator(".rise dd")).to_have_text([each.strip() for each in words])
            terms = [say("step.now"), say("step.next")] if at else [say("step.first")]
            expect(gap.locator(".rise dt")).to_have_text(terms[:1] if at == 5 else terms)
            do = [say("step.top")] * (at == 5) + [step.action]
            expect(gap.locator(".do")).to_have_text(do)
            expect(gap.locator(".facts > div")).to_have_text(step_said(step, skill, say))
            plan = page.locator(f"#plan-{id}-cue")
            expect(plan).to_have_value(step.plan.cue)
            expect(page.locator(f"#plan-{id}-action")).to_have_value(step.plan.action)


def test_a_plan_of_the_readers_own_stays_when_the_step_changes(check, standard):
    page = check()
    first = next(iter(standard.skills))
    own = {"cue": "kelas selesai", "action": "menulis satu hal", "date": "2026-12-31"}
    jump(page, [1, *[3] * (SKILLS - 1)], gaps=[first], plans={first: own})
    expect(page.locator(f"#plan-{first}-cue")).to_have_value(own["cue"])
    expect(page.locator(f"#plan-{first}-action")).to_have_value(own["action"])


def test_evidence_is_shown_by_an_example_of_the_readers_level(check, say, standard):
    page = check()
    jump(page, [5, 4, 2, *[1] * 13])
    shown = zip([5, 4, 2], list(standard.skills.values())[:3], strict=True)
    hints = {skill.name: skill.steps[level - 2].cv for level, skill in shown}
    for name, line in hints.items():
        page.get_by_role("button", name=f"{say('evidence.add')} {name}").click()
        example = say("evidence.line", experience=line.experience, line=line.line)
        hint = page.locator("details", has=page.locator("textarea:focus")).last.locator(".hint")
        expect(hint.first).to_have_text(say("evidence.example", example=example))


def test_what_was_never_faced_has_a_first_step(check, say, standard):
    page = check()
    jump(page, ANSWERS)
    id, skill = list(standard.skills.items())[ANSWERS.index("never")]
    page.locator(f"#edit-{id}").click()
    details = page.locator(f"#fold-{id}")
    expect(details).to_contain_text(say("never.one"))
    for words in (skill.steps[0].action, skill.steps[0].time, skill.steps[0].proof):
        expect(details).to_contain_text(words)


def test_plans_go_into_one_calendar(check, say, standard):
    page = check(**JAKARTA)
    jump(page, ANSWERS)
    names = page.locator(".gaps h3").all_text_contents()
    skills = {skill.name: (id, skill) for id, skill in standard.skills.items()}
    levels = dict(zip(standard.skills, ANSWERS, strict=True))
    week = today() + datetime.timedelta(days=7)
    plans = page.locator(".plans li")
    assert plans.locator("h3").all_text_contents() == names
    for plan, name in zip(plans.all(), names, strict=True):
        id, skill = skills[name]
        suggested = skill.steps[max(0, levels[id] - 1)].plan
        expect(plan.get_by_label(say("plan.if"), exact=True)).to_have_value(suggested.cue)
        expect(plan.get_by_label(say("plan.then"))).to_have_value(suggested.action)
        expect(plan.get_by_label(say("plan.start"))).to_have_value(week.isoformat())
    page.get_by_role("button", name=f"{say('gap.plan')} {names[1]}").click()
    cue = plans.nth(1).get_by_label(say("plan.if"), exact=True)
    expect(cue).to_be_focused()
    text = "hari Senin; pukul 19.00, di rumah\\kos – “tenang” " + "ya " * 40
    cue.fill(text + ". ")
    plans.nth(1).get_by_label(say("plan.start")).fill("2026-12-31")
    page.get_by_label(say("plan.recheck")).fill("2027-02-28")
    name, calendar = download(page, say("plan.save"))
    assert name == say("plan.file")
    found = events(calendar)
    assert len(found) == 4
    for event, gap in zip(found, [*names, None], strict=True):
        assert event["SUMMARY"] == (say("plan.event", name=gap) if gap else say("plan.again"))
    assert found[0]["DTSTART;VALUE=DATE"] == week.strftime("%Y%m%d")
    assert found[0]["DTEND;VALUE=DATE"] == (week + datetime.timedelta(1)).strftime("%Y%m%d")
    assert found[1]["DTSTART;VALUE=DATE"] == "20261231"
    assert found[1]["DTEND;VALUE=DATE"] == "20270101"
    # The sentence goes on after the reader's full stop.
    assert f"Setiap {text.strip()}, saya akan" in found[1]["DESCRIPTION"]
    assert found[3]["DTSTART;VALUE=DATE"] == "20270228"
    assert len({event["UID"] for event in found}) == 4
    # Everything is kept; the same plans keep their ids, so that calendars replace them.
    page.reload()
    expect(plans.nth(1).get_by_label(say("plan.start"))).to_have_value("2026-12-31")
    expect(page.get_by_label(say("plan.recheck"))).to_have_value("2027-02-28")
    again = events(download(page, say("plan.save"))[1])
    assert [event["UID"] for event in again] == [event["UID"] for event in found]
    page.emulate_media(media="print")
    printed = plans.nth(1).locator(".ruled")
    expect(printed).to_contain_text(text.strip())
    expect(printed).to_contain_text("31 Desember 2026")


@pytest.mark.parametrize("date", ["", "0020-12-31", "20266-05-12"])
def test_no_real_date_is_not_kept_but_the_words_are(check, say, date: str):
    page = check(**JAKARTA)
    jump(page, ANSWERS)
    plan = page.locator(".plans li").first
    recheck = page.get_by_label(say("plan.recheck"))
    month = recheck.input_value()
    plan.get_by_label(say("plan.start")).fill(date)
    plan.get_by_label(say("plan.then")).fill("sesuatu")
    recheck.fill(date)
    page.reload()
    week = (today() + datetime.timedelta(days=7)).isoformat()
    expect(plan.get_by_label(say("plan.start"))).to_have_value(week)
    expect(plan.get_by_label(say("plan.then"))).to_have_value("sesuatu")
    expect(recheck).to_have_value(month)


def test_a_long_address_as_evidence_fits_the_narrowest_screen_and_paper(check):
    page = check(width=320)
    address = f"https://{'a' * 120}.example/{'b' * 120}"
    ids = page.locator("fieldset.q[id]").evaluate_all("sets => sets.map(set => set.id)")
    plan = {"cue": address, "action": address, "date": "2026-12-02"}
    jump(page, ANSWERS, evidence=lines(page, address), plans=dict.fromkeys(ids, plan))
    expect(page.locator(".plans li").first).to_be_visible()
    fonts.use(page, "DejaVu")
    assert overflow(page) == 0
    page.set_viewport_size({"width": 672, "height": 900})
    page.emulate_media(media="print")
    assert overflow(page) == 0


def answered(level: int, credits: list[int | None], standard) -> list[dict]:
    """An answer a competency: the level, and in its case the way with so many credits as the most
    effective one; the least effective one is the other end, so that both earn alike."""
    given = []
    for skill, credit in zip(standard.skills.values(), credits, strict=True):
        options = {option.credit: option.id for option in skill.case.options}
        case = {} if credit is None else {"most": options[credit], "least": options[3 - credit]}
        given.append({"anchor": level, **case})
    return given


@pytest.mark.parametrize(
    ("level", "credit", "key"), [(5, 0, "higher"), (3, 2, "same"), (1, 3, "lower")]
)
def test_cases_stand_beside_the_self_rating(check, say, standard, level, credit, key):
    page = check()
    jump(page, answered(level, [credit] * SKILLS, standard), mode="full")
    cases = section(page, say("cases.title"))
    names = [cluster.name for cluster in standard.assessment.clusters]
    assert cases.locator("h3").all_text_contents() == names
    expect(cases.get_by_text(say(f"cases.{key}"))).to_have_count(len(names))
    expect(cases.get_by_text(say("cases.text"))).to_be_visible()
    for cluster in cases.locator("li", has=page.locator("h3")).all():
        cluster.locator("summary").last.click()
    every = [say("cases.case", name=skill.name) for skill in standard.skills.values()]
    folds = cases.locator("details details summary")
    expect(folds).to_have_count(SKILLS)
    assert sorted(folds.all_text_contents()) == sorted(every)


def test_each_option_of_a_case_has_its_rationale(check, say, standard):
    page = check()
    credits = [3] * SKILLS
    ids = list(standard.skills)
    credits[ids.index("negosiasi")] = 0
    jump(page, answered(4, credits, standard), mode="full")
    cases = section(page, say("cases.title"))
    case = standard.skills["negosiasi"].case
    expect(page.get_by_text(case.options[0].rationale)).to_have_count(0)
    again = page.get_by_text(say("cases.again", name="Negosiasi"))
    again.click()
    fold = cases.locator("details[open]")
    expect(fold).to_contain_text(case.situation)
    options = fold.locator(".options li")
    for shown, option in zip(options.all(), case.options, strict=True):
        expect(shown).to_contain_text(option.text)
        expect(shown).to_contain_text(option.rationale)
        marks = shown.locator("b").text_content()
        end = {0: ("most", "least"), 3: ("least", "most")}.get(option.credit)
        kinds = [say(f"case.{kind}") for kind in end or ()]
        said = [
            say(f"cases.{of}", name=kind)
            for of, kind in zip(("chosen", "key"), kinds, strict=False)
        ]
        assert marks == " · ".join(said)
    fold.get_by_role("button", name=say("result.change")).click()
    expect(page.locator("#situation")).to_contain_text(case.situation)
    by_credit = {option.credit: option.id for option in case.options}
    decide(page, by_credit[3], by_credit[0])
    go_on(page)
    expect(page.locator(".result")).to_be_visible()
    expect(page.locator(WHOLE)).to_be_visible()
    expect(again).to_have_count(0)


def test_too_few_cases_and_none(check, say, standard):
    page = check()
    ids = list(standard.skills)
    in_cluster = [id for id in ids if standard.skills[id].cluster == "resilience"]
    credits = [3 if id in in_cluster[:2] else None for id in ids]
    jump(page, answered(3, credits, standard), mode="full")
    cases = section(page, say("cases.title"))
    expect(cases.locator("h3")).to_have_count(1)
    expect(cases).to_contain_text(say("cases.few", n=3))
    jump(page, answered(3, [None] * SKILLS, standard), mode="full")
    expect(cases).to_have_count(0)


def test_where_statements_fit_another_level_both_are_shown(check, say, standard):
    """A strength that is chosen too low, and a gap that is chosen too high."""
    page = check()
    given = [{"anchor": 3} for _ in standard.skills]
    high, _, low, *_ = standard.skills
    picks = {
        high: (5, {each.code: 1 for each in standard.skills[high].statements if each.level <= 3}),
        low: (2, {each.code: 5 for each in standard.skills[low].statements if each.level >= 4}),
    }
    scorer, places = Scorer(standard.assessment.rating), {high: page.locator(".gaps > li").first}
    places[low] = page.locator(".strengths > li").first
    for index, id in enumerate(standard.skills):
        if id in picks:
            anchor, statements = picks[id]
            given[index] = {
                "anchor": anchor,
                "statements": {str(n): p for n, p in statements.items()},
            }
    jump(page, given, mode="thorough")
    apart = section(page, say("likelier.title"))
    expect(apart.locator("li")).to_have_count(2)
    for id, (anchor, statements) in picks.items():
        skill = standard.skills[id]
        score = scorer.rate(anchor, statements, {n.code: n.level for n in skill.statements})
        assert score.likeliest != anchor
        names = {n: f"{n} {LEVELS[n - 1]}" for n in (anchor, score.likeliest)}
        said = say("likelier.text", level=anchor, likeliest=names[score.likeliest])
        said += f" “{skill.anchors[score.likeliest - 1]}”"
        item = apart.locator("li", has=page.get_by_role("heading", name=skill.name))
        chosen = say("likelier.chosen", level=names[anchor], text=skill.anchors[anchor - 1])
        expect(item).to_contain_text(chosen)
        for place in (item, places[id]):
            expect(place).to_contain_text(skill.name)
            expect(place.locator(".likelier")).to_have_text(said)
            change = place.get_by_role("button", name=f"{say('result.change')} {skill.name}")
            expect(change).to_have_count(1)
        # The range holds both, the level stays the chosen one.
        row = page.locator("tbody tr", has=page.get_by_text(skill.name, exact=True))
        ends = f"{score.lowest}–{score.highest}"
        assert row.locator("td").all_text_contents()[:2] == [str(anchor), ends]
        assert score.lowest <= min(names) < max(names) <= score.highest
    apart.get_by_role("button", name=f"{say('likelier.statements')} {skill.name}").click()
    expect(page.locator(".statement:visible")).to_have_count(len(statements))
    page.go_back()
    places[low].get_by_role("button", name=say("result.change")).click()
    expect(page.locator("fieldset:visible input[value='2']")).to_be_checked()


def test_a_flat_profile_is_told_kindly_and_leads_back(check, say, standard):
    page = check()
    enough = ceil(standard.assessment.careless.share * SKILLS)
    note = page.get_by_text(say("careless.note", pick="3 Mandiri", same=enough, total=SKILLS))
    jump(page, [3] * (enough - 1) + [4] * (SKILLS - enough + 1))
    expect(note).to_have_count(0)
    jump(page, [3] * enough + [5] * (SKILLS - enough))
    expect(note).to_be_visible()
    page.get_by_role("button", name=say("careless.back")).click()
    expect(page.locator(".overview")).to_be_visible()


def test_flat_statements_are_told_too(check, say):
    page = check()
    flat = {"statements": {"1": 4, "2": 4, "3": 4}}
    jump(page, [{"anchor": 1 + n % 5, **flat} for n in range(SKILLS)], mode="thorough")
    words = say("careless.note", pick="Sering", same=3 * SKILLS, total=3 * SKILLS)
    expect(page.get_by_text(words)).to_be_visible()


def test_then_and_now(check, say, standard):
    page = check(**JAKARTA)
    page.evaluate("localStorage.clear()")
    then = [4, 3, 2, 5, "never", 2, *[3] * (SKILLS - 6)]
    now = [4, 4, 4, 2, 3, None, *[3] * (SKILLS - 6)]
    may = {"started": "2026-05-03T02:50Z", "changed": "2026-05-03T03:00Z"}
    done = {"at": "result", "target": "ae", "finished": "2026-11-24T03:00Z"}
    resume(page, attempt(page, then, **done, **may), attempt(page, now, **done))
    table = section(page, say("then.title"))
    words = say("then.text", then="3 Mei 2026", now="24 November 2026")
    expect(table).to_contain_text(words)
    expect(table).to_contain_text(say("then.drop"))
    expect(table).to_contain_text(say("then.moved", ups=2, downs=1) + " " + say("then.chance"))
    up = [say("then.up", n=1), say("then.up", n=2), say("then.down", n=3)]
    differences = [
        say("then.same"),
        f"{up[0]}, {say('then.within')}",
        f"{up[1]}, {say('then.within')}",
        f"{up[2]}, {say('then.different')}",
        say("then.new"),
        say("then.gone"),
        *[say("then.same")] * (SKILLS - 6),
    ]
    table.locator("summary").click()
    rows = table.locator("tbody tr")
    names = [skill.name for skill in standard.skills.values()]
    expect(rows.locator("th")).to_have_text(names)
    assert [row.locator("td").last.text_content() for row in rows.all()] == differences
    expect(table).not_to_contain_text("edisi")


@pytest.mark.parametrize(
    ("ups", "downs", "key"),
    [(11, 2, "risen"), (2, 11, "fallen"), (9, 4, "chance"), (0, 0, "still")],
)
def test_the_whole_profile_is_said_first(check, say, ups: int, downs: int, key: str):
    """By the sign test: 11 of 13 one way are chance in 2.2 % of cases, 9 of 13 in 27 %."""
    page = check(**JAKARTA)
    same = SKILLS - ups - downs
    may = {"started": "2026-05-03T02:50Z", "changed": "2026-05-03T03:00Z"}
    done = {"at": "result", "target": "ae", "finished": "2026-11-24T03:00Z"}
    now = [4] * ups + [2] * downs + [3] * same
    resume(page, attempt(page, [3] * SKILLS, **done, **may), attempt(page, now, **done))
    words = say(f"then.{key}")
    if ups + downs:
        words = f"{say('then.moved', ups=ups, downs=downs)} {words}"
    expect(section(page, say("then.title")).locator(".moved")).to_have_text(words)


def test_attempts_of_different_editions_say_which(check, say):
    page = check(**JAKARTA)
    done = {"at": "result", "target": "ae", "finished": "2026-11-24T03:00Z"}
    older = attempt(page, ANSWERS, **done, started="2026-05-03T02:50Z") | {"edition": 1}
    resume(page, older, attempt(page, ANSWERS, **done))
    section_ = section(page, say("then.title"))
    expect(section_).to_contain_text(say("then.editions", then=1, now=2))
