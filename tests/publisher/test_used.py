"""What something asks for stays, however it asks; the rest of a theme goes."""

import pytest

from publisher import publish

from .conftest import SITE_URL, bare, html

APP = (
    '<!doctype html><html lang="id" data-app><head><meta charset="utf-8"><title>Cek</title>'
    "<style data-inline=app>@font-face{src:url( '../assets/font.woff2?v=1' )}"
    "a{background:url('../assets/app.png')}b{background:url(../assets/b%20b.svg#x)}</style></head>"
    '<body><script data-inline="app">fetch("../assets/app.json")</script></body></html>'
)
ASKED = {
    "assets/b b.svg": "<svg/>",
    "assets/font.woff2": "woff",
    "assets/a.js": "import './b.mjs';\nimport('/standar/assets/c.js');\n//# sourceMappingURL=a.map",
    "assets/b.mjs": "new Worker(new URL(`w.js`, import.meta.url))",
    "assets/c.js": "const a = 'x://[';",
    "assets/w.js": "1",
    "assets/1x.png": "1",
    "assets/2x.png": "2",
    "assets/icon.svg": "i",
    "assets/app.png": "a",
    "assets/app.json": "{}",
    "assets/tamu.pdf": "pdf",
}
IDLE = {
    "assets/a.map": "{}",
    "assets/lunr/min/lunr.ar.min.js": "1",
    "assets/lunr/tinyseg.js": "import '../a.js'",
    "assets/idle.css": "a{top:0}",
    "assets/page.css": "a{top:0}",
    "search/search_index.json": "{}",
    "sitemap.xml.gz": "usang",
}
KEPT = {"bukti.txt": "contoh.id", "unduhan/lama.pdf": "pdf"}
PAGE = html(
    '<a href="assets/tamu.pdf#2">Unduh</a> <a href="cek/">Cek</a> '
    '<img src="assets/1x.png" srcset="assets/1x.png, /standar/assets/2x.png 2x">'
    '<script type="module" src="assets/a.js"></script>',
    '<link rel="stylesheet" href="assets/page.css"><link rel="icon" href="assets/icon.svg">',
)


@pytest.fixture
def names(make):
    folder = make({"index.html": PAGE, "cek": APP, "404.html": html(), **ASKED, **IDLE, **KEPT})

    def files() -> set[str]:
        found = (file.relative_to(folder).as_posix() for file in folder.rglob("*"))
        return set(found)

    publish(folder, site_url=SITE_URL, keep={"unduhan/lama.pdf", "bukti.txt"})
    return folder, files


def test_what_is_asked_for_stays_and_nothing_else(names):
    folder, files = names
    made = {"index.html", "cek", "cek/index.html", "404.html", "sitemap.xml", "robots.txt",
            "_headers", "assets", "unduhan"}  # fmt: skip
    assert {bare(name) for name in files()} == ASKED.keys() | KEPT.keys() | made
    before = files()
    publish(folder, site_url=SITE_URL, keep=KEPT.keys())
    assert files() == before


def test_what_stays_names_no_source_map(names):
    folder, _ = names
    (file,) = folder.glob("assets/a.*.js")
    text = file.read_text("utf-8")
    assert text == ASKED["assets/a.js"].partition("\n//#")[0]
    assert (folder / "assets/b.mjs").read_text("utf-8") == ASKED["assets/b.mjs"]
