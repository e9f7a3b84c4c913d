"""A page brings the styles that it can meet, and links to none."""

import re

import pytest

from publisher import PublishError, publish

from .conftest import SITE_URL, html

LINKS = '<link rel="stylesheet" href="{0}a.css"><script data-inline="boot">1</script><link rel="stylesheet" href="{0}b.css">'  # noqa: E501
SITE = {
    "index.html": html(
        '<p class="in-a">a</p> <a href="b/">b</a><dialog></dialog>', LINKS.format("")
    ),
    "b": html("<b data-on>b</b><script src=../b.js></script>", LINKS.format("../")),
    "404.html": html('<a href="/standar/">a</a>', LINKS.format("/standar/")),
    "a.css": ".in-a,.made,.b,.html{top:0}.idle,.key,#in-a{top:0}"
    "tbody,col{top:1px}p{left:0}dialog[open]{right:0}",
    "b.css": "p{left:1px}[data-on] b,[data-set]{left:0}b::after{content:'</style>'}",
    "b.js": 'const a = document.createElement("i"),b=/["]/; a.className = "made"; '
    "a.dataset.set = a.key; const idle = 'text/html';",
}


def style(text: str) -> str:
    assert "stylesheet" not in text
    (found,) = re.findall(r'<style data-inline="page">(.*?)</style>', text, re.DOTALL)
    return found


def test_each_page_brings_in_order_what_it_and_its_scripts_can_meet(make):
    folder = make(SITE)
    publish(folder, site_url=SITE_URL)
    pages = {name: (folder / name).read_text("utf-8") for name in ("index.html", "404.html")}
    assert (
        style(pages["index.html"]) == ".in-a{top:0}tbody{top:1px}dialog[open]{right:0}p{left:1px}"
    )
    assert style(pages["404.html"]) == "tbody{top:1px}"
    assert style((folder / "b/index.html").read_text("utf-8")) == (
        '.made{top:0}tbody{top:1px}[data-on] b,[data-set]{left:0}b:after{content:"<\\/style>"}'
    )
    assert not [*folder.rglob("*.css")]


def test_a_style_that_names_another_file_stops_the_site(make):
    folder = make(SITE | {"b.css": "@import 'c.css'; a{background:url( d.svg )}"})
    with pytest.raises(PublishError) as stopped:
        publish(folder, site_url=SITE_URL, serving=True)
    says = "write it as data:, or put it into a template"
    assert stopped.value.messages == [
        f'b.css: names "c.css"; {says}',
        f'b.css: names "d.svg"; {says}',
    ]


def test_while_serving_the_links_stay(make):
    folder = make(SITE)
    publish(folder, site_url=SITE_URL, serving=True)
    assert (folder / "b/index.html").read_text("utf-8") == SITE["b"]
    assert (folder / "a.css").read_text("utf-8") == SITE["a.css"]
