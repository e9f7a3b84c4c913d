"""Modules and stylesheets in, each with what it imports, as one small text out.

bundle.js does it, in Deno. What it made of the same sources is kept, beside what Deno keeps.
"""

import json
import os
import re
from pathlib import Path

from browsers import ROOT, BundleError, deno, kept

__all__ = ["ROOT", "BundleError", "bundle", "deno"]

SCRIPT = Path(__file__).with_suffix(".js")

RUN = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-env",
       "--allow-run", "--allow-ffi", "--allow-sys"]  # fmt: skip
TOOLS = [*SCRIPT.parent.glob("*.js"), *(ROOT / "browsers").glob("*.js*"),
         ROOT / "deno.json", ROOT / "deno.lock"]  # fmt: skip
# What a comment imports is a type, and brings no file along.
IMPORT = re.compile(r"""^(?!\s*/?\*).*\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""", re.M)


def bundle(
    folder: Path, *names: str, pair: tuple[str, str] | None = None, short: tuple[str, ...] = ()
) -> list[str]:
    """Return the minified text of each entry file of `folder`.

    A `pair` of them are the scripts of one page, one after the other: nothing is in both.
    Those that are to be `short` are made so by what takes longer, as the pair is. The same sources
    give the same text. Raises BundleError with Deno's words where it cannot.
    """
    question = json.dumps({"names": names, "pair": pair, "short": short})
    files = [*TOOLS, *sources(folder, names)]
    texts = kept.answer("bundles", question, files, lambda: made(folder, question)["texts"])
    return [texts[name] for name in names]


def made(folder: Path, question: str) -> dict:
    """Return what bundle.js answers: the `texts` and the `inputs`, by their names in `folder`."""
    return json.loads(deno(*RUN, str(SCRIPT), folder=folder, input=question))


def sources(folder: Path, names: tuple[str, ...]) -> list[Path]:
    """Return every file that the entry files import, and they themselves."""
    found: set[str] = set()
    waiting = [os.path.normpath(folder / name) for name in names]
    while waiting:
        file = waiting.pop()
        if file not in found and Path(file).is_file():
            found.add(file)
            imported = IMPORT.findall(Path(file).read_text("utf-8"))
            waiting += [os.path.normpath(f"{file}/../{name}") for name in imported]
    return sorted(map(Path, found))
