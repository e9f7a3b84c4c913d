"""What every test of what is told for a CV may ask for."""

from tests.hr.conftest import visit  # noqa: F401 (a fixture)
