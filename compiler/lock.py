"""The lock: codes that stand for one thing for ever, and hashes of what published editions ask.

`content/lock.json` is keyed by these codes alone, so files may move. An edition is `open` until
somebody publishes it; what a published one holds is never changed, only added to. Where a text was
reworded without a change of meaning, its new hash stands in `wording`, put there by name.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from .source import Path_

FILE = "lock.json"
NOTE = "Dibuat oleh `python build.py lock`; jangan disunting dengan tangan."
LAST_CODE = 63
NONE_FREE = "tidak ada lagi kode yang bebas"
# What a result of a competency depends on: kind of text → as its part is called in the apps.
PARTS = {"anchor": "anchors", "statement": "statements", "case": "case"}


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Edition(Part):
    """What one edition holds: code → file or id, and text → hash once it is published."""

    state: Literal["open", "published"]
    skills: dict[int, str]
    targets: dict[int, str]
    modes: dict[int, str]
    texts: dict[str, str] = {}
    wording: dict[str, list[str]] = {}

    def accepts(self, key: str, digest: str) -> bool:
        """Whether a text is as it was published, or was said to mean the same."""
        return digest in (self.texts.get(key), *self.wording.get(key, ()))


class Entry(Part):
    """A profession: its folder and its editions."""

    id: str
    editions: dict[int, Edition] = {}

    def published(self) -> dict[int, Edition]:
        """Return the published editions, the oldest first."""
        return {n: e for n, e in sorted(self.editions.items()) if e.state == "published"}

    def taken(self, kind: str, *, opened: bool = False) -> dict[int, str]:
        """Return every code of a kind that stands for something for ever, and for what."""
        editions = sorted(self.editions.items()) if opened else self.published().items()
        found: dict[int, str] = {}
        for _, edition in editions:
            found |= getattr(edition, kind)
        return found


class Lock(Part):
    """`skills` is the dictionary: code → file. A profession has codes of its own for them."""

    note: str = NOTE
    skills: dict[int, str] = {}
    professions: dict[int, Entry] = {}

    def of(self, name: str) -> Entry:
        """Return the entry of the profession in the folder `name`; an empty one for a new one."""
        return next((e for e in self.professions.values() if e.id == name), Entry(id=name))


def parse(text: str) -> Lock | None:
    """Return the lock that a file holds, or None where it is damaged."""
    try:
        return Lock.model_validate_json(text)
    except ValidationError:
        return None


def render(lock: Lock) -> str:
    """Return the file: one line a code or text, in order."""
    data = lock.model_dump()
    return json.dumps(_ordered(data), ensure_ascii=False, indent=1) + "\n"


def texts(standard, levels: Iterable) -> Iterator[tuple[str, str, Path_, str]]:
    """Yield key, file, place and hash of every text whose meaning a result depends on."""
    for level in levels:
        path = ("levels", level.level - 1)
        yield f"level.{level.level}", "", path, _hash(level.name, level.meaning)
    options = [option.label for option in standard.assessment.frequency.options]
    yield "frequency", "assessment", ("frequency", "options"), _hash(*options)
    for slug, skill in standard.skills.items():
        file = f"skills/{slug}"
        for index, anchor in enumerate(skill.anchors):
            yield f"{skill.code}.anchor.{index + 1}", file, ("anchors", index), _hash(anchor)
        for index, statement in enumerate(skill.statements):
            key = f"{skill.code}.statement.{statement.code}"
            yield key, file, ("statements", index, "text"), _hash(statement.text)
        case = skill.case
        asked = [(option.id, str(option.credit), option.text) for option in case.options]
        words = [case.situation, *(part for option in asked for part in option)]
        yield f"{skill.code}.case.{case.code}", file, ("case",), _hash(*words)


def rewritten(
    entry: Entry, number: int, now: Mapping[str, str], code: int
) -> dict[int, tuple[str, ...]]:
    """Return, by edition, the parts of the competency `code` that mean something else from it on.

    `now` has the hashes of today's texts, which are those of the edition `number`.
    """
    published = entry.published()
    held = {n: edition.texts for n, edition in published.items()}
    held.setdefault(number, now)
    found = {}
    for before, after in pairwise(sorted(held)):
        if f"{code}.anchor.1" in published[before].texts.keys() & held[after].keys():
            parts = tuple(
                part for kind, part in PARTS.items()
                if _differs(published[before], held[after], f"{code}.{kind}.")
            )  # fmt: skip
            found |= {after: parts} if parts else {}
    return found


def _differs(before: Edition, texts: Mapping[str, str], kind: str) -> bool:
    """Whether texts whose keys begin with `kind` mean something else, came, or are gone."""
    keys = {key for key in before.texts.keys() | texts.keys() if key.startswith(kind)}
    return any(
        key not in before.texts or not before.accepts(key, texts.get(key, "")) for key in keys
    )


def next_code(taken: Iterable[int], last: int = LAST_CODE) -> int | None:
    """Return the next code up to `last` that nothing ever had; None: there is none."""
    used = set(taken)
    return next((code for code in range(1, last + 1) if code not in used), None)


def free(taken: Iterable[int]) -> str:
    """Return the next code that nothing ever had, in words."""
    code = next_code(taken)
    return f"kode berikutnya yang bebas: {code}" if code else NONE_FREE


def updated(lock: Lock, content, wording: Iterable[str], publish: Iterable[str]) -> Lock:
    """Return the lock with what the content has anew.

    `wording` names what was only reworded: competencies, `frequency` or `level`. `publish` names
    the professions whose open edition is published.
    """
    professions = dict(lock.professions)
    for standard in content.standards:
        entry = lock.of(standard.id)
        number = standard.profession.edition
        found = list(texts(standard, content.site.levels))
        now = Edition(
            state="published" if standard.id in publish else "open",
            skills={skill.code: slug for slug, skill in standard.skills.items()},
            targets={goal.code: goal.id for goal in standard.goals},
            modes={mode.code: mode.id for mode in standard.assessment.modes},
            texts={key: digest for key, _, _, digest in found} if standard.id in publish else {},
        )
        old = entry.editions.get(number)
        if old and old.state == "published":
            now = _added(old, now, found, set(wording))
        editions = {**entry.editions, number: now}
        professions[standard.profession.code] = Entry(id=standard.id, editions=editions)
    skills = {skill.code: slug for slug, skill in content.skills.items()} | lock.skills
    return Lock(skills=skills, professions=professions)


def _added(old: Edition, now: Edition, found: list, names: set[str]) -> Edition:
    reworded = {key: list(digests) for key, digests in old.wording.items()}
    known = dict(old.texts)
    for key, file, _, digest in found:
        known.setdefault(key, digest)
        name = file.removeprefix("skills/") if file.startswith("skills/") else key.split(".")[0]
        if name in names and not old.accepts(key, digest) and key in old.texts:
            reworded.setdefault(key, []).append(digest)
    return Edition(
        state="published",
        skills=now.skills | old.skills,
        targets=now.targets | old.targets,
        modes=now.modes | old.modes,
        texts=known,
        wording=reworded,
    )


def _hash(*words: str) -> str:
    """Return a hash that no re-wrapping of lines changes."""
    text = "\n".join(" ".join(unicodedata.normalize("NFC", word).split()) for word in words)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _ordered(data: object) -> object:
    """Return mappings with their codes as numbers in order."""
    if not isinstance(data, Mapping):
        return data
    codes = all(isinstance(key, int) for key in data)
    return {str(key): _ordered(data[key]) for key in (sorted(data) if codes else data)}
