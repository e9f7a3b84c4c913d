"""The judge's vacancies are what their file says of itself: whole, varied, true to their texts."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from compiler.source import LOADER
from tests.standard import content
from tests.vacancies import score

JUDGED = yaml.load(Path(__file__).with_name("judged.yaml").read_text("utf-8"), LOADER)
FRESH, APART = score.vacancies("fresh"), score.vacancies("apart")
TUNED = score.vacancies("tuned") + score.vacancies("english")
KINDS = {"agency": 6, "media": 5, "b2b": 6, "bank": 4, "property": 4, "fmcg": 5}
LANGUAGES = {"id": 14, "en": 8, "mixed": 8}
STYLES = {"formal", "chatty", "portal", "pdf", "ocr"}
ALSO = {"years", "degree", "tools", "languages", "licence", "pay", "place", "red_flags"}
FIELDS = {"name", "kind", "style", "language", "text", "skills", "also"}


def test_thirty_of_the_kinds_languages_and_styles():
    assert Counter(vacancy["kind"] for vacancy in JUDGED) == KINDS
    assert Counter(vacancy["language"] for vacancy in JUDGED) == LANGUAGES
    styles = Counter(vacancy["style"] for vacancy in JUDGED)
    assert set(styles) == STYLES
    assert styles["ocr"] == 2


def test_twelve_of_a_second_judge_and_sixteen_set_apart():
    assert Counter(vacancy["language"] for vacancy in FRESH) == {"id": 7, "mixed": 3, "en": 2}
    assert Counter(vacancy["language"] for vacancy in APART) == {"id": 8, "mixed": 4, "en": 4}
    assert {vacancy["kind"] for vacancy in FRESH} == set(KINDS)
    assert {vacancy["kind"] for vacancy in APART} == set(KINDS)
    for vacancy in FRESH + APART:
        assert vacancy["skills"]
        assert set(vacancy["skills"]) <= set(content().standards[0].skills)


def test_no_vacancy_twice():
    given = JUDGED + FRESH + APART + TUNED
    assert len({vacancy["name"] for vacancy in given}) == len(given)
    assert len({" ".join(vacancy["text"].lower().split()) for vacancy in given}) == len(given)


def test_each_competency_is_asked_and_left_out():
    """What is never asked, or always, measures nothing."""
    asked = Counter(skill for vacancy in JUDGED for skill in vacancy["skills"])
    assert set(asked) == set(content().standards[0].skills)
    assert max(asked.values()) < len(JUDGED)


@pytest.mark.parametrize("vacancy", JUDGED, ids=lambda vacancy: vacancy["name"])
def test_one(vacancy):
    assert set(vacancy) == FIELDS
    assert 60 <= len(vacancy["text"].split()) <= 600
    skills = vacancy["skills"]
    assert skills
    assert len(set(skills)) == len(skills)
    assert set(skills) <= set(content().standards[0].skills)
    assert set(vacancy["also"]) <= ALSO
    for phrases in vacancy["also"].values():
        assert phrases
        assert [phrase for phrase in phrases if phrase not in vacancy["text"]] == []
