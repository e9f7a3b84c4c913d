"""How a reader walks through the self-check."""

import json

from playwright.sync_api import Page, expect

PATH = "/account-executive/cek/"
KEY = "standar-profesi:account-executive"
# One answer a competency: "never" was never faced, None is skipped.
ANSWERS = [4, 3, 2, 3, 1, "never", 5, 2, 3, 3, 4, 2, None, 3, 2, 4]


def choose(page: Page, answer: int | str) -> None:
    page.locator(f'fieldset:visible input[value="{answer}"]').check()


def go_on(page: Page) -> None:
    page.locator(".go:visible").click()


def answer_all(page: Page, answers: list) -> None:
    for answer in answers:
        heading = page.locator("h1:visible").text_content()
        if answer is None:
            page.locator("#skip").click()
        else:
            choose(page, answer)
            go_on(page)
        expect(page.locator("h1:visible")).not_to_have_text(heading)


def to_result(page: Page, answers: list, target: str = "ae") -> None:
    answer_all(page, answers)
    if None in answers:
        go_on(page)
    choose(page, target)
    go_on(page)
    expect(page.locator(".result")).to_be_visible()


def jump(page: Page, answers: list, target: str | None = "ae") -> None:
    """Open the page as one who has given these answers before, and stopped at the result."""
    ids = page.locator("fieldset").evaluate_all("sets => sets.map(set => set.id)")
    given = zip(ids, answers, strict=True)
    attempt = {
        "edition": 1,
        "mode": "quick",
        "target": target,
        "levels": {},
        "answers": {id: {"anchor": answer} for id, answer in given if answer is not None},
        "evidence": {},
        "plans": {},
        "gaps": [],
        "recheck": None,
        "at": "result" if target else "review",
        "started": "2026-11-24T02:50Z",
        "changed": "2026-11-24T03:00Z",
        "finished": "2026-11-24T03:00Z" if target else None,
    }
    text = json.dumps({"version": 1, "attempts": [attempt]})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()
    expect(page.locator(".result" if target else ".jump")).to_be_visible()


def stored(page: Page) -> str | None:
    return page.evaluate(f"localStorage.getItem('{KEY}')")


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


def states(page: Page, say):
    """Walk through every state of the check, yielding its name at each."""
    yield "start"
    go_on(page)
    yield "error"
    answer_all(page, [3, "never"])
    page.reload()
    expect(page.locator("#notice p")).to_be_visible()
    yield "resumed"
    jump(page, ANSWERS, None)
    yield "review"
    go_on(page)
    yield "target"
    go_on(page)
    yield "target missing"
    choose(page, "ae")
    go_on(page)
    expect(page.locator(".result")).to_be_visible()
    yield "result"
    page.get_by_role("button", name=say("erase.button")).click()
    yield "asking"
    page.keyboard.press("Escape")
    page.goto(page.url + "#negosiasi")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    yield "one competency"
    go_on(page)
    expect(page.locator("#screen .said").first).to_be_visible()
    yield "its result"
