"""Folders that are packages for learning systems, as the one file that such a system takes."""

import shutil
import zipfile
from collections.abc import Collection
from pathlib import Path

MANIFEST = "imsmanifest.xml"
# The first day that a zip can hold: no clock.
DAY = (1980, 1, 1, 0, 0, 0)
READABLE = 0o100644 << 16
UNIX = 3


def of(files: Collection[str]) -> dict[str, str]:
    """Return the folder of each manifest among a site's files, and the file it becomes."""
    folders = (f.removesuffix(f"/{MANIFEST}") for f in files if f.endswith(f"/{MANIFEST}"))
    return {folder: f"{folder}.zip" for folder in folders}


def whole(files: Collection[str], some: Collection[str]) -> set[str]:
    """Return `some` of a site's files, with all others of each package that one of them is in."""
    folders = [f"{folder}/" for folder in of(files)]
    touched = tuple(folder for folder in folders if any(f.startswith(folder) for f in some))
    return {*some, *(file for file in files if touched and file.startswith(touched))}


def write(site_dir: Path, files: Collection[str]) -> None:
    """Pack each folder that has a manifest, which stands first, and leave only what was packed."""
    for folder, file in of(files).items():
        place = site_dir / folder
        inside = sorted(path for path in place.rglob("*") if path.is_file())
        inside.sort(key=lambda path: path != place / MANIFEST)
        with zipfile.ZipFile(site_dir / file, "w") as package:
            for path in inside:
                entry = zipfile.ZipInfo(path.relative_to(place).as_posix(), DAY)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system, entry.external_attr = UNIX, READABLE
                package.writestr(entry, path.read_bytes(), compresslevel=9)
        shutil.rmtree(place)
