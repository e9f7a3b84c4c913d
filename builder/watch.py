"""What was edited since one last looked.

Asking for each file's date costs a thousandth of a second for our few hundred, and works where the
system's own notices do not: in containers, on shared folders, on every system.
"""

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

State = dict[str, tuple[int, int]]

EVERY = 0.25
SETTLED = 0.05


def state(sources: Iterable[Path]) -> State:
    """Return date and size of each file in the given files and folders."""
    return {path: seen for source in sources for path, seen in _files(source.as_posix())}


def wait(sources: Iterable[Path], seen: State) -> State:
    """Return the state that follows `seen`, once nobody is writing any more."""
    sources = list(sources)
    while (now := state(sources)) == seen:
        time.sleep(EVERY)
    while True:
        time.sleep(SETTLED)
        if (later := state(sources)) == now:
            return now
        now = later


def _files(path: str) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        if os.path.isdir(path):  # noqa: PTH112 (a Path for each file would cost more than the rest)
            with os.scandir(path) as entries:
                inside = [entry.name for entry in entries]
            for name in inside:
                # Nothing of ours, but of tools and editors: .git, .file.swp, file~, 4913.
                if not name.startswith((".", "__pycache__")) and not name.endswith("~"):
                    yield from _files(f"{path}/{name}")
        else:
            found = os.stat(path)  # noqa: PTH116
            yield path, (found.st_mtime_ns, found.st_size)
    except OSError:
        # Gone between two questions, or not to be read: building it will say so.
        return
