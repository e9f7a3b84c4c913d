"""A list of people: an invitation each, who is to be reminded, who has answered."""

import csv
import json
import re
from io import BytesIO, StringIO
from urllib.parse import parse_qs, urlsplit

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.barriers import tab_to
from tests.deno import ask
from tests.hr import team
from tests.hr.team import CHECK, TARGETS, person

PATH = "hr/undangan/"
NAMES = ["Budi Santoso", "Sari Dewi", "Tono Hartono"]
TABLE = (
    "No\tNama Karyawan\tNIK\tNo HP\tEmail\tNama Atasan\tDivisi\tBatch\tGaji\n"
    "1\tBudi Santoso\t32101\t0812 3456 7890\tbudi@contoh.id\tRina\tBarat\t4\t9000000\n"
    "2\tSari Dewi\t32102\t+62 813-1111-2222\t\tRina\tTimur\t4\t9000000\n"
    "3\tTono Hartono\t32103\t\ttono@contoh.id\tRina\tBarat\t4\t9000000\n"
)


def paste(page: Page, say, text: str, left: str = "") -> None:
    """Have a text read, of which `left` stays in the field."""
    page.locator("#people-text").fill(text)
    page.locator("#people").get_by_role("button", name=say("people.read"), exact=True).click()
    expect(page.locator("#people-text")).to_have_value(left)


def told(page: Page):
    return page.locator("#people > [role=status]")


def saved(page: Page, words: str, encoding: str = "utf-8") -> str:
    with page.expect_download() as saving:
        page.locator("#people").get_by_role("button", name=words).click()
    return saving.value.path().read_text(encoding)


def opened(page: Page, selector: str, text: str) -> None:
    data = {"name": "peserta.json", "mimeType": "application/json", "buffer": text.encode()}
    page.locator(selector).set_input_files(data)


def message(page: Page, name: str, by: str) -> str:
    """What the one press would send to somebody."""
    row = page.locator("#people li", has=page.get_by_text(name, exact=True).first)
    link = urlsplit(row.get_by_role("link", name=by).get_attribute("href"))
    fields = parse_qs(link.query)
    return fields.get("text", fields.get("body", [""]))[0]


def test_from_the_list_to_who_is_missing(visit, say):
    """Of a list only what is needed stays; each person gets a link, and HR sees who is missing."""
    page = visit(PATH)
    page.locator("#label").fill("Tim AE")
    page.keyboard.press("Tab")
    paste(page, say, TABLE)
    dropped = say("people.dropped", columns="No, NIK, Nama Atasan, Gaji")
    expect(told(page)).to_have_text(f"{say('people.found', n=3)} {dropped}")
    expect(page.locator("#people li b")).to_have_text(NAMES)
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    # One press: to whom, with a link of one's own and nobody's name in it.
    links = page.locator("#people li").first.get_by_role("link")
    hrefs = [link.get_attribute("href") for link in links.all()]
    assert [urlsplit(href).path for href in hrefs] == ["/6281234567890", "budi@contoh.id"]
    assert page.locator("#people li").nth(1).get_by_role("link").count() == 1
    text = message(page, "Budi Santoso", say("people.whatsapp"))
    (number,) = re.findall(r"\d{6}", page.locator("#people li span").first.inner_text())
    assert say("invite.person", n=number) in text
    assert "Budi" not in text
    own = re.search(r"#u=\S+", text)[0]
    assert own != re.search(r"#u=\S+", message(page, "Sari Dewi", say("people.whatsapp")))[0]

    # Who was asked is reminded from then on.
    first = page.locator("#people li").first
    first.get_by_role("button", name=say("people.copy")).click()
    expect(first).to_contain_text(say("people.is-waiting", date="").split(",")[0].strip())
    text = message(page, "Budi Santoso", say("people.whatsapp"))
    assert say("invite.reminder-kept") in text
    assert own in text

    # The file says what it holds and until when.
    file = saved(page, say("people.save"))
    expect(told(page)).to_contain_text(say("people.saved", date="").rstrip("."))
    data = json.loads(file)
    assert "3 orang; Nama, Telepon, Email, Divisi, Batch, Nomor." in data["note"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", data["erase"])
    assert not [word for word in ("32101", "9000000", "Rina") if word in file]
    numbers = [each["number"] for each in data["people"]]
    assert len(set(numbers)) == 3
    merged = csv.DictReader(StringIO(saved(page, say("people.merge"), "utf-16")), delimiter="\t")
    rows = list(merged)
    assert [row[say("people.phone")] for row in rows] == ["6281234567890", "6281311112222", ""]
    assert [int(row[say("people.number-column")]) for row in rows] == numbers
    assert own in rows[0][say("people.link")]
    assert own in rows[0][say("people.message")]

    # The invited sees the number before anything is answered.
    guest = visit(f"undangan/{own}")
    expect(guest.locator(".facts")).to_contain_text(say("invited.person-text", n=number))

    # Two answer, one of them twice, and one of another invitation.
    known = page.evaluate("JSON.parse(document.querySelector('#data').text)")
    question = {"standard": known, "texts": [own.removeprefix("#")]}
    (ids,) = ask("quiz/invited.js", question)
    answer = {"invitation": ids["id"], "target": TARGETS.index("candidate"), "name": ""}
    people = [
        person(1, **answer, person=numbers[0]),
        person(2, **answer, person=numbers[2]),
        person(3, person=numbers[1], name=""),
    ]
    chat = "\n".join(f"25/11/26 09.14 - +62 812: {CHECK}{code}" for code in team.codes(people))
    hr = visit("hr/rekap/", library="open-list")
    opened(hr, "#file", file)
    expect(hr.locator("#notice")).to_have_text(say("team.listed", n=3))
    expect(hr.locator("h1")).to_have_text("Tim AE")
    all_ = say("team.waiting", names="Budi Santoso, Sari Dewi, dan Tono Hartono")
    expect(hr.locator(".facts").first).to_contain_text(all_)
    team.read(hr, chat)
    shown = hr.locator(".people tbody .only-print")
    expect(shown).to_have_text(["Budi Santoso", "Tono Hartono"])
    missing = say("team.missing", n=2, total=3, left=1)
    expect(hr.locator(".facts").first).to_contain_text(
        f"{missing} {say('team.waiting', names='Sari Dewi')}"
    )

    # What the list says of the group stands in its fields until HR writes something else.
    expect(hr.locator("#title")).to_have_value("Tim AE")
    expect(hr.locator("#invited")).to_have_value("3")
    # Once all have answered, that is told.
    last = person(4, **answer, person=numbers[1])
    team.read(hr, f"{CHECK}{team.codes([last])[0]}")
    expect(hr.locator(".facts").first).to_contain_text(say("team.complete", n=3))
    expect(hr.locator("#invited")).to_have_value("3")
    hr.locator("#invited").fill("5")
    hr.locator("#invited").press("Tab")
    expect(hr.locator(".facts").first).to_contain_text(say("team.missing", n=3, total=5, left=2))
    hr.locator("#title").fill("Tim Barat")
    hr.locator("#title").press("Tab")
    expect(hr.locator("h1")).to_have_text("Tim Barat")
    expect(hr.locator("#invited")).to_have_value("5")
    hr.locator("#invited").fill("")
    hr.locator("#invited").press("Tab")
    expect(hr.locator("#invited")).to_have_value("3")

    # The list opened again, with the answers that came: only who is missing is to be reminded.
    again = visit(PATH)
    opened(again, "#people input[type=file]", file)
    expect(told(again)).to_have_text(say("people.opened", n=3))
    expect(again.locator("#label")).to_have_value("Tim AE")
    paste(again, say, chat)
    counted = f"{say('people.answers', n=2, left=1)} {say('people.elsewhere', n=1)}"
    expect(told(again)).to_have_text(counted)
    # What was cut on its way is told, beside others and alone; nothing that was typed is lost.
    damaged = f"{CHECK}{team.codes(people)[0][:-9]}"
    paste(again, say, f"{chat}\nSari: {damaged}")
    line = say("people.broken-line", n=4)
    expect(told(again)).to_have_text(f"{counted} {say('people.broken', n=1, whose=line)}")
    cut = "\n".join(f"25/11/26 09.1{n} - {NAMES[n]}: {damaged}" for n in range(3))
    again.locator("#people-text").fill(cut)
    again.locator("#people").get_by_role("button", name=say("people.read"), exact=True).click()
    whose = "Budi Santoso, Sari Dewi, dan Tono Hartono"
    expect(again.locator("#people .error")).to_have_text(say("people.broken", n=3, whose=whose))
    expect(again.locator("#people-text")).to_have_value(cut)
    expect(again.locator("#people li", has=again.get_by_role("link"))).to_have_count(1)
    again.locator("#people-filter").focus()
    again.locator("#people-filter").select_option("answered")
    expect(again.locator("#people li b")).to_have_text(["Budi Santoso", "Tono Hartono"])
    expect(again.locator("#people-filter")).to_be_focused()
    assert [each["number"] for each in json.loads(saved(again, say("people.save")))["people"]] == (
        numbers
    )


def test_nik_only_after_a_tick_and_csv_from_a_file(visit, say):
    page = visit(PATH)
    page.get_by_label(say("people.nik")).check()
    text = "Nama;NIK;HP\r\nBudi;32101;0812 3456 7890\r\nSari;0032102;tidak ada\r\n"
    opened(page, "#people input[type=file]", text)
    expect(told(page)).to_have_text(f"{say('people.found', n=2)} {say('people.unread', n=1)}")
    file = saved(page, say("people.save"))
    assert "32101" in file
    assert f"{say('people.nik-column')}, " in json.loads(file)["note"]
    # Excel would leave out the zeros in front; here they are back.
    merged = saved(page, say("people.merge"), "utf-16")
    assert '"\'0032102"' in merged
    page.get_by_label(say("people.nik")).check()
    opened(page, "#people input[type=file]", merged)
    assert saved(page, say("people.save")).count('"nik": "0032102"') == 2


def test_a_workbook_is_opened_as_it_is(visit, say):
    """The list is on the second sheet, under a title; Excel made a number of the phone."""
    book = openpyxl.Workbook()
    book.active.append(["Petunjuk: isi lembar berikutnya"])
    sheet = book.create_sheet("Daftar")
    rows = [["Peserta Batch 4"], [], ["No", "Nama", "NIK", "No. HP", "Divisi"]]
    for row in [
        *rows,
        [1, "Budi", "0032101", 81234567890, "Barat"],
        [2, "Sari", 32102, "-", "Timur"],
    ]:
        sheet.append(row)
    file = BytesIO()
    book.save(file)
    page = visit(PATH, library="read-files")
    data = {"name": "peserta.xlsx", "mimeType": "", "buffer": file.getvalue()}
    page.locator("#people input[type=file]").set_input_files(data)
    expect(told(page)).to_contain_text(say("people.found", n=2))
    saved_list = json.loads(saved(page, say("people.save")))
    assert [(p["name"], p.get("phone", ""), p["division"]) for p in saved_list["people"]] == [
        ("Budi", "6281234567890", "Barat"), ("Sari", "", "Timur"),
    ]  # fmt: skip
    assert "32101" not in json.dumps(saved_list)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("PK\x03\x04", "read.damaged"),
        ("%PDF", "read.nothing"),
        ('{"format":"standar-profesi/peserta","version":9}', "people.newer"),
        ('{"format":"standar-profesi/peserta"', "people.damaged"),
        ("1\n2\n", "people.no-name"),
        ("25/11/26, 09.14 - Budi: halo semua\nsiap\n", "people.no-name"),
    ],
)
def test_what_is_no_list(visit, say, text: str, key: str):
    page = visit(PATH, library="read-files")
    opened(page, "#people input[type=file]", text)
    words = say(key, name="peserta.json")
    expect(page.locator("#people .error")).to_have_text(words)
    expect(page.locator("#link")).to_have_count(1)


def test_sentences_around_a_list_are_no_names_and_stay(visit, say):
    """What was left out is told, and stays in the field; with a head above it, it is a name."""
    page = visit(PATH)
    above, below = "Halo kak, ini daftar namanya ya", "Terima kasih ya kak"
    prose = say("people.prose", n=1)
    page.locator("#people-text").fill(above)
    page.locator("#people").get_by_role("button", name=say("people.read"), exact=True).click()
    expect(page.locator("#people .error")).to_have_text(prose)
    expect(page.locator("#people-text")).to_have_value(above)
    expect(page.locator("#people li")).to_have_count(0)
    paste(page, say, f"{above}\nBudi Santoso\nSari Dewi\n{below}", f"{above}\n{below}")
    expect(told(page)).to_have_text(f"{say('people.found', n=2)} {say('people.prose', n=2)}")
    expect(page.locator("#people li b")).to_have_text(["Budi Santoso", "Sari Dewi"])
    greeting = "Assalamualaikum, berikut peserta yang sudah siap"
    paste(page, say, f"{greeting}\nKasih Ayu\nSelamat Riyadi\nTono bin Ini", greeting)
    expect(page.locator("#people li b").nth(4)).to_have_text("Tono bin Ini")
    page.get_by_role("button", name=say("people.clear")).click()
    page.locator("dialog").get_by_role("button", name=say("people.clear")).click()
    paste(page, say, "Nama\nTerima Kasih")
    expect(page.locator("#people li b")).to_have_text("Terima Kasih")


def test_a_list_that_is_pasted_again_adds_nobody(visit, say):
    page = visit(PATH)
    paste(page, say, TABLE)
    paste(page, say, f"{TABLE}4\t\t\t0814 2222 3333\n")
    expect(told(page)).to_contain_text(f"{say('people.found', n=0)} {say('people.again', n=3)}")
    expect(told(page)).to_contain_text(say("people.nameless", n=1))
    expect(page.locator("#people li b")).to_have_text(NAMES)


def test_nothing_to_send_while_the_invitation_is_wrong(visit, say):
    page = visit(PATH)
    paste(page, say, TABLE)
    page.get_by_role("button", name=say("invite.none")).click()
    expect(page.locator("#people")).to_contain_text(say("people.mend"))
    assert page.locator("#people li").get_by_role("link").count() == 0
    page.get_by_role("button", name=say("people.clear")).click()
    page.locator("dialog").get_by_role("button", name=say("people.clear")).click()
    expect(page.locator("#people li")).to_have_count(0)
    expect(page.locator("#people-text")).to_be_focused()


def states(page: Page, say):
    yield "start"
    page.locator("#people").get_by_role("button", name=say("people.read"), exact=True).click()
    yield "nothing pasted"
    paste(page, say, TABLE)
    yield "a list"
    page.locator("#people li").first.get_by_role("button", name=say("people.copy")).click()
    page.locator("#people-filter").select_option("waiting")
    yield "waiting"
    page.get_by_role("button", name=say("people.clear")).click()
    yield "asked"
    page.keyboard.press("Escape")


def test_no_barrier_in_any_state(visit, say, faults_in):
    page = visit(PATH, width=320)
    pressed = "#people :is(button, select, a, textarea, .box)"
    assert faults_in(page, states(page, say), pressed) == {}


def test_by_keyboard_alone(visit, say):
    page = visit(PATH)
    tab_to(page, "#people-text")
    page.keyboard.insert_text(TABLE)
    tab_to(page, "#people .keep button")
    page.keyboard.press("Enter")
    expect(page.locator("#people li")).to_have_count(3)
    tab_to(page, "#people li:nth-child(2) button")
    page.keyboard.press("Enter")
    # The row is drawn anew, and focus stays in it.
    expect(page.locator("#people li:nth-child(2) button")).to_be_focused()
    expect(told(page)).not_to_have_text(say("people.found", n=3))
    tab_to(page, "#people li:nth-child(3) a")
