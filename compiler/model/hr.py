"""`content/<profession>/hr.yaml`: the guide for HR, and what its documents say of their own."""

from typing import Annotated

from pydantic import Field

from .base import Id, Item, Model, Noted, Rich, SkillIds, Source, Sources, Text, Texts
from .fit import Cited


class Stage(Model):
    """What to send and what to do at one time of an onboarding."""

    when: Text
    send: Annotated[list[Rich], Field(min_length=1)]
    do: Rich


class Phrase(Model):
    """A sentence that closes a talk, and one that opens it."""

    avoid: Text
    better: Text


class Talk(Noted):
    """How to talk about a result."""

    questions: Texts
    phrases: Annotated[list[Phrase], Field(min_length=1)]


class Use(Model):
    """What to do with a result, what not, and why."""

    do: Text
    dont: Text
    why: Text


class Worth(Model):
    """What a self-rating is and is not worth."""

    lead: Rich
    facts: Annotated[list[Cited], Field(min_length=1)]
    uses: Annotated[list[Use], Field(min_length=1)]


class Law(Model):
    """What the law on personal data asks of an employer who collects results."""

    lead: Rich
    items: Annotated[list[Item], Field(min_length=1)]
    sources: Sources


class Clause(Model):
    """A paragraph of a text to adapt; what a person fills in stands in [square brackets]."""

    title: Text
    text: Text


class Privacy(Noted):
    """The privacy text to adapt, and how HR answers who takes a result back."""

    sections: Annotated[list[Clause], Field(min_length=1)]
    withdrawal: Texts


class Advert(Model):
    """The job advert around the duties and levels of a position."""

    advice: Rich
    sources: list[Source]
    skills_lead: Text
    offer: Texts
    apply: Text
    fairness: Text


class Checks(Model):
    """Things to have done at one time of an onboarding."""

    when: Text
    items: Texts


class Phase(Model):
    """A part of the 30-60-90 plan, up to the day `day`."""

    day: Annotated[int, Field(ge=1, le=366)]
    theme: Text
    goals: Texts
    activities: Texts
    evidence: Texts
    skills: SkillIds


class Position(Model):
    """What the documents say for one target. `experienced` picks the interview questions."""

    experienced: bool
    opening: Text
    duties: Texts
    phases: Annotated[list[Phase], Field(min_length=1)]


class Documents(Noted):
    """`skills` are chosen at first, for advert and interview; `positions` is by target id."""

    lead: Text
    skills: SkillIds
    skills_advice: Text
    advert: Advert
    interview: Texts
    checklist: Annotated[list[Checks], Field(min_length=1)]
    positions: dict[Id, Position]


class Hr(Noted):
    """`hr.yaml`."""

    lead: Text
    not_selection: Rich
    stages: Annotated[list[Stage], Field(min_length=1)]
    talk: Talk
    worth: Worth
    law: Law
    privacy: Privacy
    documents: Documents
