"""The list that the worker gets is the site as it is, and without one nothing is kept."""

import hashlib
import json
import re

import pytest

from publisher import PublishError, publish

from .conftest import SITE_URL, bare, html

BLOCK = '<script data-inline="offline">const here = "{}";mulai(here)</script>'
HEAD = '<script src="{}assets/a.js"></script><link rel="icon" href="{}assets/i.png">'
SITE = {
    "index.html": html(
        '<a href="a/">a</a> <a href="a/cek/">b</a> <a href="luring/">c</a> <a href="a.csv">d</a>'
        '<dialog data-engine="assets/cari.js" data-index="a/search.json"></dialog>'
        + BLOCK.format(""),
        HEAD.format("", ""),
    ),
    "a": html(BLOCK.format("a/"), HEAD.format("../", "../")).replace("Situs", "Satu &amp; dua"),
    "a/cek": '<!doctype html><html lang="id" data-app data-kept><head><meta charset="utf-8">'
    f"<title>Cek</title></head><body>{BLOCK.format('a/cek/')}</body></html>",
    "luring": html(
        BLOCK.format("luring/") + '<script type="module" src="../assets/b.js"></script>'
    ),
    "404.html": html('<a href="/standar/">Beranda</a>'),
    "a/search.json": '{"ignored":[],"synonyms":[],"names":["Barista"]}',
    "assets/a.js": "0",
    "assets/b.js": "1",
    "assets/cari.js": "2",
    "assets/i.png": "3",
    "a.csv": "4",
    "sw.js": "kerja();\n",
}


def site(folder):
    first, *rest = (folder / "sw.js").read_text("utf-8").splitlines()
    assert rest == ["kerja();"]
    return json.loads(re.fullmatch(r"self\.FILES=(.*);", first)[1])


def test_the_list_is_the_site(make):
    folder = make(SITE)
    publish(folder, site_url=SITE_URL, keep={"sw.js", "a.csv"}, lost="luring/index.html")
    told = site(folder)
    files, addresses = told["files"], list(told["files"])
    assert sorted(map(bare, files)) == [
        "", "a/", "a/cek/", "a/search-words.json", "a/search.json", "assets/a.js", "assets/b.js",
        "assets/cari.js", "assets/i.png", "luring/",
    ]  # fmt: skip
    for address, (digest, size, *_) in files.items():
        file = folder / address
        data = (file / "index.html" if file.is_dir() else file).read_bytes()
        assert (digest, size) == (hashlib.sha256(data).hexdigest()[:12], len(data))
    loads = {
        each: [bare(addresses[at]) for at in entry[3]] for each, entry in files.items() if entry[3:]
    }
    assert loads == {
        "": ["assets/a.js"], "a/": ["assets/a.js"], "a/cek/": [], "luring/": ["assets/b.js"]
    }  # fmt: skip
    assert files["a/"][2] == "Satu & dua"
    assert (told["areas"], told["lost"]) == (["a/"], "luring/")
    assert told["always"] == ["a/cek/", "luring/"]


def test_what_pages_load_is_named_after_its_content_and_what_people_follow_is_not(make):
    folder = make(SITE | {"assets/lihat.js": "5", "assets/c.js": "import './a.js'"})
    home = folder / "index.html"
    more = '<a href="assets/lihat.js">e</a><script src="assets/c.js"></script>'
    home.write_text(home.read_text("utf-8").replace("<dialog", more + "<dialog", 1), "utf-8")
    publish(folder, site_url=SITE_URL, keep={"sw.js", "a.csv"})
    names = {file.name for file in folder.glob("assets/*")}
    # One that another names keeps its name: nobody would tell the other.
    assert {"lihat.js", "a.js", "i.png"} < names
    assert {bare(name) for name in names} == {
        "a.js", "b.js", "c.js", "cari.js", "i.png", "lihat.js"
    }  # fmt: skip
    named = names - {"lihat.js", "a.js", "i.png"}
    for name in named:
        digest = hashlib.sha256((folder / "assets" / name).read_bytes()).hexdigest()[:8]
        assert name.split(".")[1] == digest
    texts = "".join(file.read_text("utf-8") for file in folder.rglob("*.html"))
    assert all(f'assets/{name}"' in texts for name in names)


def test_without_a_page_for_what_is_lost_nothing_is_kept(make):
    folder = make(SITE)
    publish(folder, site_url=SITE_URL, keep={"sw.js", "a.csv"})
    assert site(folder) is None
    assert not [f for f in folder.rglob("*.html") if "mulai" in f.read_text("utf-8")]
    with pytest.raises(PublishError, match=r"hilang/index\.html: is not there"):
        publish(folder, site_url=SITE_URL, keep={"sw.js"}, lost="hilang/index.html")


def test_while_serving_the_worker_goes_and_no_page_asks_for_it(make):
    folder = make(SITE)
    publish(
        folder, site_url=SITE_URL, keep={"sw.js", "a.csv"}, serving=True, lost="luring/index.html"
    )
    assert site(folder) is False
    assert not [f for f in folder.rglob("*.html") if "mulai" in f.read_text("utf-8")]


def test_a_block_may_name_its_page_and_nothing_else(make):
    other = BLOCK.format("a/").replace("mulai(", "lain(")
    folder = make(
        SITE | {"a": html(other), "luring": html('<script src="../assets/b.js"></script>')}
    )
    with pytest.raises(PublishError, match='named "offline" differs'):
        publish(folder, site_url=SITE_URL, keep={"sw.js", "a.csv"})


def test_publishing_it_again_changes_nothing(make):
    folder = make(SITE)
    for lost in ("luring/index.html", ""):
        seen = []
        for _ in range(2):
            publish(folder, site_url=SITE_URL, keep={"sw.js", "a.csv"}, lost=lost)
            files = sorted(file for file in folder.rglob("*") if file.is_file())
            seen.append([(file, file.read_bytes()) for file in files])
        assert seen[0] == seen[1]
