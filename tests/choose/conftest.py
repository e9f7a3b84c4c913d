"""What every test of the choices between professions may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import project
from tests.hr.conftest import visit  # noqa: F401 (a fixture)


@pytest.fixture(scope="session")
def site(whole: Path) -> Path:
    """The site that has all professions: with one alone there is nothing to choose."""
    return whole


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where it is served, without a slash at the end."""
    with project.serving(site) as url:
        yield url
