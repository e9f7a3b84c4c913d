"""Numbers that a text names agree with what there is to count."""

import re
from collections.abc import Iterable, Iterator

from ..content import Content, Standard
from ..pace import questions
from ..problems import Problem
from ..source import Path_, Source

UNITS = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
ONE = "|".join(UNITS)
NUMBER = rf"\d{{1,4}}|se(?:puluh|belas)|(?:{ONE}) (?:belas|puluh(?: (?:{ONE}))?)|(?:{ONE})"
NOUNS = ("kompetensi", "keahlian", "pertanyaan", "soal", "pernyataan", "kasus", "level")
COUNTED = re.compile(
    rf"(?<![\w.,-])(?P<all>(?:semua|seluruh|segenap)\s+)?(?:ke-?)?(?P<number>{NUMBER})\s+"
    rf"(?!level k?kni)(?P<noun>{'|'.join(NOUNS)})\b",
    re.IGNORECASE,
)
# Without one of these a text counts nothing; looking for them takes less time.
FIRST = "".join(sorted({noun[0] for noun in NOUNS}))
REST = "|".join(noun[1:] for noun in NOUNS)
NOUN = re.compile(rf"\s(?-i:[{FIRST}{FIRST.upper()}])(?:{REST})", re.IGNORECASE)


def numbers_agree(standard: Standard) -> Iterator[Problem]:
    """A number of competencies, questions, statements, cases or levels is the true one."""
    yield from _wrong(standard.texts(), _counts(standard))


def numbers_of_the_site_agree(content: Content) -> Iterator[Problem]:
    """So is one that the whole site names, of the profession that the home page leads with."""
    leading = content.site.home.profession
    for standard in content.standards:
        if standard.id == leading:
            site = content.site_source
            yield from _wrong(((site, *found) for found in site.texts), _counts(standard))


def _wrong(
    texts: Iterable[tuple[Source, Path_, str]], counts: dict[str, tuple]
) -> Iterator[Problem]:
    for source, path, text in texts:
        if not NOUN.search(text):
            continue
        for found in COUNTED.finditer(text):
            right, least = counts[found["noun"].lower()]
            number = _number(found["number"].lower())
            if number not in right and (number >= least or found["all"]):
                there = " atau ".join(map(str, sorted(right)))
                message = f"“{found[0]}” tidak cocok dengan isinya: ada {there}"
                yield source.problem(path, message)


def _counts(standard: Standard) -> dict[str, tuple[set[int], int]]:
    """Return, by noun, the true numbers and the least number that can only mean them all.

    A text may ask for three competencies or ten questions of one's own.
    """
    skills = len(standard.all_skills)
    asked = {questions(standard, mode.id) for mode in standard.assessment.modes}
    said = {sum(len(skill.statements) for skill in standard.all_skills.values())}
    return {
        "kompetensi": ({skills}, min(10, skills + 1)),
        "keahlian": ({skills}, min(10, skills + 1)),
        "pertanyaan": (asked, max(12, min(asked))),
        "soal": (asked, max(12, min(asked))),
        "pernyataan": (said, max(12, skills + 1)),
        "kasus": ({skills}, 12),
        "level": ({5}, 6),
    }


def _number(words: str) -> int:
    """Return what `16`, `enam belas` or `dua puluh satu` says."""
    if words.isdigit():
        return int(words)
    words = words.replace("sepuluh", "satu puluh").replace("sebelas", "satu belas")
    first, *rest = words.split()
    number = UNITS.index(first) + 1
    if rest[:1] == ["belas"]:
        return 10 + number
    if rest[:1] == ["puluh"]:
        return 10 * number + (UNITS.index(rest[1]) + 1 if rest[1:] else 0)
    return number
