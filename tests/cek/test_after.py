"""What follows from a result: gaps to choose, plans, cases, then and now."""

import datetime
import re
from math import ceil

import pytest
from dateutil.rrule import rrulestr
from playwright.sync_api import Locator, Page, expect

from tests import fonts, project
from tests.cek.walk import (
    ANSWERS,
    WHOLE,
    attempt,
    decide,
    go_on,
    jump,
    lines,
    overflow,
    resume,
    unfold_gaps,
)
from tests.scorer import Scorer
from tests.standard import SKILLS

JAKARTA = {"timezone_id": "Asia/Jakarta"}
LEVELS = ["Pemula", "Terbimbing", "Mandiri", "Terampil", "Mahir"]


def at(page: Page, moment: str) -> None:
    """From the next load on, the page's clock shows this moment."""
    page.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))


def events(text: str) -> list[dict]:
    """The events of a calendar by the rules of RFC 5545, each with its alarm."""
    assert text.replace("\r\n", "").count("\n") == 0
    lines = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    inside: list[dict] = [{}]
    found = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            inside.append({})
        elif name == "END":
            done = inside.pop()
            inside[-1][value] = done
            found += [done] * (value == "VEVENT")
        else:
            assert name not in inside[-1]
            inside[-1][name] = re.sub(r"\\([\\;,])", r"\1", value)
    assert len(inside) == 1
    return found


def occasions(event: dict) -> list[datetime.date]:
    """The days on which an event comes."""
    first = datetime.datetime.strptime(event["DTSTART;VALUE=DATE"], "%Y%m%d")
    end = datetime.datetime.strptime(event["DTEND;VALUE=DATE"], "%Y%m%d")
    assert end - first == datetime.timedelta(1)
    rule = event.get("RRULE")
    return [day.date() for day in rrulestr(rule, dtstart=first)] if rule else [first.date()]


def span(first: str, until: str, step: int = 1) -> list[datetime.date]:
    day, last = map(datetime.date.fromisoformat, (first, until))
    return [day + datetime.timedelta(n) for n in range(0, (last - day).days + 1, step)]


def fields(plan: Locator) -> Locator:
    """Open what a plan consists of."""
    plan.locator("summary").click()
    return plan.get_by_role("group")


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
        answers = [*[3] * 5, *shown, *[3] * (SKILLS - 5 - len(shown))]
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
            expect(gap.locator(".next .do")).to_have_text(do)
            expect(gap.locator(".facts > div")).to_have_text(step_said(step, skill, say))
            plan = page.locator(".plans li", has=page.locator(f"#plan-{id}"))
            words = say("plan.sentence", cue=step.plan.cue, action=step.plan.action, date="")
            expect(plan.locator(".ruled")).to_contain_text(words.rstrip(". "))


def test_a_plan_of_the_readers_own_stays_when_the_step_changes(check, say, standard):
    page = check()
    first = next(iter(standard.skills))
    own = {"cue": "kelas selesai", "action": "menulis satu hal", "date": "2026-12-31"}
    jump(page, [1, *[3] * (SKILLS - 1)], gaps=[first], plans={first: own})
    plan = page.locator(".plans li")
    words = say("plan.sentence", **own | {"date": "31 Desember 2026"})
    expect(plan.locator(".ruled")).to_have_text(words)
    expect(fields(plan).locator("textarea").first).to_have_value(own["cue"])
    expect(plan.locator("textarea").last).to_have_value(own["action"])


def test_evidence_is_shown_by_an_example_of_the_readers_level(check, say, standard):
    page = check()
    jump(page, [5, 4, 2, *[1] * (SKILLS - 3)])
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


def test_plans_go_into_one_calendar(check, say, standard, address):
    page = check(**JAKARTA)
    at(page, "2026-11-25T04:10Z")
    jump(page, ANSWERS)
    names = page.locator(".gaps h3").all_text_contents()
    skills = {skill.name: (id, skill) for id, skill in standard.skills.items()}
    levels = dict(zip(standard.skills, ANSWERS, strict=True))
    plans = page.locator(".plans li")
    assert plans.locator("h3").all_text_contents() == names
    starts = ["2026-11-28", "2026-12-02", "2026-12-07"]
    unfold_gaps(page)
    for plan, name, start in zip(plans.all(), names, starts, strict=True):
        id, skill = skills[name]
        suggested = skill.steps[max(0, levels[id] - 1)].plan
        expect(plan.locator(".ruled")).to_contain_text(suggested.cue)
        expect(plan.locator("textarea")).to_have_count(0)
        if name == names[1]:
            page.get_by_role("button", name=f"{say('gap.plan')} {name}").click()
            expect(plan.get_by_label(say("plan.if"), exact=True)).to_be_focused()
        else:
            fields(plan)
        expect(plan.get_by_label(say("plan.if"), exact=True)).to_have_value(suggested.cue)
        expect(plan.get_by_label(say("plan.then"))).to_have_value(suggested.action)
        expect(plan.get_by_label(say("plan.start"))).to_have_value(start)
        expect(plan.get_by_label(say("plan.remind"))).to_have_value("weekly")
    text = "hari Senin; pukul 19.00, di rumah\\kos – “tenang” " + "ya " * 40
    plans.nth(1).get_by_label(say("plan.if"), exact=True).fill(text + ". ")
    plans.nth(1).get_by_label(say("plan.start")).fill("2026-12-31")
    plans.nth(1).get_by_label(say("plan.remind")).select_option(label=say("plan.once"))
    saturday = plans.nth(2).get_by_label(say("plan.start"))
    saturday.fill("2027-01-02")
    plans.nth(2).get_by_label(say("plan.remind")).select_option(label=say("plan.workdays"))
    for plan, often in zip(plans.all(), ("weekly", "once", "workdays"), strict=True):
        expect(plan.locator("summary")).to_contain_text(say(f"plan.{often}"))
    page.get_by_label(say("plan.recheck")).fill("2027-02-28")
    name, calendar = download(page, say("plan.save"))
    assert name == say("plan.file")
    found = events(calendar)
    assert len(found) == 4
    for event, gap in zip(found, [*names, None], strict=True):
        assert event["SUMMARY"] == (say("plan.event", name=gap) if gap else say("plan.again"))
        alarm = {"ACTION": "DISPLAY", "DESCRIPTION": event["SUMMARY"], "TRIGGER": "PT8H"}
        assert event["VALARM"] == alarm
    workdays = [day for day in span("2027-01-02", "2027-02-28") if day.weekday() < 5]
    assert [occasions(event) for event in found] == [
        span("2026-11-28", "2027-02-28", 7),
        span("2026-12-31", "2026-12-31"),
        workdays,
        span("2027-02-28", "2027-02-28"),
    ]
    # The sentence goes on after the reader's full stop.
    assert f"Setiap {text.strip()}, saya akan" in found[1]["DESCRIPTION"]
    assert len({event["UID"] for event in found}) == 4
    # Everything is kept; the same plans keep their ids, so that calendars replace them.
    page.reload()
    expect(fields(plans.nth(1)).get_by_label(say("plan.start"))).to_have_value("2026-12-31")
    expect(plans.nth(1).get_by_label(say("plan.remind"))).to_have_value("once")
    expect(page.get_by_label(say("plan.recheck"))).to_have_value("2027-02-28")
    again = events(download(page, say("plan.save"))[1])
    assert [event["UID"] for event in again] == [event["UID"] for event in found]
    page.emulate_media(media="print")
    printed = plans.nth(1).locator(".ruled")
    expect(printed).to_contain_text(text.strip())
    expect(printed).to_contain_text("31 Desember 2026")
    # Where nothing is kept, the day of the re-check leads back to the same result.
    link = found[3]["URL"]
    assert found[3]["DESCRIPTION"] == f"{say('plan.again-text')} {link}"
    assert all("#" not in event["URL"] for event in found[:3])
    elsewhere = check(f"#{link.partition('#')[2]}", url=f"{address}/account-executive/buka/")
    elsewhere.get_by_role("link", name=say("open.take")).click()
    expect(elsewhere.locator(WHOLE)).to_be_visible()
    assert (
        elsewhere.locator(".result h1").text_content() == page.locator(".result h1").text_content()
    )
    expect(elsewhere.locator(".plans")).not_to_contain_text("tenang")


@pytest.mark.parametrize("date", ["", "0020-12-31", "20266-05-12"])
def test_no_real_date_is_not_kept_but_the_words_are(check, say, date: str):
    page = check(**JAKARTA)
    at(page, "2026-11-25T04:10Z")
    jump(page, ANSWERS)
    plan = page.locator(".plans li").first
    recheck = page.get_by_label(say("plan.recheck"))
    month = recheck.input_value()
    fields(plan).get_by_label(say("plan.start")).fill(date)
    plan.get_by_label(say("plan.then")).fill("sesuatu")
    recheck.fill(date)
    page.reload()
    expect(fields(plan).get_by_label(say("plan.start"))).to_have_value("2026-11-28")
    expect(plan.get_by_label(say("plan.then"))).to_have_value("sesuatu")
    expect(recheck).to_have_value(month)


@pytest.mark.parametrize(
    ("zone", "now", "today", "first"),
    [
        ("Asia/Jakarta", "2026-11-24T20:50Z", "2026-11-25", "2026-11-28"),
        ("Pacific/Honolulu", "2026-11-25T05:00Z", "2026-11-24", "2026-11-27"),
    ],
)
def test_today_is_where_the_reader_is(check, say, zone: str, now: str, today: str, first: str):
    """Early in the morning east of Greenwich, and late in the evening west of it."""
    page = check(timezone_id=zone)
    at(page, now)
    jump(page, ANSWERS, started=now, changed=now, finished=now)
    start = fields(page.locator(".plans li").first).get_by_label(say("plan.start"))
    recheck = page.get_by_label(say("plan.recheck"))
    expect(start).to_have_value(first)
    for field in (start, recheck):
        expect(field).to_have_attribute("min", today)


IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"
MAC = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"
)
INSTALLED = (
    "const media = matchMedia;"
    "matchMedia = (query) => /standalone/.test(query) ? {matches: true} : media(query);"
)


@pytest.mark.parametrize(
    ("agent", "vendor", "script", "said"),
    [
        (IPHONE, "Apple Computer, Inc.", "", 1),
        (IPHONE, "Apple Computer, Inc.", INSTALLED, 0),
        (MAC, "Google Inc.", "", 0),
        ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15", "Apple Computer, Inc.", "", 0),
    ],
    ids=["safari", "installed", "chrome", "webkit elsewhere"],
)
def test_where_storage_is_deleted_after_a_week_it_is_said(
    check, say, agent: str, vendor: str, script: str, said: int
):
    named = f"Object.defineProperty(navigator, 'vendor', {{get: () => '{vendor}'}});"
    page = check(user_agent=agent, script=named + script)
    jump(page, ANSWERS)
    expect(page.locator(".result").get_by_text(say("kept.forgets"))).to_have_count(said)
    # Where nothing is to be planned there is no calendar to take along.
    jump(page, [5] * SKILLS)
    expect(page.locator(".result").get_by_text(say("kept.forgets-plain"))).to_have_count(said)


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
    for fold in cases.locator("summary").all():
        fold.click()
    # One fold deep: nothing is folded in a fold.
    expect(cases.locator("details details")).to_have_count(0)
    expect(cases.locator(".options")).to_have_count(SKILLS)
    every = [say("cases.case", name=skill.name) for skill in standard.skills.values()]
    again = [say("cases.again", name=skill.name) for skill in standard.skills.values()]
    told = cases.locator("h4").all_text_contents()
    assert sorted(every[again.index(w)] if w in again else w for w in told) == sorted(every)


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
    cluster = standard.skills["negosiasi"].cluster
    names = {cluster.id: cluster.name for cluster in standard.assessment.clusters}
    cases.locator("summary", has_text=names[cluster]).click()
    fold = cases.locator("details[open]")
    # What is to be read again stands first.
    expect(fold.locator("h4").first).to_have_text(say("cases.again", name="Negosiasi"))
    expect(fold.locator("p").first).to_have_text(case.situation)
    options = fold.locator(".options").first.locator("li")
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
    fold.get_by_role("button", name=say("result.change")).first.click()
    expect(page.locator(".situation:visible")).to_contain_text(case.situation)
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
    words = say("likelier.title", n=2)
    apart = page.locator("details", has=page.locator("summary", has_text=words))
    apart.locator("summary").click()
    expect(apart.locator("li")).to_have_count(2)
    for id, (anchor, statements) in picks.items():
        skill = standard.skills[id]
        score = scorer.rate(anchor, statements, {n.code: n.level for n in skill.statements})
        assert score.likeliest != anchor
        names = {n: f"{n} {LEVELS[n - 1]}" for n in (anchor, score.likeliest)}
        said = say("likelier.text", level=anchor, likeliest=names[score.likeliest])
        item = apart.locator("li", has=page.get_by_role("heading", name=skill.name))
        expect(item.locator("p")).to_have_text(said)
        text = skill.anchors[score.likeliest - 1]
        expect(places[id]).to_contain_text(skill.name)
        expect(places[id].locator(".likelier")).to_contain_text(said)
        # Both texts, and both ways back, stand in the details, and nowhere else.
        item.get_by_role("button").click()
        details = page.locator(f"#fold-{id}")
        expect(details.locator(".likelier")).to_contain_text(said)
        # The level's words stand once, also where it is the next one.
        for place in (places[id], details):
            assert (place.text_content() or "").count(text) == 1
        chosen = details.locator(".rise dd").first
        expect(chosen).to_have_text(f"{names[anchor]} {skill.anchors[anchor - 1]}")
        change = page.get_by_role("button", name=f"{say('result.change')} {skill.name}")
        expect(change).to_have_count(1)
        expect(details.locator(change)).to_have_count(1)
        # The range holds both, the level stays the chosen one.
        row = page.locator("tbody tr", has=page.get_by_text(skill.name, exact=True))
        ends = f"{score.lowest}–{score.highest}"
        assert row.locator("td").all_text_contents()[:2] == [str(anchor), ends]
        assert score.lowest <= min(names) < max(names) <= score.highest
    page.get_by_role("button", name=f"{say('likelier.statements')} {skill.name}").click()
    expect(page.locator(".statement:visible")).to_have_count(len(statements))
    # The history learns of a screen once that is seen.
    project.wait(lambda: page.evaluate("history.state.route.at") == "statements")
    page.go_back()
    expect(page.locator(WHOLE)).to_be_visible()
    apart.locator("summary").click()
    apart.get_by_role("button", name=skill.name).click()
    change.click()
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
    expect(page.locator(".answers summary")).to_be_focused()
    expect(page.locator(".given > li")).to_have_count(SKILLS)


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
    moved = say("then.moved", date="3 Mei 2026", ups=2, downs=1)
    expect(table).to_contain_text(f"{moved} {say('then.chance')}")
    # Of five down to two there is no likely level in common.
    surely = say("then.levels", name=[*standard.skills.values()][3].name, then=5, now=2)
    expect(table).to_contain_text(say("then.surely", names=surely))
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
    expect(table).to_contain_text(say("then.drop"))
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
    date = "3 Mei 2026"
    words = say(f"then.{key}", date=date)
    if ups + downs:
        words = f"{say('then.moved', date=date, ups=ups, downs=downs)} {words}"
    expect(section(page, say("then.title")).locator(".moved")).to_have_text(words)


def test_attempts_of_different_editions_say_which(check, say):
    page = check(**JAKARTA)
    done = {"at": "result", "target": "ae", "finished": "2026-11-24T03:00Z"}
    older = attempt(page, ANSWERS, **done, started="2026-05-03T02:50Z") | {"edition": 1}
    resume(page, older, attempt(page, ANSWERS, **done))
    section_ = section(page, say("then.title"))
    expect(section_).to_contain_text(say("then.editions", then=1, now=2))
