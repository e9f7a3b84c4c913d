"""The page "Cocok untuk Anda?": what the job is like, for whom, and how to get in."""

from typing import Annotated

from pydantic import Field, StringConstraints

from .base import Date, Id, Item, Model, Noted, Rich, SkillIds, Sources, Text, Texts


class Moment(Model):
    """A time of day and what happens then."""

    time: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3])\.[0-5]\d$")]
    text: Text


class Day(Model):
    """A working day in one industry."""

    id: Id
    name: Text
    intro: Text
    moments: Annotated[list[Moment], Field(min_length=3)]


class Days(Noted):
    industries: Annotated[list[Day], Field(min_length=1)]


class Items(Noted):
    items: Annotated[list[Item], Field(min_length=1)]


class Hardship(Model):
    """A hard part of the job, told as it is, with what helps."""

    id: Id
    title: Text
    reality: Text
    what_helps: Text
    steps: list[Text] = []
    phrases: list[Text] = []
    ask_employer: Text | None = None


class Hardships(Noted):
    items: Annotated[list[Hardship], Field(min_length=1)]


class Cited(Model):
    """A statement of fact with its sources."""

    text: Rich
    sources: Sources


class Suitability(Noted):
    suits: Texts
    does_not_suit: Texts
    closing: Rich
    introvert_note: Cited


class Requirement(Model):
    asked: Text
    advice: Text


class Requirements(Noted):
    items: Annotated[list[Requirement], Field(min_length=1)]


class MinimumWage(Model):
    """The legal minimum pay of an area in one year, in rupiah a month."""

    area: Text
    year: Annotated[int, Field(ge=2000, le=2100)]
    monthly_idr: Annotated[int, Field(gt=0)]


class Ask(Model):
    topic: Text
    question: Text


class Pay(Model):
    """Pay: the minimum wage, and how to find out more."""

    summary: Text
    checked: Date
    minimum_wage: Annotated[list[MinimumWage], Field(min_length=1)]
    minimum_wage_note: Text
    how_to_find_out: Texts
    what_to_ask: Annotated[list[Ask], Field(min_length=1)]
    sources: Sources


class Project(Model):
    """A portfolio piece that needs no job."""

    title: Text
    weeks: Text
    deliverable: Text
    skills: SkillIds


class Projects(Noted):
    projects: Annotated[list[Project], Field(min_length=1)]


class RedFlag(Model):
    flag: Text
    why: Text
    action: Text


class RedFlags(Noted):
    items: Annotated[list[RedFlag], Field(min_length=1)]


class Check(Model):
    """Something to have done; a reader's tick is kept by its id."""

    id: Id
    text: Text


class Checklist(Noted):
    items: Annotated[list[Check], Field(min_length=1)]


class Step(Model):
    """A step for this week; `minutes` is how long it takes, where that is known."""

    text: Rich
    minutes: Annotated[int, Field(gt=0)] | None


class Fit(Noted):
    """Everything "Cocok untuk Anda?" says."""

    lead: Text
    day_at_work: Days
    what_people_like: Items
    what_is_hard: Hardships
    suitability: Suitability
    usual_requirements: Requirements
    pay: Pay
    ways_in: Items
    portfolio_without_job: Projects
    advert_red_flags: RedFlags
    application_checklist: Checklist
    first_steps: Annotated[list[Step], Field(min_length=1)]
