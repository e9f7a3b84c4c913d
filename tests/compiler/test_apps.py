"""What an app's page brings along of the standard."""

import re
from dataclasses import replace

import pytest

from compiler import apps
from compiler.frame import Frame
from compiler.load import load
from compiler.lock import Entry
from tests.standard import asked_by

FRAME = Frame("Standar", "https://example.org/", ())


@pytest.fixture(scope="module")
def content(root):
    return load(root / "content")


@pytest.fixture(scope="module")
def data(content) -> dict:
    return apps._data(content, FRAME, content.standards[0])


@pytest.fixture(scope="module")
def answers(content) -> dict:
    return apps._answers(content, content.standards[0])


def test_each_part_has_the_trade_terms_that_it_uses(content, data, answers):
    """Found a second way: every spelling, in every text, as a word of its own."""
    standard = content.standards[0]
    found = set()
    for skill in data["skills"]:
        later = answers["skills"][skill["id"]]
        case = later["case"]
        texts = {
            "question": standard.skills[skill["id"]].anchors,
            "statements": [statement["text"] for statement in later["statements"]],
            "case": [
                case["situation"],
                *case["options"],
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
            assert set(later["terms"].get(part, [])) == expected, (skill["id"], part)
            found |= expected
    assert found
    assert answers["standard"]["terms"].keys() == found


def test_what_came_after_the_first_edition_is_told(content, data):
    """Of one that is in no edition yet: it comes with the present one."""
    standard, known = content.standards[0], asked_by(1)[-1]

    def added(locked: Entry) -> dict[str, int]:
        made = apps._data(content, FRAME, replace(standard, locked=locked))
        return {skill["id"]: skill["added"] for skill in made["skills"] if "added" in skill}

    before = {skill["id"]: skill["added"] for skill in data["skills"] if "added" in skill}
    assert not before.keys() & {*asked_by(1)}
    locked = standard.locked.model_copy(deep=True)
    del locked.editions[1].skills[standard.skills[known].code]
    assert added(locked) == before | {known: 2}
    assert added(Entry(id="")) == dict.fromkeys(standard.skills, standard.profession.edition)


def test_the_key_and_the_reviews_of_items_stay_where_they_belong(data, answers):
    for skill in data["skills"]:
        assert skill.keys() - {"added"} == {"id", "code", "changed", "name", "statements"}
        assert all(entry.keys() == {"code", "level"} for entry in skill["statements"])
        later = answers["skills"][skill["id"]]
        assert all(entry.keys() == {"code", "level", "text"} for entry in later["statements"])
        assert later["case"].keys() == {"code", "situation", "options"}


def test_modes_say_what_they_cost_in_all(data):
    """How much that is for this content: tests/content."""
    costs = [(mode["questions"], mode["minutes"]) for mode in data["modes"]]
    assert costs[0][0] == len(data["skills"])
    assert costs == sorted(costs)


def test_what_answers_a_result_comes_apart_and_whole(content, data, answers):
    """Four steps a competency, each with what it recommends; what asks has none of it."""
    standard = content.standards[0]
    last = answers["practice"]
    assert list(last) == [skill["id"] for skill in data["skills"]]
    assert all("steps" not in skill for skill in data["skills"])
    recommended = 0
    for id, skill in standard.skills.items():
        assert last[id]["evidence_example"] == skill.evidence_examples[0]
        for shown, step in zip(last[id]["steps"], skill.steps, strict=True):
            found = [each for each in skill.resources if each.id == step.resource]
            names = {"title", "url", "language", "status"}
            links = [{name: getattr(each, name) for name in names} for each in found]
            assert [shown[key] for key in shown if key == "resource"] == links
            rest = {key: value for key, value in shown.items() if key != "resource"}
            # The weak line is told where a CV is written.
            assert rest == step.model_dump(exclude={"resource": True, "cv": {"weak"}})
            recommended += len(found)
    assert recommended
