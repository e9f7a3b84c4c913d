"""What readers tell apart by its name has a name of its own."""

from collections.abc import Iterator

from ..content import Content, Standard
from ..problems import Problem, spell

# The first of these that an entry of a list has is what readers know it by.
KNOWN_BY = (
    "name",
    "title",
    "question",
    "asked",
    "flag",
    "topic",
    "aspect",
    "label",
    "text",
)


def entries_are_told_apart(content: Content) -> Iterator[Problem]:
    """No two entries of a list say or are called the same."""
    for source in content.sources():
        for path, entries in source.lists():
            seen: dict[tuple[str, str], int] = {}
            for index, entry in enumerate(entries):
                key, said = _called(entry)
                first = seen.setdefault((key, _folded(said)), index) if said else index
                if first < index:
                    place = (*path, index, key) if key else (*path, index)
                    message = f"{spell(place)} sama dengan butir ke-{first + 1}: “{said}”"
                    yield source.problem(place, message)


def skills_are_told_apart(content: Content) -> Iterator[Problem]:
    """No two competencies have the same name; a copy that kept its code is told so elsewhere."""
    for field in ("name", "name_en"):
        owners: dict[str, str] = {}
        for slug, skill in sorted(content.skills.items(), key=lambda entry: entry[1].code):
            name = getattr(skill, field)
            owner = owners.setdefault(_folded(name), slug)
            if owner != slug and content.skills[owner].code != skill.code:
                message = f"{field} “{name}” sudah dipakai “{owner}”"
                yield content.skill_sources[slug].problem((field,), message)


def spellings_are_told_apart(standard: Standard) -> Iterator[Problem]:
    """A spelling leads to one entry of the glossary."""
    owners: dict[str, str] = {}
    for index, term in enumerate(standard.glossary.terms):
        for place, spelling in [("term", term.term), *enumerate(term.also)]:
            owner = owners.setdefault(_folded(spelling), term.id)
            if owner != term.id:
                where = ("also", place) if isinstance(place, int) else (place,)
                message = f"ejaan “{spelling}” sudah dipakai “{owner}”"
                yield standard.problem("glossary", ("terms", index, *where), message)


def professions_are_told_apart(content: Content) -> Iterator[Problem]:
    """No two professions have the same name; a copy that kept its code is told so elsewhere."""
    owners: dict[str, Standard] = {}
    for standard in content.standards:
        name, code = standard.profession.name, standard.profession.code
        owner = owners.setdefault(_folded(name), standard)
        if owner is not standard and owner.profession.code != code:
            message = f"nama “{name}” sudah dipakai profesi “{owner.id}”"
            yield standard.problem("profession", ("name",), message)


def _called(entry: object) -> tuple[str, str]:
    """Return the field an entry is known by, empty for a plain text, and what it says."""
    if isinstance(entry, str):
        return "", entry
    if isinstance(entry, dict):
        for key in KNOWN_BY:
            if isinstance(entry.get(key), str):
                return key, entry[key]
    return "", ""


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
