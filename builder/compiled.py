"""Templates as Jinja compiled them before, for as long as all that decides it stays the same."""

import contextlib
import hashlib
import os
import pickle
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """Keeps each compiled template in `folder`, until its source or a file of `code` changes.

    `code` is what sets environments up: what a filter is decides what Jinja makes of it. Where all
    lies, `root`, decides nothing. Nor does anything depend on what is kept: where it cannot be read
    or written, the template is compiled.
    """

    def __init__(self, folder: Path, code: Iterable[Path], root: Path) -> None:
        self._folder, self._root = folder, f"{root}{os.sep}"
        tools = f"{sys.version} {version('jinja2')} {version('mkdocs')}"
        self._code = hashlib.sha256(tools.encode())
        for file in sorted(code):
            data = file.read_bytes()
            self._code.update(f"\n{self._named(file)} {len(data)}\n".encode() + data)

    def _named(self, path: object) -> str:
        return str(path).removeprefix(self._root)

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return what is kept of a template, or a place for it. Environments share templates, and
        each makes its own of them; where they look for them tells them apart."""
        folders = [*map(self._named, environment.loader.searchpath)]
        place = f"{folders} {name} {self._named(filename)}"
        checksum = self._code.copy()
        checksum.update(source.encode())
        key = hashlib.sha256(place.encode()).hexdigest()
        bucket = Bucket(environment, key, checksum.hexdigest())
        self.load_bytecode(bucket)
        if bucket.code and filename:
            # Where errors will say that it stands.
            bucket.code = bucket.code.replace(co_filename=filename)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError, EOFError, ValueError, pickle.UnpicklingError):
            bucket.bytecode_from_string((self._folder / bucket.key).read_bytes())

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            # One builds at a time; what a killed one left is written over.
            beside = self._folder / f"{bucket.key}.new"
            beside.write_bytes(bucket.bytecode_to_string())
            beside.replace(self._folder / bucket.key)
