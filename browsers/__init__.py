"""The oldest browsers that are served (floor.json), and what makes scripts and styles fit them.

Sources are written for today's browsers. Deno does the work, with packages that deno.lock pins.
"""

import json
import os
import subprocess
from collections.abc import Collection
from pathlib import Path

from deno import find_deno_bin

ROOT = Path(__file__).resolve().parent.parent
# A library of machine code reads and writes the styles.
FIT = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-env", "--allow-ffi",
       "--allow-sys", str(ROOT / "browsers/fit.js")]  # fmt: skip


class BundleError(Exception):
    """The scripts or styles cannot be made; says why."""


def fitted(styles: dict[str, str], pages: list[tuple[str, Collection[str]]]) -> list[str]:
    """Return what each page can meet of a stylesheet, as the oldest browsers read it, minified.

    A page is the name of its style and the words, in HTML and scripts, of which its elements,
    classes, ids and data attributes are made. Raises BundleError with the place and the reason
    where a style cannot be read.
    """
    question = {"styles": styles, "pages": [(name, sorted(words)) for name, words in pages]}
    return json.loads(deno(*FIT, input=json.dumps(question)))


def environment() -> dict[str, str]:
    """Return Deno's: what it fetched stays in the project, and it trusts the machine's keys."""
    defaults = {"DENO_DIR": str(ROOT / ".venv/deno"), "DENO_TLS_CA_STORE": "mozilla,system"}
    return {**defaults, "NO_COLOR": "1", **os.environ}


def deno(*arguments: str, folder: Path = ROOT, input: str | None = None) -> str:
    """Run Deno in a folder and return what it printed. Raises BundleError with its words."""
    done = subprocess.run(
        [find_deno_bin(), *arguments],
        cwd=folder,
        env=environment(),
        input=input,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        words = (done.stdout + done.stderr).strip() or f"status {done.returncode}"
        raise BundleError(f"deno {arguments[0]} failed: {words}")
    return done.stdout
