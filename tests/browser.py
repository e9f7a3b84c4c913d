"""The Chromium that the tests drive. `python -m tests.browser` installs one where none is."""

import os
import shutil
import subprocess
import sys

from playwright.sync_api import Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find(playwright: Playwright) -> str | None:
    """The path of a browser that starts: the system's, else Playwright's own; None: there is none.

    Being there is not enough: Ubuntu's package is a stub that asks for a snap.
    """
    own = playwright.chromium.executable_path
    return next(filter(_starts, [*filter(None, map(shutil.which, NAMES)), own]), None)


def _starts(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except OSError:
        return False


def install(playwright: Playwright) -> bool:
    """Get a browser: with apt where this is root's Debian, else Playwright's download."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in ("apt-get -qq update", "apt-get -qq install -y chromium"):
            subprocess.run(command.split(), env=environment, stdout=sys.stderr, check=False)
    if not find(playwright):
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return find(playwright) is not None


if __name__ == "__main__":
    with sync_playwright() as here:
        if not find(here) and not install(here):
            sys.exit("The tests need a browser: install Chromium or Google Chrome")
