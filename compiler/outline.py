"""What the scripts of the lighter apps need: an outline of the standard, without its questions."""

from typing import Any

from . import addresses, chances, pace, wording
from .content import Content, Standard
from .escape import plain, relative
from .frame import Frame
from .model import Competency
from .tasks.shipped import shipped

# What links carry, in the order of the addresses that open them.
KINDS = ("progress", "invitation", "result")


def invitation(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app that makes invitations."""
    outline = _outline(content, frame, standard, addresses.hr_app(standard, "undangan"))
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
    asked = next((e for e in skill.interview if e.works_without_job), skill.interview[0])
    return {"steps": [step.action for step in skill.steps], "question": asked.question}


def _results(content: Content, frame: Frame, standard: Standard, here: str) -> dict[str, Any]:
    """Return what an app for HR, at `here`, reads the results of a team with."""
    outline = _outline(content, frame, standard, here)
    named = {
        key: [{part: each[part] for part in ("id", "code", "name")} for each in outline[key]]
        for key in ("targets", "modes")
    }
    used = [
        {part: each[part] for part in each if part != "rewritten"}
        for each in _used(standard, outline["skills"])
    ]
    opener = {"result": outline["opener"]["result"]}
    less = named | {"skills": used, "kinds": [], "opener": opener}
    return _lighter(outline) | less


def _lighter(outline: dict[str, Any]) -> dict[str, Any]:
    """Return an outline for an app that does not tell why there were later editions."""
    return {key: outline[key] for key in outline if key not in ("changes", "changes_page")}


def _used(standard: Standard, skills: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the competencies with the number of duties and KPIs that need each."""
    links = standard.links
    return [
        skill | {"duties": len(links.duties_of(id)), "kpis": len(links.kpis_of(id))}
        for id, skill in zip(standard.skills, skills, strict=True)
    ]


def comparison(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app that sets two ratings beside each other."""
    outline = _outline(content, frame, standard, addresses.hr_app(standard, "penilai"))
    return outline | {
        "anchors": {id: skill.anchors for id, skill in standard.skills.items()},
        "talk": standard.hr.talk.model_dump(include={"note", "questions"}),
    }


def company(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app for a company's own positions: what the standard has for each."""
    here = addresses.hr_app(standard, "perusahaan")
    outline = _outline(content, frame, standard, here)
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
    outline = _outline(content, frame, standard, here)
    unused = ("clusters", "kinds", "alone", "opener")
    return {key: outline[key] for key in outline if key not in unused} | {
        "anchors": {id: skill.anchors for id, skill in standard.skills.items()},
        "opener": {"rating": frame.link(here, single)},
    }


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
    outline = _outline(content, frame, standard, here)
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
            for each in _stated(standard, outline["skills"])
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
    outline = _outline(content, frame, standard, here)
    kept = ("language", "url", "profession", "levels", "targets")
    rated = _rated(standard, outline)
    positions = standard.hr.documents.positions
    return {
        **{key: outline[key] for key in kept},
        **rated,
        "skills": [
            shown | standard.skills[shown["id"]].model_dump(include={"anchors", "interview"})
            for shown in _used(standard, rated["skills"])
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
    outline = _outline(content, frame, standard, here)
    read = vacancy(standard)
    for each in (*read["vocabulary"]["facts"], *read["vocabulary"]["red_flags"]):
        each["to"] = relative(here, each["to"])
    kept = ("url", "profession", "levels")
    rated = _rated(standard, outline)
    del rated["alone"]
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
    outline = _outline(content, frame, standard, here)
    skills = _used(standard, _stated(standard, outline["skills"]))
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
    asked = next((e for e in skill.interview if e.works_without_job), skill.interview[0])
    return {
        "lines": [step.cv.model_dump() for step in skill.steps],
        "star": {"experience": example.experience, "answer": example.star_answer},
        "prompts": asked.star.model_dump(),
    }


def vacancy(standard: Standard) -> dict[str, object]:
    """Return what vacancies are read with: the targets' levels, and the words."""
    return {
        "standard": {
            "profession": {"name": standard.profession.name},
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
    outline = _outline(content, frame, standard, addresses.opener(standard, name))
    outline["skills"] = _used(standard, outline["skills"])
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


def packed(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data with which a package reads and writes codes."""
    outline = _outline(content, frame, standard, addresses.check(standard))
    kept = {key: outline[key] for key in ("profession", "targets", "modes")}
    return kept | {"skills": _stated(standard, outline["skills"])}


def added(standard: Standard, skill: Competency) -> dict[str, int]:
    """Return which edition added a competency; nothing for what is there from the first on."""
    edition = standard.added(skill)
    return {"added": edition} if edition > 1 else {}


def changes(standard: Standard, here: str) -> dict[str, object]:
    """Return what an app at `here` says of later editions: why there were, and where all of it is.

    Before the first one there was no result.
    """
    return {
        "changes": [
            {"edition": each.edition, "reasons": [plain(reason) for reason in each.reasons]}
            for each in standard.profession.changes
            if each.edition > 1
        ],
        "changes_page": relative(
            here, f"{addresses.CHANGES}#{standard.id}-{standard.profession.edition}"
        ),
    }


def _rated(standard: Standard, outline: dict[str, Any]) -> dict[str, object]:
    """Return what rates answers, and the competencies with the levels of their statements."""
    return rating(standard) | {"skills": _stated(standard, outline["skills"])}


def _stated(standard: Standard, skills: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the competencies with the codes and levels of their statements."""
    return [
        shown | stated(skill) for skill, shown in zip(standard.skills.values(), skills, strict=True)
    ]


def stated(skill: Competency) -> dict[str, list[dict[str, int]]]:
    """Return the codes and levels of a competency's statements, which is all that rating takes."""
    return {"statements": [e.model_dump(include={"code", "level"}) for e in skill.statements]}


def goals(standard: Standard) -> dict[str, list[dict[str, object]]]:
    """Return what a result can be set against, and the kinds among which a reader chooses."""
    return {
        "targets": [goal.model_dump(exclude_none=True) for goal in standard.goals],
        "kinds": [kind.model_dump(include={"id", "name"}) for kind in standard.assessment.kinds],
    }


def rating(standard: Standard) -> dict[str, object]:
    """Return what an app needs to rate answers."""
    constants = standard.assessment.rating
    known = standard.tables
    return {
        "rating": constants.model_dump(include={"hold", "most", "wide", "first"})
        | {"anchor": known.anchor, "statements": known.statements}
        | {"expected": standard.asked},
        "alone": _alone(standard),
    }


def _alone(standard: Standard) -> list[tuple[int, int]]:
    """Return the lowest and highest likely level of each anchor without statements."""
    constants = standard.assessment.rating
    known = standard.tables
    found = [
        chances.likely(chances.weigh(known, pick), pick, constants.hold) for pick in chances.PICKS
    ]
    return [(each.lowest, each.highest) for each in found]


def _outline(content: Content, frame: Frame, standard: Standard, here: str) -> dict[str, Any]:
    """Return what levels, targets and codes are read and written with."""
    profession, assessment = standard.profession, standard.assessment
    return {
        "site": frame.name,
        "language": content.site.language,
        "url": frame.link(here, here),
        "opener": {
            kind: frame.link(here, addresses.opener(standard, name))
            for kind, name in zip(KINDS, addresses.OPENERS, strict=True)
        },
        "profession": {"id": standard.id}
        | profession.model_dump(include={"code", "edition", "name", "retired"}),
        "levels": [level.name for level in content.site.levels],
        "alone": _alone(standard),
        **goals(standard),
        **assessment.model_dump(include={"clusters"}),
        "modes": [
            mode.model_dump(include={"id", "code", "name", "meaning"})
            | {"minutes": pace.minutes(standard, mode.id)}
            for mode in assessment.modes
        ],
        **changes(standard, here),
        "skills": [
            {"id": id}
            | skill.model_dump(include={"code", "changed", "name", "cluster"})
            | {"targets": standard.levels(skill)}
            | added(standard, skill)
            | {"rewritten": standard.rewritten(skill)}
            for id, skill in standard.skills.items()
        ],
    }
