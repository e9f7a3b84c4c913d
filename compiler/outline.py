"""What several apps need of a standard: how its levels, targets and codes are told to scripts."""

from typing import Any

from . import addresses, chances, pace
from .content import Content, Standard
from .escape import plain, relative
from .frame import Frame
from .model import Competency

# What links carry, in the order of the addresses that open them.
KINDS = ("progress", "invitation", "result")


def whole(content: Content, frame: Frame, standard: Standard, here: str) -> dict[str, Any]:
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


def used(standard: Standard, skills: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the competencies with the number of duties and KPIs that need each."""
    links = standard.links
    return [
        skill | {"duties": len(links.duties_of(id)), "kpis": len(links.kpis_of(id))}
        for id, skill in zip(standard.skills, skills, strict=True)
    ]


def measured(standard: Standard, skills: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the competencies with the codes and levels of their statements."""
    return [
        shown | stated(skill) for skill, shown in zip(standard.skills.values(), skills, strict=True)
    ]


def stated(skill: Competency) -> dict[str, list[dict[str, int]]]:
    """Return the codes and levels of a competency's statements, which is all that rating takes."""
    return {"statements": [e.model_dump(include={"code", "level"}) for e in skill.statements]}


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


def goals(standard: Standard) -> dict[str, list[dict[str, object]]]:
    """Return what a result can be set against, and the kinds among which a reader chooses."""
    return {
        "targets": [goal.model_dump(exclude_none=True) for goal in standard.goals],
        "kinds": [kind.model_dump(include={"id", "name"}) for kind in standard.assessment.kinds],
    }


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


def packed(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data with which a package reads and writes codes."""
    outline = whole(content, frame, standard, addresses.check(standard))
    kept = {key: outline[key] for key in ("profession", "targets", "modes")}
    return kept | {"skills": measured(standard, outline["skills"])}
