"""What a reader tells becomes lines of a CV and answers, to copy, in Word and on paper."""

import json
import re
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, expect

from tests import office
from tests.barriers import tab_to
from tests.cek.walk import KEY, WHOLE
from tests.cv import word
from tests.vacancies.test_app import finished

PATH = "cv/index.html"
LETTERS = "A & B <b>\"tebal\"</b> 'ya' 😀 مرحبا ü ]]> {n} &amp; x"
TOLD = {
    "situation": "Acara himpunan, anggaran Rp8 juta",
    "line": "Saya menawar sewa tata suara",
    "number": "turun Rp1,2 juta",
    "who": "Bendahara",
}
LINE = "Menawar sewa tata suara; turun Rp1,2 juta."


def vacancy(standard, **levels: int) -> str:
    """A script that puts a vacancy on the device."""
    asked = {id: levels.get(id.replace("-", "_"), 0) for id in standard.skills}
    kept = [{"id": 3, "name": "AE Media", "text": "Dicari AE", "levels": asked}]
    text = json.dumps({"version": 1, "vacancies": kept})
    return f"localStorage.setItem('{KEY}:vacancies', {text!r})"


def tell(page: Page, **parts: str) -> None:
    for part, text in parts.items():
        page.locator(f"#{part}").fill(text)


def evidence(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "{}").get("evidence", {})


def saved(page: Page, say, folder: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=say("cv.save")).click()
    assert download.value.suggested_filename == "CV-AE.docx"
    download.value.save_as(folder / "cv.docx")
    return folder / "cv.docx"


def test_told_once_it_is_a_line_an_answer_and_evidence_of_the_check(visit, say, standard):
    page = visit("cek/index.html", width=360, script=finished(standard))
    expect(page.locator(WHOLE)).to_be_visible()
    page.get_by_role("link", name=say("evidence.tell")).click()
    expect(page.locator(".stories").first.locator("li")).to_have_count(3)
    expect(page.locator("#block")).to_have_count(0)
    first = page.locator(".stories a").first
    name = page.locator(".stories h3").first.text_content().removesuffix(" 3 Mandiri")
    [id] = [id for id, skill in standard.skills.items() if skill.name == name]
    first.click()
    expect(page.locator("h1")).to_be_focused()
    # The example is of the reader's own level.
    step = standard.skills[id].steps[1].cv
    expect(page.locator(".pair s")).to_have_text(step.weak)
    expect(page.locator(".pair dd").last).to_contain_text(step.line)
    tell(page, **TOLD)
    page.locator("#when").select_option(index=1)
    expect(page.locator(".bullets li")).to_have_text(LINE)
    kept = evidence(page)
    assert {part: kept[id][part] for part in TOLD} == TOLD
    page.get_by_role("link", name=say("cv.done")).click()
    expect(page.locator("#block")).to_have_value(
        f"{say('cv.lines')}\n- {LINE}\n\n{say('cv.answers')}\n\n{name}\n"
        f"{say('cv.situation')}: {TOLD['situation']}\n{say('cv.action')}: {TOLD['line']}\n"
        f"{say('cv.result')}: {TOLD['number']}\n"
        f"{say('cv.witness')}: Bendahara, {long_month(page)}\n"
    )
    page.get_by_role("link", name=say("cv.to-result")).click()
    expect(page.locator(".strengths li").first).to_contain_text(say("evidence.proven"))
    page.locator(".strengths button").first.click()
    expect(page.locator(f"#evidence-{id}")).to_have_value(TOLD["line"])
    # Changed there, what only the other page asks stays.
    page.locator(f"#evidence-{id}").fill("Menawar 2 kali")
    assert evidence(page) == {id: {**kept[id], "line": "Menawar 2 kali"}}


def long_month(page: Page) -> str:
    return page.evaluate(
        "new Intl.DateTimeFormat('id', {month: 'long', year: 'numeric'}).format(new Date())"
    )


def test_advice_is_gentle_and_goes_once_taken(visit, say):
    page = visit(f"{PATH}#negosiasi")
    advice = page.locator(".advice li")
    expect(page.locator(".tell-example .hint").first).to_have_text(say("cv.no-level"))
    tell(page, line="Kami panitia")
    expect(advice).to_have_count(0)
    page.locator("#number").focus()
    expect(advice).to_have_text([say(f"cv.check-{c}") for c in ("number", "verb", "own")])
    page.locator("#line").fill("Saya menyusun acara; kami panitia")
    expect(advice).to_have_text([say("cv.check-number")])
    tell(page, number="12 " + "orang " * 30)
    page.locator("#who").focus()
    expect(advice).to_have_text([say("cv.check-long", n=25)])
    assert evidence(page)["negosiasi"]["line"] == "Saya menyusun acara; kami panitia"
    # A verb as people talk is one.
    tell(page, line="nego sewa 3 vendor", number="")
    page.locator("#who").focus()
    expect(advice).to_have_count(0)
    # Nothing is left of what is taken back.
    tell(page, line="", number=" ")
    expect(page.locator(".made")).to_have_text(say("cv.line-none"))
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None


def test_ordered_by_a_vacancy(visit, say, standard):
    script = f"{finished(standard)}; {vacancy(standard, menjual=5, presentasi=2)}"
    page = visit("lowongan/index.html#lowongan-3", script=script)
    page.get_by_role("link", name=say("vacancy.cv")).click()
    names = page.locator(".stories").first.locator("h3")
    asked = [f"{standard.skills[id].name} 3 Mandiri" for id in ("menjual", "presentasi")]
    expect(names).to_have_text(asked)
    for id, line in (("negosiasi", "Menawar 3 kali"), ("presentasi", "Membuat 8 slide")):
        page.goto(f"{page.url.partition('#')[0]}#{id}")
        expect(page.locator("h1")).to_contain_text(standard.skills[id].name)
        tell(page, line=line)
    page.get_by_role("link", name=say("cv.done")).click()
    expect(page.locator("#block")).to_have_value(
        # Its own order, then what it does not ask.
        re.compile(r"- Membuat 8 slide\.\n- Menawar 3 kali\.")
    )
    page.locator("#order").select_option("")
    expect(page.locator("#order")).to_be_focused()
    expect(page.get_by_role("heading", name=say("cv.first"))).to_be_visible()


def test_every_letter_is_in_word_and_none_runs(visit, say, standard, tmp_path):
    page = visit(f"{PATH}#negosiasi")
    tell(page, line=f"Menulis {LETTERS}", situation="Satu\nDua\x07\x00\ufffe", who=LETTERS)
    page.get_by_role("link", name=say("cv.done")).click()
    assert page.locator(".paper b b, .stories b").count() == 0
    file = saved(page, say, tmp_path)
    assert word.paragraphs(file) == [
        ("heading 1", say("cv.lines")),
        ("List Bullet", f"Menulis {LETTERS}."),
        ("heading 1", say("cv.answers")),
        ("heading 2", standard.skills["negosiasi"].name),
        ("Normal", f"{say('cv.situation')}: Satu\nDua"),
        ("Normal", f"{say('cv.action')}: Menulis {LETTERS}"),
        ("Normal", f"{say('cv.witness')}: {LETTERS}"),
    ]


@pytest.mark.skipif(not office.OFFICE, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_opens_it(visit, say, standard, tmp_path):
    page = visit(f"{PATH}#negosiasi")
    tell(page, line=f"Menulis {LETTERS}\nMencatat 3 hal", number="14")
    page.get_by_role("link", name=say("cv.done")).click()
    (root,) = office.opened(saved(page, say, tmp_path))
    text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    levels = [
        (each.get(f"{text}outline-level"), "".join(each.itertext()))
        for each in root.iter(f"{text}h")
    ]
    assert levels == [
        ("1", say("cv.lines")),
        ("1", say("cv.answers")),
        ("2", standard.skills["negosiasi"].name),
    ]
    items = ["".join(each.itertext()).strip() for each in root.iter(f"{text}list-item")]
    assert len(items) == 2
    assert "😀 مرحبا ü" in items[0]
    assert items[1] == "Mencatat 3 hal."


def test_by_keyboard_alone_and_copied_without_a_clipboard(visit, say):
    page = visit(PATH, width=320, script="Object.defineProperty(navigator, 'clipboard', {})")
    expect(page.get_by_role("link", name=say("cv.do-check"))).to_be_visible()
    tab_to(page, ".stories a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    for part in ("situation", "line", "number", "who"):
        tab_to(page, f"#{part}")
        page.keyboard.insert_text(TOLD[part])
    tab_to(page, ".tell-made .btn")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    tab_to(page, ".copyable button + button")
    page.keyboard.press("Enter")
    expect(page.locator(".copyable [role=status]").first).to_have_text(say("copy.done"))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("text", "problem"),
    [("{", "damaged"), ('{"version":9}', "newer"), (None, "not-kept")],
)
def test_what_cannot_be_read_or_kept_is_told_and_left(visit, say, text, problem):
    if text is None:
        script = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('x') }})"
    else:
        script = f"localStorage.setItem('{KEY}', {text!r})"
    page = visit(f"{PATH}#negosiasi", script=script)
    tell(page, line="Menawar 3 kali")
    expect(page.locator("#notice")).to_have_text(say(f"cv.{problem}"))
    page.get_by_role("link", name=say("cv.done")).click()
    expect(page.locator("#block")).to_have_value(re.compile("Menawar 3 kali"))
    if text is not None:
        assert page.evaluate(f"localStorage.getItem('{KEY}')") == text


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "nothing told"
    page.locator(".folds summary").click()
    yield "every competency"
    page.locator(".stories a").first.click()
    yield "a form"
    page.locator(".tell-example summary").click()
    tell(page, line="Kami panitia " + "rapat " * 30, who="x" * 61)
    page.locator("#number").focus()
    yield "advice, too long"
    tell(page, **TOLD)
    yield "told"
    page.get_by_role("link", name=say("cv.done")).click()
    yield "to copy"
    page.locator("#order").select_option("3")
    yield "by a vacancy"


def test_no_barrier_in_any_state_and_look(visit, say, standard, faults_in):
    script = f"{finished(standard)}; {vacancy(standard, menjual=5)}"
    page = visit(PATH, width=320, script=script)
    pressed = "button, summary, .btn, .stories a, .tell-head a, select, input, textarea"
    assert faults_in(page, states(page, say), pressed) == {}


def test_on_paper_only_what_was_told(visit, say):
    page = visit(f"{PATH}#negosiasi")
    tell(page, **TOLD)
    page.emulate_media(media="print")
    expect(page.locator(".bullets li")).to_be_visible()
    for part in (".tell-form", ".tell-example", ".keep"):
        expect(page.locator(part).first).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("link", name=say("cv.done")).click()
    page.emulate_media(media="print")
    expect(page.locator(".paper li")).to_have_text(LINE)
    expect(page.locator("h1")).to_be_hidden()


def test_one_request_and_within_its_weight(site: Path):
    page = (site / "account-executive" / PATH).read_bytes()
    assert len(brotli.compress(page)) <= 30_500
