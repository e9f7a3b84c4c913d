"""People of several professions in one recap: each profession by itself, and all of them in what
they share. Every figure is reckoned here once more, from the content."""

import csv
import io
import json
import re
from pathlib import Path
from random import Random

import openpyxl
from playwright.sync_api import Page, expect

from tests.hr import team
from tests.hr.team import NEVER, PATH, UNANSWERED, person
from tests.hr.test_groups import cells
from tests.hr.test_team_keeping import open_file, rows, save
from tests.standard import content

STANDARDS = content().standards
LIBRARIES = "compare-team xlsx-write"
# As many as make groups of more and of fewer than five.
COUNTS = (16, 9, 6)
TARGETS = 3


def people() -> list[dict]:
    """Of each profession some, in any order, each with a target of the own profession."""
    found = []
    for standard, count in zip(STANDARDS, COUNTS, strict=True):
        for _ in range(count):
            number = len(found) + 1
            dice = Random(number)
            found.append(of(standard, number, target=dice.randint(1, TARGETS)))
    Random(3).shuffle(found)
    return found


def of(standard, number: int, **more) -> dict:
    """Someone of that profession."""
    dice = Random(number)
    states = [dice.choice([UNANSWERED, NEVER, *range(3, 13)]) for _ in standard.skills]
    profession = standard.profession
    own = {"profession": profession.code, "edition": profession.edition, "states": states}
    name = f"{profession.short_name} {number}"
    return person(number, name=name, invitation=70 + profession.code, **own, **more)


def whose(one: dict):
    return next(s for s in STANDARDS if s.profession.code == one["profession"])


def level(one: dict, skill: str) -> int | None:
    """The level that somebody has; None also where the own profession does not ask for it."""
    slugs = list(whose(one).skills)
    return team.level(one["states"][slugs.index(skill)]) if skill in slugs else None


def aim(one: dict, skill: str, target: int | None = None) -> int:
    """What the own profession asks of somebody, for the own target or for one of its own."""
    standard = whose(one)
    target = one["target"] if target is None else target
    return standard.skills[skill].targets[standard.assessment.targets[target - 1].id]


def check_numbers(page: Page, some: list[dict], skills: list[str], target: int | None) -> None:
    """Of each competency: how levels are spread, and how they stand to what each is asked."""
    numbers = team.table(page, ".numbers")[1:]
    assert len(numbers) == len(skills)
    for row, skill in zip(numbers, skills, strict=True):
        asking = [one for one in some if skill in whose(one).skills]
        rated = [one for one in asking if level(one, skill)]
        levels = [level(one, skill) for one in rated]
        stand = [team.standing(level(one, skill), aim(one, skill, target)) for one in rated]
        gaps = [
            aim(one, skill, target) - level(one, skill)
            for one, stands in zip(rated, stand, strict=True)
            if stands == "below"
        ]
        aims = sorted({aim(one, skill, target) for one in asking})
        name, _, *spread, never, n, asked, near, below, gap = row[:13]
        assert name == next(s.skills[skill].name for s in STANDARDS if skill in s.skills)
        assert spread == [str(levels.count(each)) for each in range(1, 6)]
        slugs = {each.id: list(each.skills) for each in STANDARDS}
        nevers = sum(one["states"][slugs[whose(one).id].index(skill)] == NEVER for one in asking)
        assert (int(never), int(n)) == (nevers, len(levels))
        # Nobody of a part may be asked for it.
        assert asked == "–".join(str(each) for each in sorted({*aims[:1], *aims[-1:]}) or ["", ""])
        counts = stand.count("within"), stand.count("below"), sum(gaps)
        assert (int(near), int(below), int(gap)) == counts


def shared() -> list[str]:
    """What at least two of them ask, in the order of the first, then of the next."""
    every = list(dict.fromkeys(skill for each in STANDARDS for skill in each.skills))
    return [id for id in every if sum(id in each.skills for each in STANDARDS) > 1]


def show(page: Page, profession: str) -> None:
    page.locator("#by-of").select_option(profession)
    team.drawn(page)


def test_each_by_itself_and_all_in_what_they_share(visit, say, tmp_path):
    found = people()
    page = visit(PATH, library=LIBRARIES)
    team.read(page, team.chat(found))
    n = len(found)
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=n, added=n))
    names = [each.profession.name for each in STANDARDS]
    counts = [say("team.n-for", name=name, n=n) for name, n in zip(names, COUNTS, strict=True)]
    told = page.locator(".facts").nth(1)
    expect(told).to_contain_text(f"{counts[1]} dan {counts[2]}")
    expect(page.locator(".notes")).to_have_count(0)
    options = [
        say("team.of-profession", name=name, n=n) for name, n in zip(names, COUNTS, strict=True)
    ]
    options.append(say("team.shared", n=len(shared())))
    assert page.locator("#by-of option").all_inner_texts() == options

    # Each profession keeps what it is compared with, and how many were invited.
    for standard, invited in zip(STANDARDS, (20, 9, 7), strict=True):
        show(page, standard.id)
        expect(told).to_contain_text(say("team.shown-profession", name=standard.profession.name))
        page.locator("#by-target").select_option(standard.assessment.targets[1].id)
        page.locator("#invited").fill(str(invited))
        page.keyboard.press("Tab")
        own = [one for one in found if whose(one) is standard]
        check_numbers(page, own, list(standard.skills), 2)
        shown = page.locator(".people tbody .only-print")
        assert sorted(shown.all_text_contents()) == sorted(one["name"] for one in own)
    show(page, STANDARDS[0].id)
    assert page.locator("#by-target").input_value() == STANDARDS[0].assessment.targets[1].id
    assert say("team.missing", n=16, total=20, left=4) in team.facts(page)

    # All in what they share, each with the own target; a competency that is not asked is blank.
    show(page, "")
    expect(told).to_contain_text(f"{counts[0]}, {counts[1]}, dan {counts[2]}")
    check_numbers(page, found, shared(), None)
    map_ = {row[0]: row for row in team.table(page, ".heat.across")}
    for one in found:
        row = map_[one["name"]]
        assert row[1] == whose(one).profession.short_name
        for cell, skill in zip(row[2:-1], shared(), strict=True):
            if skill not in whose(one).skills:
                assert cell == say("open.unasked")
            elif known := level(one, skill):
                assert cell.split()[0] == str(known)
                stands = team.standing(known, aim(one, skill))
                assert (say("team.is-below") in cell) == (stands == "below")
    check_sides(page, say, found)
    check_files(page, say, found, tmp_path)

    # A part of them, and one taken out: gone from the own profession, too.
    page.locator(".controls summary").click()
    page.locator("#by-profession").select_option(STANDARDS[1].profession.short_name)
    check_numbers(page, [o for o in found if whose(o) is STANDARDS[1]], shared(), None)
    gone = next(one for one in found if whose(one) is STANDARDS[1])
    row = page.locator(".people tr", has=page.get_by_text(gone["name"], exact=True))
    row.get_by_role("button", name=say("team.remove")).click()
    page.get_by_role("button", name=say("team.remove-yes"), exact=True).click()
    show(page, STANDARDS[1].id)
    assert say("team.missing", n=8, total=9, left=1) in team.facts(page)

    # What comes later is counted with the others at once.
    show(page, "")
    team.read(page, team.chat([gone]))
    check_numbers(page, found, shared(), None)


def check_sides(page: Page, say, found: list[dict]) -> None:
    """Professions side by side; what fewer than five are rated in is hidden, and what tells it."""
    team.unfold(page, say("team.compare-all"))
    heads, *lines = team.table(page, "#sides")
    names = sorted(each.profession.short_name for each in STANDARDS)
    totals = {n: sum(whose(o).profession.short_name == n for o in found) for n in names}
    assert heads[1:] == [say("team.side", name=name, n=totals[name]) for name in names]
    for line, skill in zip(lines, shared(), strict=True):
        stands: dict[str, list[str]] = {name: [] for name in names}
        for one in found:
            if known := level(one, skill):
                stands[whose(one).profession.short_name].append(
                    team.standing(known, aim(one, skill))
                )
        assert line[1:] == cells(list(stands.values()), say)


def check_files(page: Page, say, found: list[dict], folder: Path) -> None:
    """The table, the workbook and the rows for others' systems say whose each result is."""
    _, data = save(page, say("team.csv"))
    head, *lines = rows(data)
    table = {line[0]: dict(zip(head, line, strict=True)) for line in lines}
    assert table.keys() == {one["name"] for one in found}
    for one in found:
        line, standard = table[one["name"]], whose(one)
        assert line[say("team.profession")] == standard.profession.short_name
        assert line[say("team.own-target")] == standard.assessment.targets[one["target"] - 1].name
        assert line[say("team.edition")] == str(standard.profession.edition)
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("team.xlsx"), exact=True).click()
    saving.value.save_as(folder / "rekap.xlsx")
    sheet = openpyxl.load_workbook(folder / "rekap.xlsx")[say("team.people")]
    heads = [cell.value for cell in sheet[1]]
    place = heads.index(say("team.profession"))
    link = heads.index(say("team.link"))
    for row in sheet.iter_rows(min_row=2):
        one = next(one for one in found if one["name"] == row[0].value)
        assert row[place].value == whose(one).profession.short_name
        assert f"/{whose(one).id}/hasil/" in row[link].hyperlink.target
    team.unfold(page, say("team.more-tables"))
    _, data = save(page, say("team.data-csv"))
    lines = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert len(lines) == sum(skill in whose(o).skills for o in found for skill in shared())
    for line in lines:
        one = next(one for one in found if one["name"] == line["name"])
        standard, skill = whose(one), line["skill_id"]
        wanted = standard.id, str(standard.profession.edition), str(standard.skills[skill].code)
        assert (line["profession"], line["edition"], line["skill_code"]) == wanted
        assert line["target"] == standard.assessment.targets[one["target"] - 1].id
        assert line["level"] == str(level(one, skill) or "")


def test_the_file_takes_all_along_to_another_profession(visit, say):
    """Names and choices too; where nothing is of the page's profession, another one is shown."""
    found = people()
    page = visit(PATH, library=LIBRARIES)
    team.read(page, team.chat([one for one in found if whose(one) is not STANDARDS[0]]))
    assert page.locator("#by-of").input_value() == STANDARDS[1].id
    page.locator("#invited").fill("12")
    page.keyboard.press("Tab")
    field = page.locator(".people tbody tr input").first
    field.fill("Sari")
    field.press("Tab")
    show(page, "")
    _, data = save(page, say("team.save"))
    links = [code for code, _ in json.loads(data)["links"]]
    assert len(links) == sum(COUNTS[1:])

    other = visit("", url=page.url.replace(STANDARDS[0].id, STANDARDS[1].id), library=LIBRARIES)
    open_file(other, "rekap.json", data)
    expect(other.locator("#by-of")).to_have_value(STANDARDS[1].id)
    team.drawn(other)
    assert say("team.missing", n=9, total=12, left=3) in team.facts(other)
    assert other.locator(".people tbody .only-print").first.text_content() == "Sari"
    own = [one for one in found if whose(one) is STANDARDS[1]]
    team.table(other, ".numbers")
    other.locator("#by-target").select_option(STANDARDS[1].assessment.targets[1].id)
    check_numbers(other, own, list(STANDARDS[1].skills), 2)
    with other.context.expect_page() as opening:
        other.get_by_role("button", name=say("train.title"), exact=True).click()
    expect(opening.value).to_have_url(re.compile(f"/{STANDARDS[1].id}/hr/rencana/"))
    expect(opening.value.locator("#notice")).to_contain_text(say("train.handed"))


def test_what_no_profession_here_has_written_is_no_result(visit, say):
    (code,) = team.codes([of(STANDARDS[1], 1) | {"profession": 200}])
    page = visit(PATH)
    team.read(page, f"halo\n{team.CHECK}{code}")
    expect(page.locator(".notes summary")).to_have_text(say("team.no-results", n=1))
    row = page.locator(".notes li")
    expect(row).to_contain_text(f"{say('team.line', n=2)} {say('team.is-profession')}")


def test_nothing_is_lost_where_other_professions_cannot_be_fetched(site: Path, visit, say):
    """As in a copy of the page, which may fetch nothing."""
    found = [of(STANDARDS[0], 1), of(STANDARDS[1], 2)]
    page = visit("", url=(site / STANDARDS[0].id / PATH / "index.html").as_uri())
    team.read(page, team.chat(found))
    expect(page.locator("#notice")).to_contain_text(say("team.foreign", n=1))
    expect(page.locator(".facts").nth(1)).to_have_text(say("team.foreign", n=1))
    _, data = save(page, say("team.save"))
    assert sorted(code for code, _ in json.loads(data)["links"]) == sorted(team.codes(found))
