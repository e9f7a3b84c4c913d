"""The steps from level to level: each says something of its own, and the examples are of many."""

import re
from collections import Counter

import pytest

from tests.standard import content

# How the experience of somebody at work begins: a title, then the trade and the city.
WORKING = ("AE ", "SDR ", "Sales ", "Staf ")


@pytest.fixture(scope="module")
def skills():
    return content().skills


@pytest.mark.parametrize("part", ["action", "proof", "plan", "line", "experience"])
def test_no_two_steps_of_any_competencies_say_the_same(skills, part: str):
    said = Counter()
    for skill in skills.values():
        for step in skill.steps:
            parts = {"plan": step.plan.action, "line": step.cv.line}
            parts["experience"] = step.cv.experience
            said[parts.get(part) or getattr(step, part)] += 1
    assert len(said) == 4 * len(skills)


def test_examples_come_from_study_and_from_work_alike(skills):
    """What is of no job is of campus, organisations, internships or small trade."""
    lines = [step.cv.experience for skill in skills.values() for step in skill.steps]
    working = [line for line in lines if line.startswith(WORKING)]
    assert 0.4 <= len(working) / len(lines) <= 0.6
    kinds = ("Kampus: ", "Organisasi: ", "Magang: ", "Relawan: ", "Usaha kecil: ")
    assert all(line.startswith(kinds) for line in lines if line not in working)
    cities = {line.rpartition(", ")[2] for line in lines}
    assert len(cities) > len(lines) / 2


def test_the_first_two_steps_need_no_job_and_the_last_two_are_mostly_of_work(skills):
    early = [step.cv.experience for skill in skills.values() for step in skill.steps[:2]]
    late = [step.cv.experience for skill in skills.values() for step in skill.steps[2:]]
    assert sum(line.startswith(WORKING) for line in early) <= len(early) / 8
    assert sum(line.startswith(WORKING) for line in late) >= len(late) * 3 / 4


# How a profession's own people are called, the one of each that the other two are not.
TITLES = {"account-executive": "AE ", "sales": "Sales ", "marketing": "Staf "}


@pytest.mark.parametrize("id", TITLES)
def test_no_example_is_of_another_profession_that_stands_here(id: str):
    (standard,) = (each for each in content().standards if each.id == id)
    others = tuple(title for name, title in TITLES.items() if name != id)
    told = [step.cv.experience for skill in standard.skills.values() for step in skill.steps]
    assert [each for each in told if each.startswith(others)] == []
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("id", ["sales", "marketing"])
def test_interviews_speak_of_the_people_that_the_profession_works_for(id: str):
    """Only an account executive has clients; the dictionary's questions are mostly of those."""
    (standard,) = (each for each in content().standards if each.id == id)
    asked = [question for skill in standard.skills.values() for question in skill.interview]
    told = [skill.worked_example for skill in standard.skills.values()]
    said = [each.model_dump_json() for each in (*asked, *told)]
    assert [text for text in said if re.search(r"\bklien(?:nya)?\b", text, re.IGNORECASE)] == []
