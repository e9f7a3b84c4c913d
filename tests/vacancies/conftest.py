"""What every test of pasted vacancies may ask for."""

from tests.hr.conftest import visit  # noqa: F401 (a fixture)
