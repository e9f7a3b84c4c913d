"""What was made before, kept beside what Deno keeps: the same again need not be made again.

Nothing depends on it: where it cannot be kept or read, it is made.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from browsers import ROOT, environment


def answer(
    kind: str, question: str, files: Iterable[Path], make: Callable[[], object], *, most: int = 40
) -> object:
    """Return what `make` answers to a question, as JSON has it, anew only where nothing is kept.

    `files` are all that decide it besides: tools of ours, and sources. Of a kind, `most` are kept.
    """
    (found,) = answers(kind, [question], files, lambda _: [make()], most=most)
    return found


def answers(
    kind: str,
    questions: Sequence[str],
    files: Iterable[Path],
    make: Callable[[list[str]], list[object]],
    *,
    most: int = 40,
) -> list[object]:
    """Return the answer to each question; `make` answers at once those of which nothing is kept."""
    tools = hashlib.sha256()
    for file in sorted(files):
        data = file.read_bytes()
        tools.update(f"\n{os.path.relpath(file, ROOT)} {len(data)}\n".encode() + data)
    places = [_place(kind, question, tools) for question in questions]
    found = [_read(place) for place in places]
    missing = [number for number, each in enumerate(found) if each is None]
    if missing:
        made = make([questions[number] for number in missing])
        for number, each in zip(missing, made, strict=True):
            found[number] = each
            add(places[number], json.dumps(each))
        leave(folder(kind), most)
    return found


def _place(kind: str, question: str, tools: "hashlib._Hash") -> Path:
    digest = tools.copy()
    digest.update(f"{version('deno')} {question}".encode())
    return folder(kind) / f"{digest.hexdigest()}.json"


def _read(file: Path) -> object | None:
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError):
        return None


def folder(kind: str) -> Path:
    """Return where things of a kind are kept."""
    return Path(environment()["DENO_DIR"]) / kind


def add(path: Path, content: str | bytes) -> None:
    """Keep something for later runs, whole or not at all, until its folder is told to `leave`."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_bytes(content.encode() if isinstance(content, str) else content)
        beside.replace(path)


def leave(folder: Path, most: int) -> None:
    """Leave the newest of a folder's files, as many as `most`."""
    with contextlib.suppress(OSError):
        by_age = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime)
        for old in by_age[:-most]:
            old.unlink()
