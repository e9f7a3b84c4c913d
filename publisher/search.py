"""What a search in the browser reads: the index of each area's pages, and their words to quote.

An area is a folder with a `search.json`, which holds what is known beside the words. Pages outside
every area, such as those about the site, belong to each of them. An area may name pages of `others`
that are found from it, too, each with what its title says besides.
"""

import json
import posixpath
import re
from pathlib import Path

from browsers import ROOT, deno, kept
from publisher.links import NOT_FOUND
from publisher.sections import Section, sections

# Once it was published, it is named after its content.
INDEX = re.compile(r"search((\.[0-9a-f]{8})?\.json)")
BUILD = ["run", "--quiet", "--frozen", "--no-prompt", str(ROOT / "search/build.js")]


def write(site_dir: Path) -> None:
    """Add an index to what each area knows, its words beside it. Again, it changes nothing."""
    files = {file.parent: file for file in indexes(site_dir)}
    if not (areas := list(files)):
        return
    pages = sorted(file for file in site_dir.rglob("*.html") if file != site_dir / NOT_FOUND)
    found = {page: parts for page in pages if (parts := _read(page))}
    questions = [_question(file, areas, site_dir, found) for file in files.values()]
    asked = json.dumps(questions)
    tools = (ROOT / "search").glob("*.js")
    answers = kept.answer(
        "searches", asked, tools, lambda: json.loads(deno(*BUILD, input=asked)), most=4
    )
    for area, question, index in zip(areas, questions, answers, strict=True):
        known = {key: value for key, value in question.items() if key not in index}
        _json(files[area], known | index)
        texts = [[text for _, _, text in page["sections"]] for page in question["pages"]]
        _json(words(files[area]), texts)


def indexes(site_dir: Path) -> list[Path]:
    """Return the index of each area."""
    return sorted(file for file in site_dir.rglob("search*.json") if INDEX.fullmatch(file.name))


def words(index: Path) -> Path:
    """Return the words that are quoted from an area."""
    return index.with_name(INDEX.sub(r"search-words\1", index.name))


def _read(file: Path) -> list[Section]:
    text = file.read_bytes().decode("utf-8")
    return sections(text) if "data-search" in text or "data-app" in text else []


def _question(
    index: Path, areas: list[Path], site_dir: Path, found: dict[Path, list[Section]]
) -> dict[str, object]:
    """Return what is known of an area and, as `pages`, what can be found there."""
    area, known = index.parent, json.loads(index.read_text("utf-8"))
    others = [other for other in areas if other != area]
    named = {site_dir / url / "index.html": name for url, name in known.get("others", {}).items()}
    pages = [
        {"url": _url(file, area, site_dir), "sections": _titled(parts, named.get(file))}
        for file, parts in found.items()
        if file in named or not any(file.is_relative_to(other) for other in others)
    ]
    return known | {"pages": pages}


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
