"""`make fuzz`: what takes too long for every change. `make test` leaves this folder out."""

import os

import pytest

SEED = int(os.environ.get("FUZZ_SEED", "1"))


def pytest_report_header() -> str:
    return f"the dice of this run, once more: make fuzz SEED={SEED}"


@pytest.fixture(scope="session")
def seed() -> int:
    """The number that this run's dice start from; another one at each `make fuzz`."""
    return SEED
