"""The only place that writes: files into the folders under docs/ that the compiler owns."""

import contextlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path


def write(docs: Path, files: Mapping[str, str | bytes], owned: Iterable[str]) -> list[str]:
    """Make the owned part of `docs` hold exactly `files` (path → content) and return what changed.

    A file is written only when its bytes differ, so that watchers stay quiet. `owned` names the
    folders and files that are the compiler's; whatever else lies there is deleted, first, so that a
    file may take the place of a folder.
    """
    changed = []
    for root in sorted(owned):
        for path in [*sorted((docs / root).rglob("*"), reverse=True), docs / root]:
            name = path.relative_to(docs).as_posix()
            if path.is_dir() and not path.is_symlink():
                if not any(path.iterdir()):
                    path.rmdir()
            elif name not in files and (path.exists() or path.is_symlink()):
                path.unlink()
                changed.append(name)
    for name, content in files.items():
        path, data = docs / name, _bytes(content)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            changed.append(name)
    return changed


def keep(path: Path, content: str | bytes, *, most: int = 40) -> None:
    """Keep something for later runs, whole or not at all; of its folder's files, only the newest.

    Nothing depends on it: where it cannot be kept, it is not.
    """
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_bytes(_bytes(content))
        beside.replace(path)
        by_age = sorted(path.parent.iterdir(), key=lambda file: file.stat().st_mtime)
        for old in by_age[:-most]:
            old.unlink()


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content
