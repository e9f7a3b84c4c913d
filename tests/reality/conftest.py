"""What every test of "Cek kenyataan" may ask for."""

from tests.hr.conftest import visit  # noqa: F401 (a fixture)
