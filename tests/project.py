"""A copy of the project that a test may build, serve and break."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("build.py", "mkdocs.yml", "deno.json", "deno.lock", "browsers", "builder", "compiler",
         "content", "offline", "publisher", "quiz", "search", "theme", "docs/tentang")  # fmt: skip
# A content of one little profession.
SMALL, BARISTA = ROOT / "tests/fixtures/small", "barista"
# No wait of a test is without an end; a build takes ten seconds, and minutes on a busy machine.
SECONDS = 500
MADE = shutil.ignore_patterns("__pycache__", "sumber", "perubahan")


def copy(to: Path, of: Path = ROOT) -> Path:
    """Copy what a build reads, and nothing that a build made, into the new folder `to`."""
    for part in PARTS:
        source, target = of / part, to / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=MADE)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    return to


def small(to: Path) -> Path:
    """Copy what a build reads to the new folder `to`, with a content of one little profession: what
    is asked of a build, whatever its content, takes a quarter of the time there."""
    copy(to)
    shutil.rmtree(to / "content")
    shutil.copytree(SMALL, to / "content")
    # The little site has no words for the apps, and pages written by hand lead to the real one's.
    said = (ROOT / "content/site.yaml").read_text("utf-8")
    messages = re.search(r"^messages:\n(?:  .*\n|\n)+", said, re.MULTILINE)[0]
    replace(to / "content/site.yaml", "messages: {}\n", messages)
    replace(to / "content/site.yaml", "issues: https://example.org/masalah\n", "issues: null\n")
    for file in (to / "mkdocs.yml", *(to / "docs/tentang").glob("*.md")):
        text = file.read_text("utf-8").replace("account-executive", BARISTA)
        file.write_text(re.sub(rf"({BARISTA}/[^)#\s]*)#[\w-]+", r"\1", text), "utf-8")
    forget(to, BARISTA, "profesi/index.md", "profesi/pilih/index.html")
    return to


def replace(file: Path, old: str, new: str) -> None:
    """Replace the first of a text that the file must have."""
    text = file.read_text("utf-8")
    assert old in text, file
    file.write_text(text.replace(old, new, 1), "utf-8")


def forget(copy: Path, first: str, *gone: str) -> None:
    """Let navigation, search and pages written by hand lead to none of the files `gone`, which the
    copy's content does not make, but to the profession `first` at most."""
    settings = copy / "mkdocs.yml"
    lines = settings.read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.rstrip().endswith(tuple(f": {f}" for f in gone))]
    text = re.sub(r"^  search: .*", f"  search: {first}/search.json", "".join(kept), flags=re.M)
    settings.write_text(text, "utf-8")
    for file in (copy / "docs/tentang").glob("*.md"):
        for each in gone:
            link = rf"\[([^\]]*)\]\(\.\./{re.escape(each)}[^)]*\)"
            file.write_text(re.sub(link, r"\1", file.read_text("utf-8")), "utf-8")


def environment(**more: str) -> dict[str, str]:
    """Return the environment for a copy: its Deno keeps its cache with the real project's. Python
    keeps what it compiled, so that the next copy may have it."""
    usual = {"DENO_DIR": str(ROOT / ".venv/deno"), "SITE_URL": "http://localhost:8000/"}
    return {**usual, **os.environ, "PYTHONDONTWRITEBYTECODE": "", "NO_COLOR": "1", **more}


def run(project: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run `python build.py ARGUMENTS` in the copy; it may fail."""
    return said(project, [sys.executable, "build.py", *arguments], **more)


def said(project: Path, command: list[str | Path], **more: str) -> subprocess.CompletedProcess[str]:
    """Run another command in the copy; it may fail."""
    return subprocess.run(
        command,
        cwd=project,
        env=environment(**more),
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )


def build(project: Path, **more: str) -> Path:
    """Build the copy, which must be clean of warnings, and return its site."""
    done = run(project, "build", **more)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert not said, said
    return project / "site"


def start(project: Path, *arguments: str, **more: str) -> subprocess.Popen[str]:
    """Start `python build.py ARGUMENTS` in the copy, to be ended by the caller."""
    command = [sys.executable, "build.py", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=project, env=environment(**more), stdout=pipe, stderr=pipe, text=True
    )


def at_work(project: Path) -> list[str]:
    """Return the commands of all processes that work in the copy."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        # Others end while one looks at them.
        with contextlib.suppress(OSError):
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            if command and (process / "cwd").readlink().is_relative_to(project):
                found.append(command)
    return found


@contextlib.contextmanager
def once(path: Path) -> Iterator[bool]:
    """Let one of several test processes do a thing: true for the first, later ones wait for it."""
    lock, done = path.with_suffix(".lock"), path.with_suffix(".done")
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        wait(done.exists, 600)
        yield False
        return
    try:
        yield True
    finally:
        done.touch()


def is_done(path: Path) -> bool:
    """Whether one of the test processes has done that thing."""
    return path.with_suffix(".done").exists()


def wait(condition, seconds: float = 120) -> None:
    """Wait until `condition()` holds; raises TimeoutError."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"not within {seconds} s")
        time.sleep(0.05)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass

    def copyfile(self, *files: object) -> None:
        # A browser may leave before it has the whole of a page.
        with contextlib.suppress(ConnectionError):
            super().copyfile(*files)


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder's files and yield the address, without a slash at its end."""
    with answering(partial(_Quiet, directory=str(folder))) as url:
        yield url


@contextlib.contextmanager
def answering(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """Let a handler answer requests and yield the address, without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(30)


@contextlib.contextmanager
def served(copy: Path, within: float = 60) -> Iterator[str]:
    """Run `python build.py serve` in the copy and yield its address, once it serves `within` so
    many seconds; `served.log` has its words."""
    url = f"http://127.0.0.1:{(port := free_port())}"
    settings, log = copy / "mkdocs.yml", copy / "served.log"
    settings.write_text(f"dev_addr: 127.0.0.1:{port}\n" + settings.read_text("utf-8"), "utf-8")
    # A background job ignores it, and so would what it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with log.open("w") as out:
        command = [sys.executable, "build.py", "serve"]
        process = subprocess.Popen(
            command, cwd=copy, env=environment(), stdout=out, stderr=out, start_new_session=True
        )
        try:
            wait(lambda: "Serving on" in log.read_text(), within)
            yield url
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGINT)
            process.wait(timeout=20)


def is_open(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
