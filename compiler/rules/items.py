"""Rules for anchors and statements. Errors where a program can judge, warnings where it guesses.

A statement marked `reviewed: true` was read by a person and raises no warning.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..content import Standard
from ..problems import Problem, spell

ANCHOR_LENGTH = 120
AGREEMENT = re.compile(r"\b(tidak setuju|setuju|sependapat)\b", re.IGNORECASE)
SUBJECT = re.compile(r"\b(saya|anda|kami|kita)\b", re.IGNORECASE)
NEVER = re.compile(r"\b(belum|tidak) pernah\b", re.IGNORECASE)
NEGATION = re.compile(r"\b(tidak|bukan|belum|jangan)\b", re.IGNORECASE)
WORD = re.compile(r"[a-zà-ÿ]{3,}", re.IGNORECASE)
CUE_LEAST, CUE_SHARE = 4, 0.5
DEMANDS = 2
# A further verb after a comma or a joining word; a passive one tells of a circumstance.
DEMAND = re.compile(
    r"(?:,|;|\b(?:dan|serta|lalu|kemudian|sekaligus|sambil))\s+"
    r"(?:(?:dan|serta|lalu|kemudian|sekaligus|juga)\s+)?(?:(?:tetap|ikut)\s+)?"
    r"(?!(?:merek|mereka|menit|menu|mentor|memo|berkas|berita|berat|berani)\b)"
    r"(?:(?:me[lmnrwy]|ber)[a-z]{3,}|tetap)\b",
    re.IGNORECASE,
)


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


def anchors_ask_for_little(standard: Standard) -> Iterator[Problem]:
    """An anchor asks for two things at most: a level is reached with all that its anchor says."""
    for name, skill in standard.skills.items():
        for index, anchor in enumerate(skill.anchors):
            further = DEMAND.findall(anchor)
            if len(further) >= DEMANDS:
                path = ("anchors", index)
                message = (
                    f"{spell(path)} meminta {len(further) + 1} hal; sisakan paling banyak "
                    f"{DEMANDS}, misalnya tanpa “{further[-1].lstrip(',; ')}”"
                )
                yield standard.problem(f"skills/{name}", path, message, warning=True)


def no_word_gives_a_level_away(standard: Standard) -> Iterator[Problem]:
    """No word stands in many anchors of one level and in hardly any other."""
    skills = standard.all_skills
    levels = zip(*(skill.anchors for skill in skills.values()), strict=True)
    counts = [Counter(word for anchor in level for word in _words(anchor)) for level in levels]
    least = max(CUE_LEAST, CUE_SHARE * len(skills))
    for index, inside in enumerate(counts):
        rest = sum(counts, Counter()) - inside
        cues = [word for word, n in inside.items() if n >= least and n > 2 * rest[word]]
        for name, skill in skills.items():
            said = [word for word in cues if word in _words(skill.anchors[index])]
            if said:
                word = max(said, key=lambda word: (inside[word], word))
                path = ("anchors", index)
                message = (
                    f"{spell(path)} dikenali dari kata “{word}”: ada dalam {inside[word]} uraian "
                    f"level {index + 1} dan {rest[word]} uraian lain"
                )
                yield standard.problem(f"skills/{name}", path, message, warning=True)


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


def _words(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(text)}
