"""The site as three builds in turn, below a path of a host that lets browsers keep everything."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from publisher import publish
from tests import project

MOUNT = "/standar/"
LOST = "tentang/luring/index.html"

# What a page, its style and its script say of the build they are of.
BUILDS = """() => [document.querySelector("meta[name=build]").content,
    getComputedStyle(document.documentElement).getPropertyValue("--build").trim(), self.build]
    .filter(Boolean)"""
ASK = """async (what) => {
    await self.keeping;
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => port1.onmessage = ({ data }) => done(data));
    active.postMessage({ ask: what }, [port2]);
    return answer;
}"""
# The browser looks by itself, a while after each visit.
LOOK = """async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing || registration.waiting;
    if (next) await new Promise((done) => {
        const look = () => next.state === "activated" && done();
        next.addEventListener("statechange", look);
        look();
    });
}"""


class Host:
    """Serves one of the builds; `asked` are the paths below MOUNT, in the order of the requests."""

    def __init__(self, builds: Callable[[str], Path]) -> None:
        self.builds = builds
        self.asked: list[str] = []
        self.is_down = False
        # How many requests are still answered.
        self.last: int | None = None
        self.deploy("A")

    def deploy(self, name: str, *, told: bool = True) -> None:
        """Serve another build; unless that is `told`, with the worker that was there before."""
        self.folder = self.builds(name)
        if told:
            self.worker = self.folder / "sw.js"

    def files(self) -> set[str]:
        """What was asked for since it was last looked at."""
        asked, self.asked = {path.partition("?")[0] for path in self.asked}, []
        return asked


class _Handler(project._Quiet):
    def __init__(self, host: Host, *arguments) -> None:
        self.host = host
        super().__init__(*arguments, directory=str(host.folder))

    def do_GET(self) -> None:  # noqa: N802 (its name there)
        if self.host.last is not None:
            self.host.last -= 1
        if self.host.is_down or (self.host.last or 0) < 0:
            self.close_connection = True
            return
        # What was deployed last counts, though it be older.
        del self.headers["If-Modified-Since"]
        if self.path.startswith(MOUNT):
            self.path = self.path.removeprefix(MOUNT.rstrip("/"))
            self.host.asked.append(self.path.removeprefix("/"))
            super().do_GET()
        elif self.path.startswith("/kelas/"):
            # A copy of the check that stands elsewhere, as in a learning system.
            self.path = "/account-executive/cek/index.html"
            super().do_GET()
        else:
            self.send_error(404)

    def translate_path(self, path: str) -> str:
        return str(self.host.worker) if path == "/sw.js" else super().translate_path(path)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


@pytest.fixture(scope="session")
def builds(site: Path, shared: Path) -> Callable[[str], Path]:
    """The site, each build with its name in every page, style and script: builds("A")."""

    def build(name: str) -> Path:
        folder = shared / f"build-{name}"
        with project.once(folder) as first:
            if first:
                shutil.copytree(site, folder)
                _mark(folder, name)
                keep = {f.relative_to(folder).as_posix() for f in folder.rglob("*.*")}
                keep = {file for file in keep if not file.startswith("assets/")}
                lost = "" if name == "none" else LOST
                publish(folder, site_url="", keep=keep, serving=name == "serving", lost=lost)
        return folder

    return build


def _mark(folder: Path, name: str) -> None:
    for file in folder.rglob("*.html"):
        text = file.read_text("utf-8")
        tag = f'</title><meta name="build" content="{name}">'
        style = f"html{{--build:{name}}}</style>"
        text = text.replace("</title>", tag, 1).replace("</style>", style, 1)
        file.write_text(text, "utf-8")
    for file in folder.glob("assets/search.*.js"):
        file.write_text(f'self.build="{name}";\n{file.read_text("utf-8")}', "utf-8")


@pytest.fixture
def host(builds: Callable[[str], Path]) -> Iterator[Host]:
    host = Host(builds)
    with project.answering(partial(_Handler, host)) as url:
        host.url = url
        yield host


class Visitor:
    """A browser that has not been here before."""

    def __init__(self, context: BrowserContext, host: Host) -> None:
        self.context, self.host = context, host
        self.page = context.new_page()

    def visit(self, address: str = "", page: Page | None = None) -> Page:
        """Open a page, and wait until what is to be kept of it is."""
        page = self.open(address, page)
        self.kept(page)
        return page

    def open(self, address: str = "", page: Page | None = None) -> Page:
        page = page or self.page
        page.goto("about:blank")
        page.goto(self.host.url + MOUNT + address)
        return page

    def kept(self, page: Page | None = None) -> set[str]:
        """The addresses that are here, once all is done that was to be done."""
        found = (page or self.page).evaluate(ASK, "settled")
        return {file["address"] for file in found if file["isKept"]}

    def look(self, page: Page | None = None) -> None:
        """Have the browser look for a newer worker, and wait until that is at work."""
        (page or self.page).evaluate(LOOK)

    def build(self, page: Page | None = None) -> str:
        """The build that the page is of: all of it."""
        (name,) = set((page or self.page).evaluate(BUILDS))
        return name

    def stored(self, page: Page | None = None) -> list[str]:
        return (page or self.page).evaluate("caches.keys()")

    def workers(self, page: Page | None = None) -> int:
        script = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"
        return (page or self.page).evaluate(script)


@pytest.fixture
def visitor(request: pytest.FixtureRequest, host: Host) -> Iterator[Callable[..., Visitor]]:
    """A new browser comes: visitor("a script for every page", engine="firefox")."""
    with contextlib.ExitStack() as stack:

        def come(script: str = "", engine: str = "chromium") -> Visitor:
            browser: Browser = request.getfixturevalue(engine)
            options = {"service_workers": "allow"} if engine == "chromium" else {}
            size = {"width": 360, "height": 740}
            context = stack.enter_context(browser.new_context(viewport=size, **options))
            if script:
                context.add_init_script(script)
            return Visitor(context, host)

        yield come
