"""Serving for authors: one rebuild an edit, and a page at every moment."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from urllib.parse import urlsplit

from . import WROTE, Stopped, children, tell, watch
from .live import Index, Live

Make = Callable[..., CompletedProcess[str]]


def address(config, port: int | None) -> tuple[str, int, str]:
    """Return host, port and path of the site: `dev_addr` and the path of `site_url`."""
    host, usual = config.dev_addr
    path = urlsplit(config.site_url or "").path.strip("/")
    return host, port or usual, f"/{path}/" if path else "/"


def serve(
    make: Make,
    index: Index,
    sources: list[Path],
    work: Path,
    address: tuple[str, int, str],
    again: Make | None = None,
    content: Path | None = None,
) -> None:
    """Serve what `make(folder, SITE_URL=…)` makes, until interrupted.

    `work` is for the sites that come and go. It may write among the sources; what it lists on
    its standard output as "wrote PATH" is no edit. Raises Stopped when the first site cannot be
    made, or the port is taken. `index(folder)` adds the index once somebody searches. After an edit
    below `content`, `again(folder, SITE_URL=…)` makes that of the folder shown anew which it
    touched.
    """
    shutil.rmtree(work, ignore_errors=True)
    try:
        with Live(*address, work / "first", index) as live:
            seen = watch.state(sources)
            done = make(live.shown.folder, SITE_URL=live.url)
            tell(children.words(done))
            live.start()
            tell(f"Serving on {live.url}")
            while True:
                before = _after(seen, done)
                seen = watch.wait(sources, before)
                start = time.monotonic()
                if again and content and _below(content, before, seen):
                    folder = live.shown.folder
                    done = again(folder, SITE_URL=live.url)
                else:
                    folder = work / str(live.shown.version + 1)
                    done = make(folder, SITE_URL=live.url)
                _show(done, folder, live, time.monotonic() - start)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _below(folder: Path, before: watch.State, seen: watch.State) -> bool:
    """Whether all that changed lies below a folder."""
    changed = {path for path, _ in before.items() ^ seen.items()}
    return all(Path(path).is_relative_to(folder) for path in changed)


def _show(done: CompletedProcess[str], folder: Path, live: Live, seconds: float) -> None:
    try:
        tell(children.words(done))
    except Stopped as stopped:
        tell(str(stopped))
        if folder != live.shown.folder:
            shutil.rmtree(folder, ignore_errors=True)
        live.fail(str(stopped))
    else:
        live.show(folder)
        tell(f"{time.strftime('%H:%M:%S')} made anew in {seconds:.1f} s")


def _after(seen: watch.State, done: CompletedProcess[str]) -> watch.State:
    """Return what was seen before a site was made, with what it wrote itself."""
    lines = (line for line in done.stdout.splitlines() if line.startswith(WROTE))
    wrote = {line.removeprefix(WROTE) for line in lines}
    others = {path: state for path, state in seen.items() if path not in wrote}
    return others | watch.state(map(Path, wrote))
