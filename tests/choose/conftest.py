"""What every test of the choices between professions may ask for."""

from tests.hr.conftest import visit  # noqa: F401 (a fixture)
