"""What a search in the browser reads: the index of each area's pages, and their words to quote.

An area is a folder with a `search.json`, which holds what is known beside the words. Pages outside
every area, such as those about the site, belong to each of them. An area may name pages of `others`
that are found from it, too, each with what its title says besides.
"""

import json
import posixpath
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path

from browsers import ROOT, deno, kept
from publisher.links import NOT_FOUND
from publisher.sections import Section, sections

# Once it was published, it is named after its content.
INDEX = re.compile(r"search((\.[0-9a-f]{8})?\.json)")
NUMBERED = re.compile(r"(.+)-\d+")
TOGETHER = 8
BUILD = ["run", "--quiet", "--frozen", "--no-prompt", str(ROOT / "search/build.js")]


def write(site_dir: Path) -> None:
    """Add an index to what each area knows, its words beside it. Again, it changes nothing."""
    files = {file.parent: file for file in indexes(site_dir)}
    pages = _Pages(site_dir, list(files))
    tools = [*(ROOT / "search").glob("*.js")]
    # Some areas at once, so that neither this process nor that of the tools holds a whole site.
    for some in _in_parts(list(files.items()), TOGETHER):
        questions = [_question(file, pages) for _, file in some]
        asked = [json.dumps(question) for question in questions]
        answers = kept.answers("searches", asked, tools, _made, most=max(40, 2 * len(files)))
        for (_, file), question, index in zip(some, questions, answers, strict=True):
            known = {key: value for key, value in question.items() if key not in index}
            _json(file, known | index)
            texts = [[text for _, _, text in page["sections"]] for page in question["pages"]]
            _json(words(file), texts)


def _made(questions: list[str]) -> list[object]:
    return json.loads(deno(*BUILD, input=f"[{','.join(questions)}]"))


def _in_parts(items: list, size: int) -> Iterator[list]:
    yield from (items[at : at + size] for at in range(0, len(items), size))


class _Pages:
    """What is said in the pages of a site: those of no area are in each, and read once."""

    def __init__(self, site_dir: Path, areas: list[Path]) -> None:
        self.site_dir = site_dir
        self.files = sorted(f for f in site_dir.rglob("*.html") if f != site_dir / NOT_FOUND)
        self.own: dict[Path, list[Path]] = {area: [] for area in areas}
        self.names = {area: area.relative_to(site_dir).as_posix() for area in areas}
        shared = []
        for file in self.files:
            within = [folder for folder in file.parents if folder in self.own]
            for area in within:
                self.own[area].append(file)
            if not within:
                shared.append(file)
        # What an area names besides stands in another one, too.
        self.read = lru_cache(maxsize=256)(_read)
        self.shared = {file: _read(file) for file in shared} if areas else {}

    def of(self, area: Path, named: Collection[Path]) -> dict[Path, list[Section]]:
        """Return the sections of the pages of an area, and of those that it names besides.

        An area that names none leaves out what pages of no area say of another one: sections whose
        anchor is its name and a number. Else each area would grow with the number of all.
        """
        found = sorted({*self.own[area], *self.shared, *(file for file in named if file.is_file())})
        others = set() if named else {*self.names.values()} - {self.names[area]}
        read = (
            (file, _without(others, self.shared[file]) if file in self.shared else self.read(file))
            for file in found
        )
        return {file: parts for file, parts in read if parts}


def _without(areas: set[str], parts: list[Section]) -> list[Section]:
    return [part for part in parts if not (of := NUMBERED.fullmatch(part[0])) or of[1] not in areas]


def indexes(site_dir: Path) -> list[Path]:
    """Return the index of each area."""
    return sorted(file for file in site_dir.rglob("search*.json") if INDEX.fullmatch(file.name))


def forget(fresh: Path, site_dir: Path) -> None:
    """Let the words go that were quoted from the areas of a site whose indexes are made `fresh`."""
    for index in indexes(fresh):
        words(site_dir / index.relative_to(fresh)).unlink(missing_ok=True)


def words(index: Path) -> Path:
    """Return the words that are quoted from an area."""
    return index.with_name(INDEX.sub(r"search-words\1", index.name))


def _read(file: Path) -> list[Section]:
    text = file.read_bytes().decode("utf-8")
    return sections(text) if "data-search" in text or "data-app" in text else []


def _question(index: Path, pages: _Pages) -> dict[str, object]:
    """Return what is known of an area and, as `pages`, what can be found there."""
    area, known = index.parent, json.loads(index.read_text("utf-8"))
    site_dir = pages.site_dir
    named = {site_dir / url / "index.html": name for url, name in known.get("others", {}).items()}
    found = [
        {"url": _url(file, area, site_dir), "sections": _titled(parts, named.get(file))}
        for file, parts in pages.of(area, named).items()
    ]
    return known | {"pages": found}


def _titled(parts: list[Section], name: str | None) -> list[Section]:
    """Return a page's sections, whose title says `name` besides."""
    (anchor, title, text), *rest = parts
    return [(anchor, f"{title} · {name}" if name else title, text), *rest]


def _url(file: Path, area: Path, site_dir: Path) -> str:
    """Return the address of a page as seen from its area's files."""
    here, there = (path.relative_to(site_dir).as_posix() for path in (area, file))
    return posixpath.relpath(there, here).removesuffix("index.html") or "./"


def _json(file: Path, data: object) -> None:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, "utf-8", newline="\n")
