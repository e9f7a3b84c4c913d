"""LibreOffice, which opens what the site makes for offices. `python -m tests.office` gets it."""

import os
import shutil
import signal
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
TABLE = ("--infilter=CSV:9/59/44,34,65535",)


def opened(
    *files: Path, form: str = "fodt", language: str = "id-ID", options: tuple[str, ...] = ()
) -> list[ElementTree.Element]:
    """Return what LibreOffice makes of files, each of another name, where people speak a language:
    its own flat form. Raises AssertionError where it cannot."""
    with tempfile.TemporaryDirectory() as work:
        settings = Path(work) / "profile/user/registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS.format(language=language), "utf-8")
        profile = f"-env:UserInstallation=file://{work}/profile"
        command = [
            OFFICE, profile, "--headless", *options, "--convert-to", form, "--outdir", work, *files,
        ]  # fmt: skip
        # Once in hundreds of runs it does its work, or none, and never ends.
        status, said = _run(command) or _run(command) or (None, "it does not end")
        assert status == 0, said
        return [ElementTree.parse(Path(work) / f"{file.stem}.{form}").getroot() for file in files]


def _run(command: list) -> tuple[int, str] | None:
    """Return a command's status and what it said; None: it was ended, with all that it started,
    since it took two minutes."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, start_new_session=True)
        try:
            status = process.wait(timeout=120)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return None
        said.seek(0)
        return status, said.read().decode(errors="replace")


def main() -> None:
    """Get LibreOffice where this is root's Debian; elsewhere say that it is not tested."""
    if not SHEETS:
        apt("libreoffice-writer-nogui", "libreoffice-calc-nogui")
    if not shutil.which("soffice"):
        print("Office documents are not opened by LibreOffice here: install it to have that tested")


if __name__ == "__main__":
    main()
