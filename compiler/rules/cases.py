"""Rules for the cases. What only the whole set shows is a warning, or an error where it is plain;
it names the profession whose set it is, for a case may be part of several.

A case marked `reviewed: true` was read by a person and raises no warning.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..content import Standard
from ..model.skill import Option, Skill
from ..problems import Problem

CREDITS = (0, 1, 2, 3)
NAMES = {3: "terbaik", 0: "terburuk"}
LENGTH_RATIO = 1.4
SET = 4
WORD = re.compile(r"[a-zà-ÿ]{3,}", re.IGNORECASE)
TELLING_SHARE = 0.3
TILT = 1
# Whoever looks for a key looks for these first.
TELLING = {
    "kata alasan": re.compile(
        r"\b(karena|sebab|supaya|agar|sehingga|demi|guna|mengingat|lantaran"
        r"|untuk (?:me|di|be)\w+)\b",
        re.IGNORECASE,
    ),
    "kata pertentangan": re.compile(
        r"\b(meski|meskipun|walau|walaupun|kendati|biarpun|tetapi|namun|padahal|sedangkan"
        r"|sementara|sambil)\b",
        re.IGNORECASE,
    ),
    "kata mutlak": re.compile(
        r"\b(selalu|tidak pernah|semua|semuanya|langsung|saja|segera|pasti|mutlak)\b",
        re.IGNORECASE,
    ),
}


def credits_are_used_once(standard: Standard) -> Iterator[Problem]:
    """The options of a case are a to d and carry the credits 0, 1, 2 and 3 once each."""
    for name, skill in standard.skills.items():
        options = skill.case.options
        if sorted(option.credit for option in options) != list(CREDITS):
            message = "case.options memakai nilai 0, 1, 2, dan 3 masing-masing satu kali"
            yield standard.problem(f"skills/{name}", ("case", "options"), message)
        if [option.id for option in options] != list("abcd"):
            message = "case.options berisi a, b, c, dan d dalam urutan ini"
            yield standard.problem(f"skills/{name}", ("case", "options"), message)


def options_are_of_similar_length(standard: Standard) -> Iterator[Problem]:
    """No option of a case is much longer than another."""
    for name, skill in standard.skills.items():
        lengths = [len(option.text) for option in skill.case.options]
        if max(lengths) > LENGTH_RATIO * min(lengths):
            span = f"{min(lengths)} sampai {max(lengths)} karakter"
            message = f"panjang case.options terlalu berbeda: {span}"
            yield standard.problem(f"skills/{name}", ("case", "options"), message)


def places_move_around(standard: Standard) -> Iterator[Problem]:
    """Neither the best nor the worst option is often at one place."""
    for credit, which in NAMES.items():
        at = {name: _place(skill, credit) for name, skill in standard.all_skills.items()}
        place, count = Counter(at.values()).most_common(1)[0]
        if count > _tolerated(len(at)):
            message = f"pilihan {which} adalah {'abcd'[place]} dalam {count} kasus {standard.id}"
            for name in standard.skills:
                if at[name] == place:
                    path = ("case", "options")
                    yield standard.problem(f"skills/{name}", path, f"{message}; pindahkan sebagian")


def length_tells_nothing(standard: Standard) -> Iterator[Problem]:
    """Neither the best nor the worst option is often the longest or the shortest."""
    skills = standard.all_skills
    for credit, which in NAMES.items():
        for extreme, most in ((max, "terpanjang"), (min, "terpendek")):
            found = [
                name
                for name, skill in skills.items()
                if skill.case.options[_place(skill, credit)]
                is extreme(skill.case.options, key=_length)
            ]
            if len(found) > _tolerated(len(skills)):
                message = (
                    f"pilihan {which} adalah yang {most} dalam {len(found)} kasus {standard.id}"
                )
                for name in found:
                    if not skills[name].case.reviewed:
                        path = ("case", "options")
                        yield standard.problem(f"skills/{name}", path, message, warning=True)


def telling_words_are_spread(standard: Standard) -> Iterator[Problem]:
    """Reasons, concessions and absolutes stand as often in options of one credit as of another."""
    skills = standard.all_skills
    for kind, words in TELLING.items():
        found: dict[int, list[tuple[str, int, str]]] = {credit: [] for credit in CREDITS}
        for name, skill in skills.items():
            for index, option in enumerate(skill.case.options):
                if word := words.search(option.text):
                    found[option.credit].append((name, index, word[0]))
        counts = {credit: len(places) for credit, places in found.items()}
        least = min(CREDITS, key=counts.__getitem__)
        for credit in CREDITS:
            if len(skills) < SET or counts[credit] - counts[least] <= TILT:
                continue
            for name, index, word in found[credit]:
                message = (
                    f"{kind} (di sini “{word}”) dalam kasus {standard.id} ada di "
                    f"{counts[credit]} pilihan bernilai {credit} dan {counts[least]} bernilai "
                    f"{least}; bagi rata"
                )
                if not skills[name].case.reviewed:
                    path = ("case", "options", index, "text")
                    yield standard.problem(f"skills/{name}", path, message, warning=True)


def no_word_gives_the_key_away(standard: Standard) -> Iterator[Problem]:
    """No word stands in many best, or many worst, options and in hardly any other."""
    skills = standard.all_skills
    for credit, which in NAMES.items():
        inside: Counter[str] = Counter()
        rest: Counter[str] = Counter()
        for skill in skills.values():
            for index, option in enumerate(skill.case.options):
                (inside if index == _place(skill, credit) else rest).update(_words(option))
        least = max(3, TELLING_SHARE * len(skills))
        for word in sorted(inside):
            if inside[word] < least or inside[word] <= 2 * rest[word]:
                continue
            message = (
                f"“{word}” dalam kasus {standard.id} ada di {inside[word]} pilihan {which} "
                f"dan {rest[word]} pilihan lain"
            )
            for name, skill in skills.items():
                index = _place(skill, credit)
                if word in _words(skill.case.options[index]) and not skill.case.reviewed:
                    path = ("case", "options", index, "text")
                    yield standard.problem(f"skills/{name}", path, message, warning=True)


def _tolerated(cases: int) -> float:
    """Return in how many cases chance may put the key where a guesser would look."""
    return cases / 3 + 1 if cases >= SET else cases


def _place(skill: Skill, credit: int) -> int:
    """Return the place of the option nearest to a credit."""
    options = skill.case.options
    return min(range(len(options)), key=lambda index: abs(options[index].credit - credit))


def _words(option: Option) -> set[str]:
    return {word.lower() for word in WORD.findall(option.text)}


def _length(option: Option) -> int:
    return len(option.text)
