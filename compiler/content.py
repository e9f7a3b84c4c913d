"""What was read: the standards of all professions, and what is asked of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from dataclasses import replace as but
from functools import cached_property

from . import chances, kinds, model, wording
from . import lock as locking
from . import tasks as drawing
from .links import Links
from .problems import Problem, nearest, spell
from .source import Path_, Source

# What a profession asks of a competency stands in its own file, not in the dictionary.
OWN_FIELDS = frozenset(model.Use.model_fields)
DICTIONARY = "skills"
TASKS = "tasks"
VACANCY = "vacancy"


class Unread(Exception):  # noqa: N818 (it is how a rule waits, not an error)
    """A part was asked for that has problems of its own."""


class _Unread:
    """Stands for such a part."""

    def __getattr__(self, name: str):
        raise Unread(name)


UNREAD = _Unread()


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
        return slugs_of(self.sources.get(DICTIONARY, UNREAD))

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


def slugs_of(uses: Source) -> tuple[str, ...]:
    """Return the competencies that a skills.yaml names. Raises Unread where it names none."""
    skills = uses.data.get("skills") if isinstance(uses.data, dict) else None
    if not isinstance(skills, dict):
        raise Unread("skills")
    return tuple(sorted(skills))
