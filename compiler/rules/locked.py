"""What the lock holds stays: an old link must not come to mean something else."""

from collections.abc import Iterator

from .. import kinds, lock
from ..content import Content, Standard
from ..problems import Problem, spell

WAYS = "kembalikan; bila hanya kata-katanya, jalankan `python build.py lock --wording {}`; " \
       "bila artinya, naikkan edition"  # fmt: skip


def professions_keep_their_codes(content: Content) -> Iterator[Problem]:
    """A published profession keeps its folder and its code."""
    standards = {standard.id: standard for standard in content.standards}
    for code, entry in content.lock.professions.items():
        if not entry.published():
            continue
        standard = standards.get(entry.id)
        if standard is None:
            message = f"profesi “{entry.id}” (kode {code}) hilang; tautan lama memerlukan foldernya"
            yield Problem(content.lock_file, 1, 1, message)
        elif standard.profession.code != code:
            message = f"kode profesi ini tercatat {code}; kembalikan, kode berlaku selamanya"
            yield standard.problem("profession", ("code",), message)


def dictionary_keeps_its_codes(content: Content) -> Iterator[Problem]:
    """A code of the dictionary stands for one competency, for ever."""
    owners = {skill.code: slug for slug, skill in content.skills.items()}
    for code, slug in content.lock.skills.items():
        skill, other = content.skills.get(slug), owners.get(code)
        if skill and skill.code != code:
            message = f"kode “{slug}” tercatat {code}; kembalikan, kode berlaku selamanya"
            yield content.skill_sources[slug].problem(("code",), message)
        elif other and not skill:
            message = (
                f"kode {code} tercatat untuk “{slug}”; kembalikan nama berkasnya, atau pakai kode "
                f"lain; {content.free_code()}"
            )
            yield content.skill_sources[other].problem(("code",), message)


def editions_follow_each_other(standard: Standard) -> Iterator[Problem]:
    """An edition never falls, and rises by one once the one before it is published."""
    now, editions = standard.profession.edition, standard.locked.editions
    last = max((number for number in editions if number != now), default=None)
    if last is None:
        return
    if now < last:
        message = f"edisi {last} sudah tercatat; edition tidak pernah turun"
    elif now > last + 1:
        message = f"edisi terakhir yang tercatat {last}; edisi berikutnya {last + 1}"
    elif editions[last].state == "open":
        message = f"edisi {last} masih terbuka; terbitkan dahulu"
    else:
        return
    yield standard.problem("profession", ("edition",), message)


def skills_keep_their_codes(standard: Standard) -> Iterator[Problem]:
    """A published competency keeps its code and its file, or is listed as retired."""
    retired = {entry.code for entry in standard.profession.retired}
    owners = {skill.code: slug for slug, skill in standard.skills.items()}
    hashes = {key: digest for key, _, _, digest in lock.texts(standard, ())}
    for code, slug in standard.locked.taken("skills").items():
        skill, other = standard.skills.get(slug), owners.get(code)
        if code in retired or (slug in standard.slugs and not skill):
            continue
        if skill and skill.code != code:
            message = f"kode “{slug}” tercatat {code}; kembalikan, kode berlaku selamanya"
            yield standard.problem(f"skills/{slug}", ("code",), message)
        elif not skill and other:
            keys = [f"{code}.anchor.{level}" for level in range(1, 6)]
            *_, edition = standard.locked.published().values()
            if all(edition.accepts(key, hashes[key]) for key in keys):
                message = f"kompetensi ini tercatat sebagai “{slug}”; kembalikan nama berkasnya"
                yield standard.problem(f"skills/{other}", (), message)
            else:
                message = f"kode {code} tercatat untuk “{slug}”; {standard.free_code()}"
                yield standard.problem(f"skills/{other}", ("code",), message)
        elif not skill:
            edition = standard.profession.edition + (standard.profession.edition in
                                                     standard.locked.published())  # fmt: skip
            message = (
                f"kompetensi “{slug}” (kode {code}) hilang; kembalikan di skills.yaml, atau catat "
                f"di retired: {{code: {code}, name: …, edition: {edition}}}"
            )
            yield standard.problem("profession", (), message)


def choices_keep_their_codes(standard: Standard) -> Iterator[Problem]:
    """A published target or mode keeps its code and its id."""
    for part, entries in kinds.choices(standard.assessment).items():
        places = {name: (code, path) for code, name, path in entries}
        codes = {code: path for code, _, path in entries}
        taken = standard.locked.taken(part)
        for code, name in taken.items():
            if name in places:
                now, path = places[name]
                message = f"kode “{name}” tercatat {code}; kembalikan, kode berlaku selamanya"
                if now == code:
                    continue
            elif code in codes:
                path = codes[code]
                message = f"kode {code} tercatat untuk “{name}”; {lock.free([*taken, *codes])}"
            else:
                message = f"“{name}” (kode {code}) hilang; tautan lama menyebutnya"
                yield standard.problem("assessment", (part,), message)
                continue
            yield standard.problem("assessment", path, message)


def retirement_follows_the_editions(standard: Standard) -> Iterator[Problem]:
    """A competency of a published edition retires in a later one."""
    for index, entry in enumerate(standard.profession.retired):
        held = [n for n, e in standard.locked.published().items() if entry.code in e.skills]
        if held and entry.edition <= max(held):
            message = (
                f"kode {entry.code} ada di edisi {max(held)} yang sudah terbit; berhenti paling "
                f"cepat di edisi {max(held) + 1}"
            )
            yield standard.problem("profession", ("retired", index, "edition"), message)


def published_texts_stay(content: Content) -> Iterator[Problem]:
    """What a published edition asks keeps its meaning, and a later edition says what changed."""
    for standard in content.standards:
        published = standard.locked.published()
        number = standard.profession.edition
        before = [n for n in published if n <= number]
        if not before:
            continue
        last = published[before[-1]]
        told = set()
        found = list(lock.texts(standard, content.site.levels))
        for key, file, path, digest in found:
            if key not in last.texts or last.accepts(key, digest):
                continue
            name = file.removeprefix("skills/") if "/" in file else key.split(".")[0]
            source = standard.sources[file] if file else content.site_source
            if before[-1] == number:
                message = f"{spell(path)} berubah, padahal {_edition(standard)} sudah terbit: "
                yield source.problem(path, message + WAYS.format(name))
            elif "/" in file and standard.skills[name].changed < number and name not in told:
                told.add(name)
                message = f"{spell(path)} berubah sejak edisi {before[-1]}; tulis changed: {number}"
                yield source.problem(path, message)
        if before[-1] == number:
            yield from _lost(standard, last, {key for key, *_ in found})


def _edition(standard: Standard) -> str:
    """Return which edition is meant: a file of the dictionary is part of several."""
    return f"edisi {standard.profession.edition} ({standard.id})"


def _lost(standard: Standard, edition: lock.Edition, have: set[str]) -> Iterator[Problem]:
    """Yield statements and cases of a published edition whose codes are gone."""
    owners = {str(skill.code): slug for slug, skill in standard.skills.items()}
    for key in edition.texts.keys() - have:
        skill, kind, code = (*key.split("."), "", "")[:3]
        if skill in owners and kind in ("statement", "case"):
            what, place = ("pernyataan", "statements") if kind == "statement" else ("kasus", "case")
            message = f"{what} berkode {code} hilang, padahal {_edition(standard)} sudah terbit"
            yield standard.problem(f"skills/{owners[skill]}", (place,), f"{message}; kembalikan")
