"""Results that come back become one picture: what is read, what is counted, what is told."""

import re
from functools import partial
from statistics import mean, median

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import fonts
from tests.deno import ask
from tests.hr import team
from tests.hr.team import CHECK, MODES, NEVER, PATH, TARGETS, UNANSWERED, UNASKED, at, person
from tests.standard import SKILLS, content


def choose(page: Page, **choices: str) -> None:
    """Choose a part or an order: choose(page, mode="quick")."""
    details = page.locator(".controls details")
    if not details.evaluate("e => e.open"):
        details.locator("summary").click()
    for name, value in choices.items():
        page.locator(f"#by-{name}").focus()
        page.locator(f"#by-{name}").select_option(value)


def notes(page: Page) -> list[str]:
    return page.locator(".notes summary").all_inner_texts()


def test_thirty_results_give_the_right_numbers(visit, say, standard):
    """Against a second computation from the definition."""
    people = [person(number) for number in range(30)]
    page = visit(PATH)
    team.read(page, team.chat(people))
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=30, added=30))
    page.locator("#by-target").select_option("ae")
    map_ = team.table(page, ".heat")
    numbers = team.table(page, ".numbers")
    for index, skill in enumerate(standard.skills.values()):
        target = skill.targets["ae"]
        levels = [team.level(one["states"][index]) for one in people]
        rated = [level for level in levels if level is not None]
        stand = [level and team.standing(level, target) for level in levels]
        gaps = [target - level for level in rated if team.standing(level, target) == "below"]
        name, _, *spread, never, n, aim, near, below, gap, middle, average = numbers[index + 1]
        assert name == skill.name
        assert spread == [str(rated.count(level)) for level in range(1, 6)]
        assert int(never) == sum(one["states"][index] == NEVER for one in people)
        counts = len(rated), target, stand.count("within"), len(gaps), sum(gaps)
        assert (n, aim, near, below, gap) == tuple(map(str, counts))
        assert float(middle.replace(",", ".")) == median(rated)
        assert float(average.replace(",", ".")) == pytest.approx(mean(rated), abs=0.0501)
        assert map_[1][index + 1] == str(target)
        assert map_[2][index + 1] == f"{len(gaps)}/{len(rated)}"
        signs = {NEVER: f"– {say('difference.never')}", UNANSWERED: f"? {say('difference.open')}"}
        marks = {"within": f" {say('team.is-within')}", "below": f" {say('team.is-below')}"}
        for row, one, level, stands in zip(map_[3:], people, levels, stand, strict=True):
            state = one["states"][index]
            assert row[index + 2] == (f"{level}{marks.get(stands, '')}" if level else signs[state])
    # Whom the rows are of, in which mode, and how many of their levels are below target.
    targets = [skill.targets["ae"] for skill in standard.skills.values()]
    for row, one in zip(map_[3:], people, strict=True):
        levels = [team.level(state) for state in one["states"]]
        pairs = zip(levels, targets, strict=True)
        below = sum(bool(x) and team.standing(x, target) == "below" for x, target in pairs)
        n = sum(x is not None for x in levels)
        mode = standard.assessment.modes[one["mode"] - 1].name
        assert (row[0], row[1], row[-1]) == (one["name"], mode, say("team.n-of", n=below, total=n))


def test_how_many_were_invited_and_who_could_help(visit, say, standard):
    levels = {"Ayu": 5, "Budi": 3, "Citra": 1, "Dimas": 1}
    people = [
        person(i, name=name, states=[at(levels[name]), *[at(5)] * (SKILLS - 1)], mode=1, target=2)
        for i, name in enumerate(levels)
    ]
    page = visit(PATH, library="compare-team")
    team.read(page, team.chat(people))
    team.unfold(page, say("team.help"))
    first = next(iter(standard.skills.values()))
    expect(page.locator(".lead")).to_have_text(say("team.together", skills=first.name))
    rows = team.table(page, "#helpers")
    helpers = "Ayu (5), Budi (3)" if first.targets["ae"] == 3 else "Ayu (5)"
    # Who may have reached the target is no learner.
    assert first.targets["ae"] in (3, 4)
    assert rows[1:] == [[first.name, str(first.targets["ae"]), helpers, "Citra (1), Dimas (1)"]]
    for invited, words in (
        ("6", say("team.missing", n=4, total=6, left=2)),
        ("4", say("team.complete", n=4)),
        ("3", say("team.too-many", n=4, total=3)),
    ):
        page.locator("#invited").fill(invited)
        page.keyboard.press("Tab")
        expect(page.locator(".facts").first).to_contain_text(words)
    page.locator("#invited").fill("")
    page.keyboard.press("Tab")
    expect(page.locator(".facts").first).not_to_contain_text("diundang")
    # Competencies as rows, with n and mode, below target in words.
    head, *rows = team.table(page, ".heat")
    assert head[2:6] == [f"{name}{standard.assessment.modes[0].name}" for name in levels]
    stand = [team.standing(level, first.targets["ae"]) for level in levels.values()]
    marks = {"within": f" {say('team.is-within')}", "below": f" {say('team.is-below')}"}
    assert rows[0] == [
        first.name, str(first.targets["ae"]),
        *(f"{n}{marks.get(mark, '')}" for n, mark in zip(levels.values(), stand, strict=True)),
        say("team.n-of", n=stand.count("below"), total=4),
    ]  # fmt: skip


def test_each_finding_in_a_sentence(visit, say, standard):
    skills = list(standard.skills.values())
    page = visit(PATH)

    def finding(people: list[dict]) -> str:
        if page.locator("#keep-title").count():
            page.get_by_role("button", name=say("team.clear")).click()
            page.locator("dialog").get_by_role("button", name=say("team.clear-yes")).click()
            expect(page.locator("#try")).to_be_visible()
        team.read(page, team.chat(people))
        return page.locator(".lead").inner_text()

    good = [at(5)] * SKILLS
    low = [at(1), *good[1:]]
    assert finding([person(1, states=good)]) == say("team.met")
    assert finding([person(1, states=low, target=3)]) == say(
        "team.one-below", skills=skills[0].name
    )
    assert finding([person(i, states=low if i == 1 else good, target=3) for i in (1, 2, 3)]) == say(
        "team.scattered", skill=skills[0].name, n=1, total=3
    )
    assert finding([person(1, states=[NEVER] * SKILLS)]) == say("team.no-comparison")


def test_the_same_person_again_and_whoever_uses_the_same_device(visit, say):
    ayu = person(1, name="Ayu")
    later = {**ayu, "finished": ayu["finished"] + 5000, "states": [at(4)] * SKILLS}
    other = {**later, "name": "Budi"}
    page = visit(PATH)
    team.read(page, team.chat([later, ayu]))
    assert notes(page) == [say("team.earlier", n=1)]
    assert [row[2].split()[0] for row in team.table(page, ".heat")[1:]] == ["4"] * SKILLS
    team.read(page, team.chat([other]))
    assert notes(page)[0] == say("team.doubtful", n=1)
    assert [row[0] for row in team.table(page, ".people table")[1:]] == ["Ayu"]
    page.get_by_role("button", name=f"{say('team.separate')} Budi").click()
    people = [row[1] for row in team.table(page, ".people table")[1:]]
    assert sorted(people) == ["Ayu", "Budi"]
    page.get_by_role("button", name=say("team.count-once")).click()
    assert len(team.table(page, ".people table")) == 2


SOURCES = """
25/11/26 09.14 - Budi Santoso: Selamat pagi Bu Rina, ini hasil saya {0}
25/11/26 09.20 - Rina HRD: Ini hasil Tono {1}
25/11/26 09.21 - +62 812-3456-7890: {2}
25/11/26 09.22 - +62 812-3456-7891: {3}

Nama lengkap;Divisi;Hasil
Made Wirawan;Barat;{4}
"""


def test_a_second_round_is_out_of_the_way(visit, say):
    """Where all answer again, what takes whose place is there once somebody wants to know."""
    for n, open_ in ((5, 1), (6, 0)):
        page = visit(PATH)
        rounds = [person(k, finished=480_000 * (r + 1)) for r in range(2) for k in range(n)]
        team.read(page, team.chat(rounds))
        assert notes(page) == [say("team.earlier", n=n)]
        expect(page.locator(".notes details[open]")).to_have_count(open_)
    page.locator(".notes summary").click()
    expect(page.locator(".notes li")).to_have_count(6)


def test_names_that_stand_beside_links(visit, say):
    """They are proposed with their source; without one a number that stays."""
    nameless = [person(number, name="") for number in range(5)]
    # The fourth answers in the third's browser.
    nameless[3] = {
        **nameless[2],
        "finished": nameless[2]["finished"] + 5,
        "states": [at(2)] * SKILLS,
    }
    links = [CHECK + code for code in team.codes(nameless)]
    page = visit(PATH)
    team.read(page, links[3])
    shown = page.locator(".people tbody .only-print")
    (number,) = shown.all_text_contents()
    team.read(page, SOURCES.format(*links))
    doubtful = say("team.check", name="Rina HRD")
    assert shown.all_text_contents() == ["Budi Santoso", doubtful, number, "Made Wirawan"]
    assert page.locator(".people small").all_text_contents() == [
        f"{say('team.from-chat')} ",
        f"{say('team.from-chat')} {say('team.agree')} Rina HRD",
        f"{say('team.from-column', at='Nama lengkap')} ",
    ]
    # Nobody signed, so one of the two takes the other's place until HR says otherwise.
    page.get_by_role("button", name=say("team.separate")).click()
    two = shown.all_text_contents()
    assert len(set(two)) == 5
    assert number in two
    page.get_by_role("button", name=f"{say('team.agree')} Rina HRD").click()
    expect(shown.nth(1)).to_have_text("Rina HRD")
    page.locator("#label-1").fill("Tono")
    page.keyboard.press("Tab")
    expect(page.locator(".heat thead")).to_contain_text("Tono")
    # The file keeps them, and nothing else of the sources.
    names = shown.all_text_contents()
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("team.save")).click()
    saved = saving.value.path().read_text("utf-8")
    assert "812" not in saved
    assert "Selamat" not in saved
    other = visit(PATH)
    other.locator("#file").set_input_files(
        {"name": "rekap.json", "mimeType": "application/json", "buffer": saved.encode()}
    )
    expect(other.locator(".people tbody .only-print")).to_have_text(names)


BROKEN = {"body": "throw 0", "content_type": "text/javascript"}


def test_results_count_where_what_reads_names_cannot_be_fetched(visit, say):
    page = visit(PATH)
    page.route("**/assets/read-names.*", lambda route: route.fulfill(**BROKEN))
    (link,) = team.codes([person(1, name="")])
    team.read(page, f"Nama;Hasil\nMade Wirawan;{CHECK}{link}")
    told = page.locator("#notice")
    expect(told).to_contain_text(f"{say('team.names-unread')} {say('library.away')}")
    assert len(team.table(page, ".people table")) == 2
    expect(page.locator(".people small")).to_have_count(0)


def test_second_raters_beside_whom_they_rated(visit, say, standard):
    """Paired by number, told where nobody's; kept, handed over, taken out with its person."""
    first, second, third = list(standard.skills.values())[:3]
    rest = [at(3)] * (SKILLS - 2)
    people = [
        person(1, name="Ayu", person=11, states=[at(1), at(3), *rest], mode=1),
        person(2, name="Budi", person=12, states=[at(4), at(4), *rest], mode=1),
        person(3, name="Citra", person=13, states=[at(3)] * SKILLS, mode=1),
    ]
    # Ayu: far above, within, the same, never seen; Budi: nothing clear; unknown; no number.
    views = team.ratings(
        [
            {"invitation": 77, "person": 11, "levels": [5, 4, 3, 0] * 4},
            {"invitation": 77, "person": 12, "levels": [3, 4]},
            {"invitation": 77, "person": 99, "levels": [3]},
            {"invitation": 77, "person": 0, "levels": [3]},
            {"invitation": 78, "person": 11, "levels": [1]},
        ]
    )
    page = visit(PATH, library="team-seconds")
    raters = "\n".join(
        f"{name}, {say('raters.number', n=number)}: {CHECK}{code}"
        for name, number, code in zip(
            ("Ayu", "Sari", "Dedi", "", ""), (11, 12, 99, 0, 11), views, strict=True
        )
    )
    team.read(page, f"{team.chat(people)}\n{raters}")
    expect(page.locator("#notice")).to_contain_text(say("team.found-seconds", n=5))
    part = page.locator(".seconds")
    expect(part).to_contain_text(say("compare.team", n=2, some=1))
    assert part.locator("li").all_inner_texts() == [
        say("team.rated-misnamed", names="Budi"),
        say("team.rated-alone", names=say("raters.number", n=99)),
        say("team.unrated", n=1, names="Citra"),
        say("team.rated-nobody", n=1),
        say("team.rated-elsewhere", n=1),
    ]
    one, _, three, _, five = (level.name for level in content().site.levels)
    likely = partial(say, "team.likely")
    far = [
        *("Ayu", first.name, f"1 {one} {likely(range='1–2')}", f"5 {five} {likely(range='4–5')}"),
        say("compare.talk-down", n=4),
    ]
    assert team.table(page, "#seconds")[1:] == [far]
    expect(part).to_contain_text(say("team.rated-alike", names="Budi"))
    page.locator("#by-rated").select_option("77:11")
    rows = {row[1]: row[2:] for row in team.table(page, "#seconds")[1:]}
    assert len(rows) == SKILLS
    assert rows[first.name] == far[2:]
    assert rows[second.name][-1] == say("compare.within-down")
    same = f"3 {three} {likely(range='2–4')}"
    assert rows[third.name] == [same, same, say("compare.same")]
    unseen = list(standard.skills.values())[3]
    assert rows[unseen.name][1:] == [say("compare.unseen"), "–"]
    # The table has numbers, and the file of the recap all of it.
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("team.rated-csv")).click()
    lines = saving.value.path().read_text("utf-16").splitlines()
    assert len(lines) == 1 + 2 * SKILLS
    row = [cell.strip('"') for cell in lines[1].split("\t")]
    assert row == [*("Ayu", "11", first.name, "1", "1", "2", "5", "4", "5", "-4"), far[-1]]
    # The sheet for a talk has it on its one page of paper.
    with page.context.expect_page() as opening:
        page.get_by_role("button", name=f"{say('train.sheet')} Ayu").click()
    sheet = opening.value
    expect(sheet.locator(".sheet h2")).to_have_text("Ayu")
    views = say("train.views-of", own=f"1 {one}", second=f"5 {five}")
    expect(sheet.locator(".second li")).to_have_text(
        [f"{first.name}: {views}; {say('compare.talk-down', n=4)}."]
    )
    sheet.evaluate("window.print = () => {}")
    sheet.get_by_role("button", name=say("train.print-sheet")).click()
    assert len(re.findall(rb"/Type /Page\b", sheet.pdf(prefer_css_page_size=True))) == 1
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("team.save"), exact=True).click()
    other = visit(PATH, library="team-seconds")
    other.locator("#file").set_input_files(saving.value.path())
    expect(other.locator("#seconds")).to_contain_text("Ayu")
    assert team.table(other, "#seconds")[1:] == [far]
    expect(other.locator(".seconds li").first).to_have_text(
        say("team.rated-misnamed", names="Budi")
    )
    # Whoever is taken out leaves no rating behind.
    other.get_by_role("button", name=f"{say('team.remove')} Ayu").click()
    other.locator("dialog").get_by_role("button", name=say("team.remove-yes")).click()
    expect(other.locator(".seconds li").nth(1)).to_have_text(
        say("team.rated-alone", names=say("raters.number", n=99))
    )
    expect(other.locator(".seconds")).not_to_contain_text("Ayu")


def test_what_is_folded_or_open_stays_so_when_all_is_drawn_anew(visit):
    """Also before the browser has told of it, as where a field was left for the fold."""
    links = team.chat([person(number) for number in range(6)]).splitlines()
    page = visit(PATH, library="team-tables compare-team team-overview")
    team.read(page, "\n".join([*links, links[0]]))
    page.locator(".controls summary").click()
    count = page.locator("#screen details").count()
    assert count >= 5
    for is_open in (True, False):
        page.evaluate(
            """is_open => {
                const folds = [...document.querySelectorAll('#screen details')];
                for (const fold of folds) fold.open = is_open;
                const order = document.querySelector('#by-people');
                order.value = order.value === 'name' ? 'time' : 'name';
                order.dispatchEvent(new Event('change'));
            }""",
            is_open,
        )
        team.drawn(page)
        shown = page.locator("#screen details").evaluate_all("all => all.map(one => one.open)")
        assert shown == [is_open] * count


def test_the_same_link_twice_counts_once_unless_told_otherwise(visit, say):
    page = visit(PATH)
    text = team.chat([person(1, invitation=0, reply=0), person(2, invitation=0, reply=0)])
    team.read(page, text)
    assert notes(page) == []
    team.read(page, text.splitlines()[0])
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=1, added=0))
    assert notes(page) == [say("team.repeated", n=1)]
    assert len(team.table(page, ".people table")) == 3
    page.get_by_role("button", name=say("team.separate")).click()
    assert len(team.table(page, ".people table")) == 4
    expect(page.get_by_role("button", name=say("team.count-once"))).to_be_focused()


def test_answers_to_another_invitation_stand_apart(visit, say, code):
    people = [person(1), person(2), person(3, invitation=9), person(4, invitation=0, reply=0)]
    page = visit(PATH)
    team.read(page, team.chat(people))
    assert [row[1] for row in team.table(page, ".people table")[1:]] == ["Orang 01", "Orang 02"]
    assert notes(page) == [say("team.apart", n=2)]
    page.locator("#by-invitation").select_option("9")
    assert [row[1] for row in team.table(page, ".people table")[1:]] == ["Orang 03"]
    page.locator("#by-invitation").select_option("every")
    assert len(team.table(page, ".people table")) == 5
    # The invitation itself tells its label and target.
    data = page.evaluate("JSON.parse(document.querySelector('#data').text)")
    invitation = {
        **{"id": 77, "role": "self", "mode": "quick", "label": "Tim <b>baru</b>", "due": None},
        **{"skills": [skill["id"] for skill in data["skills"]], "target": "senior"},
        **{"levels": {}, "to": None},
    }
    team.read(page, f"{CHECK}{code(data, 'u', {'invitation': invitation})}")
    expect(page.locator("#notice")).to_contain_text(say("team.found-invitations", n=1))
    page.locator("#by-invitation").select_option("77")
    expect(page.locator("h1")).to_have_text("Tim <b>baru</b>")
    senior = next(one.name for one in standard_targets(data) if one.id == "senior")
    expect(page.locator(".facts").first).to_contain_text(say("team.invited-aim", name=senior))


def standard_targets(data: dict) -> list:
    return [type("Target", (), target) for target in data["targets"]]


def test_what_is_no_result_is_called_what_it_is(visit, say):
    (good,) = team.codes([person(1)])
    page = visit(PATH)
    lines = [
        "halo <b>semua</b>",
        f"{CHECK}{good[:-4]}",
        f"{CHECK}{good.replace(good[8], 'A' if good[8] != 'A' else 'B', 1)}",
        CHECK.removesuffix("#"),
        f"{CHECK}{good}",
    ]
    team.read(page, "\n".join(lines))
    assert notes(page) == [say("team.no-results", n=3)]
    told = page.locator(".notes li").all_inner_texts()
    reasons = ["team.is-damaged", "team.is-damaged", "team.is-page"]
    for number, (text, reason) in enumerate(zip(told, reasons, strict=True)):
        assert say("team.line", n=number + 2) in text
        assert say(reason) in text
        assert lines[number + 1][:40] in text
    assert len(team.table(page, ".people table")) == 2


def test_whose_a_link_is_that_cannot_be_read(visit, say):
    (good,) = team.codes([person(1)])
    page = visit(PATH, library="read-names")
    lines = [
        f"25/11/26 09.14 - Budi Santoso: {CHECK}{good[:-4]}",
        f"25/11/26 09.15 - Rina: untuk Tono {CHECK}{good[:-4]}",
    ]
    team.read(page, "\n".join(lines))
    told = page.locator(".notes li span").all_inner_texts()
    names = ["Budi Santoso", say("team.check", name="Rina")]
    for number, (text, name) in enumerate(zip(told, names, strict=True)):
        where = say("team.line-of", n=number + 1, name=name)
        assert text == f"{where} {say('team.is-damaged')}"


def test_a_long_list_begins_short(visit, say):
    page = visit(PATH)
    team.read(page, "\n".join([f"{CHECK}h=AA"] * 60))
    assert notes(page) == [say("team.no-results", n=60)]
    assert page.locator(".notes li").count() == 50
    page.get_by_role("button", name=say("team.show-others", n=10)).click()
    assert page.locator(".notes li").count() == 60


LATER = """const parse = JSON.parse;
JSON.parse = text => {
    const data = parse(text);
    if (data.profession) {
        data.profession.edition += 1;
        data.skills[2].changed = data.profession.edition;
    }
    return data;
};"""


def test_results_of_an_older_edition_count_and_say_what_changed(visit, say, standard):
    page = visit(PATH, script=LATER)
    team.read(page, team.chat([person(1)]))
    assert notes(page) == [say("team.changed", n=1)]
    changed = list(standard.skills.values())[2]
    row = page.locator(".notes li")
    expect(row).to_contain_text(say("team.changed-skills", skills=changed.name))
    assert len(team.table(page, ".people table")) == 2


def test_nothing_at_all_and_nothing_that_counts(visit, say):
    page = visit(PATH)
    page.locator("#read").click()
    expect(page.locator("#problem")).to_have_text(say("team.no-text"))
    expect(page.locator("#text")).to_be_focused()
    page.locator("#text").fill("Terima kasih, sudah saya isi.")
    page.locator("#read").click()
    expect(page.locator("#problem")).to_have_text(say("team.nothing"))
    expect(page.locator("#text")).to_have_value("Terima kasih, sudah saya isi.")
    team.read(page, CHECK.removesuffix("#"))
    expect(page.locator("#problem")).to_be_hidden()
    expect(page.locator("#notice")).to_contain_text(say("team.found-none"))
    expect(page.locator(".lead")).to_have_text(say("team.none"))


def test_an_example_before_anything_is_pasted(visit, say):
    page = visit(PATH)
    page.locator("#example").click()
    expect(page.locator("#notice")).to_have_text(say("team.invented"))
    expect(page.locator("h1")).to_have_text(say("team.example-title"))
    names = say("team.example-names").split(", ")
    assert sorted(row[1] for row in team.table(page, ".people table")[1:]) == names
    assert len(notes(page)) == 3
    # Real results take its place; nothing invented is mixed in.
    team.read(page, team.chat([person(1)]))
    assert [row[1] for row in team.table(page, ".people table")[1:]] == ["Orang 01"]
    page.get_by_role("button", name=say("team.clear")).click()
    page.locator("dialog").get_by_role("button", name=say("team.clear-yes")).click()
    page.locator("#example").click()
    page.get_by_role("button", name=say("team.end-example")).click()
    expect(page.locator("h1")).to_have_text(say("team.title"))


def test_part_of_it_in_another_order(visit, standard):
    people = [person(number) for number in range(14)]
    page = visit(PATH)
    team.read(page, team.chat(people))
    page.locator("#by-target").select_option("senior")
    choose(page, people="below")
    counts = [int(row[-1].split()[0]) for row in team.table(page, ".heat")[3:]]
    assert counts == sorted(counts, reverse=True)
    cluster = standard.assessment.clusters[1]
    choose(page, people="name", cluster=cluster.id)
    inside = [skill.name for skill in standard.skills.values() if skill.cluster == cluster.id]
    assert team.table(page, ".heat")[0][2:-1] == inside
    expect(page.locator("#by-cluster")).to_be_focused()
    choose(page, cluster="", mode="thorough")
    thorough = [one["name"] for one in people if MODES[one["mode"] - 1] == "thorough"]
    assert 0 < len(thorough) < 12
    assert team.table(page, ".heat")[0][2 : 2 + len(thorough)] == [
        f"{name}{standard.assessment.modes[1].name}" for name in thorough
    ]
    assert f"{len(thorough)} hasil dihitung" in team.facts(page)
    choose(page, mode="", skills="name")
    names = team.table(page, ".heat")[0][2:-1]
    assert names == sorted(names)
    choose(page, skills="need")
    shares = [tuple(map(int, cell.split("/"))) for cell in team.table(page, ".heat")[2][1:-1]]
    assert [a / b for a, b in shares] == sorted((a / b for a, b in shares), reverse=True)
    page.locator("#below").check()
    missed = [below for below, _ in shares if below]
    assert len(team.table(page, ".heat")[0]) == len(missed) + 3


def test_fifty_people_a_page(visit, say):
    page = visit(PATH)
    team.read(page, team.chat([person(number) for number in range(105)]))

    def rows() -> list[str]:
        return [row[0] for row in team.table(page, ".heat")[3:]]

    assert len(rows()) == 50
    expect(page.locator("#page-back")).to_be_disabled()
    page.locator("#page-on").click()
    expect(page.locator("#page-on")).to_be_focused()
    assert rows()[0] == "Orang 50"
    assert len(team.table(page, ".people table")) == 51
    page.locator("#page-on").click()
    assert rows() == [f"Orang {number}" for number in range(100, 105)]
    expect(page.locator("#page-on")).to_be_disabled()
    expect(page.locator(".pager [role=status]")).to_have_text(
        say("team.page", **{"from": 101, "to": 105, "total": 105})
    )


@pytest.mark.parametrize("width", [1280, 768, 360])
def test_what_is_far_below_is_about_where_the_page_says(visit, width: int):
    """What is laid out only once it is near would move what is about to be pressed."""
    page = visit(PATH, width=width)
    high = "document.documentElement.scrollHeight"
    for n, most in ((36, 0), (60, 150)):
        team.read(page, team.chat([person(number) for number in range(n)]))
        team.drawn(page)
        before = page.evaluate(high)
        page.evaluate(f"""async () => {{
            for (let at = 0; at < {high}; at += innerHeight) {{
                scrollTo(0, at);
                await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
            }}
        }}""")
        assert abs(page.evaluate(high) - before) <= most


def test_somebody_is_named_and_taken_out(visit, say):
    page = visit(PATH)
    ayu = person(1, name="")
    team.read(page, team.chat([ayu, {**ayu, "finished": 1}, person(2)]))
    field = page.locator("#label-0")
    expect(field).to_have_attribute("placeholder", re.compile(r"^Orang \w{3}-\w{3}$"))
    field.fill("<i>Ayu</i>")
    page.keyboard.press("Tab")
    expect(page.locator(".heat thead")).to_contain_text("<i>Ayu</i>")
    assert page.evaluate("localStorage.length") == 0
    page.get_by_role("button", name=f"{say('team.remove')} <i>Ayu</i>").click()
    page.locator("dialog").get_by_role("button", name=say("ask.no")).click()
    assert len(team.table(page, ".people table")) == 3
    page.get_by_role("button", name=f"{say('team.remove')} <i>Ayu</i>").click()
    page.locator("dialog").get_by_role("button", name=say("team.remove-yes")).click()
    expect(page.locator("#notice")).to_have_text(say("team.removed", name="<i>Ayu</i>"))
    # With all that was sent under this reply.
    assert [row[1] for row in team.table(page, ".people table")[1:]] == ["Orang 02"]
    assert notes(page) == []


def test_the_longest_names_without_a_space_fit(visit, say):
    page = visit(PATH, width=320)
    team.read(page, team.chat([person(number) for number in range(6)]))
    name = page.get_by_label(say("team.label", name="Orang 00"))
    for field in (name, page.get_by_label(say("team.group-name"))):
        field.fill("W" * 70)
        told = page.locator(f"#{field.get_attribute('id')}-left")
        expect(told).to_have_text(say("limit.kept", n=10))
        field.blur()
    expect(page.locator("h1")).to_have_text("W" * 60)
    fonts.use(page, "DejaVu")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    row = page.locator(".people tbody tr", has_text=say("team.remove")).first
    row.get_by_role("button", name=say("team.remove")).click()
    assert page.locator("dialog").evaluate("box => box.scrollWidth - box.clientWidth") == 0


def test_not_asked_is_blank_and_said(visit, say):
    page = visit(PATH)
    team.read(page, team.chat([person(1, states=[at(3), *[UNASKED] * (SKILLS - 1)], target=0)]))
    rows = team.table(page, ".heat")[1:]
    assert [row[2] for row in rows] == ["3", *[say("open.unasked")] * (SKILLS - 1)]
    page.locator("#by-target").select_option("each")
    expect(page.locator(".lead")).to_have_text(say("team.no-comparison"))
    assert TARGETS[0] is None
    assert {row[-1] for row in team.table(page, ".heat")[1:]} == {say("team.not-compared")}


PASTE = """([text, html]) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    clipboardData.setData('text/html', html);
    const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
    document.querySelector('#text').dispatchEvent(event);
}"""


def test_pasting_reads_at_once_and_finds_links_behind_words(visit, say):
    one, other = team.codes([person(1), person(2)])
    page = visit(PATH)
    page.evaluate(PASTE, [f"{CHECK}{one}", ""])
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=1, added=1))
    page.evaluate(PASTE, ["Hasil saya", f'<a href="{CHECK}{other}">Hasil saya</a>'])
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=1, added=1))
    assert len(team.table(page, ".people table")) == 3
    expect(page.locator("h1")).to_be_focused()
    # A long chat is read without being shown.
    page.evaluate(PASTE, ["halo\n" * 100_000 + f"{CHECK}{one}", ""])
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=1, added=0))
    expect(page.locator("#text")).to_have_value("")


WATCH = "for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => window.ran = name"


@pytest.mark.parametrize("first", range(0, 50, 10))
def test_hostile_pastes_are_read_and_nothing_of_them_runs(visit, say, first: int):
    """A tenth of the three hundred; all of them are read by tests/quiz/core/team."""
    page = visit(PATH, script=WATCH, library="team-seconds")
    for paste in ask("quiz/team.js", {"hostile": 300})[first::50]:
        # Nothing is kept: each finds the page empty.
        page.reload()
        expect(page.locator(".people")).to_have_count(0)
        if not paste["codes"] and not paste["reasons"]:
            page.locator("#text").fill(paste["text"])
            page.locator("#read").click()
            expect(page.locator("#problem")).to_have_text(say("team.nothing"))
            continue
        team.read(page, paste["text"])
        if found := len(set(paste["codes"])):
            words = say("team.found", n=found, added=found)
            expect(page.locator("#notice")).to_contain_text(words)
        # A second rater's view has a place of its own, once.
        seconds = "rater" in paste["reasons"]
        assert page.locator(".seconds").count() == seconds
        others = [reason for reason in paste["reasons"] if reason != "rater"]
        assert page.locator(".notes code").count() == len(others)
        assert page.evaluate("window.ran") is None
        assert page.locator("#isi :is(script, iframe, img, b)").count() == 0


def test_in_the_other_engine(firefox: Browser, address: str, say):
    page = firefox.new_page(locale="id-ID")
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{address}/account-executive/{PATH}")
    team.read(page, team.chat([person(number) for number in range(30)]))
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=30, added=30))
    assert len(team.table(page, ".heat")) == 33
    page.locator("#invited").fill("31")
    page.keyboard.press("Tab")
    expect(page.locator(".facts").first).to_contain_text(
        say("team.missing", n=30, total=31, left=1)
    )
    expect(page.locator("#by-target")).to_be_focused()
    page.close()
    assert faults == []


def test_without_a_script(visit, say):
    page = visit(PATH, java_script_enabled=False)
    expect(page.locator("noscript p")).to_have_text(say("team.no-script"))
    expect(page.locator("#form")).to_be_hidden()
