"""The pages for HR: the guide, the documents, and what leaves them by clipboard, print and link."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from compiler.content import Standard
from tests import fonts, office
from tests.barriers import violations
from tests.cv import word
from tests.standard import content, wanted

GUIDE = "/account-executive/hr/"
DOCUMENTS = f"{GUIDE}dokumen/"
CARD = f"{DOCUMENTS}kartu-wawancara/"
CARDS = "kartu-wawancara"
TOGETHER = ["iklan-lowongan", "deskripsi-pekerjaan", "rencana-30-60-90",
            "daftar-periksa-orientasi"]  # fmt: skip
PAPERS = [*TOGETHER, CARDS]
CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
READ = """async () => Object.fromEntries(await Promise.all(
    (await navigator.clipboard.read()).flatMap((item) => item.types.map(async (type) =>
        [type, await (await item.getType(type)).text()]))))"""

# What SE Menaker M/6/HK.04/V/2025 names, and what stands for it in adverts.
BARRED = re.compile(
    r"\b(usia|umur|tahun (ke atas|ke bawah)|jenis kelamin|pria|wanita|laki-laki|perempuan|gender|"
    r"menikah|pernikahan|perkawinan|lajang|penampilan|berpenampilan|good[- ]looking|cantik|tampan|"
    r"tinggi badan|berat badan|warna kulit|suku|etnis|ras|agama)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def drafts(chromium: Browser, address: str) -> dict[str, str]:
    """Every word of every text to copy, also what is not chosen at first."""
    page = chromium.new_page()
    found = {}
    for path in (GUIDE, DOCUMENTS, CARD):
        page.goto(address + path)
        found |= {draft.get_attribute("id"): draft.text_content()
                  for draft in page.locator("article.draft").all()}  # fmt: skip
    page.close()
    return found


def draft(page: Page, paper: str):
    return page.locator(f"#{paper}-isi")


def choose(page: Page, target: str) -> None:
    page.get_by_role("group", name="Untuk posisi apa?").get_by_label(target, exact=True).check()


def to_card(page: Page) -> None:
    """From the other documents to the interview card, which begins with what is chosen there."""
    page.locator("#kartu").click()
    page.wait_for_url(f"**{CARD}#*")
    page.locator("[data-named]").wait_for()


def marked(page: Page) -> list[int]:
    """The levels that the interview card marks as the target."""
    rows = draft(page, CARDS).locator("section:visible tr", has_text="(target)")
    return [int(text[0]) for text in rows.all_inner_texts()]


def test_no_document_asks_for_what_the_circular_names(drafts: dict[str, str]):
    assert drafts.keys() == {"privasi", *(f"{paper}-isi" for paper in PAPERS)}
    for name, text in drafts.items():
        assert not BARRED.search(text), name


@pytest.mark.parametrize(
    "text",
    ["Usia maksimal 27 tahun", "umur 20", "Pria/wanita", "belum menikah", "Berpenampilan menarik",
     "penampilan rapi", "tinggi badan 160 cm", "dari suku apa pun", "30 tahun ke bawah"],
)  # fmt: skip
def test_a_barred_requirement_is_found(text: str):
    assert BARRED.search(text)


def test_every_document_has_blanks_and_says_where_it_is_from(open_page, drafts):
    for name, text in drafts.items():
        assert re.search(r"\[[^\]]+\]", text), name
    page = open_page(DOCUMENTS)
    own = page.locator("link[rel=canonical]").get_attribute("href")
    for paper in TOGETHER:
        last = draft(page, paper).locator("small")
        assert own in last.inner_text()
        expect(last.get_by_role("link", name=own)).to_have_attribute("href", own)
        expect(last.get_by_role("link", name="CC BY 4.0")).to_have_count(1)


def test_documents_follow_the_position(open_page, standard: Standard):
    page = open_page(DOCUMENTS)
    levels = content().site.levels
    texts = standard.hr.documents
    for target in standard.assessment.targets:
        choose(page, target.name)
        position = texts.positions[target.id]
        advert = draft(page, "iklan-lowongan").inner_text()
        sought, asked = [], []
        assert [p.opening in advert for p in texts.positions.values()].count(True) == 1
        assert position.opening in advert
        description = draft(page, "deskripsi-pekerjaan").inner_text()
        for slug, skill in standard.skills.items():
            level = skill.targets[target.id]
            said = f"{level} {levels[level - 1].name}. {skill.anchors[level - 1]}"
            assert f"{skill.name}\t{said}" in description
            if slug in texts.skills:
                sought.append(f"{skill.name}. {skill.anchors[level - 1]}")
                asked.append(skill.name)
                asked += [q.question for q in skill.interview
                          if q.works_without_job != position.experienced]  # fmt: skip
        told = draft(page, "deskripsi-pekerjaan").locator("ol li:visible").all_inner_texts()
        assert told == [
            duty.text
            for duty in standard.job_description.duties
            if target.id in (duty.positions or [target.id])
        ]
        for kpi in standard.profession.kpis.items:
            assert (kpi.name in description) == (target.id in (kpi.positions or [target.id]))
        listed = draft(page, "iklan-lowongan").locator("[data-skill]:visible")
        assert listed.all_inner_texts() == sought
        plan = draft(page, "rencana-30-60-90").inner_text()
        for other in texts.positions.values():
            for phase in other.phases:
                assert (phase.theme in plan) == (other is position)
        for paper in TOGETHER:
            assert target.name in draft(page, paper).locator("h3").inner_text()
        to_card(page)
        assert target.name in draft(page, CARDS).locator("h3").inner_text()
        card = draft(page, CARDS).locator("section :is(h4, p > strong):visible")
        assert card.all_inner_texts() == asked
        order = [slug for slug in standard.skills if slug in texts.skills]
        assert marked(page) == [standard.skills[slug].targets[target.id] for slug in order]
        page.go_back()
    assert violations(page) == []


def test_documents_follow_the_kind(open_page, standard: Standard):
    page = open_page(DOCUMENTS)
    texts = standard.hr.documents
    for target, name in {"ae-media": "AE Media", "candidate-b2b": "Calon AE B2B"}.items():
        position, _, kind = target.partition("-")
        of = {each.id: each.name for each in standard.assessment.targets}
        choose(page, of[position])
        kinds = {each.id: each.name for each in standard.assessment.kinds}
        page.get_by_role("group", name="Jenis AE").get_by_label(kinds[kind]).check()
        for paper in TOGETHER:
            assert f" {name}" in draft(page, paper).locator("h3").inner_text()
        assert texts.positions[position].opening in draft(page, "iklan-lowongan").inner_text()
        cells = draft(page, "deskripsi-pekerjaan").locator("td strong:visible").all_inner_texts()
        assert [int(cell[0]) for cell in cells] == [
            wanted(skill, target) for skill in standard.skills.values()
        ]
        sought = draft(page, "iklan-lowongan").locator("[data-skill]:visible").all_inner_texts()
        assert sought == [
            f"{skill.name}. {skill.anchors[wanted(skill, target) - 1]}"
            for slug, skill in standard.skills.items()
            if slug in texts.skills
        ]
        to_card(page)
        assert f" {name}" in draft(page, CARDS).locator("h3").inner_text()
        levels = [wanted(standard.skills[slug], target) for slug in standard.skills
                  if slug in texts.skills]  # fmt: skip
        assert marked(page) == levels
        summed = draft(page, CARDS).locator("[data-asked]:visible").all_inner_texts()
        assert summed == [str(level) for level in levels]
        page.go_back()
    assert violations(page) == []


def test_the_page_of_the_competencies_says_where_kinds_differ(open_page, standard: Standard):
    page = open_page("/account-executive/kompetensi/")
    rows = page.locator("table[aria-labelledby=jenis] tbody tr").all()
    shown = {row.locator("th").inner_text(): row.locator("td").all_text_contents() for row in rows}
    assert shown == {
        skill.name: [
            ", ".join(
                f"{target.name}\xa0{skill.kinds[kind.id][target.id]}"
                for target in standard.assessment.targets
                if target.id in skill.kinds.get(kind.id, {})
            )
            or "–"
            for kind in standard.assessment.kinds
        ]
        for skill in standard.skills.values()
        if skill.kinds
    }


def test_advert_and_interview_follow_the_competencies(open_page):
    page = open_page(DOCUMENTS)
    group = page.get_by_role("group", name="Kompetensi yang dinilai")
    count = group.get_by_role("status")
    expect(count).to_have_text("5 kompetensi dipilih.")
    group.get_by_role("checkbox", name="Presentasi").check()
    group.get_by_role("checkbox", name="Negosiasi").uncheck()
    group.get_by_role("checkbox", name="Menjual").uncheck()
    expect(count).to_have_text("4 kompetensi dipilih.")
    chosen = ["Komunikasi", "Presentasi", "Tanggung jawab", "Mudah beradaptasi"]
    names = draft(page, "iklan-lowongan").locator("li:visible > strong").all_inner_texts()
    assert names == [f"{name}." for name in chosen]
    to_card(page)
    card = draft(page, CARDS)
    assert card.locator("section:visible h4").all_inner_texts() == chosen
    expect(card.locator("h4:visible")).to_have_count(6)
    expect(count).to_have_text("4 kompetensi dipilih.")
    for name in chosen:
        group.get_by_role("checkbox", name=name).uncheck()
    expect(count).to_have_text("Pilih sedikitnya satu kompetensi.")


def test_the_choice_works_by_keyboard(open_page):
    page = open_page(DOCUMENTS)
    page.get_by_label("Calon AE").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("AE", exact=True)).to_be_checked()
    expect(draft(page, "iklan-lowongan").locator("h3")).to_contain_text(
        "Lowongan AE,", use_inner_text=True
    )
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Agensi", exact=True)).to_be_checked()
    expect(draft(page, "iklan-lowongan").locator("h3")).to_contain_text(
        "Lowongan AE Agensi,", use_inner_text=True
    )
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox", name="Komunikasi")).not_to_be_checked()


def test_a_copied_document_has_structure_and_no_looks(open_page):
    page = open_page(CARD, **CLIPBOARD)
    choose(page, "AE Senior")
    button = page.get_by_role("button", name="Salin Kartu wawancara")
    button.click()
    expect(button).to_have_text(re.compile("^Tersalin"))
    expect(page.get_by_role("status").filter(has_text="Tersalin")).to_have_count(1)
    copied = page.evaluate(READ)
    html, plain = copied["text/html"], copied["text/plain"]
    assert re.search(r"<h1[^>]*>Kartu wawancara AE Senior</h1>", html)
    assert len(re.findall(r"<h2\b", html)) == 7
    assert len(re.findall(r"<table[^>]* border=\"1\"", html)) == 7
    assert not re.search(r"\bclass=|\bhidden|data-|<span|<button|\bid=", html)
    assert "Calon AE" not in html + plain
    assert "creativecommons.org/licenses/by/4.0" in html
    assert "5 Mahir (target)\t" in plain
    assert plain.count("Catatan") == 6


SHOWN = """(paper) => {
    const seen = (element) => element.checkVisibility();
    const all = (selector) => [...paper.querySelectorAll(selector)].filter(seen);
    return {
        title: all("h3").map((each) => each.innerText),
        headings: all("h4").map((each) => each.innerText),
        items: all("ul > li").map((each) => each.innerText),
        steps: all("ol > li").map((each) => each.innerText),
        rows: all("tr").map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
        links: all("a").map((each) => each.href),
    };
}"""
FODT = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"


def test_documents_for_word_are_what_is_shown(open_page, standard: Standard, tmp_path):
    """Read back by nothing of ours, and by LibreOffice where there is one."""
    page = open_page(DOCUMENTS)
    choose(page, "AE Senior")
    page.get_by_role("group", name="Jenis AE").get_by_label("Agensi").check()
    page.get_by_role("checkbox", name="Negosiasi").uncheck()
    assert page.evaluate("performance.getEntriesByType('resource')").__str__().find("docx") < 0
    for paper in PAPERS:
        if paper == CARDS:
            to_card(page)
        part = page.locator(f"section:has(#{paper})")
        with page.expect_download() as saving:
            part.get_by_role("button", name="Unduh Word").click()
        assert saving.value.suggested_filename == f"{paper}.docx"
        file = tmp_path / f"{paper}.docx"
        saving.value.save_as(file)
        shown = draft(page, paper).evaluate(SHOWN)
        assert len(shown["title"]) == 1
        found = word.paragraphs(file)
        of = {style: [text for own, text in found if own == style] for style, _ in found}
        assert of["heading 1"] == shown["title"]
        assert of["heading 2"] == shown["headings"]
        assert of.get("List Bullet", []) == shown["items"]
        assert of.get("List Number", []) == shown["steps"]
        tables, links = word.tables(file), word.links(file)
        assert [[c.strip() for c in row] for table in tables for row in table] == shown["rows"]
        assert links == shown["links"]
        assert "CC BY 4.0" in of["Note"][0]
        boxes = word.boxes(file)
        assert boxes == sum(cell.count("☐") for row in shown["rows"] for cell in row)
        if paper == "kartu-wawancara":
            asked = len(standard.hr.documents.skills) - 1
            # One for each level of each competency, and again where they are summed up.
            assert boxes == 2 * 5 * asked
            goal = {each.name: each.id for each in standard.goals}["AE Senior Agensi"]
            wanted_levels = {s.name: str(wanted(s, goal)) for s in standard.skills.values()}
            summary = tables[-1][1:]
            assert len(summary) == asked
            assert all(wanted_levels[name] == level for name, level, _, _ in summary)
        if office.OFFICE:
            (root,) = office.opened(file)
            levels = [
                h.get(f"{FODT % 'text'}outline-level") for h in root.iter(f"{FODT % 'text'}h")
            ]
            assert levels == ["1", *"2" * len(shown["headings"])]
            opened = [*root.iter(f"{FODT % 'table'}table")]
            assert len(opened) == len(tables)
            rows = [len([*table.iter(f"{FODT % 'table'}table-row")]) for table in opened]
            assert rows == [len(table) for table in tables]
            steps = [*root.iter(f"{FODT % 'text'}list-item")]
            assert len(steps) == len(shown["items"]) + len(shown["steps"])


def test_without_the_writer_the_page_says_what_to_do(open_page):
    page = open_page(DOCUMENTS)
    page.route(
        "**/docx-write*",
        lambda route: route.fulfill(body="throw 1", content_type="text/javascript"),
    )
    part = page.locator("section:has(#iklan-lowongan)")
    part.get_by_role("button", name="Unduh Word").click()
    expect(part.get_by_role("status")).to_contain_text("tekan lagi")
    page.unroute("**/docx-write*")
    with page.expect_download():
        part.get_by_role("button", name="Unduh Word").click()


def test_without_a_clipboard_the_document_is_selected(open_page):
    page = open_page(DOCUMENTS)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Salin Iklan lowongan").click()
    button = page.locator("[data-copy=iklan-lowongan-isi]")
    expect(button).to_have_text(re.compile("^Terpilih, tinggal disalin"))
    selected = page.evaluate("String(getSelection())").split()
    assert selected == draft(page, "iklan-lowongan").inner_text().split()


def test_a_document_prints_alone(open_page):
    page = open_page(DOCUMENTS)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Cetak dokumen ini Rencana 30-60-90 hari").click()
    assert page.evaluate("window.printed") is True
    page.emulate_media(media="print")
    visible = [paper for paper in TOGETHER if draft(page, paper).is_visible()]
    assert visible == ["rencana-30-60-90"]
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    expect(page.locator("form.adjust")).to_be_hidden()
    expect(page.locator(".end")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert [paper for paper in TOGETHER if draft(page, paper).is_visible()] == TOGETHER


def test_a_short_document_fills_one_sheet_of_a4(open_page):
    for paper, path, sheets in (("Iklan lowongan", DOCUMENTS, 1), ("Kartu wawancara", CARD, 4)):
        page = open_page(path)
        page.evaluate("window.print = () => {}")
        fonts.use(page, "DejaVu")
        page.get_by_role("button", name=f"Cetak dokumen ini {paper}").click()
        pdf = page.pdf(format="A4")
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == sheets, paper
        page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_without_javascript_the_first_position_is_there(open_page, standard: Standard):
    page = open_page(DOCUMENTS, java_script_enabled=False)
    expect(page.get_by_text("Tanpa JavaScript")).to_be_visible()
    expect(page.locator("form.adjust")).to_be_hidden()
    assert page.get_by_role("button", name=re.compile("Salin|Cetak")).count() == 0
    texts = standard.hr.documents
    first = texts.positions[standard.assessment.targets[0].id]
    advert = draft(page, "iklan-lowongan")
    assert first.opening in advert.inner_text()
    assert [p.opening in advert.inner_text() for p in texts.positions.values()].count(True) == 1
    page.locator("#kartu").click()
    expect(draft(page, CARDS).locator("section:visible")).to_have_count(5)
    assert len(marked(page)) == 5


def test_every_page_and_every_single_check_has_a_link_to_share(
    open_page, standard: Standard, site: Path
):
    page = open_page(GUIDE)
    own = page.locator("link[rel=canonical]").get_attribute("href").removesuffix(GUIDE)
    shared = page.locator(".links-out code").all_text_contents()
    assert len(shared) == len(set(shared))
    for slug in standard.slugs:
        assert f"{own}/account-executive/cek/index.html#{slug}" in shared
        assert f"{own}/account-executive/kompetensi/{slug}/" in shared
    for url in shared:
        path = url.removeprefix(own).partition("#")[0]
        assert (site / path.lstrip("/") / ("" if path.endswith(".html") else "index.html")).exists()
    pages = {f"{own}/{file.parent.relative_to(site).as_posix()}/"
             for file in (site / "account-executive").rglob("index.html")
             if "data-app" not in file.read_text("utf-8")}  # fmt: skip
    assert pages - set(shared) == {f"{own}{GUIDE}"}


def test_a_link_is_copied_as_plain_text(open_page):
    page = open_page(f"{GUIDE}#tautan", **CLIPBOARD)
    page.get_by_text("Cek satu kompetensi", exact=True).first.click()
    button = page.get_by_role("button", name="Salin tautan Cek Negosiasi")
    button.click()
    expect(button).to_have_text(re.compile("^Tersalin"))
    copied = page.evaluate(READ)
    assert copied.keys() == {"text/plain"}
    assert copied["text/plain"].endswith("/account-executive/cek/index.html#negosiasi")


def test_without_javascript_an_address_is_selected_by_one_click(open_page):
    page = open_page(GUIDE, java_script_enabled=False)
    address = page.locator(".links-out code").first
    assert page.locator(".links-out button:visible").count() == 0
    expect(address).to_have_css("user-select", "all")


def test_hr_finds_the_guide_from_home_header_and_overview(open_page):
    page = open_page("/")
    content = page.locator("#isi")
    content.get_by_role("link", name=re.compile("^HR dan atasan")).click()
    content.get_by_role("link", name="Untuk HR AE").click()
    expect(page).to_have_url(re.compile(f"{GUIDE}$"))
    page = open_page("/account-executive/")
    page.locator("#isi").get_by_role("link", name="Panduan HR").click()
    expect(page).to_have_url(re.compile(f"{GUIDE}$"))
    page.get_by_role("navigation", name="Utama").get_by_role("link", name="Untuk HR").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Panduan untuk HR dan atasan")
    first = page.locator(".cta a").first
    expect(first).to_have_text("Buat undangan")
    expect(first).to_have_attribute("href", "undangan/index.html")
    page.get_by_role("link", name="Siapkan dokumen").click()
    expect(page).to_have_url(re.compile(f"{DOCUMENTS}$"))


@pytest.mark.parametrize("app", ["undangan", "rekap", "penilai", "perusahaan"])
def test_the_tools_lead_to_one_another(site: Path, app: str):
    """Each app shows the way to the others, and where one is; a rater's page is none of them."""
    folder = site / f"{GUIDE.lstrip('/')}{app}"
    text = (folder / "index.html").read_text("utf-8")
    (room,) = re.findall(r'<nav class="room.*?</nav>', text, re.S)
    links = re.findall(r'<a href="([^"]*)"([^>]*)>', room)
    named = {"undangan", "rekap", "rencana", "penilai", "perusahaan", "dokumen"}
    assert named | {"hr"} <= {(folder / href).resolve().name for href, _ in links}
    here = [(folder / href).resolve().name for href, rest in links if "aria-current" in rest]
    assert here == [app]
    assert 'class="room' not in (folder.parent / "menilai/index.html").read_text("utf-8")


def test_the_guide_says_what_law_and_fairness_ask(open_page):
    words = open_page(GUIDE).locator("article#isi").text_content()
    for part in ("bukan tes seleksi", "Pasal 2 ayat 2", "Pasal 4", "Pasal 34 ayat 2 huruf d dan e",
                 "Pasal 57", "3 × 24 jam", "menarik kembali"):  # fmt: skip
        assert part in words, part


def test_the_guide_is_folded_by_question_and_a_link_opens_what_it_leads_into(open_page):
    page = open_page(GUIDE, 360)
    assert page.locator(".topic[open]").count() == 0
    assert page.evaluate("document.querySelector('main').offsetHeight") <= 6 * 740
    page.goto(f"{page.url}#kalimat")
    expect(page.locator("#kalimat")).to_be_in_viewport()
    expect(page.locator(".topic[open]")).to_have_count(1)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".topics details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".topic[open]")).to_have_count(1)


def test_where_printing_comes_to_nothing_another_way_is_said(open_page):
    page = open_page(CARD)
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Cetak dokumen ini Kartu wawancara").click()
    line = page.locator("section", has=page.locator("#kartu-wawancara")).get_by_role("status")
    expect(line).to_contain_text("Chrome atau Safari")
    expect(page.get_by_text("Chrome atau Safari")).to_have_count(1)
