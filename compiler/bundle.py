"""Modules and stylesheets in, each with what it imports, as one small text out.

bundle.js does it, in Deno. What it made of the same sources is kept, beside what Deno keeps.
"""

import hashlib
import json
import os
import re
from importlib.metadata import version
from pathlib import Path

from browsers import ROOT, BundleError, deno, environment

from . import sink

__all__ = ["ROOT", "BundleError", "bundle", "deno"]

SCRIPT = Path(__file__).with_suffix(".js")

RUN = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-env",
       "--allow-run", "--allow-ffi", "--allow-sys"]  # fmt: skip
IMPORT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""")


def bundle(folder: Path, *names: str, pair: tuple[str, str] | None = None) -> list[str]:
    """Return the minified text of each entry file of `folder`.

    A `pair` of them are the scripts of one page, one after the other: nothing is in both. The same
    sources give the same text. Raises BundleError with Deno's words where it cannot.
    """
    question = json.dumps({"names": names, "pair": pair})
    kept = _keep() / f"{_digest(folder, names, question)}.json"
    try:
        texts = json.loads(kept.read_bytes())
    except (OSError, ValueError):
        texts = made(folder, question)["texts"]
        sink.keep(kept, json.dumps(texts))
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


def _digest(folder: Path, names: tuple[str, ...], question: str) -> str:
    """Return a name for all that decides the texts: the sources and the tools."""
    digest = hashlib.sha256(f"{version('deno')} {question}".encode())
    tools = [*SCRIPT.parent.glob("*.js"), *(ROOT / "browsers").glob("*.js*"), ROOT / "deno.json"]
    for file in [*sorted(tools), ROOT / "deno.lock", *sources(folder, names)]:
        data = file.read_bytes()
        digest.update(f"{os.path.relpath(file, folder)} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def _keep() -> Path:
    return Path(environment()["DENO_DIR"]) / "bundles"
