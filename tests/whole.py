"""A published page brings the styles that it can meet. With all of ours it must look the same."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Page

from browsers.fit import fitted

ROOT = Path(__file__).parent.parent
STYLE = "\n".join(
    (ROOT / f"theme/assets/{name}.css").read_text("utf-8") for name in ("tokens", "ui", "site")
)
WORDS = {f"'{word}" for word in re.findall(r"[\w-]+", STYLE)}
PROPERTIES = sorted(set(re.findall(r"[{;]\s*([a-z][a-z-]+):", STYLE)))
# What each element looks like, as it is styled, and as it would be.
COMPARE = """([css, properties, alike]) => {
    const name = (element) => [element.localName, ...element.classList].join('.');
    const seen = {};
    const few = [...document.body.querySelectorAll('*')].filter((element) => {
        const { parentElement: above } = element;
        const kind = [element, above, above.parentElement].map(name).join();
        return (seen[kind] = (seen[kind] ?? 0) + 1) <= alike;
    });
    const look = () => few.flatMap((element) => {
        const parts = ['', '::before', '::after'];
        if (element.matches('li, summary')) parts.push('::marker');
        if (element.matches('input')) parts.push('::placeholder');
        if (element.matches('dialog, [popover]')) parts.push('::backdrop');
        if (element.matches('details')) parts.push('::details-content');
        return parts.map((part) => {
            const style = getComputedStyle(element, part || null);
            const values = properties.map((property) => style.getPropertyValue(property));
            const { x, y, width, height } = element.getBoundingClientRect();
            const place = [x, y, width, height].map(Math.round);
            return [name(element) + part, ...values, String(place)];
        });
    });
    const style = document.querySelector('style[data-inline=page]');
    const own = style.textContent;
    const before = look();
    style.textContent = css;
    const after = look();
    style.textContent = own;
    const said = ['', ...properties, 'place'];
    const against = (looks) => looks.flatMap(([name, ...values], at) =>
        values.flatMap((value, number) => {
            const whole = after[at][number + 1];
            return value === whole ? [] : [`${name} ${said[number + 1]}: ${value} / ${whole}`];
        })).slice(0, 9);
    // Just loaded, Chromium may say that margins are 0 which it has laid out as auto.
    return against(before).length ? against(look()) : [];
}"""

OPEN = "document.querySelectorAll('details').forEach(one => one.open = true)"
NEAREST = """() => {
    const nearest = document.querySelector('.nearest');
    nearest.hidden = false;
    nearest.lastElementChild.append(document.createElement('button'));
}"""


def open_(chromium: Browser, width: int = 1280, **look) -> Page:
    """Return a page of Chromium that lets a test write styles; `look` is for emulate_media."""
    # The policy refuses the whole style, as it should.
    context = chromium.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.emulate_media(reduced_motion="reduce", **look)
    return page


def states(page: Page, url: str) -> Iterator[str]:
    """Bring the page into each state that it has, one after the other, and name it."""
    page.goto(url)
    yield "as it comes"
    page.evaluate(OPEN)
    yield "all open"
    for _ in range(3):
        page.keyboard.press("Tab")
    yield "focused"
    if page.locator("a.term").count():
        page.evaluate("document.querySelector('a.term').click()")
        yield "a term"
    if page.locator("button.find").is_visible():
        page.goto(url)
        page.click("button.find")
        page.fill("dialog.search input", "negosiasi")
        page.locator(".found p:not(:empty)").first.wait_for()
        yield "searching"
        page.evaluate(NEAREST)
        yield "nothing found"
    yield from _on_paper(page)


def own_states(page: Page, url: str) -> Iterator[str]:
    """The same of those states in which a page shows what others do not have."""
    page.goto(url)
    page.evaluate(OPEN)
    yield "all open"
    yield from _on_paper(page)


def _on_paper(page: Page) -> Iterator[str]:
    page.emulate_media(media="print")
    yield "on paper"
    page.emulate_media(media="screen")


@cache
def style() -> str:
    """Return all of our styles, as the oldest browsers read them."""
    (text,) = fitted({"all": STYLE}, [("all", WORDS)])
    return text


def differences(page: Page, other: str | None = None, *, alike: int = 1000) -> list[str]:
    """Return what would look otherwise with all of our styles, or some other style; of elements
    that are called alike, in others that are, only so many are looked at."""
    return page.evaluate(COMPARE, [style() if other is None else other, PROPERTIES, alike])
