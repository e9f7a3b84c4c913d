"""The whole font matrix, on every page and in every state of every app, and with a least size;
and the colours of each state, darkened and forced.

These are the walks of `make test`, which looks at a few cells in each state, and at more besides.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from compiler.load import load
from tests import barriers, browser, layout
from tests.cek import conftest as cek
from tests.cek import test_access
from tests.hr import conftest as hr
from tests.hr import test_invitation, test_rater, test_rating, test_team_access
from tests.reality import test_tasks as tasks

ROOT = Path(__file__).parent.parent.parent


check, visit, invited = cek.check, hr.visit, test_rating.invited
test_check = test_access.test_no_barrier_in_any_state_and_look
test_invite = test_invitation.test_no_barrier_in_any_state_and_look
test_compare = test_rater.test_no_barrier_in_any_state_and_look
test_rate = test_rating.test_no_barrier_in_any_state_and_look
test_team = test_team_access.test_no_barrier_in_any_state_and_look


@pytest.fixture(autouse=True)
def _whole_matrix(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(layout, "cells", layout.MATRIX)
    monkeypatch.setattr(barriers, "LOOKS", [])
    monkeypatch.setattr(barriers, "in_turn", lambda looks, _: looks)


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


def test_every_task(visit, say):
    page = visit(tasks.PATH, width=320)
    found = barriers.faults_in(page, tasks.states(page, say, every=True), tasks.PRESSED)
    assert found == {}


def test_every_sheet(visit, say, standard, least: tuple[str, ...]):
    page = visit(f"{tasks.PATH}#lembar-analisis", width=320)
    # Two amounts in 20 px beside each other are wider than a telephone.
    room = 361 if least else 320
    assert tasks.broken(page, say, standard, every=True, room=room) == []


def test_pages(open_page, address: str, site: Path):
    """Every knowledge page; the apps have walks of their own."""
    page, found = open_page("/"), {}
    for path in sorted(site.rglob("*.html")):
        file = path.relative_to(site).as_posix()
        if 'data-app="' in path.read_text("utf-8")[:400]:
            continue
        page.goto(f"{address}/{file}")
        if faults := layout.faults(page, layout.cells):
            found[file] = faults
    assert found == {}
