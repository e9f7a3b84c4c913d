"""One request, few bytes, and the first question before the rest."""

import contextlib
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import brotli
import pytest
from playwright.sync_api import Browser, expect

from tests.cek.walk import ANSWERS, PATH, stored, to_result

FIRST_FLIGHT = 14_600
# A fifth of it are the steps to the next level: four a competency. Others' opinions, on a
# screen of their own, take a kilobyte.
WHOLE = 66 * 1024


def test_one_request(chromium: Browser, address: str):
    context = chromium.new_context()
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + PATH)
    to_result(page, ANSWERS)
    context.close()
    assert [url for url in asked if not url.startswith("data:")] == [address + PATH]


def gzip(data: bytes) -> bytes:
    packer = zlib.compressobj(6, wbits=31)
    return packer.compress(data) + packer.flush()


PACK = {"br": brotli.compress, "gzip": gzip}


@pytest.fixture
def page_bytes(site: Path) -> bytes:
    return (site / PATH.strip("/") / "index.html").read_bytes()


def unpack(part: bytes) -> bytes:
    """Everything that a beginning of brotli's bytes holds; it comes piece by piece."""
    reader = brotli.Decompressor()
    pieces = [reader.process(part)]
    while pieces[-1]:
        pieces.append(reader.process(b""))
    return b"".join(pieces)


def test_few_bytes_and_the_first_question_first(page_bytes: bytes):
    assert len(brotli.compress(page_bytes)) <= WHOLE
    flights = {
        "br": unpack(PACK["br"](page_bytes)[:FIRST_FLIGHT]),
        "gzip": zlib.decompressobj(31).decompress(PACK["gzip"](page_bytes)[:FIRST_FLIGHT]),
    }
    for name, part in flights.items():
        assert page_bytes.startswith(part)
        assert b"</style>" in part, name
        assert b"</fieldset>" in part, name


@contextlib.contextmanager
def slow(body: bytes, encoding: str) -> Iterator[tuple[str, Event]]:
    """Serve the first flight of a page; the rest follows when the event is set."""
    rest = Event()

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Encoding", encoding)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:FIRST_FLIGHT])
            rest.wait(30)
            self.wfile.write(body[FIRST_FLIGHT:])

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", rest
    finally:
        rest.set()
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
@pytest.mark.parametrize("encoding", PACK)
def test_a_choice_in_the_first_bytes_survives_the_rest(
    page_bytes: bytes, request: pytest.FixtureRequest, engine: str, encoding: str
):
    browser: Browser = request.getfixturevalue(engine)
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    with slow(PACK[encoding](page_bytes), encoding) as (url, rest):
        page.goto(url, wait_until="commit")
        page.locator("fieldset:visible input[value='4']").check()
        assert page.locator("fieldset:visible").count() == 1
        assert page.evaluate("document.readyState") == "loading"
        assert not page.evaluate("'ready' in document.documentElement.dataset")
        rest.set()
        expect(page.locator("html[data-ready]")).to_have_count(1)
    expect(page.locator("fieldset:visible input[value='4']")).to_be_checked()
    expect(page.locator("#notice")).to_be_empty()
    assert '"anchor":4' in stored(page)
    context.close()
