"""What a profession's own pages tell of the other ones, and nothing else of theirs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from . import addresses, pace
from .content import Content, Standard
from .frame import Entry
from .menu import ROOM

# With more professions than this, a page names none of the others: a site of a hundred does not
# repeat a hundred links on each of its pages.
NAMED = 8
# How many other professions a check looks for answers of.
SHARING = 12
# The apps that every reader may open, not only who was sent a link: by their names, their address
# and the message that is their title. The list of all professions leads to each of them.
TOOLS: dict[str, tuple[Callable[[Standard], str], str]] = {
    "kenyataan": (addresses.reality, "reality.title"),
    "timbang": (addresses.weigh, "weigh.title"),
    "lowongan": (addresses.vacancy, "vacancy.title"),
    "wawancara": (addresses.interview, "practice.title"),
    "berdua": (addresses.role_plays, "play.title"),
    "cv": (addresses.cv, "cv.title"),
} | {name: (partial(addresses.hr_app, name=name), title) for name, title in ROOM.items()}


def told(content: Content, standard: Standard) -> tuple[object, ...]:
    """Return all that a profession's own pages tell of the other ones, to be compared."""
    others = [each for each in content.standards if each is not standard]
    named = others if len(others) < NAMED else []
    return (
        bool(others),
        frozenset(each.id for each in content.standards),
        tuple(
            (each.id, each.profession.name, bool(each.tasks), each.vacancy is None, each.slugs)
            for each in named
        ),
        repr(sharing(content, standard)),
        # Of the choices between professions.
        (len(content.pairs), pace.choose_minutes(content)) if standard in content.chosen else None,
    )


def switch(content: Content, standard: Standard, url: str) -> list[Entry]:
    """Return where the other professions have what `standard` has at `url`, below its own folder;
    nothing where there is no other, the list of all alone where there are many. Last, without a
    title, is that list."""
    others = [each for each in content.standards if each is not standard]
    if not others:
        return []
    page = url.removeprefix(f"{standard.id}/")
    named = others if len(others) < NAMED else []
    every = Entry("", addresses.short(addresses.PROFESSIONS))
    return [*(Entry(each.profession.name, _counterpart(each, page)) for each in named), every]


@dataclass(frozen=True)
class Tool:
    """An app of several professions: `of` has each profession that has it, with its address."""

    anchor: str
    title: str
    of: list[tuple[Standard, str]]


def tools(content: Content) -> list[Tool]:
    """Return what the list of all professions tells of the apps that they have alike."""
    said = content.site.messages
    known = {
        "cek": (addresses.check, content.site.menu.check),
        **{name: (address, said[title]) for name, (address, title) in TOOLS.items()},
    }
    return [
        Tool(
            _anchor(name),
            title,
            [
                (each, address(each))
                for each in content.standards
                if address(each) in addresses.pages(each)
            ],
        )
        for name, (address, title) in known.items()
    ]


def list_of_all(content: Content, app: str) -> list[Entry]:
    """Return where an app, which has no bytes for more, leads to the other professions: the list of
    all, at the same app; nothing where there is no other."""
    if len(content.standards) < 2:
        return []
    anchor = f"#{_anchor(app)}" if app == "cek" or app in TOOLS else ""
    return [Entry("", addresses.short(addresses.PROFESSIONS) + anchor)]


def _anchor(app: str) -> str:
    return f"alat-{app}"


def whose(content: Content, standard: Standard, title: str) -> str:
    """Return what a page's title must say besides, where other professions have pages of that
    title: the profession's short name; "" where it says it."""
    profession = standard.profession
    said = any(name in title for name in (profession.name, profession.short_name))
    return "" if said or len(content.standards) < 2 else profession.short_name


def sharing(content: Content, standard: Standard) -> list[dict[str, object]]:
    """Return the professions that ask the same competencies in the same way, those with most in
    common first; no more than SHARING, so that a page does not grow with the number of all."""
    asks, found = _asks(standard), []
    for other in content.standards:
        same = [id for id in standard.skills if id in other.skills]
        if other is not standard and same and _asks(other) == asks:
            found.append((other, same))
    return [
        {"id": other.id}
        | other.profession.model_dump(include={"name", "edition"})
        | {"skills": {id: other.skills[id].changed for id in same}}
        for other, same in sorted(found, key=lambda each: -len(each[1]))[:SHARING]
    ]


def _asks(standard: Standard) -> list[tuple[object, str]]:
    """Return how often and in what words a reader can answer a statement."""
    return [(each.value, each.label) for each in standard.assessment.frequency.options]


def _counterpart(standard: Standard, page: str) -> str:
    """Return the same page of another profession, or the nearest above it that it has."""
    folder, _, slug = page.rstrip("/").rpartition("/")
    own = {
        "kenyataan": bool(standard.tasks),
        "lowongan": standard.vacancy is not None,
        f"{addresses.SKILLS}/{slug}": slug in standard.slugs,
    }
    known = own.get(page.rstrip("/"), True)
    return f"{standard.id}/{page}" if known else f"{standard.id}/{folder and folder + '/'}"
