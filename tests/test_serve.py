"""`make serve`: every save shows, and a broken one breaks nothing."""

import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import build
from tests import project

EDITED = "content/skills/menyeduh.yaml"
USES = "content/barista/skills.yaml"


@dataclass
class Served:
    copy: Path
    url: str
    log: Path

    def page(self, address: str) -> str:
        with urllib.request.urlopen(self.url + address, timeout=60) as answer:
            return answer.read().decode("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        file = self.copy / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    def shows(self, words: str, address: str = "/barista/kompetensi/menyeduh/") -> None:
        project.wait(lambda: words in self.page(address))


@pytest.fixture
def served(tmp_path: Path, copied) -> Iterator[Served]:
    copy = copied(tmp_path / "copy", project.small)
    with project.served(copy) as url:
        yield Served(copy, url, copy / "served.log")


def files(folder: Path) -> dict[str, bytes]:
    found = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*")}
    return {name: file.read_bytes() for name, file in found.items() if file.is_file()}


def test_every_save_shows_and_a_broken_one_breaks_nothing(served: Served):
    assert "Content-Security-Policy" not in served.page("/")
    assert "livereload" in served.page("/")
    assert '"roots"' in served.page("/barista/search.json")

    served.edit(EDITED, "name: Menyeduh espreso", "name: Menyeduh kopi")
    served.shows("<h1>Menyeduh kopi</h1>")
    # Its author is told where this one competency is asked.
    asked = f"{served.url}/barista/cek/#menyeduh\n"
    project.wait(lambda: f"Lihat butirnya: {asked}" in served.log.read_text())

    served.edit(USES, "cluster: service", "cluster: servis")
    place = f"{USES}:10:14: "
    project.wait(lambda: place in served.log.read_text())
    assert "Traceback" not in served.log.read_text()
    served.shows('role="alert"')
    for address in ("/", "/barista/cek/"):
        assert place in served.page(address)
    assert "<h1>Menyeduh kopi</h1>" in served.page("/barista/kompetensi/menyeduh/")

    served.edit(USES, "cluster: servis", "cluster: service")
    served.edit(EDITED, "name: Menyeduh kopi", "name: Menyeduh teh")
    served.shows("<h1>Menyeduh teh</h1>")
    project.wait(lambda: 'role="alert"' not in served.page("/"))

    # That an edit in each of these is seen alone, the tests of what watches them say.
    for name, old, new in (
        ("compiler/templates/skill.html", "Lima level", "Kelima level"),
        ("compiler/pages/page.py", "<div class=page>", "<div class=page id=baru>"),
        ("theme/assets/site.css", "/* The knowledge pages", "/* Diubah. The knowledge pages"),
        ("quiz/cek.html", "<h1 ", "<h1 data-diubah "),
    ):
        assert any((build.ROOT / name).is_relative_to(source) for source in build.SOURCES)
        served.edit(name, old, new)
    served.shows("Kelima level")
    served.shows("id=baru")
    served.shows("/* Diubah.", "/assets/site.css")
    served.shows("data-diubah", "/barista/cek/")

    work = served.copy / ".cache/served"
    project.wait(lambda: len(list(work.iterdir())) == 1)
    (shown,) = work.iterdir()
    # What an author looks at is never kept: no page asks for a worker, and one of before goes.
    pages = [text for name, text in files(shown).items() if name.endswith((".html", ".js"))]
    assert not [
        text for text in pages if b"Worker.register(" in text or b"worker.register(" in text
    ]
    assert files(shown)["sw.js"].startswith(b"self.FILES=false;")


def test_broken_content_at_the_start_says_so_and_ends(tmp_path: Path):
    copy = project.small(tmp_path / "copy")
    file = copy / EDITED
    file.write_text(file.read_text("utf-8").replace("code: 1", "code: satu", 1), "utf-8")
    done = project.run(copy, "serve")
    assert done.returncode == 1
    assert f"{EDITED}:1:7: code harus berupa bilangan bulat" in done.stderr
    assert "Traceback" not in done.stderr
