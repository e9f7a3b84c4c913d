"""What every test of "Cocok untuk Anda?" may ask for."""

from tests.hr.conftest import visit  # noqa: F401 (a fixture)
