"""Modules and stylesheets in, each with what it imports, as one small text out.

Deno joins them. Terser writes a script shorter than Deno does, but takes longer for it.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from deno import find_deno_bin

ROOT = Path(__file__).resolve().parent.parent

JOIN = ["bundle", "--quiet", "--frozen", "--minify", "--platform", "browser", "--outdir"]
RUN = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-write", "--allow-env"]
# Nothing in quiz/ redefines built-in objects or gives getters effects, which `unsafe` counts on.
SHORTER = "passes=4,ecma=2022,pure_getters=true,unsafe=true,unsafe_arrows=true,unsafe_methods=true"
TERSER = [*RUN, "terser", "--module", "--mangle", "--compress", SHORTER]


class BundleError(Exception):
    """The scripts or styles cannot be joined; says why."""


def bundle(folder: Path, *names: str, shortest: str) -> list[str]:
    """Return the minified text of each entry file of `folder`, that of `shortest` by Terser.

    The same sources give the same text. Raises BundleError with Deno's words where it cannot.
    """
    with tempfile.TemporaryDirectory() as out:
        deno(*JOIN, out, *names, folder=folder)
        script = str(Path(out) / shortest)
        deno(*TERSER, script, "--output", script, folder=folder)
        return [(Path(out) / name).read_text("utf-8").strip() for name in names]


def deno(*arguments: str, folder: Path = ROOT, input: str | None = None) -> str:
    """Run Deno in a folder and return what it printed. Raises BundleError with its words."""
    # Deno keeps what it fetched in the project, and trusts the certificates of this machine.
    defaults = {"DENO_DIR": str(ROOT / ".venv/deno"), "DENO_TLS_CA_STORE": "mozilla,system"}
    done = subprocess.run(
        [find_deno_bin(), *arguments],
        cwd=folder,
        env={**defaults, "NO_COLOR": "1", **os.environ},
        input=input,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        words = (done.stdout + done.stderr).strip() or f"status {done.returncode}"
        raise BundleError(f"deno {arguments[0]} failed: {words}")
    return done.stdout
