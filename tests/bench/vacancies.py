"""How well and how soon demands are found in vacancies that nobody tuned on: never the texts."""

import statistics
from pathlib import Path

from playwright.sync_api import sync_playwright

from compiler.load import Standard
from tests import browser, project
from tests.bench.response import PHONE, SLOWER
from tests.vacancies import score

PATH = "/account-executive/lowongan/"
WORDS = 3000
TRIES = 5
# A press reads and keeps it in one go; the next task shows it.
READ = """async text => {
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
    for language, (precision, recall) in score.scores(standard, "judged").items():
        name = f"vacancies, judged, {language}"
        print(f"{name:42} {precision:8.2f} precision, {recall:.2f} recall")
    read, shown = (statistics.median(each) for each in zip(*times(site), strict=True))
    name = f"{WORDS:,} words of a vacancy read"
    print(f"{name:42} {read:8.0f} ms, shown {shown:.0f}, processor {SLOWER} times slower")


def times(site: Path) -> list[tuple[float, float]]:
    """Return milliseconds until a vacancy is read, and until it is shown, in a page just opened."""
    words = " ".join(each["text"] for each in score.vacancies("tuned")).split(" ")
    text = " ".join(words * 2)
    while len(text.split()) > WORDS:
        text = text.rpartition(" ")[0]
    found = []
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for _ in range(TRIES):
            context = chromium.new_context(**PHONE)
            page = context.new_page()
            page.goto(url + PATH)
            page.wait_for_selector("html[data-ready]")
            slow = context.new_cdp_session(page)
            slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            found.append(tuple(page.evaluate(READ, text)))
            context.close()
        chromium.close()
    return found
