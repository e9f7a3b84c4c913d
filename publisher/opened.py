"""A published site to open from a folder: no server is there to find the page of an address."""

import posixpath
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

from publisher import NOWHERE, links
from publisher.page import Page


def write(site_dir: Path) -> None:
    """Let each link in the folder's pages that means a page name its file; again, it changes
    nothing. What is loaded has a name of its own already."""
    for file in sorted(site_dir.rglob("*.html")):
        page = Page.read(site_dir, file.relative_to(site_dir).as_posix())
        text = page.text
        for url in {link.url for link in page.links if not link.loads}:
            named = _named(page, url)
            if named and named != url:
                text = text.replace(f'href="{url}"', f'href="{named}"')
        if text != page.text:
            page.write(text)


def _named(page: Page, url: str) -> str | None:
    """Return the way from the page to the file of another; None: the URL means no page here."""
    path, _ = links.target(page, url, NOWHERE)
    if url.startswith("#") or not path or not path.endswith(links.HOME):
        return None
    way = quote(posixpath.relpath(path, posixpath.dirname(page.file) or "."))
    return urlunsplit(("", "", way, *urlsplit(url)[3:]))
