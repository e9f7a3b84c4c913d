"""What HR takes along: a table for Excel, paper, a file that opens again."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import fonts
from tests.barriers import violations
from tests.hr import team
from tests.hr.team import NEVER, PATH, UNANSWERED, UNASKED, at, person
from tests.standard import SKILLS

SIX = [person(number) for number in range(6)]


def save(page: Page, name: str) -> tuple[str, bytes]:
    with page.expect_download() as saving:
        page.get_by_role("button", name=name, exact=True).click()
    return saving.value.suggested_filename, Path(saving.value.path()).read_bytes()


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-16"), newline=""), delimiter="\t"))


def open_file(page: Page, name: str, data: bytes) -> None:
    page.locator("#file").set_input_files({"name": name, "mimeType": "", "buffer": data})


def test_the_table_for_excel(visit, say, standard):
    people = [
        person(1, name="=1+1", states=[at(2), NEVER, UNANSWERED, UNASKED, *[at(5)] * (SKILLS - 4)]),
        person(2, name='Rina "R"; Ü', finished=0, target=0, states=[at(1)] * SKILLS),
    ]
    page = visit(PATH, library="team-tables", timezone_id="Asia/Jakarta")
    team.read(page, team.chat(people))
    page.locator("#by-target").select_option("candidate")
    name, data = save(page, say("team.csv"))
    assert name == "rekap-tim.csv"
    # So Excel finds the columns, whatever language it speaks.
    assert data.startswith(b"\xff\xfe")
    text = data.decode("utf-16")
    assert text.count("\r\n") == text.count("\n") == 3
    head, rina, formula = rows(data)
    keys = ["name", "signed", "mode", "own-target", "finished", "edition", "within", "below"]
    assert head[:8] == [say(f"team.{key}") for key in keys]
    assert head[8:] == [skill.name for skill in standard.skills.values()]
    modes = standard.assessment.modes
    assert rina[:6] == [
        'Rina "R"; Ü', 'Rina "R"; Ü', modes[people[1]["mode"] - 1].name, say("team.no-target"),
        "", str(standard.profession.edition),
    ]  # fmt: skip
    targets = [skill.targets["candidate"] for skill in standard.skills.values()]
    stand = [team.standing(1, target) for target in targets]
    assert [int(cell) for cell in rina[6:8]] == [stand.count("within"), stand.count("below")]
    assert formula[0] == "'=1+1"
    words = [say(key) for key in ("difference.never", "difference.open", "open.unasked")]
    assert formula[8:] == ["2", *words, *["5"] * (SKILLS - 4)]
    # 20:59 in Greenwich, in the time of the place.
    assert formula[4] == "2026-11-24 03:59"


def test_the_table_to_paste(visit, say):
    permissions = ["clipboard-read", "clipboard-write"]
    page = visit(PATH, library="team-tables", permissions=permissions)
    team.read(page, team.chat(SIX))
    team.unfold(page, say("team.more-tables"))
    page.get_by_role("button", name=say("team.copy")).click()
    expect(page.locator(".keeping")).to_contain_text(say("copy.done"))
    pasted = [
        line.split("\t") for line in page.evaluate("navigator.clipboard.readText()").split("\n")
    ]
    _, data = save(page, say("team.csv"))
    assert pasted == rows(data)
    assert page.locator("#table").input_value().count("\n") == 6


def test_management_sees_counts_and_nobody(visit, say, standard):
    """As a picture and as one page; each figure is reckoned here from what was sent."""
    people = [person(number) for number in range(9)]
    page = visit(PATH, library="team-tables team-overview")
    page.evaluate("window.print = () => {}")
    team.read(page, team.chat(people))
    page.locator("#by-target").select_option("ae")
    page.locator("#invited").fill("12")
    page.locator("#invited").press("Enter")
    team.unfold(page, say("team.more-tables"))
    name, data = save(page, say("team.sum-picture"))
    assert name == "ringkasan-tim.png"
    assert data.startswith(b"\x89PNG")
    assert [int.from_bytes(data[at : at + 4]) for at in (16, 20)] == [1080, 1080]
    shown = page.locator(".without img")
    text = shown.get_attribute("alt")
    assert say("team.missing", n=9, total=12, left=3) in text
    assert say("poster.unverified") in text
    wanted = {}
    for index, skill in enumerate(standard.skills.values()):
        levels = [team.level(one["states"][index]) for one in people]
        stand = [team.standing(level, skill.targets["ae"]) for level in levels if level]
        reached = sum(each in ("reached", "above") for each in stand)
        counts = [reached, stand.count("within"), stand.count("below")]
        few = len(stand) < 5
        wanted[skill.name] = [say("team.sum-few")] * 3 if few else [str(n) for n in counts]
        line = say("team.sum-few") if few else " · ".join(wanted[skill.name])
        assert f"{skill.name}: {line}" in text.splitlines()
    page.get_by_role("button", name=say("team.sum-page"), exact=True).click()
    page.wait_for_selector(".sheet", state="attached")
    rows = page.locator(".sheet tbody tr").all()
    assert {
        row.locator("th").text_content(): row.locator("td").all_text_contents()[:3] for row in rows
    } == wanted
    sheet = page.locator(".sheet").text_content()
    assert not [one["name"] for one in people if one["name"] in text + sheet]
    fonts.use(page, "DejaVu")
    pdf = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    page.emulate_media(media="print")
    assert page.locator("h1:visible").all_inner_texts() == [page.locator(".sheet h1").inner_text()]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator(".sheet:visible").count() == 0
    assert violations(page) == []


@pytest.mark.parametrize(("people", "pages"), [(8, 2), (30, 2)])
def test_no_page_of_paper_is_left_half_empty_between_others(visit, people, pages):
    """The map and what is counted stand on one page each, as wide as the paper is."""
    page = visit(PATH)
    team.read(page, team.chat([person(n, target=2, mode=1) for n in range(people)]))
    fonts.use(page, "DejaVu")
    pdf = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == pages
    # What is wider than the paper would make all of it smaller: A4 within its margins, in pixels.
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 687, "height": 1000})
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    wide = page.locator(".numbers, .words, .heat.across").evaluate_all(
        "all => all.filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.className)"
    )
    assert wide == []
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_without_people_only_from_five_up(visit, say):
    page = visit(PATH, library="team-tables")
    team.read(page, team.chat(SIX[:4]))
    team.unfold(page, say("team.more-tables"))
    expect(page.locator(".without")).to_contain_text(say("team.too-few", n=5))
    expect(page.locator(".groups")).to_contain_text(say("team.few", n=5))
    expect(page.get_by_role("button", name=say("team.group-csv"))).to_have_count(0)
    expect(page.get_by_role("button", name=say("team.group-print"))).to_have_count(0)
    assert say("team.mean") not in team.table(page, ".numbers")[0]
    team.read(page, team.chat(SIX))
    expect(page.locator(".without")).to_contain_text(say("team.without-text", n=5))
    assert team.table(page, ".numbers")[0][-2:] == [say("team.median"), say("team.mean")]
    name, data = save(page, say("team.group-csv"))
    assert name == "ringkasan-tim.csv"
    text = data.decode("utf-16")
    assert not [one["name"] for one in SIX if one["name"] in text]
    table = rows(data)
    assert len(table) == SKILLS + 1
    few = 0
    for row, shown in zip(table[1:], team.table(page, ".numbers")[1:], strict=True):
        assert (row[1], row[2]) == (shown[0], shown[8])
        if int(row[2]) < 5:
            few += 1
            assert set(row[3:]) == {""}
            assert shown[-2:] == ["–", "–"]
        else:
            assert row[3:8] == shown[2:7]
            assert row[-2:] == [say("team.n-of", n=number, total=5) for number in shown[-2:]]
    assert 0 < few < SKILLS
    # Of six people a mode leaves fewer than five: then nothing without them is offered.
    page.locator(".controls summary").click()
    page.locator("#by-mode").select_option("quick")
    expect(page.get_by_role("button", name=say("team.group-csv"))).to_have_count(0)


def test_saved_to_a_file_and_opened_again(visit, say):
    page = visit(PATH)
    people = [*SIX, {**SIX[0], "name": "Lain"}, person(8, invitation=9)]
    team.read(page, team.chat(people))
    team.read(page, team.chat([SIX[2]]))
    page.locator("#title").fill("Tim November")
    page.locator("#invited").fill("15")
    page.locator("#by-target").select_option("senior")
    page.locator("#label-0").fill("Sari")
    page.keyboard.press("Tab")
    page.get_by_role("button", name=say("team.separate")).first.click()
    expect(page.locator(".keeping .note").first).to_have_text(say("team.unsaved"))
    before = page.locator("#screen").inner_text()
    name, data = save(page, say("team.save"))
    assert name == "rekap-tim.json"
    expect(page.locator("#notice")).to_have_text(say("team.saved"))
    other = visit(PATH)
    open_file(other, name, data)
    expect(other.locator("h1")).to_have_text("Tim November")
    assert other.locator("#screen").inner_text() == before
    # Opened once more, or beside the links themselves, nothing counts twice.
    open_file(other, name, data)
    expect(other.locator("#notice")).to_contain_text(say("team.found", n=8, added=0))
    assert other.locator("#screen").inner_text() == before
    assert other.evaluate("localStorage.length + sessionStorage.length") == 0


def test_leaving_with_something_unsaved(visit, say):
    page = visit(PATH)
    asked = []

    def stay(dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", stay)
    team.read(page, team.chat(SIX))
    save(page, say("team.save"))
    page.locator("#title").click()
    page.reload()
    assert asked == []
    team.read(page, team.chat(SIX))
    page.reload()
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_files_of_every_encoding(visit, say, encoding: str):
    page = visit(PATH)
    text = f"Nama;Hasil\r\nÉka;{team.chat(SIX[:2])}\r\n"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    open_file(page, "hasil.csv", mark + text.encode(encoding))
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=2, added=2))


def test_a_file_without_any_text(visit, say):
    page = visit(PATH, library="read-files")
    open_file(page, "hasil.pdf", b"%PDF something")
    expect(page.locator("#problem")).to_have_text(say("read.nothing", name="hasil.pdf"))


def test_files_that_hold_no_group(visit, say):
    page = visit(PATH)
    newer = {"format": "standar-profesi/rekap", "version": 99}
    open_file(page, "baru.json", json.dumps(newer).encode())
    expect(page.locator("#problem")).to_have_text(say("team.file-newer", name="baru.json"))
    (code,) = team.codes(SIX[:1])
    damaged = {"format": "standar-profesi/rekap", "version": 1, "links": [[f"#{code}", "x"]]}
    half = {**damaged, "title": "Tim", "labels": 1, "links": [[code, 1], [code, 0]]}
    for name, text in {"rusak.json": damaged, "separuh.json": half}.items():
        open_file(page, name, json.dumps(text).encode())
        expect(page.locator("#notice")).to_have_text(say("team.file-damaged", name=name))
        assert len(team.table(page, ".people table")) == 2
    # Its size is asked before it is read.
    page.evaluate("""() => Object.defineProperty(File.prototype, 'size',
        { get() { return this.name === 'besar.json' ? 2 ** 28 : 1 } })""")
    open_file(page, "besar.json", b"x")
    expect(page.locator("#problem")).to_have_text(say("team.file-large", name="besar.json"))
    open_file(page, "kosong.txt", b"")
    expect(page.locator("#problem")).to_have_text(say("team.no-text"))


def test_a_folder_is_refused_in_a_sentence(visit, say):
    page = visit(PATH, library="read-files")
    # What a folder that is dropped does.
    page.evaluate("() => { File.prototype.arrayBuffer = () => Promise.reject(Error()) }")
    open_file(page, "hasil", b"x")
    expect(page.locator("#problem")).to_have_text(say("read.nothing", name="hasil"))


def test_a_copy_of_the_page_reads_links_and_opens_what_it_saved(site: Path, visit, say):
    """For what it has to fetch it says where that is."""
    copy = (site / "account-executive/hr/rekap/index.html").as_uri()
    page = visit("", url=copy)
    team.read(page, team.chat(SIX))
    name, data = save(page, say("team.save"))
    other = visit("", url=copy)
    open_file(other, name, data)
    assert len(team.table(other, ".people table")) == 7
    words = say("library.alone", address="http://localhost:8000/account-executive/hr/rekap/")
    other.get_by_role("button", name=say("team.csv"), exact=True).click()
    expect(other.locator(".keeping [role=status]").first).to_have_text(words)
    team.unfold(other, say("team.compare-all"))
    expect(other.locator(".compare")).to_contain_text(words)


def test_from_a_file_links_lead_to_the_site(site: Path, visit):
    page = visit("", url=(site / "account-executive/hr/rekap/index.html").as_uri())
    hrefs = page.locator("a[href]").evaluate_all("all => all.map(a => a.href)")
    away = [href for href in hrefs if "#isi" not in href]
    assert away
    assert all(href.startswith("http://localhost:8000/") for href in away)


def test_dropped_onto_the_page(visit, say):
    page = visit(PATH)
    page.evaluate(
        """text => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'obrolan.txt'));
        document.body.dispatchEvent(
            new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    }""",
        team.chat(SIX),
    )
    expect(page.locator("#notice")).to_contain_text(say("team.found", n=6, added=6))


def test_on_paper_all_people_and_no_control(visit, say):
    page = visit(PATH, library="team-tables")
    team.read(page, team.chat([person(number) for number in range(60)]))
    page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))")
    page.get_by_role("button", name=say("team.print"), exact=True).click()
    page.emulate_media(media="print")
    assert len(team.table(page, ".heat")) == 63
    for selector in (
        ".controls",
        ".keeping",
        ".intake",
        ".notes",
        ".bar",
        ".duty",
        ".people input",
    ):
        assert not page.locator(f"{selector}:visible").count(), selector
    expect(page.locator(".only-print").first).to_contain_text("http://localhost:8000/")
    expect(page.locator(".facts").last).to_have_text(say("team.self"))
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert len(team.table(page, ".heat")) == 53


def test_the_group_on_paper_shows_nobody(visit, say):
    page = visit(PATH, library="team-tables")
    team.read(page, team.chat(SIX))
    page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))")
    team.unfold(page, say("team.more-tables"))
    page.get_by_role("button", name=say("team.group-print")).click()
    page.emulate_media(media="print")
    text = page.locator("body").inner_text()
    assert say("team.groups") in text
    assert not [one["name"] for one in SIX if one["name"] in text]
    for row in page.locator(".numbers .few").all():
        assert row.locator("td:visible").count() == 1
    assert page.locator(".numbers .few").count()


def test_a_press_right_after_typing_counts_and_takes_what_was_typed(visit, say):
    page = visit(PATH, library="team-tables")
    team.read(page, team.chat(SIX))
    page.locator("#label-0").fill("Sari")
    _, data = save(page, say("team.csv"))
    assert rows(data)[1][:2] == ["Sari", "Orang 00"]
    page.locator("#label-1").fill("Tono")
    page.get_by_role("button", name=f"{say('team.remove')} Orang 02").click()
    expect(page.locator("dialog")).to_be_visible()
    page.locator("dialog").get_by_role("button", name=say("ask.no")).click()
    expect(page.locator(".heat thead")).to_contain_text("Tono")
