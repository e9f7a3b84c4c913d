"""Tasks with one right answer, as a reader does them."""

import json
from pathlib import Path

import brotli
from playwright.sync_api import Page, expect

from compiler.content import Standard
from compiler.tasks import draw
from compiler.tasks.chance import Stream
from compiler.tasks.figures import measured
from tests import fonts
from tests.barriers import over, tab_to

PATH, SEED = "kenyataan/index.html", 482913
KEY = "standar-profesi:account-executive:tasks"


def kept(seed: int = SEED, **answers: tuple[str, bool]) -> str:
    """A script that puts a round of analisis on the device."""
    said = {id: {"answer": answer, "right": right} for id, (answer, right) in answers.items()}
    round_ = {"seed": seed, "answers": said, "changed": "2026-11-28T01:10Z"}
    text = json.dumps({"version": 1, "rounds": {"analisis": round_}})
    return f"localStorage.getItem('{KEY}') || localStorage.setItem('{KEY}', {text!r})"


def round_of(standard: Standard, skill: str, seed: int = SEED) -> list:
    """Each task of a round with its draw."""
    tasks = standard.tasks[skill]
    order = Stream(seed, "round").shuffled(len(tasks.tasks))[:5]
    return [(tasks.tasks[n], draw(tasks, tasks.tasks[n], seed)) for n in sorted(order)]


def right(task, drawn) -> str:
    if task.answer:
        return measured(drawn.key, task.answer.unit, 4)
    return next(text for text, is_right, _ in drawn.options if is_right)


def reply(page: Page, say, task, words: str) -> None:
    """Give an answer and see what it was worth."""
    if task.answer:
        page.locator("#answer").fill(words)
    else:
        page.get_by_role("radio", name=words, exact=True).check()
    page.get_by_role("button", name=say("reality.check")).click()
    expect(page.locator("#told")).to_be_focused()


def test_a_round_is_answered_explained_and_kept(visit, say, standard):
    page = visit(f"{PATH}#analisis", script=kept())
    for number, (task, drawn) in enumerate(round_of(standard, "analisis"), 1):
        expect(page.locator("h1")).to_have_text(task.title)
        expect(page.locator("#asked")).to_have_text(drawn.text)
        where = say("reality.progress", name="Analisis", noun="hitungan", n=number, all=5)
        expect(page.locator(".progress")).to_have_text(where)
        # Never before the answer is in.
        expect(page.locator(".worked")).to_have_count(0)
        slip = number == 1 and drawn.slips
        reply(page, say, task, measured(slip[0].value, "", 4) if slip else right(task, drawn))
        expect(page.locator("#told")).to_have_text(say(f"reality.{'wrong' if slip else 'right'}"))
        expect(page.locator(".worked li")).to_have_text([*drawn.solution])
        if slip:
            expect(page.locator(".told")).to_contain_text(slip[0].text)
        link = page.get_by_role("link", name=say("reality.learn", name="Analisis"))
        expect(link).to_have_attribute("href", f"../kompetensi/analisis/#contoh-{task.id}")
        page.get_by_role("button", name=say("reality.next")).click()
    score = say("reality.score", n=4, all=5, noun="hitungan")
    expect(page.locator("h1")).to_have_text(score)
    expect(page.locator("h1")).to_be_focused()
    page.reload()
    expect(page.locator("h1")).to_have_text(score)
    page.get_by_role("link", name=say("reality.others")).click()
    expect(page.locator("#analisis")).to_contain_text(score)


def test_other_numbers_are_practice(visit, say, standard):
    page = visit(f"{PATH}#analisis", script=kept())
    (task, drawn), *_ = round_of(standard, "analisis")
    reply(page, say, task, "1")
    before = page.evaluate(f"localStorage.getItem('{KEY}')")
    page.get_by_role("button", name=say("reality.again")).click()
    practice = say("reality.practice", name="Analisis")
    expect(page.locator(".progress")).to_have_text(practice)
    expect(page.locator("h1")).to_have_text(task.title)
    expect(page.locator("h1")).to_be_focused()
    reply(page, say, task, "1")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == before
    page.get_by_role("button", name=say("reality.next")).click()
    expect(page.locator("#asked")).not_to_have_text(drawn.text)
    page.get_by_role("button", name=say("reality.skip")).click()
    expect(page.locator(".progress")).to_contain_text("3 dari 5")


def test_what_cannot_be_read_is_told_and_kept_in_the_field(visit, say):
    page = visit(f"{PATH}#analisis", script=kept())
    for typed, fault in {"": "empty", "1.5": "dot", "1,500": "comma", "dua": "letters"}.items():
        page.locator("#answer").fill(typed)
        page.keyboard.press("Enter")
        words = say(f"typed.{fault}", typed=typed, unit=say("reality.in-rupiah"), whole="1.500")
        assert page.locator("#fault").inner_text() in (
            words,
            words.replace(say("reality.in-rupiah"), say("reality.in-percent")),
        )
        expect(page.locator("#answer")).to_be_focused()
        expect(page.locator("#answer")).to_have_value(typed)
        expect(page.locator("#answer")).to_have_attribute("aria-invalid", "true")
        expect(page.locator(".worked")).to_have_count(0)


def test_by_keyboard_alone(visit):
    page = visit(PATH)
    tab_to(page, "#bahasa-inggris a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    for _ in range(5):
        if page.locator("#answer").count():
            tab_to(page, "#answer")
            page.keyboard.type("12")
        else:
            tab_to(page, "[type=radio]")
            page.keyboard.press("Space")
        page.keyboard.press("Enter")
        expect(page.locator("#told")).to_be_focused()
        tab_to(page, ".act .go")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_be_focused()
    expect(page.locator("h1")).to_contain_text("dari 5")


def test_a_number_brings_the_same_sheet_and_the_key_is_on_a_page_of_its_own(visit, say, standard):
    page = visit(f"{PATH}#lembar-analisis")
    page.locator("#seed").fill("12")
    page.get_by_role("button", name=say("sheet.show")).click()
    expect(page.locator("#seed-fault")).to_have_text(say("sheet.number-wrong"))
    page.locator("#seed").fill(str(SEED))
    page.get_by_role("button", name=say("sheet.show")).click()
    expect(page.locator("h1")).to_have_text(say("sheet.title", name="Analisis", seed=SEED))
    tasks = round_of(standard, "analisis")
    expect(page.locator(".sheet-task .asked")).to_have_text([drawn.text for _, drawn in tasks])
    expect(page.locator(".key-page")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(".key-page")).to_be_visible()
    assert page.locator(".key-page").evaluate("e => getComputedStyle(e).breakBefore") == "page"
    keys = [f"{n}. {right(task, drawn)}" for n, (task, drawn) in enumerate(tasks, 1)]
    expect(page.locator(".key-page ol > li > b")).to_have_text(keys)


def test_what_the_device_holds_and_cannot_be_read_stays(visit, say):
    for text, words in {"{": "damaged", '{"version":9}': "newer"}.items():
        page = visit(f"{PATH}#analisis", script=f"localStorage.setItem('{KEY}', {text!r})")
        expect(page.locator("#notice")).to_have_text(say(f"reality.{words}"))
        if page.locator("#answer").count():
            page.locator("#answer").fill("12")
        else:
            page.get_by_role("radio").first.check()
        page.keyboard.press("Enter")
        expect(page.locator("#told")).to_be_visible()
        assert page.evaluate(f"localStorage.getItem('{KEY}')") == text


def answer(page: Page, say, count: int) -> None:
    """Answer so many tasks, wrong or right."""
    for _ in range(count):
        if page.locator("#answer").count():
            page.locator("#answer").fill("12")
        else:
            page.get_by_role("radio").first.check()
        page.keyboard.press("Enter")
        page.get_by_role("button", name=say("reality.next")).click()


def rounds(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))["rounds"]


def test_two_tabs_lose_nothing_of_each_other(visit, say):
    # Chance would sometimes begin the other round with a task that stands later in this one.
    seeds = """const page = 1 + Number(localStorage.pages ?? 0);
        localStorage.pages = page;
        crypto.getRandomValues = (array) => array.fill(page * 4096);"""
    here = visit(f"{PATH}#analisis", script=seeds)
    there = here.context.new_page()
    there.goto(here.url)
    answer(here, say, 2)
    before = rounds(here)
    # An answer to another round is told, and does not count; the round that was begun goes on.
    there.locator("#answer, [type=radio]").first.wait_for()
    answer(there, say, 1)
    expect(there.locator("#notice")).to_have_text(say("reality.behind"))
    assert rounds(there) == before
    expect(there.locator(".progress")).to_contain_text("3 dari 5")
    answer(there, say, 1)
    expect(there.locator("#notice")).to_be_empty()
    # Of the same round both count, and the first answer to a task stays.
    first = rounds(there)["analisis"]["answers"]
    answer(here, say, 1)
    assert rounds(here)["analisis"]["answers"] == first
    answer(here, say, 1)
    assert len(rounds(here)["analisis"]["answers"]) == 4
    # What one tab erases the other does not bring back.
    there.goto(there.url.partition("#")[0])
    there.get_by_role("button", name=say("reality.erase")).click()
    there.get_by_role("dialog").get_by_role("button", name=say("reality.erase")).click()
    expect(there.locator("#notice")).to_have_text(say("reality.erased"))
    answer(here, say, 1)
    assert len(rounds(here)["analisis"]["answers"]) == 1


def test_what_was_passed_over_can_be_answered_and_what_changed_since_is_said(visit, say):
    # An answer that a template gave right once, and that this one would not.
    page = visit(f"{PATH}#analisis", script=kept(**{"margin-after-discount": ("1", True)}))
    for _ in range(4):
        page.get_by_role("button", name=say("reality.skip")).click()
    expect(page.locator("h1")).to_have_text(say("reality.score", n=1, all=1, noun="hitungan"))
    fold = page.locator(".tasks details").filter(has_text="Margin sesudah potongan")
    fold.locator("summary").click()
    expect(fold).to_contain_text(say("reality.changed"))
    expect(fold.locator(".worked")).to_have_count(0)
    page.get_by_role("button", name=say("reality.resume")).click()
    expect(page.locator(".progress")).to_contain_text("2 dari 5")
    answer(page, say, 4)
    expect(page.locator("h1")).to_contain_text("dari 5")
    expect(page.get_by_role("button", name=say("reality.resume"))).to_have_count(0)


def test_as_a_file_and_where_nothing_can_be_kept(visit, say, site: Path):
    denied = "Object.defineProperty(window, 'localStorage', {get() { throw Error('tidak') }})"
    folder = (site / "account-executive").as_uri()
    page = visit(f"{PATH}#analisis", url=f"{folder}/", script=denied)
    expect(page.locator("#notice")).to_have_text(say("reality.not-kept"))
    page.get_by_role("button", name=say("reality.skip")).click()
    expect(page.locator(".progress")).to_contain_text("2 dari 5")


PRESSED = "button, summary, .btn, .picks a, label:has(input), .answer input[type=text]"
# What the screen is made of, whatever it says.
MADE_OF = """() => [...new Set([...document.querySelectorAll("#isi *")]
    .filter((e) => e.checkVisibility())
    .map((e) => [e.parentElement, e].map((e) => e.localName + "." + e.className).join(">")))]
    .sort().join()"""


def states(page: Page, say, *, every: bool = False):
    """Walk through every state of the page, yielding its name at each. Of tasks that are made of
    the same parts one is a state; `every` one in `make fuzz`."""
    seen = set()

    def is_new() -> bool:
        parts = page.evaluate(MADE_OF)
        return every or (parts not in seen and not seen.add(parts))

    yield "start"
    for skill in ("analisis", "bahasa-inggris", "komputer"):
        page.goto(page.url.partition("#")[0] + f"#{skill}")
        page.locator("#asked").wait_for()
        for number in range(5):
            if is_new():
                yield f"{skill} {number}"
            page.get_by_role("button", name=say("reality.check")).click()
            if not number:
                yield f"{skill} empty"
            if page.locator("#answer").count():
                page.locator("#answer").fill("12")
            else:
                page.get_by_role("radio").first.check()
            page.get_by_role("button", name=say("reality.check")).click()
            expect(page.locator("#told")).to_be_focused()
            if is_new():
                yield f"{skill} {number} told"
            page.get_by_role("button", name=say("reality.next")).click()
        page.locator(".tasks summary").first.click()
        yield f"{skill} result"
    page.goto(page.url.partition("#")[0] + "#lembar-komputer")
    page.locator("#seed").wait_for()
    yield "sheet"


def test_no_barrier_in_any_state_and_look(visit, say, faults_in):
    page = visit(PATH, width=320)
    assert faults_in(page, states(page, say), PRESSED) == {}


# Words that are broken in a cell, elsewhere than after a hyphen, and by how much a table is wider
# than there is room.
BROKEN = r"""() => [[...document.querySelectorAll("td, th")].flatMap((cell) => {
    const text = cell.firstChild, range = document.createRange();
    return [...text.data.matchAll(/[^\s-]+/g)].filter(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }).map(String);
}), Math.max(0, ...[...document.querySelectorAll(".scroll")].map((e) =>
    e.scrollWidth - document.querySelector(".task").clientWidth))]"""


def broken(page: Page, say, standard, *, every: bool = False, room: int = 320) -> list:
    """What is broken on sheets that show a table which none before them did, in windows and fonts;
    `every` sheet of six numbers in `make fuzz`. In windows narrower than `room`, tables scroll."""
    seen, found = set(), []
    tables = {
        skill: ids
        for skill, tasks in standard.tasks.items()
        if (ids := {task.id for task in tasks.tasks if task.table})
    }
    for skill in tables:
        page.goto(page.url.partition("#")[0] + f"#lembar-{skill}")
        for seed in range(SEED, SEED + 6):
            shown = {task.id for task, _ in round_of(standard, skill, seed)} & tables[skill]
            if shown <= seen and not every:
                continue
            seen |= shown
            page.locator("#seed").fill(str(seed))
            page.get_by_role("button", name=say("sheet.show")).click()
            # Where there is no room the table is wider, not the page, and its words are whole all
            # the same.
            for width in (240, 320, 360):
                page.set_viewport_size({"width": width, "height": 740})
                for font in ("wide", "DejaVu", "Liberation"):
                    fonts.use(page, font)
                    words, wider = page.evaluate(BROKEN)
                    if words or (wider and width >= room) or over(page) > 0:
                        found.append((skill, seed, font, width, words, wider))
    assert seen == set().union(*tables.values())
    return found


def test_no_word_and_no_figure_of_a_table_is_broken(visit, say, standard):
    assert broken(visit(f"{PATH}#lembar-analisis", width=320), say, standard) == []


def test_few_bytes(site: Path):
    page = (site / "account-executive" / PATH).read_bytes()
    assert len(brotli.compress(page)) <= 30_000
