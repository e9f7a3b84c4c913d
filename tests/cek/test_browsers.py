"""The whole way, in every engine: read, search, check, resume, share, answer an invitation, recap.

Chromium 87 is the floor itself; today's Chromium walks these ways in every other test.
"""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests import browser, tab
from tests.cek.test_invited import INVITATION
from tests.cek.walk import PATH
from tests.deno import ask
from tests.project import wait
from tests.standard import brought
from tests.tab import Tab

ENGINES = [*(f"chromium-{version}" for version in browser.OLD.values()), "firefox", "webkit"]
HR = "/account-executive/hr/"


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def open_tab(engine: str, request: pytest.FixtureRequest, playwright: Playwright):
    """A tab of the engine; each test begins with a storage that earlier ones left empty."""
    if engine == "webkit":
        if not browser.WEBKIT_RUNS:
            pytest.skip("WebKitGTK runs on Linux")
        with tab.webkit() as opened:
            yield opened
    elif engine == "firefox":
        with tab.driven(request.getfixturevalue("firefox")) as opened:
            yield opened
    else:
        if not browser.OLD_RUNS:
            pytest.skip("old Chromium runs on Linux on x86-64")
        started = browser.launch_old(playwright, int(engine.removeprefix("chromium-")))
        with tab.driven(started) as opened:
            yield opened
        started.close()


@pytest.fixture
def reader(open_tab: Tab, address: str) -> Tab:
    open_tab.go(f"{address}/404.html")
    open_tab.evaluate("() => localStorage.clear()")
    return open_tab


def answer(reader: Tab, names: list[str], level: int) -> None:
    for name in names:
        reader.see("h1", name)
        reader.click(f'input[value="{level}"]')
        reader.click(".go")


def test_a_page_is_read_and_found(reader: Tab, address: str, standard):
    reader.go(f"{address}/account-executive/kompetensi/negosiasi/")
    reader.see("h1", "Negosiasi")
    for anchor in standard.skills["negosiasi"].anchors:
        reader.see("article", anchor)
    reader.click("button.find")
    reader.fill("#search-words", "penolakan")
    reader.see(".found a")


def test_the_check_is_answered_resumed_shared_and_counted(reader: Tab, address: str, standard, say):
    names = [skill.name for skill in standard.skills.values()]
    reader.go(address + PATH)
    answer(reader, names[:5], 2)
    reader.see("h1", names[5])
    reader.go(f"{address}{PATH}?lagi")
    reader.see("#notice", say("resume.note", n=5, open=len(names) - 5))
    answer(reader, names[5:], 4)
    reader.see(".result:not([aria-busy])")
    reader.see("h2", say("share.title"))
    reader.click("summary", say("keep.more"))
    reader.see("button", say("erase.button"))
    link = reader.evaluate("""() => document.querySelector('a[href*="#h="]').href""")
    reader.go(f"{address}/404.html")
    reader.go(link)
    reader.see(".share textarea")
    reader.go(f"{address}{HR}rekap/")
    reader.fill("#intake textarea", link)
    reader.click("button", say("team.read"))
    reader.see(".heat", names[0])


# The picture's size, and the red of its paper and of the mark in it.
DRAWN = """() => {
    const picture = document.querySelector(".poster");
    const context = document.createElement("canvas").getContext("2d");
    Object.assign(context.canvas, {width: 1080, height: 1080});
    context.drawImage(picture, 0, 0);
    const red = (x, y) => context.getImageData(x, y, 1, 1).data[0];
    return [picture.complete && picture.naturalWidth, red(1, 1), red(68, 98)];
}"""


def test_an_opinion_is_asked_for_and_given_and_a_picture_drawn(
    reader: Tab, address: str, root: Path, say
):
    frozen = json.loads((root / "tests/quiz/core/code/frozen.json").read_text("utf-8"))
    code = next(each["text"] for each in frozen if each["text"].startswith("h="))
    opener = f"{address}/account-executive/buka/"
    reader.go(f"{opener}?gambar#{code}")
    reader.see(".poster")
    wait(lambda: reader.evaluate(DRAWN) == [1080, 255, 11])
    reader.go(f"{opener}?pendapat#{code}")
    reader.fill("#ask-name", "Sri")
    link = reader.evaluate(
        "() => document.querySelector('#ask-message').value.match(/\\?pendapat.*z/)[0]"
    )
    reader.go(f"{address}{HR}penilai/{link}")
    reader.see("h1", say("opinion.wanted"))
    reader.click('input[value="3"]')
    reader.click("button", say("rate.show"))
    reader.see(".share a", say("share.whatsapp"))
    link = reader.evaluate("() => document.querySelector('.share textarea').value.match(/#.*/)[0]")
    reader.go(f"{address}/404.html")
    reader.go(opener + link)
    reader.see(".said", say("opinion.without"))


def test_an_invitation_is_answered_and_sent(reader: Tab, address: str, standard, say):
    reader.go(address + PATH)
    data = brought(reader.evaluate("() => document.documentElement.outerHTML"))
    question = {"kind": "u", "standard": data, "attempt": {"invitation": INVITATION}}
    reader.go(f"{address}/account-executive/buka/#{ask('quiz/code.js', question)}")
    reader.see("h1", say("invited.title", name="Account Executive"))
    reader.click("a", say("invited.begin"))
    answer(reader, [standard.skills[skill].name for skill in INVITATION["skills"]], 3)
    reader.see(".result:not([aria-busy])")
    reader.click("a", say("share.reply"))
    reader.see(".share a", say("share.whatsapp-to", address=""))
