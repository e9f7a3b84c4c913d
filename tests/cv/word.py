"""A document of Word, read by nothing of ours: its package by zipfile, its XML by ElementTree."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(file: Path) -> dict[str, ElementTree.Element]:
    """Return the XML of a package by name. Raises where a byte, or a mark, is out of place."""
    with zipfile.ZipFile(file) as package:
        assert package.testzip() is None
        found = {name: ElementTree.fromstring(package.read(name)) for name in package.namelist()}
    types = found["[Content_Types].xml"]
    named = {each.get("PartName", "")[1:] for each in types if each.tag.endswith("Override")}
    assert named <= set(found)
    for name in [name for name in found if name.endswith(".rels")]:
        folder = name.rpartition("_rels/")[0]
        assert all(f"{folder}{each.get('Target')}" in found for each in found[name])
    return found


def paragraphs(file: Path) -> list[tuple[str, str]]:
    """Return the paragraphs of a document: what Word calls their style, and their text."""
    found = parts(file)
    names = {
        style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
        for style in found["word/styles.xml"].iter(f"{W}style")
    }
    # A bullet is one by its list, not by its letters.
    bullets = [e.get(f"{W}val") for e in found["word/numbering.xml"].iter(f"{W}numFmt")]
    assert bullets == ["bullet"]
    said = {W + "t": lambda e: e.text or "", W + "br": lambda _: "\n"}
    return [
        (
            names[p.find(f"{W}pPr/{W}pStyle").get(f"{W}val")],
            "".join(said[e.tag](e) for e in p.iter() if e.tag in said),
        )
        for p in found["word/document.xml"].iter(f"{W}p")
    ]
