"""Small sites, made of a few words each."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from publisher.page import Page

SITE_URL = "https://example.org/standar/"
HEAD = '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Situs</title>'


def html(body: str = "", head: str = "", start: str = HEAD) -> str:
    """A page around `body`, part of the search."""
    return f"{start}{head}</head><body><main data-search>{body}</main></body></html>"


def bare(path: str) -> str:
    """The name that a file had before it got its content's."""
    return re.sub(r"\.[0-9a-f]{8}(?=\.\w+$)", "", path)


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Write a site: path → text, a name without a dot being a folder's page."""

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / (name if "." in name else f"{name}/index.html")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        return tmp_path

    return write


@pytest.fixture
def read(make) -> Callable[..., Page]:
    """Read one page with this text."""
    return lambda text: Page.read(make({"index.html": text}), "index.html")
