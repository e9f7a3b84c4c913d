"""The only place that writes: files into the folders under docs/ that the compiler owns."""

from collections.abc import Iterable, Mapping
from pathlib import Path


def write(docs: Path, files: Mapping[str, str | bytes], owned: Iterable[str]) -> list[str]:
    """Make the owned part of `docs` hold exactly `files` (path → content); return what changed."""
    with Sink(docs, owned) as sink:
        for name, content in files.items():
            sink.put(name, content)
    return sink.changed


class Sink:
    """Makes the owned part of `docs` hold exactly what is put there, one file after another, so
    that nobody holds them all. `changed` are the names of what was written or deleted.

    A file is written only when its bytes differ, so that watchers stay quiet. `owned` names the
    folders and files that are the compiler's; whatever else lies there is deleted in the end,
    unless an error ends it.
    """

    def __init__(self, docs: Path, owned: Iterable[str]) -> None:
        self.changed: list[str] = []
        self._docs, self._owned = docs, sorted(owned)
        self._names: set[str] = set()
        self._folders = {docs}

    def __enter__(self) -> "Sink":
        return self

    def __exit__(self, kind: type | None, *_: object) -> None:
        for root in self._owned if kind is None else ():
            self._empty(self._docs / root)

    def put(self, name: str, content: str | bytes) -> None:
        """Let the file `name` hold this."""
        path, data = self._docs / name, content.encode() if isinstance(content, str) else content
        self._names.add(name)
        self._make_room(path.parent)
        if path.is_dir():
            self._empty(path)
        if not path.is_file() or path.read_bytes() != data:
            path.write_bytes(data)
            self.changed.append(name)

    def keep(self, name: str) -> None:
        """Let the file `name` hold what it held when it was put there before."""
        self._names.add(name)

    def _make_room(self, folder: Path) -> None:
        """Let there be a folder, where a file or a link may have been."""
        if folder in self._folders:
            return
        self._make_room(folder.parent)
        if folder.is_symlink() or folder.is_file():
            self._delete(folder)
        folder.mkdir(exist_ok=True)
        self._folders.add(folder)

    def _empty(self, root: Path) -> None:
        """Delete what was not put there, and the folders that this leaves empty."""
        for path in [*sorted(root.rglob("*"), reverse=True), root]:
            if path.is_dir() and not path.is_symlink():
                if not any(path.iterdir()):
                    path.rmdir()
            elif self._name(path) not in self._names and (path.exists() or path.is_symlink()):
                self._delete(path)

    def _delete(self, path: Path) -> None:
        path.unlink()
        self.changed.append(self._name(path))

    def _name(self, path: Path) -> str:
        return path.relative_to(self._docs).as_posix()
