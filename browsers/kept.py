"""What was made before, kept beside what Deno keeps: the same again need not be made again.

Nothing depends on it: where it cannot be kept or read, it is made.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path

from browsers import ROOT, environment


def answer(
    kind: str, question: str, files: Iterable[Path], make: Callable[[], object], *, most: int = 40
) -> object:
    """Return what `make` answers to a question, as JSON has it, anew only where nothing is kept.

    `files` are all that decide it besides: tools of ours, and sources. Of a kind, `most` are kept.
    """
    digest = hashlib.sha256(f"{version('deno')} {question}".encode())
    for file in sorted(files):
        data = file.read_bytes()
        digest.update(f"\n{os.path.relpath(file, ROOT)} {len(data)}\n".encode() + data)
    file = folder(kind) / f"{digest.hexdigest()}.json"
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError):
        found = make()
        keep(file, json.dumps(found), most=most)
        return found


def folder(kind: str) -> Path:
    """Return where things of a kind are kept."""
    return Path(environment()["DENO_DIR"]) / kind


def keep(path: Path, content: str | bytes, *, most: int = 40) -> None:
    """Keep something for later runs, whole or not at all; only the newest of its folder's files."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_bytes(content.encode() if isinstance(content, str) else content)
        beside.replace(path)
        by_age = sorted(path.parent.iterdir(), key=lambda file: file.stat().st_mtime)
        for old in by_age[:-most]:
            old.unlink()
