"""A browser's tab as a reader uses it, whoever drives the browser."""

import contextlib
import json
import os
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator

from playwright.sync_api import Browser, ElementHandle, Page

from tests import browser
from tests.project import free_port, wait

FIND = """([css, text]) => [...document.querySelectorAll(css)].find((element) =>
    element.getClientRects().length && getComputedStyle(element).visibility !== "hidden" &&
    element.textContent.includes(text)) || null"""
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Tab:
    """Every step waits until what it names is to be seen."""

    def go(self, url: str) -> None:
        raise NotImplementedError

    def evaluate(self, script: str, argument: object = None):
        """Call a function of the page, given as its text."""
        raise NotImplementedError

    def click(self, css: str, text: str = "") -> None:
        raise NotImplementedError

    def fill(self, css: str, words: str) -> None:
        raise NotImplementedError

    def find(self, css: str, text: str):
        raise NotImplementedError

    def see(self, css: str, text: str = ""):
        """Return the first element that shows and holds the text, once there is one."""
        found = []
        try:
            wait(lambda: (one := self.find(css, text)) and not found.append(one))
        except TimeoutError:
            seen = self.evaluate("() => document.body.innerText")
            raise AssertionError(f"no {css} with {text!r} in:\n{seen}") from None
        return found[0]


class Driven(Tab):
    """By Playwright."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def go(self, url: str) -> None:
        self.page.goto(url)

    def evaluate(self, script: str, argument: object = None):
        return self.page.evaluate(script, argument)

    def find(self, css: str, text: str) -> ElementHandle | None:
        return self.page.evaluate_handle(FIND, [css, text]).as_element()

    def click(self, css: str, text: str = "") -> None:
        self.see(css, text).click()

    def fill(self, css: str, words: str) -> None:
        self.see(css).fill(words)


class Remote(Tab):
    """By the W3C's WebDriver, the one way into WebKitGTK."""

    def __init__(self, session: str) -> None:
        self.session = session

    def go(self, url: str) -> None:
        _post(f"{self.session}/url", {"url": url})

    def evaluate(self, script: str, argument: object = None):
        body = {"script": f"return ({script})(arguments[0])", "args": [argument]}
        return _post(f"{self.session}/execute/sync", body)

    def find(self, css: str, text: str) -> str | None:
        found = self.evaluate(FIND, [css, text])
        return found and found[ELEMENT]

    def click(self, css: str, text: str = "") -> None:
        element = self.see(css, text)
        # A driver takes for visible what lies under the bar that is always in sight.
        self.evaluate("(e) => e.scrollIntoView({ block: 'center' })", {ELEMENT: element})
        _post(f"{self.session}/element/{element}/click", {})

    def fill(self, css: str, words: str) -> None:
        element = f"{self.session}/element/{self.see(css)}"
        _post(f"{element}/clear", {})
        _post(f"{element}/value", {"text": words})


@contextlib.contextmanager
def driven(started: Browser) -> Iterator[Tab]:
    """A tab of a profile of its own."""
    context = started.new_context(viewport={"width": 360, "height": 740}, locale="id-ID")
    yield Driven(context.new_page())
    context.close()


@contextlib.contextmanager
def webkit() -> Iterator[Tab]:
    """A tab of WebKitGTK, on a screen that nobody sees."""
    kit, screen = browser.webkit()
    read, write = os.pipe()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with contextlib.ExitStack() as ends:
        shown = [screen, "-displayfd", str(write), "-screen", "0", "1280x900x24"]
        process = ends.enter_context(subprocess.Popen(shown, pass_fds=[write], **quiet))
        ends.callback(process.kill)
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        port = free_port()
        settings = {
            **os.environ,
            "DISPLAY": display,
            "GDK_BACKEND": "x11",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            # A container has no user namespaces, of which the sandbox would be made.
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
        }
        command = [kit[0], f"--port={port}"]
        process = ends.enter_context(subprocess.Popen(command, env=settings, **quiet))
        ends.callback(process.kill)
        address = f"http://127.0.0.1:{port}"
        wait(lambda: _answers(f"{address}/status"))
        options = {"binary": kit[1], "args": ["--automation"]}
        asked = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        session = f"{address}/session/{_post(f'{address}/session', asked)['sessionId']}"
        ends.callback(_post, session, None, "DELETE")
        yield Remote(session)


def _answers(url: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5):
        return True
    return False


def _post(url: str, body: object, method: str = "POST"):
    data = None if body is None else json.dumps(body).encode()
    # After 2.50, WebKitGTK's driver takes a body of no other kind, nor of none.
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{url}: {error.read().decode()}") from None
