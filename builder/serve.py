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
    make: Make, index: Index, sources: list[Path], work: Path, address: tuple[str, int, str]
) -> None:
    """Serve what `make(folder, SITE_URL=…)` makes, until interrupted.

    `work` is for the sites that come and go. It may write among the sources; what it lists on
    its standard output as "wrote PATH" is no edit. Raises Stopped when the first site cannot be
    made, or the port is taken. `index(folder)` adds the index once somebody searches.
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
                seen = watch.wait(sources, _after(seen, done))
                done = _renew(make, live, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _renew(make: Make, live: Live, work: Path) -> CompletedProcess[str]:
    start = time.monotonic()
    folder = work / str(live.shown.version + 1)
    done = make(folder, SITE_URL=live.url)
    try:
        tell(children.words(done))
    except Stopped as stopped:
        tell(str(stopped))
        shutil.rmtree(folder, ignore_errors=True)
        live.fail(str(stopped))
    else:
        live.show(folder)
        tell(f"{time.strftime('%H:%M:%S')} made anew in {time.monotonic() - start:.1f} s")
    return done


def _after(seen: watch.State, done: CompletedProcess[str]) -> watch.State:
    """Return what was seen before a site was made, with what it wrote itself."""
    lines = (line for line in done.stdout.splitlines() if line.startswith(WROTE))
    wrote = {line.removeprefix(WROTE) for line in lines}
    others = {path: state for path, state in seen.items() if path not in wrote}
    return others | watch.state(map(Path, wrote))
