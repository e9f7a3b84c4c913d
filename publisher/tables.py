"""A table of Markdown has no name that can be heard; it gets that of the heading before it."""

import re

from publisher.page import Page

PLACES = re.compile(r'<h[1-6][^>]*?\sid="(?P<id>[^"]+)"|<table>(?!\s*<caption)')


def write(pages: list[Page]) -> None:
    """Name the tables without any attribute in the pages."""
    for page in pages:
        if not page.app and (new := named(text := page.text)) != text:
            page.write(new)


def named(text: str) -> str:
    """Return a page's HTML with its bare tables named.

    named('<h2 id="a">A</h2><table>') → '<h2 id="a">A</h2><table aria-labelledby="a">'
    """
    heading = ""

    def name(place: re.Match[str]) -> str:
        nonlocal heading
        heading = place["id"] or heading
        bare = heading and not place["id"]
        return f'<table aria-labelledby="{heading}">' if bare else place[0]

    return PLACES.sub(name, text)
