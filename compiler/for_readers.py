"""What the scripts of the lighter apps for readers need of a standard, without its questions."""

from typing import Any

from . import addresses, wording
from .content import Content, Standard
from .escape import relative
from .frame import Frame
from .model import Competency
from .outline import measured, rating, used, whole
from .tasks.shipped import shipped


def reality(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the tasks with one right answer."""
    here = addresses.reality(standard)
    return {
        "language": content.site.language,
        "url": frame.link(here, here),
        "check": relative(here, addresses.check(standard)),
        "profession": {"id": standard.id},
        "levels": [level.name for level in content.site.levels],
        "full": standard.assessment.modes[-1].tasks,
        "skills": [
            {
                "id": id,
                "name": standard.skills[id].name,
                "page": relative(here, addresses.skill(standard, id)),
                "tasks": shipped(tasks),
            }
            for id, tasks in standard.tasks.items()
        ],
    }


def weighing(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the trade-offs; what each asks and gives is in the page already."""
    here = addresses.weigh(standard)
    weighed = standard.trade_offs
    return {
        "language": content.site.language,
        "url": frame.link(here, here),
        "fit": relative(here, addresses.section(standard, "cocok")),
        "check": relative(here, addresses.check(standard)),
        "profession": {"id": standard.id, "name": standard.profession.name},
        **weighed.model_dump(include={"note", "limits"}),
        "items": [
            item.model_dump(include={"id", "title", "question"}) | {"to": relative(here, item.to)}
            for item in weighed.items
        ],
        "neighbours": [
            each.model_dump() | {"to": each.to and relative(here, each.to)}
            for each in weighed.neighbours
        ],
    }


def choosing(content: Content, frame: Frame) -> dict[str, object]:
    """Return the data of the choices between professions, with what rates the answers of each."""
    here = addresses.CHOOSE
    return {
        "language": content.site.language,
        "url": frame.link(here, here),
        **content.choices.model_dump(include={"note", "limits"}),
        "pairs": [
            {"id": pair.id}
            | {
                place: side.model_dump(include={"profession", "text", "hard"})
                for place, side in (("first", pair.first), ("second", pair.second))
            }
            for pair in content.pairs
        ],
        "professions": [_choice(content, frame, standard) for standard in content.chosen],
    }


def _choice(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return a profession that readers choose among others: its parts that are hard, and what its
    result is read and rated with."""
    here = addresses.CHOOSE
    outline = whole(content, frame, standard, here)
    fit = addresses.section(standard, "cocok")
    sides = [side for pair in content.pairs for side in (pair.first, pair.second)]
    named = {side.hard for side in sides if side.profession == standard.id}
    profession = standard.profession.model_dump(include={"edition", "name", "short_name"})
    return {
        **rating(standard),
        "profession": {"id": standard.id, **profession},
        "usual_target": standard.assessment.usual_target,
        "targets": outline["targets"],
        "modes": [{"id": mode.id} for mode in standard.assessment.modes],
        "skills": [
            {part: each[part] for part in ("id", "changed", "name", "statements", "targets")}
            for each in measured(standard, outline["skills"])
        ],
        "check": relative(here, addresses.check(standard)),
        "fit": relative(here, fit),
        "weigh": relative(here, addresses.weigh(standard)),
        "pages": relative(here, addresses.section(standard, addresses.SKILLS)),
        "hard": [
            {"id": item.id, "title": item.title, "to": relative(here, f"{fit}#{item.id}")}
            for item in standard.profession.fit.what_is_hard.items
            if item.id in named
        ],
    }


def interview(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of interview practice: the questions, what to listen for, the role plays."""
    here = addresses.interview(standard)
    outline = whole(content, frame, standard, here)
    kept = ("language", "url", "profession", "levels", "targets")
    rated = _rated(standard, outline)
    positions = standard.hr.documents.positions
    return {
        **{key: outline[key] for key in kept},
        **rated,
        "skills": [
            shown | standard.skills[shown["id"]].model_dump(include={"anchors", "interview"})
            for shown in used(standard, rated["skills"])
        ],
        "usual_target": standard.assessment.usual_target,
        "experienced": [goal.id for goal in standard.goals if positions[goal.position].experienced],
        "check": relative(here, addresses.check(standard)),
        "pages": relative(here, addresses.section(standard, addresses.SKILLS)),
        "vacancies": standard.vacancy and relative(here, addresses.vacancy(standard)),
        "weigh": relative(here, addresses.weigh(standard)),
        "cv": relative(here, addresses.cv(standard)),
        "weighed": [
            each.model_dump(include={"id", "question"}) for each in standard.trade_offs.items
        ],
    }


def role_plays(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the role plays: the sheets of both sides."""
    here = addresses.role_plays(standard)
    plays = standard.role_plays.items
    return {
        "language": content.site.language,
        "url": frame.link(here, here),
        "alone": relative(here, addresses.interview(standard)),
        "pages": relative(here, addresses.section(standard, addresses.SKILLS)),
        "names": {id: standard.skills[id].name for play in plays for id in play.skills},
        "plays": [play.model_dump() for play in plays],
    }


def reader(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the page that reads vacancies and sets a result beside them."""
    here = addresses.vacancy(standard)
    outline = whole(content, frame, standard, here)
    read = vacancy(standard)
    for each in (*read["vocabulary"]["facts"], *read["vocabulary"]["red_flags"]):
        each["to"] = relative(here, each["to"])
    kept = ("url", "profession", "levels")
    rated = _rated(standard, outline)
    del rated["alone"]
    # What tells the check when to stop.
    for unused in ("most", "wide", "expected"):
        del rated["rating"][unused]
    usual = standard.assessment.usual_target
    # A vacancy names a position, never a kind of it.
    named = {usual, *(each["target"] for each in read["vocabulary"]["positions"])}
    for skill in rated["skills"]:
        for unused in ("cluster", "code", "changed", "rewritten"):
            del skill[unused]
        skill["targets"] = {id: n for id, n in skill["targets"].items() if id in named}
    return {
        **{key: outline[key] for key in kept},
        **rated,
        "profession": outline["profession"] | {"short_name": standard.profession.short_name},
        "usual_target": usual,
        "check": relative(here, addresses.check(standard)),
        "cv": relative(here, addresses.cv(standard)),
        "interview": relative(here, addresses.interview(standard)),
        "pages": relative(here, addresses.section(standard, addresses.SKILLS)),
        "note": standard.vacancy.note,
        "vocabulary": read["vocabulary"],
    }


def telling(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the page where readers tell for CV and interview."""
    here = addresses.cv(standard)
    outline = whole(content, frame, standard, here)
    skills = used(standard, measured(standard, outline["skills"]))
    kept = ("language", "url", "targets", "levels", "alone")
    profession = standard.profession.model_dump(include={"code", "edition", "short_name"})
    return {
        **{key: outline[key] for key in kept},
        **rating(standard),
        "profession": {"id": standard.id, **profession},
        "usual_target": standard.assessment.usual_target,
        "modes": [{"id": mode.id} for mode in standard.assessment.modes],
        "skills": skills,
        "check": relative(here, addresses.check(standard)),
        "vacancy": standard.vacancy and relative(here, addresses.vacancy(standard)),
        "interview": relative(here, addresses.interview(standard)),
        "words": content.site.lines.model_dump(),
        "guides": {id: _guide(skill) for id, skill in standard.skills.items()},
    }


def _guide(skill: Competency) -> dict[str, object]:
    """Return what helps to tell of a competency: a line of each level from 2 on, an answer, and
    what is asked where no job is needed to answer it."""
    example = skill.worked_example
    return {
        "lines": [step.cv.model_dump() for step in skill.steps],
        "star": {"experience": example.experience, "answer": example.star_answer},
        "prompts": skill.open_question.star.model_dump(),
    }


def vacancy(standard: Standard) -> dict[str, object]:
    """Return what vacancies are read with: the targets' levels, and the words."""
    return {
        "standard": {
            "profession": standard.profession.model_dump(include={"name", "short_name"}),
            "usual_target": standard.assessment.usual_target,
            "skills": [
                {"id": id, "targets": skill.targets} for id, skill in standard.skills.items()
            ],
        },
        "vocabulary": wording.packed(standard.vacancy),
    }


def opener(content: Content, frame: Frame, standard: Standard, name: str) -> dict[str, object]:
    """Return the data of the page that opens links, `name` among its names: the limits of results,
    what can be answered."""
    outline = whole(content, frame, standard, addresses.opener(standard, name))
    outline["skills"] = used(standard, outline["skills"])
    assessment = standard.assessment
    return outline | {
        "limits": assessment.limits,
        "anchors": {id: skill.anchors for id, skill in standard.skills.items()},
        "cases": assessment.cases.model_dump(include={"first": {"until"}}),
        "modes": [
            shown | mode.model_dump(include={"statements", "cases", "limit"})
            for mode, shown in zip(assessment.modes, outline["modes"], strict=True)
        ],
        **_rated(standard, outline),
    }


def _rated(standard: Standard, outline: dict[str, Any]) -> dict[str, object]:
    """Return what rates answers, and the competencies with the levels of their statements."""
    return rating(standard) | {"skills": measured(standard, outline["skills"])}
