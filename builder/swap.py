"""A folder that takes another's place whole, or not at all.

Linux and macOS exchange two names in one step, so there is no moment without a site. Elsewhere two
renames follow each other; who is killed between them finds the old folder put back by the next run.
A symbolic link would have no such moment anywhere, but Windows gives links to administrators only,
and hosts and archives that copy `site/` would copy a link.
"""

import contextlib
import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from . import Stopped


@contextlib.contextmanager
def beside(target: Path) -> Iterator[Path]:
    """Yield an empty folder that takes the place of `target` unless the block raises.

    It lies next to it, on the same file system. What killed runs left there is removed first.
    """
    target = target.resolve()
    if target.exists() and not target.is_dir():
        raise Stopped(f"{target}: a folder goes here; move this file away")
    _tidy(target)
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    fresh.mkdir(parents=True)
    try:
        yield fresh
        _replace(target, fresh)
    finally:
        if fresh.exists():
            shutil.rmtree(fresh)


def _tidy(target: Path) -> None:
    old = _old(target)
    if old.exists() and not target.exists():
        old.rename(target)
    for left in target.parent.glob(f".{target.name}.*"):
        shutil.rmtree(left)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _replace(target: Path, fresh: Path) -> None:
    if not target.exists():
        fresh.rename(target)
    elif not _exchanged(target, fresh):
        old = _old(target)
        target.rename(old)
        fresh.rename(target)
        shutil.rmtree(old)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two names in one step; false where system or file system cannot."""
    here, swap = (
        -100,
        2,
    )  # AT_FDCWD, RENAME_EXCHANGE; the latter's number is macOS's RENAME_SWAP too
    names = os.fsencode(one), os.fsencode(other)
    try:
        system = ctypes.CDLL(None)
        if sys.platform == "darwin":
            return system.renamex_np(*names, swap) == 0
        return system.renameat2(here, names[0], here, names[1], swap) == 0
    except (AttributeError, TypeError):
        return False
