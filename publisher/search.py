"""The search index, made by Pagefind from the parts of pages marked data-pagefind-body."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from publisher.page import Page

SCRIPTS = {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"}


def check(pages: list[Page]) -> list[str]:
    """Without a single marked part Pagefind would index every menu and footer."""
    return [] if any(p.indexed for p in pages) else ["no page has a data-pagefind-body to index"]


def write(site_dir: Path) -> None:
    """Make `pagefind/` anew and keep what a search loads: no ready-made interface or engine."""
    folder = site_dir / "pagefind"
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-m", "pagefind", "--silent", "--site", str(site_dir)]
    subprocess.run(command, check=True)
    languages = json.loads((folder / "pagefind-entry.json").read_text("utf-8"))["languages"]
    engines = {f"wasm.{language['wasm'] or 'unknown'}.pagefind" for language in languages.values()}
    for file in folder.iterdir():
        if file.is_file() and file.suffix != ".pf_meta" and file.name not in SCRIPTS | engines:
            file.unlink()
