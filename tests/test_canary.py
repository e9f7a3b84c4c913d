"""Content is data: markup in any field of any file is shown as text wherever it comes."""

import json
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser

from compiler.load import load
from compiler.scorm import MANIFEST
from tests import project
from tests.standard import SKILLS

# Fields that name something, or whose form the schema fixes: no free words.
STRUCTURE = frozenset(
    ("id", "cluster", "skills", "bridge_skills", "targets", "url", "uri", "status", "time",
     "checked", "date", "language", "resource", "to", "letter", "profession", "own", "email",
     "issues", "search", "target", "usual_target", "duty", "hard")
)  # fmt: skip
# In a task there are formulas besides, and names that they know.
FORMULAS = STRUCTURE | {"formula", "key", "when", "unit", "name", "passage", "place"}
# Free words that no page of this edition shows, stand in an attribute, or name a source twice.
NOT_SHOWN = re.compile(
    r"skills/.*: (case\.|name_en)|assessment: (frequency|modes|cases|rating|sources)"
    r"|\.covers$|terms\.also$|formula\.spoken$|sources\.title$|description$"
)


def payload(number: int) -> str:
    return f"<b id=c{number} onclick=x><script>x()</script>{{{{7*7}}}}[k](javascript:x()){{: #c}}"


class Canaries:
    """Replaces every free text of a content tree and remembers which one stands where."""

    def __init__(self) -> None:
        self.places: list[str] = []

    def infect(self, file: Path, name: str) -> None:
        data = yaml.safe_load(file.read_text("utf-8"))
        if "search" in data:
            # What a saying means must be on a page, and there all is other now.
            data["search"]["synonyms"] = []
        infected = self._infected(data, f"{name}: ")
        file.write_text(
            yaml.safe_dump(infected, allow_unicode=True, sort_keys=False, width=2**20), "utf-8"
        )

    def _infected(self, value: object, place: str) -> object:
        if isinstance(value, dict):
            formed = FORMULAS if re.search(r"(^|/)tasks/", place) else STRUCTURE
            formed |= {"code"} if place.endswith("skkni.") else set()
            formed |= {"positions"} if place.endswith((": duties.", ": kpis.items.")) else set()
            formed |= {"terms", "duties"} if place.endswith("/flow: steps.") else set()
            return {
                key: inner if key in formed else self._infected(inner, f"{place}{key}.")
                for key, inner in value.items()
            }
        if isinstance(value, list):
            return [self._infected(inner, place) for inner in value]
        if not isinstance(value, str):
            return value
        self.places.append(place.rstrip("."))
        text = payload(len(self.places) - 1)
        if "messages." in place:
            return f"{value} {text}"
        if "/trade-offs: " in place and place.endswith("question."):
            return f"{text}?"
        return f"Saya {text}" if "statements." in place else text


class Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.live: list[str] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            scheme = (value or "").strip().lower()
            self.text.append(value or "")
            if name.startswith("on") or re.match(r"javascript:|c\d+$", scheme):
                self.live.append(f"<{tag} {name}={value}>")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture(scope="module")
def infected(shared: Path, copied) -> tuple[Path, list[str]]:
    copy, places = shared / "canary", shared / "canary.json"
    with project.once(copy) as first:
        if first:
            places.write_text(json.dumps(_infect(copied(copy))))
            done = project.run(copy, "build")
            said = [x for x in done.stderr.splitlines() if "peringatan" not in x]
            assert done.returncode == 0, said
    assert (copy / "site/sitemap.xml").is_file(), "the build failed; see another test"
    return copy / "site", json.loads(places.read_text())


def _infect(copy: Path) -> list[str]:
    canaries = Canaries()
    content = load(copy / "content").published()
    sources = [source for standard in content.standards for source in standard.sources.values()]
    sources += [content.site_source, content.choices_source]
    for file in sorted({Path(source.file) for source in sources}):
        name = file.relative_to(copy / "content").as_posix().removesuffix(".yaml")
        canaries.infect(file, name)
    # What would refuse them is off: escaping must hold without it.
    (copy / "content/lock.json").unlink()
    # Each is longer than the words it stands for.
    project.replace(copy / "compiler/source.py", "MAX_BYTES = 256 * 1024", "MAX_BYTES = 512 * 1024")
    rules = copy / "compiler/rules/__init__.py"
    names = "counts, flow, steps, tasks, vacancy"
    off = f"\n\nTEXT_RULES = ()\nOFF = {{each.__name__ for each in ({names})}}\n"
    for name in ("SITE_RULES", "RULES"):
        off += f"{name} = tuple(rule for rule in {name} if rule.__module__ not in OFF)\n"
    rules.write_text(rules.read_text("utf-8") + off, "utf-8")
    for model in (copy / "compiler/model").glob("*.py"):
        python = model.read_text("utf-8")
        python = re.sub(r"Annotated\[Text, Field\(max_length=\d+\)\]", "Text", python)
        model.write_text(re.sub(r"max_length=(60|400)\b", "max_length=999", python))
    return canaries.places


def test_no_field_becomes_markup(infected: tuple[Path, list[str]]):
    site, places = infected
    live, text = [], []
    pages = {file: file.read_text("utf-8") for file in sorted(site.rglob("*.html"))}
    for file in site.rglob("*.zip"):
        with zipfile.ZipFile(file) as package:
            pages[file] = package.read("index.html").decode()
            assert "<b id=c" in "".join(ElementTree.fromstring(package.read(MANIFEST)).itertext())
    for file, html in pages.items():
        page = Elements(html)
        live += [f"{file.relative_to(site)}: {found}" for found in page.live]
        text += page.text
    assert live == []
    shown = "".join(text)
    assert "49" not in re.findall(r"\{\{7\*7\}\}|49(?=\[k\])", shown)
    # A script that an app fetches later brings its own words.
    shown += "".join(file.read_text("utf-8") for file in sorted((site / "assets").glob("*.js")))
    there = {int(n) for n in re.findall(r"(?:<|\\u003c)b id=c(\d+) ", shown)}
    lost = [place for n, place in enumerate(places) if n not in there]
    assert [place for place in lost if not NOT_SHOWN.search(place)] == []


ALIVE = "Boolean(window.ran || document.querySelector('b[onclick]'))"


def test_no_field_runs_in_a_browser(infected: tuple[Path, list[str]], chromium: Browser):
    site, _ = infected
    context = chromium.new_context()
    context.add_init_script("window.x = () => { window.ran = true; }")
    page = context.new_page()
    with project.serving(site) as url:
        for path in ("/", "/account-executive/cocok/", "/account-executive/kompetensi/negosiasi/"):
            page.goto(url + path)
            assert page.evaluate(ALIVE) is False
        page.goto(url + "/account-executive/cek/index.html")
        for _ in range(SKILLS):
            page.get_by_role("radio").nth(1).check()
            page.locator("#next").click()
        page.wait_for_selector(".result:not([aria-busy])")
        assert page.evaluate(ALIVE) is False
    context.close()
