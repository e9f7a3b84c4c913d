"""The standards in, the Markdown pages under docs/ out: front matter and one block of HTML each."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace as but
from functools import partial

from .. import addresses, feed, key, linked, menu, neighbours, opendata
from ..content import Content, Standard
from ..escape import front_matter
from ..frame import Entry, Frame
from ..tasks.shown import examples
from .page import Page, Rendered, Renderer

HOME = "index.md"
# So many professions beside each other are a table that can be read.
COMPARED = 5
# As many the home page has room for; the list has them all.
SHOWN = 12


@dataclass(frozen=True)
class Pages:
    """What a profession's pages are: `texts` by their paths under docs/, its `menu`, and who
    `cited` sources, without their text."""

    texts: list[tuple[str, str]]
    menu: tuple[Entry, ...]
    cited: list[Rendered]


def profession(renderer: Renderer, content: Content, frame: Frame, standard: Standard) -> Pages:
    """Return every page of a profession."""
    sections = [renderer.render(page) for page in _sections(standard)]
    skills = [renderer.render(page) for page in _skills(standard)]
    path = [*sections, *skills]
    index = skills[0]
    guide, documents, card = (renderer.render(page) for page in _hr(standard, [*sections, index]))
    data = renderer.render(_data(frame, standard))
    entries = [page.entry for page in sections]
    guides = (guide.entry, documents.entry)
    way = menu.entries(content, frame, standard, entries, index.entry, guides, data.entry)
    markdown = partial(_own, content, frame, standard, way)
    texts = []
    for place, page in enumerate(path):
        family, top = (skills, index) if page in skills else (sections, sections[0])
        greeting = _greeting(content, standard) if page is sections[0] else None
        own = addresses.section(standard, "cocok")
        text = markdown(
            page,
            section=top.url,
            rail_title=top.menu,
            rail=[other.entry for other in family if other is not top],
            crumbs=[top.entry] if page is not top else [],
            prev=path[place - 1].entry if place else None,
            next=path[place + 1].entry if place + 1 < len(path) else None,
            greeting=greeting,
            script="assets/fit.js" if page.address == own else None,
        )
        texts.append((page.file, text))
    paper, cases = (renderer.render(page) for page in _paper(standard))
    check = addresses.short(addresses.check(standard))
    here = {"section": guide.url, "script": "assets/documents.js"}
    here |= {"rail_title": guide.menu, "rail": [documents.entry, card.entry]}
    more = {"crumbs": [guide.entry], "prev": guide.entry, "next": card.entry}
    most = {"crumbs": [documents.entry], "prev": documents.entry}
    texts += [
        (paper.file, markdown(paper, section=check, crumbs=[index.entry], next=cases.entry)),
        (cases.file, markdown(cases, section=check, crumbs=[paper.entry], prev=paper.entry)),
        (guide.file, markdown(guide, **here, next=documents.entry)),
        (documents.file, markdown(documents, **here, **more)),
        (card.file, markdown(card, **here, **most)),
        (data.file, markdown(data, section=sections[0].url, crumbs=[sections[0].entry])),
    ]
    return Pages(texts, way, [*map(_named, [*path, guide, documents])])


def together(
    renderer: Renderer, content: Content, frame: Frame, cited: list[Rendered]
) -> Iterator[tuple[str, str]]:
    """Yield the pages of no profession: path under docs/, text. `cited` are those of all."""
    home = renderer.render(_home(content))
    greeting = _greeting(content, *content.standards[:SHOWN])
    yield home.file, _markdown(frame, home, template="home.html", greeting=greeting)
    for page in (*_professions(content), Page(addresses.SOURCES, "sources", (), {"pages": cited})):
        rendered = renderer.render(page)
        yield rendered.file, _markdown(frame, rendered)
    feeds = feed.exists(content, frame)
    about = {"standards": content.standards, "feeds": feeds}
    changes = renderer.render(Page(addresses.CHANGES, "changes", (), about))
    told = addresses.FEED.lstrip("/") if feeds else None
    yield changes.file, _markdown(frame, changes, feed=told)


def _named(page: Rendered) -> Rendered:
    """Return what other pages may say of one: all but its text."""
    return but(page, body="", about=[])


def _sections(standard: Standard) -> list[Page]:
    context = {"standard": standard, "profession": standard.profession}
    return [
        Page(addresses.section(standard, name), template, _files(standard, template), context)
        for name, template in addresses.SECTIONS.items()
    ]


def _skills(standard: Standard) -> list[Page]:
    """Return the index of the competencies, then each of them, cluster by cluster."""
    context = {"standard": standard, "profession": standard.profession}
    pages = [Page(addresses.section(standard, addresses.SKILLS), "skills", (), context)]
    for cluster in standard.assessment.clusters:
        for slug, skill in standard.skills.items():
            if skill.cluster == cluster.id:
                source = standard.sources[f"skills/{slug}"].file
                own = {**context, "slug": slug, "skill": skill, "cluster": cluster}
                own["tasks"] = standard.tasks.get(slug)
                own["examples"] = examples(own["tasks"]) if own["tasks"] else []
                pages.append(Page(addresses.skill(standard, slug), "skill", (source,), own))
    return pages


def _paper(standard: Standard) -> list[Page]:
    """Return the self-check on paper, which stands beside the reading path, and its cases."""
    source = standard.sources["assessment"].file
    largest = max(Counter(skill.cluster for skill in standard.skills.values()).values())
    context = {
        "standard": standard,
        "profession": standard.profession,
        "numbers": {slug: number for number, slug in enumerate(standard.skills, 1)},
        "key": key,
        "margins": key.margins(standard.assessment.cases, largest),
    }
    return [
        Page(addresses.paper(standard), "paper", (source,), context),
        Page(addresses.paper_cases(standard), "paper-cases", (source,), context),
    ]


def _hr(standard: Standard, shared: list[Rendered]) -> list[Page]:
    """Return the guide for HR, which offers links to the pages `shared`, the documents, and the
    card for interviews."""
    context = {"standard": standard, "profession": standard.profession, "hr": standard.hr}
    files = _files(standard, "hr")
    guide = {**context, "shared": shared}
    return [
        Page(addresses.section(standard, addresses.HR), "hr", files, guide),
        *(
            Page(addresses.section(standard, name), "documents", files, {**context, "card": card})
            for name, card in ((addresses.DOCUMENTS, False), (addresses.CARD, True))
        ),
    ]


def _first(content: Content) -> Standard:
    """Return the profession that the home page leads with."""
    name = content.site.home.profession
    return next(s for s in content.standards if s.id == name)


def _greeting(content: Content, *standards: Standard) -> dict[str, object]:
    """Return what greets a reader who has answers of these professions on the device: a line for
    each, which names its profession where there are several."""
    several = len(standards) > 1
    lines = [
        {
            "check": addresses.short(addresses.check(standard)),
            "profession": standard.id,
            "name": standard.profession.short_name if several else "",
            "edition": standard.profession.edition,
            "total": len(standard.skills),
        }
        for standard in standards
    ]
    words = json.dumps(content.site.greeting.model_dump(), ensure_ascii=False)
    return {"lines": lines, "words": words}


def _data(frame: Frame, standard: Standard) -> Page:
    """Return the page of the open data, which opendata.py writes beside it."""
    context = {
        "standard": standard,
        "profession": standard.profession,
        "files": opendata,
        "license": opendata.LICENSE,
        "source": opendata.source(frame, standard),
        "wanted": opendata.wanted(standard),
        "results": opendata.WORDS["results"],
    }
    return Page(addresses.section(standard, addresses.DATA), "data", _files(standard, ""), context)


def _home(content: Content) -> Page:
    standard = _first(content)
    others = [each for each in content.standards if each is not standard]
    users = [
        (slug, skill.name, [each for each in (standard, *others) if slug in each.skills])
        for slug, skill in content.skills.items()
    ]
    context = {"standard": standard, "profession": standard.profession, "home": content.site.home}
    context |= {"standards": content.standards[:SHOWN]}
    context |= {"dictionary": sorted((each for each in users if each[2]), key=lambda each: each[1])}
    return Page("/", "home", (content.site_source.file,), context)


def _professions(content: Content) -> list[Page]:
    """Return the list of the professions and what some of them share, where there is a choice."""
    if len(content.standards) < 2:
        return []
    shared = sorted(
        (
            (slug, skill.name)
            for slug, skill in content.skills.items()
            if sum(slug in standard.skills for standard in content.standards) > 1
        ),
        key=lambda each: each[1],
    )
    few = len(content.standards) <= COMPARED
    context = {"standards": content.standards, "shared": shared if few else []}
    context |= {"tools": neighbours.tools(content)}
    return [Page(addresses.PROFESSIONS, "professions", (content.site_source.file,), context)]


def _files(standard: Standard, template: str) -> tuple[str, ...]:
    """Return the content file a section is made of, as its readers can find it."""
    name = template if template in standard.sources else "profession"
    return (standard.sources[name].file,)


def _own(
    content: Content,
    frame: Frame,
    standard: Standard,
    entries: tuple[Entry, ...],
    page: Rendered,
    **meta: object,
) -> str:
    """Return the Markdown of a page of a profession, which knows the way around it."""
    known = {
        "search": addresses.words(standard).lstrip("/"),
        "menu": entries,
        "switch": neighbours.switch(content, standard, page.url) or None,
        "whose": neighbours.whose(content, standard, page.title) or None,
    }
    return _markdown(frame, page, **known, **meta)


def _markdown(frame: Frame, page: Rendered, **meta: object) -> str:
    known = {"kind": page.kind, "title": page.title, "description": page.description}
    known["source"] = page.source
    known |= {name: _plain(value) for name, value in meta.items()}
    crumbs = meta.get("crumbs", [])
    known["linked"] = linked.script(frame, page.address, page.title, page.about, crumbs) or None
    return front_matter({k: v for k, v in known.items() if v is not None}) + "\n" + page.body + "\n"


def _plain(value: object) -> object:
    """Return what front matter can hold of a value, with what stands in menus."""
    if isinstance(value, Entry):
        return value.plain()
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value
