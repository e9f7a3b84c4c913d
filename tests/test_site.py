"""The whole site, as a host would serve it."""

import hashlib
import re
import sys
from functools import cache
from pathlib import Path

import brotli
import pytest

from tests import kinds, project
from tests.words import Words

PAGE_LIMIT = 20_000
TEXTS = (".html", ".css", ".js", ".webmanifest")


def pages_of(site: Path) -> list[str]:
    return sorted(page.relative_to(site).as_posix() for page in site.rglob("*.html"))


def test_each_page_is_of_a_kind_that_walks_take_and_each_kind_has_a_page(site: Path):
    assert sorted(kinds.pages(site)) == sorted(kinds.KNOWLEDGE + kinds.APPS)


def test_the_same_input_gives_the_same_bytes(site: Path, tmp_path: Path, copied):
    copy = copied(tmp_path / "elsewhere")
    again = project.build(copy, PYTHONHASHSEED="7", TZ="Asia/Jakarta")
    digests = [
        {f.relative_to(s).as_posix(): hashlib.sha256(f.read_bytes()).hexdigest()
         for f in s.rglob("*") if f.is_file()}
        for s in (site, again)
    ]  # fmt: skip
    assert digests[0] == digests[1]


def test_zensical_builds_the_same_pages(small_site: Path, tmp_path: Path, copied):
    copy = copied(tmp_path / "zensical", project.small)
    zensical_builds(copy, small_site, "barista/kompetensi/menyeduh/index.html")


def zensical_builds(copy: Path, site: Path, page: str) -> None:
    """Another generator makes the pages of a site of a copy that was not built yet, one of them as
    it is there; `make fuzz` does so with all of our content."""
    assert project.run(copy, "compile").returncode == 0
    command = [Path(sys.executable).with_name("zensical"), "build", "--strict"]
    done = project.said(copy, command)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    # What publishing packs is not packed yet.
    loose = {file.parent.as_posix() for file in (copy / "site").rglob("imsmanifest.xml")}
    made = pages_of(copy / "site")
    assert [name for name in made if f"{copy}/site/{name}".rpartition("/")[0] not in loose] == (
        pages_of(site)
    )
    theirs, ours = ((s / page).read_text("utf-8") for s in (copy / "site", site))
    for part in ("rail", "crumb", "turn", "bar", "foot"):
        assert re.search(rf'class="[^"]*\b{part}\b', theirs), f"{part} is lost under Zensical"
    assert str(Words(theirs)).count("Mandiri") == str(Words(ours)).count("Mandiri")
    done = project.run(copy, "publish")
    assert (done.returncode, done.stderr) == (0, "")
    published = pages_of(copy / "site")
    assert published == pages_of(site)
    for name in published:
        assert "Content-Security-Policy" in (copy / "site" / name).read_text("utf-8")


def test_every_published_file_is_asked_for(site: Path):
    """By another file that names it, and the rest by custom."""
    files = [file for file in site.rglob("*") if file.is_file()]
    texts = {f: f.read_text("utf-8") for f in files if f.suffix in TEXTS}
    idle = [
        file.relative_to(site).as_posix()
        for file in files
        if file.suffix != ".html"
        and not any(file.name in text for other, text in texts.items() if other != file)
    ]
    assert sorted(idle) == ["_headers", "robots.txt", "sitemap.xml"]
    assert 'data-index="profesi/search.' in texts[site / "index.html"]
    assert not [file for file, text in texts.items() if "sourceMappingURL" in text]
    assert not [folder for folder in site.rglob("*") if folder.is_dir() and not [*folder.iterdir()]]


@cache
def packed(file: Path, quality: int) -> int:
    """The bytes of a file on its way; pages share what they load."""
    return len(brotli.compress(file.read_bytes(), quality=quality))


def test_a_knowledge_page_is_light(site: Path):
    """The page with its style, its scripts and its icon, as a good host packs them; no search."""
    heavy = {}
    for name in pages_of(site):
        html = (site / name).read_text("utf-8")
        if "data-app" in html or name == "404.html":
            continue
        loaded = re.findall(r'<script[^>]* src="([^"]+)"|<link rel="icon" href="([^"]+svg)"', html)
        assert 'rel="stylesheet"' not in html, name
        files = [site / name, *((site / name).parent / "".join(urls) for urls in loaded)]
        assert 3 <= len(files) <= 6, name
        # What is packed in a tenth of the time is hardly larger, and mostly small enough.
        weights = (sum(packed(file.resolve(), quality) for file in files) for quality in (9, 11))
        if all((weight := found) > PAGE_LIMIT for found in weights):
            heavy[name] = weight
    assert heavy == {}


def test_navigation_names_only_what_exists(site: Path):
    """Every entry of header, menu and footer is a page; the publisher followed each link."""
    text = str(Words((site / "index.html").read_text("utf-8")))
    for later in ("Undangan",):
        assert later not in text


def test_without_a_contact_no_page_offers_one(site: Path, small_site: Path):
    assert not [n for n in pages_of(site) if 'href="mailto:' in (site / n).read_text("utf-8")]
    page = small_site / "barista/kinerja/index.html"
    assert "mailto:redaksi@example.org?subject=Koreksi" in page.read_text("utf-8")


@pytest.mark.parametrize("name", ["index.html", "account-executive/kinerja/index.html"])
def test_pages_carry_the_policy_before_any_script(site: Path, name: str):
    html = (site / name).read_text("utf-8")
    assert html.index("Content-Security-Policy") < html.index("<script")
    policy = re.search(r'Security-Policy" content="([^"]*)"', html)[1]
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
    assert "'unsafe-eval'" not in policy
