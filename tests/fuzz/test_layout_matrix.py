"""The whole font matrix on every page, task and sheet, also with a least size of text.

The states of the apps are walked through in it by those tests of `make test` that ask for
`faults_in`: see `--layouts` in tests/conftest.py.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from compiler.load import load
from tests import barriers, browser, layout
from tests.hr import conftest as hr
from tests.reality import test_tasks as tasks

ROOT = Path(__file__).parent.parent.parent
visit = hr.visit


@pytest.fixture(scope="module", params=[(), layout.LEAST], ids=["any size", "20 px or more"])
def least(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """How Chromium is told of a least size of text, where its reader has set one."""
    return request.param


@pytest.fixture(scope="module")
def chromium(playwright: Playwright, least: tuple[str, ...]) -> Browser:
    """A Chromium as it is, and one whose reader has set a least size of text."""
    own = browser.launch(playwright, browser.CHROMIUM, *least)
    yield own
    own.close()


@pytest.fixture(scope="session")
def say():
    words = load(ROOT / "content").site.messages
    return lambda key, **fields: words[key].format(**fields)


def test_every_task(visit, say, least: tuple[str, ...]):
    page = visit(tasks.PATH, width=320)
    states = tasks.states(page, say, every=True)
    layouts = "least" if least else "all"
    assert barriers.faults_in(page, states, tasks.PRESSED, layouts=layouts) == {}


def test_every_sheet(visit, say, standard, least: tuple[str, ...]):
    page = visit(f"{tasks.PATH}#lembar-analisis", width=320)
    # Two amounts in 20 px beside each other are wider than a telephone.
    room = 361 if least else 320
    assert tasks.broken(page, say, standard, every=True, room=room) == []


def test_pages(open_page, address: str, site: Path, least: tuple[str, ...]):
    """Every knowledge page; the apps have walks of their own."""
    page, found = open_page("/"), {}
    for path in sorted(site.rglob("*.html")):
        file = path.relative_to(site).as_posix()
        if 'data-app="' in path.read_text("utf-8")[:400]:
            continue
        page.goto(f"{address}/{file}")
        if faults := layout.faults(page, layout.MATRIX, is_least=bool(least)):
            found[file] = faults
    assert found == {}
