"""Tasks with one right answer: `content/tasks/<slug>.yaml`, for every profession that has the
competency, and `content/<profession>/tasks/<slug>.yaml`, for one.

A task is a template: numbers and words are drawn from a seed on the reader's device.
"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from .base import Id, Model, Text

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=20)]
"""What a formula and a {field} call something: lower-case letters, digits and underscores."""

Formula = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A formula of compiler/tasks/formula.py."""

Unit = Annotated[Text, Field(max_length=20)]
"""Rp, %, or a noun for what is counted."""

Decimals = Annotated[int, Field(ge=0, le=4)]

# What stands in a line of its own, in a choice, and in a paragraph, on a phone and on paper.
Title = Annotated[Text, Field(max_length=60)]
Choice = Annotated[Text, Field(max_length=120)]
Words = Annotated[Text, Field(max_length=400)]


class Variable(Model):
    """What is drawn: a number of a range, or one entry of a list, whose parts are named."""

    least: int | None = None
    most: int | None = None
    step: Annotated[int, Field(ge=1)] | None = None
    of: Annotated[list[dict[Name, Choice | int]], Field(min_length=2)] | None = None
    unit: Unit | None = None


class Value(Model):
    """A number that follows from others. Without `most` a share ends at 100%."""

    formula: Formula
    unit: Unit
    decimals: Decimals = 0
    least: int = 0
    most: int | None = None


class TaskStep(Model):
    """A line of the worked solution: words, and a sum with the reader's own numbers. A `name` lets
    later lines use its result."""

    text: Words
    name: Name | None = None
    formula: Formula | None = None
    unit: Unit | None = None
    decimals: Decimals = 0


class TaskAnswer(Model):
    """The number that is right, and how far a reader may be from it."""

    key: Formula
    unit: Unit
    decimals: Decimals = 0
    tolerance: Annotated[float, Field(ge=0)] | Annotated[int, Field(ge=0)] = 0
    least: int
    most: int


class TaskSlip(Model):
    """A typical wrong number, and what went wrong."""

    formula: Formula
    text: Words


class TaskOption(Model):
    """What can be chosen: right always, when a formula holds, or never."""

    text: Choice
    right: bool = False
    when: Formula | None = None
    why: Words


class Table(Model):
    """What a task shows in rows and columns."""

    caption: Title
    head: Annotated[list[Title], Field(min_length=2, max_length=5)]
    rows: Annotated[list[list[Title]], Field(min_length=1, max_length=9)]


class Passage(Model):
    """A text that several tasks ask about, with numbers of its own."""

    id: Id
    title: Title
    language: Literal["id", "en"]
    text: Annotated[list[Words], Field(min_length=1, max_length=8)]
    variables: dict[Name, Variable] = {}
    values: dict[Name, Value] = {}


class Task(Model):
    """A question with one right answer: a number, or one of several options."""

    id: Id
    title: Title
    passage: Id | None = None
    text: Words
    table: Table | None = None
    variables: dict[Name, Variable] = {}
    values: dict[Name, Value] = {}
    answer: TaskAnswer | None = None
    slips: list[TaskSlip] = []
    options: Annotated[list[TaskOption], Field(min_length=3, max_length=5)] | None = None
    solution: Annotated[list[TaskStep], Field(min_length=1)]
    place: Id | None = None


class Tasks(Model):
    """The tasks of a competency. `noun` is what was right: "2 dari 5 hitungan"."""

    noun: Unit
    passages: list[Passage] = []
    tasks: Annotated[list[Task], Field(min_length=5)]
