"""Every link in a text leads somewhere."""

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache

from .. import addresses
from ..content import Content, Unread
from ..escape import INLINE
from ..problems import Problem, nearest
from ..source import Path_, Source

BRACKETS = re.compile(r"\]\(([^\s)]*)")


def links_lead_somewhere(content: Content) -> Iterator[Problem]:
    """A link of a text, door, tool or trade-off leads to a page of the site, or to the web."""
    known = addresses.addresses(content)
    for source, path, to in _links(content):
        address, _, _ = to.partition("#")
        if address not in known:
            hint = _instead(content, source, to) or nearest(address, known)
            yield source.problem(path, f"tidak ada halaman di “{to}”{hint}")
    for source, path, text in content.texts():
        if "](" not in text:
            continue
        rest = INLINE.sub(lambda match: match["emphasis"] or "", text)
        for to in BRACKETS.findall(rest):
            message = (
                f"“{to}” tampil sebagai teks; tautan berupa https://… atau alamat seperti /a/b/"
            )
            yield source.problem(path, message, warning=":" in to)


def links_stay_in_the_profession(content: Content) -> Iterator[Problem]:
    """What is written for one profession, or for several, leads to no page of another."""
    readers: dict[str, list[str]] = {}
    for standard in content.standards:
        for source in standard.sources.values():
            readers.setdefault(source.file, []).append(standard.id)
    known = {standard.id for standard in content.standards}
    for source, path, to in _links(content):
        other = to.split("/")[1]
        strangers = [own for own in readers.get(source.file, ()) if own != other]
        below = source.at(path) == to.removeprefix(f"/{other}/")
        if other not in known or not strangers or below:
            continue
        if len(readers[source.file]) > 1:
            message = f"“{to}” ada di satu profesi, padahal isi ini juga tampil di profesi " \
                      f"“{strangers[0]}”; hapus tautannya"  # fmt: skip
        else:
            mine = to.replace(f"/{other}/", f"/{strangers[0]}/", 1)
            message = f"“{to}” ada di profesi lain; maksud Anda “{mine}”?"
        yield source.problem(path, message)


def anchors_exist(content: Content) -> Iterator[Problem]:
    """A link to a part of a page names a part that is there."""
    anchors = addresses.anchors(content)
    for source, path, to in _links(content):
        address, _, anchor = to.partition("#")
        if anchor and address in anchors and anchor not in anchors[address]:
            hint = _instead(content, source, to) or nearest(anchor, anchors[address])
            yield source.problem(path, f"tidak ada #{anchor} di “{address}”{hint}")


def _instead(content: Content, source: Source, to: str) -> str:
    """Return where a profession that lacks what a shared address leads to writes its own."""
    own = to.split("/")[1]
    return f"; profesi itu menulis to lain di {own}/vacancy.yaml" \
        if source is content.vacancy_source else ""  # fmt: skip


def forget() -> None:
    """Let go of the links that were read last."""
    _links.cache_clear()


@lru_cache(maxsize=1)
def _links(content: Content) -> list[tuple[Source, Path_, str]]:
    return [*_found(content)]


def _found(content: Content) -> Iterator[tuple[Source, Path_, str]]:
    for index, door in enumerate(content.site.home.doors):
        yield content.site_source, ("home", "doors", index, "to"), door.to
    # Each profession has the same pages for HR.
    for standard in content.standards[:1]:
        for index, tool in enumerate(content.site.tools):
            yield content.site_source, ("tools", index, "to"), f"/{standard.id}/{tool.to}"
    for standard in content.standards:
        with suppress(Unread):
            for key in ("items", "neighbours"):
                for index, entry in enumerate(getattr(standard.trade_offs, key)):
                    if entry.to:
                        yield standard.sources["trade-offs"], (key, index, "to"), entry.to
        with suppress(Unread):
            for name in ("facts", "red_flags") if standard.vacancy else ():
                for index, each in enumerate(getattr(standard.vacancy, name)):
                    yield *standard.place((name, index, "to")), each.to
    for source, path, text in content.texts():
        if "](/" in text:
            for match in INLINE.finditer(text):
                if (match["to"] or "").startswith("/"):
                    yield source, path, match["to"]
