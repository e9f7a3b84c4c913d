"""What was visited is there without a network, in one version, and as long as the reader wants."""

import gzip
import json
import re

import pytest
from playwright.sync_api import expect

from tests import browser, project, tab
from tests.barriers import violations
from tests.cek.walk import answer_all, stored
from tests.standard import SKILLS

from .conftest import ASK, BUILDS, MOUNT

AE = "account-executive/"
SKILL = f"{AE}kompetensi/negosiasi/"
CHECK = f"{AE}cek/"
LOST = "tentang/luring/"
TITLE = "Anda sedang luring; halaman ini belum tersimpan"
SAVES_DATA = """Object.defineProperty(navigator, "connection", { value: { saveData: true } })"""
URLS = """async () => {
    const store = await caches.open((await caches.keys())[0]);
    return (await store.keys()).map(({ url }) => url.replace(/\\?.*/, ""));
}"""
SAVE = re.compile(r"Simpan seluruh profesi Account Executive \(([\d.]+) KB\)")
OTHERS = ("sales/", "marketing/")


def listed(host) -> dict[str, list]:
    """The files of the build that is served, as its worker has them."""
    first = (host.folder / "sw.js").read_text("utf-8").splitlines()[0]
    return json.loads(re.fullmatch(r"self\.FILES=(.*);", first)[1])["files"]


def whole(host) -> set[str]:
    """Those that belong to a profession, and to none."""
    return {address for address in listed(host) if not address.startswith(OTHERS)}


def test_a_second_visit_asks_for_the_list_alone(visitor, host):
    reader = visitor()
    reader.visit(SKILL)
    assert "sw.js" in host.files()
    reader.visit(SKILL)
    reader.visit(CHECK)
    reader.visit(f"{SKILL}index.html?dari=teman#latihan")
    project.wait(lambda: "sw.js" in host.asked)
    assert host.files() == {"sw.js"}


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_every_kind_of_page_is_there_without_a_network(visitor, host, engine):
    reader = visitor(engine=engine)
    page = reader.visit(SKILL)
    page.get_by_role("button", name="Cari").click()
    page.keyboard.type("negosiasi")
    expect(page.locator(".found p mark").first).to_be_visible()
    pages = ["", SKILL, f"{AE}buka/", f"{AE}hr/", f"{AE}hr/rekap/", f"{AE}hr/dokumen/"]
    for address in pages:
        reader.visit(address)
    host.is_down = True
    for address in [*pages, f"{AE}buka/?pendapat#p=", f"{AE}hr/index.html#x", CHECK, LOST]:
        page = reader.open(address)
        expect(page.locator("h1:visible").first).to_be_visible()
        assert page.url == host.url + MOUNT + address
        assert TITLE not in page.title()
    page = reader.open(SKILL)
    assert reader.build() == "A"
    page.get_by_role("button", name="Cari").click()
    page.keyboard.type("negosiasi")
    expect(page.locator(".found p mark").first).to_be_visible()
    page = reader.open(f"{CHECK}#negosiasi")
    page.locator("fieldset:visible input[value='3']").check()
    page = reader.open(SKILL.rstrip("/"))
    assert page.url == host.url + MOUNT + SKILL


@pytest.mark.skipif(not browser.WEBKIT_RUNS, reason="WebKitGTK runs on Linux")
def test_webkit_keeps_what_was_visited(host):
    with tab.webkit() as reader:
        for address in (SKILL, CHECK):
            reader.go(host.url + MOUNT + address)
            reader.evaluate(ASK, "settled")
        host.is_down = True
        reader.go(f"{host.url}{MOUNT}{CHECK}#negosiasi")
        reader.see("h1", "Negosiasi")
        reader.click("label", "3 Mandiri")
        reader.go(host.url + MOUNT + SKILL)
        reader.see("h1", "Negosiasi")
        assert reader.evaluate(BUILDS)[0] == "A"
        reader.go(f"{host.url}{MOUNT}{AE}jenjang-karier/")
        reader.see("h1", TITLE)


def test_what_is_not_there_is_told_with_what_is(visitor, host):
    reader = visitor()
    reader.visit(SKILL)
    host.is_down = True
    for address, name in [
        (f"{AE}jenjang-karier/?a=1#tiga", "Jenjang karier"),
        ("x", "yang Anda tuju"),
    ]:
        page = reader.open(address)
        expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
        expect(page.locator("[data-when=lost]").first).to_contain_text(name)
        again = page.get_by_role("link", name="Coba lagi")
        assert again.get_attribute("href") == host.url + MOUNT + address
        links = page.locator("#kept a")
        expect(links).to_have_count(3)
        assert {link.get_attribute("href") for link in links.all()} == {
            host.url + MOUNT + kept for kept in (SKILL, CHECK, LOST)
        }
    assert violations(page) == []
    reader.open(f"{AE}jenjang-karier/#tiga")
    host.is_down = False
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_url(host.url + MOUNT + f"{AE}jenjang-karier/#tiga")
    # Nobody is sent elsewhere.
    page = reader.open(f"{LOST}?page=//example.org/")
    expect(page.get_by_role("link", name="Coba lagi")).to_be_hidden()


def test_an_update_is_whole_and_interrupts_nobody(visitor, host):
    reader = visitor()
    reader.visit()
    reader.visit(SKILL)
    check = reader.visit(CHECK)
    check.evaluate("self.same = true")
    answer_all(check, [4] * 3)
    host.deploy("B", told=False)
    other = reader.context.new_page()
    # Whoever does not know yet sees what was visited as it was, and all else as it is: each whole.
    for address, build in [(SKILL, "A"), (f"{AE}kiat/", "B"), (SKILL, "A")]:
        reader.visit(address, other)
        assert reader.build(other) == build
    host.deploy("B")
    reader.look(other)
    # The check goes on as if nothing had been.
    answer_all(check, [4] * (SKILLS - 3))
    assert check.evaluate("self.same")
    assert stored(check).count('"anchor":4') == SKILLS
    # Nothing of what is new came yet: what there is is old, and whole.
    host.is_down = True
    reader.open(SKILL, other)
    assert reader.build(other) == "A"
    host.is_down = False
    reader.visit(f"{AE}kinerja/", other)
    assert reader.build(other) == "B"
    # The check is of the new build once it is opened again, and its answers are there; so is all
    # that was ever visited.
    host.is_down = True
    check.reload()
    assert check.locator("meta[name=build]").get_attribute("content") == "B"
    assert stored(check).count('"anchor":4') == SKILLS
    for address in ("", SKILL, f"{AE}kinerja/", LOST):
        reader.open(address, other)
        assert reader.build(other) == "B"
    # Nothing of the old is left, and the way back is the same.
    host.is_down = False
    check.close()
    reader.visit(SKILL, other)
    urls = other.evaluate(URLS)
    assert {url.removeprefix(host.url + MOUNT) for url in urls} == reader.kept(other)
    host.deploy("A")
    reader.look(other)
    reader.visit(SKILL, other)
    assert reader.build(other) == "A"


def test_who_saves_data_is_sent_nothing_unasked(visitor, host):
    reader = visitor(SAVES_DATA)
    page = reader.visit(f"{AE}kinerja/")
    kept = reader.kept()
    assert f"{AE}kinerja/" in kept
    loaded = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    seen = {url.removeprefix(host.url + MOUNT) for url in loaded} | {f"{AE}kinerja/"}
    assert kept <= seen
    assert host.files() <= seen | {"sw.js"}
    page = reader.visit(LOST)
    expect(page.get_by_role("button", name=SAVE)).to_be_disabled()
    expect(page.locator("#offline-state")).to_contain_text("Penghemat data")
    host.files()
    page.get_by_role("button", name=SAVE).click(force=True)
    assert reader.kept() == {*kept, LOST, *page_files(host, LOST)}
    assert host.files() <= {"sw.js"}


def page_files(host, address: str) -> set[str]:
    files = listed(host)
    return {list(files)[place] for place in files[address][3]}


def test_the_whole_profession_is_saved_on_demand(visitor, host):
    reader = visitor()
    reader.visit()
    page = reader.visit(LOST)
    button = page.get_by_role("button", name=SAVE)
    expect(page.locator("#offline-state")).to_have_text(re.compile("sekaligus"))
    missing = whole(host) - reader.kept()
    texts = [(host.folder / name_of(host, address)).read_bytes() for address in missing]
    size, packed = sum(map(len, texts)), sum(len(gzip.compress(text)) for text in texts)
    said = int(SAVE.fullmatch(button.text_content())[1].replace(".", ""))
    assert said == -(-size // 1000)
    assert packed < size / 3
    host.files()
    # Half of it, and the line breaks.
    host.last = 20
    button.click()
    expect(page.locator("#offline-state")).to_contain_text("Sambungan terputus")
    host.last = None
    left = int(SAVE.fullmatch(button.text_content())[1].replace(".", ""))
    assert 0 < left < said
    button.click()
    expect(button).to_be_hidden()
    expect(page.locator("#offline-state")).to_have_text(re.compile("sekaligus"))
    assert reader.kept() == whole(host)
    asked = host.files()
    assert asked >= missing
    names = [page.get_by_role("button", name=name) for name in ("Sales Executive", "Marketing")]
    assert [each.is_visible() for each in names] == [True, True]
    assert page.locator("[data-when=save] button").count() == len(names)
    assert not {path for path in asked if "/data/" in path and path != f"{AE}data/"}
    host.is_down = True
    page = reader.open(f"{AE}jenjang-karier/")
    assert reader.build() == "A"
    page.get_by_role("button", name="Cari").click()
    page.keyboard.type("negosiasi")
    expect(page.locator(".found p mark").first).to_be_visible()
    # So do the writers that few need.
    page = reader.open(f"{AE}hr/dokumen/")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Unduh Word").first.click()
    assert saving.value.suggested_filename == "iklan-lowongan.docx"
    # The apps work there, too: a task is answered, a vacancy is read, and both are kept.
    page = reader.open(f"{AE}kenyataan/#analisis")
    number = page.locator("#answer")
    number.or_(page.get_by_role("radio").first).first.wait_for()
    if number.count():
        number.fill("12")
    else:
        page.get_by_role("radio").first.check()
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_be_focused()
    page = reader.open(f"{AE}kenyataan/#analisis")
    expect(page.locator(".progress")).to_contain_text("2 dari 5")
    page = reader.open(f"{AE}lowongan/")
    page.locator("#text").fill(
        "Lowongan account executive. Syarat: komunikatif, fasih berbahasa Inggris."
    )
    page.locator("#paste button").first.click()
    expect(page.locator(".vacancy h1")).to_be_focused()


def name_of(host, address: str) -> str:
    return address if (host.folder / address).is_file() else f"{address}index.html"


def test_what_is_kept_unasked_has_its_room(visitor, host, tmp_path):
    text, room = host.worker.read_text("utf-8"), 400_000
    # A fingerprint may hold the same signs.
    text, found = re.subn(r"\b8e6\b", str(room), text)
    assert found == 1
    host.worker = tmp_path / "sw.js"
    host.worker.write_text(text, "utf-8")
    reader, files = visitor(), listed(host)
    pages = [f"{AE}{name}/" for name in ("tugas", "kiat", "kinerja", "cocok", "glosarium", "hr")]
    for address in pages:
        reader.visit(address)
        assert sum(files[kept][1] for kept in reader.kept()) <= room
    kept = reader.kept()
    assert pages[-1] in kept
    assert pages[0] not in kept
    page = reader.visit(LOST)
    page.get_by_role("button", name=SAVE).click()
    expect(page.locator("#offline-state")).to_have_text(re.compile("sekaligus"))
    reader.visit(pages[0])
    assert reader.kept() == whole(host)


def test_a_full_device_is_told(visitor, host):
    reader = visitor()
    page = reader.visit(LOST)
    tools = reader.context.new_cdp_session(page)
    tools.send("Storage.overrideQuotaForOrigin", {"origin": host.url, "quotaSize": 1000})
    page.get_by_role("button", name=SAVE).click()
    expect(page.locator("#offline-state")).to_contain_text("penuh")
    reader.open(SKILL)
    assert reader.build() == "A"


def test_one_switch_takes_it_all_away_and_leaves_the_answers(visitor):
    reader = visitor()
    check = reader.visit(CHECK)
    answer_all(check, [4] * 2)
    check.close()
    reader.page = reader.context.new_page()
    page = reader.visit(LOST)
    with page.expect_navigation():
        page.get_by_role("button", name="Hapus salinan luring").click()
    expect(page.locator("#offline-state")).to_contain_text("Anda matikan")
    assert (reader.stored(), reader.workers()) == ([], 0)
    reader.open(SKILL)
    assert reader.page.evaluate("self.keeping") is None
    assert (reader.stored(), reader.workers()) == ([], 0)
    assert '"anchor":4' in stored(page)
    page = reader.open(LOST)
    with page.expect_navigation():
        page.get_by_role("button", name="Simpan halaman lagi").click()
    assert LOST in reader.kept()


def test_who_runs_the_site_can_take_it_away_from_all(visitor, host):
    reader = visitor()
    page = reader.visit(CHECK)
    page.evaluate("self.same = true")
    host.deploy("none")
    page.evaluate("navigator.serviceWorker.ready.then((found) => found.update())")
    project.wait(lambda: not reader.workers() and not reader.stored())
    assert page.evaluate("self.same")
    page.reload()
    assert page.locator("meta[name=build]").get_attribute("content") == "none"
    assert page.evaluate("self.keeping") is None


def test_authors_see_what_they_wrote(visitor, host):
    """A worker of a site that was looked at on the same port goes by itself."""
    reader = visitor()
    reader.visit()
    host.deploy("serving")
    page = reader.open()
    expect(page.locator("meta[name=build][content=serving]")).to_have_count(1)
    project.wait(lambda: not reader.workers() and not reader.stored())
    assert page.evaluate("self.keeping") is None


@pytest.mark.parametrize("where", ["file", "elsewhere", "framed"])
def test_a_copy_asks_for_no_worker(visitor, host, where):
    reader = visitor()
    page = reader.page
    if where == "file":
        page.goto((host.folder / CHECK / "index.html").as_uri())
    elif where == "elsewhere":
        page.goto(f"{host.url}/kelas/index.html")
    else:
        page.goto(f"{host.url}{MOUNT}robots.txt")
        page.evaluate(
            """(url) => new Promise((done) => {
            const frame = document.body.appendChild(document.createElement("iframe"));
            frame.onload = done;
            frame.src = url;
        })""",
            MOUNT + CHECK,
        )
    assert page.frames[-1].evaluate("self.keeping") is None
    assert "sw.js" not in host.files()


@pytest.mark.parametrize(
    "script",
    [
        "delete Navigator.prototype.serviceWorker",
        "if (navigator.serviceWorker) navigator.serviceWorker.register = () => Promise.reject()",
    ],
)
def test_where_nothing_can_be_kept_nothing_breaks(visitor, script):
    reader = visitor(script)
    faults = []
    reader.page.on("pageerror", lambda error: faults.append(str(error)))
    reader.page.on(
        "console", lambda said: faults.append(said.text) if said.type == "error" else None
    )
    page = reader.open(LOST)
    expect(page.locator("#offline-state")).to_contain_text("tidak dapat disimpan")
    expect(page.locator("button.btn:visible")).to_have_count(0)
    assert faults == []
