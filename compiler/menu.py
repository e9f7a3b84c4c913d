"""The way around a profession: what its header, menu and footer offer, and its neighbours."""

from collections.abc import Sequence

from . import addresses
from .frame import Entry, Frame
from .load import Content, Standard

# The apps of the HR room, each by the message that is its title.
ROOM = {
    "undangan": "invite.title",
    "rekap": "team.title",
    "rencana": "train.title",
    "penilai": "compare.title",
    "perusahaan": "company.title",
}
# With more professions than this, a page names none of the others: a site of a hundred does not
# repeat a hundred links on each of its pages.
NAMED = 8


def entries(
    content: Content,
    frame: Frame,
    standard: Standard,
    path: Sequence[Entry],
    skills: Entry,
    guides: tuple[Entry, Entry],
    data: Entry,
) -> tuple[Entry, ...]:
    """Return what the header of a profession offers: its own pages, then those of the site's
    navigation that are no profession's.

    `path` are the profession's sections, its first page before the others; `skills` is the list of
    competencies, `guides` are the guide for HR and the documents, `data` is the open data.
    """
    words, messages = content.site.menu, content.site.messages
    start, *rest = path
    guide, documents = guides
    check = Entry(words.check, addresses.short(addresses.check(standard)))
    room = [
        Entry(messages[title], addresses.short(addresses.hr_app(standard, name)))
        for name, title in ROOM.items()
    ]
    taken = {"", *(each.id for each in content.standards), _folder(addresses.PROFESSIONS)}
    return (
        Entry(start.title, start.url, (Entry(words.overview, start.url), *rest, data)),
        skills,
        check,
        Entry(words.hr, guide.url, (guide, *room, documents)),
        *(entry for entry in frame.nav if _folder(entry.url) not in taken),
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


def whose(content: Content, standard: Standard, title: str) -> str:
    """Return what a page's title must say besides, where other professions have pages of that
    title: the profession's short name; "" where it says it."""
    profession = standard.profession
    said = any(name in title for name in (profession.name, profession.short_name))
    return "" if said or len(content.standards) < 2 else profession.short_name


def _folder(url: str) -> str:
    """Return the first folder of an address, "" for the home page's."""
    return url.strip("/").partition("/")[0]


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
