"""Rules for the steps from one level to the next. Each text has the form that its place needs."""

import re
from collections.abc import Iterator

from ..load import Content
from ..problems import Problem, nearest, spell
from ..source import Path_

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
    for slug, path, text in _texts(content):
        kind = path[2:]
        says = []
        if kind in (("action",), ("cv", "weak"), ("cv", "line")):
            if not text.endswith("."):
                says.append("harus diakhiri titik")
            if word := TOLD.search(text):
                says.append(f"tidak memakai “{word[0]}”")
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
            says.append("tidak memuat angka: itu yang membedakannya dari baris yang kuat")
        for words in says:
            yield content.skill_sources[slug].problem(path, f"{spell(path)} {words}")


def steps_differ(content: Content) -> Iterator[Problem]:
    """No two steps of a competency ask for, prove or plan the same."""
    seen: dict[tuple, Path_] = {}
    for slug, path, text in _texts(content):
        if path[2:] in OWN:
            there = seen.setdefault((slug, path[2:], text.casefold()), path)
            if there != path:
                message = f"{spell(path)} sama dengan {spell(there)}"
                yield content.skill_sources[slug].problem(path, message)


def resources_exist(content: Content) -> Iterator[Problem]:
    """What a step recommends stands among the resources of its competency."""
    for slug, skill in content.skills.items():
        known = [resource.id for resource in skill.resources]
        for index, step in enumerate(skill.steps):
            if step.resource is not None and step.resource not in known:
                path = ("steps", index, "resource")
                message = f"sumber “{step.resource}” tidak ada{nearest(step.resource, known)}"
                yield content.skill_sources[slug].problem(path, message)


def _texts(content: Content) -> Iterator[tuple[str, Path_, str]]:
    """Yield the words of every step: the competency, the place, the text."""
    for slug, skill in content.skills.items():
        for index, step in enumerate(skill.steps):
            at = ("steps", index)
            yield slug, (*at, "action"), step.action
            yield slug, (*at, "time"), step.time
            yield slug, (*at, "proof"), step.proof
            yield slug, (*at, "plan", "cue"), step.plan.cue
            yield slug, (*at, "plan", "action"), step.plan.action
            yield slug, (*at, "cv", "experience"), step.cv.experience
            yield slug, (*at, "cv", "weak"), step.cv.weak
            yield slug, (*at, "cv", "line"), step.cv.line
