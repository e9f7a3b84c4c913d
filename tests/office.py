"""LibreOffice, which opens what the site makes for offices. `python -m tests.office` gets it."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from tests.browser import apt

OFFICE = shutil.which("soffice")
# Debian has its parts in packages of their own.
SHEETS = bool(OFFICE and (Path(OFFICE).resolve().parent / "libsclo.so").exists())
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{language}</value></prop></item></oor:items>"""


# What its dialog finds by the byte order mark, and the separators that are ticked there.
TABLE = "--infilter=CSV:9/59/44,34,65535"


def opened(
    file: Path, form: str = "fodt", language: str = "id-ID", *options: str
) -> ElementTree.Element:
    """Return what LibreOffice makes of a file where people speak a language: its own flat form."""
    with tempfile.TemporaryDirectory() as work:
        settings = Path(work) / "profile/user/registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS.format(language=language), "utf-8")
        profile = f"-env:UserInstallation=file://{work}/profile"
        command = [
            OFFICE, profile, "--headless", *options, "--convert-to", form, "--outdir", work, file,
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True)
        return ElementTree.parse(Path(work) / f"{file.stem}.{form}").getroot()


def main() -> None:
    """Get LibreOffice where this is root's Debian; elsewhere say that it is not tested."""
    if not SHEETS:
        apt("libreoffice-writer-nogui", "libreoffice-calc-nogui")
    if not shutil.which("soffice"):
        print("Office documents are not opened by LibreOffice here: install it to have that tested")


if __name__ == "__main__":
    main()
