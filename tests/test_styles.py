"""Stylesheets, as the oldest browsers read them."""

import json
from pathlib import Path

import pytest

from browsers import BundleError, lowered

STYLES = {
    ".a :is(b, .c) d{top:0}": ".a b d,.a .c d{top:0}",
    ".a:is(b, .c):hover{top:0}": "b.a:hover,.a.c:hover{top:0}",
    ":is(a, b) + :is(a, b){top:0}": "a+a,a+b,b+a,b+b{top:0}",
    ".a :is(:is(b, c), .d e):hover{top:0}": ".a b:hover,.a c:hover,.a .d e:hover{top:0}",
    "a:not(.b, :is(c, d)){top:0}": "a:not(.b):not(c):not(d){top:0}",
    "@media print{:is(a, b){top:0}}": "@media print{a,b{top:0}}",
    "a{inset:0}": "a{top:0;bottom:0;left:0;right:0}",
    "a{appearance:none;color-scheme:dark}": "a{appearance:none;color-scheme:dark}",
}


def test_what_came_later_is_spelled_out_and_stays_so():
    once = lowered(dict(zip(map(str, range(len(STYLES))), STYLES, strict=True)))
    assert once == list(STYLES.values())
    assert lowered(dict(zip(map(str, range(len(once))), once, strict=True))) == once


def test_a_word_breaks_where_the_better_way_is_not_known():
    breaks = "a{overflow-wrap:break-word;overflow-wrap:anywhere}"
    assert lowered({"a.css": "a{overflow-wrap:anywhere}"}) == [breaks]


def test_what_cannot_be_spelled_out_is_said():
    with pytest.raises(BundleError, match=r"write the list of :is\(\) out"):
        lowered({"a.css": "a:is(.b c){top:0}"})


def test_the_site_says_which_browsers_it_serves(root: Path):
    floor = json.loads((root / "browsers/floor.json").read_text("utf-8"))
    said = " ".join((root / "docs/tentang/aksesibilitas.md").read_text("utf-8").split())
    names = [f"{browser.capitalize()} {oldest}" for browser, oldest in floor.items()]
    assert f"{', '.join(names[:-1])}, atau {names[-1]}" in said
