"""Modules and stylesheets in, each with what it imports, as one small text out.

bundle.js does it, in Deno. What it made of the same sources is kept, beside what Deno keeps.
"""

import hashlib
import json
import os
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

from deno import find_deno_bin

from . import sink

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = Path(__file__).with_suffix(".js")

RUN = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-env", "--allow-run"]
IMPORT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""")


class BundleError(Exception):
    """The scripts or styles cannot be joined; says why."""


def bundle(folder: Path, *names: str, shortest: str | None = None) -> list[str]:
    """Return the minified text of each entry file of `folder`, that of `shortest` by Terser.

    The same sources give the same text. Raises BundleError with Deno's words where it cannot.
    """
    question = json.dumps({"names": names, "shortest": shortest})
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
    found: dict[Path, None] = {}
    waiting = [(folder / name).resolve() for name in names]
    while waiting:
        file = waiting.pop()
        if file not in found and file.is_file():
            found[file] = None
            imported = IMPORT.findall(file.read_text("utf-8"))
            waiting += [(file.parent / name).resolve() for name in imported]
    return sorted(found)


def _digest(folder: Path, names: tuple[str, ...], question: str) -> str:
    """Return a name for all that decides the texts: the sources and the tools."""
    digest = hashlib.sha256(f"{version('deno')} {question}".encode())
    for file in [SCRIPT, ROOT / "deno.json", ROOT / "deno.lock", *sources(folder, names)]:
        data = file.read_bytes()
        digest.update(f"{os.path.relpath(file, folder)} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def _keep() -> Path:
    return Path(_environment()["DENO_DIR"]) / "bundles"


def _environment() -> dict[str, str]:
    # Deno keeps what it fetched in the project, and trusts the certificates of this machine.
    defaults = {"DENO_DIR": str(ROOT / ".venv/deno"), "DENO_TLS_CA_STORE": "mozilla,system"}
    return {**defaults, "NO_COLOR": "1", **os.environ}


def deno(*arguments: str, folder: Path = ROOT, input: str | None = None) -> str:
    """Run Deno in a folder and return what it printed. Raises BundleError with its words."""
    done = subprocess.run(
        [find_deno_bin(), *arguments],
        cwd=folder,
        env=_environment(),
        input=input,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        words = (done.stdout + done.stderr).strip() or f"status {done.returncode}"
        raise BundleError(f"deno {arguments[0]} failed: {words}")
    return done.stdout
