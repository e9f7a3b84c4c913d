"""Made anew of what an edit touched, a site is the site that is made whole."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from builder.warm import Warm
from tests import project
from tests.project import replace

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system knows no fork")

URL = "http://localhost:8000/"
FIRST, OTHER = project.BARISTA, "juru-saji"
QUESTION = """
  - id: late
    question: Apakah kedai buka malam?
    answer: Banyak yang buka.
"""


@pytest.fixture
def small(tmp_path: Path, copied: Callable[..., Path]) -> Path:
    """Return a project of two small professions, which say all that the apps need."""
    copy = copied(tmp_path / "project", project.small)
    another(copy)
    return copy


def another(copy: Path) -> None:
    """Add a profession that differs from the first in its name."""
    other = copy / "content" / OTHER
    shutil.copytree(copy / "content" / FIRST, other)
    for file in other.rglob("*.yaml"):
        text = file.read_text("utf-8").replace(f"/{FIRST}/", f"/{OTHER}/")
        text = text.replace("code: 2\nedition", "code: 14\nedition").replace("Barista", "Juru saji")
        file.write_text(text, "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def states(folder: Path) -> dict[str, int]:
    """Return what tells the files apart from others of the same name."""
    return {
        file.relative_to(folder).as_posix(): file.stat().st_ino
        for file in folder.rglob("*.html")
    }  # fmt: skip


def test_after_any_edits_it_is_the_site_made_whole(small: Path):
    site, content = small / ".cache/served/site", small / "content"
    whole = project.copy(small.with_name("whole"), small)

    def command(of: Path, to: Path) -> list[str]:
        return [sys.executable, str(of / "build.py"), "site", "--serving", str(to)]

    def is_whole() -> bool:
        shutil.rmtree(whole / "content")
        shutil.copytree(content, whole / "content")
        with Warm([]) as python:
            made = python.run(command(whole, whole / "made"), **project.environment(SITE_URL=URL))
        assert made.returncode == 0, made.stderr
        expected = files(whole / "made")
        shutil.rmtree(whole / "made")
        return files(site) == expected != {}

    with Warm([]) as python:

        def make(run: Callable[..., CompletedProcess[str]]) -> CompletedProcess[str]:
            return run(command(small, site), **project.environment(SITE_URL=URL))

        def edited(status: int = 0) -> set[str]:
            """Return the pages that were made anew."""
            before = states(site)
            done = make(python.again)
            assert done.returncode == status, done.stderr
            return {name for name, state in states(site).items() if before.get(name) != state}

        assert make(python.begin).returncode == 0
        faq = content / FIRST / "faq.yaml"
        # A page of one profession, the page of what leads nowhere, and nothing else.
        replace(faq, "Pertanyaan yang sering", "Pertanyaan yang kerap")
        assert edited() == {f"{FIRST}/tanya-jawab/index.html", "404.html"}
        # What is wrong leaves the site as it is, again and again.
        before = files(site)
        for wrong, other in (("lead:", "led:"), ("led:", "leed:")):
            replace(faq, wrong, other)
            assert edited(1) == set()
        replace(faq, "leed:", "lead:")
        edited()
        assert files(site) == before
        # An entry that comes, and one that goes, with the anchor that led to it.
        replace(faq, "questions:\n", f"questions:{QUESTION}")
        edited()
        replace(faq, QUESTION, "\n")
        edited()
        # What professions share is made anew for each; a name is told by the neighbours' pages.
        replace(content / "skills/menyeduh.yaml", "\nname: ", "\nname: Pandai ")
        shared = (
            f"{FIRST}/kompetensi/menyeduh/index.html",
            f"{OTHER}/kompetensi/menyeduh/index.html",
        )
        assert edited() >= set(shared)
        replace(content / OTHER / "profession.yaml", "\nname: Juru saji", "\nname: Penyaji")
        assert f"{FIRST}/kompetensi/index.html" in edited()
        assert is_whole()
        # A profession goes, and comes again.
        shutil.rmtree(content / OTHER)
        edited()
        assert not (site / OTHER).exists()
        another(small)
        edited()
        assert is_whole()
