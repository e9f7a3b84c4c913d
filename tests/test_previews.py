"""What chats, search engines and home screens are told of every page and app."""

import json
import re
import struct
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

SITE = "http://localhost:8000/"
ONCE = {"description", "og:type", "og:locale", "og:site_name", "og:title", "og:description",
        "og:image", "og:image:width", "og:image:height", "og:image:alt",
        "twitter:card"}  # fmt: skip
HEAVIEST = 60_000


def pages_of(site: Path) -> list[str]:
    return sorted(page.relative_to(site).as_posix() for page in site.rglob("*.html"))


def metas(html: str) -> list[tuple[str, str]]:
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', html)
    return [(name, unescape(value)) for name, value in found]


def links(html: str) -> dict[str, str]:
    kinds = "canonical|manifest|apple-touch-icon"
    return dict(re.findall(rf'<link rel="({kinds})" href="([^"]*)"', html))


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n")
    return struct.unpack(">II", png[16:24])


def test_every_page_and_app_says_what_it_is_and_has_a_card_of_its_own(site: Path):
    cards, titles = Counter(), Counter()
    for name in pages_of(site):
        html = (site / name).read_text("utf-8")
        said, count = dict(metas(html)), Counter(name for name, _ in metas(html))
        lost = name == "404.html"
        assert {n: c for n, c in count.items() if n in ONCE or n == "og:url"} == dict.fromkeys(
            ONCE | (set() if lost else {"og:url"}), 1
        ), name
        title = unescape(re.search("<title>(.*?)</title>", html)[1])
        assert title == f"{said['og:title']} · {said['og:site_name']}", name
        assert said["og:description"] == said["description"] != "", name
        assert said["og:title"] == said["og:image:alt"]
        address = SITE + name.removesuffix("index.html")
        if not lost:
            assert said["og:url"] == links(html)["canonical"] == address, name
            cards[said["og:image"]] += 1
            titles[title] += 1
        assert said["twitter:card"] == "summary_large_image"
        assert said["og:image"].startswith(SITE), name
        card = (site / said["og:image"].removeprefix(SITE)).read_bytes()
        assert size(card) == (1200, 630) == tuple(
            int(said[f"og:image:{side}"]) for side in ("width", "height")
        )  # fmt: skip
        assert len(card) <= HEAVIEST, name
        # An app lets no picture in that it does not bring along; its manifest names the icons.
        app = "data-app" in html
        for kind in ("manifest", *(() if app else ("apple-touch-icon",))):
            assert (site / name).parent.joinpath(links(html)[kind].lstrip("/")).is_file(), name
    assert cards.most_common(1)[0][1] == 1
    assert titles.most_common(1)[0][1] == 1


def test_what_people_send_is_told_apart_and_names_nobody(site: Path):
    said = {
        kind: dict(metas((site / f"account-executive/{kind}/index.html").read_text("utf-8")))
        for kind in ("undangan", "hasil", "buka")
    }
    assert said["undangan"]["og:title"] == "Undangan cek keahlian Account Executive"
    assert said["hasil"]["og:title"] == "Hasil cek keahlian Account Executive"
    assert {each["robots"] for each in said.values()} == {"noindex"}


def test_the_manifest_makes_the_site_installable(site: Path):
    manifest = json.loads((site / "manifest.webmanifest").read_text("utf-8"))
    assert manifest["name"] == manifest["short_name"] == "Standar Profesi"
    assert manifest["lang"] == "id"
    assert manifest["start_url"] == manifest["scope"] == "./"
    # These are the ones with which browsers offer to install a site.
    assert manifest["display"] in ("standalone", "minimal-ui", "fullscreen")
    sizes = set()
    for icon in manifest["icons"]:
        width, height = size((site / icon["src"]).read_bytes())
        assert icon["sizes"] == f"{width}x{height}"
        sizes.add((width, icon.get("purpose", "any")))
    assert sizes == {(192, "any"), (512, "any"), (512, "maskable")}
    home = (site / "index.html").read_text("utf-8")
    assert manifest["description"] == dict(metas(home))["description"]


@pytest.mark.parametrize("app", ["cek", "undangan", "hr/rekap"])
def test_the_policy_of_an_app_lets_manifest_and_worker_in_and_nothing_else(site: Path, app: str):
    html = (site / "account-executive" / app / "index.html").read_text("utf-8")
    policy = re.search(r'Security-Policy" content="([^"]*)"', html)[1]
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    # A library that is fetched once it is wanted stands on the site.
    fetching = ["script-src"] if "data-library-" in html else []
    assert bool(fetching) == (app == "hr/rekap")
    assert [kind for kind, value in parts.items() if "'self'" in value] == [
        *fetching,
        "manifest-src",
        "worker-src",
    ]
    assert parts["default-src"] == "'none'"
