"""A document of Word, read by nothing of ours: its package by zipfile, its XML by ElementTree."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
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
    assert bullets == ["bullet", "decimal"]
    said = {W + "t": lambda e: e.text or "", W + "br": lambda _: "\n"}
    return [
        (
            names[p.find(f"{W}pPr/{W}pStyle").get(f"{W}val")],
            "".join(said[e.tag](e) for e in p.iter() if e.tag in said),
        )
        for p in found["word/document.xml"].iter(f"{W}p")
    ]


def tables(file: Path) -> list[list[list[str]]]:
    """Return the texts of the tables, row by row, their heads marked as such and no row split."""
    body = parts(file)["word/document.xml"]
    found = []
    for table in body.iter(f"{W}tbl"):
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.iter(f"{W}tr"):
            spans = [int(s.get(f"{W}val")) for s in row.iter(f"{W}gridSpan")]
            assert sum(spans) == columns
        found.append([
            ["".join(t.text or "" for t in cell.iter(f"{W}t")) for cell in row.iter(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ])  # fmt: skip
    return found


def links(file: Path) -> list[str]:
    """Return the addresses that fields lead to."""
    fields = parts(file)["word/document.xml"].iter(f"{W}fldSimple")
    return [field.get(f"{W}instr").removeprefix('HYPERLINK "')[:-1] for field in fields]


def boxes(file: Path) -> int:
    """Return how many boxes can be ticked."""
    return len([*parts(file)["word/document.xml"].iter(f"{W14}checkbox")])
