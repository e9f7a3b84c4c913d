"""Files that people send HR: workbooks, chats in archives, mails however they are written."""

import io
import json
import random
import zipfile
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.hr import team
from tests.hr.team import CHECK, PATH, person

THREE = [person(number) for number in range(3)]
LINKS = [f"{CHECK}{code}" for code in team.codes(THREE)]


def opened(page: Page, name: str, data: bytes) -> None:
    page.locator("#file").set_input_files({"name": name, "mimeType": "", "buffer": data})


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.create_sheet("Kosong")
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def behind_a_word() -> bytes:
    """A workbook whose cells show words that lead to the results, on its second sheet."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Jawaban")
    for row, link in enumerate(LINKS, 1):
        sheet.cell(row, 1, datetime(2026, 11, 25))
        sheet.cell(row, 2, "Lihat hasil").hyperlink = link
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def archive(files: dict[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return file.getvalue()


def mail(encoding: str, *, rich: bool = False) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Sari Déwi <sari@contoh.id>"
    message["Subject"] = "Hasil"
    text = "\n\n".join(["Halo Bu,", *LINKS])
    if rich:
        links = "".join(f'<a href="{link}">hasil</a>' for link in LINKS)
        message.set_content(f"<p>{links}</p>", subtype="html", cte=encoding)
    else:
        message.set_content(text, cte=encoding)
    return message.as_bytes()


CHAT = "\n".join(
    f"25/11/26 09.1{n} - {one['name']}: {link}"
    for n, (one, link) in enumerate(zip(THREE, LINKS, strict=True))
)
MEDIA = random.Random(1).randbytes(2**20)
ANSWERS = [["Nama", "Nilai", "Hasil"], *[[f"Nama {n}", 4.5, link] for n, link in enumerate(LINKS)]]
FILES = {
    "jawaban.xlsx": workbook(ANSWERS),
    "tautan.xlsx": behind_a_word(),
    "WhatsApp Chat - Tim AE.zip": archive({"foto.jpg": MEDIA, "_chat.txt": CHAT}),
    "tanpa-kompresi.zip": archive({"Chat WhatsApp.txt": CHAT}, zipfile.ZIP_STORED),
    "email.zip": archive({"satu.eml": mail("base64"), "dua.eml": mail("quoted-printable")}),
    "base64.eml": mail("base64"),
    "qp.eml": mail("quoted-printable"),
    "html.eml": mail("base64", rich=True),
}


def test_each_is_read(visit, say):
    for name, data in FILES.items():
        page = visit(PATH, library="read-files")
        opened(page, name, data)
        expect(page.locator("#notice")).to_contain_text(say("team.found", n=3, added=3))
        if name == "jawaban.xlsx":
            shown = page.locator(".people input").evaluate_all("all => all.map(e => e.placeholder)")
            assert len(shown) == 3
        page.context.close()


def test_chats_for_programs_name_their_people(visit, say):
    messages = [
        {"from": one["name"], "text": [{"type": "link", "text": link}], "text_entities": []}
        for one, link in zip(THREE, LINKS, strict=True)
    ]
    data = json.dumps({"name": "AE Batch 4", "messages": messages}, indent=1)
    html = "".join(
        f'<div class="from_name">\n{one["name"]}\n</div>'
        f'<div class="text"><a href="{link}">{link}</a></div>'
        for one, link in zip(THREE, LINKS, strict=True)
    )
    page = visit(PATH, library="read-files")
    for name, text in {"result.json": data, "messages.html": html}.items():
        opened(page, name, text.encode())
        expect(page.locator("#notice")).to_contain_text(say("team.found", n=3, added=0)[:9])
        names = page.locator(".people input").evaluate_all(
            "all => all.map((one) => one.value || one.placeholder)"
        )
        assert sorted(names) == sorted(one["name"] for one in THREE)


def bomb() -> bytes:
    """A hundred megabytes in a hundred kilobytes, whose directory says that they are ten bytes."""
    data = bytearray(archive({"_chat.txt": b"0" * 100 * 2**20}))
    for place, mark in ((22, b"PK\3\4"), (24, b"PK\1\2")):
        start = data.index(mark) + place
        data[start : start + 4] = (10).to_bytes(4, "little")
    return bytes(data)


# Made where they are asked for: two take long.
REFUSED = {
    "bom.zip": (bomb, "large"),
    "besar.zip": (lambda: archive({"a.jpg": bytes(21 * 2**20)}, zipfile.ZIP_STORED), "large"),
    "rusak.xlsx": (lambda: b"PK\3\4 something", "damaged"),
    "terpotong.xlsx": (lambda: workbook(ANSWERS)[:-2000], "damaged"),
    "surat.docx": (lambda: archive({"word/document.xml": "<w:document/>"}), "nothing"),
    "foto.zip": (lambda: archive({"foto.jpg": MEDIA}), "nothing"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_none_ends_in_one_sentence(visit, say, tmp_path: Path, name: str):
    make, reason = REFUSED[name]
    page = visit(PATH, library="read-files")
    # From the disk: through Playwright, 21 MB take half a minute on a busy machine.
    (tmp_path / name).write_bytes(make())
    page.locator("#file").set_input_files(tmp_path / name)
    expect(page.locator("#problem")).to_have_text(say(f"read.{reason}", name=name, n=20))
    expect(page.locator(".heat")).to_have_count(0)
