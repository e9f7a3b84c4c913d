"""What every part of the schema shares: strict models, texts, sources."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""Plain words. Every character a reader sees is a character of the text."""

RICH = "rich"
Rich = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True), RICH]
"""Words that may carry *emphasis* and [a link](https://… or /address/); nothing else is markup."""

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Id = Annotated[str, StringConstraints(pattern=SLUG, max_length=40)]
"""An English slug: lower-case letters, digits and single hyphens."""

Date = Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
"""A day as YYYY-MM-DD, written in quotes."""

Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=300)]
"""An address on the web; no other scheme is accepted."""

UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

EscoUri = Annotated[
    str,
    StringConstraints(pattern=rf"^http://data\.europa\.eu/esco/skill/({UUID}|[A-Z]\d+(\.\d+)*)$"),
]
"""The permanent address of a skill, or of a group of skills, in ESCO."""

SKKNI = (
    r"([A-Z]\.\d{2}[A-Z]{3}\d{2}\.\d{3}\.\d"
    r"|[A-Z]\.\d{6}\.\d{3}\.\d{2}"
    r"|[A-Z]{3}\.[A-Z]{2}\d{2}\.\d{3}\.\d{2})"
)

SkkniCode = Annotated[str, StringConstraints(pattern=f"^{SKKNI}$")]
"""A unit of SKKNI as the decrees write it: M.70MKT00.042.2 since 2016, M.702090.002.01 since 2012,
PLK.MP01.003.01 before."""

Edition = Annotated[int, Field(ge=1, le=255)]
"""An edition of a standard, as it travels in links."""

Code = Annotated[int, Field(ge=1, le=63)]
"""A number that stands for this entry in links for ever; never reused."""

Credit = Annotated[int, Field(ge=0, le=3)]
"""What a way to act in a case is worth."""

Level = Annotated[int, Field(ge=1, le=5)]
Texts = Annotated[list[Text], Field(min_length=1)]
Ids = Annotated[list[Id], Field(min_length=1)]

NAMES = "names"
"""Where the schema of a text says whose name it is, for editors."""

SkillId = Annotated[Id, Field(json_schema_extra={NAMES: "skill"})]
"""The name of a competency's file."""

SkillIds = Annotated[list[SkillId], Field(min_length=1)]

ProfessionId = Annotated[Id, Field(json_schema_extra={NAMES: "profession"})]
"""The name of a profession's folder."""


class Model(BaseModel):
    """A mapping in a content file. Unknown keys are refused, types are never converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Source(Model):
    """Where a fact about the world was read (VERIFIED) or an address nobody opened (SEEN)."""

    title: Text
    url: Url
    status: Literal["VERIFIED", "SEEN"]
    covers: Text | None = None


Sources = Annotated[list[Source], Field(min_length=1)]


class Item(Model):
    """A titled paragraph."""

    title: Text
    text: Rich


class Noted(Model):
    """A list introduced by a note on where it comes from."""

    note: Text
