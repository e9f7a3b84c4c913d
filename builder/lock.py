"""One command at a time in a folder."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from . import Stopped

TAKEN = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder for this process. Raises Stopped where another one has it.

    The system frees what a process held when it ends, however it ends: no lock can be left over.
    """
    path = folder / ".cache/lock"
    path.parent.mkdir(exist_ok=True)
    with path.open("a+", encoding="utf-8") as file:
        try:
            _take(file.fileno())
        except OSError as error:
            # Where the file system knows no locks, nobody can be asked.
            if error.errno in TAKEN:
                file.seek(0)
                holder = file.read(20).strip() or "unknown"
                words = f"another build or serve is at work here (process {holder}); end it first"
                raise Stopped(words) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield


if os.name == "nt":
    import msvcrt

    def _take(number: int) -> None:
        # A place that is never written, so that others can read who has it.
        os.lseek(number, 1 << 20, os.SEEK_SET)
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        os.lseek(number, 0, os.SEEK_SET)

else:
    import fcntl

    def _take(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
