"""The browsers that the tests drive. `python -m tests.browser` installs those that are missing."""

import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import brotli
from playwright.sync_api import Browser, Playwright, sync_playwright

from browsers import ROOT, deno


@dataclass(frozen=True)
class Engine:
    """`name` is Playwright's; `commands` may be installed already, `package` is Debian's; a version
    before `oldest` does not know all that Playwright asks."""

    name: str
    commands: tuple[str, ...]
    package: str
    oldest: int = 0

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
FIREFOX = Engine("firefox", ("firefox-esr", "firefox"), "firefox-esr", oldest=143)
ENGINES = (CHROMIUM, FIREFOX)

# Browsers of the floor, and between it and today: a package that deno.lock pins → its Chromium.
# They are programs for Linux on x86-64, and are tested where those run.
OLD = {"chrome-aws-lambda": 87, "@sparticuz/chromium": 106}
OLD_FOLDER = ROOT / ".venv/browsers"
OLD_RUNS = sys.platform == "linux" and platform.machine() == "x86_64"

# Debian's WebKitGTK: its driver, its bare browser, and a screen for it.
WEBKIT_DRIVER = "WebKitWebDriver"
WEBKIT_BROWSERS = (
    "lib/*/webkit2gtk-4.*/MiniBrowser",
    "libexec/webkit2gtk-4.*/MiniBrowser",
)
WEBKIT_PACKAGES = ("webkit2gtk-driver", "xvfb")
WEBKIT_RUNS = sys.platform == "linux"

WHERE = """import { findPackageJSON } from "node:module";
console.log(findPackageJSON("%s", import.meta.url));"""


def old(version: int) -> Path:
    """Where an old Chromium lies, once it is unpacked."""
    return OLD_FOLDER / f"chromium-{version}"


def unpack() -> None:
    """Unpack the old browsers that are not there yet."""
    OLD_FOLDER.mkdir(parents=True, exist_ok=True)
    for package, version in OLD.items():
        if not old(version).is_file():
            found = deno("eval", "--quiet", "--frozen", WHERE % package).strip()
            packed = Path(found).parent / "bin/chromium.br"
            fresh = old(version).with_suffix(".part")
            fresh.write_bytes(brotli.decompress(packed.read_bytes()))
            fresh.chmod(0o755)
            fresh.replace(old(version))


def launch_old(playwright: Playwright, version: int) -> Browser:
    """Start an old Chromium. Raises playwright's Error where it does not run."""
    # Their process for graphics may stop drawing where there is no card and other work.
    options = ["--no-sandbox", "--disable-gpu"]
    return playwright.chromium.launch(executable_path=old(version), args=options)


def webkit() -> tuple[tuple[str, str], str] | None:
    """The paths of WebKitGTK's driver and browser, and of a screen; None: one is missing."""
    driver, screen = shutil.which(WEBKIT_DRIVER), shutil.which("Xvfb")
    browsers = [path for pattern in WEBKIT_BROWSERS for path in sorted(Path("/usr").glob(pattern))]
    return ((driver, str(browsers[-1])), screen) if driver and screen and browsers else None


def find(playwright: Playwright, engine: Engine) -> str | None:
    """The path of a browser that starts: the system's, else Playwright's own; None: there is none.

    Being there is not enough: Ubuntu's packages are stubs that ask for a snap.
    """
    installed = filter(None, map(shutil.which, engine.commands))
    paths = [path for path in installed if (_version(path) or 0) >= max(1, engine.oldest)]
    own = engine.own(playwright)
    return next(iter(paths), own if _version(own) else None)


def launch(playwright: Playwright, engine: Engine, *options: str) -> Browser:
    """Start a browser; Chromium takes options. Raises playwright's Error where there is none."""
    path = find(playwright, engine)
    if engine is CHROMIUM:
        return playwright.chromium.launch(executable_path=path, args=["--no-sandbox", *options])
    # Playwright's build has a protocol of its own; a stock Firefox speaks WebDriver BiDi.
    stock = path not in (None, engine.own(playwright))
    channel = "moz-firefox" if stock else None
    return playwright.firefox.launch(executable_path=path, channel=channel)


def _version(path: str) -> int | None:
    """The main version of a browser; None: it does not start."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60)
    except OSError:
        return None
    said = re.search(r"(\d+)\.", done.stdout)
    return int(said[1]) if done.returncode == 0 and said else None


def install(playwright: Playwright, engines: list[Engine]) -> list[Engine]:
    """Get browsers: with apt where this is root's Debian, else Playwright's download.

    Returns those that are still missing.
    """
    apt(*(engine.package for engine in engines))
    for engine in engines:
        if not find(playwright, engine):
            command = [sys.executable, "-m", "playwright", "install", engine.name]
            subprocess.run(command, check=False)
    return [engine for engine in engines if not find(playwright, engine)]


def apt(*packages: str) -> None:
    """Install packages one by one where this is root's Debian; they may fail."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], *(["install", "-y", package] for package in packages)):
            command = ["apt-get", "-qq", *command]
            subprocess.run(command, env=environment, stdout=sys.stderr, check=False)


def main() -> None:
    """Get what is missing. What no machine of this kind runs is said, and what can be had and is
    not there stops the tests."""
    with sync_playwright() as here:
        missing = [engine for engine in ENGINES if not find(here, engine)]
        if missing and (missing := install(here, missing)):
            names = " and ".join(engine.name.capitalize() for engine in missing)
            sys.exit(f"The tests need a browser: install {names}")
    if OLD_RUNS:
        unpack()
    else:
        print("Old Chromium is not tested here: it runs on Linux on x86-64")
    if not WEBKIT_RUNS:
        print("WebKit is not tested here: WebKitGTK runs on Linux")
    elif not webkit():
        apt(*WEBKIT_PACKAGES)
        if not webkit():
            names = " and ".join(WEBKIT_PACKAGES)
            sys.exit(f"The tests need WebKitGTK, as Debian's {names} bring it: install them")


if __name__ == "__main__":
    main()
