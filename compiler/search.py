"""What the search knows beside the pages, and its script. Publishing adds the pages' words."""

import json
from collections.abc import Iterator

from . import addresses
from .bundle import ROOT, bundle
from .content import Content

SCRIPT = "assets/find.js"
# With more professions than this, a page of no profession finds the first page of each alone.
SEARCHED = 5


def render(content: Content) -> Iterator[tuple[str, str]]:
    """Yield the files of the search: path below docs/, text."""
    (script,) = bundle(ROOT / "search", "find.js")
    known = content.site.search.model_dump()
    yield SCRIPT, script
    if len(content.standards) > 1:
        yield addresses.EVERYTHING.lstrip("/"), _text(known | _everything(content))
    for standard in content.standards:
        names = [standard.profession.name, standard.profession.short_name]
        yield addresses.words(standard).lstrip("/"), _text(known | {"names": names})


def _everything(content: Content) -> dict[str, object]:
    """Return what is searched from pages of no profession: `others` are pages below a profession's
    folder, each with whose it is. A competency that several share is found once."""
    names, others, seen = [], {}, set()
    for standard in content.standards:
        profession = standard.profession
        names += [profession.name, profession.short_name]
        found = addresses.pages(standard) - {addresses.skill(standard, slug) for slug in seen}
        if len(content.standards) > SEARCHED:
            found = {addresses.section(standard, "")}
        seen |= {*standard.slugs}
        others |= {addresses.short(each): profession.short_name for each in sorted(found)}
    return {"names": names, "others": others}


def _text(known: dict[str, object]) -> str:
    # Without indents, which takes long where there are many professions.
    return json.dumps(known, ensure_ascii=False) + "\n"
