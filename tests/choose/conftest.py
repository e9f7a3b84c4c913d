"""What every test of the choices between professions may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import project
from tests.hr.conftest import visit  # noqa: F401 (a fixture)


@pytest.fixture(scope="session")
def site(built) -> Path:
    """The folder of the site with the professions that are drafts."""

    def publish(copy: Path) -> None:
        for file in copy.glob("content/*/profession.yaml"):
            file.write_text(file.read_text("utf-8").replace("\ndraft: true\n", "\n"), "utf-8")

    return built("every-profession", publish)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where it is served, without a slash at the end."""
    with project.serving(site) as url:
        yield url
