"""sitemap.xml of every page a reader can open, and robots.txt that points to it."""

import os
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from publisher.links import NOT_FOUND
from publisher.page import Page


def write(pages: list[Page], site_dir: Path, site_url: str) -> None:
    """Write both files; without an address no sitemap. Dates come from SOURCE_DATE_EPOCH or are
    left out, never from a clock."""
    if not site_url:
        # The site generator's own has no address either.
        (site_dir / "sitemap.xml").unlink(missing_ok=True)
        (site_dir / "robots.txt").write_text("User-agent: *\nAllow: /\n", encoding="utf-8")
        return
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    day = datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    listed = (page for page in pages if page.file != NOT_FOUND and not page.unlisted)
    addresses = sorted(page.address for page in listed)
    entries = [f"<url><loc>{escape(site_url + a)}</loc>{changed}</url>\n" for a in addresses]
    (site_dir / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{''.join(entries)}</urlset>\n",
        encoding="utf-8",
    )
    (site_dir / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\nSitemap: {site_url}sitemap.xml\n", encoding="utf-8"
    )
