"""The lighter apps are a file of few bytes each."""

from pathlib import Path

import brotli
import pytest


@pytest.mark.parametrize(
    "app", ["buka", "undangan", "hasil", "hr/undangan", "hr/rekap", "hr/penilai"]
)
def test_few_bytes(site: Path, app: str):
    page = (site / "account-executive" / app / "index.html").read_bytes()
    assert len(brotli.compress(page)) <= 40_000
