"""The page "Cocok untuk Anda?": the answer first, the rest in folds, ticks that stay."""

import json

import pytest
from playwright.sync_api import Page, expect

from compiler.addresses import FIT
from compiler.content import Standard
from tests.barriers import tab_to, violations

PATH = "/account-executive/cocok/"
KEY = "standar-profesi:account-executive:ticks"
# What an address could lead to before there were folds.
ANCHORS = [
    *("sehari", "disukai", "berat", "cocok", "syarat", "penghasilan", "jalan-masuk", "portofolio"),
    *("tanda-bahaya", "daftar-periksa", "pekan-ini", "mungkin-cocok", "kurang-cocok", "cari-gaji"),
    *("tanya-gaji", "rejection", "night-revisions", "chasing-payment", "target-pressure"),
    *("in-between", "harassment", "sumber"),
]


def test_the_first_screen_says_what_the_profession_is(open_page, standard: Standard):
    page = open_page(PATH, 360)
    page.set_viewport_size({"width": 360, "height": 740})
    definition = page.locator(".head .lede")
    assert 30 <= len(definition.inner_text().split()) <= 45
    expect(definition).to_have_text(standard.profession.definition)
    for part in (definition, page.get_by_role("link", name="Timbang 10 hal")):
        expect(part).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollHeight") <= 6 * 740
    assert page.locator(".topic[open]").count() == 0
    expect(page.locator(".topic > summary h2")).to_have_count(len(FIT))


def test_every_address_of_before_opens_what_it_leads_to(open_page):
    page = open_page(PATH)
    for anchor in ANCHORS:
        page.evaluate("(anchor) => { location.hash = anchor }", anchor)
        expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()
        inside = page.locator(f"[id='{anchor}']")
        expect(page.locator("details:not([open])", has=inside)).to_have_count(0)
    page = open_page(f"{PATH}#target-pressure")
    expect(page.locator("#target-pressure")).to_be_in_viewport()
    expect(page.locator("#berat")).to_be_visible()


def test_search_opens_the_fold(open_page):
    page = open_page(PATH)
    page.get_by_role("button", name="Cari").click()
    page.get_by_role("searchbox").fill("mengejar pembayaran")
    page.locator(".found a", has_text="Mengejar pembayaran").click()
    expect(page.locator("dialog")).to_be_hidden()
    expect(page.locator("#chasing-payment h3")).to_be_in_viewport()
    assert page.locator(".topic[open]").count() == 1


def test_paper_has_all_of_it(open_page, standard: Standard):
    fit = standard.profession.fit
    page = open_page(PATH)
    page.emulate_media(media="print")
    for words in (
        fit.day_at_work.industries[2].moments[-1].text,
        fit.what_is_hard.items[-1].steps[0],
        fit.pay.what_to_ask[-1].question,
        fit.application_checklist.items[-1].text,
    ):
        assert page.get_by_text(words).bounding_box()["height"] > 10
    # Where a style cannot unfold, the page does, and folds again.
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])", has=page.locator("summary h2")).count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".topic[open]").count() == 0


def ticked(page: Page) -> list[str]:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or '{"ticks":[]}')["ticks"]


def test_ticks_stay_until_they_are_erased(open_page, standard: Standard):
    items = standard.profession.fit.application_checklist.items
    page = open_page(f"{PATH}#daftar-periksa", 320)
    status = page.locator(".ticks + [role=status]")
    expect(status).to_be_empty()
    tab_to(page, ".ticks input")
    page.keyboard.press("Space")
    page.get_by_label(items[3].text).check()
    expect(status).to_contain_text(f"2 dari {len(items)}")
    assert ticked(page) == [items[0].id, items[3].id]
    assert violations(page) == []
    page.reload()
    expect(page.locator(".ticks :checked")).to_have_count(2)
    page.get_by_role("button", name="Hapus centang").click()
    expect(page.locator(".ticks input").first).to_be_focused()
    expect(status).to_be_empty()
    assert page.evaluate("Object.keys(localStorage)") == []


@pytest.mark.parametrize("text", ["{", '{"version":2,"ticks":["kind"]}', '{"version":1}', "null"])
def test_ticks_that_cannot_be_read_stay_as_they_are(open_page, text):
    page = open_page("/404.html")
    page.evaluate(f"localStorage.setItem('{KEY}', {text!r})")
    page.goto(page.url.replace("/404.html", f"{PATH}#daftar-periksa"))
    status = page.locator(".ticks + [role=status]")
    expect(status).to_contain_text("tidak terbaca")
    page.locator(".ticks input").first.check()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == text
    page.get_by_role("button", name="Hapus centang").click()
    page.locator(".ticks input").first.check()
    assert len(ticked(page)) == 1


def test_what_another_edition_lists_is_kept_besides(open_page):
    page = open_page("/404.html")
    page.evaluate(
        f'localStorage.setItem(\'{KEY}\', \'{{"version":1,"ticks":["other","sample"]}}\')'
    )
    page.goto(page.url.replace("/404.html", f"{PATH}#daftar-periksa"))
    expect(page.locator(".ticks :checked")).to_have_count(1)
    page.locator(".ticks input").first.check()
    assert set(ticked(page)) == {"other", "sample", "kind"}
