"""axe-core in a page: what a program can find of barriers."""

import os
import subprocess
from functools import cache
from pathlib import Path

from deno import find_deno_bin
from playwright.sync_api import Page

from compiler.bundle import ROOT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
"""
RUN = """tags => axe.run({runOnly: tags}).then(found => found.violations.map(fault =>
    `${fault.id}: ${fault.help}: ${fault.nodes.map(node => node.target.join(" ")).join(", ")}`))"""


@cache
def axe_source() -> str:
    """The script of the version that deno.lock pins."""
    environment = {"DENO_DIR": str(ROOT / ".venv/deno"), "NO_COLOR": "1", **os.environ}
    command = [find_deno_bin(), "eval", "--quiet", "--frozen", FIND]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return Path(done.stdout.strip()).read_text("utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands: rule, help and places; nothing is good."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    return page.evaluate(RUN, TAGS)
