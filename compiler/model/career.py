"""Duties and role, SMART, KPIs, ladder and tips of a profession."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Id, Model, Noted, Rich, SkillId, SkillIds, Source, Sources, Text, Texts, Url


class Role(Model):
    """One of the broad tasks, with what is often misunderstood about it and an example."""

    id: Id
    title: Text
    text: Rich
    clarification: Rich
    example: Rich
    skills: SkillIds
    sources: Sources


class Roles(Noted):
    lead: Text
    items: Annotated[list[Role], Field(min_length=1)]


class SmartLetter(Model):
    letter: Literal["S", "M", "A", "R", "T"]
    name: Text
    question: Text
    before: Text
    after: Text


class History(Model):
    text: Rich
    sources: Sources


class Smart(Noted):
    """SMART with one worked example, from a weak goal to a good one."""

    title: Text
    definition: Rich
    context: Text
    weak_goal: Text
    letters: Annotated[list[SmartLetter], Field(min_length=5, max_length=5)]
    good_goal: Text
    activity_note: Rich
    when_off_track: Rich
    common_mistakes: Texts
    history: History


class Formula(Model):
    """A fraction. `factor` is what follows it ("× 100%"), `spoken` is how it is read aloud."""

    numerator: Text
    denominator: Text
    factor: Text | None = None
    spoken: Text


class LedgerRow(Model):
    label: Text
    value: Text


class Ledger(Model):
    """A worked example: rows of figures and the result."""

    caption: Text
    rows: Annotated[list[LedgerRow], Field(min_length=1)]
    result: LedgerRow


class Kpi(Model):
    """A measure of performance. `skills` are the competencies that move it most, `positions` the
    targets whose documents name it; without any it is everybody's."""

    id: Id
    name: Text
    name_en: Text
    text: Rich
    formula: Formula
    example: Ledger
    caution: Rich
    skills: SkillIds
    positions: list[Id] = []


class Measure(Model):
    """A further measure. `skills` move it, and it gives them no weight: only a KPI does."""

    id: Id
    name: Text
    name_en: Text
    formula: Formula
    example: Text
    caution: Rich
    skills: list[SkillId] = []


class Kpis(Noted):
    lead: Text
    items: Annotated[list[Kpi], Field(min_length=1)]
    further_intro: Text
    further: list[Measure]
    sources: Sources


class Rung(Model):
    """A position; `target` is whose levels it asks, where the standard has any."""

    title: Text
    what_changes: Text
    target: Id | None = None


class Ladder(Model):
    """A career in one industry, in order and without years."""

    id: Id
    name: Text
    rungs: Annotated[list[Rung], Field(min_length=2)]
    sources: Sources


class SideMove(Model):
    to: Text
    from_strength: Text
    bridge_skills: SkillIds
    first_step: Text


class SideMoves(Noted):
    items: Annotated[list[SideMove], Field(min_length=1)]


class Ladders(Noted):
    lead: Text
    advice: Text
    industries: Annotated[list[Ladder], Field(min_length=1)]
    side_moves: SideMoves


class TipGroup(Model):
    title: Text
    do: Texts


class Tip(Model):
    """A tip; `groups` split a long list of things to do, `avoid` and `fairness` are optional."""

    id: Id
    title: Text
    intro: Rich
    groups: Annotated[list[TipGroup], Field(min_length=1)]
    avoid: Rich | None = None
    remark: Rich | None = None
    sources: list[Source] = []


class HardClient(Model):
    id: Id
    title: Text
    situation: Text
    tempting_mistake: Text
    better_steps: Texts
    phrase: Text
    lesson: Rich
    skills: SkillIds


class HardClients(Model):
    title: Text
    intro: Rich
    principles: Texts
    cases: Annotated[list[HardClient], Field(min_length=1)]
    after: Texts


class Way(Model):
    title: Text
    how: Rich
    avoid: Rich


class Colleagues(Model):
    title: Text
    intro: Rich
    ways: Annotated[list[Way], Field(min_length=1)]
    closing: Rich


class Tips(Noted):
    lead: Text
    items: Annotated[list[Tip], Field(min_length=1)]
    hard_clients: HardClients
    colleagues: Colleagues


class Variant(Model):
    """What the profession is in one industry."""

    id: Id
    name: Text
    owns: Text
    starts_from: Text
    hands_over: Text
    measure: Text
    standing: Text
    sources: Sources


class Variants(Noted):
    title: Text
    intro: Rich
    items: Annotated[list[Variant], Field(min_length=1)]


class Equivalent(Model):
    """The nearest entry of another classification; some classifications number nothing."""

    framework: Text
    code: Text | None = None
    title: Text
    use: Text
    url: Url | None = None


class Equivalents(Noted):
    items: Annotated[list[Equivalent], Field(min_length=1)]
    sources: Sources
