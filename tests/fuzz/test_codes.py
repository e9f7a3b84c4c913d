"""Answers as links there and back, and damaged links, by the million."""

import pytest

from tests.bench.codes import tried


@pytest.mark.parametrize("run", range(4))
def test_no_damaged_link_is_accepted(seed: int, run: int):
    found = tried(trips=200_000, damaged=1_000_000, seed=seed + run)
    assert found["changes"] > 10_000
