"""The browsers that the tests drive. `python -m tests.browser` installs those that are missing."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from playwright.sync_api import Browser, Playwright, sync_playwright


@dataclass(frozen=True)
class Engine:
    """`name` is Playwright's; `commands` may be installed already, `package` is Debian's."""

    name: str
    commands: tuple[str, ...]
    package: str

    def own(self, playwright: Playwright) -> str:
        """Return where Playwright keeps its own build, once it is downloaded."""
        return getattr(playwright, self.name).executable_path


# The shell is the same engine without a browser around it: twice as fast.
CHROMIUM = Engine(
    "chromium",
    (
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ),
    "chromium-headless-shell",
)
FIREFOX = Engine("firefox", ("firefox-esr", "firefox"), "firefox-esr")
ENGINES = (CHROMIUM, FIREFOX)


def find(playwright: Playwright, engine: Engine) -> str | None:
    """The path of a browser that starts: the system's, else Playwright's own; None: there is none.

    Being there is not enough: Ubuntu's packages are stubs that ask for a snap.
    """
    installed = filter(None, map(shutil.which, engine.commands))
    return next(filter(_starts, [*installed, engine.own(playwright)]), None)


def launch(playwright: Playwright, engine: Engine, *options: str) -> Browser:
    """Start a browser; Chromium takes options. Raises playwright's Error where there is none."""
    path = find(playwright, engine)
    if engine is CHROMIUM:
        return playwright.chromium.launch(executable_path=path, args=["--no-sandbox", *options])
    # Playwright's build has a protocol of its own; a stock Firefox speaks WebDriver BiDi.
    stock = path not in (None, engine.own(playwright))
    channel = "moz-firefox" if stock else None
    return playwright.firefox.launch(executable_path=path, channel=channel)


def _starts(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except OSError:
        return False


def install(playwright: Playwright, engines: list[Engine]) -> list[Engine]:
    """Get browsers: with apt where this is root's Debian, else Playwright's download.

    Returns those that are still missing.
    """
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = [engine.package for engine in engines]
        for command in (["update"], *(["install", "-y", package] for package in packages)):
            command = ["apt-get", "-qq", *command]
            subprocess.run(command, env=environment, stdout=sys.stderr, check=False)
    for engine in engines:
        if not find(playwright, engine):
            command = [sys.executable, "-m", "playwright", "install", engine.name]
            subprocess.run(command, check=False)
    return [engine for engine in engines if not find(playwright, engine)]


if __name__ == "__main__":
    with sync_playwright() as here:
        missing = [engine for engine in ENGINES if not find(here, engine)]
        if missing and (missing := install(here, missing)):
            names = " and ".join(engine.name.capitalize() for engine in missing)
            sys.exit(f"The tests need a browser: install {names}")
