"""What the compiler must know of the site around it: its name, its address and its navigation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .addresses import short
from .escape import relative


@dataclass(frozen=True)
class Entry:
    """A place in the navigation. `url` is relative to the site's root: "" is the home page."""

    title: str
    url: str
    children: tuple["Entry", ...] = ()

    def plain(self) -> dict[str, object]:
        """Return it as front matter says it."""
        under = [child.plain() for child in self.children]
        return {"title": self.title, "url": self.url} | ({"children": under} if under else {})


@dataclass(frozen=True)
class Frame:
    """`url` is the address of the published site and ends with a slash; "" if nobody knows it."""

    name: str
    url: str
    nav: tuple[Entry, ...]

    @classmethod
    def of(cls, name: str, url: str, nav: Sequence[Mapping[str, object]]) -> "Frame":
        """Return the frame for a navigation of the form [{title: file or list}, …]."""
        return cls(name, url and url.rstrip("/") + "/", tuple(_entry(item) for item in nav))

    def link(self, here: str, to: str) -> str:
        """Return `to` as the page at `here` may pass it on: whole if the site has an address."""
        return self.url + short(to) if self.url else relative(here, to)


def _entry(item: Mapping[str, object]) -> Entry:
    ((title, target),) = item.items()
    if isinstance(target, str):
        page = target.removesuffix("index.md")
        return Entry(title, page.removesuffix(".md") + "/" if page.endswith(".md") else page)
    children = tuple(_entry(child) for child in target)
    return Entry(title, children[0].url, children)
