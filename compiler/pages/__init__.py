"""The standards in, the Markdown pages under docs/ out: front matter and one block of HTML each."""

import json
from collections import Counter
from functools import partial

from jinja2 import BytecodeCache

from .. import addresses, key, linked, opendata
from ..escape import front_matter
from ..frame import Frame
from ..load import Content, Standard
from ..tasks.shown import examples
from .page import Page, Rendered, Renderer


def render(content: Content, frame: Frame, compiled: BytecodeCache | None = None) -> dict[str, str]:
    """Return the text of every page by its path under docs/."""
    renderer = Renderer(content, frame, compiled)
    markdown = partial(_markdown, frame)
    files: dict[str, str] = {}
    cited: list[Rendered] = []
    for standard in content.standards:
        sections = [renderer.render(page) for page in _sections(standard)]
        skills = [renderer.render(page) for page in _skills(standard)]
        path = [*sections, *skills]
        words = addresses.words(standard).lstrip("/")
        index = skills[0]
        for place, page in enumerate(path):
            family, top = (skills, index) if page in skills else (sections, sections[0])
            greeting = _greeting(content, standard) if page is sections[0] else None
            own = addresses.section(standard, "cocok")
            script = "assets/fit.js" if page.address == own else None
            files[page.file] = markdown(
                page,
                section=top.url,
                search=words,
                rail_title=top.menu,
                rail=[other.entry for other in family if other is not top],
                crumbs=[top.entry] if page is not top else [],
                prev=path[place - 1].entry if place else None,
                next=path[place + 1].entry if place + 1 < len(path) else None,
                greeting=greeting,
                script=script,
            )
        cited += path
        paper = renderer.render(_paper(standard))
        check = addresses.check(standard).lstrip("/")
        files[paper.file] = markdown(paper, section=check, search=words, crumbs=[index.entry])
        guide, documents = (renderer.render(page) for page in _hr(standard, [*sections, index]))
        here = {"section": guide.url, "search": words, "script": "assets/documents.js"}
        here |= {"rail_title": guide.menu, "rail": [documents.entry]}
        files[guide.file] = markdown(guide, **here, next=documents.entry)
        more = {"crumbs": [guide.entry], "prev": guide.entry}
        files[documents.file] = markdown(documents, **here, **more)
        cited += [guide, documents]
        data = renderer.render(_data(frame, standard))
        files[data.file] = markdown(data, search=words, crumbs=[sections[0].entry])
    home = renderer.render(_home(content))
    greeting = _greeting(content, _first(content))
    files[home.file] = markdown(home, template="home.html", greeting=greeting)
    sources = renderer.render(Page(addresses.SOURCES, "sources", (), {"pages": cited}))
    files[sources.file] = markdown(sources)
    changes = renderer.render(
        Page(addresses.CHANGES, "changes", (), {"standards": content.standards})
    )
    files[changes.file] = markdown(changes)
    return files


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


def _paper(standard: Standard) -> Page:
    """Return the self-check on paper, which stands beside the reading path."""
    source = standard.sources["assessment"].file
    largest = max(Counter(skill.cluster for skill in standard.skills.values()).values())
    context = {
        "standard": standard,
        "profession": standard.profession,
        "numbers": {slug: number for number, slug in enumerate(standard.skills, 1)},
        "key": key,
        "margins": key.margins(standard.assessment.cases, largest),
    }
    return Page(addresses.paper(standard), "paper", (source,), context)


def _hr(standard: Standard, shared: list[Rendered]) -> list[Page]:
    """Return the guide for HR, which offers links to the pages `shared`, and the documents."""
    context = {"standard": standard, "profession": standard.profession, "hr": standard.hr}
    files = _files(standard, "hr")
    guide = {**context, "shared": shared}
    return [
        Page(addresses.section(standard, addresses.HR), "hr", files, guide),
        Page(addresses.section(standard, addresses.DOCUMENTS), "documents", files, context),
    ]


def _first(content: Content) -> Standard:
    """Return the profession that the home page leads with."""
    name = content.site.home.profession
    return next(s for s in content.standards if s.id == name)


def _greeting(content: Content, standard: Standard) -> dict[str, object]:
    """Return what greets a reader who has answers of this profession on the device."""
    return {
        "check": addresses.short(addresses.check(standard)),
        "profession": standard.id,
        "edition": standard.profession.edition,
        "total": len(standard.skills),
        "words": json.dumps(content.site.greeting.model_dump(), ensure_ascii=False),
    }


def _data(frame: Frame, standard: Standard) -> Page:
    """Return the page of the open data, which opendata.py writes beside it."""
    context = {
        "standard": standard,
        "profession": standard.profession,
        "files": opendata,
        "license": opendata.LICENSE,
        "source": opendata.source(frame, standard),
        "wanted": opendata.wanted(standard),
    }
    return Page(addresses.section(standard, addresses.DATA), "data", _files(standard, ""), context)


def _home(content: Content) -> Page:
    standard = _first(content)
    context = {"standard": standard, "profession": standard.profession, "home": content.site.home}
    return Page("/", "home", (content.site_source.file,), context)


def _files(standard: Standard, template: str) -> tuple[str, ...]:
    """Return the content file a section is made of, as its readers can find it."""
    name = template if template in standard.sources else "profession"
    return (standard.sources[name].file,)


def _markdown(frame: Frame, page: Rendered, **meta: object) -> str:
    known = {"title": page.title, "description": page.description, "source": page.source, **meta}
    crumbs = meta.get("crumbs", [])
    known["linked"] = linked.script(frame, page.address, page.title, page.about, crumbs) or None
    return front_matter({k: v for k, v in known.items() if v is not None}) + "\n" + page.body + "\n"
