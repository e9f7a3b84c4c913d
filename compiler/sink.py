"""The only place that writes: files into the folders under docs/ that the compiler owns."""

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


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content
