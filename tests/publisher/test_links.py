"""Every link, asset and anchor leads somewhere, and the home page leads everywhere."""

import pytest

from publisher import links
from publisher.page import Page

from .conftest import SITE_URL, html

GOOD = {
    "index.html": html('<a href="a/">a</a> <a href="cek/index.html#satu">b</a>'),
    "a": html('<h2 id="satu"></h2> <h2 id="dua tiga"></h2> <a href="../">a</a>'),
    "cek": html('<h2 id="satu"></h2>'),
    "404.html": html('<a href="/standar/">Beranda</a>'),
    "gaya.css": "",
}


def said(make, **more: str) -> list[str]:
    folder = make(GOOD | {name.replace("__", "."): text for name, text in more.items()})
    files = sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())
    pages = [Page.read(folder, name) for name in files if name.endswith(".html")]
    return links.check(pages, files, SITE_URL)


@pytest.mark.parametrize(
    "body",
    [
        '<a href="">',
        '<a href="#">',
        '<a href="#top">',
        '<a href="#satu">',
        '<a href=".">',
        '<a href="../">',
        '<a href="../a/">',
        '<a href="index.html">',
        '<a href="../gaya.css">',
        '<a href="#dua%20tiga">',
        '<a href="../cek/?x=1#satu">',
        '<a href="/standar/cek/#satu">',
        f'<a href="{SITE_URL}cek/">',
        '<a href="https://example.com/apa-saja#x">',
        '<a href="mailto:a@example.org">',
        '<a href="tel:112">',
        '<a href="//example.com/">',
        '<img src="data:image/png;base64,AA==">',
        '<link rel="canonical" href="https://example.com/">',
        '<link rel="stylesheet" href="../gaya.css?v=1">',
        '<use href="#satu">',
    ],
)
def test_good_links(body, make):
    assert said(make, a=html(f'<h2 id="satu"></h2><h2 id="dua tiga"></h2>{body}')) == []


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ('<a href="../ceks/">', 'link "../ceks/" leads nowhere (nearest: ../cek/)'),
        ('<a href="../cek">', 'link "../cek" leads nowhere (nearest: ../cek/)'),
        ('<a href="/cek/">', 'link "/cek/" leads nowhere (nearest: ../cek/)'),
        ('<a href="../../">', 'link "../../" leads nowhere'),
        ('<a href="../404.htm">', 'link "../404.htm" leads nowhere (nearest: ../404.html)'),
        ('<a href="zzzz">', 'link "zzzz" leads nowhere'),
        ('<img src="gambar.png">', 'link "gambar.png" leads nowhere'),
        ('<img src="../gaya.cs">', 'link "../gaya.cs" leads nowhere (nearest: ../gaya.css)'),
        ('<link rel="icon" href="x.svg">', 'link "x.svg" leads nowhere'),
        (f'<a href="{SITE_URL}ceks/">', f'link "{SITE_URL}ceks/" leads nowhere (nearest: ../cek/)'),
        (
            '<a href="../cek/#saty">',
            'link "../cek/#saty" names an anchor that is not there (nearest: #satu)',
        ),
        ('<a href="#zzz">', 'link "#zzz" names an anchor that is not there'),
        ('<img src="https://example.com/a">', 'loads "https://example.com/a" from another host'),
        ('<script src="//example.com/a"></script>', 'loads "//example.com/a" from another host'),
        (
            '<link rel="stylesheet" href="http://example.org/a.css">',
            'loads "http://example.org/a.css" from another host',
        ),
        ('<p id="a"></p><p id="a"></p>', 'id "a" stands 2 times'),
    ],
)
def test_bad_links(body, says, make):
    found = said(make, a=html(body))
    assert found == [f"a/index.html: {says}"]


def test_a_fault_is_told_once_a_page(make):
    assert (
        len(
            said(
                make,
                a=html('<a href="x/"></a><a href="x/"></a>'),
                cek=html('<a href="x/"></a><h2 id="satu"></h2>'),
            )
        )
        == 2
    )


def test_a_page_that_no_link_reaches(make):
    assert said(make, yatim=html('<a href="../">Beranda</a>')) == [
        "yatim/index.html: no link leads here from the home page"
    ]


def test_a_page_that_only_sent_links_reach(make):
    robots = '<meta name="robots" content="noindex">'
    assert said(make, buka=html(robots)) == []
    assert said(make, buka=html(robots.replace("noindex", "all"))) != []


def test_two_pages_that_reach_only_each_other(make):
    found = said(make, kiri=html('<a href="../kanan/">'), kanan=html('<a href="../kiri/">'))
    assert sorted(found) == [
        "kanan/index.html: no link leads here from the home page",
        "kiri/index.html: no link leads here from the home page",
    ]


def test_a_link_in_a_template_or_a_canonical_reaches_nothing(make):
    body = '<template><a href="../yatim/"></a></template><link rel="canonical" href="../yatim/">'
    assert said(make, a=html(body), yatim=html()) == [
        "yatim/index.html: no link leads here from the home page"
    ]


def test_a_long_way_reaches(make):
    chain = {f"h{n}": html(f'<a href="../h{n + 1}/">') for n in range(30)} | {"h30": html()}
    assert said(make, a=html('<a href="../h0/">'), **chain) == []


def test_without_a_home_page_nothing_is_reached(make):
    folder = make({"a": html()})
    page = Page.read(folder, "a/index.html")
    assert links.check([page], ["a/index.html"], SITE_URL) == [
        "a/index.html: no link leads here from the home page"
    ]
