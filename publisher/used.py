"""Only what is used is published: of what a theme brings along, what something asks for."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from publisher.page import Page

# What publishing makes itself; search engines and hosts ask for it by name.
MADE = {"sitemap.xml", "robots.txt", "_headers"}
SEARCH = "pagefind/"

STYLE = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
# A script may make up an address as it likes; ours write it down whole.
SCRIPT = re.compile(r"""["'`]([^"'`\s]+)["'`]""")
MAP = re.compile(r"\n?(?://[#@] sourceMappingURL=[^\n]*|/\*[#@] sourceMappingURL=.*?\*/)")


def drop(
    site_dir: Path, pages: list[Page], files: Collection[str], site_url: str, keep: Collection[str]
) -> None:
    """Delete the files that no page, style or script of the site asks for, and empty folders.

    `keep` names those that are there for others to ask for. What stays names no source maps.
    """
    kept = {page.file for page in pages} | MADE | {*keep}
    waiting = [target for page in pages for target in _of_page(page, site_url)]
    while waiting:
        file = waiting.pop()
        if file in files and file not in kept:
            kept.add(file)
            waiting += _of_file(site_dir, file, site_url)
    for file in files:
        path = site_dir / file
        if file not in kept and not file.startswith(SEARCH):
            path.unlink()
            while not any((path := path.parent).iterdir()):
                path.rmdir()
        elif path.suffix in (".css", ".js") and (bare := MAP.sub("", text := _text(path))) != text:
            path.write_text(bare, "utf-8", newline="")


def _of_page(page: Page, site_url: str) -> Iterator[str]:
    for link in page.links:
        yield _file(page.file, link.url, site_url)
    for block in page.blocks:
        yield from _named(block.tag == "style", block.code, page.file, site_url)


def _of_file(site_dir: Path, file: str, site_url: str) -> Iterator[str]:
    if file.endswith((".css", ".js", ".mjs")):
        yield from _named(file.endswith(".css"), _text(site_dir / file), file, site_url)


def _named(style: bool, text: str, where: str, site_url: str) -> Iterator[str]:
    for match in (STYLE if style else SCRIPT).finditer(text):
        yield _file(where, match[match.lastindex], site_url)


def _file(where: str, url: str, site_url: str) -> str:
    """Return the file of the site that a URL written in one of its files means, if it is one."""
    try:
        absolute = urljoin(site_url + where, url)
    except ValueError:
        return ""
    return unquote(urlsplit(absolute.removeprefix(site_url)).path)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")
