"""Trade terms explained where they stand: the first time on a page, a link leads to the meaning.

A link, because it stays a word of its sentence on paper, in a selection and in a reader's view.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup, escape

from .model.profession import Term

LINK = Markup('<a class="term" href="{}#{}">{}</a>')


class Terms:
    """The glossary on one page. `used` are the terms that were marked, in order.

    `page` is where the glossary is, as a URL from this page.
    """

    def __init__(self, terms: Iterable[Term], page: str = "", skip: Iterable[str] = ()) -> None:
        self.page = page
        skipped = set(skip)
        self.by_spelling: dict[str, Term] = {}
        for term in terms:
            if term.explain and term.id not in skipped:
                for spelling in (term.term, *term.also):
                    self.by_spelling.setdefault(spelling.lower(), term)
        self.pattern = _pattern(tuple(self.by_spelling))
        self.used: list[Term] = []
        self._known: set[str] = set()

    def mark(self, text: str) -> Markup:
        """Return `text` as HTML with each term marked where the page shows it first."""
        parts: list[Markup] = []
        at = 0
        for match in self.pattern.finditer(text):
            # None: a rare letter that only the pattern takes for another, as a long s for an s.
            term = self.by_spelling.get(match[0].lower())
            if not term:
                continue
            shouted = term.term.isupper() and len(term.term) > 1
            if term.id in self._known or (shouted and not match[0].isupper()):
                continue
            self._known.add(term.id)
            self.used.append(term)
            parts += [escape(text[at : match.start()]), LINK.format(self.page, term.id, match[0])]
            at = match.end()
        parts.append(escape(text[at:]))
        return Markup("").join(parts)


@lru_cache(maxsize=4)
def _pattern(spellings: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    by_letter: dict[str, list[str]] = {}
    for spelling in longest_first:
        by_letter.setdefault(spelling[0], []).append(re.escape(spelling[1:]))
    # Of most words the first letter tells that they are none, and sooner without IGNORECASE.
    found = (f"(?-i:[{re.escape(letter + letter.upper())}])(?:{'|'.join(rest)})"
             for letter, rest in by_letter.items())  # fmt: skip
    pattern = "|".join(found) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
