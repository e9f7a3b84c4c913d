"""The oldest browsers that are served (floor.json), and what makes scripts and styles fit them.

Sources are written for today's browsers. Deno does the work, with packages that deno.lock pins.
"""

import os
import subprocess
from pathlib import Path

from deno import find_deno_bin

ROOT = Path(__file__).resolve().parent.parent


class BundleError(Exception):
    """The scripts or styles cannot be made; says why."""


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
