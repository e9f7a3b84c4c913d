"""The words of the apps: which messages they name, and those messages with their fields."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from .bundle import ROOT
from .content import Content, Unread
from .problems import Problem, nearest

KEY = re.compile(r"""["'`]([a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z]+)*)["'`]""")
FIELD = re.compile(r"\{(\w+)\}")
FILES = {"js", "html", "css"}


@cache
def named() -> frozenset[str]:
    """Return the key of every message that the sources of the apps name."""
    keys = set(KEY.findall(_sources()))
    return frozenset(key for key in keys if key.rpartition(".")[2] not in FILES)


@cache
def _sources() -> str:
    folder = ROOT / "quiz"
    files = sorted([*folder.rglob("*.js"), *folder.glob("*.html")])
    return "\n".join(file.read_text("utf-8") for file in files)


def check(content: Content) -> Iterator[Problem]:
    """Yield each message that the apps name and the content lacks, and each that none names.

    Content without any message can be checked all the same; it makes no apps.
    """
    try:
        have = content.site.messages.keys()
    except Unread:
        return
    if not have:
        return
    for key in sorted(named() - have):
        yield content.site_source.problem(("messages",), f"pesan “{key}” belum ada", key=True)
    for key in sorted(have - named()):
        message = f"pesan “{key}” tidak dikenal{nearest(key, named())}"
        yield content.site_source.problem(("messages", key), message, key=True)


@cache
def fields_of(key: str) -> frozenset[str]:
    """Return the fields that a message may name.

    Where the sources say a message with fields written out these are they; where not, as when it is
    picked from a table, every word of the sources.
    """
    calls = _calls().get(key, [])
    if calls and all(call and "..." not in call for call in calls):
        parts = [part.strip() for call in calls for part in call[1:-1].split(",")]
        return frozenset(part.partition(":")[0].strip() for part in parts if part)
    return _any()


@cache
def _calls() -> dict[str, list[str]]:
    """Return the fields written out after each key, place by place."""
    found: dict[str, list[str]] = {}
    for match in re.finditer(KEY.pattern + r"(?:,\s*(\{[^{}]*\}))?", _sources()):
        found.setdefault(match[1], []).append(match[2] or "")
    return found


@cache
def _any() -> frozenset[str]:
    return frozenset(re.findall(r"\w+", _sources()))


def say(words: dict[str, str], key: str, **fields: object) -> str:
    """Return the message `key`. A field that it names and nobody gives stays as it is written."""
    return fill(words[key], fields)


def fill(text: str, fields: Mapping[str, object]) -> str:
    """Return a text with the {fields} that it names and `fields` has."""
    return FIELD.sub(lambda match: str(fields.get(match[1], match[0])), text)


def numbered(words: dict[str, str], *scripts: str) -> tuple[list[str], list[list[str]]]:
    """Return minified scripts that name messages by number, and each one's own messages in order.

    The numbers of a later script go on where an earlier one's end. The page is shorter so. Messages
    that no script names are left out, and those that say the same are one.
    """
    spoken: dict[str, int] = {}

    def number(match: re.Match) -> str:
        if match[1] not in words:
            return match[0]
        # Where a quotation mark parts two words, a space does.
        script, (start, end) = match.string, match.span()
        before = " " * script[start - 1 : start].isalnum()
        after = " " * script[end : end + 1].isalnum()
        return f"{before}{spoken.setdefault(words[match[1]], len(spoken))}{after}"

    numbers, own = [], []
    for script in scripts:
        known = len(spoken)
        numbers.append(KEY.sub(number, script))
        own.append([*spoken][known:])
    return numbers, own
