"""Every page that explains a term, as it leaves with its reader."""

from pathlib import Path

import pytest

from tests import kinds, test_taken

test_terms_stay_in_their_sentences = test_taken.test_terms_stay_in_their_sentences


@pytest.fixture(scope="session")
def explaining(site: Path) -> list[str]:
    every = [address for same in kinds.pages(site).values() for address in same]
    return test_taken.explain(site, every)
