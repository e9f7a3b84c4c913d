"""The site as nginx and Caddy send it, told by publisher/hosts/, in a root and below a path."""

import gzip
import http.client
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import brotli
import pytest

from browsers import deno
from publisher import packed, policy
from tests import servers

pytestmark = pytest.mark.skipif(not servers.RUNS, reason="said when the tests were set up")

TEXT = "Standar profesi ini terbuka. " * 40
SITE = {
    "index.html": TEXT, "404.html": f"Tidak ada. {TEXT}", "a/index.html": f"A {TEXT}",
    "assets/a.0123abcd.js": f"// {TEXT}", "assets/i.0123abcd.svg": f"<svg>{TEXT}</svg>",
    "a/search.0123abcd.json": f'"{TEXT}"', "sw.js": f"// {TEXT}", "gambar/a.png": "png",
    "a/data/a.csv": TEXT, "a/data/a.json": f'"{TEXT}"', "a/data/a.zip": "zip", "a/a.ics": TEXT,
    "manifest.webmanifest": f'"{TEXT}"', "robots.txt": TEXT, "sitemap.xml": f"<a>{TEXT}</a>",
}  # fmt: skip
TYPES = {
    ".html": "text/html", ".svg": "image/svg+xml", ".json": "application/json", ".csv": "text/csv",
    ".png": "image/png", ".zip": "application/zip", ".ics": "text/calendar", ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
}  # fmt: skip
SCRIPT = {"text/javascript", "application/javascript"}
XML = {"text/xml", "application/xml"}
KEPT = "public, max-age=31536000, immutable"
UNPACK = """import { zstdDecompressSync } from "node:zlib";
const hex = await new Response(Deno.stdin.readable).text();
await Deno.stdout.write(zstdDecompressSync(Uint8Array.fromHex(hex)));"""
Ask = Callable[..., tuple[int, dict[str, str], bytes]]


@pytest.fixture(scope="module", params=["/", "/standar/"])
def folder(request, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The root of a server, and where the packed site stands in it."""
    root, base = tmp_path_factory.mktemp("www"), request.param
    for name, text in SITE.items():
        (path := root / base.strip("/") / name).parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    packed.write(root / base.strip("/"))
    return root, base


@pytest.fixture(scope="module", params=[servers.nginx, servers.caddy], ids=["nginx", "caddy"])
def ask(request, folder: tuple[Path, str]) -> Iterator[Ask]:
    """Ask for a page of the site: ask("a/", accept="br") → status, headers, body."""
    root, base = folder
    with request.param(root, base) as url:

        def ask_(path: str, accept: str = "", **more: str) -> tuple[int, dict[str, str], bytes]:
            connection = http.client.HTTPConnection(urlsplit(url).netloc)
            connection.request("GET", base + path, headers={"Accept-Encoding": accept, **more})
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            body = answer.read()
            connection.close()
            return answer.status, found, body

        ask_.packs = ["br", "gzip"] if request.param is servers.nginx else ["zstd", "br", "gzip"]
        yield ask_


def unpacked(kind: str, body: bytes) -> bytes:
    if kind == "zstd":
        return deno("eval", "--quiet", UNPACK, input=body.hex()).encode()
    return {"br": brotli.decompress, "gzip": gzip.decompress}[kind](body)


def test_each_file_has_its_type_and_what_no_page_says_of_itself(ask: Ask):
    everywhere = policy.HEADERS.partition("/assets/")[0].splitlines()[1:]
    always = [line.strip().split(": ", 1) for line in everywhere]
    assert len(always) == 4
    for name in SITE:
        status, headers, body = ask(name.removesuffix("index.html") + "?v=1")
        kind, _, charset = headers["content-type"].partition(";")
        suffix = Path(name).suffix
        expected = {".js": SCRIPT, ".xml": XML}.get(suffix) or {TYPES[suffix]}
        assert (status, body.decode()) == (200, SITE[name]), name
        assert kind in expected, name
        if kind.startswith("text/"):
            assert charset.strip().lower() == "charset=utf-8", name
        assert headers["cache-control"] == (KEPT if "0123abcd" in name else "no-cache"), name
        for header, value in always:
            assert headers[header.lower()] == value


def test_what_was_packed_is_sent_to_whoever_reads_it(ask: Ask):
    for name in (
        "",
        "a/",
        "assets/a.0123abcd.js",
        "manifest.webmanifest",
        "a/search.0123abcd.json",
    ):
        plain = ask(name)[2]
        for kind in ask.packs:
            status, headers, body = ask(name, accept=kind)
            assert (status, headers.get("content-encoding")) == (200, kind), name
            assert "accept-encoding" in headers["vary"].lower()
            assert len(body) < len(plain) / 3
            if name == "a/":
                assert unpacked(kind, body) == plain
    status, headers, body = ask("gambar/a.png", accept="gzip, br, zstd")
    assert "content-encoding" not in headers


def test_what_the_browser_has_already_is_not_sent_again(ask: Ask):
    for accept in ("", "gzip, br, zstd"):
        tag = ask("a/", accept=accept)[1]["etag"]
        assert ask("a/", accept=accept, **{"If-None-Match": tag})[0] == 304


def test_what_is_not_there_is_told_with_the_page_for_it(ask: Ask):
    for path in ("tidak/ada/", "b", "assets/a.ffffffff.js", "b/?x=1"):
        status, headers, body = ask(path, accept="br")
        assert (status, brotli.decompress(body).decode()) == (404, SITE["404.html"]), path
        assert headers["content-type"].startswith("text/html")
        assert headers["cache-control"] == "no-cache"
        assert headers["x-content-type-options"] == "nosniff"


def test_no_folder_is_listed(ask: Ask):
    assert ask("gambar/")[0] in (403, 404)


def test_a_folder_without_its_slash_leads_to_it(ask: Ask, folder: tuple[Path, str]):
    status, headers, _ = ask("a?x=1")
    assert status in (301, 302, 307, 308)
    to = urlsplit(urljoin("http://x" + folder[1] + "a", headers["location"]))
    assert to.path == folder[1] + "a/"


def test_nothing_else_is_published(site: Path):
    found = {file.suffix for file in site.rglob("*") if file.is_file()}
    assert found - {""} <= {*TYPES, ".js", ".xml"}
