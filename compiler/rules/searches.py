"""What the search knows beside the pages leads to something that is on them."""

import re
from collections.abc import Iterator
from functools import cache

from ..bundle import ROOT
from ..content import Content
from ..problems import Problem, nearest

WORD = re.compile(r"[^\W_]+")
# Pages say more than the content does.
WRITTEN = ("compiler/templates/*.html", "docs/tentang/*.md")
LONGEST = 4
# What apps say is not searched.
UNSEARCHED = ("search", "greeting", "messages")


def ignored_words_are_words(content: Content) -> Iterator[Problem]:
    """What is ignored is a single word each."""
    for at, word in enumerate(content.site.search.ignored):
        if not WORD.fullmatch(word):
            message = f"“{word}” bukan satu kata; tulis setiap kata sebagai butir sendiri"
            yield content.site_source.problem(("search", "ignored", at), message)


def sayings_are_told_apart(content: Content) -> Iterator[Problem]:
    """What people type stands in one group, and is at most four words long."""
    owners: dict[tuple[str, ...], int] = {}
    for group, synonym in enumerate(content.site.search.synonyms):
        for at, saying in enumerate(synonym.words):
            place = ("search", "synonyms", group, "words", at)
            words = tuple(_words(saying))
            owner = owners.setdefault(words, group)
            if owner != group:
                message = f"“{saying}” sudah ada di kelompok ke-{owner + 1}; gabungkan keduanya"
                yield content.site_source.problem(place, message)
            if not 0 < len(words) <= LONGEST:
                message = f"“{saying}” harus terdiri atas 1 sampai {LONGEST} kata"
                yield content.site_source.problem(place, message)


def meanings_are_on_a_page(content: Content) -> Iterator[Problem]:
    """The words that a saying means are on some page; else it would find nothing."""
    meant = [
        (word, ("search", "synonyms", group, "means", at))
        for group, synonym in enumerate(content.site.search.synonyms)
        for at, meaning in enumerate(synonym.means)
        for word in _words(meaning)
    ]
    missing = {word for word, _ in meant} - _written()
    for said in _said(content):
        if not missing:
            return
        missing -= said
    known = _written().union(*_said(content)) if missing else set()
    for word, place in meant:
        if word in missing:
            message = f"kata “{word}” tidak ada di halaman mana pun{nearest(word, known)}"
            yield content.site_source.problem(place, message)


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def _said(content: Content) -> Iterator[set[str]]:
    """Yield the words of each text that a page may have."""
    for source, path, text in content.texts():
        if source is not content.site_source or path[0] not in UNSEARCHED:
            yield {*_words(text)}


@cache
def _written() -> frozenset[str]:
    files = [file for pattern in WRITTEN for file in ROOT.glob(pattern)]
    return frozenset(word for file in files for word in _words(file.read_text("utf-8")))
