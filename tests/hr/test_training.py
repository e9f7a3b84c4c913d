"""A group's training plan and the sheet for a talk with each person, walked once as HR would."""

import json
from datetime import date, timedelta

from playwright.sync_api import expect

from tests.barriers import tab_to
from tests.hr import team
from tests.hr.team import NEVER, at, person
from tests.hr.test_team_keeping import open_file, rows, save
from tests.standard import SKILLS

PATH = "hr/rencana/"
LIBRARY = "training-example training-sent training-tables"
WEEKS = {2: 4, 3: 6, 4: 8, 5: 12}


def level(one: dict, index: int) -> int:
    return team.level(one["states"][index]) or 0


def below(one: dict, index: int, target: int) -> bool:
    known = level(one, index)
    return known > 0 and team.standing(known, target) == "below"


def lacked(people: list[dict], standard) -> list[tuple[str, list[dict], int]]:
    """Competencies that somebody surely lacks, the most needed first: who, of how many."""
    found = []
    for index, (id, skill) in enumerate(standard.skills.items()):
        target = skill.targets["ae"]
        low = [one for one in people if below(one, index, target)]
        compared = sum(level(one, index) > 0 for one in people)
        uses = len(standard.links.duties_of(id)) + len(standard.links.kpis_of(id))
        missing = sum(target - level(one, index) for one in low)
        found.append((-len(low) / max(compared, 1), -missing, -uses, index, id, low, compared))
    return [(id, low, n) for *_, id, low, n in sorted(found, key=lambda each: each[:4]) if low]


def proposed(people: list[dict], standard) -> list[str]:
    """What most of them surely lack, else what is most needed: three at most."""
    all_ = lacked(people, standard)
    shared = [id for id, low, compared in all_ if len(low) > 1 and len(low) * 2 >= compared]
    return (shared or [id for id, *_ in all_])[:3]


def due(start: date, to: int) -> str:
    day = start + timedelta(weeks=WEEKS[to])
    return (day + timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))).isoformat()


def spread_out(helps: dict[tuple, str], able: dict[tuple, set[str]]) -> bool:
    """Whether no chain of changes would take somebody from one who helps to one who helps at least
    two fewer: then the help is spread as evenly as can be."""
    loads = {name: list(helps.values()).count(name) for names in able.values() for name in names}
    for heavy in loads:
        reached, new = {heavy}, {heavy}
        while new:
            freed = [need for need, helper in helps.items() if helper in new]
            new = {name for need in freed for name in able[need]} - reached
            reached |= new
        if any(loads[heavy] - loads[light] > 1 for light in reached):
            return False
    return True


def test_the_plan_says_what_a_second_computation_says(visit, say, standard):
    people = [person(number, target=2, mode=1) for number in range(30)]
    page = visit(PATH, width=360, library=LIBRARY)
    page.locator("#text").fill("\n".join(f"x/#{code}" for code in team.codes(people)))
    page.locator("#read").click()
    expect(page.locator("#notice")).to_have_text(say("team.found", n=30, added=30))
    page.locator("#by-target").select_option("ae")
    start = date(2026, 11, 30)
    page.locator("#start").fill(start.isoformat())
    page.locator("#start").press("Tab")
    chosen = proposed(people, standard)
    everything = lacked(people, standard)
    boxes = page.locator(".choices [type=checkbox]")
    ids = [f"practise-{id}" for id, *_ in everything]
    assert boxes.evaluate_all("all => all.map(e => e.id)") == ids
    ticked = page.locator(".choices :checked").evaluate_all("all => all.map(e => e.id)")
    assert set(ticked) == {f"practise-{id}" for id in chosen}
    # Whatever anybody lacks is practised, so that nearly everybody helps or is helped.
    for id, *_ in everything:
        page.locator(f"#practise-{id}").check()
    _, data = save(page, say("team.csv"))
    head, *lines = rows(data)
    skills = list(standard.skills.items())
    named = {one["name"]: one for one in people}
    wanted, able, helps = set(), {}, {}
    for id, low, _ in everything:
        index = list(standard.skills).index(id)
        skill = standard.skills[id]
        target = skill.targets["ae"]
        for one in low:
            now = level(one, index)
            action = skill.steps[now - 1].action
            wanted.add((one["name"], "", "", "", skill.name, str(now), str(target), str(now + 1),
                        action, "", due(start, now + 1)))  # fmt: skip
            need = (one["name"], skill.name)
            able[need] = {each["name"] for each in people if level(each, index) >= target}
    assert head[4] == say("team.skill")
    assert {(*line[:9], *line[10:]) for line in lines} == wanted
    assert len(lines) == len(wanted)
    for line in lines:
        need = (line[0], line[4])
        assert (line[9] == say("train.nobody")) == (not able[need])
        if able[need]:
            assert line[9] in able[need]
            helps[need] = line[9]
    assert spread_out(helps, {need: names for need, names in able.items() if names})
    assert set(helps.values()) <= named.keys()
    # A sheet names up to three gaps, the largest first, and none that is only in range.
    page.locator("#view-person").click()
    one = people[7]
    page.locator("#find").fill(one["name"].lower())
    page.keyboard.press("Enter")
    expect(page.locator(".sheet h2")).to_have_text(one["name"])
    against = say("team.against", target=say("team.aim", name="AE"))
    expect(page.locator(".sheet .facts")).to_contain_text(against)
    gaps = [(level(one, i) - skill.targets["ae"], skill.name) for i, (_, skill) in enumerate(skills)
            if below(one, i, skill.targets["ae"])]  # fmt: skip
    shown = page.locator(".sheet h4").all_inner_texts()
    by_name = {name: missing for missing, name in gaps}
    assert len(shown) == min(len(gaps), 3)
    sizes = [by_name[name] for name in shown]
    assert sizes == sorted(gap for gap, _ in gaps)[: len(shown)]
    marks = page.locator(".sheet .bars li").evaluate_all(
        "rows => rows.map(row => [row.querySelector('.nm').textContent, "
        "row.querySelector('.sx').className])"
    )
    low = {name for name, look in marks if "short" in look}
    assert low == {name for _, name in gaps}


def test_from_the_example_to_paper_and_back(visit, say, standard, faults_in):
    page = visit(PATH, width=320, script="window.print = () => {}", library=LIBRARY)

    def states():
        yield "empty"
        page.locator("#text").fill("halo")
        page.locator("#read").click()
        expect(page.locator("#problem")).to_have_text(say("team.nothing"))
        yield "refused"
        page.locator("#example").click()
        expect(page.locator("#notice")).to_have_text(say("team.invented"))
        page.locator(".plan summary").first.click()
        yield "plan"
        page.locator("#view-person").click()
        yield "person"

    pressed = "button:not(.link), select, label:has(input), textarea, summary, .btn, input"
    assert faults_in(page, states(), f"{pressed}:not([type=checkbox])") == {}

    # Groups, names that are looked for, and the fields are reached by keyboard.
    page.locator("#by-group").select_option(label=say("train.part", name="Ritel", n=4))
    page.locator("#find").focus()
    page.keyboard.type("ha")
    page.keyboard.press("Enter")
    expect(page.locator(".sheet h2")).to_have_text("Hana")
    tab_to(page, "#person-back")
    page.keyboard.press("Enter")
    expect(page.locator(".sheet h2")).to_have_text("Farah")
    page.get_by_role("button", name=say("train.print-all")).click()
    page.emulate_media(media="print")
    expect(page.locator(".sheet:visible h2")).to_have_text(["Bagas", "Dimas", "Farah", "Hana"])
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".sheet")).to_have_count(1)

    # Real people: what is typed is kept in the file, and stands there when it is opened again.
    people = [person(n, target=2, mode=1, person=n + 1, name="") for n in range(3)]
    people[0]["states"] = [at(1)] * SKILLS
    people[1]["states"] = [at(4)] * SKILLS
    people[2]["states"] = [NEVER] * SKILLS
    codes = team.codes(people)
    (rating,) = team.ratings([{"invitation": 77, "person": 1, "levels": [4]}])
    page.locator("#text").fill("\n".join([*codes, str(rating)]))
    page.locator("#read").click()
    found = [say("team.found", n=3, added=3), say("train.second-found", n=1)]
    expect(page.locator("#notice")).to_have_text(" ".join(found))
    answers = {
        "format": "standar-profesi/cek", "profession": standard.id, "version": 2,
        "attempts": [{"invitation": {"id": 77, "person": 1}, "reply": 100}],
        "evidence": {"negosiasi": {"line": "Sewa turun 10%", "when": "2026-10", "who": "ayah"}},
    }  # fmt: skip
    open_file(page, "jawaban.json", json.dumps(answers).encode())
    expect(page.locator("#notice")).to_contain_text("1")
    expect(page.locator(".plain li")).to_contain_text("Sewa turun 10%")
    # Twice the same: who rates oneself at 1 and is seen at 4 differs beyond doubt.
    expect(page.locator(".stack tbody tr")).to_have_count(SKILLS)
    assert (
        page.locator(".stack td:last-child").all_inner_texts()
        == [say("compare.talk-down", n=3)] * SKILLS
    )
    page.locator("[id^=agreed-]").fill("Dua rapat dipimpin sendiri")
    page.locator("#view-plan").click()
    owner = page.locator("[id^=owner-]").first
    owner.fill("Bu Rina")
    page.locator("[id^=date-]").first.fill("2027-01-04")
    name, data = save(page, say("team.save"))
    assert name == "rencana-latihan.json"
    assert {"note", "erase"} <= json.loads(data).keys()
    other = visit(PATH, library=LIBRARY)
    open_file(other, name, data)
    expect(other.locator("[id^=owner-]").first).to_have_value("Bu Rina")
    expect(other.locator("[id^=date-]").first).to_have_value("2027-01-04")
    # On paper stands what was typed.
    other.emulate_media(media="print")
    expect(other.locator(".plan")).to_contain_text("4 Januari 2027")
    assert other.locator(".plan textarea:visible, .plan input:visible").count() == 0
    other.emulate_media(media="screen")
    other.locator("#view-person").click()
    expect(other.locator("[id^=agreed-]")).to_have_value("Dua rapat dipimpin sendiri")
    assert other.evaluate("localStorage.length + sessionStorage.length") == 0


def test_who_answers_by_a_colleagues_link_keeps_the_own_rating_and_evidence(visit, say, standard):
    page = visit(PATH, library=LIBRARY)
    names = {1: "Andi", 2: "Budi"}
    low = {"target": 2, "mode": 1, "states": [at(1)] * SKILLS}
    # Budi has the link of Andi, who answered by it himself.
    people = [person(n, **low, person=1, name=name) for n, name in names.items()]
    team_file = {
        "format": "standar-profesi/rekap", "version": 1, "profession": standard.id, "title": "",
        "links": [[code, 1] for code in team.codes(people)], "separate": [], "invitations": [],
        "labels": {f"77:{n}": name for n, name in names.items()},
    }  # fmt: skip
    open_file(page, "rekap.json", json.dumps(team_file).encode())
    views = [{"invitation": 77, "person": n, "levels": [level]} for n, level in [(1, 2), (2, 4)]]
    page.locator("#text").fill("\n".join(map(str, team.ratings(views))))
    page.locator("#read").click()
    expect(page.locator("#notice")).to_have_text(say("train.second-found", n=2))
    answers = {
        "format": "standar-profesi/cek", "profession": standard.id, "version": 2,
        "attempts": [{"invitation": {"id": 77, "person": 1}, "reply": 102}],
        "evidence": {"negosiasi": {"line": "Sewa turun 10%"}},
    }  # fmt: skip
    open_file(page, "jawaban.json", json.dumps(answers).encode())
    expect(page.locator(".sheet h2")).to_have_text("Budi")
    expect(page.locator(".plain li")).to_contain_text("Sewa turun 10%")
    column = page.locator(".stack td:nth-of-type(2)")
    assert [text[0] for text in column.all_inner_texts()] == ["4"] * SKILLS
    page.locator("#person-back").click()
    expect(page.locator(".sheet h2")).to_have_text("Andi")
    expect(page.locator(".plain li")).to_have_count(0)
    assert [text[0] for text in column.all_inner_texts()] == ["2"] * SKILLS


def test_ratings_wait_for_the_list_and_who_is_looked_at_is_of_the_group(visit, say, standard):
    page = visit(PATH, library=LIBRARY)
    views = [{"invitation": 77, "person": n, "levels": [3]} for n in (2, 3)]
    page.locator("#text").fill("\n".join(map(str, team.ratings(views))))
    page.locator("#read").click()
    expect(page.locator("#notice")).to_have_text(say("train.second-waits", n=2))
    # Budi answers by the link of Andi, which only HR's list can tell.
    low = {"target": 2, "mode": 1, "states": [at(1)] * SKILLS}
    people = [person(n, **low, person=1, name=name) for n, name in {1: "Andi", 2: "Budi"}.items()]
    page.locator("#text").fill("\n".join(f"x/#{code}" for code in team.codes(people)))
    page.locator("#read").click()
    found = say("team.found", n=2, added=2)
    expect(page.locator("#notice")).to_have_text(f"{found} {say('train.second-waits', n=2)}")
    team_file = {
        "format": "standar-profesi/rekap", "version": 1, "profession": standard.id, "title": "",
        "links": [], "separate": [], "invitations": [],
        "labels": {"77:1": "Andi", "77:2": "Budi", "77:3": "Citra"},
        "groups": {"77:1": {"division": "Barat", "branch": "", "batch": ""},
                   "77:2": {"division": "Timur", "branch": "", "batch": ""}},
    }  # fmt: skip
    open_file(page, "rekap.json", json.dumps(team_file).encode())
    told = [
        say("train.opened", name="rekap.json"), say("train.second-found", n=1),
        say("train.second-waits", n=1),
    ]  # fmt: skip
    expect(page.locator("#notice")).to_have_text(" ".join(told))
    page.locator("#view-person").click()
    page.locator("#by-group").select_option(label=say("train.part", name="Timur", n=1))
    expect(page.locator(".sheet h2")).to_have_text("Budi")
    expect(page.locator("#view-person")).to_have_text(say("train.people", n=1))
    expect(page.locator(".stack tbody tr")).to_have_count(SKILLS)
    page.locator("#by-group").select_option(label=say("train.part", name="Barat", n=1))
    expect(page.locator(".sheet h2")).to_have_text("Andi")
    expect(page.locator(".stack tbody tr")).to_have_count(0)


def test_nobody_below_and_nobody_asked(visit, say):
    page = visit(PATH)
    for states, words in (
        (NEVER, say("train.not-compared")),
        (at(5), say("train.all-met")),
        (at(4), say("train.only-near", names="")[:30]),
    ):
        page.reload()
        people = [person(n, states=[states] * SKILLS, target=3, mode=1) for n in range(2)]
        page.locator("#text").fill("\n".join(team.codes(people)))
        page.evaluate("addEventListener('beforeunload', e => e.stopImmediatePropagation(), true)")
        page.locator("#read").click()
        expect(page.locator("#screen .lead")).to_contain_text(words)
        expect(page.locator(".plan")).to_have_count(0)
