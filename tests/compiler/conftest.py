"""The small profession: as it stands, and as a copy that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler.content import Content
from compiler.load import load


@pytest.fixture(scope="session")
def small(root: Path) -> Content:
    """The small profession, read."""
    return load(root / "tests/fixtures/small")


@pytest.fixture
def tree(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small profession, named `content` in messages."""
    shutil.copytree(root / "tests/fixtures/small", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return Path("content")


@pytest.fixture
def change(tree: Path) -> Callable[[str, str, str], None]:
    """Replace words in a file of the copy; they must be there."""

    def replace(file: str, old: str, new: str) -> None:
        path = tree / file
        text = path.read_text("utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    return replace
