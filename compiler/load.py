"""The content folder in, the standards of all professions out."""

import re
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path

from pydantic import BaseModel

from . import lock as locking
from . import model, wording
from .content import DICTIONARY, TASKS, UNREAD, VACANCY, Content, Standard, Unread, slugs_of
from .known import Known
from .model.base import SLUG
from .problems import ContentError, Problem, nearest
from .shape import fit
from .source import Source, read, text_of

FILES = {
    "profession": model.Profession,
    "job-description": model.JobDescription,
    "flow": model.Flow,
    "comparison": model.Comparison,
    "faq": model.Faqs,
    "glossary": model.Glossary,
    "assessment": model.Assessment,
    "hr": model.Hr,
    "skills": model.Uses,
    "trade-offs": model.TradeOffs,
    "role-plays": model.RolePlays,
}
CHOICES = "choices"

NAME = "nama harus berupa huruf kecil tanpa aksen dan angka, dirangkai tanda hubung"
YAML = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)
# Names beside those of the professions that the site needs, and those that Windows keeps.
TAKEN = "nama “{}” sudah dipakai situs ini; pilih nama lain"
OWN = re.compile(r"tentang|profesi|assets|gambar|ikon|404|search|sitemap")
RESERVED = re.compile(r"index|con|prn|aux|nul|com\d|lpt\d")


def wrong_name(name: str, *, folder: bool = False) -> str:
    """Return why `name` can be no address of a file, or of a profession's folder; "": it can."""
    if not re.fullmatch(SLUG, name):
        return NAME
    own = folder and (OWN.fullmatch(name) or name in (DICTIONARY, TASKS))
    taken = own or RESERVED.fullmatch(name)
    return TAKEN.format(name) if taken else ""


NO_LOCK = locking.Lock()
# A file and its data, and the tasks in a folder with their files, by competency.
Read = tuple[Source, BaseModel | None]
Tasks = tuple[dict[str, model.Tasks], dict[str, Source]]


def load(folder: Path, known: Known | None = None) -> Content:
    """Read `folder`. What cannot be read or has the wrong shape stands in `problems`; what is known
    and was not written since is the same object."""
    reader = _Reader(known or Known())
    site_source, site = reader.read(folder / "site.yaml", model.Site)
    choices_source, choices = reader.optional(folder / f"{CHOICES}.yaml", model.Choices)
    reader.lock = reader.locked(folder / locking.FILE)
    found = sorted(path for path in folder.rglob("*") if YAML.search(path.name) and path.is_file())
    reader.dictionary(folder / DICTIONARY)
    reader.shared(folder)
    folders = sorted(
        {folder / path.relative_to(folder).parts[0] for path in found}
        - {*found, folder / DICTIONARY, folder / TASKS}
    )
    if not folders:
        reader.complain(
            folder, "belum ada profesi; tambahkan satu folder yang memuat profession.yaml"
        )
    taken = {path for path in folders if OWN.fullmatch(path.name) or RESERVED.fullmatch(path.name)}
    for path in sorted(taken):
        reader.complain(path, TAKEN.format(path.name))
    standards = sorted((reader.standard(path) for path in folders if path not in taken), key=_order)
    for path in found:
        if path not in reader.known and taken.isdisjoint(path.parents):
            beside = {known.name for known in reader.known if known.parent == path.parent}
            plain = f"{YAML.sub('', path.name).lower()}.yaml"
            hint = nearest(path.name.lower(), beside | {plain} - {path.name})
            reader.complain(path, f"berkas “{path.name}” tidak dikenal{hint}")
    found_lock = UNREAD if reader.lock is None else reader.lock
    file = str(folder / locking.FILE)
    return Content(
        site,
        site_source,
        tuple(standards),
        reader.skills,
        reader.skill_sources,
        reader.shared_tasks,
        reader.task_sources,
        reader.vacancy_source,
        tuple(dict.fromkeys(reader.problems)),
        found_lock,
        file,
        choices,
        choices_source,
    )


def _order(standard: Standard) -> tuple[bool, int]:
    """What professions are in the order of, everywhere: the first one came first, and what cannot
    be read stands in no other's way."""
    unread = standard.profession is UNREAD
    return unread, 0 if unread else standard.profession.code


class _Reader:
    """Reads one file after the other and keeps what is wrong."""

    def __init__(self, before: Known) -> None:
        self.before = before
        self.problems: list[Problem] = []
        self.known: set[Path] = set()
        self.lock: locking.Lock | None = None
        self.skills: dict[str, model.Skill] = {}
        self.skill_sources: dict[str, Source] = {}
        self.slugs: tuple[str, ...] = ()
        self.shared_tasks: dict[str, model.Tasks] = {}
        self.task_sources: dict[str, Source] = {}
        self.vacancy_source: Source | None = None
        self.vacancy_read = True

    def locked(self, path: Path) -> locking.Lock | None:
        """Return the lock at `path`, an empty one where there is none, None where it is damaged."""
        if not path.exists():
            return NO_LOCK
        try:
            found = self.before.get(
                path, _written(path), lambda: locking.parse(text_of(path, str(path)))
            )
        except ContentError as error:
            self.problems += error.problems
            return None
        if found is None:
            self.complain(path, "catatan kode ini rusak; kembalikan berkasnya dari Git")
        return found

    def complain(self, path: Path, message: str) -> None:
        self.problems.append(Problem(str(path), 1, 1, message))

    def read(self, path: Path, kind: type[BaseModel]) -> tuple[Source, BaseModel]:
        """Return the file at `path` and its data as `kind`; UNREAD for what it cannot give."""
        self.known.add(path)
        if not path.is_file():
            self.complain(path, "berkas ini belum ada")
            return UNREAD, UNREAD
        source, data, problems = self.before.get(
            path, (*_written(path), kind.__name__), lambda: _fitted(path, kind)
        )
        self.problems += problems
        return source, data

    def optional(self, path: Path, kind: type[BaseModel]) -> tuple[Source, BaseModel | None]:
        """Return the same, and None for the data of a file that is not there."""
        return self.read(path, kind) if path.is_file() else (UNREAD, None)

    def dictionary(self, folder: Path) -> None:
        """Read every competency."""
        paths = sorted(folder.glob("*.yaml"))
        if not paths:
            self.complain(folder, "belum ada kompetensi; tambahkan <nama>.yaml")
        self.slugs = tuple(path.stem for path in paths)
        self.named(*paths)
        for path in paths:
            source, skill = self.read(path, model.Skill)
            if source is not UNREAD:
                self.skill_sources[path.stem] = source
            if skill is not UNREAD:
                self.skills[path.stem] = skill

    def shared(self, folder: Path) -> None:
        """Read what stands beside the dictionary for every profession, where there is any."""
        self.shared_tasks, self.task_sources = self.tasks(folder / TASKS)
        path = folder / f"{VACANCY}.yaml"
        if path.is_file():
            source, vacancy = self.read(path, model.SharedVacancy)
            self.vacancy_source = None if source is UNREAD else source
            self.vacancy_read = vacancy is not UNREAD

    def named(self, *paths: Path) -> None:
        """Complain of names that no address can have."""
        for path in paths:
            if why := wrong_name(path.stem):
                self.complain(path, why)

    def standard(self, folder: Path) -> Standard:
        """Read a profession."""
        paths = {name: folder / f"{name}.yaml" for name in FILES}
        self.named(folder, *paths.values())
        read = {name: self.read(path, FILES[name]) for name, path in paths.items()}
        own = self.tasks(folder / TASKS)
        said = self.optional(folder / f"{VACANCY}.yaml", model.OwnVacancy)
        uses = read[DICTIONARY][1]
        used = () if uses is UNREAD else tuple(uses.skills)
        shared = (self.skills, self.skill_sources, self.shared_tasks, self.task_sources)
        given = [*chain(*read.values(), *(each.values() for each in own)), *said, self.lock]
        given += [each.get(slug) for slug in used for each in shared]
        given += [self.vacancy_source, self.vacancy_read, self.slugs, *own[1]]
        standard, problems = self.before.get(
            folder, tuple(given), lambda: self.joined(folder, read, own, said)
        )
        self.problems += problems
        return standard

    def joined(
        self, folder: Path, read: dict[str, Read], own: Tasks, said: Read
    ) -> tuple[Standard, list[Problem]]:
        """Return a profession of what its files and the shared ones say, and what is wrong where
        they name each other."""
        sources = {name: source for name, (source, _) in read.items() if source is not UNREAD}
        parts = {name.replace("-", "_"): part for name, (_, part) in read.items()}
        uses = parts.pop("skills")
        used = {} if uses is UNREAD else uses.skills
        skills = {
            slug: model.Competency.of(self.skills[slug], use)
            for slug, use in sorted(used.items(), key=lambda entry: (entry[1].code, entry[0]))
            if slug in self.skills
        }
        problems: list[Problem] = []
        with suppress(Unread):
            problems += self.refer(sources)
        tasks = {slug: self.shared_tasks[slug] for slug in used if slug in self.shared_tasks}
        shared = {slug: self.task_sources[slug] for slug in used if slug in self.task_sources}
        sources |= {f"{TASKS}/{slug}": source for slug, source in (shared | own[1]).items()}
        tasks = dict(sorted((tasks | own[0]).items()))
        vacancy, origins, missing = self.vacancy(folder, said, sources, used, skills)
        standard = Standard(
            folder.name,
            skills,
            sources,
            **parts,
            tasks=tasks,
            vacancy=vacancy,
            origins=origins,
            locked=(self.lock or NO_LOCK).of(folder.name),
        )
        return standard, problems + missing

    def tasks(self, folder: Path) -> Tasks:
        """Read the tasks in a folder, by competency, and their files."""
        found, sources = {}, {}
        for path in sorted(folder.glob("*.yaml")):
            source, tasks = self.read(path, model.Tasks)
            if source is not UNREAD:
                sources[path.stem] = source
            if tasks is not UNREAD:
                found[path.stem] = tasks
        return found, sources

    def vacancy(
        self,
        folder: Path,
        said: Read,
        sources: dict[str, Source],
        used: Iterable[str],
        skills: Iterable[str],
    ) -> tuple[model.Vacancy | None, wording.Origins, list[Problem]]:
        """Return what a profession knows of vacancies, where it has `said` anything, and what is
        missing; `skills` are those of the competencies that it has `used` which could be read."""
        own, read = said
        if read is None:
            return None, {}, []
        if own is not UNREAD:
            sources[VACANCY] = own
        if self.vacancy_source:
            sources[f"../{VACANCY}"] = self.vacancy_source
        if read is UNREAD or not self.vacancy_read or len(list(used)) > len(list(skills)):
            return UNREAD, {}, []
        files = [(slug, self.skill_sources[slug]) for slug in skills]
        vacancy, origins, missing = wording.join(self.vacancy_source, files, own, folder.name)
        return vacancy or UNREAD, origins, missing

    def refer(self, sources: dict[str, Source]) -> list[Problem]:
        """Add the files of the competencies that a profession names; return what is wrong there."""
        uses, problems = sources.get(DICTIONARY, UNREAD), []
        for slug in slugs_of(uses):
            if slug in self.skill_sources:
                sources[f"skills/{slug}"] = self.skill_sources[slug]
            elif slug not in self.slugs:
                hint = nearest(slug, self.slugs) or f"; tambahkan {DICTIONARY}/{slug}.yaml"
                message = f"kompetensi “{slug}” tidak ada{hint}"
                problems.append(uses.problem(("skills", slug), message, key=True))
        return problems


def _written(path: Path) -> tuple[int, int]:
    """Return what tells a file from what was written there before."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _fitted(path: Path, kind: type[BaseModel]) -> tuple[Source, BaseModel, list[Problem]]:
    """Return a file, its data as `kind`, and what is wrong with either; UNREAD for what is."""
    try:
        source = read(path, str(path))
    except ContentError as error:
        return UNREAD, UNREAD, error.problems
    problems: list[Problem] = []
    return source, fit(source, kind, problems) or UNREAD, problems
