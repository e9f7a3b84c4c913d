"""Serving: one rebuild an edit, a page at every moment, and an end when asked for one."""

import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError

import pytest

from builder import Stopped, watch
from builder.live import Live
from tests import project

# What makes the site also writes among the sources, as the compiler does.
MAKE = """
import os, pathlib, sys
text = pathlib.Path("source/page.txt").read_text()
if "salah" in text: sys.exit(f"source/page.txt:1:2: <{text}> & lain")
made = pathlib.Path("source/made.txt")
if not made.exists() or made.read_text() != text:
    made.write_text(text)
    print("wrote", made.absolute().as_posix())
folder = pathlib.Path(sys.argv[1])
(folder / "a").mkdir(parents=True)
page = f"<html><body><p>{text}</p>{os.environ['SITE_URL']}</body></html>"
(folder / "index.html").write_text(page)
(folder / "a/index.html").write_text("<body>satu</body>")
(folder / "404.html").write_text("<body>tidak ada</body>")
(folder / "a.txt").write_text("polos")
with open("log", "a") as log: print(text, file=log)
"""
SERVE = """
import signal, sys
from pathlib import Path
from builder import children, serve
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
def make(folder, **environment):
    return children.run([sys.executable, "make.py", str(folder)], **environment)
def index(folder):
    folder.joinpath("search.json").write_text("cari")
    print("searched", file=open("log", "a"))
here = Path.cwd()
address = "127.0.0.1", int(sys.argv[1]), "/standar/"
serve.serve(make, index, [here / "source"], here / "work", address)
"""


@dataclass
class Served:
    folder: Path
    url: str
    process: subprocess.Popen

    def get(self, path: str = "") -> str:
        with urllib.request.urlopen(self.url + path, timeout=30) as answer:
            return answer.read().decode()

    def save(self, text: str) -> None:
        (self.folder / "source/page.txt").write_text(text)

    def shows(self, words: str) -> None:
        project.wait(lambda: words in self.get())


@pytest.fixture
def served(tmp_path: Path, root: Path) -> Iterator[Served]:
    (tmp_path / "source").mkdir()
    (tmp_path / "source/page.txt").write_text("awal")
    (tmp_path / "make.py").write_text(MAKE)
    port = project.free_port()
    command, pipe = [sys.executable, "-c", SERVE, str(port)], subprocess.PIPE
    environment = project.environment(PYTHONPATH=str(root))
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=pipe, text=True
    ) as process:
        line = process.stderr.readline()
        assert line == f"Serving on http://127.0.0.1:{port}/standar/\n"
        yield Served(tmp_path, f"http://127.0.0.1:{port}/standar/", process)
        process.kill()


def test_an_edit_is_one_rebuild_and_a_mistake_leaves_the_last_page_with_words(served):
    first = served.get()
    assert f"<p>awal</p>{served.url}" in first
    assert 'role="alert"' not in first
    served.save("kedua")
    served.shows("<p>kedua</p>")
    served.save("salah")
    served.shows('role="alert"')
    for page, words in {"": "<p>kedua</p>", "a/": "satu"}.items():
        text = served.get(page)
        assert words in text
        assert "source/page.txt:1:2: &lt;salah&gt; &amp; lain" in text
    assert served.get("a.txt") == "polos"
    served.save("ketiga")
    served.shows("<p>ketiga</p>")
    assert 'role="alert"' not in served.get()
    # Each good edit made one site; what was written on the way was no edit.
    assert (served.folder / "log").read_text().split() == ["awal", "kedua", "ketiga"]


def test_addresses_are_those_of_a_host(served):
    root = served.url.removesuffix("standar/")
    with urllib.request.urlopen(root, timeout=30) as answer:
        assert answer.url == served.url
    with urllib.request.urlopen(f"{served.url}a", timeout=30) as answer:
        assert answer.url == f"{served.url}a/"
    for path in ("tidak", "../make.py", "..%2fmake.py", "a/../../../make.py"):
        with pytest.raises(HTTPError) as refused:
            served.get(path)
        assert refused.value.code == 404
        assert "tidak ada" in refused.value.read().decode()


def test_the_search_is_made_when_somebody_searches(served):
    served.get()
    assert served.get("search.json") == served.get("search.json") == "cari"
    assert (served.folder / "log").read_text().split() == ["awal", "searched"]


def test_asked_to_end_it_ends_whole(served):
    served.process.send_signal(signal.SIGTERM)
    assert served.process.wait(timeout=30) == 143
    assert not (served.folder / "work").exists()
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", int(served.url.split(":")[2].split("/")[0])))


def test_a_browser_hears_of_a_new_version(served):
    text = served.get()
    version = text.partition('fetch("/livereload/')[2].partition('"')[0]
    served.save("kedua")
    url = f"{served.url.removesuffix('standar/')}livereload/{version}"
    with urllib.request.urlopen(url, timeout=60) as answer:
        assert int(answer.read()) == int(version) + 1
    assert "<p>kedua</p>" in served.get()


def test_what_goes_while_it_is_read_comes_from_the_newer_site(tmp_path):
    first, second = (tmp_path / name for name in ("first", "second"))
    for folder in (first, second):
        folder.mkdir()
        (folder / "search.json").write_text(folder.name)
    with Live("127.0.0.1", 0, "/", first, lambda _: live.show(second)) as live:
        live.start()
        with urllib.request.urlopen(f"{live.url}search.json", timeout=30) as answer:
            assert answer.read() == b"second"
        live.shutdown()
    assert not first.exists()


def test_a_busy_port_is_one_line(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Stopped, match=rf"^127\.0\.0\.1:{port}: .*--port$"):
            Live("127.0.0.1", port, "/", tmp_path, print)


def test_an_edit_is_whatever_changes_a_file_that_is_not_a_tool_s(tmp_path):
    for name in ("a/b.yaml", "c.yml", "d/.git/x", "d/__pycache__/x", "d/e~", "d/.f.swp"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("1")
    sources = [tmp_path / "a", tmp_path / "c.yml", tmp_path / "d", tmp_path / "nowhere"]
    before = watch.state(sources)
    assert set(before) == {f"{tmp_path}/a/b.yaml", f"{tmp_path}/c.yml"}
    (tmp_path / "d/.git/x").write_text("22")
    assert watch.state(sources) == before
    (tmp_path / "a/b.yaml").write_text("22")
    assert watch.wait(sources, before) == watch.state(sources) != before
    (tmp_path / "c.yml").unlink()
    assert f"{tmp_path}/c.yml" not in watch.wait(sources, before)
