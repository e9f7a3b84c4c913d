"""When a page of the standard is painted and what it loads, beside a bare page of the same text and
beside stock generators. Slow 4G, processor slowed four times, medians of seven, side by side."""

import re
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from browsers import deno
from tests import browser, project
from tests.bench.arrival import LINE, SLOWER
from tests.bench.searching import packed

PAGE = "account-executive/kompetensi/negosiasi/"
TRIES = 7
KEPT = {"h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "strong", "em",
        "table", "caption", "thead", "tbody", "tr", "th", "td"}  # fmt: skip
LEFT_OUT = {"script", "style", "svg", "template"}
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
STARLIGHT = {
    "astro.config.mjs": (
        'import { defineConfig } from "astro/config"; import starlight from "@astrojs/starlight";'
        # Deno resolves no name of Astro's own; so all goes into one bundle.
        "export default defineConfig({ vite: { environments: { prerender:"
        " { resolve: { noExternal: true } } } }, integrations: ["
        'starlight({ title: "Standar Profesi",'
        ' locales: { root: { label: "Indonesia", lang: "id" } } })] });'
    ),
    "src/content.config.ts": (
        'import { defineCollection } from "astro:content";'
        'import { docsLoader } from "@astrojs/starlight/loaders";'
        'import { docsSchema } from "@astrojs/starlight/schema";'
        "export const collections ="
        " { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };"
    ),
}


@dataclass
class Visits:
    """How one page fared: milliseconds to its first paint, bytes and requests without any press."""

    paints: list[float] = field(default_factory=list)
    bytes: int = 0
    requests: int = 0


def show(site: Path, folder: Path) -> None:
    """Print medians and how they relate; `folder` is for what the others make."""
    text = Text.of((site / PAGE / "index.html").read_text("utf-8"))
    made = {
        "bare": bare(text, folder / "bare"),
        "Material, without fonts": material(text, folder / "material"),
        "Zensical, without fonts": zensical(text, folder / "zensical"),
        "Starlight": starlight(text, folder / "starlight"),
    }
    found = {name: Visits() for name in ["this", *made]}
    with packed(site) as here, sync_playwright() as playwright:
        chromium = browser.launch(playwright, browser.CHROMIUM)
        for _ in range(TRIES):
            _visit(chromium, f"{here}/{PAGE}", found["this"])
            for name, other in made.items():
                with packed(other) as there:
                    _visit(chromium, f"{there}/", found[name])
        chromium.close()
    first = {name: statistics.median(visits.paints) for name, visits in found.items()}
    print(f"{'a competency page is painted':42} {first['this']:8.0f} ms, "
          f"{first['this'] / first['bare']:.2f} times a bare page of its text")  # fmt: skip
    for name, visits in found.items():
        print(f"{f'  {name}':42} {first[name]:8.0f} ms, {first[name] / first['bare']:.2f} times, "
              f"{visits.bytes:,} bytes brotli in {visits.requests} requests")  # fmt: skip


class Text(HTMLParser):
    """The text of a page as HTML of no design: elements without attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.inside = False
        self.hidden = 0

    @classmethod
    def of(cls, page: str) -> str:
        """Return what stands in the page's article."""
        reader = cls()
        reader.feed(page)
        return re.sub(r"\s+", " ", "".join(reader.parts))

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "article"
        self.hidden += tag in LEFT_OUT
        if tag in KEPT and self._shown():
            self.parts.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "article"
        self.hidden -= tag in LEFT_OUT
        if tag in KEPT and self._shown():
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self._shown():
            self.parts.append(escape(data, quote=False))

    def _shown(self) -> bool:
        return self.inside and not self.hidden


def bare(text: str, folder: Path) -> Path:
    """Return a site of the text as one writes it by hand."""
    page = (
        "<!doctype html><html lang=id><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width'><title>Negosiasi</title>"
        f"<style>body{{font:1em/1.5 sans-serif;max-width:42em}}</style>{text}</html>"
    )
    _write(folder, {"index.html": page})
    return folder


def material(text: str, folder: Path) -> Path:
    """Return the text's site as stock MkDocs and Material make it."""
    theme = "theme:\n  name: material\n  language: id\n  font: false\n"
    _write(folder, {"mkdocs.yml": f"site_name: Standar Profesi\n{theme}",
                    "docs/index.md": f"<div>{text}</div>\n"})  # fmt: skip
    _run(folder, sys.executable, "-m", "mkdocs", "build", "--quiet")
    return folder / "site"


def zensical(text: str, folder: Path) -> Path:
    """Return the text's site as Material's successor makes it."""
    theme = "theme:\n  language: id\n  font: false\n"
    _write(folder, {"mkdocs.yml": f"site_name: Standar Profesi\n{theme}",
                    "docs/index.md": f"<div>{text}</div>\n"})  # fmt: skip
    _run(folder, str(Path(sys.executable).with_name("zensical")), "build")
    return folder / "site"


def starlight(text: str, folder: Path) -> Path:
    """Return the text's site as stock Starlight makes it, which Deno fetches for this."""
    here = Path(__file__).parent
    _write(folder, STARLIGHT | {
        "src/content/docs/index.md": f"---\ntitle: Negosiasi\n---\n<div>{text}</div>\n",
        "deno.json": (here / "starlight.json").read_text("utf-8"),
        "deno.lock": (here / "starlight.lock").read_text("utf-8"),
    })  # fmt: skip
    deno("install", "--quiet", "--frozen", folder=folder)
    deno("run", "--quiet", "--allow-all", "npm:astro", "build", folder=folder)
    return folder / "dist"


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (path := folder / name).parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _run(folder: Path, *command: str) -> None:
    environment = project.environment(NO_MKDOCS_2_WARNING="1")
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)


def _visit(chromium: Browser, url: str, visits: Visits) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    sizes: list[int] = []
    page.on("requestfinished", lambda asked: sizes.append(asked.sizes()["responseBodySize"]))
    slow = context.new_cdp_session(page)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", LINE)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url, wait_until="networkidle")
    page.wait_for_function(PAINTED)
    visits.paints.append(page.evaluate(PAINTED))
    visits.bytes, visits.requests = sum(sizes), len(sizes)
    context.close()
