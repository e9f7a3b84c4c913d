"""What an app's page brings along of the standard."""

import re

import pytest

from compiler import apps
from compiler.frame import Frame
from compiler.load import load

FRAME = Frame("Standar", "https://example.org/", ())


@pytest.fixture(scope="module")
def content(root):
    return load(root / "content")


@pytest.fixture(scope="module")
def data(content) -> dict:
    return apps._data(content, FRAME, content.standards[0])


def test_each_part_has_the_trade_terms_that_it_uses(content, data):
    """Found a second way: every spelling, in every text, as a word of its own."""
    standard = content.standards[0]
    found = set()
    for skill in data["skills"]:
        case = skill["case"]
        texts = {
            "question": standard.skills[skill["id"]].anchors,
            "statements": [statement["text"] for statement in skill["statements"]],
            "case": [
                case["situation"],
                *(text for _, text, _ in case["options"]),
            ],
        }
        for part, read in texts.items():
            expected = set()
            for term in standard.glossary.terms:
                shouted = term.term.isupper() and len(term.term) > 1
                for spelling in [term.term, *term.also] if term.explain else []:
                    word = rf"(?<![\w-]){re.escape(spelling)}(?![\w-])"
                    flags = 0 if shouted else re.IGNORECASE
                    if re.search(word, " | ".join(read), flags):
                        expected.add(term.id)
            assert set(skill["terms"].get(part, [])) == expected, (skill["id"], part)
            found |= expected
    assert found
    assert data["terms"].keys() == found


def test_the_key_and_the_reviews_of_items_stay_where_they_belong(data):
    for skill in data["skills"]:
        assert skill["case"].keys() == {"code", "situation", "options"}
        assert all(entry.keys() == {"code", "level", "text"} for entry in skill["statements"])


def test_modes_say_what_they_cost_in_all(data):
    """How much that is for this content: tests/content."""
    costs = [(mode["questions"], mode["minutes"]) for mode in data["modes"]]
    assert costs[0][0] == len(data["skills"])
    assert costs == sorted(costs)
