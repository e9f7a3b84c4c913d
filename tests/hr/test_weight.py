"""The lighter apps are a file of few bytes each."""

from pathlib import Path

import brotli
import pytest

LINKS = dict.fromkeys(["buka", "undangan", "hasil"], 40_000)
TOOLS = ["undangan", "rekap", "rencana", "penilai", "menilai", "perusahaan"]
HR = dict.fromkeys([f"hr/{name}" for name in TOOLS], 32 * 1024)


@pytest.mark.parametrize(("app", "most"), {**LINKS, **HR}.items())
def test_few_bytes(site: Path, app: str, most: int):
    page = (site / "account-executive" / app / "index.html").read_bytes()
    assert len(brotli.compress(page)) <= most


@pytest.mark.parametrize(
    ("library", "most", "packages"),
    [
        ("answered-in", 6_000, []),
        ("open-company", 1_500, []),
        ("compare-team", 8_000, []),
        ("read-names", 3_500, []),
        ("open-list", 6_500, []),
        ("team-tables", 3_800, []),
        ("docx-write", 3_500, []),
        ("team-company", 1_600, []),
        ("team-example", 4_000, []),
        ("team-overview", 3_600, []),
        ("team-professions", 8_000, []),
        ("team-seconds", 6_500, []),
        ("training-example", 2_000, []),
        ("training-sent", 6_500, []),
        ("training-tables", 1_200, []),
        ("xlsx-write", 39_600, ["hucre 1.0.0"]),
        ("read-files", 58_000, ["hucre 1.0.0", "fflate 0.8.3", "postal-mime 4.0.0"]),
    ],
)
def test_a_library_is_fetched_alone_and_brings_its_licence(site: Path, library, most, packages):
    (script,) = site.glob(f"assets/{library}.*.js")
    assert len(brotli.compress(script.read_bytes())) <= most
    assert script.read_text("utf-8").count("Permission is hereby granted") == len(packages)
    for package in packages:
        assert f"/*! {package}\n\n" in script.read_text("utf-8")
