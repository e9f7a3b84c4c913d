"""What the publisher sees in a page."""

import pytest

from publisher.page import Block, Link, Page

from .conftest import HEAD, html


@pytest.mark.parametrize(
    ("body", "link"),
    [
        ('<a href="a/">', Link("a/", loads=False, leads=True)),
        ('<area href="a/">', Link("a/", loads=False, leads=True)),
        ("<A HREF=a/>", Link("a/", loads=False, leads=True)),
        ('<a href="a?x=1&amp;y=2">', Link("a?x=1&y=2", loads=False, leads=True)),
        ('<template><a href="a/"></a></template>', Link("a/", loads=False, leads=False)),
        ('<img src="a.png">', Link("a.png", loads=True, leads=False)),
        ('<script src="a.js"></script>', Link("a.js", loads=True, leads=False)),
        ('<svg><use href="a.svg#b"/></svg>', Link("a.svg#b", loads=True, leads=False)),
        ('<link rel="stylesheet" href="a.css">', Link("a.css", loads=True, leads=False)),
        ('<link rel="icon" href="a.svg">', Link("a.svg", loads=True, leads=False)),
        ('<link rel="canonical" href="a/">', Link("a/", loads=False, leads=False)),
        ('<meta property="og:image" content="a.png">', Link("a.png", loads=False, leads=False)),
    ],
)
def test_links(body, link, read):
    assert read(html(body)).links == [link]


def test_every_candidate_of_a_srcset_is_loaded(read):
    page = read(html('<img src="a.png" srcset="b.png 2x, c.png 3x">'))
    assert [link.url for link in page.links] == ["a.png", "b.png", "c.png"]
    assert all(link.loads for link in page.links)


def test_no_link(read):
    assert read(html("<a>a</a><a name=b>b</a><p>href='c'</p><!-- <a href=d> -->")).links == []


def test_blocks_have_a_name_their_words_and_their_line(read):
    page = read(
        html(
            '<script data-inline="boot">a < b && "</p>"</script>\n<style>p{}</style>'
            '<script type="application/json">{}</script>'
            '<script type="application/ld+json">{}</script>'
            '<script src="a.js"></script><script></script>'
        )
    )
    assert page.blocks == [
        Block("script", "boot", 'a < b && "</p>"', 1),
        Block("style", None, "p{}", 2),
        Block("script", None, "", 2),
    ]


def test_ids_in_a_template_are_of_another_document(read):
    page = read(html('<p id="a"></p><template><p id="b"></p></template><p id="c"></p>'))
    assert page.ids == ["a", "c"]


def test_apps_say_so(read):
    assert not read(html()).app
    assert read('<html data-app><head><meta charset="utf-8"></head></html>').app


def test_the_head_is_right_after_the_charset(read):
    page = read(html())
    assert page.text[: page.head].endswith('<meta charset="utf-8">')
    assert page.rest == page.head
    page = read(html(start="<!doctype html>\n<html>\n <head>\n é <META CHARSET=utf-8>\n"))
    assert page.text[: page.head].endswith("<META CHARSET=utf-8>")
    assert read("<html></html>").head is None


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("index.html", ""),
        ("a/b/index.html", "a/b/"),
        ("404.html", "404.html"),
        ("a/daftarindex.html", "a/daftarindex.html"),
    ],
)
def test_address(file, address):
    assert Page(file, "").address == address


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<p onclick=x>", "<p onclick=…> is not allowed; use a file or a class"),
        ("<img src=a.png ONERROR='x'>", "<img onerror=…> is not allowed; use a file or a class"),
        ("<svg><g onload></g></svg>", "<g onload=…> is not allowed; use a file or a class"),
        ("<p style='x'>", "<p style=…> is not allowed; use a file or a class"),
        ("<iframe srcdoc='x'>", "<iframe srcdoc=…> is not allowed; use a file or a class"),
        ("<a href='javascript:x'>", '<a href="javascript:x"> is not allowed'),
        ("<a href=' JaVaScRiPt&colon;x'>", '<a href=" JaVaScRiPt:x"> is not allowed'),
        ("<a href='java\tscript:x'>", '<a href="java\tscript:x"> is not allowed'),
        ("<a href='\x01javascript:x'>", '<a href="\x01javascript:x"> is not allowed'),
        ("<a href='vbscript:x'>", '<a href="vbscript:x"> is not allowed'),
        ("<form action='javascript:x'>", '<form action="javascript:x"> is not allowed'),
        ("<b formaction='javascript:x'>", '<b formaction="javascript:x"> is not allowed'),
        ("<object data='javascript:x'>", '<object data="javascript:x"> is not allowed'),
        ("<use xlink:href='javascript:x'>", '<use xlink:href="javascript:x"> is not allowed'),
        (
            '<meta http-equiv="Content-Security-Policy" content="">',
            "<meta> with a policy is not allowed; publishing writes it",
        ),
    ],
)
def test_live_markup_is_noted(body, says, read):
    assert read(html(body)).live == [says]


@pytest.mark.parametrize("tag", ["script", "style"])
def test_nothing_stands_before_the_policy(tag, read):
    start = HEAD.replace("<meta charset", f"<{tag}></{tag}><meta charset")
    assert read(html(start=start)).live == [
        f"<{tag}> is not allowed before <meta charset>, where the policy goes"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<p>onclick=x style=y javascript:z</p>",
        "<a href='/javascript:x/'>",
        "<p title='javascript:x'>",
        "&lt;img onerror=x&gt;",
        "<pre>&lt;script&gt;</pre>",
        "<a href='https://example.org/#on=x'>",
    ],
)
def test_words_are_not_live(body, read):
    assert read(html(body)).live == []
