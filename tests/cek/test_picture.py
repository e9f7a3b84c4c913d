"""A picture of a result for a status: drawn here, true, and of what its owner chose alone."""

from base64 import b64decode
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.barcode import greys
from tests.cek.test_result import expected_rows, strongest
from tests.cek.test_way_on import DEAF
from tests.cek.walk import ANSWERS, jump, overflow
from tests.standard import content

SIZE = 1080
# A margin around everything that is drawn.
EDGE = 60


@pytest.fixture
def picture(check, say):
    """The page that draws, opened from the result."""

    def open_(**options) -> Page:
        page = check(**options)
        jump(page, ANSWERS)
        page.get_by_role("link", name=say("poster.make")).click()
        page.wait_for_url("**/buka/?gambar#*")
        expect(page.locator(".poster")).to_be_visible()
        return page

    return open_


def settle(page: Page) -> None:
    """Until what was typed or chosen is drawn: in the task after the next picture of the page."""
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => setTimeout(done))))"
    )


def pixels(page: Page) -> memoryview:
    settle(page)
    return greys(b64decode(page.locator(".poster").get_attribute("src").partition(",")[2]), page)


def text(page: Page) -> list[str]:
    settle(page)
    return page.locator(".poster").get_attribute("alt").splitlines()


def inked(grey: memoryview) -> tuple[int, int, int, int]:
    """Where something is drawn: left, top, right, bottom."""
    width = grey.shape[1]
    flat = grey.tobytes()
    lines = [flat[at : at + width] for at in range(0, len(flat), width)]
    rows = [at for at, line in enumerate(lines) if min(line) < 230]
    columns = [at for at in range(width) if min(flat[at::width]) < 230]
    return columns[0], rows[0], columns[-1], rows[-1]


def test_it_says_what_is_chosen_and_no_name_unless_typed(picture, say, standard):
    page = picture(color_scheme="dark")
    whole = text(page)
    date = "24 November 2026"
    assert whole[0] == f"Standar Profesi. Account Executive. {say('poster.over')}, {date}"
    levels = content().site.levels
    best = [
        f"{row['name']}: {row['level']} {levels[row['level'] - 1].name}"
        for row in strongest(expected_rows(standard, say, "ae"))
    ]
    assert "Tanggung jawab: 5 Mahir" in best
    assert whole[1:5] == [say("open.strengths"), *best]
    assert whole[5] == say("poster.compared", n=len(standard.skills), target="AE")
    lines = dict(line.split(": ") for line in whole[6:-2])
    assert list(lines) == [skill.name for skill in standard.skills.values()]
    assert lines["Negosiasi"] == f"2 Terbimbing, {say('table.target')} 3"
    assert whole[-2] == say("poster.unverified")
    assert whole[-1].endswith("/account-executive/cek")
    grey = pixels(page)
    assert grey.shape == (SIZE, SIZE)
    # Light whatever the page looks like, and not blank.
    assert grey[0, 0] == grey[SIZE - 1, SIZE - 1] == 255
    assert min(grey.tobytes()) < 40
    left, top, right, bottom = inked(grey)
    assert EDGE < left < 70
    assert top >= EDGE
    assert right < SIZE - EDGE
    assert bottom < SIZE - EDGE
    # The same, and a name: only then does anything change.
    page.locator("#poster-name").fill("  ")
    assert pixels(page) == grey
    page.locator("#poster-name").fill("Sri Wahyuni")
    assert text(page)[0].split(". ")[2] == "Sri Wahyuni"
    assert pixels(page) != grey
    page.locator("#poster-name").fill("")
    assert pixels(page) == grey
    for name in ("strengths", "all", "date", "address"):
        page.locator(f"[name={name}]").uncheck()
    title = f"Standar Profesi. Account Executive. {say('poster.over')}"
    assert text(page) == [title, say("poster.unverified")]


def test_the_longest_names_are_not_cut(picture, say):
    page = picture()
    longest = "W" * 60
    page.locator("#poster-name").fill(f"{longest}!")
    expect(page.locator("#poster-name-left")).to_have_text(say("limit.over", n=1))
    assert f". {longest}. " in text(page)[0]
    left, top, right, bottom = inked(pixels(page))
    assert min(left, top) >= EDGE
    assert max(right, bottom) < SIZE - EDGE


def test_it_is_saved_as_a_file(picture, say, tmp_path: Path):
    page = picture()
    with page.expect_download() as saved:
        page.get_by_role("button", name=say("poster.save")).click()
    assert saved.value.suggested_filename == f"{say('poster.file', name='Account Executive')}.png"
    saved.value.save_as(tmp_path / "picture.png")
    assert greys((tmp_path / "picture.png").read_bytes(), page) == pixels(page)
    assert overflow(page) <= 0


def test_where_a_browser_hides_what_was_drawn_it_is_shown_all_the_same(picture, say):
    """As Firefox and Tor do on demand: what is read back is noise."""
    noise = """const read = CanvasRenderingContext2D.prototype.getImageData;
        CanvasRenderingContext2D.prototype.getImageData = function (...box) {
            const found = read.apply(this, box);
            found.data.fill(128);
            return found;
        };"""
    page = picture(script=noise)
    expect(page.get_by_text(say("poster.screenshot"))).to_be_visible()
    expect(page.get_by_role("button", name=say("poster.save"))).to_be_hidden()
    label = page.locator("canvas.poster").get_attribute("aria-label").splitlines()
    assert label[-2] == say("poster.unverified")


def test_where_nothing_is_saved_it_is_held(picture, say):
    """It is an image, to press and hold; what it says can be copied; a sheet takes the file."""
    sheet = """navigator.canShare = () => true;
        navigator.share = async ({files: [file]}) => {
            window.shared = [file.name, file.type, file.size];
        };"""
    page = picture(script=DEAF + sheet)
    expect(page.get_by_text(say("poster.hold"))).to_be_visible()
    assert page.locator(".poster").evaluate("image => image.naturalWidth") == SIZE
    page.get_by_role("button", name=say("poster.save")).click()
    expect(page.locator("#way [role=status]").first).to_contain_text(say("way.on"))
    expect(page.get_by_text(say("poster.hold"))).to_have_count(1)
    assert page.locator("#way-text").input_value().splitlines() == text(page)
    page.get_by_role("button", name=say("share.send")).click()
    name, kind, size = page.evaluate("window.shared")
    assert (name.endswith(".png"), kind) == (True, "image/png")
    assert size == len(b64decode(page.locator(".poster").get_attribute("src").partition(",")[2]))
