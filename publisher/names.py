"""What pages load is named after its content: one address means one text, for ever.

So a page never meets a script or style of another version, and hosts may let browsers keep them.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from publisher import links, search
from publisher.page import Page

KINDS = {".css", ".js", ".svg"}
NAMED = re.compile(r"\.[0-9a-f]{8}(?=\.\w+$)")


def write(pages: list[Page], site_dir: Path, base: str) -> dict[str, str]:
    """Rename what pages load of assets/, and search indexes; return old path → new path.

    `base` is the address of the site. What another file of assets/ names keeps its name. Again, it
    changes nothing.
    """
    new = {}
    for file, text in [*_assets(pages, site_dir, base), *_indexes(site_dir)]:
        name = NAMED.sub("", file.name).rpartition(".")[0]
        path = file.with_name(f"{name}.{hashlib.sha256(text).hexdigest()[:8]}{file.suffix}")
        if path != file:
            file.rename(path)
            old, now = (each.relative_to(site_dir).as_posix() for each in (file, path))
            new[old] = now
    for page in pages if new else ():
        _tell(page, base, new)
    return new


def _tell(page: Page, base: str, new: dict[str, str]) -> None:
    text = page.text
    for url in {link.url for link in page.links if link.loads}:
        path, _ = links.target(page, url, base)
        if path in new:
            old, now = (place.rpartition("/")[2] for place in (path, new[path]))
            address, mark, part = re.split("([?#]|$)", url, maxsplit=1)
            named = address.removesuffix(old) + now + mark + part
            text = text.replace(f'="{url}"', f'="{named}"')
    page.write(text)


def _assets(pages: list[Page], site_dir: Path, base: str) -> Iterator[tuple[Path, bytes]]:
    paths = {
        links.target(page, link.url, base)[0] for page in pages for link in page.links if link.loads
    }
    texts = {file: file.read_bytes() for file in site_dir.glob("assets/**/*") if file.is_file()}
    for file, text in sorted(texts.items()):
        is_loaded = file.relative_to(site_dir).as_posix() in paths
        is_named = any(file.name.encode() in other for other in texts.values())
        if file.suffix in KINDS and is_loaded and not is_named:
            yield file, text


def _indexes(site_dir: Path) -> Iterator[tuple[Path, bytes]]:
    """An index and the words to it belong together."""
    for index in search.indexes(site_dir):
        both = [index, search.words(index)]
        text = b"".join(file.read_bytes() for file in both)
        yield from ((file, text) for file in both)
