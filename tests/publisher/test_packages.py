"""Folders for learning systems become one file each, always of the same bytes."""

import os
import zipfile

from publisher import packages

MANIFEST = "a/paket/imsmanifest.xml"
FILES = {MANIFEST: "<manifest/>", "a/paket/b/c.txt": "c" * 99, "a/paket/a": "a", "index.html": "x"}


def test_a_folder_with_a_manifest_becomes_a_file(make):
    folder = make({**FILES, "a/paket/index.html": "y"})
    packages.write(folder, [*FILES])
    with zipfile.ZipFile(folder / "a/paket.zip") as package:
        assert package.namelist() == ["imsmanifest.xml", "a/index.html", "b/c.txt", "index.html"]
        assert package.read("b/c.txt") == b"c" * 99
        assert all(each.external_attr >> 16 == 0o100644 for each in package.infolist())
    assert sorted(file.name for file in folder.rglob("*")) == ["a", "index.html", "paket.zip"]


def test_the_same_files_are_the_same_bytes(make):
    made = []
    for day, order in ((1, FILES), (2**30, dict(reversed(FILES.items())))):
        folder = make(order)
        for file in folder.rglob("*"):
            os.utime(file, (day, day))
        packages.write(folder, [*FILES])
        made.append((folder / "a/paket.zip").read_bytes())
    assert made[0] == made[1]


def test_only_manifests_make_packages():
    files = ["imsmanifest.xml.txt", "a/index.html", MANIFEST]
    assert packages.of(files) == {"a/paket": "a/paket.zip"}
