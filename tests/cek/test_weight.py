"""One request, few bytes, and the first question before the rest."""

import contextlib
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import brotli
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cek.walk import ANSWERS, PATH, answer_all, stored, to_result
from tests.cek.walk import WHOLE as RESULT
from tests.standard import SKILLS

FIRST_FLIGHT = 14_600
# What asks is complete in it.
ASKING = 24 * 1024
# Half of it is what answers: practice, the key of the cases, the screens from the result on.
WHOLE = 80 * 1024


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


class Halves:
    """A page of which the rest waits behind its beginning."""

    def __init__(self, url: str):
        self.url = url
        self.decided, self.whole = Event(), False

    def send_rest(self) -> None:
        self.whole = True
        self.decided.set()

    def break_off(self) -> None:
        """The connection ends here. Whoever asks again is sent the whole page."""
        self.decided.set()


@contextlib.contextmanager
def halves(body: bytes, encoding: str, first: int) -> Iterator[Halves]:
    """Serve the `first` bytes of a page; the test decides what becomes of the rest."""

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self):
            again = page.decided.is_set()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Encoding", encoding)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:first])
            page.decided.wait(30)
            if again or page.whole:
                self.wfile.write(body[first:])

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    page = Halves(f"http://127.0.0.1:{server.server_port}/")
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield page
    finally:
        page.decided.set()
        server.shutdown()
        server.server_close()


@pytest.fixture
def reader(request: pytest.FixtureRequest, engine: str) -> Iterator[Page]:
    """A page of a phone in the engine of the test."""
    browser: Browser = request.getfixturevalue(engine)
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
@pytest.mark.parametrize("encoding", PACK)
def test_a_choice_in_the_first_bytes_survives_the_rest(
    page_bytes: bytes, reader: Page, encoding: str
):
    with halves(PACK[encoding](page_bytes), encoding, FIRST_FLIGHT) as page:
        reader.goto(page.url, wait_until="commit")
        reader.locator("fieldset:visible input[value='4']").check()
        assert reader.locator("fieldset:visible").count() == 1
        assert reader.evaluate("document.readyState") == "loading"
        assert not reader.evaluate("'ready' in document.documentElement.dataset")
        page.send_rest()
        expect(reader.locator("html[data-ready]")).to_have_count(1)
    expect(reader.locator("fieldset:visible input[value='4']")).to_be_checked()
    expect(reader.locator("#notice")).to_be_empty()
    assert '"anchor":4' in stored(reader)


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_what_asks_is_complete_in_the_first_bytes(page_bytes: bytes, reader: Page, say):
    """Nothing but the beginning is here until the last question is answered."""
    with halves(brotli.compress(page_bytes), "br", ASKING) as page:
        reader.goto(page.url, wait_until="commit")
        expect(reader.locator("html[data-ready]")).to_have_count(1)
        answer_all(reader, [4] * SKILLS)
        assert reader.evaluate("document.readyState") == "loading"
        assert not reader.locator("#more").count()
        expect(reader.locator("h1:visible")).to_have_text(say("wait.title"))
        assert stored(reader).count('"anchor":4') == SKILLS
        page.send_rest()
        expect(reader.locator(RESULT)).to_be_visible()
        expect(reader.locator("h1:visible")).to_be_focused()


DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('ditolak') }})"


@pytest.mark.parametrize("engine", ["chromium"])
@pytest.mark.parametrize("kept", [True, False])
def test_a_page_that_breaks_off_says_so_and_loses_nothing(
    page_bytes: bytes, reader: Page, say, kept: bool
):
    """Whether the device keeps answers or not."""
    if not kept:
        reader.add_init_script(DENIED)
    reader.clock.install()
    with halves(brotli.compress(page_bytes), "br", ASKING) as page:
        reader.goto(page.url, wait_until="commit")
        expect(reader.locator("html[data-ready]")).to_have_count(1)
        page.break_off()
        answer_all(reader, [2] * SKILLS)
        expect(reader.get_by_text(say("wait.text"))).to_be_visible()
        reader.clock.fast_forward(8000)
        expect(reader.get_by_text(say("wait.broken"))).to_be_visible()
        reader.get_by_role("button", name=say("tab.reload")).click()
        expect(reader.locator(RESULT)).to_be_visible()
        reader.get_by_role("button", name=say("result.answers")).click()
        reader.locator(".given button").first.click()
        expect(reader.locator("fieldset:visible input[value='2']")).to_be_checked()
