"""One escape for each context, and the little markup that a text may carry."""

import json
import posixpath
import re
from collections.abc import Callable

from markupsafe import Markup, escape

ADDRESS = r"/[a-z0-9/-]*(?:index\.html)?"
WEB = r"https?://[^\s()<>\"]+"
PAGE = r"/(?:[a-z0-9-]+/)*(?:[a-z0-9-]+\.html)?(?:#[a-z0-9-]+)?"
INLINE = re.compile(
    rf"\[(?P<label>[^\[\]\n]+)\]\((?P<to>{WEB}|{PAGE})\)"
    r"|(?<![\w*])\*(?P<emphasis>[^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])"
)


def rich(text: str, link: Callable[[str], str], plain: Callable[[str], Markup] = escape) -> Markup:
    """Return HTML of a text with *emphasis* and [links](…).

    `link` turns an internal address into a URL; `plain` renders the words between. Whatever is not
    exactly this markup, every other scheme included, stays text.
    """
    parts: list[Markup] = []
    at = 0
    for match in INLINE.finditer(text):
        parts.append(plain(text[at : match.start()]))
        if match["emphasis"]:
            parts.append(Markup("<em>{}</em>").format(match["emphasis"]))
        else:
            to = match["to"]
            url = link(to) if to.startswith("/") else to
            parts.append(Markup('<a href="{}">{}</a>').format(url, match["label"]))
        at = match.end()
    parts.append(plain(text[at:]))
    return Markup("").join(parts)


def plain(text: str) -> str:
    """Return a text that may carry markup without it: the words of its emphasis and links."""
    return INLINE.sub(lambda found: found["emphasis"] or found["label"], text)


FORMULA = re.compile(r"[\s;,|\"']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62-\ufe66\u2212]|[\t\r\n]")


def cell(text: str) -> str:
    """Return a text for a cell of a table: one that may begin a formula gets an apostrophe."""
    return f"'{text}" if FORMULA.match(text) else text


def relative(here: str, to: str) -> str:
    """Return the URL from the page at `here` to the address `to`, both from the site's root.

    relative("/a/b/", "/a/c/#x") → "../c/#x"
    """
    address, mark, anchor = to.partition("#")
    if address == here and anchor:
        return mark + anchor
    folder = posixpath.dirname(here)
    path = _between(folder, address) + ("/" if address.endswith("/") else "")
    return path + mark + anchor


def _between(folder: str, address: str) -> str:
    """Return the way from a folder to an address, as posixpath.relpath has it of such as have no
    dots in them, and sooner."""
    here, there = ([part for part in path.split("/") if part] for path in (folder, address))
    same = 0
    for one, other in zip(here, there, strict=False):
        if one != other:
            break
        same += 1
    return "/".join([".."] * (len(here) - same) + there[same:]) or "."


def script_json(data: object) -> Markup:
    """Return JSON that may stand inside a <script> element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Markup(text.replace("<", "\\u003c"))


def front_matter(data: dict[str, object]) -> str:
    """Return a YAML front matter block. JSON is YAML, and escapes itself."""
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items()]
    return "---\n" + "\n".join(lines) + "\n---\n"
