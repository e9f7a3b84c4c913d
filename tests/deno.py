"""Deno, as the tests run it: scripts of tests/ that answer a question."""

import json

from compiler.bundle import deno


def ask(script: str, question: object) -> object:
    """Give a script of tests/ a question as JSON and return what it answers."""
    options = ("--quiet", "--frozen", "--no-prompt")
    return json.loads(deno("run", *options, f"tests/{script}", input=json.dumps(question)))
