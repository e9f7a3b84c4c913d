"""What a day of the profession asks and gives, for a reader to weigh, and neighbouring work."""

from typing import Annotated

from pydantic import Field, StringConstraints

from .base import Id, Model, Noted, Text

Short = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
"""Ten of these are read in two minutes."""

Question = Annotated[str, StringConstraints(max_length=160, strip_whitespace=True, pattern=r"\?$")]
"""What is asked of an employer."""


class TradeOff(Model):
    """One of them. Whoever does not know yet takes `question` to the interview; `to` leads to where
    the site tells more."""

    id: Id
    title: Text
    asks: Short
    gives: Short
    question: Question
    to: Text


class Neighbour(Model):
    """Work beside the profession: what it is, which trade-offs are lighter there and why, by id,
    and what it asks instead."""

    id: Id
    name: Text
    does: Short
    instead: Short
    eases: Annotated[dict[Id, Short], Field(min_length=1)]
    to: Text | None = None


class TradeOffs(Noted):
    """Everything that is weighed."""

    lead: Text
    limits: Text
    items: Annotated[list[TradeOff], Field(min_length=2)]
    neighbours: Annotated[list[Neighbour], Field(min_length=1)]
