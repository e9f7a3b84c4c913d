"""`make bench`: figures to read, never assertions. Each time is the best of three."""

import gzip
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import brotli

from compiler.load import load
from tests import project
from tests.bench import (
    arrival,
    codes,
    growth,
    reading,
    response,
    searching,
    serving,
    team,
    vacancies,
    worth,
)

TRIES = 3


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        copy = project.copy(Path(folder) / "site")
        show("python build.py check", best(lambda: project.run(copy, "check")))
        whole = best(lambda: project.build(copy))
        show("python build.py build", whole)
        bare = best(lambda: mkdocs(copy))
        show("  of it, MkDocs alone", bare)
        show("  of it, compiler and publisher", whole - bare)
        growth.show(Path(folder) / "growth", growth.asked(["--others", "--edit"]))
        serving.show(Path(folder))
        sizes(copy / "site")
        reading.show(copy / "site", Path(folder))
        arrival.show(copy / "site", load(project.ROOT / "content").standards[0])
        response.show(copy / "site")
        searching.show(copy / "site")
        team.show(copy / "site", Path(folder))
        vacancies.show(load(project.ROOT / "content").standards[0], copy / "site")
    codes.show()
    worth.show(load(project.ROOT / "content").standards[0])


def best(action: Callable[[], object]) -> float:
    """Return the shortest of three runs, in seconds."""
    times = []
    for _ in range(TRIES):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def show(name: str, seconds: float) -> None:
    print(f"{name:42} {seconds:8.2f} s", flush=True)


def mkdocs(copy: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    subprocess.run(command, cwd=copy, env=project.environment(NO_MKDOCS_2_WARNING="1"), check=True)


def sizes(site: Path) -> None:
    pages = {
        "app, whole": ["account-executive/cek/index.html"],
        "competency page": ["account-executive/kompetensi/negosiasi/index.html"],
        "home page": ["index.html"],
        "scripts of knowledge pages": [
            f.relative_to(site).as_posix() for f in site.glob("assets/*.js")
        ],
    }
    for name, files in pages.items():
        texts = [(site / file).read_bytes() for file in files]
        packed = sum(len(brotli.compress(text)) for text in texts)
        zipped = sum(len(gzip.compress(text)) for text in texts)
        print(f"{name:42} {packed:8,} bytes brotli, {zipped:,} gzip")


if __name__ == "__main__":
    main()
