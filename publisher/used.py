"""Only what is used is published: of what a theme brings along, what something asks for."""

import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from publisher.page import Page

# What publishing makes itself; search engines and hosts ask for it by name.
MADE = {"sitemap.xml", "robots.txt", "_headers"}

STYLE = re.compile(r"""url\(\s*["']?([^"')]+)""")
# A script may make up an address as it likes; ours write it down whole.
SCRIPT = re.compile(r"""["'`]([^"'`\s]+)["'`]""")
END = re.compile(r"[?#].*", re.DOTALL)
MAP = re.compile(r"\n?(?://[#@] sourceMappingURL=[^\n]*|/\*[#@] sourceMappingURL=.*?\*/)")


def drop(
    site_dir: Path, pages: list[Page], files: Collection[str], site_url: str, keep: Collection[str]
) -> None:
    """Delete the files that no page, style or script of the site asks for, and empty folders.

    `keep` names those that are there for others to ask for. What stays names no source maps.
    """
    kept = {page.file for page in pages} | MADE | {*keep}
    names = {file.rpartition("/")[2] for file in files}
    waiting = [(page.file, url) for page in pages for url in _of_page(page, names)]
    while waiting:
        where, url = waiting.pop()
        file = _file(where, url, site_url)
        if file in files and file not in kept:
            kept.add(file)
            waiting += [(file, url) for url in _of_file(site_dir, file, names)]
    for file in files:
        path = site_dir / file
        if file not in kept:
            path.unlink()
            while not any((path := path.parent).iterdir()):
                path.rmdir()
        elif path.suffix in (".css", ".js") and (bare := MAP.sub("", text := _text(path))) != text:
            path.write_text(bare, "utf-8", newline="")


def _of_page(page: Page, names: set[str]) -> set[str]:
    links = {link.url for link in page.links}
    # Pages stay: a folder's address is none of a file that may go.
    found = {url for url in links if _last(url) in names}
    return found.union(*(_named(block.tag == "style", block.code, names) for block in page.blocks))


def _of_file(site_dir: Path, file: str, names: set[str]) -> set[str]:
    # A stylesheet names no other file: publisher/styles.py sees to it.
    return _named(False, _text(site_dir / file), names) if file.endswith((".js", ".mjs")) else set()


def _named(style: bool, text: str, names: set[str]) -> set[str]:
    """Return the addresses that a style or a script writes down. Most of what stands in quotation
    marks in a script is none: it ends with no file's name."""
    found = {*(STYLE if style else SCRIPT).findall(text)}
    return found if style else {url for url in found if _last(url) in names}


@lru_cache(maxsize=1 << 14)
def _last(url: str) -> str:
    return unquote(END.sub("", url)).rpartition("/")[2]


def _file(where: str, url: str, site_url: str) -> str:
    """Return the file of the site that a URL written in one of its files means, if it is one."""
    try:
        absolute = urljoin(site_url + where, url)
    except ValueError:
        return ""
    return unquote(urlsplit(absolute.removeprefix(site_url)).path)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")
