"""Kinds of a profession differ from it in something, and only in that."""

from collections.abc import Iterator
from itertools import pairwise

from .. import kinds
from ..content import Standard
from ..problems import Problem, nearest


def kinds_have_every_position(standard: Standard) -> Iterator[Problem]:
    """A kind has a code for every target, and for nothing else."""
    known = [target.id for target in standard.assessment.targets]
    for index, kind in enumerate(standard.assessment.kinds):
        path = ("kinds", index, "codes")
        for position in kind.codes:
            if position not in known:
                message = f"target “{position}” tidak ada{nearest(position, known)}"
                yield standard.problem("assessment", (*path, position), message, key=True)
        for position in known:
            if position not in kind.codes:
                message = f"target “{position}” belum ada di codes jenis “{kind.id}”"
                yield standard.problem("assessment", path, message, key=True)


def kinds_have_ids_of_their_own(standard: Standard) -> Iterator[Problem]:
    """The position of a kind has an id that no other target has."""
    found: set[str] = set()
    for _, name, path in kinds.choices(standard.assessment)["targets"]:
        if name in found and path[0] == "kinds":
            message = f"id “{name}” sudah ada; ganti id jenis ini"
            yield standard.problem("assessment", path, message, key=True)
        found.add(name)


def kinds_exist(standard: Standard) -> Iterator[Problem]:
    """Levels differ in kinds and positions that there are."""
    known = [kind.id for kind in standard.assessment.kinds]
    positions = [target.id for target in standard.assessment.targets]
    for name, skill in standard.skills.items():
        for kind, levels in skill.kinds.items():
            path = ("kinds", kind)
            if kind not in known:
                message = f"jenis “{kind}” tidak ada{nearest(kind, known)}"
                yield standard.problem(f"skills/{name}", path, message, key=True)
            for position in levels:
                if position not in positions:
                    message = f"target “{position}” tidak ada{nearest(position, positions)}"
                    yield standard.problem(f"skills/{name}", (*path, position), message, key=True)


def kinds_differ(standard: Standard) -> Iterator[Problem]:
    """Every kind differs in something, and says only what differs."""
    for name, skill in standard.skills.items():
        for kind, levels in skill.kinds.items():
            for position, level in levels.items():
                if skill.targets.get(position) == level:
                    message = f"sama dengan targets.{position}; hapus, jenis hanya memuat yang lain"
                    path = ("kinds", kind, position)
                    yield standard.problem(f"skills/{name}", path, message, key=True)
    different = {kind for skill in standard.all_skills.values() for kind in skill.kinds}
    for index, kind in enumerate(standard.assessment.kinds):
        if kind.id not in different:
            message = f"jenis “{kind.id}” tidak berbeda di kompetensi mana pun; hapus"
            yield standard.problem("assessment", ("kinds", index), message)


def levels_rise_within_a_kind(standard: Standard) -> Iterator[Problem]:
    """A later target of a kind never asks less than the one before it."""
    order = [target.id for target in standard.assessment.targets]
    for name, skill in standard.skills.items():
        for kind, own in skill.kinds.items():
            levels = [
                (target, own.get(target, skill.targets[target]))
                for target in order
                if target in skill.targets
            ]
            for (before, low), (after, high) in pairwise(levels):
                said = next((target for target in (after, before) if target in own), None)
                if high < low and said:
                    message = (
                        f"{after} ({high}) di jenis ini lebih rendah daripada {before} ({low})"
                    )
                    yield standard.problem(f"skills/{name}", ("kinds", kind, said), message)
