"""What others show of a page: for a chat a card with its title, for a home screen the icon.

They are drawn from the texts under docs/, and kept: the same words are not drawn twice.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from importlib.metadata import version
from pathlib import Path

from browsers import ROOT, kept

from . import addresses
from .content import Content, Standard
from .frame import Frame

FOLDER = "gambar"
MANIFEST = "manifest.webmanifest"
# Side in pixels, and whether systems cut the icon to a form of their own.
ICONS = {"48": (48, False), "192": (192, False), "512": (512, False),
         "apple": (180, True), "maskable": (512, True)}  # fmt: skip
PACKAGES = ("pillow", "font-source-sans-pro", "font-source-serif-pro")
END = b"IEND\xaeB`\x82"
# Of what was drawn, at least so many are kept, or twice as many as the site has pages.
KEPT = 1000


class Pictures:
    """Draws them for one content, and keeps what was drawn."""

    def __init__(self, content: Content, frame: Frame) -> None:
        self.content, self.frame = content, frame
        self._standards = {standard.id: standard for standard in content.standards}
        self._colours = _colours()
        self._keep = _Keep()

    def cards(self, titles: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
        """Yield path and content of the pictures of pages, whose titles are given by their paths
        under docs/."""
        for path, title in titles.items():
            fields = _card(self._standards, self.frame, path, title)

            def draw(fields=fields) -> bytes:
                from . import drawing

                return drawing.card(drawing.Card(**fields), self._colours)

            yield f"{FOLDER}/{_name(path)}.png", self._keep.of([fields, self._colours], draw)

    def icons(self, description: str) -> Iterator[tuple[str, bytes]]:
        """Yield those of the site, and its manifest; `description` is the site's."""
        svg = (ROOT / "theme/assets/favicon.svg").read_text("utf-8")
        for name, (size, bleed) in ICONS.items():

            def draw(size=size, bleed=bleed) -> bytes:
                from . import drawing

                return drawing.icon(svg, size, bleed=bleed)

            yield f"{FOLDER}/ikon/{name}.png", self._keep.of([svg, size, bleed], draw)
        yield MANIFEST, _manifest(self.content, self.frame, self._colours, description).encode()

    def leave(self, pages: int) -> None:
        """Leave of what was drawn what a site of so many pages needs."""
        self._keep.leave(max(KEPT, 2 * pages))


def _name(path: str) -> str:
    """Return an address's own name, without slash: a/b/index.md → a/b, tentang/c.md → tentang/c."""
    bare = path.rpartition(".")[0]
    return bare.removesuffix("/index")


TITLE = re.compile(r"\A---\n(?:.+\n)*?title: .")


def title(path: str, text: str) -> str:
    """Return the title that a page of docs/ has in its front matter, or an app in its head."""
    if path.endswith(".md"):
        return meta(text, "title")
    return unescape(re.search("<title>(.*?)</title>", text)[1].partition(" · ")[0])


def meta(text: str, key: str) -> str:
    """Return a text of a page's front matter; what the compiler writes there is JSON."""
    value = re.search(f"^{key}: (.+)$", text, re.MULTILINE)[1]
    return json.loads(value) if value.startswith('"') else value


def _card(
    standards: Mapping[str, Standard], frame: Frame, path: str, title: str
) -> dict[str, object]:
    """Return the words of a page's card, as drawing.Card names them."""
    id, _, rest = _name(path).partition("/")
    standard = standards.get(id)
    fields: dict[str, object] = {"site": frame.name, "title": title}
    if not standard:
        return fields
    name = standard.profession.name
    if rest in addresses.OPENERS:
        fields["letter"] = True
    folder, _, slug = rest.partition("/")
    if folder == addresses.SKILLS and slug:
        fields |= _stairs(standard, slug)
    elif name not in title:
        fields["over"] = name
    return fields


def _stairs(standard: Standard, slug: str) -> dict[str, object]:
    """Return what the card of a competency has: its cluster, and the targets on their steps.

    It is filled up to the lowest target, as on the site.
    """
    skill, assessment = standard.skills[slug], standard.assessment
    cluster = next(each.name for each in assessment.clusters if each.id == skill.cluster)
    steps = [
        ", ".join(t.name for t in assessment.targets if skill.targets[t.id] == level)
        for level in range(1, 6)
    ]
    return {
        "over": f"{standard.profession.name} · {cluster}",
        "level": min(skill.targets.values()),
        "steps": tuple(steps),
    }


def _colours() -> dict[str, str]:
    """Return the colours of the look by name; those of the dark scheme come later in the file."""
    found: dict[str, str] = {}
    for name, colour in re.findall(
        r"--([\w-]+): (#\w+);", (ROOT / "theme/assets/tokens.css").read_text("utf-8")
    ):
        found.setdefault(name, colour)
    return found


def _manifest(content: Content, frame: Frame, colours: Mapping[str, str], description: str) -> str:
    """Return the web app manifest. The address it starts at is its own folder."""
    icons = [
        {"src": f"{FOLDER}/ikon/{name}.png", "sizes": f"{size}x{size}", "type": "image/png"}
        | ({"purpose": "maskable"} if name == "maskable" else {})
        for name, (size, _) in ICONS.items()
        if size > 180
    ]
    data = {
        "id": "./",
        "name": frame.name,
        "short_name": frame.name,
        "description": description,
        "lang": content.site.language,
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": colours["bg"],
        "theme_color": colours["bg"],
        "icons": icons,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


class _Keep:
    """Pictures of earlier builds, under a name for all that decides their bytes."""

    def __init__(self) -> None:
        source = Path(__file__).with_name("drawing.py").read_bytes()
        tools = " ".join(version(package) for package in PACKAGES)
        self._tools = source + tools.encode()
        self._folder = kept.folder("pictures")
        self._drew = False

    def of(self, words: object, draw: Callable[[], bytes]) -> bytes:
        """Return the picture that `draw` makes of the words, which it need not if it is there."""
        digest = hashlib.sha256(self._tools + json.dumps(words, sort_keys=True).encode())
        file = self._folder / f"{digest.hexdigest()}.png"
        try:
            data = file.read_bytes()
        except OSError:
            data = b""
        if not data.endswith(END):
            data = draw()
            kept.add(file, data)
            self._drew = True
        return data

    def leave(self, most: int) -> None:
        """Leave no more than so many, where any was added."""
        if self._drew:
            kept.leave(self._folder, most)
