"""How a reader walks through the self-check."""

import json
from itertools import cycle, islice

from playwright.sync_api import Page, expect

from tests.standard import SKILLS

PATH = "/account-executive/cek/"
KEY = "standar-profesi:account-executive"
# The result arrives part by part. Steps that only wait use `wait_for`, which looks again after 20
# ms and 50 more; `expect` does after 100 and 250 more.
WHOLE = ".result:not([aria-busy])"
# One answer a competency: "never" was never faced, None is skipped.
ANSWERS = [4, 3, 2, 3, 1, "never", 5, 2, 3, 3, 4, 2, None, 3, 2, 4]
ANSWERS = [*islice(cycle(ANSWERS), SKILLS)]
GIVEN = SKILLS - ANSWERS.count(None)


def choose(page: Page, answer: int | str) -> None:
    page.locator(f'fieldset:visible input[value="{answer}"]').check()


def go_on(page: Page) -> None:
    page.locator(".go:visible").click()


# The same presses, given in the page at once: with a pointer all takes eight times as long. Stops
# where the next question does not come at once; returns how many were answered, the most that left
# the side, and the heading of the last one.
ANSWER = """answers => {
    const shown = (selector) => [...document.querySelectorAll(selector)]
        .find((e) => e.getClientRects().length);
    const press = (e) => { e.focus(); e.click(); };
    let [done, wide, heading] = [0, 0, ""];
    for (const answer of answers) {
        heading = shown("h1").textContent;
        if (answer === null) press(document.querySelector("#skip"));
        else {
            press(shown("fieldset").querySelector(`input[value="${answer}"]`));
            press(shown(".go"));
        }
        done++;
        wide = Math.max(wide, document.documentElement.scrollWidth - innerWidth);
        if (shown("h1").textContent === heading) break;
    }
    return [done, wide, heading];
}"""


def answer_all(page: Page, answers: list, *, pointer: bool = False) -> None:
    """Answer one question after the other, with the pointer if asked to."""
    heading = page.locator("h1:visible")
    while answers:
        if pointer:
            before = heading.text_content()
            answer, *answers = answers
            if answer is None:
                page.locator("#skip").click()
            else:
                choose(page, answer)
                go_on(page)
            wide = overflow(page)
        else:
            page.locator("html[data-ready]").wait_for()
            done, wide, before = page.evaluate(ANSWER, answers)
            answers = answers[done:]
        expect(heading).not_to_have_text(before)
        assert wide <= 0


def state_all(page: Page, picks: list) -> None:
    """Answer the statements of one competency after the other, a pick for all that are asked."""
    for pick in picks:
        heading = page.locator("h1:visible").text_content()
        state(page, pick)
        assert overflow(page) <= 0
        go_on(page)
        expect(page.locator("h1:visible")).not_to_have_text(heading)


def state(page: Page, pick: int | str) -> int:
    """Answer what is asked of one competency, and what follows from the answers. Return how many
    statements that were."""
    count = 0
    while (left := page.locator(".statement:visible:not(:has(:checked))")).count():
        left.first.locator(f'input[value="{pick}"]').check()
        count += 1
    return count


def decide_all(page: Page, options: str) -> None:
    """Answer one case after the other: "abca" are four most effective ways; the least effective
    one is always the next letter."""
    for option in options:
        situation = page.locator(".situation:visible").text_content()
        decide(page, option, "abcda"["abcd".index(option) + 1])
        assert overflow(page) <= 0
        go_on(page)
        expect(page.locator(".situation:visible").filter(has_text=situation)).to_have_count(0)


def decide(page: Page, most: str = "", least: str = "") -> None:
    """Choose the most and the least effective way to act in the case that is shown."""
    for name, option in {"most": most, "least": least}.items():
        if option:
            page.locator(f'input[name="/{name}"][value="{option}"]').check()


def deepen(page: Page, name: str) -> None:
    """Go on from the result with the mode of that name."""
    page.locator(".modes").get_by_role("button", name=name).click()


def to_result(page: Page, answers: list, target: str = "ae") -> None:
    """Walk the shortest mode to its end."""
    answer_all(page, answers)
    if None in answers:
        go_on(page)
    page.locator(WHOLE).wait_for()
    aim(page, target)


def told(page: Page) -> None:
    """Wait until the browser's history knows the screen: that comes once it is painted."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")


def aim(page: Page, target: str) -> None:
    """Set the result against another target."""
    page.locator(f"#target-{target}").click()
    if target != "own":
        page.locator(WHOLE).wait_for()
        expect(page.locator(f"#target-{target}")).to_be_focused()


def unfold_end(page: Page, say) -> None:
    """Open what few need of the end of the result: files, history, and erasing."""
    page.locator("summary", has_text=say("keep.more")).click()


def attempt(page: Page, answers: list, **more) -> dict:
    """An attempt as the app keeps it. Each answer is an anchor's, or a whole answer as a dict."""
    ids = page.locator("fieldset.q[id]").evaluate_all("sets => sets.map(set => set.id)")
    given = zip(ids, answers, strict=True)
    return {
        "edition": edition(page),
        "mode": "quick",
        "target": None,
        "levels": {},
        "answers": {
            id: answer if isinstance(answer, dict) else {"anchor": answer}
            for id, answer in given
            if answer is not None
        },
        "plans": {},
        "gaps": [],
        "recheck": None,
        "at": None,
        "started": "2026-11-24T02:50Z",
        "changed": "2026-11-24T03:00Z",
        "finished": None,
        "invitation": None,
        "reply": 0,
        **more,
    }


def edition(page: Page) -> int:
    """The edition that the page asks."""
    return page.evaluate("JSON.parse(document.getElementById('data').text).profession.edition")


def lines(page: Page, line: str) -> dict:
    """The same line of evidence for every competency."""
    ids = page.locator("fieldset.q[id]").evaluate_all("sets => sets.map(set => set.id)")
    return {id: {"line": line, "when": "", "who": ""} for id in ids}


def resume(page: Page, *attempts: dict, evidence: dict | None = None) -> None:
    """Open the page as one who has these attempts on the device, the current one last."""
    text = json.dumps({"version": 2, "attempts": attempts, "evidence": evidence or {}})
    while True:
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        page.reload()
        page.locator("html[data-ready]").wait_for()
        # Chromium may lose what a page opened as a file, of whatever text, has just begun to keep.
        if not page.url.startswith("file:") or page.evaluate("localStorage.length"):
            break


def jump(
    page: Page, answers: list, target: str | None = "ae", evidence: dict | None = None, **more
) -> None:
    """Open the page as one who has given these answers before, and stopped at the result.

    Without a target: at what is open.
    """
    place = {"at": "result", "finished": "2026-11-24T03:00Z"} if target else {"at": "review"}
    resume(page, attempt(page, answers, target=target, **{**place, **more}), evidence=evidence)
    page.locator(WHOLE if target else ".overview").wait_for()


def unfold_gaps(page: Page) -> None:
    """Open what to work on beside the first, which stands open."""
    closed = page.locator(".gaps [aria-expanded=false]")
    while closed.count():
        closed.first.click()


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
    expect(page.locator(WHOLE)).to_be_visible()
    yield "first result"
    deepen(page, "Lengkap")
    expect(page.locator(".statement").first).to_be_visible()
    yield "statements"
    page.locator(".statement").first.locator("input[value='4']").check()
    go_on(page)
    yield "statement missing"
    resume(page, attempt(page, ANSWERS, mode="full", at="advokasi/case"))
    yield "case"
    page.locator(".terms summary").click()
    decide(page, "a", "b")
    decide(page, "b")
    go_on(page)
    yield "case missing"
    page.locator("#all").click()
    yield "overview"
    page.locator("#screen .act button").first.click()
    aim(page, "own")
    expect(page.locator(".levels")).to_be_visible()
    yield "own target"
    go_on(page)
    expect(page.locator(WHOLE)).to_be_visible()
    yield "result against one's own"
    jump(page, ANSWERS)
    yield "result"
    unfold_end(page, say)
    page.get_by_role("button", name=say("erase.button")).click()
    yield "asking"
    page.keyboard.press("Escape")
    page.goto(page.url + "#negosiasi")
    expect(page.locator("h1:visible")).to_have_text("Negosiasi")
    yield "one competency"
    go_on(page)
    expect(page.locator("#screen .said").first).to_be_visible()
    yield "its result"


def late_states(page: Page, say):
    """Walk through what only a second, whole attempt shows, yielding each state's name."""
    picks = {"statements": {"1": 5, "2": 5, "3": 5}, "most": "a", "least": "b"}
    whole = [{"anchor": pick, **picks} for pick in islice(cycle([4, 1, 2, 3]), SKILLS)]
    done = {"target": "ae", "at": "result", "finished": "2026-11-24T03:00Z"}
    plans = {"negosiasi": {"cue": "A", "action": "B", "date": "2026-05-06"}}
    before = attempt(page, [3] * SKILLS, **done, plans=plans) | {"started": "2026-05-03T02:50Z"}
    now = attempt(page, whole, mode="full", **done)
    resume(page, before, now, evidence=lines(page, "A"))
    expect(page.locator(WHOLE)).to_be_visible()
    folded = page.locator(":is(.folds, .plans) details:not([open]) > summary")
    empty = page.locator(":is(.folds, .plans) details[open] > summary:only-child")
    while folded.count():
        folded.first.click()
        expect(empty).to_have_count(0)
    yield "everything open"
    page.locator(".gaps .link", has_text=say("gap.swap")).first.click()
    yield "swap"
    page.keyboard.press("Escape")
    page.get_by_role("button", name=say("history.button")).click()
    yield "attempts"
    page.locator(".plain").get_by_role("button", name=say("history.erase")).click()
    yield "erase one"
    page.keyboard.press("Escape")
    page.locator(".plain").get_by_role("button", name=say("history.open")).click()
    expect(page.locator(WHOLE)).to_be_visible()
    yield "careless, and cases not yet"
    page.evaluate("localStorage.clear(); dispatchEvent(new StorageEvent('storage', {key: null}))")
    expect(page.locator("#notice")).to_contain_text(say("tab.behind"))
    yield "behind"
