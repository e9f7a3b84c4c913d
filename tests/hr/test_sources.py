"""Whose result a link is, told by what stands around it in chats, forms, sheets and mails."""

import re
from collections import Counter
from pathlib import Path

import yaml

from compiler import for_hr
from compiler.frame import Frame
from tests.deno import ask
from tests.hr.team import CHECK, codes, person
from tests.standard import content

SOURCES = yaml.safe_load((Path(__file__).parent / "sources.yaml").read_text("utf-8"))


def verdict(wanted: list[str | None], named: list[dict | None]) -> str:
    """What became of a source: it is wrong if a name is given for certain that is not the right
    one, and right if each person who has a name there is given it for certain."""
    certain = [found["name"] if found and found["sure"] else None for found in named]
    if any(name not in (None, right) for name, right in zip(certain, wanted, strict=True)):
        return "wrong"
    return "right" if certain == wanted else "periksa"


def read(texts: list[str]) -> list[list[dict | None]]:
    clues = for_hr.team(content(), Frame("", "", ()), content().standards[0])["clues"]
    return ask("quiz/names.js", {"profession": "account-executive", "clues": clues, "texts": texts})


def test_sixty_sources_name_their_people():
    links = [f"{CHECK}{code}" for code in codes([person(n, name="") for n in range(6)])]
    texts = []
    for source in SOURCES:
        text = source["text"]
        for number, link in enumerate(links, 1):
            text = text.replace(f"{{{number}}}", link)
        texts.append(text)
    found = [
        verdict(source["names"], once(of_people(named, source["text"])))
        for source, named in zip(SOURCES, read(texts), strict=True)
    ]
    told = {v: [s["source"] for s, f in zip(SOURCES, found, strict=True) if f == v] for v in found}
    assert len(SOURCES) >= 60
    assert told.get("wrong", []) == []
    assert Counter(found)["right"] >= 0.9 * len(SOURCES), told["periksa"]


def of_people(named: list[dict | None], text: str) -> list[dict | None]:
    """What is told of each person: a link that stands there twice is of one."""
    places = re.findall(r"\{(\d)\}", text)
    if len(named) != len(places):
        return named
    return list(dict(zip(places, named, strict=True)).values())


def once(named: list[dict | None]) -> list[dict | None]:
    """A name that several people of a text are given is nobody's for certain."""
    counts = Counter(each["name"] for each in named if each)
    return [each and {**each, "sure": each["sure"] and counts[each["name"]] < 2} for each in named]
