"""The content as it is, read once: what tests derive their numbers from, so that it can grow."""

import json
import re
from functools import cache

from compiler.content import Content
from compiler.load import load
from tests.project import ROOT


@cache
def content() -> Content:
    """All of it."""
    return load(ROOT / "content")


def brought(page: str) -> dict:
    """The standard that the text of an app's page brings along, with what comes later in it."""
    found = dict(re.findall(r'id="(data|more)">(.*?)</script>', page, re.DOTALL))
    return whole(json.loads(found["data"]), json.loads(found.get("more", "{}")))


def whole(standard: dict, more: dict) -> dict:
    """A standard as the first part of an app's page has it, with what comes later in it."""
    skills = more.get("skills", {})
    later = [skill | skills.get(skill["id"], {}) for skill in standard["skills"]]
    return standard | more.get("standard", {}) | {"skills": later}


def wanted(skill, target: str) -> int:
    """The level that a target asks of a competency, counted from the content's own lines."""
    position, _, kind = target.partition("-")
    return skill.kinds.get(kind, {}).get(position, skill.targets[position])


def asked_by(edition: int) -> list[str]:
    """The competencies of today that an edition of the first profession asked, in their order."""
    standard = content().standards[0]
    codes = standard.locked.editions[edition].skills
    return [id for id, skill in standard.skills.items() if skill.code in codes]


# How many competencies the first profession asks.
SKILLS = len(content().standards[0].skills)
