"""Modules and stylesheets in, each with what it imports, as one small text out.

Deno joins them, and Terser, which writes a script shorter than Deno does, shortens the scripts.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from deno import find_deno_bin

ROOT = Path(__file__).resolve().parent.parent


def bundle(folder: Path, *names: str) -> list[str]:
    """Return the minified text of each entry file of `folder`.

    The same sources give the same text. Raises RuntimeError with Deno's words where it cannot.
    """
    with tempfile.TemporaryDirectory() as out:
        joined = ["bundle", "--quiet", "--frozen", "--minify", "--platform", "browser"]
        _wait(_start([*joined, "--outdir", out, *names], folder))
        paths = [Path(out) / name for name in names]
        scripts = [str(path) for path in paths if path.suffix == ".js"]
        # All at once: each keeps one processor busy for half a second.
        shortened = [
            _start([*TERSER, SHORTER, script, "--output", script], folder) for script in scripts
        ]
        for process in shortened:
            _wait(process)
        return [path.read_text("utf-8").strip() for path in paths]


_RIGHTS = ["--no-prompt", "--allow-read", "--allow-write", "--allow-env"]
# Nothing here redefines built-in objects or gives getters effects, which `unsafe` counts on.
SHORTER = "passes=4,ecma=2022,pure_getters=true,unsafe=true,unsafe_arrows=true,unsafe_methods=true"
TERSER = ["run", "--quiet", "--frozen", *_RIGHTS, "terser", "--module", "--mangle", "--compress"]


def _start(arguments: list[str], folder: Path) -> subprocess.Popen[str]:
    # Deno keeps what it fetched in the project, and trusts the certificates of this machine.
    defaults = {"DENO_DIR": str(ROOT / ".venv/deno"), "DENO_TLS_CA_STORE": "mozilla,system"}
    return subprocess.Popen(
        [find_deno_bin(), *arguments],
        cwd=folder,
        env={**defaults, "NO_COLOR": "1", **os.environ},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def _wait(process: subprocess.Popen[str]) -> None:
    _, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(f"deno {process.args[1]} failed:\n{errors.strip()}")
