"""What every test of interview practice may ask for."""

from tests.hr.conftest import visit  # noqa: F401 (a fixture)
