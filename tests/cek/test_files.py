"""What is taken away and brought back: everything in a file, a table, the app itself, on paper."""

import csv
import io
import json
import re
from math import ceil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import fonts
from tests.cek.walk import (
    ANSWERS,
    KEY,
    PATH,
    WHOLE,
    attempt,
    choose,
    go_on,
    jump,
    lines,
    resume,
    stored,
    unfold_end,
)
from tests.standard import SKILLS

DONE = {"at": "result", "target": "ae", "finished": "2026-11-24T03:00Z"}
MAY = {**DONE, "started": "2026-05-03T02:50Z", "changed": "2026-05-03T03:00Z"}
FORMULA = "=HYPERLINK(\"http://x\"); 'a'\n+1"


def download(page: Page, words: str):
    """Press a button; return the file that comes."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=words).click()
    return waiting.value


def saved(page: Page, words: str) -> str:
    """What a button saves, where a driver cannot tell of downloads."""
    page.evaluate("""() => { URL.createObjectURL = blob => {
        window.file = blob; return "data:," } }""")
    page.get_by_role("button", name=words).click()
    return page.evaluate("file.text()")


def open_file(page: Page, text: str) -> None:
    file = {"name": "a.json", "mimeType": "application/json", "buffer": text.encode()}
    page.locator("input[type=file]").set_input_files(file)


def attempts(page: Page) -> list[dict]:
    return json.loads(stored(page))["attempts"]


def test_everything_is_saved_and_opened_on_another_device(check, say):
    page = check()
    said = {"line": 'Baris "bukti" <b>ü</b> \u2028', "when": "2026-10", "who": "Mentor"}
    both = attempt(page, ANSWERS, **MAY), attempt(page, ANSWERS, **DONE)
    resume(page, *both, evidence={"komunikasi": said})
    expect(page.locator(WHOLE)).to_be_visible()
    unfold_end(page, say)
    file = download(page, say("keep.save"))
    assert re.fullmatch(r"cek-keahlian-AE-\d{4}-\d\d-\d\d\.json", file.suggested_filename)
    text = file.path().read_text("utf-8")
    kept = attempts(page)

    other = check()
    choose(other, 5)
    other.locator("#files").click()
    open_file(other, text)
    dialog = other.locator("dialog")
    expect(dialog).to_contain_text(say("keep.merge-text", n=2))
    dialog.get_by_role("button", name=say("ask.no")).click()
    assert len(attempts(other)) == 1
    for _ in range(2):
        open_file(other, text)
        dialog.get_by_role("button", name=say("keep.merge")).click()
        expect(other.locator("#notice")).to_contain_text(say("keep.merged"))
        # One's own attempt stays, and stays the current one; nothing stands there twice.
        for one, same in zip(attempts(other), kept, strict=False):
            assert {**one, **same} == one
        assert len(attempts(other)) == 3
        assert attempts(other)[2]["answers"] == {"komunikasi": {"anchor": 5}}
        assert json.loads(stored(other))["evidence"] == {"komunikasi": said}
    expect(other.locator(".plain li")).to_have_count(3)
    other.get_by_role("button", name=say("history.go-on")).click()
    expect(other.locator("fieldset:visible input[value='5']")).to_be_checked()


def test_what_cannot_be_opened_changes_nothing(check, say):
    page = check()
    jump(page, ANSWERS)
    unfold_end(page, say)
    file = json.loads(download(page, say("keep.save")).path().read_text("utf-8"))
    before = stored(page)
    page.get_by_role("button", name=say("history.button")).click()
    heavy = json.dumps({**file, "more": "x" * 2_000_001})
    for text, key in {
        json.dumps(file)[:-9]: "keep.damaged",
        json.dumps({**file, "attempts": [{}]}): "keep.damaged",
        json.dumps({**file, "version": 3}): "keep.newer",
        json.dumps({**file, "profession": "barista"}): "keep.profession",
        '{"name": "something else"}': "keep.foreign",
        "a,b\n1,2": "keep.damaged",
        heavy: "keep.damaged",
    }.items():
        open_file(page, text)
        expect(page.get_by_text(say(key), exact=True)).to_be_visible()
    page.reload()
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    # As a file that is gone by now.
    page.evaluate("() => { File.prototype.text = () => Promise.reject(Error()) }")
    open_file(page, json.dumps(file))
    expect(page.get_by_text(say("keep.damaged"), exact=True)).to_be_visible()
    assert stored(page) == before
    expect(page.locator("dialog")).to_have_count(0)


def test_an_older_attempt_is_opened_and_deleted(check, say):
    page = check(timezone_id="Asia/Jakarta")
    old = attempt(page, [4, *[2] * (SKILLS - 1)], **MAY)
    said = {"line": "Surat kerja sama", "when": "", "who": ""}
    resume(page, old, attempt(page, ANSWERS, **DONE), evidence={"komunikasi": said})
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    items = page.locator(".plain li")
    # With the minute, so that two of one day can be told apart.
    assert items.locator("h3").all_text_contents() == [
        "24 November 2026 pukul 10.00",
        "3 Mei 2026 pukul 10.00",
    ]
    expect(items.first).to_contain_text(say("history.current"))
    expect(items.first.get_by_role("button")).to_have_count(0)
    items.nth(1).get_by_role("button", name=say("history.open")).click()
    expect(page.locator(WHOLE)).to_contain_text("3 Mei 2026")
    rows = page.locator("table").first.locator("tbody tr")
    levels = [row.locator("td").first.text_content() for row in rows.all()]
    assert sorted(levels) == [*["2"] * (SKILLS - 1), "4"]
    expect(page.get_by_role("heading", name=say("then.title"))).to_have_count(0)
    page.locator(".strengths .link").first.click()
    expect(page.locator("#evidence-komunikasi")).to_have_value("Surat kerja sama")
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    expect(items.nth(1)).to_contain_text(say("history.current"))
    items.first.get_by_role("button", name=say("history.open")).click()
    expect(page.get_by_role("heading", name=say("then.title"))).to_be_visible()
    page.reload()
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    erase = items.nth(1).get_by_role("button", name=say("history.erase"))
    erase.click()
    page.locator("dialog").get_by_role("button", name=say("ask.no")).click()
    expect(items).to_have_count(2)
    erase.click()
    page.locator("dialog").get_by_role("button", name=say("history.erase"), exact=True).click()
    expect(items).to_have_count(1)
    expect(page.locator("#notice")).to_contain_text(say("history.erased"))
    assert [kept["started"] for kept in attempts(page)] == ["2026-11-24T02:50Z"]
    # Evidence is the reader's, not of that attempt.
    assert json.loads(stored(page))["evidence"] == {"komunikasi": said}


def test_nothing_there_is_said(check, say):
    page = check()
    page.locator("#files").click()
    expect(page.locator("#screen")).to_contain_text(say("history.none"))
    page.get_by_role("button", name=say("history.go-on")).click()
    expect(page.locator("#progress")).to_be_visible()


def test_the_table_for_a_spreadsheet(check, say, standard):
    page = check(timezone_id="Asia/Jakarta")
    plan = {"cue": "+1", "action": "@b", "date": "2026-12-31"}
    said = {"line": FORMULA, "when": "2026-10", "who": "=1"}
    jump(page, ANSWERS, evidence={"komunikasi": said}, plans={"komunikasi": plan})
    page.get_by_role("button", name=say("details.long")).click()
    shown = [
        [cell.inner_text() for cell in row.locator("th, td").all()[:6]]
        for row in page.locator("table").first.locator("tbody tr").all()
    ]
    unfold_end(page, say)
    file = download(page, say("export.table"))
    assert file.suggested_filename.endswith(".csv")
    data = file.path().read_bytes()
    assert data.startswith(b"\xff\xfe")
    head, *rows = csv.reader(io.StringIO(data.decode("utf-16"), newline=""), delimiter="\t")
    assert head[:2] == [say("table.skill"), say("table.level")]
    assert len({*head}) == len(head) == 20
    assert all(len(row) == 20 for row in rows)
    for row, (name, level, likely, target, difference, proof) in zip(rows, shown, strict=True):
        assert row[:2] == [name, "" if level == "–" else level]
        low_high = likely.split("–") if any(likely.split("–")) else ["", ""]
        assert row[3:5] == [low_high[0], low_high[-1]]
        assert row[5:7] == [target, difference]
        assert row[10] == ("" if proof == "–" else proof.split("\n")[0])
        edition = str(standard.profession.edition)
        assert row[15:] == ["AE", "Cepat", "24 November 2026", edition, ""]
    noted = next(row for row in rows if row[0] == standard.skills["komunikasi"].name)
    assert noted[2] == "Terampil"
    assert noted[7:11] == ["'" + FORMULA, "2026-10", "'=1", say("evidence.proven")]
    assert noted[11:15] == ["'+1", "'@b", "2026-12-31", say("plan.weekly")]
    assert not any(re.match(r"[=+\-@\t\r]", cell) for row in rows for cell in row)


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_the_app_as_a_file(
    request: pytest.FixtureRequest, site: Path, address: str, tmp_path: Path, say, engine: str
):
    browser: Browser = request.getfixturevalue(engine)
    context = browser.new_context(locale="id-ID")
    page = context.new_page()
    page.goto(address + PATH)
    jump(page, ANSWERS, evidence=lines(page, "Rahasia saya"))
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    text = saved(page, say("export.app"))
    copy = tmp_path / "app.html"
    copy.write_text(text, "utf-8")
    assert "Rahasia" not in text
    assert not re.search(r"<input[^>]*checked", text)
    # The policy still allows each block by its hash: the page is the one that was published.
    original = (site / PATH.strip("/") / "index.html").read_text("utf-8")
    blocks = re.compile(r"<(?:script|style)[^>]*>(.*?)</(?:script|style)>", re.DOTALL)
    *blocks_of_original, keeps = blocks.findall(original)
    assert blocks.findall(text) == blocks_of_original
    # A file is there without a network by itself.
    assert "sw.js" in keeps
    context.close()

    context = browser.new_context(locale="id-ID")
    page, faults = context.new_page(), []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(copy.as_uri())
    expect(page.locator("html[data-ready]")).to_have_count(1)
    assert page.locator("input:checked").count() == 0
    choose(page, 4)
    go_on(page)
    expect(page.locator("fieldset:visible")).to_have_count(1)
    jump(page, ANSWERS)
    # A copy makes a copy, the same to the byte.
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    assert saved(page, say("export.app")) == text
    assert faults == []
    context.close()


def test_a_browser_without_the_means_offers_no_copy(check, say):
    page = check(script="delete Element.prototype.getHTML")
    page.locator("#files").click()
    expect(page.get_by_role("button", name=say("keep.save"))).to_be_visible()
    expect(page.get_by_role("button", name=say("export.app"))).to_have_count(0)


NEVER = ["never"] * SKILLS


@pytest.mark.parametrize("answers", [ANSWERS, [*ANSWERS[:4], *NEVER[4:]], NEVER])
def test_on_paper_it_fits_three_pages(check, say, standard, tmp_path: Path, answers: list):
    """With sixteen competencies."""
    page = check(timezone_id="Asia/Jakarta", color_scheme="dark")
    skills = list(standard.skills)
    long = "Menutup tiga kerja sama sponsor acara kampus senilai Rp12 juta dalam dua bulan. " * 3
    plan = {"cue": long[:150], "action": long[:200], "date": "2026-12-31"}
    case = {"most": "a", "least": "b", "statements": {"1": 5, "2": 5, "3": 5}}
    given = [{"anchor": a, **case} if isinstance(a, int) else a for a in answers]
    now = attempt(page, given, **DONE, plans=dict.fromkeys(skills, plan), mode="full")
    said, paper = lines(page, long), tmp_path / "result.pdf"
    resume(page, attempt(page, ANSWERS, **MAY), now, evidence=said)
    expect(page.locator(WHOLE)).to_be_visible()
    # The widest of the fonts: with others it is no longer.
    fonts.use(page, "DejaVu")
    page.pdf(path=paper, prefer_css_page_size=True)
    # With as much about every competency it takes one more.
    assert page_count(paper) <= ceil(4 * SKILLS / 16)
    strengths = page.locator(".strengths .ruled").evaluate_all("all => all.map(e => e.dataset.of)")
    few = {id: said[id] for id in said if id in strengths}
    resume(page, attempt(page, ANSWERS, **MAY), now, evidence=few)
    expect(page.locator(WHOLE)).to_be_visible()
    fonts.use(page, "DejaVu")
    page.pdf(path=paper, prefer_css_page_size=True)
    assert page_count(paper) <= ceil(3 * SKILLS / 16)
    page.emulate_media(media="print")
    titles = ["chart", "gap", "plan", "limits"]
    if answers is ANSWERS:
        titles.append("strength")
    for title in titles:
        expect(page.get_by_role("heading", name=say(f"{title}.title"))).to_be_visible()
    # A heading that opens something on the screen is a heading on paper.
    expect(page.locator("button:not(h3 > *):visible")).to_have_count(0)
    background = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(background) == "rgb(255, 255, 255)"


def page_count(paper: Path) -> int:
    """Pages of a PDF as Chromium writes it."""
    return len(re.findall(rb"/Type\s*/Page\b", paper.read_bytes()))


def test_what_stands_beside_the_check_goes_along_and_is_erased_with_it(check, say):
    fit = {"version": 1, "answers": {"travel": "fits", "writing": "ask"}}
    ticks = {"version": 1, "ticks": ["kind"]}
    keep = (
        "for (const [end, kept] of Object.entries(%s)) localStorage.setItem(`"
        + KEY
        + ":${end}`, kept)"
    )
    page = check()
    vacancy = {"id": 1, "name": "Bank", "text": "Dicari AE", "levels": {"menjual": 4}}
    vacancies = {"version": 1, "vacancies": [vacancy]}
    answers = {"win-rate": {"answer": "30", "right": True}}
    round_ = {"seed": 482913, "answers": answers, "changed": "2026-11-28T01:10Z"}
    tasks = {"version": 1, "rounds": {"analisis": round_}}
    texts = {"fit": fit, "ticks": ticks, "vacancies": vacancies, "tasks": tasks}
    page.evaluate(keep % json.dumps({end: json.dumps(kept) for end, kept in texts.items()}))
    jump(page, ANSWERS)
    unfold_end(page, say)
    text = download(page, say("keep.save")).path().read_text("utf-8")
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("#notice")).to_contain_text(say("erase.done"))
    assert page.evaluate("Object.keys(localStorage)") == []

    other = check()
    # What is here counts, and what cannot be read here stays.
    mine = {"version": 1, "answers": {"travel": "think"}}
    own = {"version": 1, "vacancies": [{**vacancy, "name": "Media"}]}
    own_texts = {"fit": json.dumps(mine), "ticks": "{", "vacancies": json.dumps(own)}
    other.evaluate(keep % json.dumps(own_texts))
    other.locator("#files").click()
    open_file(other, text)
    other.locator("dialog").get_by_role("button", name=say("keep.merge")).click()
    expect(other.locator("#notice")).to_contain_text(say("keep.merged"))
    found = json.loads(other.evaluate(f"localStorage.getItem('{KEY}:fit')"))
    assert found == {"version": 1, "answers": {"travel": "think", "writing": "ask"}}
    assert other.evaluate(f"localStorage.getItem('{KEY}:ticks')") == "{"
    assert json.loads(other.evaluate(f"localStorage.getItem('{KEY}:tasks')")) == tasks
    found = json.loads(other.evaluate(f"localStorage.getItem('{KEY}:vacancies')"))
    assert [(each["id"], each["name"]) for each in found["vacancies"]] == [
        (1, "Media"),
        (2, "Bank"),
    ]
