"""The circle of a group: a list of thirty, an invitation each, answers with what goes wrong on the
way, who is missing, a division's plan, a workbook. Every figure is reckoned here once more."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path
from statistics import mean, median

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests import office
from tests.deno import ask
from tests.hr import team
from tests.hr.team import CHECK, NEVER, UNANSWERED, person
from tests.hr.test_people import paste, saved
from tests.hr.test_team_keeping import open_file, rows, save
from tests.hr.test_training import due, lacked, level, proposed
from tests.hr.test_workbook import OF, TABLE

ANSWERING = [
    "Agus Salim", "Bagus Pratama", "Citra Lestari", "Dewi Anggraini", "Eko Nugroho",
    "Fitri Handayani", "Gilang Ramadhan", "Hesti Purwanti", "Indra Gunawan", "Joko Susilo",
    "Kartika Sari", "Lukman Hakim", "Maya Puspita", "Nanda Wijaya", "Oki Setiawan",
    "Putri Maharani", "Qori Aulia", "Rudi Hartono", "Siti Rahma", "Taufik Hidayat",
    "Umi Kalsum", "Vina Oktavia", "Wahyu Saputra", "Yusuf Maulana",
]  # fmt: skip
MISSING = [
    "Zahra Nabila", "Andi Firmansyah", "Bella Kirana", "Cahyo Wibowo", "Dinda Paramita",
    "Erlangga Putra",
]  # fmt: skip
NAMES = [*ANSWERING, *MISSING]
DIVISIONS = ("Barat", "Timur", "Korporat")
# By mistake with another's link: of one who answers as well, unsigned; of one who does not, signed.
BORROWED = {"Wahyu Saputra": "Citra Lestari", "Yusuf Maulana": "Zahra Nabila"}
SIGNED = "Yusuf Maulana"
MOVED = {"from": BORROWED[SIGNED], "name": SIGNED}
DIVISION = "Timur"
CUT, TWICE = "Bagus Pratama", "Maya Puspita"


def division(name: str) -> str:
    return DIVISIONS[NAMES.index(name) % len(DIVISIONS)]


def sheet() -> str:
    """HR's list, as it is copied from a spreadsheet."""
    lines = [
        f"{n}\t{name}\t0812 3400 {5600 + n}\torang{n}@contoh.id\t{division(name)}"
        for n, name in enumerate(NAMES)
    ]
    return "\n".join(["No\tNama\tNo HP\tEmail\tDivisi", *lines])


def answers(known: dict, links: dict[str, str]) -> dict[str, dict]:
    """What those who answer say, each by the link that they had."""
    fragments = [link.partition("#")[2] for link in links.values()]
    asked = ask("quiz/invited.js", {"standard": known, "texts": fragments})
    by_name = dict(zip(links, asked, strict=True))
    assert len({one["person"] for one in asked}) == len(NAMES)
    return {
        name: person(
            # Who borrowed a link was quicker than its owner.
            -number if name in BORROWED else number,
            name=name if name == SIGNED else "",
            mode=1,
            target=team.TARGETS.index("ae"),
            invitation=by_name[name]["id"],
            person=by_name[BORROWED.get(name, name)]["person"],
        )
        for number, name in enumerate(ANSWERING)
    }


def chat(found: dict[str, dict]) -> str:
    """What HR exports of the group's chat: one link is cut, another comes twice."""
    codes = dict(zip(found, team.codes(list(found.values())), strict=True))
    codes[CUT] = codes[CUT][:-7]
    return "\n".join(
        f"25/11/26 09.{minute} - {name}: hasil saya {CHECK}{codes[name]}"
        for minute, name in enumerate([*found, TWICE], 10)
    )


def told(page: Page) -> str:
    return page.locator(".facts").first.inner_text()


def test_from_thirty_names_to_plan_and_workbook(visit, say, standard, tmp_path):
    page = visit("hr/undangan/")
    page.locator("label:has([name=target][value=ae])").click()
    page.locator("#label").fill("Angkatan 4")
    page.keyboard.press("Tab")
    paste(page, say, sheet())
    expect(page.locator("#people > [role=status]")).to_contain_text(say("people.found", n=30))
    merged = saved(page, say("people.merge"), "utf-16")
    table = list(csv.DictReader(StringIO(merged), delimiter="\t"))
    assert [row[say("people.name")] for row in table] == NAMES
    links = {row[say("people.name")]: row[say("people.link")] for row in table}
    list_ = saved(page, say("people.save")).encode()
    known = page.evaluate("JSON.parse(document.querySelector('#data').text)")
    found = answers(known, links)

    # Whoever is to be reminded still has a message to be sent.
    paste(page, say, chat(found))
    waiting = page.locator("#people li", has=page.get_by_role("link")).locator("b")
    expect(waiting).to_have_text([CUT, "Wahyu Saputra", *MISSING])

    # The recap: what is damaged, twice, or under another's number is seen; six are missing by name.
    hr = visit("hr/rekap/", library="open-list xlsx-write")
    open_file(hr, "peserta.json", list_)
    expect(hr.locator("#notice")).to_have_text(say("team.listed", n=30))
    team.read(hr, chat(found))
    kinds = ("doubtful", "moved", "repeated", "no-results")
    noted = [say(f"team.{kind}", n=1) for kind in kinds]
    expect(hr.locator(".notes summary")).to_have_text(noted)
    borrowed = hr.locator(".notes li", has_text=say("team.moved-row", one="", **MOVED))
    expect(borrowed).to_contain_text(SIGNED)
    assert say("team.missing", n=22, total=30, left=8) in told(hr)
    hr.get_by_role("button", name=say("team.separate")).click()
    expect(hr.locator(".notes summary").first).to_have_text(say("team.moved", n=2))
    assert say("team.missing", n=23, total=30, left=7) in told(hr)
    assert CUT in told(hr)
    (again,) = team.codes([found[CUT]])
    team.read(hr, f"{CUT}: {CHECK}{again}")
    assert say("team.missing", n=24, total=30, left=6) in told(hr)
    missing = f"{', '.join(MISSING[:-1])}, dan {MISSING[-1]}"
    assert say("team.waiting", names=missing) in told(hr)
    people = [{**one, "name": name} for name, one in found.items()]
    shown = hr.locator(".people tbody .only-print")
    assert sorted(shown.all_text_contents()) == sorted(found)
    team.counted(hr, people, standard)

    check_workbook(workbook(hr, say, tmp_path), people, say, standard)

    # A division's plan, in the tab that the recap opens.
    with hr.context.expect_page() as opening:
        hr.get_by_role("button", name=say("train.title"), exact=True).click()
    plan = opening.value
    expect(plan.locator("#notice")).to_have_text(say("train.handed"))
    part = [one for one in people if division(one["name"]) == DIVISION]
    open_file(plan, "peserta.json", list_)
    plan.locator("#by-group").select_option(label=say("train.part", name=DIVISION, n=len(part)))
    check_plan(plan, people, part, say, standard)


def workbook(page: Page, say, folder: Path) -> Path:
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("team.xlsx"), exact=True).click()
    saving.value.save_as(folder / "rekap.xlsx")
    return folder / "rekap.xlsx"


def check_workbook(file: Path, people: list[dict], say, standard) -> None:
    """Levels, gaps and the group, person by person and competency by competency; and LibreOffice
    finds the same where Indonesian and where English is spoken."""
    book = openpyxl.load_workbook(file)
    levels, gaps, group = (
        [[cell.value for cell in row] for row in book[say(f"team.{key}")].iter_rows()]
        for key in ("map", "sheet-gaps", "sheet-group")
    )
    skills = list(standard.skills.values())
    words = {NEVER: say("difference.never"), UNANSWERED: say("difference.open")}
    own = {one["name"]: [level(one, index) for index in range(len(skills))] for one in people}
    lacks = {
        name: [
            None if not known else max(skill.targets["ae"] - known, 0) if below(known, skill) else 0
            for known, skill in zip(levels, skills, strict=True)
        ]
        for name, levels in own.items()
    }
    states = {one["name"]: one["states"] for one in people}
    for sheet, values in ((levels, own), (gaps, lacks)):
        heads = sheet[1]
        places = [heads.index(skill.name) for skill in skills]
        rows = {row[0]: [row[place] for place in places] for row in sheet[2:]}
        assert rows.keys() == own.keys()
        for name, row in rows.items():
            wanted = [
                words[state] if values is own and not known else value
                for value, known, state in zip(values[name], own[name], states[name], strict=True)
            ]
            assert row == wanted
    heads = group[0]
    for index, (row, skill) in enumerate(zip(group[1:], skills, strict=True)):
        known = [each[index] for each in own.values() if each[index]]
        low = [each[index] for each in lacks.values() if each[index]]
        figures = {
            "n": len(known), "target": skill.targets["ae"], "below": len(low), "gap": sum(low),
            "median": median(known), "mean": pytest.approx(mean(known)),
        }  # fmt: skip
        assert {key: row[heads.index(say(f"team.{key}"))] for key in figures} == figures
    if office.SHEETS:
        numbers = [c.value for sheet in book for row in sheet for c in row if c.data_type == "n"]
        numbers = [value for value in numbers if value is not None]
        for language in ("id-ID", "en-US"):
            (root,) = office.opened(file, form="fods", language=language)
            cells = [
                c for c in root.iter(f"{TABLE}table-cell") if c.get(f"{OF}value-type") == "float"
            ]
            found = [
                float(cell.get(f"{OF}value"))
                for cell in cells
                for _ in range(int(cell.get(f"{TABLE}number-columns-repeated", 1)))
            ]
            assert found == pytest.approx(numbers)


def below(known: int, skill) -> bool:
    return team.standing(known, skill.targets["ae"]) == "below"


def check_plan(page: Page, people: list[dict], part: list[dict], say, standard) -> None:
    """What is proposed to the division, each step with who takes it and by when; whoever of all has
    reached the target may help."""
    start = date(2026, 11, 30)
    page.locator("#start").fill(start.isoformat())
    page.locator("#start").press("Tab")
    chosen = proposed(part, standard)
    ticked = page.locator(".choices :checked").evaluate_all("all => all.map(e => e.id)")
    assert set(ticked) == {f"practise-{id}" for id in chosen}
    _, data = save(page, say("team.csv"))
    head, *lines = rows(data)
    table = [dict(zip(head, line, strict=True)) for line in lines]
    wanted, able = {}, {}
    for id, low, _ in lacked(part, standard):
        skill, index = standard.skills[id], list(standard.skills).index(id)
        target = skill.targets["ae"]
        for one in low if id in chosen else ():
            now = level(one, index)
            wanted[one["name"], skill.name] = [
                division(one["name"]), str(now), str(target), str(now + 1),
                skill.steps[now - 1].action, due(start, now + 1),
            ]  # fmt: skip
            able[one["name"], skill.name] = {
                each["name"] for each in people if level(each, index) >= target
            } or {say("train.nobody")}
    keys = (
        "train.division",
        "table.level",
        "team.target",
        "train.to",
        "train.practice",
        "train.date",
    )
    assert len(table) == len(wanted)
    for row in table:
        whose = row[say("team.name")], row[say("team.skill")]
        assert [row[say(key)] for key in keys] == wanted[whose]
        assert row[say("train.helper")] in able[whose]
