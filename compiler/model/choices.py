"""What readers choose between who do not know which profession to take: two duties at a time."""

from typing import Annotated

from pydantic import Field, StringConstraints

from .base import Id, Model, Noted, ProfessionId, Text

Told = Annotated[str, StringConstraints(min_length=1, max_length=60, strip_whitespace=True)]
"""A duty as somebody does it, told in one breath and without praise."""


class Side(Model):
    """A duty of a profession, and which of its hard parts comes along with it."""

    profession: ProfessionId
    duty: Id
    text: Told
    hard: Id | None = None


class Pair(Model):
    """Two duties of two professions."""

    id: Id
    first: Side
    second: Side


class Choices(Noted):
    """`limits` says how little the choices tell. Every choice doubles what chance is reckoned
    from, on the device: so many, and no more."""

    lead: Text
    limits: Text
    pairs: Annotated[list[Pair], Field(min_length=6, max_length=16)]
