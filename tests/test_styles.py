"""Stylesheets, as the oldest browsers read them and as much of them as a page can meet."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browsers import BundleError, deno, fit, kept
from browsers.fit import fitted
from tests import kinds, whole

# What a script may make, an element, two attributes that it sets by their names, and a class.
ALL = {f"'{name}" for name in "abcd"} | {"e", "*page", "*myPart", ".a:b", ".t", "#i"}
STYLES = {
    ".a :is(b, .c) d{top:0}": ".a b d,.a .c d{top:0}",
    ".a:is(b, .c):hover{top:0}": "b.a:hover,.a.c:hover{top:0}",
    ":is(a, b) + :is(a, b){top:0}": "a+a,a+b,b+a,b+b{top:0}",
    ".a :is(:is(b, c), .d e):hover{top:0}": ".a b:hover,.a c:hover,.a .d e:hover{top:0}",
    "a:not(.b, :is(c, d)){top:0}": "a:not(.b):not(c):not(d){top:0}",
    "@media print{:is(a, b){top:0}}": "@media print{a,b{top:0}}",
    "a{inset:0}": "a{top:0;bottom:0;left:0;right:0}",
    "a{appearance:none;color-scheme:dark}": "a{appearance:none;color-scheme:dark}",
    "a{overflow-wrap:anywhere}": "a{overflow-wrap:break-word;overflow-wrap:anywhere}",
    # What a page has none of goes, what may come by a state stays.
    ".x{top:0}": "",
    "#x .a{top:0}": "",
    ".a .x,.b{top:0}": ".b{top:0}",
    "table .a{top:0}": "",
    # A class is not an element, an id or an attribute of its name, nor any of these another.
    "t,i,.i,#t,.e,#e,.page,page{top:0}e.t#i{top:0}": "e.t#i{top:0}",
    "@media print{.x{top:0}}": "",
    "a:is(.x,.b){top:0}": "a.b{top:0}",
    "a:has(.x){top:0}": "",
    "a:has(.b,.x){top:0}": "a:has(.b,.x){top:0}",
    "a:not(.x){top:0}": "a:not(.x){top:0}",
    "a[open],a[hidden],[aria-current]{top:0}": "a[open],a[hidden],[aria-current]{top:0}",
    "[data-x] .a{top:0}": "",
    "[data-page] .a{top:0}": "[data-page] .a{top:0}",
    "[data-my-part] .a{top:0}": "[data-my-part] .a{top:0}",
    ".a\\:b,.c\\:d{top:0}": ".a\\:b{top:0}",
    "*,:root,a::before{top:0}a::backdrop{top:0}": "*,:root,a:before{top:0}a::backdrop{top:0}",
    ":root{--u:1px;--v:var(--u);--w:2px;--x:3px}a{top:var(--v)}.x{top:var(--w)}":
        ":root{--u:1px;--v:var(--u)}a{top:var(--v)}",
    "@keyframes u{to{top:0}}@keyframes x{to{top:0}}a{animation:1s u}":
        "@keyframes u{to{top:0}}a{animation:1s u}",
}  # fmt: skip

# Each with a page of which all states are looked at; what is around all of them is in these.
LOOKS = {(360, "dark"): "kpis", (1280, "light"): "skill"}


def test_of_each_style_a_page_gets_what_it_can_meet():
    named = dict(zip(map(str, range(len(STYLES))), STYLES, strict=True))
    found = fitted(named, [(name, ALL) for name in named])
    assert dict(zip(STYLES, found, strict=True)) == STYLES


def test_each_page_gets_its_own_of_a_shared_style():
    style = {"a.css": ":root{--u:1px}.a{top:var(--u)}.b{left:0}.c{right:0}"}
    pages = [("a.css", {".a"}), ("a.css", {".b"}), ("a.css", set())]
    assert fitted(style, pages) == [":root{--u:1px}.a{top:var(--u)}", ".b{left:0}", ""]


def test_a_style_is_made_again_only_where_a_word_of_it_came_or_went(monkeypatch, tmp_path):
    made = []
    monkeypatch.setattr(kept, "folder", lambda _: tmp_path)
    monkeypatch.setattr(fit, "deno", lambda *a, **more: made.append(a) or deno(*a, **more))

    def makes(style: str, *words: str) -> list[str]:
        before = len(made)
        return [*fitted({"a.css": style}, [("a.css", set(words))]), len(made) - before]

    style = ".a{top:0}.b{left:0}"
    assert makes(style, ".a") == [".a{top:0}", 1]
    assert makes(style, ".a", ".c") == [".a{top:0}", 0]
    assert makes(style, ".a", ".b") == [".a{top:0}.b{left:0}", 1]
    assert makes(style, ".a") == [".a{top:0}", 0]
    assert makes(".a{top:1px}", ".a") == [".a{top:1px}", 1]
    for file in tmp_path.iterdir():
        file.write_bytes(file.read_bytes()[:-1])
    assert makes(style, ".a") == [".a{top:0}", 1]


def test_what_cannot_be_spelled_out_is_said():
    with pytest.raises(BundleError, match=r"write the list of :is\(\) out"):
        fitted({"a.css": "a:is(.b c){top:0}"}, [("a.css", ALL)])


def test_the_site_says_which_browsers_it_serves(root: Path):
    floor = json.loads((root / "browsers/floor.json").read_text("utf-8"))
    said = " ".join((root / "docs/tentang/aksesibilitas.md").read_text("utf-8").split())
    names = [f"{browser.capitalize()} {oldest}" for browser, oldest in floor.items()]
    assert f"{', '.join(names[:-1])}, atau {names[-1]}" in said


@pytest.mark.parametrize(("width", "look"), LOOKS)
def test_the_styles_of_a_page_show_what_all_of_ours_would(
    chromium: Browser, address: str, site: Path, width: int, look: str
):
    """A page of each kind; `make fuzz` takes all pages, in all states and more looks."""
    page = whole.open_(chromium, width, color_scheme=look)
    turn = kinds.KNOWLEDGE[[*LOOKS].index((width, look)) :: len(LOOKS)]
    states = {**dict.fromkeys(turn, whole.own_states), LOOKS[width, look]: whole.states}
    changed = [
        f"{kind} {state}: {difference}"
        for kind, states_of in states.items()
        for state in states_of(page, address + kinds.first(site, kind))
        for difference in whole.differences(page, alike=1)
    ]
    assert whole.differences(page, "", alike=1)
    page.context.close()
    assert changed == []
