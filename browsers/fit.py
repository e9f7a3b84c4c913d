"""Stylesheets and pages in, what each page can meet of its style out. fit.js does it, in Deno."""

import hashlib
import json
import re
from collections.abc import Collection
from functools import cache

from browsers import ROOT, deno, kept

SCRIPT = ROOT / "browsers/fit.js"
# A library of machine code reads and writes the styles.
RUN = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-env", "--allow-ffi",
       "--allow-sys", str(SCRIPT)]  # fmt: skip
TOOLS = [*SCRIPT.parent.glob("*.js*"), ROOT / "deno.json", ROOT / "deno.lock"]
NAME = re.compile(r"[\w-]+")
# Of a site some dozens differ, and an edit touches few of them.
MOST = 1000


def fitted(styles: dict[str, str], pages: list[tuple[str, Collection[str]]]) -> list[str]:
    """Return what each page can meet of a stylesheet, as the oldest browsers read it, minified.

    A page is the name of its style and the words of which its elements, classes, ids and data
    attributes are made. From its HTML: `b`, `.class`, `#id`, `data-name`; from its scripts:
    `'word`, which stands in quotation marks and may be any of these, and `*word`, which may be a
    data attribute. Raises BundleError with the place and the reason where a style cannot be read.
    """
    named = {name: _named(style) for name, style in styles.items()}
    asked = [(name, tuple(sorted(filter(named[name], words)))) for name, words in pages]
    # Pages that differ in nothing that their style names get the same.
    several = list(dict.fromkeys(asked))
    digests = {name: hashlib.sha256(f"{name} {style}".encode()).hexdigest()
               for name, style in styles.items()}  # fmt: skip
    questions = {json.dumps([digests[name], words]): (name, words) for name, words in several}

    def make(missing: list[str]) -> list[str]:
        question = {"styles": styles, "pages": [questions[each] for each in missing]}
        return json.loads(deno(*RUN, input=json.dumps(question)))

    made = kept.answers("styles", [*questions], TOOLS, make, most=MOST)
    texts = dict(zip(several, made, strict=True))
    return [texts[page] for page in asked]


def _named(style: str):
    """Return what tells of a word whether a style may name it: as it is, or as `dataset` has it."""
    names = {name.lower() for name in NAME.findall(style)} | {*NAME.findall(style)}
    data = {_in_script(name) for name in names if name.startswith("data-")}
    named = {mark + name for mark in ("", ".", "#", "'") for name in names}
    named |= {f"*{name}" for name in data}
    # What a style can only name with a backslash stays.
    return cache(lambda word: word in named or not NAME.fullmatch(word.lstrip(".#'*")))


def _in_script(attribute: str) -> str:
    return re.sub("-(.)", lambda found: found[1].upper(), attribute.removeprefix("data-"))
