"""The way around a profession: what its header, menu and footer offer."""

from collections.abc import Sequence

from . import addresses
from .content import Content, Standard
from .frame import Entry, Frame

# The apps of the HR room, each by the message that is its title.
ROOM = {
    "undangan": "invite.title",
    "rekap": "team.title",
    "rencana": "train.title",
    "penilai": "compare.title",
    "perusahaan": "company.title",
}


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


def _folder(url: str) -> str:
    """Return the first folder of an address, "" for the home page's."""
    return url.strip("/").partition("/")[0]
