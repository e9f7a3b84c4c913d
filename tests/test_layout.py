"""What the tests call out of its place is so, and what is in its place is not."""

import pytest
from playwright.sync_api import Browser

from tests import fonts, layout

WRONG = {
    "<p style='width:2000px'>Lebar</p>": "sideways by",
    "<div style='width:90px;overflow:hidden'><p style='width:140px'>Terpotong di sini</p></div>":
        "sideways by 50",
    "<p style='width:40px;overflow-wrap:normal'>Pertanggungjawaban</p>": "its words leave it",
    "<p style='height:20px;width:90px'>Tiga baris yang lebih tinggi daripada tempatnya</p>":
        "in height by",
    "<p>Di bawah</p><p style='margin-top:-2.2em'>Di atas</p>": "lies",
    "<p>Di bawah</p><button style='margin-top:-2.4em'>Tombol</button>": "lies",
    "<svg viewBox='0 0 24 24' style='width:10px;height:24px'></svg>": "is 10 wide",
    "<select style='width:70px'><option>Menurut lowongan</option></select>": "smaller than what",
    "<div style='width:80px;overflow-x:auto'><p style='width:200px'>Digulir</p></div>":
        "scrolls by 120",
    "<p style='width:20px;overflow-wrap:anywhere'>Percaya diri</p>": "its 2 words stand in",
    "<button style='width:40px;overflow-wrap:anywhere'>Tutup</button>": "its 1 words stand in 2",
    "<textarea style='word-break:break-all'>Cek keahlian</textarea>": "breaks a word",
    "<input><p class=error style='margin:3px 0'>Isi dahulu.</p>": "is 3 from",
}  # fmt: skip
RIGHT = """<p>Sebuah kalimat <b>dengan kata tebal</b> dan <a href="#">tautan</a>.</p>
<p><button>Tombol</button> <select><option>Pilihan</option></select></p>
<div class="scroll" style="width:80px;overflow-x:auto"><p style="width:200px">Tabel</p></div>
<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Lisan</p>
<p style="width:6em;overflow-wrap:anywhere">Pertanggungjawaban</p>
<button style="width:6em">Lanjutkan di perangkat</button>
<input><p class="error" style="margin:6px 0">Isi dahulu.</p><button>Lanjut</button>
<svg viewBox="0 0 24 24" width="24" height="24"></svg><p style="height:0;overflow:visible"></p>"""
CELL = (320, "DejaVu", "100 %")


@pytest.fixture(scope="module")
def page(chromium: Browser):
    page = chromium.new_page()
    yield page
    page.close()


@pytest.mark.parametrize("text", WRONG)
def test_what_leaves_its_place_is_found(page, text: str):
    page.set_content(text)
    said = layout.faults(page, [CELL]).get(CELL, [])
    assert [fault for fault in said if WRONG[text] in fault], said


def test_what_is_in_its_place_is_not(page):
    page.set_content(f"<style>* {{ font-family: var(--font-text) }}</style>{RIGHT}")
    assert layout.faults(page, [CELL]) == {}


def test_the_fonts_are_those_of_the_look(page):
    page.set_content("<span style='font:1rem var(--font-text)'>Menawarkan harga yang wajar</span>")
    widths = {}
    for font in fonts.FONTS:
        fonts.use(page, font)
        widths[font] = page.locator("span").bounding_box()["width"]
    order = sorted(widths, key=widths.get)
    assert (set(order[:2]), order[2]) == ({"Liberation", "Roboto"}, "Noto")
    assert widths["Noto"] < min(widths["DejaVu"], widths["wide"])
