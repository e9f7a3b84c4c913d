"""What was edited since one last looked.

Asking for each file's date costs a thousandth of a second for our few hundred, and works where the
system's own notices do not: in containers, on shared folders, on every system.
"""

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

State = dict[str, tuple[int, int]]

EVERY = 0.2
SETTLED = 0.05


def state(sources: Iterable[Path]) -> State:
    """Return date and size of each file in the given files and folders."""
    return {path: seen for source in sources for path, seen in _files(source.as_posix(), source)}


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


def _files(path: str, entry: Path | os.DirEntry) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        if entry.is_dir():
            with os.scandir(entry) as entries:
                inside = list(entries)
            for each in inside:
                # Nothing of ours, but of tools and editors: .git, .file.swp, file~, 4913.
                if not each.name.startswith((".", "__pycache__")) and not each.name.endswith("~"):
                    yield from _files(f"{path}/{each.name}", each)
        else:
            found = entry.stat()
            yield path, (found.st_mtime_ns, found.st_size)
    except OSError:
        # Gone between two questions, or not to be read: building it will say so.
        return
