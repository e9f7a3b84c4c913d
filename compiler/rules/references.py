"""Everything that is named exists, once."""

from collections.abc import Iterator
from itertools import pairwise

from .. import kinds, lock
from ..content import Content, Standard
from ..model import Skill
from ..problems import Problem, nearest, spell


def levels_are_one_to_five(content: Content) -> Iterator[Problem]:
    """The levels of the scale are numbered 1 to 5 in order."""
    for index, level in enumerate(content.site.levels):
        if level.level != index + 1:
            path = ("levels", index, "level")
            message = f"{spell(path)} harus {index + 1}, bukan {level.level}"
            yield content.site_source.problem(path, message)


def doors_lead_to_a_profession(content: Content) -> Iterator[Problem]:
    """The home page leads with a profession that is published."""
    known = {standard.id for standard in content.published().standards}
    name = content.site.home.profession
    if name not in known:
        drafts = {standard.id for standard in content.standards} - known
        lacks = "masih konsep" if name in drafts else f"tidak ada{nearest(name, known)}"
        message = f"profesi “{name}” {lacks}"
        yield content.site_source.problem(("home", "profession"), message)


def profession_codes_are_unique(content: Content) -> Iterator[Problem]:
    """A code stands for one profession, for ever: it travels in links."""
    holders: dict[int, list[Standard]] = {}
    for standard in content.standards:
        holders.setdefault(standard.profession.code, []).append(standard)
    recorded = content.lock.professions
    for code, standards in holders.items():
        ids = [standard.id for standard in standards]
        owner = recorded[code].id if code in recorded and recorded[code].id in ids else ids[0]
        for standard in standards:
            if standard.id != owner:
                message = f"kode {code} milik profesi “{owner}”; {lock.free([*holders, *recorded])}"
                yield standard.problem("profession", ("code",), message)


def dictionary_codes_are_unique(content: Content) -> Iterator[Problem]:
    """A code of the dictionary stands for one competency, whichever professions use it."""
    recorded = content.lock.skills
    holders: dict[int, list[str]] = {}
    for slug, skill in content.skills.items():
        holders.setdefault(skill.code, []).append(slug)
    for code, slugs in holders.items():
        owner = recorded[code] if recorded.get(code) in slugs else slugs[0]
        for slug in slugs:
            if slug != owner:
                message = f"kode {code} milik “{owner}”; {content.free_code()}"
                yield content.skill_sources[slug].problem(("code",), message)


def dictionary_is_used(content: Content) -> Iterator[Problem]:
    """A competency of the dictionary is one that a profession names."""
    used = {slug for standard in content.standards for slug in standard.slugs}
    for slug in content.skills.keys() - used:
        message = (
            f"“{slug}” belum dipakai profesi mana pun; sebut di skills.yaml sebuah profesi, "
            "atau hapus berkas ini"
        )
        yield content.skill_sources[slug].problem((), message)


def skills_exist(standard: Standard) -> Iterator[Problem]:
    """Every competency named anywhere has a file."""
    for source, path, name in standard.texts():
        listed = len(path) > 1 and isinstance(path[-1], int) and str(path[-2]).endswith("skills")
        if listed and name not in standard.slugs:
            yield source.problem(
                path, f"kompetensi “{name}” tidak ada{nearest(name, standard.slugs)}"
            )


def clusters_exist(standard: Standard) -> Iterator[Problem]:
    """Every competency belongs to a cluster of assessment.yaml, and no cluster is empty."""
    known = [cluster.id for cluster in standard.assessment.clusters]
    for name, skill in standard.skills.items():
        if skill.cluster not in known:
            message = f"kelompok “{skill.cluster}” tidak ada{nearest(skill.cluster, known)}"
            yield standard.problem(f"skills/{name}", ("cluster",), message)
    used = {skill.cluster for skill in standard.all_skills.values()}
    for index, cluster in enumerate(known):
        if cluster not in used:
            message = f"kelompok “{cluster}” tidak memuat kompetensi"
            yield standard.problem("assessment", ("clusters", index), message)


def targets_exist(standard: Standard) -> Iterator[Problem]:
    """Every competency has a level for every target, and for nothing else."""
    known = [target.id for target in standard.assessment.targets]
    for name, skill in standard.skills.items():
        for target in skill.targets:
            if target not in known:
                message = f"target “{target}” tidak ada{nearest(target, known)}"
                yield standard.problem(f"skills/{name}", ("targets", target), message, key=True)
        for target in known:
            if target not in skill.targets:
                message = f"target “{target}” belum ada di targets"
                yield standard.problem(f"skills/{name}", ("targets",), message, key=True)


def rungs_ask_for_targets_that_exist(standard: Standard) -> Iterator[Problem]:
    """The levels of a position are those of one of the targets."""
    known = [target.id for target in standard.assessment.targets]
    for index, ladder in enumerate(standard.profession.ladders.industries):
        for place, rung in enumerate(ladder.rungs):
            if rung.target and rung.target not in known:
                path = ("ladders", "industries", index, "rungs", place, "target")
                message = f"target “{rung.target}” tidak ada{nearest(rung.target, known)}"
                yield standard.problem("profession", path, message)


def the_usual_target_exists(standard: Standard) -> Iterator[Problem]:
    """What a result is set against, until its reader chooses, is one of the targets."""
    known = [target.id for target in standard.assessment.targets]
    usual = standard.assessment.usual_target
    if usual not in known:
        message = f"target “{usual}” tidak ada{nearest(usual, known)}"
        yield standard.problem("assessment", ("usual_target",), message)


def positions_are_the_targets(standard: Standard) -> Iterator[Problem]:
    """The documents for HR have texts for every target, and for nothing else."""
    known = [target.id for target in standard.assessment.targets]
    path = ("documents", "positions")
    positions = standard.hr.documents.positions
    for target in positions:
        if target not in known:
            message = f"target “{target}” tidak ada{nearest(target, known)}"
            yield standard.problem("hr", (*path, target), message, key=True)
    for target in known:
        if target not in positions:
            message = f"target “{target}” belum ada di documents.positions"
            yield standard.problem("hr", path, message, key=True)


def duties_and_kpis_are_some_positions(standard: Standard) -> Iterator[Problem]:
    """A duty or KPI belongs to targets that exist; each target has a duty and a KPI; and a later
    target has what is not the first one's alone: nobody unlearns a duty."""
    order = [target.id for target in standard.assessment.targets]
    parts = {
        ("job-description", ("duties",)): standard.job_description.duties,
        ("profession", ("kpis", "items")): standard.profession.kpis.items,
    }
    for (file, path), items in parts.items():
        for index, item in enumerate(items):
            at = (*path, index, "positions")
            for place, target in enumerate(item.positions):
                if target not in order:
                    message = f"target “{target}” tidak ada{nearest(target, order)}"
                    yield standard.problem(file, (*at, place), message)
            known = [target for target in order if target in item.positions]
            if known and order[order.index(known[0]) :] != known:
                message = "sebut semua target sesudah yang pertama: tugas dan ukuran tidak hilang"
                yield standard.problem(file, at, message, key=True)
        for target in order:
            if not any(target in (item.positions or order) for item in items):
                message = f"target “{target}” tidak punya satu pun"
                yield standard.problem(file, path, message, key=True)


def levels_rise_with_targets(standard: Standard) -> Iterator[Problem]:
    """A later target never asks less than the one before it."""
    order = [target.id for target in standard.assessment.targets]
    for name, skill in standard.skills.items():
        levels = [(target, skill.targets[target]) for target in order if target in skill.targets]
        for (before, low), (after, high) in pairwise(levels):
            if high < low:
                message = f"targets.{after} paling sedikit {low}, seperti targets.{before}"
                yield standard.problem(f"skills/{name}", ("targets", after), message)


def every_skill_has_a_duty(standard: Standard) -> Iterator[Problem]:
    """A competency that no duty needs does not belong to the profession."""
    for name in standard.skills:
        if not standard.links.duties_of(name):
            message = f"belum ada tugas di job-description.yaml yang memerlukan “{name}”"
            yield standard.problem(f"skills/{name}", (), message)


def columns_exist(standard: Standard) -> Iterator[Problem]:
    """Every row of the comparison has one cell for each column."""
    known = [column.id for column in standard.comparison.columns]
    own = standard.comparison.own
    if own not in known:
        message = f"kolom pembanding “{own}” tidak ada{nearest(own, known)}"
        yield standard.problem("comparison", ("own",), message)
    for index, row in enumerate(standard.comparison.rows):
        path = ("rows", index, "cells")
        yield from standard.key_problems("comparison", path, row.cells, known, "kolom pembanding")


def ids_are_unique(standard: Standard) -> Iterator[Problem]:
    """An id stands once in its list."""
    for file, source in standard.sources.items():
        for path, value in source.lists():
            ids = [entry.get("id") for entry in value if isinstance(entry, dict)]
            for index, name in enumerate(ids):
                if name is not None and ids.index(name) < index:
                    message = f"id “{name}” dipakai dua kali di {spell(path) or 'berkas ini'}"
                    yield standard.problem(file, (*path, index, "id"), message)


def codes_are_unique(standard: Standard) -> Iterator[Problem]:
    """A code stands for one competency, and within it for one statement, for ever."""
    recorded = standard.locked.taken("skills", opened=True)
    holders: dict[int, list[str]] = {}
    for name, skill in standard.skills.items():
        holders.setdefault(skill.code, []).append(name)
        yield from _statement_codes(standard, name, skill)
    for code, names in holders.items():
        owner = recorded[code] if recorded.get(code) in names else names[0]
        for name in names:
            if name != owner:
                message = f"kode {code} milik “{owner}”; {standard.free_code()}"
                yield standard.problem(f"skills/{name}", ("code",), message)


def _statement_codes(standard: Standard, name: str, skill: Skill) -> Iterator[Problem]:
    owners: set[int] = set()
    codes = [statement.code for statement in skill.statements]
    for index, code in enumerate(codes):
        if code in owners:
            message = f"kode pernyataan {code} dipakai dua kali; {lock.free(codes)}"
            yield standard.problem(f"skills/{name}", ("statements", index, "code"), message)
        owners.add(code)


def choices_have_codes_of_their_own(standard: Standard) -> Iterator[Problem]:
    """A code stands for one target, and another for one mode, for ever."""
    for entries in kinds.choices(standard.assessment).values():
        owners: dict[int, str] = {}
        for code, name, path in entries:
            if code in owners:
                message = f"kode {code} milik “{owners[code]}”; kode berlaku selamanya"
                yield standard.problem("assessment", path, message)
            owners.setdefault(code, name)


def first_credits_exist(standard: Standard) -> Iterator[Problem]:
    """The credits of the first editions' cases are those of competencies of the profession."""
    first = standard.assessment.cases.first
    known = list(standard.slugs)
    for name in first.credits if first else ():
        if name not in known:
            path = ("cases", "first", "credits", name)
            message = f"kompetensi “{name}” tidak ada{nearest(name, known)}"
            yield standard.problem("assessment", path, message, key=True)


def modes_ask_ever_more(standard: Standard) -> Iterator[Problem]:
    """Each mode asks what the one before it asks, and more."""
    for index, (before, mode) in enumerate(pairwise(standard.assessment.modes), start=1):
        asked = {name for name in ("statements", "cases") if getattr(before, name)}
        asks = {name for name in ("statements", "cases") if getattr(mode, name)}
        if not asks > asked:
            message = f"mode “{mode.id}” harus menanyakan isi mode “{before.id}” dan lebih dari itu"
            yield standard.problem("assessment", ("modes", index), message)


def own_is_no_position(standard: Standard) -> Iterator[Problem]:
    """The id of the target that readers set themselves is no position's."""
    for index, target in enumerate(standard.assessment.targets):
        if target.id == "own":
            message = "id “own” milik target yang disusun pembaca sendiri"
            yield standard.problem("assessment", ("targets", index, "id"), message)


def retired_codes_stay_retired(standard: Standard) -> Iterator[Problem]:
    """The code of a retired competency stands for nothing else."""
    owners: dict[int, str] = {}
    for index, entry in enumerate(standard.profession.retired):
        if entry.code in owners:
            message = f"kode {entry.code} milik “{owners[entry.code]}”; kode berlaku selamanya"
            yield standard.problem("profession", ("retired", index, "code"), message)
        owners.setdefault(entry.code, entry.name)
    for name, skill in standard.skills.items():
        if skill.code in owners:
            message = f"kode {skill.code} milik “{owners[skill.code]}”, yang sudah berhenti"
            yield standard.problem(f"skills/{name}", ("code",), message)


def changes_belong_to_an_edition(standard: Standard) -> Iterator[Problem]:
    """Nothing was changed or retired in an edition that is not there yet."""
    edition = standard.profession.edition
    for index, entry in enumerate(standard.profession.retired):
        if entry.edition > edition:
            message = f"berhenti di edisi {entry.edition}, padahal ini edisi {edition}"
            yield standard.problem("profession", ("retired", index, "edition"), message)
    for name, skill in standard.skills.items():
        if skill.changed > edition:
            message = f"berubah di edisi {skill.changed}, padahal ini edisi {edition}"
            yield standard.problem(f"skills/{name}", ("changed",), message)


def editions_say_what_changed(standard: Standard) -> Iterator[Problem]:
    """Every edition says what it changed, the newest first; the first one need not."""
    edition, changes = standard.profession.edition, standard.profession.changes
    for index, change in enumerate(changes):
        if change.edition != edition - index:
            message = f"changes berurutan dari edisi {edition} sampai edisi 1, masing-masing sekali"
            yield standard.problem("profession", ("changes", index, "edition"), message)
            return
        if index and change.date > changes[index - 1].date:
            message = f"edisi {change.edition} tidak boleh lebih baru daripada edisi sesudahnya"
            yield standard.problem("profession", ("changes", index, "date"), message)
    if edition > 1 and len(changes) < edition:
        message = f"changes belum menyebut alasan edisi {edition - len(changes)}"
        yield standard.problem("profession", ("edition",), message)


def frequencies_are_complete(standard: Standard) -> Iterator[Problem]:
    """The answers to a statement are 1 to 5 in order, then `null` for never faced."""
    values = [option.value for option in standard.assessment.frequency.options]
    if values != [1, 2, 3, 4, 5, None]:
        message = "frequency.options bernilai 1, 2, 3, 4, 5, dan null dalam urutan ini"
        yield standard.problem("assessment", ("frequency", "options"), message)
