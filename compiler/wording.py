"""What vacancies say: what professions share and what one says of its own, in one vocabulary."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from pydantic import ValidationError

from .model import Vacancy
from .problems import Problem, spell
from .source import Path_, Source

Origins = dict[Path_, tuple[Source, Path_]]
"""Where the parts of the vocabulary were written, by their path in it."""

ADDRESSES = ("facts", "red_flags")
MISSING = "{} belum ada, baik di sini maupun di vacancy.yaml milik semua profesi"


def join(
    shared: Source | None, skills: Iterable[tuple[str, Source]], own: Source, home: str
) -> tuple[Vacancy | None, Origins, list[Problem]]:
    """Return the vocabulary of the profession in the folder `home`, and where each part stands.

    Lists grow from what is shared to what is its own; of entries with one `id`, and of a text, its
    own counts. Addresses without a slash at the beginning become those below the profession's.
    `skills` are the files of its competencies, in order; None where something is missing.
    """
    origins: Origins = {(): (own, ())}
    words: dict = {}
    if shared:
        words = _joined(words, shared.data, shared, (), (), origins)
    for slug, source in skills:
        if wording := source.data.get("vacancy"):
            words.setdefault("skills", {})[slug] = wording
            origins["skills", slug] = source, ("vacancy",)
    words = _joined(words, own.data, own, (), (), origins)
    for name in ADDRESSES:
        words[name] = [_below(home, each) for each in words.get(name, ())]
    try:
        return Vacancy.model_validate(words), origins, []
    except ValidationError as error:
        # Each file has its shape, so that only what none of them has can be wrong.
        missing = [detail["loc"] for detail in error.errors()]
    places = [(path, *origin(origins, path)) for path in missing]
    return None, origins, [
        source.problem(at, MISSING.format(spell(path))) for path, source, at in places
    ]  # fmt: skip


def packed(vacancy: Vacancy) -> object:
    """Return a vocabulary as a page has it: each list of phrases is one text, "|" between them, and
    the longest first, which says most where several begin alike; of words that stand for each other
    the commonest is first. It is a third of the page, and so compresses better."""
    words = vacancy.model_dump(exclude={"note"}, exclude_defaults=True)
    return _packed(words, Counter(_words(words)))


def _packed(words: object, counts: Counter[str]) -> object:
    if isinstance(words, dict):
        return {key: _packed(value, counts) for key, value in words.items()}
    if not isinstance(words, list):
        return words
    if not all(isinstance(each, str) for each in words):
        return [_packed(each, counts) for each in words]
    return "|".join(
        " ".join(
            "/".join(sorted(part.split("/"), key=lambda word: (-counts[word], word)))
            for part in phrase.split(" ")
        )
        for phrase in sorted(words, key=lambda phrase: (-phrase.count(" "), phrase))
    )


def _words(words: object) -> Iterator[str]:
    """Yield every word of every text."""
    if isinstance(words, dict | list):
        for each in words.values() if isinstance(words, dict) else words:
            yield from re.split("[ /]", each) if isinstance(each, str) else _words(each)


def _below(home: str, entry: dict) -> dict:
    """Return an entry with an address of the site."""
    to = entry.get("to") or "/"
    return entry if to.startswith("/") else entry | {"to": f"/{home}/{to}"}


def origin(origins: Origins, path: Path_) -> tuple[Source, Path_]:
    """Return the file that wrote what stands at `path` of the vocabulary, and its path there."""
    known = path
    while known not in origins:
        known = known[:-1]
    source, at = origins[known]
    return source, (*at, *path[len(known) :])


def _joined(old: object, new: object, source: Source, at: Path_, to: Path_, origins: Origins):
    """Return what stands at `to` of the vocabulary once `new`, from `at` of a file, joins `old`."""
    if new is None:
        return old
    if old is None or not isinstance(new, dict | list):
        # What is inside stands where it stands in the file.
        origins[to] = source, at
        return new
    if isinstance(new, dict):
        found = dict(old)
        for key, value in new.items():
            found[key] = _joined(found.get(key), value, source, (*at, key), (*to, key), origins)
        return found
    found = list(old)
    places = {
        each["id"]: n for n, each in enumerate(old) if isinstance(each, dict) and "id" in each
    }
    for n, value in enumerate(new):
        known = places.get(value.get("id")) if isinstance(value, dict) else None
        place = len(found) if known is None else known
        before = None if known is None else found[place]
        found[place : place + 1] = [_joined(before, value, source, (*at, n), (*to, place), origins)]
    return found
