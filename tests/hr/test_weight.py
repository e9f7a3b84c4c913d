"""The lighter apps are a file of few bytes each."""

from pathlib import Path

import brotli
import pytest

LINKS = dict.fromkeys(["buka", "undangan", "hasil"], 40_000)
HR = dict.fromkeys(["hr/undangan", "hr/rekap", "hr/penilai"], 32 * 1024)


@pytest.mark.parametrize(("app", "most"), {**LINKS, **HR}.items())
def test_few_bytes(site: Path, app: str, most: int):
    page = (site / "account-executive" / app / "index.html").read_bytes()
    assert len(brotli.compress(page)) <= most


@pytest.mark.parametrize(("library", "most"), [("xlsx-write", 38_000)])
def test_a_library_is_fetched_alone_and_brings_its_licence(site: Path, library: str, most: int):
    (script,) = site.glob(f"assets/{library}.*.js")
    assert len(brotli.compress(script.read_bytes())) <= most
    assert "/*! hucre 1.0.0\n\nMIT License" in script.read_text("utf-8")
