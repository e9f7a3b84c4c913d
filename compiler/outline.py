"""What the scripts of the lighter apps need: an outline of the standard, without its questions."""

from typing import Any

from . import addresses, pace
from .frame import Frame
from .load import Content, Standard


def invitation(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app that makes invitations."""
    return _outline(content, frame, standard, addresses.hr_app(standard, "undangan"))


def team(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the picture of a team, which asks how much each competency is used."""
    outline = _outline(content, frame, standard, addresses.hr_app(standard, "rekap"))
    links = standard.links
    return outline | {
        "skills": [
            skill | {"duties": len(links.duties_of(id)), "kpis": len(links.kpis_of(id))}
            for id, skill in zip(standard.skills, outline["skills"], strict=True)
        ]
    }


def comparison(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the app that sets two ratings beside each other."""
    return _outline(content, frame, standard, addresses.hr_app(standard, "penilai")) | {
        # What the example is written with.
        "rating": standard.assessment.rating.model_dump(exclude={"note", "source"}),
        "anchors": {id: skill.anchors for id, skill in standard.skills.items()},
        "talk": standard.hr.talk.model_dump(include={"note", "questions"}),
    }


def opener(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return the data of the page that opens links: the limits of results, what can be answered."""
    outline = _outline(content, frame, standard, addresses.opener(standard))
    assessment = standard.assessment
    return outline | {
        "limits": assessment.limits,
        "modes": [
            shown | mode.model_dump(include={"statements", "cases"})
            for mode, shown in zip(assessment.modes, outline["modes"], strict=True)
        ],
        "skills": [
            shown | {"statements": [{"code": statement.code} for statement in skill.statements]}
            for skill, shown in zip(standard.skills.values(), outline["skills"], strict=True)
        ],
    }


def _outline(content: Content, frame: Frame, standard: Standard, here: str) -> dict[str, Any]:
    """Return what levels, targets and codes are read and written with."""
    profession, assessment = standard.profession, standard.assessment
    return {
        "site": frame.name,
        "language": content.site.language,
        "url": frame.url + addresses.short(here),
        "opener": frame.url + addresses.short(addresses.opener(standard)),
        "profession": {"id": standard.id}
        | profession.model_dump(include={"code", "edition", "name", "retired"}),
        "levels": [level.name for level in content.site.levels],
        **assessment.model_dump(include={"targets", "clusters"}),
        "modes": [
            mode.model_dump(include={"id", "code", "name", "meaning"})
            | {"minutes": pace.minutes(standard, mode.id)}
            for mode in assessment.modes
        ],
        "skills": [
            {"id": id} | skill.model_dump(include={"code", "changed", "name", "cluster", "targets"})
            for id, skill in standard.skills.items()
        ],
    }
