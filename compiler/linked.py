"""Linked data: what a page says, in the vocabulary of schema.org, for programs that read pages.

Every value is a text of the page. Competencies of other frameworks are near, not the same: they are
named by SKOS, which has a word for that, and only those that somebody has looked up.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from . import addresses, opendata
from .content import Standard
from .escape import plain, script_json
from .frame import Entry, Frame

CONTEXT = ["https://schema.org", {"skos": "http://www.w3.org/2004/02/skos/core#"}]
# Every page has its article under this id: a thing is not the page that is about it.
THING = "#isi"

Node = dict[str, Any]
At = Callable[[str], str]
"""From an address of the site to what names it on this page."""


def nodes(frame: Frame, address: str, template: str, context: Mapping[str, Any]) -> list[Node]:
    """Return what the page that a template makes is about; `context` has its title as well.

    Most pages are about nothing that has a name.
    """
    make = ABOUT.get(template)
    return make(partial(frame.link, address), context["standard"], context) if make else []


def script(
    frame: Frame, address: str, title: str, found: list[Node], crumbs: Sequence[Entry]
) -> str:
    """Return the data of a page for its <script>, "" for none; `crumbs` lead to it."""
    at = partial(frame.link, address)
    if crumbs:
        path = [(each.title, f"/{each.url}") for each in crumbs]
        steps = [
            {"@type": "ListItem", "position": n, "name": name, "item": at(to)}
            for n, (name, to) in enumerate([*path, (title, address)], 1)
        ]
        found = [*found, {"@type": "BreadcrumbList", "itemListElement": steps}]
    return script_json({"@context": CONTEXT, "@graph": found}) if found else ""


def _occupation(at: At, standard: Standard) -> Node:
    id = at(addresses.section(standard, "") + THING)
    return {"@type": "Occupation", "@id": id}


def _overview(at: At, standard: Standard, _: object) -> list[Node]:
    skills = [{"@id": at(addresses.skill(standard, id) + THING)} for id in standard.skills]
    words = {
        "name": standard.profession.name,
        "description": plain(standard.profession.definition),
        "skills": skills,
    }
    return [_occupation(at, standard) | words]


def _duties(at: At, standard: Standard, _: object) -> list[Node]:
    duties = [duty.text for duty in standard.job_description.duties]
    return [_occupation(at, standard) | {"responsibilities": duties}]


def _skills(at: At, standard: Standard, context: Mapping[str, Any]) -> list[Node]:
    terms = [_skill(at, standard, id) for id in standard.skills]
    id = at(addresses.section(standard, addresses.SKILLS) + THING)
    set_ = {"@type": "DefinedTermSet", "@id": id, "name": context["title"]}
    return [set_ | {"hasDefinedTerm": terms}]


def _skill(at: At, standard: Standard, id: str) -> Node:
    to = at(addresses.skill(standard, id) + THING)
    return {"@type": "DefinedTerm", "@id": to, "name": standard.skills[id].name}


def _one_skill(at: At, standard: Standard, context: Mapping[str, Any]) -> list[Node]:
    skill = context["skill"]
    near = [{"@id": each.uri} for each in skill.mappings.esco if each.status == "VERIFIED"]
    return [
        _skill(at, standard, context["slug"])
        | {
            "description": plain(skill.definition),
            "inDefinedTermSet": {"@id": at(addresses.section(standard, addresses.SKILLS) + THING)},
        }
        | ({"skos:relatedMatch": near} if near else {})
    ]


def _faq(at: At, standard: Standard, _: object) -> list[Node]:
    here = addresses.section(standard, "tanya-jawab")
    questions = [
        {
            "@type": "Question",
            "@id": at(f"{here}#{each.id}"),
            "name": each.question,
            "acceptedAnswer": {"@type": "Answer", "text": plain(each.answer)},
        }
        for each in standard.faq.questions
    ]
    return [{"@type": "FAQPage", "@id": at(here), "mainEntity": questions}]


def _glossary(at: At, standard: Standard, context: Mapping[str, Any]) -> list[Node]:
    here = addresses.section(standard, "glosarium")
    terms = [
        {
            "@type": "DefinedTerm",
            "@id": at(f"{here}#{each.id}"),
            "name": each.term,
            "description": each.meaning,
        }
        for each in standard.glossary.terms
    ]
    set_ = {"@type": "DefinedTermSet", "@id": at(here + THING), "name": context["title"]}
    return [set_ | {"hasDefinedTerm": terms}]


def _data(at: At, standard: Standard, context: Mapping[str, Any]) -> list[Node]:
    here = addresses.section(standard, addresses.DATA)
    table = "text/csv"
    kinds = {opendata.JSON: "application/json", opendata.CSV: table, opendata.MOODLE: table}
    files = [
        {"@type": "DataDownload", "contentUrl": at(here + name), "encodingFormat": kind}
        for name, kind in kinds.items()
    ]
    return [
        {
            "@type": "Dataset",
            "@id": at(here + THING),
            "name": context["source"],
            "license": opendata.LICENSE,
            "version": str(standard.profession.edition),
            "dateModified": standard.profession.checked,
            "distribution": files,
        }
    ]


ABOUT = {
    "overview": _overview,
    "job-description": _duties,
    "skills": _skills,
    "skill": _one_skill,
    "faq": _faq,
    "glossary": _glossary,
    "data": _data,
}
