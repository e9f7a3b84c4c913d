"""Rules for the steps from one level to the next. Each text has the form that its place needs."""

import re
from collections.abc import Iterator

from ..content import Content
from ..model.skill import CvLine
from ..problems import Problem, nearest, spell
from ..source import Path_, Source

# What a plan, a sentence of the reader's, says around the words of a step.
JOINED = re.compile(r"(?:setiap|tiap|jika|bila|kalau|apabila|ketika|saat)\b", re.IGNORECASE)
# Beside them only a day of the week and initials begin with a capital there.
CAPITAL = re.compile(r"(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|[A-Z]+)\b)[A-Z]")
VERB = re.compile(r"(?:me|ber)[a-z]+")
TOLD = re.compile(r"\b(?:saya|kami|kita)\b", re.IGNORECASE)
ASKED = re.compile(r"\banda\b", re.IGNORECASE)
# Each of these says something of its own.
OWN = (("action",), ("proof",), ("plan", "action"), ("cv", "weak"), ("cv", "line"))


def steps_read_well(content: Content) -> Iterator[Problem]:
    """An action calls upon the reader, a plan goes on where its sentence began, a CV line has a
    number and no subject, told weakly it has neither."""
    for source, path, kind, text in _texts(content):
        says = []
        if kind in (("action",), ("cv", "weak"), ("cv", "line")):
            if not text.endswith("."):
                says.append("harus diakhiri titik")
            if word := TOLD.search(text):
                says.append(f"tidak boleh memakai “{word[0]}”")
        elif text.endswith((".", ",", ";", ":")):
            says.append("tidak boleh diakhiri tanda baca")
        if kind[0] == "plan" and (word := ASKED.search(text)):
            says.append(f"diucapkan pembaca sendiri; ganti “{word[0]}” dengan “saya”")
        if kind == ("plan", "cue"):
            if word := JOINED.match(text):
                says.append(f"disambung ke kalimat rencana; hapus “{word[0]}”")
            elif CAPITAL.match(text):
                says.append("harus diawali huruf kecil")
        if kind == ("plan", "action") and not VERB.match(text):
            says.append("harus diawali kata kerja seperti “menulis” atau “berlatih”")
        if kind == ("cv", "line") and not re.search(r"\d", text):
            says.append("harus memuat sedikitnya satu angka")
        if kind == ("cv", "weak") and re.search(r"\d", text):
            says.append("tidak boleh memuat angka: itu yang membedakannya dari baris yang kuat")
        for words in says:
            yield source.problem(path, f"{spell(path)} {words}")


def steps_differ(content: Content) -> Iterator[Problem]:
    """No two steps of a competency ask for, prove or plan the same, and no two lines of a
    profession are for one step or say the same."""
    seen: dict[tuple, Path_] = {}
    for source, path, kind, text in _texts(content):
        if kind in OWN:
            there = seen.setdefault((source.file, kind, text.casefold()), path)
            if there != path:
                yield source.problem(path, f"{spell(path)} sama dengan {spell(there)}")
    for standard in content.standards:
        for slug, skill in standard.skills.items():
            taken = set()
            for index, line in enumerate(skill.cv):
                if line.step in taken:
                    message = f"langkah {line.step} sudah mempunyai baris CV sendiri"
                    yield standard.problem(f"skills/{slug}", ("cv", index, "step"), message)
                taken.add(line.step)


def resources_exist(content: Content) -> Iterator[Problem]:
    """What a step recommends stands among the resources of its competency."""
    for slug, skill in content.skills.items():
        known = [resource.id for resource in skill.resources]
        for index, step in enumerate(skill.steps):
            if step.resource is not None and step.resource not in known:
                path = ("steps", index, "resource")
                message = f"sumber “{step.resource}” tidak ada{nearest(step.resource, known)}"
                yield content.skill_sources[slug].problem(path, message)


def _texts(content: Content) -> Iterator[tuple[Source, Path_, tuple[str, ...], str]]:
    """Yield the words of every step, and of every CV line of a profession's own: the file, the
    place, what they are of a step, the text."""
    for slug, skill in content.skills.items():
        for index, step in enumerate(skill.steps):
            words = {
                ("action",): step.action,
                ("time",): step.time,
                ("proof",): step.proof,
                ("plan", "cue"): step.plan.cue,
                ("plan", "action"): step.plan.action,
                **_line(step.cv),
            }
            for kind, text in words.items():
                yield content.skill_sources[slug], ("steps", index, *kind), kind, text
    for standard in content.standards:
        for slug, skill in standard.skills.items():
            for index, line in enumerate(skill.cv):
                for kind, text in _line(line).items():
                    path = ("skills", slug, "cv", index, *kind[1:])
                    yield standard.sources["skills"], path, kind, text


def _line(cv: CvLine) -> dict[tuple[str, ...], str]:
    return {
        ("cv", "experience"): cv.experience,
        ("cv", "weak"): cv.weak,
        ("cv", "line"): cv.line,
    }
