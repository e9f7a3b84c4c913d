"""When the first rating can be given, beside a bare page and SurveyJS with the same questions, and
when what answers is there. Slow 4G, processor slowed four times, medians of five, side by side."""

import contextlib
import json
import statistics
from collections.abc import Iterator
from html import escape
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import brotli
from playwright.sync_api import Browser, sync_playwright

from compiler.bundle import deno
from compiler.content import Standard
from tests import browser, project
from tests.cek.walk import PATH

TRIES = 5
SLOWER = 4
# What Lighthouse calls slow 4G.
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8,
        "uploadThroughput": 0.75e6 / 8}  # fmt: skip
# A reader who hardly reads gives an answer every two seconds.
QUICK = 2_000
SURVEY = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-env",
          "--allow-sys", "--allow-net", "--config", "tests/bench/survey.json",
          "tests/bench/survey.js"]  # fmt: skip
# From the start of the visit to the end of painting the first frame that has a radio button. No
# frame is asked for before there is one: each would be a frame more for the page to paint.
WATCH = """
    const channel = new MessageChannel();
    channel.port1.onmessage = () => window.first = performance.now();
    const look = () => {
        const shown = document.querySelector('input[type=radio]')?.getClientRects().length;
        if (shown) channel.port2.postMessage(0);
        else requestAnimationFrame(look);
    };
    new MutationObserver((_, found) => {
        if (!document.querySelector('input[type=radio]')) return;
        found.disconnect();
        requestAnimationFrame(look);
    }).observe(document, {childList: true, subtree: true});
"""
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}


def show(site: Path, standard: Standard) -> None:
    """Print the times and how they relate."""
    core, view = map(Path, json.loads(deno(*SURVEY)))
    check = (site / PATH.strip("/") / "index.html").read_bytes()
    files = {
        "check.html": check,
        "bare.html": bare(standard).encode(),
        "survey.html": survey(standard).encode(),
        "core.css": (core / "survey-core.min.css").read_bytes(),
        "core.js": (core / "survey.core.min.js").read_bytes(),
        "view.js": (view / "survey-js-ui.min.js").read_bytes(),
    }
    times: dict[str, list[tuple[float, float]]] = {"check": [], "bare": [], "survey": []}
    with _serving(files) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for _ in range(TRIES):
            for name, found in times.items():
                found.append(_open(chromium, f"{url}/{name}.html"))
        chromium.close()
    first = {name: statistics.median(at for at, _ in found) for name, found in times.items()}
    whole = statistics.median(end for _, end in times["check"])
    _print("first rating can be given", first["check"], "slow 4G, processor 4 times slower")
    _print("  on a bare page of the same", first["bare"], _ratio(first["check"], first["bare"]))
    _print("  by SurveyJS", first["survey"], _ratio(first["survey"], first["check"]))
    fourth = first["check"] + 4 * QUICK
    _print("what answers is there", whole, f"the quick reader's fourth answer: {fourth:.0f} ms")


def bare(standard: Standard) -> str:
    """The same questions as one writes them by hand, without any script."""
    never = standard.assessment.never
    sets = [
        f"<fieldset><legend>{escape(skill.name)}</legend>"
        + "".join(
            f"<label><input type=radio name={id} value={value}> {escape(text)}</label>"
            for value, text in enumerate([*skill.anchors, never], 1)
        )
        + "</fieldset>"
        for id, skill in standard.skills.items()
    ]
    return (
        "<!doctype html><html lang=id><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width'><title>Cek keahlian</title>"
        "<style>body{font:1em/1.5 sans-serif}label{display:block;padding:.75em 0}</style>"
        f"<h1>Cek keahlian</h1><p>{escape(standard.assessment.instruction)}</p>"
        f"<form>{''.join(sets)}<button>Kirim</button></form></html>"
    )


def survey(standard: Standard) -> str:
    """The same questions as SurveyJS asks them, one at a time."""
    never = standard.assessment.never
    questions = [
        {
            "type": "radiogroup",
            "name": id,
            "title": skill.name,
            "choices": [
                {"value": value, "text": text}
                for value, text in enumerate([*skill.anchors, never], 1)
            ],
        }
        for id, skill in standard.skills.items()
    ]
    model = json.dumps({"questionsOnPageMode": "questionPerPage", "elements": questions})
    return (
        "<!doctype html><html lang=id><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width'><title>Cek keahlian</title>"
        "<link rel=stylesheet href=core.css><script defer src=core.js></script>"
        "<script defer src=view.js></script><div id=survey></div><script>"
        "addEventListener('DOMContentLoaded', () => SurveyUI.renderSurvey("
        f"new Survey.Model({model}), document.getElementById('survey')))</script></html>"
    )


@contextlib.contextmanager
def _serving(files: dict[str, bytes]) -> Iterator[str]:
    packed = {f"/{name}": brotli.compress(data) for name, data in files.items()}

    class Packed(BaseHTTPRequestHandler):
        def do_GET(self):
            body = packed.get(self.path)
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", TYPES.get(self.path.rpartition(".")[2], "text/plain"))
            self.send_header("Content-Encoding", "br")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_):
            pass

    with project.answering(Packed) as url:
        yield url


def _open(chromium: Browser, url: str) -> tuple[float, float]:
    """Return the milliseconds until a first rating can be given, and until all of it is read."""
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.add_init_script(WATCH)
    slow = context.new_cdp_session(page)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", LINE)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url)
    page.wait_for_function("window.first")
    found = page.evaluate("[first, performance.getEntriesByType('navigation')[0].domInteractive]")
    context.close()
    return found[0], found[1]


def _ratio(one: float, other: float) -> str:
    return f"{one / other:.2f} times"


def _print(name: str, milliseconds: float, note: str) -> None:
    print(f"{name:42} {milliseconds:8.0f} ms, {note}", flush=True)
