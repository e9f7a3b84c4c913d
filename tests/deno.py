"""Deno, as the tests run it: with the project's own cache and lock."""

import json
import os
import subprocess

from deno import find_deno_bin

from compiler.bundle import ROOT


def deno(*arguments: str, input: str | None = None) -> str:
    """Run Deno in the project and return what it printed. Raises RuntimeError with its words."""
    defaults = {"DENO_DIR": str(ROOT / ".venv/deno"), "DENO_TLS_CA_STORE": "mozilla,system"}
    done = subprocess.run(
        [find_deno_bin(), *arguments],
        cwd=ROOT,
        env={**defaults, "NO_COLOR": "1", **os.environ},
        input=input,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"deno {arguments[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def ask(script: str, question: object) -> object:
    """Give a script of tests/ a question as JSON and return what it answers."""
    options = ("--quiet", "--frozen", "--no-prompt")
    return json.loads(deno("run", *options, f"tests/{script}", input=json.dumps(question)))
