"""The files of a profession's folder besides its competencies and its assessment."""

from typing import Annotated

from pydantic import Field

from .base import Code, Date, Edition, Id, Item, Model, Noted, Rich, SkillIds, Source, Sources, Text
from .career import Equivalents, Kpis, Ladders, Roles, Smart, Tips, Variants
from .fit import Fit


class Retired(Model):
    """A competency that the standard has no longer, since `edition`. Links still speak of it."""

    code: Code
    name: Text
    edition: Annotated[int, Field(ge=2, le=255)]


class Change(Model):
    """What an edition changed, and why; the newest stands first."""

    edition: Edition
    date: Date
    reasons: Annotated[list[Rich], Field(min_length=1)]


class Profession(Model):
    """`profession.yaml`. `code` and `edition` travel in links; `edition` rises whenever the
    meaning of an anchor, a statement or a case changes, and when a competency is retired. A
    `draft` is checked and served, never published."""

    code: Annotated[int, Field(ge=1, le=255)]
    edition: Edition
    draft: bool = False
    retired: list[Retired] = []
    name: Text
    short_name: Text
    checked: Date
    changes: list[Change] = []
    lead: Text
    definition: Rich
    definition_sources: Sources
    core: Annotated[list[Item], Field(min_length=1)]
    confusions: Annotated[list[Item], Field(min_length=1)]
    variants: Variants
    roles: Roles
    fit: Fit
    smart: Smart
    kpis: Kpis
    ladders: Ladders
    tips: Tips
    equivalents: Equivalents
    for_hr: Rich


class Duty(Model):
    """A duty, what it looks like at work, and the competencies it needs. `positions` are the
    targets whose documents name it; without any it is everybody's."""

    id: Id
    text: Text
    example: Rich
    skills: SkillIds
    positions: list[Id] = []


class JobDescription(Noted):
    """`job-description.yaml`."""

    lead: Text
    duties: Annotated[list[Duty], Field(min_length=1)]


class Column(Model):
    id: Id
    name: Text
    definition: Rich
    tasks: Annotated[list[Text], Field(min_length=1)]


class Row(Model):
    """One aspect; `cells` maps column id to words."""

    aspect: Text
    cells: dict[Id, Text]


class Comparison(Noted):
    """`comparison.yaml`. `own` is the column of this profession."""

    title: Text
    lead: Text
    own: Id
    columns: Annotated[list[Column], Field(min_length=2)]
    rows: Annotated[list[Row], Field(min_length=1)]
    conclusion: Annotated[list[Rich], Field(min_length=1)]
    sources: Sources


class Faq(Model):
    """A question; without `sources` the answer is the editors' own."""

    id: Id
    question: Text
    answer: Rich
    sources: list[Source] = []


class Faqs(Noted):
    """`faq.yaml`."""

    lead: Text
    questions: Annotated[list[Faq], Field(min_length=1)]


class Term(Model):
    """A trade term. `also` are further spellings to explain in running text."""

    id: Id
    term: Text
    equivalent: Text | None = None
    meaning: Text
    example: Text | None = None
    also: list[Text] = []
    explain: bool = True


class Glossary(Noted):
    """`glossary.yaml`."""

    lead: Text
    terms: Annotated[list[Term], Field(min_length=1)]
