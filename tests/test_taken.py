"""What leaves a knowledge page with its reader: paper, a selection, a reader's view."""

from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

from compiler.bundle import deno
from tests import kinds

FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"));
"""
# The paragraphs, items and cells with a term in them, as the page holds them.
BLOCKS = """() => [...document.querySelectorAll("#isi a.term")].map(term => {
    const block = term.closest("p, li, dd, td, th, summary, h2, h3");
    return block.textContent;
})"""
SHOWN = "() => document.querySelector('#isi').innerText"
# What is folded away is in no selection.
SELECTED = """() => {
    for (const fold of document.querySelectorAll("#isi details")) fold.open = true;
    getSelection().selectAllChildren(document.querySelector("#isi"));
    return getSelection().toString();
}"""
READ = "() => new Readability(document.cloneNode(true)).parse().textContent"


@cache
def readability() -> str:
    """The script of the version that deno.lock pins."""
    return Path(deno("eval", "--quiet", "--frozen", FIND).strip()).read_text("utf-8")


def explain(site: Path, addresses: list[str]) -> list[str]:
    """Those of the addresses at which a term is explained."""
    return [each for each in addresses if 'class="term"' in kinds.text(site, each)]


@pytest.fixture(scope="session")
def explaining(site: Path) -> list[str]:
    """The addresses of pages that explain a term, one of each kind that has any."""
    of_kinds = (kinds.pages(site)[kind] for kind in kinds.KNOWLEDGE)
    return [those[0] for all_ in of_kinds if (those := explain(site, all_))]


def words(text: str) -> str:
    return " ".join(text.split())


def wrong(page: Page, path: str, text: str) -> list[tuple[str, str]]:
    """The blocks with a term that are no whole part of a text, and explanations that are."""
    blocks = [words(block) for block in page.evaluate(BLOCKS)]
    meanings = [words(text) for text in page.locator(".meaning p:nth-child(2)").all_text_contents()]
    assert blocks, path
    assert meanings, path
    lost = [block for block in blocks if block not in words(text)]
    return [(path, part) for part in [*lost, *(m for m in meanings if m in words(text))]]


def test_terms_stay_in_their_sentences(open_page, address: str, explaining):
    page = open_page(explaining[0], bypass_csp=True)
    found = {"paper": [], "selection": [], "reader": []}
    for path in explaining:
        page.goto(address + path)
        page.emulate_media(media="print")
        found["paper"] += wrong(page, path, page.evaluate(SHOWN))
        page.emulate_media(media="screen")
        page.evaluate(readability())
        found["reader"] += wrong(page, path, page.evaluate(READ))
        found["selection"] += wrong(page, path, page.evaluate(SELECTED))
    assert found == {"paper": [], "selection": [], "reader": []}
