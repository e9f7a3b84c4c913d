"""What a reader finds written on a page."""

from html.parser import HTMLParser


class Words(HTMLParser):
    """The text a reader sees: inline tags add no space, blocks do."""

    BLOCKS = frozenset(
        ("p", "li", "dt", "dd", "td", "th", "h1", "h2", "h3", "div", "br", "summary", "caption")
    )

    def __init__(self, html: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, _attributes: list) -> None:
        self.hidden += tag in ("script", "style", "template")
        if tag in self.BLOCKS:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("script", "style", "template")
        if tag in self.BLOCKS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)

    def __str__(self) -> str:
        return " ".join("".join(self.parts).split())
