"""Rules for what readers are asked. Errors where a program can judge, warnings where it guesses.

An item marked `reviewed: true` was read by a person and raises no warning.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..load import Standard
from ..problems import Problem, spell

ANCHOR_LENGTH = 120
LENGTH_RATIO = 1.4
AGREEMENT = re.compile(r"\b(tidak setuju|setuju|sependapat)\b", re.IGNORECASE)
SUBJECT = re.compile(r"\b(saya|anda|kami|kita)\b", re.IGNORECASE)
NEVER = re.compile(r"\b(belum|tidak) pernah\b", re.IGNORECASE)
NEGATION = re.compile(r"\b(tidak|bukan|belum|jangan)\b", re.IGNORECASE)
WORD = re.compile(r"[a-zà-ÿ]{3,}", re.IGNORECASE)
TELLING_SHARE = 0.3


def anchors_are_short_and_neutral(standard: Standard) -> Iterator[Problem]:
    """An anchor has at most 120 characters and no subject, so that others can use it too."""
    for name, skill in standard.skills.items():
        for index, anchor in enumerate(skill.anchors):
            path = ("anchors", index)
            if len(anchor) > ANCHOR_LENGTH:
                message = (
                    f"{spell(path)} paling panjang {ANCHOR_LENGTH} karakter, sudah {len(anchor)}"
                )
                yield standard.problem(f"skills/{name}", path, message)
            if word := SUBJECT.search(anchor):
                message = f"{spell(path)} tidak memakai subjek; hapus “{word[0]}”"
                yield standard.problem(f"skills/{name}", path, message)


def lowest_anchor_describes_a_try(standard: Standard) -> Iterator[Problem]:
    """The lowest anchor describes first attempts; never having faced it is an answer of its own."""
    for name, skill in standard.skills.items():
        if word := NEVER.search(skill.anchors[0]):
            message = f"anchors level 1 menguraikan percobaan awal, bukan “{word[0]}”"
            yield standard.problem(f"skills/{name}", ("anchors", 0), message)


def statements_speak_for_the_reader(standard: Standard) -> Iterator[Problem]:
    """A statement begins with "Saya" and denies nothing."""
    for name, skill in standard.skills.items():
        for index, statement in enumerate(skill.statements):
            path = ("statements", index, "text")
            if not statement.text.startswith("Saya "):
                message = f"{spell(path)} harus diawali “Saya”"
                yield standard.problem(f"skills/{name}", path, message)
            word = NEGATION.search(statement.text)
            if word and not statement.reviewed:
                message = f"{spell(path)} mungkin menyangkal: “{word[0]}”"
                yield standard.problem(f"skills/{name}", path, message, warning=True)


def every_boundary_is_asked(standard: Standard) -> Iterator[Problem]:
    """Of the levels 2 to 5 each has a statement that tells it from the one below."""
    for name, skill in standard.skills.items():
        told = {statement.level for statement in skill.statements}
        for level in (2, 3, 4, 5):
            if level not in told:
                message = (
                    f"level {level} belum punya pernyataan; level 2–5 masing-masing perlu satu"
                )
                yield standard.problem(f"skills/{name}", ("statements",), message)


def nothing_to_agree_with(standard: Standard) -> Iterator[Problem]:
    """No item asks for agreement: people tend to agree."""
    for name, skill in standard.skills.items():
        texts = [(("anchors", i), text) for i, text in enumerate(skill.anchors)]
        texts += [(("statements", i, "text"), s.text) for i, s in enumerate(skill.statements)]
        for path, text in texts:
            if word := AGREEMENT.search(text):
                message = f"{spell(path)} meminta persetujuan: “{word[0]}”; tanyakan perilakunya"
                yield standard.problem(f"skills/{name}", path, message)


def credits_are_used_once(standard: Standard) -> Iterator[Problem]:
    """The options of a case are a to d and carry the credits 0, 1, 2 and 3 once each."""
    for name, skill in standard.skills.items():
        options = skill.case.options
        if sorted(option.credit for option in options) != [0, 1, 2, 3]:
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


def key_moves_around(standard: Standard) -> Iterator[Problem]:
    """The best option is not at one place in more than half of the cases."""
    places = Counter(_key(skill) for skill in standard.all_skills.values())
    place, count = places.most_common(1)[0]
    if len(standard.skills) >= 4 and count > len(standard.skills) / 2:
        for name, skill in standard.skills.items():
            if _key(skill) == place:
                where = f"{'abcd'[place]} dalam {count} kasus"
                message = f"pilihan terbaik adalah {where}; pindahkan sebagian"
                yield standard.problem(f"skills/{name}", ("case", "options"), message)


def key_is_not_the_longest(standard: Standard) -> Iterator[Problem]:
    """The best option is the longest in at most half of the cases."""
    skills = standard.all_skills
    longest = [
        name
        for name, skill in skills.items()
        if not skill.case.reviewed
        and _key(skill) == max(range(4), key=lambda i, s=skill: len(s.case.options[i].text))
    ]
    if len(skills) >= 4 and len(longest) > len(skills) / 2:
        for name in longest:
            message = f"pilihan terbaik adalah yang terpanjang dalam {len(longest)} kasus"
            path = ("case", "options")
            yield standard.problem(f"skills/{name}", path, message, warning=True)


def no_word_gives_the_key_away(standard: Standard) -> Iterator[Problem]:
    """No word stands in many best options and in hardly any other option."""
    best: Counter[str] = Counter()
    rest: Counter[str] = Counter()
    for skill in standard.all_skills.values():
        for index, option in enumerate(skill.case.options):
            words = {word.lower() for word in WORD.findall(option.text)}
            (best if index == _key(skill) else rest).update(words)
    least = max(3, TELLING_SHARE * len(standard.skills))
    for word in sorted(best):
        if best[word] >= least and best[word] > 2 * rest[word]:
            message = (
                f"“{word}” ada dalam {best[word]} pilihan terbaik dan {rest[word]} pilihan lain"
            )
            for name, skill in standard.skills.items():
                index = _key(skill)
                words = {w.lower() for w in WORD.findall(skill.case.options[index].text)}
                if word in words and not skill.case.reviewed:
                    path = ("case", "options", index, "text")
                    yield standard.problem(f"skills/{name}", path, message, warning=True)


def _key(skill) -> int:
    return max(range(4), key=lambda index: skill.case.options[index].credit)
