"""`content/<profession>/role-plays.yaml`: ten minutes for two, each with a sheet of their own."""

from typing import Annotated

from pydantic import Field

from .base import Id, Model, Noted, SkillIds, Text

Line = Annotated[Text, Field(max_length=240)]
Lines = Annotated[list[Line], Field(min_length=2, max_length=6)]


class Reveal(Model):
    """What is told to whoever asks for it, and to nobody else: "Bila ditanya {asked}: {says}"."""

    asked: Annotated[Text, Field(max_length=80)]
    says: Line


class Bounds(Model):
    """Where one side begins, and how far it may go."""

    opens: Annotated[int, Field(ge=0)]
    limit: Annotated[int, Field(ge=0)]


class Bargain(Model):
    """A number that both bargain over, in `unit`: Rp, or a noun. Each knows their own bounds."""

    name: Annotated[Text, Field(max_length=60)]
    unit: Annotated[Text, Field(max_length=12)]
    you: Bounds
    partner: Bounds


class PlayerSheet(Model):
    """What the one who practises knows."""

    role: Line
    goal: Line
    facts: Lines


class PartnerSheet(Model):
    """What the other one knows, and says first."""

    role: Line
    opening: Line
    wants: Lines
    facts: Lines
    reveals: Annotated[list[Reveal], Field(min_length=2, max_length=6)]


class RolePlay(Model):
    """One of them. What happens is `setting`, known to both; `look` is what both talk of after."""

    id: Id
    title: Annotated[Text, Field(max_length=60)]
    summary: Annotated[Text, Field(max_length=160)]
    minutes: Annotated[int, Field(ge=5, le=30)]
    skills: SkillIds
    setting: Line
    bargains: list[Bargain] = []
    you: PlayerSheet
    partner: PartnerSheet
    look: Lines


class RolePlays(Noted):
    """All of them."""

    items: Annotated[list[RolePlay], Field(min_length=1)]
