"""One built page, read once: what the jobs need to know of it. Its text stays on the disk, and what
pages have in common is there once, so that a site of thousands needs no more room than one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from html import unescape
from pathlib import Path
from sys import intern

ASSET_RELATIONS = {"stylesheet", "icon", "manifest", "preload", "modulepreload", "apple-touch-icon"}
DATA_TYPES = {"application/json", "application/ld+json"}
# What a script of ours fetches once it is wanted: the parts of the search, libraries of an app.
FETCHED = re.compile("data-(?:engine|index|library-[a-z]+)")
URL_ATTRIBUTES = {"href", "src", "action", "formaction", "poster", "data", "xlink:href"}
SKIPPED = re.compile("[\0- ]+")
# Comments and what else is no element, then tags with their attributes, as browsers read them. What
# ends an element says nothing, but of a template.
TOKEN = re.compile(
    r"(?>[^<]++|</(?!(?i:template)\b)[a-zA-Z][^<>\"'=]*+>)*+"
    r"(?:<!--.*?(?:-->|\Z)|<[!?][^>]*>"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][^\s/>]*+)"
    r"(?P<attributes>(?>[^>\"'=]++|=\s*+(?:\"[^\"]*\"|'[^']*')|[=\"'])*+)>|<)",
    re.DOTALL,
)
ATTRIBUTE = re.compile(r"""([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")
# In these no tag begins but the one that ends them.
RAW = {"script", "style"}
# What counts each time it stands in a page.
TOLD = RAW | {"html", "meta", "link", "template"}


@dataclass(frozen=True, slots=True)
class Link:
    """`loads` is true for what the browser fetches by itself, `leads` for what a reader follows,
    `late` for what is loaded only once it is wanted."""

    url: str
    loads: bool
    leads: bool
    late: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """An inline script or stylesheet that the browser would run or apply."""

    tag: str
    name: str | None
    code: str
    line: int


@dataclass
class Page:
    """`file` is its path in the `site`; `head` the place in `text` right after the charset, and
    `rest` the place after the policy that publishing put there before; `unlisted` says that only
    links which people send lead to it, `kept` that it is wanted without a network, unopened too;
    `sheets` where a stylesheet is linked and its URL; `leads` the files that its links lead to,
    once they were checked; `names` the elements, `.classes`, `#ids` and data attributes in it."""

    file: str
    site: Path
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
    leads: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @classmethod
    def read(cls, site_dir: Path, file: str) -> "Page":
        """The page at `file`; UTF-8 is required."""
        page = cls(file, site_dir)
        _Reader(page, page.text).read()
        return page

    @property
    def text(self) -> str:
        """Its HTML, as it is on the disk now."""
        return (self.site / self.file).read_bytes().decode("utf-8")

    def write(self, text: str) -> None:
        """Let this be its HTML."""
        (self.site / self.file).write_bytes(text.encode("utf-8"))

    @property
    def address(self) -> str:
        """The page's address below the site's: "" for the home page, "tugas/" for a folder's."""
        folder = self.file.removesuffix("index.html")
        return folder if folder == "" or folder.endswith("/") else self.file


@dataclass(frozen=True, slots=True, eq=False)
class _Tag:
    """What a tag says, wherever it stands: its attributes, the `names` in it, what no policy lets
    work there, and its links as they are outside a template. One that is `plain` says no more a
    second time."""

    values: dict[str, str]
    names: tuple[str, ...]
    live: tuple[str, ...]
    links: tuple[Link, ...]
    plain: bool


class _Reader:
    """Goes through the tags of a page's text and notes in the page what they are."""

    def __init__(self, page: Page, text: str) -> None:
        self.page, self.text = page, text
        self.names: set[str] = set()
        self.templates = 0

    def read(self) -> None:
        position, known = 0, set()
        while token := TOKEN.match(self.text, position):
            position = token.end()
            end, tag, attributes = token.groups()
            if not tag:
                continue
            tag = tag.lower()
            if end:
                self.templates -= tag == "template"
                continue
            said = _read(tag, attributes)
            if said.plain and not self.templates:
                # Most were there before, as in every row of a table.
                if said in known:
                    continue
                known.add(said)
            place, start = (token.start("end") - 1, position), position
            if tag in RAW:
                found = _end_of(tag).search(self.text, position)
                position = found.start() if found else len(self.text)
            self._tag(tag, said, place, self.text[start:position])
        self.page.names = frozenset(self.names)

    def _tag(self, tag: str, said: _Tag, place: tuple[int, int], held: str) -> None:
        """Note a tag, where it begins and ends, and what it holds where no tag can stand there."""
        page, values = self.page, said.values
        if tag == "html":
            page.app, page.kept = "data-app" in values, "data-kept" in values
        elif tag == "meta":
            self._meta(values, place)
        elif tag == "template":
            self.templates += 1
        elif tag in RAW and _inline(tag, values):
            line = self.text.count("\n", 0, place[0]) + 1
            page.blocks.append(Block(tag, values.get("data-inline"), intern(held), line))
        if page.head is None and tag in RAW:
            page.live.append(f"<{tag}> is not allowed before <meta charset>, where the policy goes")
        self.names.update(said.names)
        # What a template holds is another document until a script copies it.
        if "id" in values and not self.templates:
            page.ids.append(intern(values["id"]))
        page.live += said.live
        if self.templates:
            page.links += (replace(link, leads=False) for link in said.links)
        else:
            page.links += said.links
        if tag == "link" and page.head and _is_sheet(values):
            page.sheets.append((*place, values["href"]))

    def _meta(self, values: dict[str, str], place: tuple[int, int]) -> None:
        start, end = place
        if "charset" in values and self.page.head is None:
            self.page.head = self.page.rest = end
        if values.get("name", "") == "robots":
            self.page.unlisted = "noindex" in values.get("content", "")
        if values.get("http-equiv", "").lower() == "content-security-policy":
            if start == self.page.head:
                self.page.rest = end
            else:
                self.page.live.append("<meta> with a policy is not allowed; publishing writes it")


@lru_cache(maxsize=1 << 13)
def _read(tag: str, attributes: str) -> _Tag:
    """Most tags stand in many pages, as do most of their links."""
    values = _values(attributes)
    words = [f".{name}" for name in values.get("class", "").split()]
    words += [f"#{values['id']}"] if "id" in values else []
    names = (tag, *words, *(name for name in values if name.startswith("data-")))
    links = tuple(map(_shared, _links(tag, values)))
    live = tuple(_live(tag, values))
    plain = not live and "id" not in values and tag not in TOLD
    return _Tag(values, tuple(map(intern, names)), live, links, plain)


def _live(tag: str, values: dict[str, str]) -> Iterator[str]:
    """Yield attributes that no policy with hashes lets work, so markup that slipped in."""
    for name, value in values.items():
        if name.startswith("on") or name in ("style", "srcdoc"):
            yield f"<{tag} {name}=…> is not allowed; use a file or a class"
        elif name in URL_ATTRIBUTES and ":" in value:
            # A browser skips these too, so they cannot hide a scheme.
            scheme = SKIPPED.sub("", value).lower()
            if scheme.startswith(("javascript:", "vbscript:")):
                yield f'<{tag} {name}="{value}"> is not allowed'


def _links(tag: str, values: dict[str, str]) -> Iterator[Link]:
    if tag in ("a", "area") and "href" in values:
        yield Link(values["href"], loads=False, leads=True)
    elif tag == "link" and "href" in values:
        relations = set(values.get("rel", "").lower().split())
        yield Link(values["href"], loads=bool(relations & ASSET_RELATIONS), leads=False)
    elif tag == "meta" and values.get("property") in ("og:image", "og:url"):
        yield Link(values.get("content", ""), loads=False, leads=False)
    elif tag == "use" and "href" in values:
        yield Link(values["href"], loads=True, leads=False)
    elif "src" in values:
        yield Link(values["src"], loads=True, leads=False)
    for name in filter(FETCHED.fullmatch, values):
        yield Link(values[name], loads=True, leads=False, late=True)
    for candidate in values.get("srcset", "").split(","):
        if candidate.strip():
            yield Link(candidate.split()[0], loads=True, leads=False)


def _is_sheet(values: dict[str, str]) -> bool:
    relations = values.get("rel", "").lower().split()
    return relations == ["stylesheet"] and "href" in values and "media" not in values


def _values(attributes: str) -> dict[str, str]:
    """Return what a tag says of itself; a name without a value has "", and of two the first
    counts."""
    values: dict[str, str] = {}
    if attributes and not attributes.isspace():
        for name, one, two, bare in ATTRIBUTE.findall(attributes):
            value = one or two or bare
            values.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return values


@lru_cache
def _end_of(tag: str) -> re.Pattern[str]:
    return re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE)


@lru_cache(maxsize=1 << 16)
def _shared(link: Link) -> Link:
    """The same link of other pages."""
    return link


def _inline(tag: str, values: dict[str, str]) -> bool:
    runs = tag == "style" or (tag == "script" and "src" not in values)
    return runs and values.get("type", "").lower() not in DATA_TYPES
