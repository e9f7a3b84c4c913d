"""Publishing as a whole: all problems before a single write, and twice is once."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from publisher import PublishError, publish, sitemap
from publisher.page import Page

from .conftest import SITE_URL, html

SITE = {
    "index.html": html(
        'Barista menyeduh kopi. <a href="a/">a</a> <a href="cek/">b</a>'
        '<dialog data-index="a/search.json"></dialog>'
    ),
    "a": html('Melayani tamu dengan sabar. <script data-inline="boot">1</script>'),
    "cek": '<!doctype html><html lang="id" data-app><head><meta charset="utf-8"><title>Cek</title>'
    '</head><body><p>Kebersihan</p><script data-inline="app">2</script></body></html>',
    "404.html": html('<a href="/standar/">Beranda</a>'),
    "a/search.json": '{"ignored":["dengan"],"synonyms":[],"names":["Barista"]}',
    "sitemap.xml.gz": "usang",
}


def tree(folder: Path) -> dict[str, bytes]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_publishing_twice_changes_nothing(make, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = make(SITE)
    publish(folder, site_url=SITE_URL)
    once = tree(folder)
    publish(folder, site_url=SITE_URL.rstrip("/"))
    assert tree(folder) == once
    assert {"sitemap.xml", "robots.txt", "_headers"} <= once.keys()
    assert "sitemap.xml.gz" not in once


def test_every_problem_at_once_and_nothing_written(make):
    folder = make(
        {
            "index.html": html('<a href="b/">b</a><script>asing</script>'),
            "yatim": html("<p style='x'>"),
        }
    )
    before = tree(folder)
    with pytest.raises(PublishError) as stopped:
        publish(folder, site_url=SITE_URL)
    assert stopped.value.messages == [
        'index.html: link "b/" leads nowhere',
        "index.html:1: inline <script> is not known to publisher/policy.py: asing",
        "yatim/index.html: <p style=…> is not allowed; use a file or a class",
        "yatim/index.html: no link leads here from the home page",
    ]
    assert str(stopped.value).splitlines() == [*stopped.value.messages, "4 problems"]
    assert tree(folder) == before


def test_while_serving_no_page_is_changed(make):
    folder = make(SITE)
    before = tree(folder)
    publish(folder, site_url=SITE_URL, serving=True)
    after = tree(folder)
    assert {n: t for n, t in after.items() if n.endswith(".html")} == {
        n: t for n, t in before.items() if n.endswith(".html")
    }
    assert after["a/search.json"] == SITE["a/search.json"].encode()
    assert "_headers" not in after


def written(folder: Path) -> list[dict[str, str]]:
    root = ElementTree.fromstring((folder / "sitemap.xml").read_bytes())
    return [{child.tag.rpartition("}")[2]: child.text for child in url} for url in root]


@pytest.mark.parametrize(
    ("epoch", "more"),
    [(None, {}), ("0", {"lastmod": "1970-01-01"}), ("1700000000", {"lastmod": "2023-11-14"})],
)
def test_the_sitemap_lists_every_page_and_app_in_order(epoch, more, make, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    folder = make({})
    names = ["index.html", "cek/index.html", "a/index.html", "a/b.html", "404.html"]
    unlisted = Page("buka/index.html", "", unlisted=True)
    sitemap.write([*(Page(name, "") for name in names), unlisted], folder, SITE_URL)
    assert written(folder) == [
        {"loc": SITE_URL + address, **more} for address in ("", "a/", "a/b.html", "cek/")
    ]
    assert (folder / "robots.txt").read_text("utf-8") == (
        f"User-agent: *\nAllow: /\nSitemap: {SITE_URL}sitemap.xml\n"
    )


def test_without_an_address_there_is_no_sitemap(make):
    folder = make(SITE | {"404.html": html(), "sitemap.xml": "<urlset/>"})
    publish(folder, site_url="")
    assert not (folder / "sitemap.xml").exists()
    assert (folder / "robots.txt").read_text("utf-8") == "User-agent: *\nAllow: /\n"


def test_an_address_with_a_sign_stays_xml(make):
    folder = make({})
    sitemap.write([Page("a&b/index.html", "")], folder, SITE_URL)
    assert written(folder) == [{"loc": SITE_URL + "a&b/"}]


def test_many_problems_are_counted_and_the_first_are_named():
    for count, last in [(50, "49"), (51, "… and 1 more"), (5000, "… and 4950 more")]:
        lines = str(PublishError([str(number) for number in range(count)])).splitlines()
        assert lines[:50] == [str(number) for number in range(50)]
        assert lines[-2:] == [last, f"{count} problems"]
