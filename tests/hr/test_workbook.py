"""A group as a file for Excel: each figure against a second computation, read by openpyxl and by
LibreOffice, where Indonesian and where English is spoken."""

import csv
import re
from datetime import datetime, timedelta
from pathlib import Path
from statistics import mean, median
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from playwright.sync_api import Browser, Page, expect

from compiler import opendata
from tests import office
from tests.hr import team
from tests.hr.team import NEVER, PATH, TARGETS, UNANSWERED, UNASKED, at, person
from tests.standard import SKILLS

LIBRARY = "xlsx-write team-tables"
AIM = "ae"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
TABLE, OF = f"{{{OASIS}:table:1.0}}", f"{{{OASIS}:office:1.0}}"
ROW = f"{TABLE}table-row"
PEOPLE = [
    person(0, name="=1+1", states=[UNASKED, UNANSWERED, NEVER, *[at(5)] * (SKILLS - 3)]),
    person(1, name="@SUM(A1)"),
    person(2, name="+62 812", reply=0, invitation=0),
    person(3, name="-Ayu & <Budi> 😀"),
    *map(person, range(4, 30)),
]


def press(page: Page, words: str) -> None:
    """Press a button below the people by the keyboard: they are laid out once they come into sight,
    and what a mouse aims at then moves."""
    page.get_by_role("button", name=words, exact=True).press("Enter")


def saved(page: Page, say, folder: Path, name: str = "rekap-tim") -> Path:
    with page.expect_download() as saving:
        press(page, say("team.xlsx"))
    assert saving.value.suggested_filename == f"{name}.xlsx"
    saving.value.save_as(folder / "rekap-tim.xlsx")
    return folder / "rekap-tim.xlsx"


def gathered(visit, people: list[dict] = PEOPLE) -> Page:
    page = visit(PATH, library=LIBRARY, timezone_id="Asia/Jakarta")
    team.read(page, team.chat(people))
    page.locator("#by-invitation").select_option("every")
    page.locator("#by-target").select_option(AIM)
    team.drawn(page)
    return page


def table(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_every_figure_equals_a_second_computation(visit, say, standard, tmp_path):
    book = openpyxl.load_workbook(saved(gathered(visit), say, tmp_path))
    keys = ("map", "sheet-gaps", "sheet-group", "people", "sheet-about")
    assert book.sheetnames == [say(f"team.{key}") for key in keys]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    # A text is a text, whatever it begins with, and no number is one.
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert not [
        c for c in cells if c.data_type == "s" and re.fullmatch(r"-?\d+([.,]\d+)?", c.value)
    ]
    levels, gaps, group, people, about = (table(sheet) for sheet in book)
    skills = list(standard.skills.values())
    targets = [skill.targets[AIM] for skill in skills]
    words = {NEVER: "difference.never", UNANSWERED: "difference.open", UNASKED: "open.unasked"}

    assert levels[0] == [say("team.target"), None, None, *targets, None, None]
    assert levels[1][3:-2] == [skill.name for skill in skills]
    assert levels[1][-2:] == [say("team.below"), say("team.within")]
    assert gaps[1][2:-1] == [skill.name for skill in skills]
    for row, gap, one in zip(levels[2:], gaps[2:], PEOPLE, strict=True):
        own = [team.level(state) for state in one["states"]]
        stand = [
            level and team.standing(level, aim) for level, aim in zip(own, targets, strict=True)
        ]
        missing = [
            None if level is None else (aim - level) * (stands == "below")
            for level, aim, stands in zip(own, targets, stand, strict=True)
        ]
        mode = standard.assessment.modes[one["mode"] - 1].name
        assert row[:3] == [one["name"], one["reply"] or None, mode]
        shown = [
            level or say(words[state]) for level, state in zip(own, one["states"], strict=True)
        ]
        assert row[3:] == [*shown, stand.count("below"), stand.count("within")]
        assert gap[:2] == row[:2]
        assert gap[2:] == [*missing, sum(filter(None, missing))]

    for index, (row, aim) in enumerate(zip(group[1:], targets, strict=True)):
        own = [team.level(one["states"][index]) for one in PEOPLE]
        rated = [level for level in own if level]
        without = [sum(one["states"][index] == state for one in PEOPLE) for state in (0, 1, 2)]
        stand = [team.standing(level, aim) for level in rated]
        lacks = [aim - level for level in rated if team.standing(level, aim) == "below"]
        assert row[1:8] == [skills[index].name, len(rated), *(rated.count(n) for n in range(1, 6))]
        assert row[8:12] == [*without, aim]
        assert row[12:16] == [len(rated), stand.count("within"), len(lacks), sum(lacks)]
        assert row[16:] == [median(rated), pytest.approx(mean(rated))]
        assert gaps[0][index + 2] == sum(lacks)
    assert gaps[0][-1] == sum(row[-1] for row in gaps[2:])

    names = {target.id: target.name for target in standard.goals}
    for row, one, code in zip(people[1:], PEOPLE, team.codes(PEOPLE), strict=True):
        finished = datetime(2026, 1, 1) + timedelta(minutes=one["finished"] - 1, hours=7)
        assert row[:2] == [one["name"], one["name"]]
        assert row[2:4] == [one["reply"] or None, one["invitation"] or None]
        assert row[6:9] == [names[TARGETS[one["target"]]], finished, one["edition"]]
        place = people.index(row) + 1
        link = book[say("team.people")].cell(place, 10).hyperlink
        assert link.target == f"http://localhost:8000/account-executive/hasil/#{code}"
    assert about[2][0] == say("team.whole")


def test_it_looks_like_the_map_and_is_filtered_under_its_heads(
    visit, say, standard, root, tmp_path
):
    page = gathered(visit)
    book = openpyxl.load_workbook(saved(page, say, tmp_path))
    tops = {sheet.title: (sheet.freeze_panes, sheet.auto_filter.ref) for sheet in book}
    assert list(tops.values()) == [
        ("B3", "A2:U32"), ("B3", "A2:S32"), ("C2", "A1:R17"), ("B2", "A1:J31"), (None, None),
    ]  # fmt: skip
    tokens = (root / "theme/assets/tokens.css").read_text("utf-8")
    light = dict(re.findall(r"--(h[1-5xy]): #(\w+);", tokens.partition("@media")[0]))
    light = {name: color.upper().ljust(6, color[0].upper()) for name, color in light.items()}
    marks = {"below": '0" ▼"', "within": '0" ▽"'}
    for row, one in zip(book.worksheets[0].iter_rows(min_row=3), PEOPLE, strict=True):
        for cell, state, skill in zip(
            row[3:], one["states"], standard.skills.values(), strict=False
        ):
            level = team.level(state)
            if level is None:
                assert cell.fill.fill_type is None
                continue
            stands = team.standing(level, skill.targets[AIM])
            assert cell.fill.fgColor.rgb == f"FF{light[f'h{level}']}"
            assert cell.font.color.rgb == f"FF{light['hx' if level < 4 else 'hy']}"
            assert cell.number_format == marks.get(stands, "General")
            assert cell.font.bold == (stands == "below")
    # What is not shown is not in it, and it says so.
    page.locator(".controls summary").click()
    page.locator("#by-mode").select_option("quick")
    filters = standard.assessment.modes[0].name
    part = openpyxl.load_workbook(saved(page, say, tmp_path, f"rekap-tim, {filters}"))
    quick = [one for one in PEOPLE if one["mode"] == 1]
    assert part.worksheets[0].max_row == 2 + len(quick)
    assert part.worksheets[4]["A3"].value == say("team.filtered", filters=filters)


@pytest.mark.skipif(not office.SHEETS, reason="LibreOffice Calc (soffice) is not installed")
def test_libreoffice_opens_it_in_both_languages(visit, say, tmp_path):
    file = saved(gathered(visit), say, tmp_path)
    wanted = [
        [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
        for sheet in openpyxl.load_workbook(file)
    ]
    for language, comma in {"id-ID": ",", "en-US": "."}.items():
        (root,) = office.opened(file, form="fods", language=language)
        sheets = root.findall(f".//{TABLE}table")
        assert len(sheets) == 5
        for sheet, values in zip(sheets, wanted, strict=True):
            cells = [c for c in sheet.iter(f"{TABLE}table-cell") if c.get(f"{OF}value-type")]
            assert not [c for c in cells if c.get(f"{TABLE}formula")]
            found = [
                float(cell.get(f"{OF}value"))
                if cell.get(f"{OF}value-type") == "float"
                else "".join(cell.itertext())
                for cell in cells
                for _ in range(int(cell.get(f"{TABLE}number-columns-repeated", 1)))
            ]
            numbers = [value for value in values if isinstance(value, (int, float))]
            assert [value for value in found if isinstance(value, float)] == pytest.approx(numbers)
            assert len(found) == len(values)
        shown = {"".join(c.itertext()).strip() for c in sheets[2].iter(f"{TABLE}table-cell")}
        assert any(re.fullmatch(rf"\d\{comma}\d", one) for one in shown)


def test_under_file_the_page_says_what_needs_the_site(site: Path, visit, say):
    page = visit("", url=(site / "account-executive/hr/rekap/index.html").as_uri())
    team.read(page, team.chat([person(number) for number in range(6)]))
    press(page, say("team.xlsx"))
    words = say("library.alone", address="http://localhost:8000/account-executive/hr/rekap/")
    expect(page.locator(".keeping").get_by_text(words)).to_be_visible()
    file = {"name": "a.xlsx", "mimeType": "", "buffer": b"PK\3\4"}
    page.locator("#file").set_input_files(file)
    expect(page.locator("#problem")).to_have_text(words)


def test_without_a_network_it_says_so_and_works_at_the_next_press(
    chromium: Browser, address: str, say, tmp_path
):
    page = chromium.new_context().new_page()
    page.goto(f"{address}/account-executive/{PATH}")
    page.locator("#example").click()
    page.route("**/assets/xlsx-*", lambda route: route.abort())
    press(page, say("team.xlsx"))
    expect(page.locator(".keeping [role=status]").first).to_have_text(say("library.away"))
    page.unroute("**/assets/xlsx-*")
    assert len(openpyxl.load_workbook(saved(page, say, tmp_path)).sheetnames) == 5
    page.context.close()


def test_results_for_other_systems_have_ids(visit, say, standard, tmp_path):
    """Each row from what was sent, computed here; the data page tells of the columns."""
    page = gathered(visit)
    team.unfold(page, say("team.more-tables"))
    tables = {}
    for form in ("csv", "xlsx"):
        with page.expect_download() as saving:
            press(page, say(f"team.data-{form}"))
        assert saving.value.suggested_filename == f"{say('team.data-file')}.{form}"
        saving.value.save_as(tmp_path / f"data.{form}")
    data = (tmp_path / "data.csv").read_bytes()
    assert b"\n" not in data.replace(b"\r\n", b"")
    tables["csv"] = list(csv.reader(data.decode().splitlines(), strict=True))
    (sheet,) = openpyxl.load_workbook(tmp_path / "data.xlsx")
    tables["xlsx"] = [["" if v is None else str(v) for v in row] for row in table(sheet)]
    heads, *rows = tables["csv"]
    assert heads == list(opendata.WORDS["results"])
    # Text is text in a workbook, and needs no apostrophe there.
    assert [[cell.removeprefix("'") for cell in row] for row in tables["csv"]] == tables["xlsx"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:Q{len(PEOPLE) * SKILLS + 1}")
    states = {NEVER: "never", UNANSWERED: "unanswered", UNASKED: "unasked"}
    wanted = []
    for one in PEOPLE:
        finished = datetime(2026, 1, 1) + timedelta(minutes=one["finished"] - 1)
        for state, (id, skill) in zip(one["states"], standard.skills.items(), strict=True):
            level, aim = team.level(state), skill.targets[AIM]
            wanted.append({
                "reply_id": one["reply"] or "", "invitation_id": one["invitation"] or "",
                "name": one["name"], "finished": f"{finished:%Y-%m-%dT%H:%M}", "skill_id": id,
                "skill_code": skill.code, "state": states.get(state, "rated"), "level": level or "",
                "target_level": aim, "standing": team.standing(level, aim) if level else "",
            })  # fmt: skip
    for row, own in zip(rows, wanted, strict=True):
        found = {key: cell.removeprefix("'") for key, cell in zip(heads, row, strict=True)}
        found["finished"] = found["finished"][:16]
        assert {key: found[key] for key in own} == {key: str(value) for key, value in own.items()}


@pytest.mark.skipif(not office.SHEETS, reason="LibreOffice Calc (soffice) is not installed")
def test_tables_are_the_same_in_both_languages(visit, say, site, tmp_path):
    page = gathered(visit)
    team.unfold(page, say("team.more-tables"))
    files = [site / "account-executive/data/skills-excel.csv"]
    for key in ("csv", "group-csv"):
        with page.expect_download() as saving:
            press(page, say(f"team.{key}"))
        files.append(tmp_path / f"{key}.csv")
        saving.value.save_as(files[-1])
    indonesian, english = (
        office.opened(*files, form="fods", language=language, options=office.TABLE)
        for language in ("id-ID", "en-US")
    )
    for file, *roots in zip(files, indonesian, english, strict=True):
        wanted = list(csv.reader(file.read_text("utf-16").splitlines(), delimiter="\t"))
        opened = [[cells(row) for row in root.iter(ROW)] for root in roots]
        assert opened[0] == opened[1]
        table = [[text for _, text in row] for row in opened[0] if any(row)]
        for row, own in zip(table, wanted, strict=True):
            # A day is shown with its seconds.
            assert [text.removesuffix(":00") for text in row] == [cell.strip() for cell in own]
        levels = [kind for row in opened[0][1:] for kind, text in row if text in "12345" and text]
        assert levels
        assert set(levels) == {"float"}


def cells(row: ElementTree.Element) -> list[tuple[str, str]]:
    """The kinds and the texts of a row's cells, without the empty ones at its end."""
    found = [
        (cell.get(f"{OF}value-type", ""), "\n".join("".join(p.itertext()) for p in cell))
        for cell in row
        for _ in range(min(int(cell.get(f"{TABLE}number-columns-repeated", 1)), 40))
    ]
    while found and not found[-1][1]:
        found.pop()
    return found
