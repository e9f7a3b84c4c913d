"""How long the team picture works on what is pasted, and the longest it cannot answer meanwhile."""

from pathlib import Path
from random import Random

from playwright.sync_api import Browser, sync_playwright

from tests import browser, project
from tests.hr.team import CHECK, PATH, codes, person

TRIES = 3
# From the paste until the map is drawn; `longest` is the longest time without an answer.
PASTE = """async text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
    // What it took to bring the text here is over by then.
    await new Promise(done => setTimeout(done, 200));
    let longest = 0;
    new PerformanceObserver(list => {
        for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
    }).observe({type: 'longtask'});
    const start = performance.now();
    const drawn = new Promise(done => {
        new MutationObserver((_, watch) => {
            if (!document.querySelector('.heat')) return;
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }).observe(document.querySelector('#screen'), {childList: true});
    });
    setTimeout(() => document.querySelector('#text').dispatchEvent(paste));
    const whole = await drawn;
    await new Promise(done => setTimeout(done, 100));
    return [whole, longest];
}"""


def texts() -> dict[str, str]:
    """What is pasted, by what it is."""
    links = [CHECK + code for code in codes([person(number) for number in range(5_000)])]
    dice = Random(5)
    words = ["sudah", "saya", "isi,", "terima kasih", "h=", "https://contoh.id/?q=1#atas", "#tim"]
    chat = [
        f"25/11/26 09.{i % 60:02} - Orang {i % 40}: {' '.join(dice.choices(words, k=9))}"
        for i in range(100_000)
    ]
    for at, link in zip(range(250, 100_000, 499), links[:200], strict=True):
        chat[at] += f" {link}"
    return {
        "500 links": "\n".join(links[:500]),
        "100,000 lines of chat, 200 links": "\n".join(chat),
        "5,000 links": "\n".join(links),
    }


def show(site: Path) -> None:
    """Print the best of three for each."""
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for name, text in texts().items():
            whole, longest = min(_times(chromium, url, text) for _ in range(TRIES))
            print(f"{f'team picture of {name}':42} {whole:8.0f} ms, no answer for {longest:.0f}")
        chromium.close()


def _times(chromium: Browser, url: str, text: str) -> tuple[float, float]:
    page = chromium.new_page()
    page.goto(f"{url}/account-executive/{PATH}")
    whole, longest = page.evaluate(PASTE, text)
    page.close()
    return whole, longest
