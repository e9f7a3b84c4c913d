"""What every test of the apps for HR may ask for."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.deno import ask

PROFESSION = "/account-executive/"


@pytest.fixture
def visit(chromium: Browser, address: str):
    """Open a page of the profession in a profile of its own: visit("hr/undangan/").

    Whatever the console reports is a fault, and so is a request for anything but the page.
    """
    contexts, faults = [], []

    def open_(
        path: str,
        *,
        width: int = 1280,
        script: str = "",
        url: str = "",
        library: str = "",
        **options,
    ):
        """`library` names the scripts besides that the page may ask for."""
        options = {"locale": "id-ID", **options}
        context = chromium.new_context(viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: faults.extend(foreign(request, library)))
        page.goto((url or address + PROFESSION) + path)
        return page

    def foreign(request, library: str) -> list[str]:
        own = request.is_navigation_request() or request.url.startswith(("data:", "blob:"))
        # The invented group comes once it is wanted, wherever it is tried; so do what tells
        # results from a list of people, what reads names, what knows other professions, and what
        # else there is than a file.
        names = ["team-example", "answered-in", "team-tables", "read-names", "team-professions"]
        names += library.split()
        own |= any(request.url.startswith(f"{address}/assets/{name}.") for name in names)
        return [] if own else [f"asks for {request.url}"]

    yield open_
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture(scope="session")
def code() -> Callable[..., str]:
    """Write a code as the app does: code(data, "h", attempt, name)."""

    def write(data: dict, kind: str, attempt: dict, name: str = "") -> str:
        question = {"kind": kind, "standard": data, "attempt": attempt, "name": name}
        return str(ask("quiz/code.js", question))

    return write
