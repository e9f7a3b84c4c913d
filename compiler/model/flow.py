"""`content/<profession>/flow.yaml`: how an order becomes money, document by document."""

from typing import Annotated

from pydantic import Field

from .base import Date, Id, Ids, Model, Noted, Rich, SkillIds, Sources, Text
from .career import Ledger


class FlowIndustry(Model):
    """A column of every step; its `id` is that of one of the profession's variants."""

    id: Id
    name: Text


class Handling(Model):
    """A step in one industry: whose it is, on what paper, what holds it up, what to look at."""

    owner: Text
    paper: Text
    stalls: Text
    check: Text


class FlowStep(Model):
    """A step on the way; `glance` says it in a sentence or two, `handling` by industry id."""

    id: Id
    title: Text
    glance: Text
    paper: Text
    terms: Ids
    duties: Ids
    skills: SkillIds
    handling: dict[Id, Handling]


class Money(Noted):
    """A price on its way to the bank account; the rows of `example` add up to its result."""

    title: Text
    text: Rich
    example: Ledger
    after: Rich


class Reminder(Model):
    when: Text
    do: Text
    phrase: Text


class Reminders(Noted):
    title: Text
    items: Annotated[list[Reminder], Field(min_length=1)]


class Statute(Model):
    """What a rule of tax or law says, always with where that was read."""

    id: Id
    title: Text
    text: Rich
    sources: Sources


class Statutes(Noted):
    """`checked` is the day on which the sources were read."""

    title: Text
    checked: Date
    items: Annotated[list[Statute], Field(min_length=1)]


class Flow(Noted):
    """`flow.yaml`."""

    title: Text
    lead: Text
    industries: Annotated[list[FlowIndustry], Field(min_length=1)]
    steps: Annotated[list[FlowStep], Field(min_length=1)]
    money: Money
    reminders: Reminders
    law: Statutes
