"""Zensical makes the same pages of all of our content."""

from pathlib import Path

from tests import test_site


def test_zensical_builds_the_same_pages(site: Path, tmp_path: Path, copied):
    page = "account-executive/kompetensi/negosiasi/index.html"
    test_site.zensical_builds(copied(tmp_path / "zensical"), site, page)
