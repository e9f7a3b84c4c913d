"""The content folder in, the standards of all professions out."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from dataclasses import replace as but
from functools import cached_property
from itertools import chain
from pathlib import Path

from pydantic import BaseModel

from . import chances, kinds, model, wording
from . import lock as locking
from . import tasks as drawing
from .known import Known
from .links import Links
from .model.base import SLUG
from .problems import ContentError, Problem, nearest, spell
from .shape import fit
from .source import Path_, Source, read, text_of

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
# What a profession asks of a competency stands in its own file, not in the dictionary.
OWN_FIELDS = frozenset(model.Use.model_fields)
DICTIONARY = "skills"
TASKS = "tasks"
VACANCY = "vacancy"
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


class Unread(Exception):  # noqa: N818 (it is how a rule waits, not an error)
    """A part was asked for that has problems of its own."""


class _Unread:
    """Stands for such a part."""

    def __getattr__(self, name: str):
        raise Unread(name)


UNREAD = _Unread()
NO_LOCK = locking.Lock()
# A file and its data, and the tasks in a folder with their files, by competency.
Read = tuple[Source, BaseModel | None]
Tasks = tuple[dict[str, model.Tasks], dict[str, Source]]


@dataclass(frozen=True, eq=False)
class Standard:
    """The standard of one profession. `id` is its folder, `skills` are in the order of codes.

    Where a file has problems its part is UNREAD, or its competency is in `slugs` alone. `tasks` are
    those with one right answer, by competency; `vacancy` is what vacancies say, None where it has
    no such words, and `origins` where they are written. `sources` are its own files and those that
    it shares, named as in `skills/negosiasi`.
    """

    id: str
    skills: dict[str, model.Competency]
    sources: dict[str, Source]
    profession: model.Profession = UNREAD
    job_description: model.JobDescription = UNREAD
    flow: model.Flow = UNREAD
    comparison: model.Comparison = UNREAD
    faq: model.Faqs = UNREAD
    glossary: model.Glossary = UNREAD
    assessment: model.Assessment = UNREAD
    hr: model.Hr = UNREAD
    trade_offs: model.TradeOffs = UNREAD
    role_plays: model.RolePlays = UNREAD
    tasks: dict[str, model.Tasks] = field(default_factory=dict)
    vacancy: model.Vacancy | None = None
    origins: wording.Origins = field(default_factory=dict)
    locked: locking.Entry = field(default_factory=lambda: locking.Entry(id=""))

    def free_code(self) -> str:
        """Return the next code for a competency that none ever had, in words."""
        retired = [entry.code for entry in self.profession.retired]
        codes = [skill.code for skill in self.skills.values()]
        return locking.free([*self.locked.taken("skills", opened=True), *retired, *codes])

    def added(self, skill: model.Competency) -> int:
        """Return the edition that first asked a competency; the present one where none has yet."""
        editions = self.locked.editions
        return min((n for n in editions if skill.code in editions[n].skills),
                   default=self.profession.edition)  # fmt: skip

    def rewritten(self, skill: model.Competency) -> dict[int, tuple[str, ...]]:
        """Return, by edition, which parts of a competency mean something else from it on, as the
        lock has it."""
        return self._rewritten[skill.code]

    @cached_property
    def _rewritten(self) -> dict[int, dict[int, tuple[str, ...]]]:
        number, codes = self.profession.edition, [skill.code for skill in self.skills.values()]
        return {code: locking.rewritten(self.locked, number, self._hashes, code) for code in codes}

    @cached_property
    def _hashes(self) -> dict[str, str]:
        return {key: digest for key, _, _, digest in locking.texts(self, ())}

    @property
    def slugs(self) -> tuple[str, ...]:
        """The names in skills.yaml, whatever else is wrong there. Raises Unread without any."""
        return _names(self.sources.get(DICTIONARY, UNREAD))

    @property
    def all_skills(self) -> dict[str, model.Competency]:
        """The competencies, for whoever must see all. Raises Unread unless each was read."""
        if len(self.skills) < max(1, len(self.slugs)):
            raise Unread("skills")
        return self.skills

    @cached_property
    def links(self) -> Links:
        """Duties and KPIs by the competency they need."""
        kpis = self.profession.kpis
        return Links(self.job_description.duties, kpis.items, kpis.further)

    @cached_property
    def goals(self) -> list[model.Goal]:
        """All that a result can be set against: the positions, then those of each kind."""
        return kinds.goals(self.assessment)

    def levels(self, skill: model.Competency) -> dict[str, int]:
        """Return the level that each of the goals asks of a competency, by the goal's id."""
        return {goal.id: kinds.level(skill, goal) for goal in self.goals}

    def asking(self, skill: model.Competency) -> dict[int, list[model.Goal]]:
        """Return the goals by the level that they ask of a competency, from 1 to 5."""
        levels = self.levels(skill)
        return {n: [goal for goal in self.goals if levels[goal.id] == n] for n in range(1, 6)}

    def brief(self, goals: list[model.Goal]) -> list[str]:
        """Return the goals' ids, and "ae*" for all goals of the position "ae" at once."""
        found, wanted = [], {goal.id for goal in goals}
        for position in self.assessment.targets:
            own = [goal for goal in self.goals if goal.position == position.id]
            some = [goal.id for goal in own if goal.id in wanted]
            found += [f"{position.id}*"] if len(some) == len(own) else some
        return found

    @cached_property
    def tables(self) -> chances.Tables:
        """How likely each level makes each answer."""
        return chances.tables(self.assessment.rating)

    @cached_property
    def asked(self) -> list[float]:
        """How many statements of a competency are asked on average, by the anchor's pick."""
        return chances.expected(self.assessment.rating, self.skills.values())

    @cached_property
    def task_words(self) -> dict[str, float]:
        """How many words a reader of a task meets on average, by competency."""
        return {slug: drawing.words(tasks) for slug, tasks in self.tasks.items()}

    def texts(self) -> Iterator[tuple[Source, Path_, str]]:
        """Yield every string of every file with its place."""
        for source in self.sources.values():
            yield from ((source, *found) for found in source.texts)

    def problem(self, file: str, path: Path_, message: str, *, key=False, warning=False) -> Problem:
        """Return a problem at `path` of one of this standard's files, named without `.yaml`.

        What the profession itself says of a competency is looked for in its own file.
        """
        if file == VACANCY:
            source, path = self.place(path)
            return source.problem(path, message, key=key, warning=warning)
        folder, _, slug = file.partition("/")
        if folder == DICTIONARY and slug and (not path or path[0] in OWN_FIELDS):
            file, path, key = folder, ("skills", slug, *path), key or not path
        return self.sources[file].problem(path, message, key=key, warning=warning)

    def place(self, path: Path_) -> tuple[Source, Path_]:
        """Return the file that wrote what stands at `path` of `vacancy`, and its path there."""
        return wording.origin(self.origins, path)

    def key_problems(
        self, file: str, path: Path_, given: Iterable[str], known: list[str], noun: str
    ) -> Iterator[Problem]:
        """Yield what keeps the keys `given` of the mapping at `path` from being all those `known`.

        `noun` says in Indonesian what a key of it names.
        """
        for key in given:
            if key not in known:
                message = f"{noun} “{key}” tidak ada{nearest(key, known)}"
                yield self.problem(file, (*path, key), message, key=True)
        for key in known:
            if key not in given:
                message = f"{noun} “{key}” belum ada di {spell(path)}"
                yield self.problem(file, path, message, key=True)


@dataclass(frozen=True, eq=False)
class Content:
    """Everything that was read, and the problems of what was not.

    `skills` is the dictionary, `tasks` those that every profession with their competency asks, and
    `vacancy_source` the file of what vacancies say everywhere, None where there is none. `choices`
    is what readers choose a profession by, None where it has none. `only` are the files that are
    looked at, all where it is None.
    """

    site: model.Site
    site_source: Source
    standards: tuple[Standard, ...]
    skills: dict[str, model.Skill]
    skill_sources: dict[str, Source]
    tasks: dict[str, model.Tasks]
    task_sources: dict[str, Source]
    vacancy_source: Source | None
    problems: tuple[Problem, ...]
    lock: locking.Lock = UNREAD
    lock_file: str = ""
    choices: model.Choices | None = None
    choices_source: Source = UNREAD
    only: tuple[Source, ...] | None = None

    @property
    def pairs(self) -> list[model.Pair]:
        """The choices between two professions that are both here; none where there is no other."""
        here = {standard.id for standard in self.standards}
        pairs = self.choices.pairs if self.choices else []
        return [each for each in pairs if {each.first.profession, each.second.profession} <= here]

    @property
    def chosen(self) -> list[Standard]:
        """The professions that these choices name."""
        named = {side.profession for each in self.pairs for side in (each.first, each.second)}
        return [standard for standard in self.standards if standard.id in named]

    def published(self) -> "Content":
        """Return the same without the professions that are drafts."""

        def ready(standard: Standard) -> bool:
            return standard.profession is UNREAD or not standard.profession.draft

        return but(self, standards=tuple(filter(ready, self.standards)))

    def draft_files(self) -> set[str]:
        """Return the files that nobody meets on the published site."""
        published = self.published().standards
        shown = {source.file for standard in published for source in standard.sources.values()}
        everywhere = (self.site_source, self.vacancy_source)
        return {each.file for each in self.sources() if each not in everywhere} - shown

    def free_code(self) -> str:
        """Return the next code of the dictionary that no competency ever had, in words."""
        return locking.free([*self.lock.skills, *(skill.code for skill in self.skills.values())])

    def sources(self) -> Iterator[Source]:
        """Yield every file that could be read, once."""
        if self.only is not None:
            yield from self.only
            return
        found = [] if self.site_source is UNREAD else [self.site_source]
        found += [*self.skill_sources.values(), *self.task_sources.values()]
        found += [self.vacancy_source] if self.vacancy_source else []
        found += [] if self.choices_source is UNREAD else [self.choices_source]
        for standard in self.standards:
            found += standard.sources.values()
        yield from {source.file: source for source in found}.values()

    def task_sets(self) -> Iterator[tuple[Source, model.Tasks]]:
        """Yield every file of tasks that could be read, once, and what it has."""
        shared = self.task_sources
        yield from ((shared[slug], tasks) for slug, tasks in self.tasks.items())
        for standard in self.standards:
            for slug, tasks in standard.tasks.items():
                source = standard.sources[f"{TASKS}/{slug}"]
                if source is not shared.get(slug):
                    yield source, tasks

    def texts(self) -> Iterator[tuple[Source, Path_, str]]:
        """Yield every string of every file with its place."""
        for source in self.sources():
            yield from ((source, *found) for found in source.texts)


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
        for slug in _names(uses):
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


def _names(uses: Source) -> tuple[str, ...]:
    skills = uses.data.get("skills") if isinstance(uses.data, dict) else None
    if not isinstance(skills, dict):
        raise Unread("skills")
    return tuple(sorted(skills))
