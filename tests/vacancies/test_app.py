"""A vacancy is pasted, corrected, set beside a result and made its target."""

import json
from pathlib import Path

import brotli
from playwright.sync_api import Page, expect

from tests.barriers import tab_to
from tests.cek.walk import KEY
from tests.vacancies import score

PATH = "lowongan/index.html"
KEPT = f"{KEY}:vacancies"
TEXTS = {each["name"]: each["text"] for each in score.vacancies("tuned")}


def finished(standard) -> str:
    """A script that puts a finished check on the device, every level 3, target AE."""
    attempt = {
        "edition": standard.profession.edition, "mode": "quick", "target": "ae", "levels": {},
        "answers": {id: {"anchor": 3} for id in standard.skills}, "plans": {}, "gaps": [],
        "recheck": None, "at": "result", "started": "2026-11-25T04:10Z",
        "changed": "2026-11-25T04:20Z", "finished": "2026-11-25T04:20Z", "invitation": None,
        "reply": 0,
    }  # fmt: skip
    text = json.dumps({"version": 2, "attempts": [attempt]})
    return f"localStorage.getItem('{KEY}') || localStorage.setItem('{KEY}', {text!r})"


def paste(page: Page, say, text: str) -> None:
    page.locator("#text").fill(text)
    page.get_by_role("button", name=say("vacancy.read")).click()


def aim(page: Page) -> dict:
    last = json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))["attempts"][-1]
    return {key: last[key] for key in ("target", "levels")}


def test_from_a_vacancy_to_the_target_and_back(visit, say, standard):
    page = visit(PATH, width=360, script=finished(standard))
    paste(page, say, TEXTS["bank-formal"])
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("h1")).to_contain_text("Account Executive Kredit UMKM")
    expect(page.locator(".demands").first.locator("li")).to_have_count(6)
    expect(page.locator(".flags h3")).to_have_count(3)
    first = page.locator(".demands").first.locator("li").first
    expect(first.locator("mark")).to_have_text("Berkomunikasi")
    name = standard.skills["komputer"].name
    refuse = page.get_by_role("button", name=f"{say('vacancy.refuse')} {name}")
    refuse.click()
    expect(page.locator(".hint[role=status]")).to_have_text(say("vacancy.found", n=5))
    page.locator("#level-menjual").select_option("5")
    before = aim(page)
    page.get_by_role("button", name=say("vacancy.aim")).click()
    asked = {id: level for id, level in aim(page)["levels"].items() if level}
    assert (aim(page)["target"], len(asked), asked["menjual"]) == ("own", 5, 5)
    page.get_by_role("button", name=say("vacancy.undo")).click()
    assert aim(page) == before
    page.get_by_role("button", name=say("vacancy.aim")).click()
    page.get_by_role("link", name=say("vacancy.to-result")).click()
    unasked = [skill.name for id, skill in standard.skills.items() if id not in asked]
    expect(page.locator(".targets")).to_contain_text(
        say("target.unasked", names=", ".join(unasked))
    )
    expect(page.locator(".targets [aria-pressed=true]")).to_have_text(say("own.choice"))
    back = page.locator(".targets").get_by_role("link", name=say("target.vacancy"))
    back.click()
    expect(page.locator("#kept a").first).to_contain_text("Account Officer")


def test_several_stand_beside_each_other_and_can_be_taken_back(visit, say, standard):
    page = visit(PATH, script=finished(standard))
    for name in ("b2b-saas-english", "agency-mixed", "property-english"):
        paste(page, say, TEXTS[name])
        page.get_by_role("link", name=say("vacancy.back")).click()
    expect(page.locator(".nearest li")).to_have_count(3)
    expect(page.locator(".nearest li").last).to_contain_text("Mid-Market")
    page.locator("#kept summary").click()
    expect(page.locator(".levels-table thead th")).to_have_count(5)
    expect(page.locator("#kept .list li").first).to_contain_text(
        say("vacancy.common-line", name="", n=3, all=3, level="")[-20:-1]
    )
    page.locator(".nearest a").first.click()
    expect(page.locator("h1")).not_to_have_text(say("vacancy.title"))
    page.locator(".folds summary").last.click()
    page.get_by_role("button", name=say("vacancy.remove")).click()
    expect(page.locator(".nearest li")).to_have_count(2)
    page.get_by_role("button", name=say("vacancy.undo")).click()
    expect(page.locator("h1")).not_to_have_text(say("vacancy.title"))
    assert len(json.loads(page.evaluate(f"localStorage.getItem('{KEPT}')"))["vacancies"]) == 3


def test_other_texts_are_told_apart_and_nothing_of_them_runs(visit, say):
    page = visit(PATH)
    cv = "Riwayat hidup\nSaya lulusan 2024.\nTentang saya: saya pernah menjual kopi."
    hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>=HYPERLINK(1)'
    for text, fault in (
        ("", "empty"),
        (cv, "curriculum"),
        ("求人 営業", "other"),
        (hostile, "other"),
    ):
        paste(page, say, text)
        expect(page.locator("#fault")).to_contain_text(say(f"vacancy.{fault}"))
        expect(page.locator("#text")).to_be_focused()
        expect(page.locator("#text")).to_have_value(text)
    paste(page, say, f"Lowongan: {hostile} komunikatif, mampu menjual")
    expect(page.locator(".vacancy")).to_be_visible()
    assert page.locator(".vacancy img, .vacancy script").count() == 0


def test_a_warning_is_shown_though_nothing_else_is_asked(visit, say):
    page = visit(PATH)
    paste(page, say, "Lowongan kerja! Staf kantor. Biaya pendaftaran 250rb ditransfer dahulu.")
    expect(page.locator(".flags h3")).to_have_count(1)
    expect(page.locator(".hint[role=status]")).to_have_text(say("vacancy.nothing"))
    page.get_by_role("link", name=say("vacancy.back")).click()
    expect(page.locator(".nearest li p")).to_have_text(say("vacancy.nothing"))


def test_of_an_endless_text_the_beginning_is_read_and_that_is_said(visit, say):
    page = visit(PATH)
    endless = "Lowongan: mampu menjual. " * 4000
    paste(page, say, endless)
    note = page.locator(".vacancy .note", has_text=say("vacancy.cut"))
    expect(note).to_be_visible()
    page.reload()
    expect(note).to_be_visible()


def test_by_keyboard_alone_without_a_result(visit, say):
    page = visit(PATH, width=320)
    tab_to(page, "#text")
    page.keyboard.insert_text(TEXTS["fmcg-english"])
    tab_to(page, ".go")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    expect(page.get_by_role("link", name=say("vacancy.do-check"))).to_be_visible()
    tab_to(page, ".demands .btn")
    page.keyboard.press("Enter")
    expect(page.locator(".demands li").first).to_have_class("unasked")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "start"
    page.get_by_role("button", name=say("vacancy.read")).click()
    yield "empty"
    paste(page, say, TEXTS["bank-formal"])
    yield "one"
    for summary in page.locator(".vacancy summary").all():
        summary.click()
    page.locator("#level-menjual").select_option("5")
    page.locator(".demands .btn").first.click()
    page.get_by_role("button", name=say("vacancy.aim")).click()
    yield "corrected, unfolded, the target"
    page.get_by_role("button", name=say("vacancy.undo")).click()
    yield "target taken back"
    for name in ("agency-mixed", "b2b-saas-english"):
        page.get_by_role("link", name=say("vacancy.back")).click()
        paste(page, say, TEXTS[name])
    page.get_by_role("link", name=say("vacancy.back")).click()
    page.locator("#kept summary").click()
    yield "three beside each other"
    page.locator(".nearest a").first.click()
    expect(page.locator("h1")).not_to_have_text(say("vacancy.title"))
    page.locator(".folds summary").last.click()
    page.get_by_role("button", name=say("vacancy.remove")).click()
    yield "one removed"


def test_no_barrier_in_any_state_and_look(visit, say, standard, faults_in):
    page = visit(PATH, width=320, script=finished(standard))
    pressed = "button, summary, .btn, .nearest a, select, input"
    assert faults_in(page, states(page, say), pressed) == {}


def test_one_request_and_within_its_weight(site: Path):
    page = (site / "account-executive" / PATH).read_bytes()
    assert len(brotli.compress(page)) <= 30 * 1024
