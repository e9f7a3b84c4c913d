"""Every link, asset and anchor leads somewhere, and a link from the home page to every page."""

import posixpath
import re
from collections import Counter
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from functools import lru_cache
from urllib.parse import unquote, urljoin, urlsplit

from publisher.page import Link, Page

HOME = "index.html"
NOT_FOUND = "404.html"
# Most addresses: some folders up, names of folders and a file, an anchor.
NAMED = r"[\w-]++(?:\.[\w-]++)*+"
PLAIN = re.compile(rf"((?:\.\./)*+)((?:{NAMED}/)*+(?:{NAMED})?+)(?:#([\w-]*+))?", re.ASCII)


def check(
    pages: list[Page], files: list[str], site_url: str, anew: Collection[str] | None = None
) -> list[str]:
    """One line for each link that leads nowhere, repeated id, and page no link reaches.

    Of pages that were checked before, only those `anew` are looked at; the others lead where they
    did.
    """
    existing, anchors = set(files), {page.file: page.ids for page in pages}
    problems = []
    for page in pages:
        if anew is not None and page.file not in anew:
            continue
        leads = set()
        for name, count in Counter(page.ids).items():
            if count > 1:
                problems.append(f'{page.file}: id "{name}" stands {count} times')
        for link in dict.fromkeys(page.links):
            file, anchor = target(page, link.url, site_url)
            problems += _faults(page, link, file, anchor, existing, anchors)
            if link.leads and file:
                leads.add(file)
        page.leads = frozenset(leads)
    leads = {page.file: page.leads for page in pages}
    unlisted = {page.file for page in pages if page.unlisted}
    unreached = leads.keys() - _reached(leads) - unlisted - {NOT_FOUND}
    return problems + [f"{file}: no link leads here from the home page" for file in unreached]


def target(page: Page, url: str, site_url: str) -> tuple[str | None, str]:
    """Return the file and anchor that a URL on the page means; no file: it leaves the site."""
    return _target(page.file, url, site_url)


@lru_cache(maxsize=1 << 14)
def _target(page: str, url: str, site_url: str) -> tuple[str | None, str]:
    """Each job asks for the same links."""
    if url.startswith("#"):
        return page, unquote(url[1:])
    plain, here = PLAIN.fullmatch(url), PLAIN.fullmatch(page)
    if url and plain and here:
        # As urljoin has it, much sooner.
        up, path, anchor = plain.groups("")
        folders = page.split("/")[:-1]
        if (rest := len(folders) - len(up) // 3) >= 0:
            file = "".join(f"{folder}/" for folder in folders[:rest]) + path
            return file + HOME if file == "" or file.endswith("/") else file, anchor
    absolute, _, anchor = urljoin(site_url + page, url).partition("#")
    if not absolute.startswith(site_url):
        parts = urlsplit(url)
        return None if parts.scheme or parts.netloc else urlsplit(absolute).path, unquote(anchor)
    path = unquote(absolute.removeprefix(site_url).partition("?")[0])
    return path + HOME if path == "" or path.endswith("/") else path, unquote(anchor)


def _faults(
    page: Page,
    link: Link,
    file: str | None,
    anchor: str,
    existing: set[str],
    anchors: dict[str, list[str]],
) -> Iterator[str]:
    if file is None:
        if link.loads and not link.url.startswith("data:"):
            yield f'{page.file}: loads "{link.url}" from another host'
    elif file not in existing:
        addresses = sorted(name.removesuffix(HOME) for name in existing)
        near = get_close_matches(file.removesuffix(HOME), addresses, n=1, cutoff=0.7)
        hint = f" (nearest: {_relative(near[0], page)})" if near else ""
        yield f'{page.file}: link "{link.url}" leads nowhere{hint}'
    elif file in anchors and anchor not in ("", "top", *anchors[file]):
        near = get_close_matches(anchor, anchors[file], n=1)
        hint = f" (nearest: #{near[0]})" if near else ""
        yield f'{page.file}: link "{link.url}" names an anchor that is not there{hint}'


def _relative(address: str, page: Page) -> str:
    path = posixpath.relpath(address or ".", posixpath.dirname(page.file) or ".")
    return path + "/" if address.endswith("/") or not address else path


def _reached(leads: dict[str, frozenset[str]]) -> set[str]:
    found, waiting = {HOME}, [HOME]
    while waiting:
        fresh = leads.get(waiting.pop(), frozenset()) - found
        found |= fresh
        waiting += fresh
    return found
