"""What every test may ask for."""

from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run; a slow machine is no failure.
settings.register_profile("habit", deadline=None, derandomize=True, database=None)
settings.load_profile("habit")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return Path(__file__).parent.parent
