"""Linked data says what its page says, in words that schema.org has, and names what is there."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from compiler.bundle import BundleError, deno
from compiler.linked import CONTEXT
from tests import kinds
from tests.words import Words

SITE = "http://localhost:8000/"
AE = "account-executive"
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
# What a reader is not shown as such: kinds of files, places in a row.
UNSEEN = {"@type", "@id", "item", "position", "contentUrl", "encodingFormat", "dateModified",
          "license", "version"}  # fmt: skip
# What a page of another kind says at most is where it stands in its profession.
SAID = {
    "overview": ["Occupation"],
    "job-description": ["Occupation", "BreadcrumbList"],
    "skills": ["DefinedTermSet"],
    "skill": ["DefinedTerm", "BreadcrumbList"],
    "faq": ["FAQPage", "BreadcrumbList"],
    "glossary": ["DefinedTermSet", "BreadcrumbList"],
    "data": ["Dataset", "BreadcrumbList"],
}


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, tuple[str, list[dict]]]:
    """Each page with linked data: its text, and what it says."""
    found = {}
    for page in sorted(site.rglob("*.html")):
        html = page.read_text("utf-8")
        for data in DATA.findall(html):
            said = json.loads(data)
            assert said["@context"] == CONTEXT
            name = page.relative_to(site).as_posix()
            assert name not in found, "one block a page"
            found[name] = html, said["@graph"]
    return found


def nodes(value: object) -> Iterator[dict]:
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            yield from nodes(part)


def test_each_kind_of_page_says_what_it_is(site: Path, pages):
    said = {name: [node["@type"] for node in graph] for name, (_, graph) in pages.items()}
    assert SAID.keys() <= set(kinds.KNOWLEDGE)
    for kind in kinds.KNOWLEDGE:
        wanted = [SAID[kind]] if kind in SAID else [[], ["BreadcrumbList"]]
        for address in kinds.pages(site)[kind]:
            assert said.pop(f"{address[1:]}index.html", []) in wanted, address
    assert said == {}


def test_every_value_is_a_text_of_its_page(pages):
    for name, (html, graph) in pages.items():
        seen = " ".join(str(Words(html)).split())
        for node in nodes(graph):
            for key, value in node.items():
                for text in value if isinstance(value, list) else [value]:
                    if isinstance(text, str) and key not in UNSEEN:
                        assert " ".join(text.split()) in seen, (name, key)
        for data in (node for node in nodes(graph) if node.get("@type") == "Dataset"):
            assert data["license"] in html
            assert f"Edisi {data['version']}," in seen


def test_every_name_leads_to_a_place_and_every_thing_named_is_told_of(site: Path, pages):
    told, named = {}, {}
    for name, (_, graph) in pages.items():
        for node in nodes(graph):
            at = [node.get(key) for key in ("@id", "item", "contentUrl")]
            for url in (each for each in at if each and each.startswith(SITE)):
                path, _, anchor = url.removeprefix(SITE).partition("#")
                file = site / (path + "index.html" if path.endswith("/") or not path else path)
                assert file.is_file(), (name, url)
                assert not anchor or f'id="{anchor}"' in file.read_text("utf-8"), (name, url)
            if "@id" in node:
                kinds = told if "@type" in node else named
                kinds.setdefault(node["@id"], set()).add(node.get("@type"))
    assert all(len(kinds) == 1 for kinds in told.values())
    ours = {id for id in named if id.startswith(SITE)}
    assert ours <= told.keys()
    assert all(id.startswith("http://data.europa.eu/esco/skill/") for id in named.keys() - ours)


def test_only_what_was_looked_up_is_near(pages, standard):
    for slug, skill in standard.skills.items():
        _, (node, _) = pages[f"{AE}/kompetensi/{slug}/index.html"]
        near = [each["@id"] for each in node.get("skos:relatedMatch", [])]
        assert near == [e.uri for e in skill.mappings.esco if e.status == "VERIFIED"]
        assert "sameAs" not in node


def faults(graphs: list[list[dict]], folder: Path) -> str:
    """Return what the vocabulary's types, as TypeScript has them, find wrong."""
    lines = [
        f'const _{n}: Graph = {{"@context": "https://schema.org", "@graph": {json.dumps(graph)}}};'
        for n, graph in enumerate(graphs)
    ]
    file = folder / "graphs.ts"
    file.write_text("\n".join(['import type { Graph } from "schema-dts";', *lines]), "utf-8")
    try:
        deno("check", "--quiet", "--frozen", "--config", "deno.json", str(file))
    except BundleError as error:
        return str(error)
    return ""


def shape(value: object, key: str = "") -> object:
    """What a vocabulary's types can tell: of a text that a reader is shown, that it is one."""
    if isinstance(value, dict):
        return {key: shape(part, key) for key, part in sorted(value.items())}
    if isinstance(value, list):
        return sorted({json.dumps(shape(part, key)) for part in value})
    return value if key in UNSEEN - {"@id", "item", "contentUrl"} else type(value).__name__


def test_types_and_properties_are_those_of_the_vocabulary(pages, tmp_path):
    graphs = [
        [{k: v for k, v in node.items() if not k.startswith("skos:")} for node in graph]
        for _, graph in pages.values()
    ]
    # The compiler takes its time for each.
    graphs = list({json.dumps(shape(graph)): graph for graph in graphs}.values())
    assert len(graphs) >= len(SAID)
    wrong = [
        [{"@type": "Occupation", "name": "a", "termCode": "b"}],
        [{"@type": "Pekerjaan", "name": "a"}],
        [
            {
                "@type": "DefinedTermSet",
                "hasDefinedTerm": [{"@type": "DefinedTerm", "responsibilities": "a"}],
            }
        ],
        [{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "acceptedAnswer": 3}]}],
    ]
    # Each on a line of its own, below the one that imports.
    said = faults([*wrong, *graphs], tmp_path)
    assert {*re.findall(r"graphs\.ts:(\d+):", said)} == {"2", "3", "4", "5"}, said
