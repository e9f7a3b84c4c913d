"""One built page, read once: what the jobs need to know of it."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

ASSET_RELATIONS = {"stylesheet", "icon", "manifest", "preload", "modulepreload", "apple-touch-icon"}
DATA_TYPES = {"application/json", "application/ld+json"}
# What a script of ours fetches once it is wanted: the parts of the search, libraries of an app.
FETCHED = re.compile("data-(?:engine|index|library-[a-z]+)")
URL_ATTRIBUTES = {"href", "src", "action", "formaction", "poster", "data", "xlink:href"}
SKIPPED = re.compile("[\0- ]+")


@dataclass(frozen=True)
class Link:
    """`loads` is true for what the browser fetches by itself, `leads` for what a reader follows,
    `late` for what is loaded only once it is wanted."""

    url: str
    loads: bool
    leads: bool
    late: bool = False


@dataclass(frozen=True)
class Block:
    """An inline script or stylesheet that the browser would run or apply."""

    tag: str
    name: str | None
    code: str
    line: int


@dataclass
class Page:
    """`file` is its path in the site; `head` the place in `text` right after the charset, and
    `rest` the place after the policy that publishing put there before; `unlisted` says that only
    links which people send lead to it, `kept` that it is wanted without a network, unopened too;
    `sheets` where a stylesheet is linked and its URL; `names` the elements, classes, ids and data
    attributes in it."""

    file: str
    text: str
    app: bool = False
    kept: bool = False
    unlisted: bool = False
    head: int | None = None
    rest: int | None = None
    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    live: list[str] = field(default_factory=list)
    sheets: list[tuple[int, int, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, site_dir: Path, file: str) -> "Page":
        """The page at `file`; UTF-8 is required."""
        page = cls(file, (site_dir / file).read_bytes().decode("utf-8"))
        reader = _Reader(page)
        reader.feed(page.text)
        reader.close()
        return page

    @property
    def address(self) -> str:
        """The page's address below the site's: "" for the home page, "tugas/" for a folder's."""
        folder = self.file.removesuffix("index.html")
        return folder if folder == "" or folder.endswith("/") else self.file


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.lines = [0]
        for line in page.text.split("\n"):
            self.lines.append(self.lines[-1] + len(line) + 1)
        self.block: Block | None = None
        self.templates = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        page, values = self.page, {name: value or "" for name, value in attrs}
        if tag == "html":
            page.app, page.kept = "data-app" in values, "data-kept" in values
        elif tag == "meta":
            self._meta(values)
        elif tag == "template":
            self.templates += 1
        elif _inline(tag, values):
            self.block = Block(tag, values.get("data-inline"), "", self.getpos()[0])
        if tag in ("script", "style") and page.head is None:
            page.live.append(f"<{tag}> is not allowed before <meta charset>, where the policy goes")
        page.names.add(tag)
        if not values:
            return
        page.names.update(values.get("class", "").split(), [values.get("id", "")])
        page.names.update(name for name in values if name.startswith("data-"))
        # What a template holds is another document until a script copies it.
        if "id" in values and not self.templates:
            page.ids.append(values["id"])
        self._live(tag, values)
        self._links(tag, values)

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self.templates -= 1
        elif self.block and tag == self.block.tag:
            self.page.blocks.append(self.block)
            self.block = None

    def handle_data(self, data: str) -> None:
        if self.block:
            block = self.block
            self.block = Block(block.tag, block.name, block.code + data, block.line)

    def _place(self) -> tuple[int, int]:
        line, column = self.getpos()
        start = self.lines[line - 1] + column
        return start, start + len(self.get_starttag_text() or "")

    def _meta(self, values: dict[str, str]) -> None:
        start, end = self._place()
        if "charset" in values and self.page.head is None:
            self.page.head = self.page.rest = end
        if values.get("name", "") == "robots":
            self.page.unlisted = "noindex" in values.get("content", "")
        if values.get("http-equiv", "").lower() == "content-security-policy":
            if start == self.page.head:
                self.page.rest = end
            else:
                self.page.live.append("<meta> with a policy is not allowed; publishing writes it")

    def _live(self, tag: str, values: dict[str, str]) -> None:
        """Note attributes that no policy with hashes lets work, so markup that slipped in."""
        for name, value in values.items():
            if name.startswith("on") or name in ("style", "srcdoc"):
                self.page.live.append(f"<{tag} {name}=…> is not allowed; use a file or a class")
            elif name in URL_ATTRIBUTES and ":" in value:
                # A browser skips these too, so they cannot hide a scheme.
                scheme = SKIPPED.sub("", value).lower()
                if scheme.startswith(("javascript:", "vbscript:")):
                    self.page.live.append(f'<{tag} {name}="{value}"> is not allowed')

    def _links(self, tag: str, values: dict[str, str]) -> None:
        add = self.page.links.append
        if tag in ("a", "area") and "href" in values:
            add(Link(values["href"], loads=False, leads=not self.templates))
        elif tag == "link" and "href" in values:
            relations = set(values.get("rel", "").lower().split())
            add(Link(values["href"], loads=bool(relations & ASSET_RELATIONS), leads=False))
            if relations == {"stylesheet"} and "media" not in values and self.page.head:
                self.page.sheets.append((*self._place(), values["href"]))
        elif tag == "meta" and values.get("property") in ("og:image", "og:url"):
            add(Link(values.get("content", ""), loads=False, leads=False))
        elif tag == "use" and "href" in values:
            add(Link(values["href"], loads=True, leads=False))
        elif "src" in values:
            add(Link(values["src"], loads=True, leads=False))
        for name in filter(FETCHED.fullmatch, values):
            add(Link(values[name], loads=True, leads=False, late=True))
        if "srcset" in values:
            for candidate in values["srcset"].split(","):
                if candidate.strip():
                    add(Link(candidate.split()[0], loads=True, leads=False))


def _inline(tag: str, values: dict[str, str]) -> bool:
    runs = tag == "style" or (tag == "script" and "src" not in values)
    return runs and values.get("type", "").lower() not in DATA_TYPES
