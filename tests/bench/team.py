"""How long the team picture works on what is pasted, the longest it cannot answer meanwhile, and
how soon a change is seen on a slowed processor, beside an earlier commit in the same run."""

from pathlib import Path
from random import Random

from playwright.sync_api import Browser, sync_playwright

from tests import browser, project
from tests.bench import serving
from tests.hr.team import CHECK, PATH, codes, person

TRIES = 3
SLOWER = 6
# It built all rows anew at each change.
EARLIER = "c610822afcd40a99cd18aecc5c5f0dd6a189fc28"
PEOPLE = (500, 5_000)
# What is pressed or chosen, and what is put in.
CHANGES = {
    "next page": ("#page-on", ""),
    "people sorted": ("#by-people", "below"),
    "competencies sorted": ("#by-skills", "need"),
    "a group of competencies alone": ("#by-cluster", "planning"),
    "all of them again": ("#by-cluster", ""),
    "one mode alone": ("#by-mode", "quick"),
    "a name typed": (".people tr:nth-child(4) input", "Sari"),
}
# Until the next picture, and until nothing is left to draw.
CHANGE = """async ([selector, value]) => {
    const field = document.querySelector(selector);
    field.focus({preventScroll: true});
    // What that brings into sight is drawn by then.
    await new Promise(done => setTimeout(done, 1500));
    const start = performance.now();
    if (field.matches('button')) field.click();
    else {
        field.value = value;
        field.dispatchEvent(new Event('change', {bubbles: true}));
        // What is typed is taken over in a task of its own.
        if (field.matches('input')) await new Promise(done => setTimeout(done));
    }
    const {port1, port2} = new MessageChannel();
    await new Promise(done => {
        port1.onmessage = done;
        requestAnimationFrame(() => port2.postMessage(0));
    });
    const seen = performance.now() - start;
    const busy = () => document.querySelector('#screen[aria-busy=true]');
    while (busy()) await new Promise(done => setTimeout(done, 4));
    return [seen, performance.now() - start];
}"""
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
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => done(performance.now() - start);
            requestAnimationFrame(() => port2.postMessage(0));
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


def show(site: Path, folder: Path) -> None:
    """Print the best of three for each, `folder` for what is built meanwhile."""
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for name, text in texts().items():
            whole, longest = min(_times(chromium, url, text) for _ in range(TRIES))
            print(f"{f'team picture of {name}':42} {whole:8.0f} ms, no answer for {longest:.0f}")
        chromium.close()
    old = serving.earlier(folder / "before", EARLIER)
    sites = [site, *([project.build(old)] if old else [])]
    print(f"{f'slowed {SLOWER} times: seen after, all after':42} {'now':>16} {EARLIER[:7]:>16}")
    for people in PEOPLE:
        found = [_slowed(one, people) for one in sites]
        for name, (seen, whole) in found[0].items():
            text = f"{f'{people} people: {name}':42} {seen:8.0f} {whole:8.0f}"
            for before in found[1:]:
                was, all_ = before[name]
                text += f" {was:8.0f} {all_:8.0f} {seen / was:6.2f} times"
            print(text, flush=True)


def _slowed(site: Path, people: int) -> dict[str, tuple[float, float]]:
    """Return the best of three for the paste and each change, in ms; MB and elements at last."""
    links = [CHECK + code for code in codes([person(number) for number in range(people)])]
    text = "\n".join(links)
    best: dict[str, tuple[float, float]] = {}
    with project.serving(site) as url, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for _ in range(TRIES):
            page = chromium.new_page(viewport={"width": 1366, "height": 625})
            page.goto(f"{url}/account-executive/{PATH}")
            session = page.context.new_cdp_session(page)
            session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            found = {"pasted until the map, no answer": tuple(page.evaluate(PASTE, text))}
            page.wait_for_selector(".keeping")
            # Nobody chooses from what is folded away.
            page.evaluate("document.querySelector('.controls details').open = true")
            for name, change in CHANGES.items():
                found[name] = tuple(page.evaluate(CHANGE, change))
            session.send("HeapProfiler.collectGarbage")
            used = session.send("Runtime.getHeapUsage")["usedSize"] / 1e6
            count = page.evaluate("document.querySelectorAll('*').length")
            found["MB of memory, elements"] = (used, count)
            page.close()
            best = {name: min(best.get(name, value), value) for name, value in found.items()}
        chromium.close()
    return best


def _times(chromium: Browser, url: str, text: str) -> tuple[float, float]:
    page = chromium.new_page()
    page.goto(f"{url}/account-executive/{PATH}")
    whole, longest = page.evaluate(PASTE, text)
    page.close()
    return whole, longest
