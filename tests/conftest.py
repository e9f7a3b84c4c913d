"""What every test may ask for."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests import browser, project

# The same examples in every run; a slow machine is no failure.
settings.register_profile("habit", deadline=None, derandomize=True, database=None)
settings.load_profile("habit")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one test run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """The folder of the site, built once for the whole test run."""
    with project.once(shared / "site") as first:
        if first:
            project.build(project.copy(shared / "project"))
    assert (shared / "project/site/sitemap.xml").is_file(), "the build failed; see another test"
    return shared / "project/site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, without a slash at the end."""
    with project.serving(site) as url:
        yield url


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives the browsers; there can be one in a process."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Browser:
    """The browser; a test opens a context of its own in it."""
    return browser.launch(playwright, browser.CHROMIUM)


@pytest.fixture(scope="session")
def firefox(playwright: Playwright) -> Browser:
    """The other engine, as `chromium`."""
    return browser.launch(playwright, browser.FIREFOX)


@pytest.fixture
def open_page(chromium: Browser, address: str):
    """Open a page of the site; every request that leaves the site or fails is an error."""
    contexts = []

    def open_(path: str, width: int = 1280, *, scheme: str = "light", **options) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            reduced_motion="reduce",
            **options,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: faults.append(request.url) if not request.url.startswith(
            (address, "data:", "blob:")) else None)  # fmt: skip
        page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address + path)
        return page

    faults: list[str] = []
    yield open_
    for context in contexts:
        context.close()
    assert faults == []
