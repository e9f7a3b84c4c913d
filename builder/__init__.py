"""How a site is made without harm: one at a time, beside the old one, with nothing left running.

Knows folders, processes and MkDocs, and nothing of content or of what makes a page good.
"""

import re
import sys
import unicodedata

# Of a long quotation both ends are shown: a path says most at its end.
QUOTED = re.compile(r"([\"'])([^\"'\n]{40})[^\"'\n]{2,}([^\"'\n]{39})\1")
# How a command lists what it wrote among the sources.
WROTE = "wrote "


class Stopped(Exception):  # noqa: N818 (it ends the command, and is no fault of the program)
    """The work cannot be done; says why, one line a reason."""


def plain(text: str) -> str:
    """Return what a terminal may show of a text: no long quotation, nothing that moves or hides."""
    odd = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")} - {"\n"}
    short = QUOTED.sub(r"\1\2…\3\1", text)
    return short.translate({ord(c): f"\\u{ord(c):04x}" for c in odd})


def tell(words: str) -> None:
    """Print what there is to say where it does not mix with a result."""
    if words.strip():
        print(words.rstrip(), file=sys.stderr, flush=True)
