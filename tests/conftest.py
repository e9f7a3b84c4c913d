"""What every test may ask for."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from math import ceil
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

from compiler.content import Standard
from tests import barriers, browser, layout, project
from tests.standard import content

# The same examples in every run; a slow machine is no failure.
settings.register_profile("habit", deadline=None, derandomize=True, database=None)
settings.load_profile("habit")
# As long as a press and a page may take: with five seconds, whatever held up a machine for a moment
# failed all tests that were waiting then.
expect.set_options(timeout=30_000)
pytest_plugins = ["tests.stalls"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Three for two processors: a worker waits for a browser's next frame much of its time."""
    return ceil(1.5 * (os.cpu_count() or 1))


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make fuzz` walks through every state in every layout, also with a least size of text."""
    parser.addoption("--layouts", choices=["some", "all", "least"], default="some")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where every layout is looked at, nothing else is."""
    if config.getoption("layouts") != "some":
        walks = [item for item in items if "faults_in" in item.fixturenames]
        config.hook.pytest_deselected(items=[item for item in items if item not in walks])
        items[:] = walks


@pytest.fixture(scope="session")
def layouts(request: pytest.FixtureRequest) -> str:
    """Which layouts this run looks at: some, all, or all with a least size of text."""
    return request.config.getoption("layouts")


@pytest.fixture(scope="session")
def faults_in(layouts: str) -> Callable[..., dict]:
    """Walk through states of a page and look at each: barriers.faults_in."""
    return partial(barriers.faults_in, layouts=layouts)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session")
def standard() -> Standard:
    """The first profession, as it is."""
    return content().standards[0]


@pytest.fixture(scope="session")
def say() -> Callable[..., str]:
    """The words of the apps: say("question.progress", n=1, total=16)."""
    words = content().site.messages
    return lambda key, **fields: words[key].format(**fields)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one test run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def copied(shared: Path) -> Callable[..., Path]:
    """Copy the project: copied(to) → to; copied(to, project.small) with little content. Once a site
    was built here, its templates and its Python come compiled: that is a good part of a build."""

    def copy(to: Path, of: Callable[[Path], Path] = project.copy) -> Path:
        of(to)
        first = shared / "project"
        if project.is_done(first):
            for kept in (*first.glob(".cache/templates"), *first.rglob("__pycache__")):
                shutil.copytree(kept, to / kept.relative_to(first))
        return to

    return copy


@pytest.fixture(scope="session")
def built(shared: Path, copied: Callable[[Path], Path]) -> Callable[..., Path]:
    """Build a copy, once for the whole test run: built("name") → its site."""

    def build(name: str, of: Callable[[Path], Path] = project.copy) -> Path:
        copy = shared / name
        with project.once(copy) as first:
            if first:
                project.build(copied(copy, of))
        assert (copy / "site/sitemap.xml").is_file(), "the build failed; see another test"
        return copy / "site"

    return build


@pytest.fixture(scope="session")
def site(built: Callable[..., Path]) -> Path:
    """The folder of the site as it is."""
    return built("project")


@pytest.fixture(scope="session")
def small_site(built: Callable[..., Path]) -> Path:
    """The folder of a site of one little profession, which has a contact."""
    return built("small", of=project.small)


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
def chromium(playwright: Playwright, layouts: str) -> Browser:
    """The browser; a test opens a context of its own in it. Unless that allows service workers, it
    knows none, and pages come from the network alone."""
    size = layout.LEAST if layouts == "least" else ()
    found = browser.launch(playwright, browser.CHROMIUM, *size)
    open_ = found.new_context

    def new_context(**options) -> BrowserContext:
        context = open_(**options)
        if "service_workers" not in options:
            context.add_init_script("delete Navigator.prototype.serviceWorker")
        return context

    found.new_context = new_context
    return found


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
