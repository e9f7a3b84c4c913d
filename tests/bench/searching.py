"""How soon a search answers, on a slow network and processor, and how much it loads for that."""

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import brotli
from playwright.sync_api import Page, sync_playwright

from tests import browser, project

PATH = "/account-executive/"
SLOWER, TRIES = 4, 3
# As Lighthouse has it: 1.6 Mbit/s, 150 ms there and back.
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8 * 0.9,
           "uploadThroughput": 750e3 / 8 * 0.9}  # fmt: skip
QUERY = "takut bicara di depan umum"
# From the press on the button to the first hit that is painted.
FIRST = """query => new Promise(done => {
    const start = performance.now();
    const found = document.querySelector('.found');
    const seen = new MutationObserver(() => {
        if (found.children.length) requestAnimationFrame(() => {
            seen.disconnect();
            done(performance.now() - start);
        });
    });
    seen.observe(found, {childList: true});
    document.querySelector('button.find').click();
    const input = document.querySelector('dialog.search input');
    input.value = query;
    input.dispatchEvent(new Event('input'));
})"""
WATCH = """() => {
    window.presses = [];
    new PerformanceObserver(list => {
        for (const { name, duration } of list.getEntries()) {
            if (name === 'keydown') window.presses.push(duration);
        }
    }).observe({type: 'event', durationThreshold: 16});
}"""
SETTLE = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 120)))"


def show(site: Path) -> None:
    """Print the medians of three visits."""
    with packed(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        visits = [_visit(chromium.new_page(), url) for _ in range(TRIES)]
        chromium.close()
    first = statistics.median(visit[0] for visit in visits)
    presses = [press for visit in visits for press in visit[1]]
    opened, whole = visits[0][2:]
    name = f"search, slow 4G, processor {SLOWER} times slower"
    print(f"{name:42} {first / 1000:8.2f} s to the first hits")
    press = statistics.median(presses)
    print(f"{'  later presses':42} {press:8.0f} ms, longest {max(presses):.0f} ({len(presses)})")
    print(f"{'  loaded by opening it':42} {opened:8,} bytes brotli; with the words {whole:,}")


def _visit(page: Page, url: str) -> tuple[float, list[float], int, int]:
    sizes: list[tuple[str, int]] = []
    page.on("requestfinished", lambda asked: sizes.append(
        (asked.url, asked.sizes()["responseBodySize"])))  # fmt: skip
    page.goto(url + PATH, wait_until="load")
    sizes.clear()
    page.evaluate(WATCH)
    slow = page.context.new_cdp_session(page)
    slow.send("Network.emulateNetworkConditions", SLOW_4G)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    first = page.evaluate(FIRST, QUERY)
    page.locator(".found p:not(:empty)").first.wait_for()
    page.locator("dialog.search input").fill("")
    page.evaluate("() => { window.presses.length = 0 }")
    for letter in QUERY:
        page.keyboard.press("Space" if letter == " " else letter)
        page.evaluate(SETTLE)
    # What is shorter than the measure can tell counts as its threshold.
    longer = page.evaluate("window.presses")
    presses = [*longer, *[16] * (len(QUERY) - len(longer))]
    opened = sum(size for file, size in sizes if "words" not in file)
    whole = sum(size for _, size in sizes)
    page.close()
    return first, presses, opened, whole


class _Packed(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        data = _brotli(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@cache
def _brotli(file: Path) -> bytes:
    return brotli.compress(file.read_bytes())


@contextmanager
def packed(site: Path) -> Iterator[str]:
    """Serve a site as a good host does, packed with brotli, and yield its address."""
    with project.answering(partial(_Packed, directory=str(site))) as url:
        yield url
