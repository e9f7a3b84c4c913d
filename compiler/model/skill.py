"""One competency: `content/skills/<slug>.yaml`, and what a profession asks of it:
`content/<profession>/skills.yaml`."""

from typing import Annotated, Literal

from pydantic import Field

from .base import (
    Code,
    Credit,
    Edition,
    EscoUri,
    Id,
    Level,
    Model,
    Rich,
    SkkniCode,
    Source,
    Text,
    Texts,
    Url,
)
from .vacancy import Wording


class Statement(Model):
    """One behaviour, rated by how often it happened. It tells its level from the one below."""

    code: Code
    level: Annotated[int, Field(ge=2, le=5)]
    text: Text
    reviewed: bool = False


class Option(Model):
    """One way to act in a case; credits 0–3 are used once each."""

    id: Literal["a", "b", "c", "d"]
    credit: Credit
    text: Text
    rationale: Text


class Case(Model):
    """A situation at work with four ways to act."""

    code: Code
    situation: Text
    options: Annotated[list[Option], Field(min_length=4, max_length=4)]
    reviewed: bool = False


class Resource(Model):
    """Something to learn from that costs nothing. A step names it by its `id`."""

    id: Id
    title: Text
    url: Url
    language: Text
    cost: Text
    status: Literal["VERIFIED", "SEEN"]
    note: Text | None = None


class IfThen(Model):
    """A suggested plan, the words between: "Setiap {cue}, saya akan {action}"."""

    cue: Annotated[Text, Field(max_length=100)]
    action: Annotated[Text, Field(max_length=160)]


class CvLine(Model):
    """A line of a CV, the experience that it tells of, and how it is told weakly."""

    experience: Annotated[Text, Field(max_length=80)]
    weak: Annotated[Text, Field(max_length=70)]
    line: Annotated[Text, Field(max_length=170)]


class OwnCvLine(CvLine):
    """A profession's own line, in place of the dictionary's at a step, counted from 1."""

    step: Annotated[int, Field(ge=1, le=4)]


class LevelStep(Model):
    """From one level to the next: what to do, and what then shows that it was done. The CV line is
    of somebody who has arrived."""

    action: Annotated[Text, Field(max_length=240)]
    time: Annotated[Text, Field(max_length=30)]
    proof: Annotated[Text, Field(max_length=110)]
    resource: Id | None = None
    plan: IfThen
    cv: CvLine


class EscoSkill(Model):
    """A skill of the European classification ESCO."""

    uri: EscoUri
    label: Text
    status: Literal["VERIFIED", "SEEN"]


class SkkniUnit(Model):
    """A unit of an Indonesian national competency standard, always with its document."""

    code: SkkniCode
    title: Text
    document: Text
    status: Literal["VERIFIED", "SEEN"]


class Mappings(Model):
    """The same competency in other frameworks; the matching is editorial."""

    esco: list[EscoSkill]
    skkni: list[SkkniUnit]


class Star(Model):
    """Prompts for an answer: situation, task, action, result."""

    situation: Text
    task: Text
    action: Text
    result: Text


class Heard(Model):
    """What an answer tells of somebody at a level."""

    level: Level
    text: Annotated[Text, Field(max_length=180)]


class Question(Model):
    """An interview question with what to listen for, and how it sounds at two levels."""

    id: Id
    question: Text
    works_without_job: bool
    listen_for: Texts
    star: Star
    follow_up: Text
    weak: Heard
    strong: Heard


class WorkedExample(Model):
    """An experience on its way from a weak line to a CV line and a STAR answer."""

    experience: Text
    weak_line: Text
    cv_line: Text
    star_answer: Text


class Skill(Model):
    """A competency as the dictionary has it, for every profession. `anchors` are its five levels
    from 1 to 5, `steps` lead from each to the next, `vacancy` is how advertisements ask for it;
    without `sources` everything here is the editors' own."""

    code: Code
    name: Text
    name_en: Text
    definition: Rich
    why: Rich
    anchors: Annotated[list[Text], Field(min_length=5, max_length=5)]
    statements: Annotated[list[Statement], Field(min_length=6, max_length=6)]
    case: Case
    steps: Annotated[list[LevelStep], Field(min_length=4, max_length=4)]
    resources: list[Resource]
    evidence_examples: Texts
    worked_example: WorkedExample
    interview: Annotated[list[Question], Field(min_length=1)]
    mappings: Mappings
    sources: list[Source] = []
    vacancy: Wording | None = None


class Use(Model):
    """What a profession asks of a competency. `code` stands for it in the profession's links;
    `targets` maps target id to level, `kinds` the id of a kind to those levels that differ in it;
    `changed` is the profession's edition in which an anchor, a statement or the case last changed
    its meaning; `cv`, `example` and `questions` are lines of its own, an example and interview
    questions where those of the dictionary are another's."""

    code: Code
    changed: Edition = 1
    cluster: Id
    targets: dict[Id, Level]
    kinds: dict[Id, Annotated[dict[Id, Level], Field(min_length=1)]] = {}
    cv: list[OwnCvLine] = []
    example: WorkedExample | None = None
    questions: list[Question] = []


class Uses(Model):
    """The competencies of a profession, by the names of their files."""

    skills: Annotated[dict[Id, Use], Field(min_length=1)]


class Competency(Skill, Use):
    """A competency as a profession uses it. Its `code` is the profession's."""

    @classmethod
    def of(cls, skill: Skill, use: Use) -> "Competency":
        """Return both as one, with the profession's own CV lines, example and questions in place
        of the dictionary's at the same step or of the same id."""
        own = {line.step: CvLine(**line.model_dump(exclude={"step"})) for line in use.cv}
        steps = [
            step.model_copy(update={"cv": own.get(number, step.cv)})
            for number, step in enumerate(skill.steps, 1)
        ]
        questions = {question.id: question for question in use.questions}
        told = {
            "steps": steps,
            "worked_example": use.example or skill.worked_example,
            "interview": [questions.get(asked.id, asked) for asked in skill.interview],
        }
        return cls.model_construct(**{**dict(skill), **dict(use), **told})

    @property
    def open_question(self) -> Question:
        """The first question that can be answered without a job, else the first."""
        return next((e for e in self.interview if e.works_without_job), self.interview[0])
