"""How well and how soon demands are found in vacancies that nobody tuned on: never the texts."""

import re
import statistics
from pathlib import Path

from playwright.sync_api import sync_playwright

from compiler.content import Standard
from tests import browser, project
from tests.bench.response import PHONE, SLOWER
from tests.vacancies import score

PATH = "/account-executive/lowongan/"
WORDS = 3000
TRIES = 5
# Milliseconds in which even a slow phone has read what it reads ahead.
CALM = 2500
# A page that is ready; a text is pasted and read in slices, and the browser tells which are
# long; a press finds it read and shows it. A text that nobody saw coming is read by the press.
LISTEN = """() => {
    window.slices = [0];
    new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.slices.push(duration);
    }).observe({ type: "longtask" });
}"""
PASTE = """text => {
    const field = document.querySelector("#text");
    field.value = text;
    field.dispatchEvent(new InputEvent("input"));
}"""
PRESS = """async text => {
    document.querySelector("#text").value = text;
    const start = performance.now();
    document.querySelector("#paste").requestSubmit();
    const read = performance.now() - start;
    while (!document.querySelector(".vacancy")) await new Promise(requestAnimationFrame);
    return [read, performance.now() - start];
}"""


def show(standard: Standard, site: Path) -> None:
    """Print precision and recall over all competencies, of all texts and per language, and how long
    a vacancy of many words takes."""
    for judge in ("judged", "fresh", "apart"):
        for language, (precision, recall) in score.scores(standard, judge).items():
            name = f"vacancies, {judge}, {language}"
            print(f"{name:42} {precision:8.2f} precision, {recall:.2f} recall")
    longest, pressed, shown, read = (
        statistics.median(each) for each in zip(*times(site), strict=True)
    )
    name = f"{WORDS:,} words of a vacancy read"
    print(
        f"{name:42} {pressed:8.0f} ms of the press, longest task while pasted {longest:.0f}, "
        f"from the press to the screen {shown:.0f}, unforeseen in one go {read:.0f}, "
        f"processor {SLOWER} times slower"
    )


def times(site: Path) -> list[tuple[float, float, float, float]]:
    """Return milliseconds of the longest task while a vacancy is pasted (0: none of 50 or more), of
    the press after which it is read, from the press until it is shown, and of reading another in
    one go."""
    text = " ".join(each["text"] for each in score.vacancies("tuned"))
    text = re.match(rf"(?:\S+\s+){{{WORDS}}}", text)[0].rstrip()
    found = []
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for _ in range(TRIES):
            context = chromium.new_context(**PHONE)
            page = context.new_page()
            slow = context.new_cdp_session(page)
            slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            page.goto(url + PATH)
            page.wait_for_selector("html[data-ready]")
            page.wait_for_timeout(CALM)
            page.evaluate(LISTEN)
            page.evaluate(PASTE, text)
            page.wait_for_timeout(CALM)
            longest = max(page.evaluate("window.slices"))
            pressed, shown = page.evaluate(PRESS, text)
            page.go_back()
            page.wait_for_selector("#text")
            read, _ = page.evaluate(PRESS, f"{text} {text.partition(' ')[0]}")
            found.append((longest, pressed, shown, read))
            context.close()
        chromium.close()
    return found
