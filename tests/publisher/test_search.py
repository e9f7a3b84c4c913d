"""What can be found: the words of pages, as a reader sees them, and nothing else."""

import json
import re
from pathlib import Path

import pytest

from publisher import publish
from publisher.sections import sections

from .conftest import SITE_URL, html

KNOWN = '{"ignored":["dan","yang"],"synonyms":[{"words":["ngopi"],"means":["kopi"]}],"names":[]}'


def page(body: str) -> list[tuple[str, str, str]]:
    return sections(html(body))


def test_a_section_has_its_anchor_its_heading_and_its_blocks():
    assert page(
        "<h1>Kopi</h1><p>Hitam.</p><h2 id='a'>Susu <small>milk</small></h2><p>Satu</p><p>Dua</p>"
        '<h2>Tanpa</h2><div id="b"><h3>Gula</h3><p>Aren.</p></div><h3>Kecil</h3><p>Tetap.</p>'
    ) == [
        ("", "Kopi", "Hitam."),
        ("a", "Susu milk", "Satu\nDua"),
        ("", "Tanpa", ""),
        ("b", "Gula", "Aren.\nKecil\nTetap."),
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<table><tr><th>Level</th><th>Ciri</th></tr><tr><td>1</td><td>Baru</td></tr></table>",
         "Level · Ciri\n1 · Baru"),
        ("<ul><li>satu<li>dua</ul>", "satu\ndua"),
        ("<a>TED talks</a><span>Bahasa Inggris</span>", "TED talks Bahasa Inggris"),
        ("<p>Lihat <a>kinerja</a>.</p>", "Lihat kinerja."),
        ("<p>me<em>nulis</em>kan <b>1</b>.</p>", "menuliskan 1."),
        ("<span>hasil</span><span>sasaran</span>", "hasil sasaran"),
        ("<dl><dt>Waktu</dt><dd>1 jam</dd></dl>", "Waktu · 1 jam"),
        ("ber\u00adjalan, 5&nbsp;&lt; 6", "berjalan, 5 < 6"),
        ('satu<svg><path d="x"/><text>dua</text></svg><br>tiga', "satu\ntiga"),
        ("satu<button>dua</button><script>tiga</script><!-- empat --><style>b{}</style>", "satu"),
        ("satu<div data-search-skip>dua<p>tiga</p></div>empat", "satuempat"),
        ('<p title="a > b">satu</p>', "satu"),
    ],
)  # fmt: skip
def test_words_are_kept_apart_as_a_reader_sees_them(body: str, text: str):
    assert re.sub(r"\n+", "\n", page(body)[0][2]) == text


def test_only_the_marked_part_is_read():
    text = html("<h1>Ya</h1>").replace("<body>", "<body><nav>Menu</nav>")
    assert sections(text.replace("</body>", "<footer>Kaki</footer></body>")) == [("", "Ya", "")]
    assert sections(text.replace(" data-search", "")) == []
    # An end that nothing began takes nothing along; nor does a beginning that has no end.
    two = "<nav><p>Menu</p></nav></b></b><i><main data-search><p>Satu</main></i></b></b></b>"
    assert sections(f"<head></head>{two}Kaki{two}") == [("", "", "Satu"), ("", "", "Satu")]


def test_an_app_is_its_title_its_description_and_what_is_marked():
    head = '<title>Rekap &amp; tim · Situs</title><meta name="description" content="Gabungkan.">'
    app = f"<!doctype html><html data-app><head>{head}</head><body>Isi</body></html>"
    assert sections(app) == [("", "Rekap & tim", "Gabungkan.")]
    marked = (
        "<h1>Rekap</h1><p data-search>Tempel <b>tautan</b>.</p><i>x</i><p data-search>Baca.</p>"
    )
    assert sections(app.replace("Isi", marked)) == [
        ("", "Rekap & tim", "Gabungkan.\nTempel tautan.\nBaca.")
    ]
    assert sections(app.replace("<title>", '<meta name="robots" content="noindex"><title>')) == []


@pytest.fixture
def published(make) -> Path:
    folder = make(
        {
            "index.html": html(
                '<h1>Beranda</h1><a href="satu/">a</a> <a href="dua/">b</a><a href="satu/x/">c</a>'
                '<dialog data-index="satu/search.json"></dialog>'
            ),
            "satu": html('<h1>Kopi</h1><h2 id="seduh">Menyeduh</h2><p>Diseduh dan disajikan.</p>'
                         '<dialog data-index="search.json"></dialog>'),
            "satu/x": html("<h1>Susu</h1>"),
            "dua": html('<h1>Teh</h1><dialog data-index="search.json"></dialog>'),
            "404.html": html("<h1>Tidak ada</h1>"),
            "satu/search.json": KNOWN,
            "dua/search.json": KNOWN,
        }
    )  # fmt: skip
    publish(folder, site_url=SITE_URL)
    return folder


def read(folder: Path, pattern: str) -> dict:
    (file,) = folder.glob(pattern)
    return json.loads(file.read_text("utf-8"))


def test_an_area_has_its_own_pages_and_those_of_none(published: Path):
    index = read(published, "satu/search.*.json")
    assert [page["url"] for page in index["pages"]] == ["../", "./", "x/"]
    assert [page["url"] for page in read(published, "dua/search.*.json")["pages"]] == ["./", "../"]
    assert index["pages"][1]["sections"] == [["", "Kopi", 1, 0], ["seduh", "Menyeduh", 1, 2]]
    # What is known stays, affixes are gone, and what tells nothing is no word.
    assert {key: index[key] for key in json.loads(KNOWN)} == json.loads(KNOWN)
    assert "seduh" in index["roots"]
    assert not {"menyeduh", "diseduh", "dan", "teh"} & {*index["roots"]}
    assert read(published, "satu/search-words.*.json")[1] == ["", "Diseduh dan disajikan."]


def test_an_area_may_find_pages_of_others_that_say_whose_they_are(make):
    others = {"others": {"satu/": "Kedai", "dua/x/": "Toko"}}
    folder = make(
        {
            "index.html": html(
                '<h1>Beranda</h1><a href="satu/">a</a><a href="dua/">b</a><a href="dua/x/">c</a>'
                '<dialog data-index="semua/search.json"></dialog>'
            ),
            "satu": html('<h1>Kopi</h1><dialog data-index="search.json"></dialog>'),
            "dua": html('<h1>Teh</h1><dialog data-index="search.json"></dialog>'),
            "dua/x": html("<h1>Kopi</h1><p>Bubuk</p>"),
            "satu/search.json": KNOWN,
            "dua/search.json": KNOWN,
            "semua/search.json": json.dumps(json.loads(KNOWN) | others),
        }
    )
    publish(folder, site_url=SITE_URL)
    index = read(folder, "semua/search.*.json")
    titles = {page["url"]: page["sections"][0][1] for page in index["pages"]}
    assert titles == {"../": "Beranda", "../dua/x/": "Kopi · Toko", "../satu/": "Kopi · Kedai"}
    assert {"kedai", "toko"} <= {*index["roots"]}
    publish(folder, site_url=SITE_URL)
    assert read(folder, "semua/search.*.json") == index


def test_what_a_page_of_none_says_of_an_area_is_found_there_alone(make):
    sections = "".join(
        f'<h2 id="{id}">Edisi</h2><p>{word}</p>'
        for id, word in [("satu-1", "lama"), ("satu-2", "baru"), ("dua-1", "lain"), ("tiga-1", "x")]
    )
    dialog = '<dialog data-index="search.json"></dialog>'
    folder = make(
        {
            "index.html": html(
                f'<h1>Beranda</h1><a href="satu/">a</a><a href="dua/">b</a>{sections}'
                '<dialog data-index="semua/search.json"></dialog>'
            ),
            "satu": html(f'<h1>Kopi</h1><h2 id="dua-1">Dua</h2>{dialog}'),
            "dua": html(f"<h1>Teh</h1>{dialog}"),
            "satu/search.json": KNOWN,
            "dua/search.json": KNOWN,
            "semua/search.json": json.dumps(json.loads(KNOWN) | {"others": {"satu/": "Kedai"}}),
        }
    )
    publish(folder, site_url=SITE_URL)
    found = {
        area: {
            page["url"]: [section[0] for section in page["sections"]]
            for page in read(folder, f"{area}/search.*.json")["pages"]
        }
        for area in ("satu", "dua", "semua")
    }
    assert found["satu"] == {"../": ["", "satu-1", "satu-2", "tiga-1"], "./": ["", "dua-1"]}
    assert found["dua"]["../"] == ["", "dua-1", "tiga-1"]
    assert found["semua"]["../"] == ["", "satu-1", "satu-2", "dua-1", "tiga-1"]
    words = read(folder, "satu/search-words.*.json")
    assert [len(each) for each in words] == [4, 2]


def test_an_index_that_is_no_longer_true_is_made_anew(published: Path):
    page = published / "satu/x/index.html"
    page.write_text(page.read_text("utf-8").replace("Susu", "Cokelat"), "utf-8")
    publish(published, site_url=SITE_URL)
    roots = read(published, "satu/search.*.json")["roots"]
    assert "cokelat" in roots
    assert "susu" not in roots


def test_a_search_of_what_is_not_there_stops_the_site(make):
    folder = make({"index.html": html('<dialog data-index="satu/cari.json"></dialog>')})
    with pytest.raises(Exception, match=r'index.html: link "satu/cari.json" leads nowhere'):
        publish(folder, site_url=SITE_URL)
