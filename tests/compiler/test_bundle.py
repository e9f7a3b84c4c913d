"""What is joined is kept until a source of it changes, and kept or not it is the same."""

import json
import shutil
from pathlib import Path

import pytest

from browsers import kept
from compiler import bundle

ENTRIES = ("undangan.js", "hr.css")
QUESTION = {"names": ENTRIES, "pair": None, "short": ()}


@pytest.fixture
def quiz(root: Path, tmp_path: Path) -> Path:
    """A copy of the apps' sources, and of the styles they import."""
    shutil.copytree(root / "quiz", tmp_path / "quiz")
    shutil.copytree(root / "theme", tmp_path / "theme")
    return tmp_path / "quiz"


@pytest.fixture
def made(monkeypatch, tmp_path: Path) -> list[str]:
    """What was really joined, where nothing is kept yet."""
    real, asked = bundle.made, []

    def counted(folder: Path, question: str) -> dict:
        asked.append(question)
        return real(folder, question)

    monkeypatch.setattr(bundle, "made", counted)
    monkeypatch.setattr(kept, "folder", lambda _: tmp_path / "kept")
    return asked


def edit(file: Path, words: str) -> None:
    file.write_text(file.read_text("utf-8") + words, "utf-8")


def test_it_is_joined_again_when_a_source_changed_and_only_then(quiz, made, tmp_path):
    def joins(*edited: str) -> int:
        before = len(made)
        for name in edited:
            edit(tmp_path / name, "\n/* lain */\n")
        bundle.bundle(quiz, *ENTRIES)
        return len(made) - before

    first = bundle.bundle(quiz, *ENTRIES)
    assert joins() == 0
    assert bundle.bundle(quiz, *ENTRIES) == first
    assert joins("theme/assets/site.css", "quiz/cek.js", "quiz/undangan.html") == 0
    assert joins("theme/assets/tokens.css") == 1
    assert joins("quiz/style/hr.css") == 1
    assert joins("quiz/core/invitation.js") == 1
    edit(quiz / "core/invitation.js", "\nconsole.debug('lain');\n")
    assert "console.debug" in bundle.bundle(quiz, *ENTRIES)[0]
    # What a broken disk left is no answer.
    for file in (tmp_path / "kept").iterdir():
        file.write_bytes(file.read_bytes()[:-9])
    assert joins() == 1


def test_every_file_that_is_read_is_looked_at(root: Path):
    folder = root / "quiz"
    found = bundle.made(folder, json.dumps(QUESTION))
    read = {(folder / name).resolve() for name in found["inputs"] if "/npm/" not in name}
    assert read == set(bundle.sources(folder, ENTRIES))
    assert list(found["texts"].values()) == bundle.bundle(folder, *ENTRIES)
    assert {"tokens.css", "qr.js"} <= {file.name for file in read}


def test_a_package_brings_its_licence_to_where_it_is_used(root: Path):
    texts = bundle.bundle(root / "quiz", "undangan.js", "buka.js", "penilai.js", "cek.js", "hr.css")
    for text in texts[:3]:
        assert text.startswith("/*! lean-qr 2.")
        assert "Copyright (c) 2021-2025 David Evans" in text
        assert "shall be included in all\ncopies or substantial portions" in text
    for text in texts[3:]:
        assert "lean-qr" not in text
        assert "/*" not in text


def test_a_fault_in_a_script_is_said_with_its_place(quiz, made):
    edit(quiz / "core/invitation.js", "\nconst = 1;\n")
    with pytest.raises(bundle.BundleError, match=r"core/invitation\.js:\d+:6"):
        bundle.bundle(quiz, *ENTRIES)
    with pytest.raises(bundle.BundleError, match="tidak-ada"):
        bundle.bundle(quiz, "tidak-ada.js")
    assert len(made) == 2


def test_only_the_newest_are_kept(tmp_path):
    for number in range(7):
        kept.add(tmp_path / f"a/{number}.json", str(number))
    kept.leave(tmp_path / "a", 3)
    assert len(list((tmp_path / "a").iterdir())) == 3
    assert (tmp_path / "a/6.json").read_text() == "6"


def test_where_nothing_can_be_kept_nothing_is(tmp_path):
    (tmp_path / "a").write_text("")
    kept.add(tmp_path / "a/1.json", "1")
    kept.leave(tmp_path / "a", 0)
    assert (tmp_path / "a").read_text() == ""
