"""Publishing as a whole: all problems before a single write, and twice is once."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from publisher import PublishError, publish, sitemap
from publisher.page import Page

from .conftest import SITE_URL, html

SITE = {
    "index.html": html('Barista menyeduh kopi. <a href="a/">a</a> <a href="cek/">b</a>'),
    "a": html('Melayani tamu dengan sabar. <script data-inline="boot">1</script>'),
    "cek": '<!doctype html><html lang="id" data-app><head><meta charset="utf-8"><title>Cek</title>'
    '</head><body><p>Kebersihan</p><script data-inline="app">2</script></body></html>',
    "404.html": html('<a href="/standar/">Beranda</a>').replace(" data-pagefind-body", ""),
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


def test_the_search_keeps_what_it_loads_and_no_more(make):
    folder = make(SITE)
    publish(folder, site_url=SITE_URL)
    files = {name for name in tree(folder) if name.startswith("pagefind/")}
    tops = {re.sub(r"[.]id_\w+[.]pf", ".*.pf", name) for name in files if name.count("/") == 1}
    assert tops == {
        "pagefind/pagefind.js",
        "pagefind/pagefind-worker.js",
        "pagefind/pagefind-entry.json",
        "pagefind/wasm.id.pagefind",
        "pagefind/pagefind.*.pf_meta",
    }
    # One fragment a page that is marked: not the app, not the page for lost readers.
    assert len([name for name in files if name.startswith("pagefind/fragment/")]) == 2
    assert [name for name in files if name.startswith("pagefind/index/")]


def test_an_index_that_is_no_longer_true_is_gone(make):
    folder = make(SITE)
    publish(folder, site_url=SITE_URL)
    before = {name for name in tree(folder) if "/fragment/" in name}
    make({"a": html("Kata yang sama sekali lain.")})
    publish(folder, site_url=SITE_URL)
    after = {name for name in tree(folder) if "/fragment/" in name}
    assert len(after) == 2
    assert before != after


def test_every_problem_at_once_and_nothing_written(make):
    folder = make(
        {
            "index.html": html('<a href="b/">b</a><script>asing</script>').replace("-body", ""),
            "yatim": html("<p style='x'>").replace("-body", ""),
        }
    )
    before = tree(folder)
    with pytest.raises(PublishError) as stopped:
        publish(folder, site_url=SITE_URL)
    assert stopped.value.messages == [
        'index.html: link "b/" leads nowhere',
        "index.html:1: inline <script> is not known to publisher/policy.py: asing",
        "no page has a data-pagefind-body to index",
        "yatim/index.html: <p style=…> is not allowed; use a file or a class",
        "yatim/index.html: no link leads here from the home page",
    ]
    assert str(stopped.value).splitlines() == [*stopped.value.messages, "5 problems"]
    assert tree(folder) == before


def test_while_serving_no_page_is_changed(make):
    folder = make(SITE)
    before = tree(folder)
    publish(folder, site_url=SITE_URL, serving=True)
    after = tree(folder)
    assert {n: t for n, t in after.items() if n.endswith(".html")} == {
        n: t for n, t in before.items() if n.endswith(".html")
    }
    assert "pagefind/pagefind.js" not in after
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
    folder = make(SITE)
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
