"""What vacancies say can be found, and means one thing."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from ..content import VACANCY, Standard
from ..model.vacancy import Vacancy, Wording
from ..problems import Problem, nearest
from ..source import Path_

# Two words or more, of which each may be one of several, a gap, or a number.
FORM = re.compile(r"[a-z0-9]+(?:/[a-z0-9]+)*(?: (?:…|[a-z0-9]+(?:/[a-z0-9]+)*))*")
GAP = "…"
MOST = 4000


def vacancies_ask_for_what_exists(standard: Standard) -> Iterator[Problem]:
    """Vacancies ask for competencies and targets of the profession."""
    if not standard.vacancy:
        return
    for slug in standard.vacancy.skills:
        if slug not in standard.slugs:
            message = f"kompetensi “{slug}” tidak ada{nearest(slug, standard.slugs)}"
            yield standard.problem(VACANCY, ("skills", slug), message, key=True)
    known = [target.id for target in standard.assessment.targets]
    for at, position in enumerate(standard.vacancy.positions):
        if position.target not in known:
            message = f"target “{position.target}” tidak ada{nearest(position.target, known)}"
            yield standard.problem(VACANCY, ("positions", at, "target"), message)


def every_skill_is_found_in_vacancies(standard: Standard) -> Iterator[Problem]:
    """A competency has words that ask for it, where the profession reads vacancies."""
    for slug in standard.skills if standard.vacancy else ():
        if slug not in standard.vacancy.skills:
            message = f"kompetensi “{slug}” belum punya vacancy, jadi tak ditemukan dalam lowongan"
            yield standard.problem(f"skills/{slug}", ("name",), message, warning=True)


def vacancy_phrases_have_their_form(standard: Standard) -> Iterator[Problem]:
    """A phrase is in the form in which texts are read: small letters without accents, one space."""
    for path, phrase, _ in _phrases(standard.vacancy):
        if not FORM.fullmatch(phrase) or phrase.endswith(GAP):
            message = (
                f"“{phrase}” harus berupa huruf kecil tanpa aksen dan angka, dipisah satu spasi, "
                "dengan / di antara pilihan dan … di antara dua kata"
            )
            yield standard.problem(VACANCY, path, message)
        elif len(_spread(phrase)) > MOST:
            yield standard.problem(VACANCY, path, f"“{phrase}” berarti lebih dari {MOST} frasa")


def vacancy_phrases_stand_once(standard: Standard) -> Iterator[Problem]:
    """A phrase stands once for the same thing, in whichever synonyms, and never both for it and
    beside it."""
    seen: dict[tuple[str, tuple[str, ...]], Path_] = {}
    groups = standard.vacancy.synonyms if standard.vacancy else []
    chief = {word: group.split("/")[0] for group in groups for word in group.split("/")}
    for path, phrase, owner in _phrases(standard.vacancy):
        if not FORM.fullmatch(phrase):
            continue
        same = {} if owner.endswith(("synonyms", "headings")) else chief
        meant = [tuple(same.get(word, word) for word in words) for words in _spread(phrase)]
        for words, said in zip(meant, _spread(phrase), strict=True):
            first = seen.setdefault((owner, words), path)
            if first != path or meant.count(words) > 1:
                message = f"“{' '.join(said)}” sudah ada di {owner}; tulis sekali saja"
                yield standard.problem(VACANCY, path, message)
                break


def vacancy_levels_move_one_way(standard: Standard) -> Iterator[Problem]:
    """Words that move a level say how: the least or the most that is asked."""
    for at, level in enumerate(standard.vacancy.levels if standard.vacancy else ()):
        if (level.least is None) == (level.most is None):
            message = "tulis least atau most, salah satu saja"
            yield standard.problem(VACANCY, ("levels", at), message)


@lru_cache(maxsize=1 << 13)
def _spread(phrase: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases that one with slashes stands for. Professions share most."""
    return tuple(product(*(part.split("/") for part in phrase.split(" "))))


def _phrases(vacancy: Vacancy | None) -> Iterator[tuple[Path_, str, str]]:
    """Yield every phrase with its place and what it stands for."""
    if not vacancy:
        return
    worded: list[tuple[Path_, str, Wording]] = [
        (("skills", slug), slug, each) for slug, each in vacancy.skills.items()
    ]
    for name in ("positions", "levels", "facts", "red_flags"):
        entries = enumerate(getattr(vacancy, name))
        worded += [((name, at), f"{name}[{at}]", each) for at, each in entries]
    listed: list[tuple[Path_, str, list[str]]] = [
        ((name,), name, getattr(vacancy, name)) for name in ("synonyms", "vacancy", "curriculum")
    ]
    for name in ("applicant", "company", "waived"):
        for field, value in getattr(vacancy, name):
            into = worded if isinstance(value, Wording) else listed
            into.append(((name, field), f"{name}.{field}", value))
    for path, owner, each in worded:
        for field in ("phrases", "besides"):
            for at, phrase in enumerate(getattr(each, field)):
                yield (*path, field, at), phrase, owner
    for path, owner, phrases in listed:
        for at, phrase in enumerate(phrases):
            yield (*path, at), phrase, owner
