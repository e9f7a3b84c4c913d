"""The knowledge pages in a browser: readable, operable and quiet, at every width and scheme."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests import fonts, kinds
from tests.barriers import violations
from tests.standard import content

AE = "/account-executive/"
PHONE, LAPTOP = 360, 1280


@pytest.mark.parametrize("kind", kinds.KNOWLEDGE)
def test_no_barrier_in_any_look(
    open_page, address: str, site: Path, kind: str, faults_in, layouts: str
):
    *others, longest = kinds.walked(site, kind)
    page = open_page(longest)

    def states():
        # All looks are those of the longest one.
        for path in [longest, *others]:
            if path != longest:
                page.goto(address + path)
            yield path
            fonts.use(page, "DejaVu")
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate("innerWidth") == 320
            assert page.evaluate(wide) == 0, path
            if layouts != "least":
                page.emulate_media(media="print")
                assert page.evaluate(wide) == 0, path
            page.emulate_media(media="screen")

    assert faults_in(page, states()) == {}


def test_no_barrier_in_what_opens_over_a_page(open_page, faults_in):
    page = open_page(f"{AE}kiat/")

    def states():
        dialog = search(page, "menawar")
        expect(dialog.get_by_role("link", name="Negosiasi")).to_be_visible()
        yield "found"
        search(page, "negosi ")
        expect(dialog.get_by_role("button", name="negosiasi")).to_be_visible()
        yield "near"
        dialog.get_by_role("button", name="Tutup").click()
        page.locator(".menu summary").click()
        yield "menu"
        page.locator(".menu summary").click()
        page.locator("a.term").first.click()
        expect(page.locator(".meaning:visible")).to_be_focused()
        yield "meaning"

    assert faults_in(page, states()) == {}


def search(page, words: str):
    """Type into the dialog, opened if need be, and return it."""
    dialog = page.get_by_role("dialog", name="Cari di situs ini")
    if not dialog.is_visible():
        page.get_by_role("button", name="Cari").click()
    dialog.get_by_role("searchbox").fill(words)
    return dialog


def test_a_hit_is_a_section_its_words_marked_and_leads_to_it(open_page):
    page = open_page("/")
    dialog = search(page, "mengelola gajinya")
    first = dialog.get_by_role("listitem").first
    link = first.get_by_role("link")
    expect(link).to_have_text("Berapa gajinya? Cocok untuk Anda? · AE")
    expect(link.locator("mark")).to_have_text("gajinya")
    expect(first.locator("p mark").first).to_have_text("gaji")
    expect(dialog.get_by_role("status")).to_have_text(re.compile(r"^\d+ hasil"))
    assert violations(page) == []
    link.click()
    expect(page).to_have_url(re.compile("/account-executive/cocok/#penghasilan$"))


def test_search_is_fetched_only_when_used_and_works_by_keyboard(open_page):
    page = open_page(AE)
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.evaluate("new Promise(done => requestIdleCallback(() => done()))")
    assert asked == []
    page.get_by_role("button", name="Cari").click()
    page.keyboard.type("negosiasi")
    link = page.get_by_role("dialog").get_by_role("link").first
    expect(link).to_have_text("Negosiasi")
    expect(page.locator(".found p mark").first).to_be_visible()
    files = [re.sub(r"\.[0-9a-f]{8}\.", ".", path) for path in asked]
    assert sorted(files) == [f"{AE}search-words.json", f"{AE}search.json", "/assets/find.js"]
    page.keyboard.press("ArrowDown")
    expect(link).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Cari")).to_be_focused()


def test_search_says_when_nothing_is_found_and_what_is_near(open_page):
    page = open_page("/", 320)
    status = page.get_by_role("status")
    dialog = search(page, "zzzxqk <b>")
    expect(status).to_contain_text("Tidak ada yang cocok dengan “zzzxqk <b>”")
    expect(dialog.get_by_role("link")).to_have_count(0)
    search(page, "gaji kucing ")
    expect(status).to_contain_text("“kucing”: kata itu tidak ada")
    search(page, "negosi ")
    expect(status).to_contain_text("Tidak ada yang cocok")
    assert violations(page) == []
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) == 0
    dialog.get_by_role("button", name="negosiasi").click()
    expect(dialog.get_by_role("link").first).to_have_text("Negosiasi · AE")
    expect(dialog.get_by_role("searchbox")).to_be_focused()


def test_from_a_profession_all_are_searched_where_somebody_asks(open_page):
    page = open_page("/marketing/kinerja/", 360)
    dialog = search(page, "motoris")
    expect(dialog.get_by_role("status")).to_contain_text("Tidak ada yang cocok")
    assert violations(page) == []
    search(page, "motoris & kanvas")
    dialog.get_by_role("link", name="Cari di semua profesi").click()
    expect(page).to_have_url(re.compile("/profesi/#search="))
    expect(dialog.get_by_role("searchbox")).to_have_value("motoris & kanvas")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    # There all are searched anyway.
    expect(dialog.get_by_role("link", name="Cari di semua profesi")).to_have_count(0)
    first = dialog.get_by_role("link").first
    expect(first).to_contain_text("· Sales")
    first.click()
    expect(page).to_have_url(re.compile("/sales/"))


def test_search_says_when_it_cannot_be_loaded_and_tries_again(open_page):
    page = open_page("/")
    page.route("**/search.*.json", lambda route: route.fulfill(status=200, body="<html>"))
    dialog = search(page, "negosiasi")
    expect(dialog.get_by_role("status")).to_contain_text("Pencarian tidak dapat dimuat")
    page.unroute("**/search.*.json")
    search(page, "negosiasi ae")
    expect(dialog.get_by_role("link").first).to_have_text("Negosiasi · AE")


def test_a_term_opens_its_meaning_in_place(open_page):
    page = open_page(f"{AE}kiat/")
    term = page.locator("a.term").first
    meaning = page.get_by_role("dialog", name=term.text_content())
    expect(meaning).to_be_hidden()
    term.focus()
    page.keyboard.press("Enter")
    expect(meaning).to_be_visible()
    expect(meaning).to_be_focused()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(term).to_be_focused()
    assert page.url.endswith("/kiat/")


def test_where_nothing_pops_up_a_term_leads_to_the_glossary(open_page):
    """Older browsers, and a page without its scripts."""
    old = open_page(f"{AE}kiat/")
    bare = open_page(f"{AE}kiat/", java_script_enabled=False)
    old.add_init_script("delete HTMLElement.prototype.showPopover")
    old.reload()
    for page in (old, bare):
        term = page.locator("a.term").first
        word = term.text_content()
        assert page.locator(".meaning:visible").count() == 0
        term.click()
        expect(page).to_have_url(re.compile("/glosarium/#[a-z-]+$"))
        expect(page.locator(":target dt")).to_contain_text(word, ignore_case=True)


def test_a_step_has_an_address_and_all_its_parts(open_page):
    skill = content().skills["negosiasi"]
    step, levels = skill.steps[1], ["2 Terbimbing", "3 Mandiri"]
    page = open_page(f"{AE}kompetensi/negosiasi/#langkah-3")
    expect(page.locator(".onward > li")).to_have_count(4)
    shown = page.locator("li:target")
    expect(shown).to_be_in_viewport()
    expect(shown.locator("h3")).to_have_text(f"Dari {levels[0]} ke {levels[1]}")
    learn = next(each for each in skill.resources if each.id == step.resource)
    for words in (step.action, step.time, step.proof, step.cv.experience, step.cv.line):
        expect(shown).to_contain_text(words)
    expect(shown.get_by_role("link", name=learn.title)).to_have_attribute("href", learn.url)


def test_a_step_to_the_money_says_itself_at_a_glance_and_unfolds_by_industry(open_page, standard):
    flow = standard.flow
    step = flow.steps[-2]
    page = open_page(f"{AE}alur/#{step.id}", PHONE)
    expect(page.locator("ol.flow > li")).to_have_count(len(flow.steps))
    shown = page.locator("li:target")
    expect(shown).to_be_in_viewport()
    expect(shown).to_contain_text(step.glance)
    told = [getattr(each, part) for each in step.handling.values()
            for part in ("owner", "paper", "stalls", "check")]  # fmt: skip
    cell = shown.get_by_role("cell", name=told[0]).first
    expect(cell).to_be_hidden()
    shown.locator("summary").click()
    expect(cell).to_be_visible()
    assert set(told) <= set(shown.locator("td").all_text_contents())
    shown.get_by_role("link", name="Tanggung jawab").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tanggung jawab")
    page.get_by_role("link", name="Lama penagihan").click()
    expect(page).to_have_url(re.compile("/kinerja/#collection-days$"))
    page.locator(".measure", has=page.locator("#collection-days")).get_by_role(
        "link", name="alur dokumen"
    ).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(flow.title)


def test_duties_kpis_and_competencies_link_both_ways(open_page):
    page = open_page(f"{AE}kompetensi/negosiasi/")
    page.get_by_role("link", name="Pencapaian target penjualan").click()
    expect(page).to_have_url(re.compile("/kinerja/#sales-target$"))
    section = page.locator("section", has=page.locator("#sales-target"))
    section.get_by_role("link", name="Negosiasi").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Negosiasi")
    page.get_by_role("link", name=re.compile("^Bertemu klien")).click()
    page.locator("#meet-clients").get_by_role("link", name="Negosiasi").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Negosiasi")


def test_the_reading_path_reaches_every_page_and_returns(open_page, site: Path):
    page = open_page(AE)
    seen = [page.url]
    while (ahead := page.locator("nav.turn a.ahead")).count():
        ahead.click()
        page.wait_for_load_state("domcontentloaded")
        assert page.url not in seen
        seen.append(page.url)
    paths = [urlsplit(url).path for url in seen]
    pages = (site / AE.strip("/")).rglob("index.html")
    turned = {f"/{page.parent.relative_to(site).as_posix()}/" for page in pages
              if re.search(r'<nav class="?turn', page.read_text("utf-8"))}  # fmt: skip
    # The pages for HR, and the sheets on paper, are paths of their own.
    apart = (f"{AE}hr/", f"{AE}cek/")
    assert set(paths) == {path for path in turned if not path.startswith(apart)}
    assert len(turned) > 10
    page.locator("nav.turn a.back").click()
    assert page.url == seen[-2]


def test_the_chosen_scheme_stays(open_page):
    page = open_page("/", scheme="light")
    background = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(background)
    page.get_by_role("button", name="Tampilan gelap").click()
    dark = page.evaluate(background)
    assert dark != light
    page.goto(page.url + "account-executive/")
    assert page.evaluate(background) == dark
    page.get_by_role("button", name="Tampilan terang").click()
    assert page.evaluate(background) == light


def test_words_stay_off_the_stairs(open_page):
    page = open_page("/", LAPTOP)
    fonts.use(page, "DejaVu")
    words = page.locator(".hero .cta").bounding_box()
    steps = page.locator(".hero .s2").bounding_box()
    assert words["y"] + words["height"] <= steps["y"]


def test_the_phone_menu_leads_on(open_page):
    page = open_page(f"{AE}kinerja/", PHONE)
    page.locator(".menu summary").click()
    menu = page.get_by_role("navigation", name="Menu")
    expect(menu.get_by_role("link", name="Kompetensi")).to_be_visible()
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    menu.get_by_role("link", name="Kompetensi").click()
    expect(page).to_have_url(re.compile("/kompetensi/$"))


def test_keyboard_reaches_the_content_first(open_page):
    page = open_page(AE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate("document.querySelector('#isi').contains(document.activeElement)")
    assert inside


def test_without_javascript_pages_are_whole(open_page):
    page = open_page(f"{AE}kompetensi/negosiasi/", java_script_enabled=False)
    expect(page.get_by_role("heading", name="Lima level")).to_be_visible()
    expect(page.get_by_role("button", name="Cari")).to_be_hidden()
    expect(page.get_by_role("button", name="Tampilan gelap")).to_be_hidden()


def test_print_keeps_folded_text_and_leaves_the_frame(open_page):
    page = open_page(f"{AE}kompetensi/negosiasi/")
    page.emulate_media(media="print")
    expect(page.locator("header.bar")).to_be_hidden()
    expect(page.locator("nav.rail")).to_be_hidden()
    folded = page.locator("details:not([open]) dl").first
    assert folded.bounding_box()["height"] > 20
