"""A page's HTML in, its words out: sections under their headings, as a reader sees them."""

import html
import re
from functools import lru_cache

# What nobody reads, and what ends it; tags with their attributes, and words between them.
UNREAD = re.compile(r"<!--|<(script|style)\b")
TOKEN = re.compile(
    r"<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<attributes>(?:[^>\"']++|\"[^\"]*\"|'[^']*')*+)>"
    r"|(?P<words>[^<]+|<)"
)
MARKED = re.compile(r"""\s(id|data-search-skip|data-search)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?""")
NAMED = re.compile(r"<title>(?P<title>.*?)(?: · .*?)?</title>.*?"
                   r'<meta name="description" content="(?P<words>.*?)">', re.DOTALL)  # fmt: skip
# What begins a section; the smaller ones only where a link can lead to them.
HEADINGS, SMALL = {"h1", "h2"}, {"h3", "h4", "dt"}
# Tags that may stand inside a word, those that a look may set apart from what is beside them, and
# those of a name and what is said of it. Any other begins or ends a block.
INSIDE = {"abbr", "em", "mark", "strong", "sub", "sup", "wbr"}
BESIDE = {"a", "b", "cite", "code", "i", "q", "s", "small", "span", "u"}
CELLS = {"td", "th", "dt", "dd"}
SILENT = {"button", "datalist", "select", "svg", "template", "textarea"}
# What stands for a tag that begins or ends; nothing else than a line's end where none is named.
SIGNS = dict.fromkeys(INSIDE, "") | dict.fromkeys(BESIDE, "\0")
BEGINS = SIGNS | dict.fromkeys(CELLS, " · ") | {"dt": "\n"}
ENDS = SIGNS | dict.fromkeys(CELLS, " ")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr"}  # fmt: skip
UNSEEN = {"\0": "", "\u00ad": "", "\u200b": "", "\u00a0": " "}
GLUED = re.compile(r"(?<=[\w.?!:)])\0+(?=[\w“(])")

Section = tuple[str, str, str]


def sections(page: str) -> list[Section]:
    """Return the anchor, the heading and the text of each section of a page, the title's first.

    What is read stands in an element with `data-search`, less the elements with `data-search-skip`;
    of an app its title and description stand before it, in one section. Lines of a text are blocks
    of the page; what stands beside something in its block follows a middle dot.
    """
    head, _, body = page.partition("</head>")
    if "data-app" not in head:
        return _read(body)
    named = None if '"noindex"' in head else NAMED.search(head)
    if not named:
        return []
    words = (word for _, heading, text in _read(body) for word in (heading, text) if word)
    return [("", _clean(named["title"]), "\n".join((_clean(named["words"]), *words)))]


def _read(body: str) -> list[Section]:
    if "data-search" not in body:
        return []
    reader, tokens = _Reader(), TOKEN.findall(_readable(body))
    # Menus stand before what is read.
    first = next((n for n, token in enumerate(tokens) if "data-search" in token[2]), len(tokens))
    for end, tag, attributes, words in tokens[first:]:
        if words:
            reader.words(words)
        else:
            reader.tag(tag.lower(), bool(end), attributes)
    found = (("".join(part) if i else part for i, part in enumerate(p)) for p in reader.parts)
    parts = [(anchor, _clean(heading), _clean(text)) for anchor, heading, text in found]
    return [part for part in parts if part[1] or part[2]]


def _readable(body: str) -> str:
    """Return a page without comments, scripts and styles: most of what an app's page is."""
    parts, place = [], 0
    while found := UNREAD.search(body, place):
        parts.append(body[place : found.start()])
        begin, end = (f"</{found[1]}", ">") if found[1] else ("", "-->")
        place = body.find(end, max(body.find(begin, found.end()), found.end()))
        if place < 0:
            return "".join(parts)
        place += len(end)
    return "".join([*parts, body[place:]])


def _clean(text: str) -> str:
    text = GLUED.sub(" ", html.unescape(text))
    for sign, seen in UNSEEN.items():
        text = text.replace(sign, seen)
    lines = (" ".join(line.split()).strip(" ·") for line in text.split("\n"))
    return "\n".join(filter(None, lines))


@lru_cache(maxsize=1 << 10)
def _marked(attributes: str) -> dict[str, str]:
    """Most tags stand in many pages."""
    if "id=" not in attributes and "data-search" not in attributes:
        return {}
    return {name: a or b or c for name, a, b, c in MARKED.findall(attributes)}


class _Reader:
    """`parts` are an anchor, and the pieces of a heading and of a text."""

    def __init__(self) -> None:
        self.parts: list[tuple[str, list[str], list[str]]] = []
        self.depth = 0
        # The depths at which what is read, what is not, and a heading began; None: there is none.
        self.read: int | None = None
        self.skipped: int | None = None
        self.heading: int | None = None
        # An id that no word has followed yet: that of a heading to come, if one does.
        self.id = ""

    def tag(self, tag: str, end: bool, attributes: str) -> None:
        void = tag in VOID or attributes.endswith("/")
        if end:
            if not void:
                self._end(tag)
            return
        self.depth += not void
        if self.skipped is not None:
            return
        marked = _marked(attributes) if attributes else {}
        if self.read is None:
            if "data-search" in marked:
                self.read = self.depth
                self.parts.append(("", [], []))
            return
        if not void and (tag in SILENT or "data-search-skip" in marked):
            self.skipped = self.depth
            return
        if self.heading is None:
            self.id = marked.get("id") or self.id
            if tag in HEADINGS or (tag in SMALL and self.id):
                self._begin()
                return
        self._part(BEGINS.get(tag, "\n"))

    def words(self, words: str) -> None:
        if self.read is not None and self.skipped is None:
            self.parts[-1][2 if self.heading is None else 1].append(words)
            if self.id and self.heading is None and not words.isspace():
                self.id = ""

    def _end(self, tag: str) -> None:
        if self.depth == self.skipped:
            self.skipped = None
        elif self.depth == self.heading:
            self.heading, self.id = None, ""
        elif self.depth == self.read:
            self.read = None
        elif self.read is not None and self.skipped is None:
            self._part(ENDS.get(tag, "\n"))
        self.depth -= 1

    def _begin(self) -> None:
        self.heading = self.depth
        _, heading, text = self.parts[-1]
        if "".join(heading + text).strip("\0 ·\n"):
            self.parts.append((self.id, [], []))

    def _part(self, sign: str) -> None:
        """Part what stands before a tag from what follows it."""
        if sign:
            self.parts[-1][2 if self.heading is None else 1].append(sign)
