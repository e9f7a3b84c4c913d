"""One request, few bytes, and the first question before the rest."""

import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import brotli
from playwright.sync_api import Browser, expect

from tests.cek.walk import ANSWERS, PATH, stored, to_result

FIRST_FLIGHT = 14_600
WHOLE = 40_000


def test_one_request(chromium: Browser, address: str):
    context = chromium.new_context()
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + PATH)
    to_result(page, ANSWERS)
    context.close()
    assert [url for url in asked if not url.startswith("data:")] == [address + PATH]


def test_few_bytes_and_the_first_question_first(site: Path):
    page = (site / PATH.strip("/") / "index.html").read_bytes()
    assert len(brotli.compress(page)) <= WHOLE
    flights = {
        "brotli": brotli.Decompressor().process(brotli.compress(page)[:FIRST_FLIGHT]),
        "gzip": zlib.decompressobj(31).decompress(gzip(page)[:FIRST_FLIGHT]),
    }
    for name, part in flights.items():
        assert page.startswith(part)
        assert b"</style>" in part, name
        assert b"</fieldset>" in part, name


def gzip(data: bytes) -> bytes:
    packer = zlib.compressobj(6, wbits=31)
    return packer.compress(data) + packer.flush()


def test_an_early_choice_survives_the_script(site: Path, chromium: Browser):
    page_bytes = (site / PATH.strip("/") / "index.html").read_bytes()
    cut = page_bytes.index(b"</fieldset>") + len(b"</fieldset>")
    rest = Event()

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page_bytes[:cut])
            rest.wait(30)
            self.wfile.write(page_bytes[cut:])

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    Thread(target=server.serve_forever, daemon=True).start()
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/", wait_until="commit")
    page.locator("fieldset:visible input[value='4']").check()
    assert not page.evaluate("'ready' in document.documentElement.dataset")
    rest.set()
    expect(page.locator("html[data-ready]")).to_have_count(1)
    expect(page.locator("fieldset:visible input[value='4']")).to_be_checked()
    expect(page.locator("#notice")).to_be_empty()
    assert '"anchor":4' in stored(page)
    context.close()
    server.shutdown()
    server.server_close()
