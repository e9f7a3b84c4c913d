"""A page brings the styles it uses in itself, so that nothing is waited for before it is painted.

They are written for today's browsers in a few large files, and published for the oldest that are
served, without what a page cannot meet.
"""

import re
from functools import lru_cache
from pathlib import Path
from sys import intern

from browsers.fit import fitted
from publisher.links import target
from publisher.page import Block, Page

# The name of the style in a page.
NAME = "page"
OTHER = re.compile(r"""(?:url\(\s*|@import\s+)["']?(?!url\(|data:|#)([^"')\s]+)""")
# What a browser puts where HTML leaves it out.
IMPLIED = {"html", "head", "body", "tbody", "colgroup"}
# A script may make any element and set any class that it writes down in quotation marks, and set
# any data attribute by a name of its own.
WORD = re.compile(r"[A-Za-z_-][\w-]*")
# A type as "text/plain" is no class.
TYPE = re.compile(r"/[a-z]+")
QUOTED = re.compile(
    r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|/\*.*?\*/|//[^\n]*"""
    # A slash after what no value ends with begins a pattern, which may hold a quotation mark.
    r"""|(?<=[(,=:\[!&|?{};+\-*%~^<>\s])/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/""",
    re.DOTALL,
)
# Inside what a template fills in, marks stand within marks.
NESTED = re.compile(r"\$\{[^}`]*`")


def check(pages: list[Page], site_dir: Path, site_url: str) -> list[str]:
    """Return a line for each file that a stylesheet names: a page elsewhere would look in vain."""
    files = {file for page in pages for file in _files(page, site_url, _sheets(page))}
    return [
        f'{file}: names "{name}"; write it as data:, or put it into a template'
        for file in sorted(files)
        for name in OTHER.findall((site_dir / file).read_text("utf-8"))
    ]


def write(pages: list[Page], site_dir: Path, site_url: str) -> None:
    """Put into each page what it can meet of its stylesheets, in the stead of its links to them.

    Doing it again changes nothing: no page links to any then.
    """
    linking = [page for page in pages if page.sheets]
    linked = {page.file: _files(page, site_url, _sheets(page)) for page in linking}
    styles = {
        " ".join(files): "\n".join((site_dir / file).read_text("utf-8") for file in files)
        for files in linked.values()
    }
    if not linking:
        return
    asked = ((" ".join(linked[page.file]), _words(page, site_dir, site_url)) for page in linking)
    for page, text in zip(linking, fitted(styles, asked), strict=True):
        _put(page, text)


def _sheets(page: Page) -> list[str]:
    return [url for _, _, url in page.sheets]


def _files(page: Page, site_url: str, urls: list[str]) -> list[str]:
    return [file for url in urls if (file := target(page, url, site_url)[0])]


def _words(page: Page, site_dir: Path, site_url: str) -> frozenset[str]:
    """Return every word of which something in the page may be made, now or by its scripts: as
    `fitted` has them."""
    urls = [link.url for link in page.links if link.loads]
    scripts = [file for file in _files(page, site_url, urls) if file.endswith(".js")]
    texts = [(site_dir / file).read_text("utf-8") for file in scripts]
    texts += [block.code for block in page.blocks if block.tag == "script"]
    return page.names.union(IMPLIED, *map(_written, texts))


@lru_cache(maxsize=32)
def _written(script: str) -> frozenset[str]:
    """Most scripts stand in many pages."""
    every = WORD.findall(script)
    text = script if NESTED.search(script) else _quoted(script)
    quoted = WORD.findall(TYPE.sub("", text))
    return frozenset({f"*{word}" for word in every} | {f"'{word}" for word in quoted})


def _quoted(script: str) -> str:
    return " ".join(text for text in QUOTED.findall(script) if not text.startswith("/"))


def _put(page: Page, style: str) -> None:
    urls = _sheets(page)
    # Nothing that looks like an end tag ends the block.
    code = style.replace("</", "<\\/")
    before, text, place = page.text, "", 0
    for number, (start, end, _) in enumerate(page.sheets):
        block = "" if number else f'<style data-inline="{NAME}">{code}</style>'
        text += before[place:start] + block
        place = end
    page.write(text + before[place:])
    page.links = [link for link in page.links if link.url not in urls]
    page.blocks.append(Block("style", NAME, intern(code), 0))
    page.sheets = []
