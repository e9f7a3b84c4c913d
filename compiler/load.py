"""The content folder in, the standards of all professions out."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from . import model
from .links import Links
from .problems import ContentError, Problem, nearest
from .shape import fit
from .source import Path_, Source, read

FILES = {
    "profession": model.Profession,
    "job-description": model.JobDescription,
    "comparison": model.Comparison,
    "faq": model.Faqs,
    "glossary": model.Glossary,
    "assessment": model.Assessment,
}


@dataclass(frozen=True)
class Standard:
    """The standard of one profession. `id` is its folder, `skills` are in the order of codes."""

    id: str
    profession: model.Profession
    job_description: model.JobDescription
    comparison: model.Comparison
    faq: model.Faqs
    glossary: model.Glossary
    assessment: model.Assessment
    skills: dict[str, model.Skill]
    sources: dict[str, Source]

    @cached_property
    def links(self) -> Links:
        """Duties and KPIs by the competency they need."""
        return Links(self.job_description.duties, self.profession.kpis.items)

    def problem(self, file: str, path: Path_, message: str, *, key=False, warning=False) -> Problem:
        """Return a problem at `path` of one of this standard's files, named without `.yaml`."""
        return self.sources[file].problem(path, message, key=key, warning=warning)


@dataclass(frozen=True)
class Content:
    """Everything that was read."""

    site: model.Site
    site_source: Source
    standards: tuple[Standard, ...]

    def texts(self) -> Iterator[tuple[Source, Path_, str]]:
        """Yield every string of every file with its place."""
        yield from _strings(self.site_source, self.site_source.data)
        for standard in self.standards:
            for source in standard.sources.values():
                yield from _strings(source, source.data)


def load(folder: Path) -> Content:
    """Read `folder`. Raises ContentError with every problem of shape found in any file."""
    problems: list[Problem] = []
    if not folder.is_dir():
        raise ContentError([Problem(str(folder), 1, 1, "folder does not exist")])
    site_source = _read(folder / "site.yaml", problems)
    site = site_source and fit(site_source, model.Site, problems)
    professions = sorted(p for p in folder.iterdir() if p.is_dir() and any(p.rglob("*.yaml")))
    if not professions:
        problems.append(Problem(str(folder), 1, 1, "no profession; add a folder with profession.yaml"))
    standards = [_standard(path, problems) for path in professions]
    if problems:
        raise ContentError(problems)
    return Content(site, site_source, tuple(standards))


def _standard(folder: Path, problems: list[Problem]) -> Standard | None:
    sources: dict[str, Source] = {}
    parts: dict[str, object] = {}
    for name, kind in FILES.items():
        if source := _read(folder / f"{name}.yaml", problems):
            sources[name] = source
            parts[name.replace("-", "_")] = fit(source, kind, problems)
    for path in sorted(folder.glob("*.y*ml")):
        if path.stem not in FILES or path.suffix != ".yaml":
            known = {f"{name}.yaml" for name in FILES}
            message = f"unknown file {path.name!r}{nearest(path.name, known)}"
            problems.append(Problem(str(path), 1, 1, message))
    skills: dict[str, model.Skill] = {}
    for path in sorted((folder / "skills").glob("*.yaml")):
        if source := _read(path, problems):
            sources[f"skills/{path.stem}"] = source
            if skill := fit(source, model.Skill, problems):
                skills[path.stem] = skill
    if not sources.keys() - FILES.keys():
        problems.append(Problem(str(folder / "skills"), 1, 1, "no competency; add <slug>.yaml"))
    if problems:
        return None
    ordered = dict(sorted(skills.items(), key=lambda entry: (entry[1].code, entry[0])))
    return Standard(id=folder.name, skills=ordered, sources=sources, **parts)


def _read(path: Path, problems: list[Problem]) -> Source | None:
    if not path.is_file():
        problems.append(Problem(str(path), 1, 1, "file is missing"))
        return None
    try:
        return read(path, str(path))
    except ContentError as error:
        problems.extend(error.problems)
        return None


def _strings(source: Source, data: object, path: Path_ = ()) -> Iterator[tuple[Source, Path_, str]]:
    if isinstance(data, str):
        yield source, path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _strings(source, value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _strings(source, value, (*path, index))
