"""What belongs to the whole site: `content/site.yaml`."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from .base import Level, Model, ProfessionId, Rich, Text, Texts, Url


class LevelName(Model):
    """A level of the scale; `short` is the one-line form on the home page."""

    level: Level
    name: Text
    meaning: Text
    short: Text


class Contact(Model):
    """Where corrections go. Both may be unset: then no page offers it."""

    email: Annotated[str, StringConstraints(pattern=r"^[^@\s<>\"']+@[^@\s<>\"']+\.[a-z]+$")] | None
    issues: Url | None


class Door(Model):
    """A reader's own question on the home page and where it leads."""

    audience: Text
    question: Text
    text: Text
    action: Text
    to: Text


class Band(Model):
    """The closing band of the home page."""

    title: Text
    text: Text
    action: Text


class Home(Model):
    """The words of the home page; `profession` is the one it leads with, `what` says what it is."""

    profession: ProfessionId
    title: Text
    what: Text
    lead: Text
    action: Text
    price: Text
    about_title: Text
    about: Rich
    skills_note: Text
    doors: Annotated[list[Door], Field(min_length=3, max_length=3)]
    privacy: Band


class Greeting(Model):
    """How home and a profession's page greet a reader whose answers are on the device. Anybody may
    see the screen: no level, no competency."""

    begun: Text
    open: Text
    go_on: Text
    finished: Text
    show: Text
    today: Text
    late: Text
    recheck: Text


class Menu(Model):
    """The words of the menu that are no page's title: a profession's first page, its check, the
    pages for HR."""

    overview: Text
    check: Text
    hr: Text


class Tool(Model):
    """A page that does something for HR, and its address below that of each profession."""

    title: Text
    text: Text
    to: Text


class Synonym(Model):
    """What people type, and the words of the pages that it means."""

    words: Texts
    means: Texts


class Search(Model):
    """What the search knows beside the pages; `ignored` are words that tell nothing of a page."""

    ignored: Texts
    synonyms: list[Synonym]


class Lines(Model):
    """What is known about words, in small letters, when a reader's CV line is looked at: the reader
    (`alone`), the reader and others (`together`), verbs that do not begin with me- or ber-, nouns
    that do, numbers written out."""

    alone: Texts
    together: Texts
    verbs: Texts
    nouns: Texts
    numbers: Texts


class Names(Model):
    """What is known about words, in small letters, when names are looked for beside the links that
    HR received: the words of which heads of columns with names consist, those for a part of a name,
    heads of a mail's sender and others of a mail, what stands in place of a name, words before the
    name of somebody who is greeted, words by which writers mean themselves, others that name
    nobody."""

    columns: Texts
    parts: Texts
    senders: Texts
    heads: Texts
    nobody: Texts
    greetings: Texts
    own: Texts
    plain: Texts


class Lists(Model):
    """Words, in small letters, of the heads of columns in a list of people whom HR invites;
    `others` tell that a column is about somebody or something else, `prose` that a row below no
    heads is a sentence."""

    name: Texts
    phone: Texts
    email: Texts
    division: Texts
    branch: Texts
    batch: Texts
    nik: Texts
    others: Texts
    prose: Texts


Message = Annotated[str, StringConstraints(min_length=1, max_length=400)]


class Site(Model):
    """Levels, contact, home page, greetings, search, every word of the apps (`{n}`: a field)."""

    description: Text
    language: Literal["id"]
    levels: Annotated[list[LevelName], Field(min_length=5, max_length=5)]
    contact: Contact
    home: Home
    greeting: Greeting
    menu: Menu
    tools: list[Tool] = []
    search: Search
    lines: Lines
    names: Names
    lists: Lists
    messages: dict[str, Message]
