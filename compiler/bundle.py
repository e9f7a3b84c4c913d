"""Modules and stylesheets in, each with what it imports, as one small text out. Deno does it."""

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
        options = ["--quiet", "--frozen", "--minify", "--platform", "browser", "--outdir", out]
        # Deno keeps what it fetched in the project, and trusts the certificates of this machine.
        defaults = {"DENO_DIR": str(ROOT / ".venv/deno"), "DENO_TLS_CA_STORE": "mozilla,system"}
        done = subprocess.run(
            [find_deno_bin(), "bundle", *options, *names],
            cwd=folder,
            env={**defaults, "NO_COLOR": "1", **os.environ},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"deno bundle failed:\n{done.stderr.strip()}")
        return [(Path(out) / name).read_text("utf-8").strip() for name in names]
