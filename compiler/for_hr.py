"""What the scripts of the apps for HR need of a standard, without its questions."""

from typing import Any

from . import addresses
from .content import Content, Standard
from .escape import relative
from .frame import Frame
from .model import Competency
from .outline import used, whole


def invitation(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app that makes invitations."""
    outline = whole(content, frame, standard, addresses.hr_app(standard, "undangan"))
    return _lighter(outline) | {"heads": content.site.lists.model_dump()}


def team(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the picture of a team, which asks how much each competency is used and
    what names beside links are told by."""
    groups = {"division", "branch", "batch"}
    clues = content.site.names.model_dump() | content.site.lists.model_dump(include=groups)
    here = addresses.hr_app(standard, "rekap")
    return _results(content, frame, standard, here) | {"clues": clues}


def results(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return what any profession's picture of a team reads the results of `standard` with."""
    # Links lead there from the page of each profession.
    anywhere = addresses.hr_app(standard, "rekap").replace(standard.id, "-", 1)
    found = _results(content, frame, standard, anywhere)
    profession = found["profession"] | standard.profession.model_dump(include={"short_name"})
    shown = ("opener", "levels", "alone", "targets", "clusters", "modes", "skills")
    return {"profession": profession} | {key: found[key] for key in shown}


def training(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the training plan: a team's results, and what to practise."""
    lessons = {id: _lesson(skill) for id, skill in standard.skills.items()}
    here = addresses.hr_app(standard, "rencana")
    pages = relative(here, addresses.section(standard, addresses.SKILLS))
    results = _results(content, frame, standard, here)
    skills = [{key: each[key] for key in each if key != "cluster"} for each in results["skills"]]
    return results | {"skills": skills, "clusters": [], "lessons": lessons, "pages": pages}


def _lesson(skill: Competency) -> dict[str, object]:
    """Return what to do from level to level, and a question that can be answered without a job."""
    steps = [step.action for step in skill.steps]
    return {"steps": steps, "question": skill.open_question.question}


def _results(content: Content, frame: Frame, standard: Standard, here: str) -> dict[str, Any]:
    """Return what an app for HR, at `here`, reads the results of a team with."""
    outline = whole(content, frame, standard, here)
    named = {
        key: [{part: each[part] for part in ("id", "code", "name")} for each in outline[key]]
        for key in ("targets", "modes")
    }
    skills = [
        {part: each[part] for part in each if part != "rewritten"}
        for each in used(standard, outline["skills"])
    ]
    opener = {"result": outline["opener"]["result"]}
    less = named | {"skills": skills, "kinds": [], "opener": opener}
    return _lighter(outline) | less


def _lighter(outline: dict[str, Any]) -> dict[str, Any]:
    """Return an outline for an app that does not tell why there were later editions."""
    return {key: outline[key] for key in outline if key not in ("changes", "changes_page")}


def comparison(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app that sets two ratings beside each other."""
    outline = whole(content, frame, standard, addresses.hr_app(standard, "penilai"))
    return outline | {
        "anchors": {id: skill.anchors for id, skill in standard.skills.items()},
        "talk": standard.hr.talk.model_dump(include={"note", "questions"}),
    }


def company(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app for a company's own positions: what the standard has for each."""
    here = addresses.hr_app(standard, "perusahaan")
    outline = whole(content, frame, standard, here)
    kept = ("language", "url", "profession", "levels")
    targets = standard.assessment.targets

    def of(items: list, target: str) -> list:
        return [each for each in items if target in (each.positions or [target])]

    return {key: outline[key] for key in kept} | {
        "targets": [target.model_dump(include={"id", "name"}) for target in targets],
        "skills": [
            {"id": id, "name": skill.name, "targets": skill.targets}
            for id, skill in standard.skills.items()
        ],
        "duties": {
            target.id: [each.text for each in of(standard.job_description.duties, target.id)]
            for target in targets
        },
        "kpis": {
            target.id: [each.name for each in of(standard.profession.kpis.items, target.id)]
            for target in targets
        },
    }


def raters(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app in which somebody rates several people."""
    here = addresses.hr_app(standard, "menilai")
    single = addresses.hr_app(standard, "penilai")
    outline = whole(content, frame, standard, here)
    unused = ("clusters", "kinds", "alone", "opener")
    return {key: outline[key] for key in outline if key not in unused} | {
        "anchors": {id: skill.anchors for id, skill in standard.skills.items()},
        "opener": {"rating": frame.link(here, single)},
    }
