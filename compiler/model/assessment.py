"""`content/<profession>/assessment.yaml`: every number that decides a result."""

from typing import Annotated

from pydantic import Field

from .base import Credit, Id, Model, Sources, Text, Texts

Share = Annotated[float, Field(ge=0, le=1)]
TargetCode = Annotated[int, Field(ge=1, le=14)]


class FrequencyOption(Model):
    """An answer to a statement. `value: null` is "never faced": never averaged in."""

    value: Annotated[int, Field(ge=1, le=5)] | None
    label: Text


class Frequency(Model):
    """How statements are answered."""

    instruction: Text
    options: Annotated[list[FrequencyOption], Field(min_length=6, max_length=6)]


class Named(Model):
    """What readers choose by name."""

    id: Id
    name: Text
    meaning: Text


class Target(Named):
    """A position to compare with. Its `code` stands for it in links for ever; never reused."""

    code: TargetCode


class Goal(Target):
    """What a result is set against: the target `position`, in any kind of the profession or in one
    `kind`. Made of both, never written."""

    position: Id
    kind: Id | None = None


class Kind(Named):
    """A kind of the profession, in which some levels differ. `codes` stand for its positions in
    links for ever, by the position's id; never reused."""

    codes: Annotated[dict[Id, TargetCode], Field(min_length=1)]


class Cluster(Model):
    """A group of competencies."""

    id: Id
    name: Text


class Mode(Named):
    """How much is asked. Each mode asks what the one before it asks, and more. Its `code` stands
    for it in links for ever; never reused. `tasks` says how many tasks of a competency end it."""

    code: Annotated[int, Field(ge=1, le=7)]
    statements: bool
    cases: bool
    tasks: dict[Id, Annotated[int, Field(ge=1, le=5)]] = {}
    limit: Text | None = None


class FirstRating(Model):
    """How the first editions were rated: level(rating ± h), h = item_sd·√((1 − r)·Σw²)."""

    until: Annotated[int, Field(ge=1)]
    statements_needed: Annotated[int, Field(ge=1, le=3)]
    anchor_weight: Share
    inter_item_correlation: Share
    item_sd: Annotated[float, Field(gt=0)]


class Rating(Model):
    """How likely each level makes each answer; compiler/chances.py reckons with it."""

    note: Text
    anchor_error: Annotated[float, Field(gt=0, le=3)]
    slope: Annotated[float, Field(gt=0, le=5)]
    spread: Annotated[float, Field(gt=0, le=5)]
    careless: Annotated[float, Field(gt=0, lt=1)]
    hold: Annotated[int, Field(ge=50, le=99)]
    most: Annotated[int, Field(ge=1, le=3)]
    wide: Annotated[int, Field(ge=1, le=4)]
    sources: Sources
    first: FirstRating | None = None


class Weighing(Model):
    """Self-rating beside cases: share of credits expected at levels 1–5, and what counts."""

    expected_share: Annotated[list[Share], Field(min_length=5, max_length=5)]
    difference: Share
    answers_needed: Annotated[int, Field(ge=1)]


class FirstCases(Weighing):
    """How the first editions were weighed, which asked for one choice: credits of a–d."""

    until: Annotated[int, Field(ge=1)]
    credits: dict[Id, Annotated[list[Credit], Field(min_length=4, max_length=4)]]


class Cases(Weighing):
    """How two choices in a case are weighed."""

    note: Text
    first: FirstCases | None = None


class Careless(Model):
    """A flat profile: at least `answers` answers, `share` of them the same option."""

    answers: Annotated[int, Field(ge=2)]
    share: Share


class Pace(Model):
    """How long it takes: reading speed, seconds for one choice and for working out one task."""

    words_per_minute: Annotated[int, Field(ge=50, le=500)]
    seconds_per_pick: Annotated[int, Field(ge=1, le=60)]
    seconds_per_task: Annotated[int, Field(ge=1, le=300)] = 30


class Assessment(Model):
    """Everything the assessment needs besides the competencies themselves."""

    instruction: Text
    never: Text
    frequency: Frequency
    clusters: Annotated[list[Cluster], Field(min_length=1)]
    targets: Annotated[list[Target], Field(min_length=1)]
    usual_target: Id
    kinds: list[Kind] = []
    modes: Annotated[list[Mode], Field(min_length=1)]
    rating: Rating
    cases: Cases
    careless: Careless
    pace: Pace
    limits: Texts
    sources: Sources
