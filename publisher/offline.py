"""What stays on a reader's device: the list of the site's files, for the worker in offline/.

A block in each page asks for the worker, which any host serves like any file.
"""

import hashlib
import json
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

from publisher import links, search
from publisher.page import Page

WORKER = "sw.js"
NAME = "offline"
BLOCK = re.compile(rf'<script data-inline="{NAME}">.*?</script>\n?', re.DOTALL)
LIST = re.compile(r"\Aself\.FILES=.*;\n")
TITLE = re.compile(r"<title>([^<]*)</title>")


def write(pages: list[Page], site_dir: Path, base: str, names: dict[str, str], lost: str) -> None:
    """Tell the worker what there is, once all else is written. Again, it changes nothing.

    `base` is the site's address, `names` are the new ones of files that `pages` know by old ones,
    and `lost` is the address of the page that says that another is not on the device.
    """
    if (site_dir / WORKER).is_file():
        _put(site_dir, _Site(pages, site_dir, base, names).told(lost))


def leave_out(pages: list[Page], site_dir: Path, *, anew: bool) -> list[Page]:
    """Let no page ask for the worker, and the worker go; return the pages as they are now.

    `anew`: it shows what it controls from the network at once, whatever a reader does there.
    """
    without = [_without(page) for page in pages]
    if (site_dir / WORKER).is_file():
        _put(site_dir, False if anew else None)
    return without


def _without(page: Page) -> Page:
    blocks = [block for block in page.blocks if block.name != NAME]
    if blocks == page.blocks:
        return page
    page.write(BLOCK.sub("", page.text))
    return replace(page, blocks=blocks)


def _put(site_dir: Path, site: object) -> None:
    text = LIST.sub("", (site_dir / WORKER).read_text("utf-8"))
    data = json.dumps(site, ensure_ascii=False, separators=(",", ":"))
    (site_dir / WORKER).write_text(f"self.FILES={data};\n{text}", "utf-8", newline="\n")


class _Site:
    """What the worker must know, as offline/worker.js describes it."""

    def __init__(self, pages: list[Page], site_dir: Path, base: str, names: dict[str, str]) -> None:
        self.site_dir, self.base, self.names = site_dir, base, names
        self.pages = {page.address: page for page in pages if page.file != links.NOT_FOUND}
        indexes = search.indexes(site_dir)
        folders = [f"{self._path(index.parent)}/" for index in indexes]
        kept = [address for address, page in self.pages.items() if page.kept]
        # What is searched from pages of no profession has an index, too, and nothing to keep.
        self.areas = [area for area in folders if any(page.startswith(area) for page in kept)]
        loaded = {file for page in self.pages.values() for file in self._loaded(page, late=True)}
        words = {self._path(search.words(index)) for index in indexes}
        self.files = sorted({*self.pages, *loaded, *words})
        self.places = {file: place for place, file in enumerate(self.files)}

    def _path(self, file: Path) -> str:
        return file.relative_to(self.site_dir).as_posix()

    def told(self, lost: str) -> dict[str, object]:
        always = [address for address, page in self.pages.items() if page.kept]
        return {
            "files": {file: self._entry(file) for file in self.files},
            "areas": self.areas,
            "always": sorted({*always, lost}),
            "lost": lost,
        }

    def _entry(self, address: str) -> list[object]:
        page = self.pages.get(address)
        data = (self.site_dir / (page.file if page else address)).read_bytes()
        entry = [hashlib.sha256(data).hexdigest()[:12], len(data)]
        if not page:
            return entry
        title = TITLE.search(page.text)
        uses = [self.places[file] for file in self._loaded(page) if file.endswith((".css", ".js"))]
        return [*entry, unescape(title[1]) if title else page.file, uses]

    def _loaded(self, page: Page, *, late: bool = False) -> list[str]:
        """The files that a browser loads with a page; `late`: and those that scripts fetch."""
        found = (link.url for link in page.links if link.loads and (late or not link.late))
        files = (links.target(page, url, self.base)[0] for url in found)
        return list(dict.fromkeys(self.names.get(file, file) for file in files if file))
