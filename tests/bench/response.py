"""How fast the check answers on a processor slowed six times: from the press to the next paint."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

from tests import browser, project
from tests.cek.walk import PATH

SLOWER = 6
# The browser's own measure: every event of a press, from its arrival to the next paint.
WATCH = """() => {
    window.presses = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
            if (entry.interactionId) window.presses.push([entry.interactionId, entry.duration]);
        }
    }).observe({type: 'event', durationThreshold: 16});
}"""
# Long enough for the paint after a press to be measured.
SETTLE = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 120)))"


def times(site: Path) -> dict[str, list[float]]:
    """Walk through the longest mode; return milliseconds of each press, by what it does."""
    found: dict[str, list[float]] = {"answering": [], "going on": [], "opening the result": []}
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        page = chromium.new_page(viewport={"width": 360, "height": 740})
        page.goto(url + PATH)
        page.evaluate(WATCH)
        slow = page.context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for kind, milliseconds in _walk(page):
            found[kind].append(milliseconds)
        chromium.close()
    return found


def show(site: Path) -> None:
    """Print the median and the longest of each kind."""
    for kind, all_ in times(site).items():
        name = f"{kind}, processor {SLOWER} times slower"
        print(f"{name:42} {statistics.median(all_):8.0f} ms, longest {max(all_):.0f} ({len(all_)})")


def _walk(page: Page) -> Iterator[tuple[str, float]]:
    while True:
        if page.locator(".result:visible").count():
            deeper = page.locator(".modes button:visible").all()
            if not deeper:
                return
            yield "going on", _press(page, deeper[-1])
            continue
        for group in page.locator("#isi fieldset:visible").all():
            yield "answering", _press(page, group.locator("label").nth(2))
        elapsed = _press(page, page.locator(".go:visible"))
        last = page.locator(".result:visible").count()
        yield "opening the result" if last else "going on", elapsed


def _press(page: Page, target: Locator) -> float:
    target.scroll_into_view_if_needed()
    page.evaluate("() => { window.presses.length = 0 }")
    target.click()
    page.evaluate(SETTLE)
    # What is shorter than the measure can tell counts as its threshold.
    return max([16, *(duration for _, duration in page.evaluate("window.presses"))])
