"""One page of each kind: a walk in a browser grows with the kinds, not with the professions.

A knowledge page names its kind in `data-page`, after its template; an app is a kind of its own,
named after its place in its profession. `make fuzz` walks all pages.
"""

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

from compiler import addresses, apps
from compiler.pages.page import TEMPLATES
from tests.standard import content

# Beside what has a template: the pages that are written by hand, most of them texts.
BY_HAND = ["text", "offline", "lost"]
KNOWLEDGE = sorted({file.stem for file in TEMPLATES.glob("*.html")} - {"macros"}) + BY_HAND
IS_APP = re.compile("<html[^>]* data-app=")
NAMED = re.compile('<html[^>]* data-page="([^"]*)"')


def _place(address: str) -> str:
    """Where in its profession, or below the folder of all of them: "cek", "hr/rekap"."""
    return addresses.short(address).partition("/")[2].rstrip("/")


ADDRESSES = [app.address(each) for app in apps.APPS for each in content().standards]
APPS = [*dict.fromkeys(map(_place, ADDRESSES)), _place(addresses.CHOOSE)]


@cache
def pages(site: Path) -> dict[str, list[str]]:
    """The addresses of all pages of each kind, "/" the home page's, and of all apps: those of the
    profession with the lowest code first."""
    codes = {standard.id: standard.profession.code for standard in content().standards}
    found = defaultdict(list)
    for page in site.rglob("*.html"):
        html, name = page.read_text("utf-8")[:500], page.relative_to(site).as_posix()
        address = f"/{name.removesuffix('index.html')}"
        kind = _place(address) if IS_APP.search(html) else NAMED.search(html)[1]
        found[kind].append((codes.get(name.partition("/")[0], 0), address))
    return {kind: [address for _, address in sorted(each)] for kind, each in found.items()}


def first(site: Path, kind: str) -> str:
    """The address of the page that stands for its kind."""
    return pages(site)[kind][0]


def walked(site: Path, kind: str) -> list[str]:
    """The same, and the longest of its kind where a profession has several, as of competencies."""
    same = pages(site)[kind]
    if sum(_owner(address) == _owner(same[0]) for address in same) == 1:
        return same[:1]
    longest = max(same, key=lambda address: len(text(site, address)))
    return [*dict.fromkeys([same[0], longest])]


def text(site: Path, address: str) -> str:
    """The HTML of the page at an address."""
    file = site / address[1:] / ("index.html" if address.endswith("/") else "")
    return file.read_text("utf-8")


def _owner(address: str) -> str:
    return address.split("/")[1]
