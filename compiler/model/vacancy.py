"""What job advertisements say, and what they mean by it: `content/vacancy.yaml` for every
profession, `content/<profession>/vacancy.yaml` for one, and `vacancy` of each competency.

In a phrase a word stands for what is derived of it too, a slash for either of two words, "…" for up
to three words of any kind, 0 for a number, 17 for one that may be an age. But for headings, a word
stands for its synonyms, too. quiz/core/vacancy finds them.
"""

from typing import Annotated

from pydantic import Field, StringConstraints

from .base import Id, Level, Model, Noted, Text

Phrase = Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True)]
"""Words in small letters, parted by one space; see above."""

Phrases = Annotated[list[Phrase], Field(min_length=1)]


class Wording(Model):
    """How something is asked for; `besides` are the same words where they mean something else."""

    phrases: Phrases
    besides: list[Phrase] = []


class VacancyPosition(Wording):
    """A target, the years of experience from which on a vacancy means it, and how it is called."""

    target: Id
    years: Annotated[int, Field(ge=0, le=40)]


class VacancyLevel(Wording):
    """Words beside a demand that move its level: it is this one at least, or at most."""

    least: Level | None = None
    most: Level | None = None


class VacancyFact(Wording):
    """What a vacancy says besides, and the address where it is explained; without a slash at the
    beginning it is one below the profession's."""

    id: Id
    name: Text
    to: Text
    everywhere: bool = False


class VacancyFlag(Wording):
    """What is to be asked about before one applies."""

    id: Id
    name: Text
    why: Text
    to: Text


class VacancyPart(Model):
    """Headings of a part of the text, and words of a sentence, that tell of whom it speaks."""

    headings: Phrases
    phrases: Phrases


class VacancyCompany(VacancyPart):
    """Likewise; `opening` are words of a sentence about the company before any heading, `begins`
    what such a sentence begins with anywhere."""

    opening: Phrases
    begins: Phrases


class VacancyWaived(VacancyPart):
    """What is not asked: headings of a part that lists it, and words near it. `denied` stand right
    before it, `taught` are lessons in it, `others` tell, after it, who else does it."""

    denied: Wording
    taught: Wording
    others: Wording


class SharedVacancy(Noted):
    """What is the same for every profession; `synonyms` are words that stand for each other."""

    synonyms: list[Phrase] = []
    levels: Annotated[list[VacancyLevel], Field(min_length=1)]
    facts: Annotated[list[VacancyFact], Field(min_length=1)]
    red_flags: Annotated[list[VacancyFlag], Field(min_length=1)]
    applicant: VacancyPart
    company: VacancyCompany
    waived: VacancyWaived
    vacancy: Phrases
    curriculum: Phrases


class MoreWording(Model):
    """Wording beside what is shared."""

    phrases: list[Phrase] = []
    besides: list[Phrase] = []


class OwnVacancyFact(MoreWording):
    """A fact of the profession, or what differs in the shared one of the same id."""

    id: Id
    name: Text | None = None
    to: Text | None = None
    everywhere: bool | None = None


class OwnVacancyFlag(MoreWording):
    """A red flag of the profession, or what differs in the shared one of the same id."""

    id: Id
    name: Text | None = None
    why: Text | None = None
    to: Text | None = None


class OwnVacancy(Model):
    """What a profession adds to what is shared, and what differs. Without anything shared it is all
    there is, and then nothing of Vacancy may be missing."""

    note: Text | None = None
    synonyms: list[Phrase] = []
    skills: dict[Id, MoreWording] = {}
    positions: Annotated[list[VacancyPosition], Field(min_length=1)]
    levels: list[VacancyLevel] = []
    facts: list[OwnVacancyFact] = []
    red_flags: list[OwnVacancyFlag] = []
    applicant: VacancyPart | None = None
    company: VacancyCompany | None = None
    waived: VacancyWaived | None = None
    vacancy: list[Phrase] = []
    curriculum: list[Phrase] = []


class Vacancy(SharedVacancy):
    """Everything that is found in a vacancy of a profession."""

    skills: Annotated[dict[Id, Wording], Field(min_length=1)]
    positions: Annotated[list[VacancyPosition], Field(min_length=1)]
