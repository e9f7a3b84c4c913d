"""A published site opened from a folder: a link leads to its page without a server."""

import re
import shutil
from pathlib import Path

from playwright.sync_api import Browser, expect

from publisher import opened
from publisher.page import Page

HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>'


def test_a_link_to_a_page_names_its_file_and_others_stay(tmp_path: Path):
    before = {
        "index.html": '<a href=".">a</a><a href="a/">b</a><a href="a/b/#c">c</a><a href="#d">d</a>',
        "a/index.html": '<a href="../">a</a><a href="..">b</a><a href="b/?x#c">c</a>',
        "a/b/index.html": '<a href="../../a/">a</a><a href="../index.html#d">b</a>'
        '<a href="https://example.org/">c</a><a href="../data.json">d</a><a href="./">e</a>',
        "404.html": '<a href="/a/">a</a><template><a href="/">b</a></template>',
    }
    after = {
        "index.html": '<a href="index.html">a</a><a href="a/index.html">b</a>'
        '<a href="a/b/index.html#c">c</a><a href="#d">d</a>',
        "a/index.html": '<a href="../index.html">a</a><a href="../index.html">b</a>'
        '<a href="b/index.html?x#c">c</a>',
        "a/b/index.html": '<a href="../index.html">a</a><a href="../index.html#d">b</a>'
        '<a href="https://example.org/">c</a><a href="../data.json">d</a>'
        '<a href="index.html">e</a>',
        "404.html": '<a href="a/index.html">a</a><template><a href="index.html">b</a></template>',
    }
    for name, text in before.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(HEAD + text, "utf-8")
    for _ in range(2):
        opened.write(tmp_path)
        assert {name: (tmp_path / name).read_text("utf-8") for name in after} == {
            name: HEAD + text for name, text in after.items()
        }


def test_the_site_is_walked_from_a_folder(site: Path, tmp_path: Path, chromium: Browser):
    folder = Path(shutil.copytree(site, tmp_path / "pratinjau"))
    opened.write(folder)
    for file in sorted(folder.rglob("*.html")):
        name = file.relative_to(folder).as_posix()
        # What a policy lets run is the same.
        old, new = (Page.read(each, name) for each in (site, folder))
        assert [block.code for block in new.blocks] == [block.code for block in old.blocks], name
    page = chromium.new_page()
    page.goto(f"{folder.as_uri()}/index.html")
    for link in ("Profesi", "Sales Executive", "Kompetensi", "Negosiasi", "Cek keahlian ini"):
        page.locator("a:visible", has_text=re.compile(rf"^\s*{link}\s*$")).first.click()
        expect(page.locator("h1:visible")).to_have_count(1)
        assert page.url.partition("#")[0].endswith(".html")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    page.close()
