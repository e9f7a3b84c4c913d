"""Choices between duties favour no profession by how they are put."""

from collections import Counter
from collections.abc import Iterator

from ..content import Content, Unread
from ..model.choices import Side
from ..problems import Problem, nearest

# Letters that one of two duties may be longer than the other.
LONGER = 12


def _sides(content: Content) -> Iterator[tuple[int, str, Side]]:
    """Yield each duty that is offered, with its place."""
    for index, pair in enumerate(content.choices.pairs if content.choices else ()):
        yield index, "first", pair.first
        yield index, "second", pair.second


def _problem(content: Content, path: tuple[int | str, ...], message: str) -> Problem:
    return content.choices_source.problem(("pairs", *path), message)


def choices_name_what_exists(content: Content) -> Iterator[Problem]:
    """The profession, its duty and its hard part exist."""
    standards = {standard.id: standard for standard in content.standards}
    for index, place, side in _sides(content):
        standard = standards.get(side.profession)
        if standard is None:
            hint = nearest(side.profession, standards)
            message = f"profesi “{side.profession}” tidak ada{hint}"
            yield _problem(content, (index, place, "profession"), message)
            continue
        try:
            duties = [duty.id for duty in standard.job_description.duties]
            hard = [item.id for item in standard.profession.fit.what_is_hard.items]
        except Unread:
            continue
        if side.duty not in duties:
            message = f"tugas “{side.duty}” tidak ada{nearest(side.duty, duties)}"
            yield _problem(content, (index, place, "duty"), message)
        if side.hard and side.hard not in hard:
            message = f"bagian berat “{side.hard}” tidak ada{nearest(side.hard, hard)}"
            yield _problem(content, (index, place, "hard"), message)


def choices_are_between_two_professions(content: Content) -> Iterator[Problem]:
    """A choice names two professions, and no other has its id."""
    seen = set()
    for index, pair in enumerate(content.choices.pairs if content.choices else ()):
        if pair.first.profession == pair.second.profession:
            message = "kedua tugas milik profesi yang sama; pilihan ini tidak membedakan"
            yield _problem(content, (index, "second", "profession"), message)
        if pair.id in seen:
            yield _problem(content, (index, "id"), f"id “{pair.id}” dipakai dua kali")
        seen.add(pair.id)


def choices_are_of_similar_length(content: Content) -> Iterator[Problem]:
    """Neither of two duties stands out by its length."""
    for index, pair in enumerate(content.choices.pairs if content.choices else ()):
        one, other = len(pair.first.text), len(pair.second.text)
        if abs(one - other) > LONGER:
            message = (
                f"panjang kedua tugas terlalu berbeda: {one} dan {other} huruf; "
                f"selisihnya paling banyak {LONGER}"
            )
            yield _problem(content, (index, "second", "text"), message)


def choices_are_balanced(content: Content) -> Iterator[Problem]:
    """Each profession is offered equally often, equally often first, and against each other one
    as often as can be."""
    if not content.choices:
        return
    offered: Counter[str] = Counter()
    first: Counter[str] = Counter()
    against: Counter[frozenset[str]] = Counter()
    for _, place, side in _sides(content):
        offered[side.profession] += 1
        first[side.profession] += place == "first"
    for pair in content.choices.pairs:
        against[frozenset((pair.first.profession, pair.second.profession))] += 1
    names = sorted(offered)
    met = {
        f"{one} dan {other}": against[frozenset((one, other))]
        for place, one in enumerate(names)
        for other in names[place + 1 :]
    }
    for what, counts, apart in (
        ("ditawarkan sama sering", dict(sorted(offered.items())), 0),
        ("sama sering tampil di tempat pertama", {name: first[name] for name in names}, 0),
        ("disandingkan kira-kira sama sering dengan setiap profesi lain", met, 1),
    ):
        if max(counts.values()) - min(counts.values()) > apart:
            told = "; ".join(f"{name}: {count}" for name, count in counts.items())
            message = f"setiap profesi harus {what}, padahal {told}"
            yield content.choices_source.problem(("pairs",), message, key=True)
