"""How fast the check answers on a phone with a processor slowed six times: from a finger's press to
the next paint, and the longest that a shared result lets nobody press while it opens.

A press is measured as Interaction to Next Paint defines it: the longest of its events (pointerdown,
pointerup, click), each from when the finger moved to the end of the frame that shows what came of
it, waiting included. The browser tells it in steps of eight milliseconds.
"""

import statistics
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests import browser, project
from tests.cek.walk import ANSWERS, PATH, WHOLE, jump

SLOWER = 6
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
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
# The elements of a selector that are seen. A locator would have listeners of its own in the page,
# for every event of a press.
SEEN = """selector => [...document.querySelectorAll(selector)]
    .filter(one => one.checkVisibility({visibilityProperty: true}))"""
# Names of the groups without a choice.
OPEN = f"""() => {{
    const inputs = ({SEEN})("#isi label > input");
    const chosen = inputs.filter(one => one.checked).map(one => one.name);
    return inputs.map(one => one.name).filter(name => !chosen.includes(name));
}}"""
# The middle of one of them, once it is in view.
MIDDLE = f"""([selector, place]) => {{
    const one = ({SEEN})(selector)[place];
    one.scrollIntoView({{block: "nearest"}});
    const {{left, top, width, height}} = one.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
}}"""
TRIES = 5
# Every task that took longer than a twentieth of a second.
TASKS = """window.tasks = [];
new PerformanceObserver(list => tasks.push(...list.getEntries().map(task => task.duration)))
    .observe({type: 'longtask', buffered: true});"""


def times(site: Path) -> dict[str, list[float]]:
    """Walk through the longest mode; return milliseconds of each press, by what it does."""
    found: dict[str, list[float]] = {"answering": [], "going on": [], "opening the result": []}
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        page = chromium.new_page(**PHONE)
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
    found = times(site)
    for kind, all_ in found.items():
        name = f"{kind}, processor {SLOWER} times slower"
        print(f"{name:42} {statistics.median(all_):8.0f} ms, longest {max(all_):.0f} ({len(all_)})")
    every = sorted(each for all_ in found.values() for each in all_)
    name = f"98 of 100 presses, processor {SLOWER} times slower"
    print(f"{name:42} {every[int(0.98 * (len(every) - 1))]:8.0f} ms at most")
    longest = statistics.median(opening(site))
    print(f"{'a shared result opened, longest task':42} {longest:8.0f} ms, median of {TRIES}")


def opening(site: Path) -> list[float]:
    """Open a shared result again and again; return the longest task of each."""
    found = []
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        page = chromium.new_page()
        page.goto(url + PATH)
        jump(page, ANSWERS)
        link = page.locator("a[href*='#h=']").first.evaluate("link => link.href")
        for _ in range(TRIES):
            context = chromium.new_context(**PHONE)
            page = context.new_page()
            page.add_init_script(TASKS)
            slow = context.new_cdp_session(page)
            slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            page.goto(link.replace("?kirim", ""))
            page.wait_for_selector(WHOLE)
            page.evaluate(SETTLE)
            found.append(max([0, *page.evaluate("tasks")]))
            context.close()
        chromium.close()
    return found


def _walk(page: Page) -> Iterator[tuple[str, float]]:
    while True:
        if _seen(page, ".result"):
            while not _seen(page, WHOLE):
                page.evaluate(SETTLE)
            if not (deeper := _seen(page, ".modes button")):
                return
            yield "going on", _press(page, ".modes button", deeper - 1)
        # What is asked next can depend on the answer; of a case's two choices, no two are the same.
        while open_ := page.evaluate(OPEN):
            choice = f"#isi label:has(> [name='{open_[0]}'])"
            yield "answering", _press(page, choice, 3 if open_[0] == "/least" else 2)
        taken = _press(page, ".go", 0)
        yield "opening the result" if _seen(page, ".result") else "going on", taken


def _seen(page: Page, selector: str) -> int:
    return page.evaluate(f"selector => ({SEEN})(selector).length", selector)


def _press(page: Page, selector: str, place: int) -> float:
    x, y = page.evaluate(MIDDLE, [selector, place])
    page.evaluate(SETTLE)
    page.evaluate("() => { window.presses.length = 0 }")
    page.touchscreen.tap(x, y)
    page.evaluate(SETTLE)
    # What is shorter than the measure can tell counts as its threshold.
    return max([16, *(duration for _, duration in page.evaluate("window.presses"))])
