"""How long the check takes: by its definition, and so that what readers are told adds up."""

import pytest

from compiler import pace
from compiler.content import Standard
from compiler.load import load
from compiler.tasks import draw
from tests.standard import content


@pytest.fixture(scope="module", params=["content", "tests/fixtures/small"])
def standard(request: pytest.FixtureRequest, root) -> Standard:
    return load(root / request.param).standards[0]


def words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)


def test_minutes_are_words_and_picks(standard: Standard):
    assessment, skills = standard.assessment, standard.skills.values()
    first, last = assessment.modes[0].id, assessment.modes[-1].id
    anchors = words(assessment.instruction) + sum(words(s.name, *s.anchors) for s in skills)
    speed, pick = assessment.pace.words_per_minute, assessment.pace.seconds_per_pick / 60
    expected = anchors / speed + len(skills) * pick
    assert pace.questions(standard, first) == len(skills)
    assert abs(pace.minutes(standard, first) - expected) <= 0.5
    each = sum(standard.asked) / 5
    asked = round(each * len(skills))
    texts = [words(statement.text) for skill in skills for statement in skill.statements]
    more = words(assessment.frequency.instruction) + sum(texts) / len(texts) * each * len(skills)
    for skill in skills:
        more += words(skill.case.situation)
        more += words(*(option.text for option in skill.case.options))
    for slug, count in assessment.modes[-1].tasks.items():
        tasks = standard.tasks[slug].tasks
        drawn = [draw(standard.tasks[slug], task, 1) for task in tasks]
        read = words(*(text for each in drawn for text in (each.text, *sum(each.rows, ()))))
        read += words(*(text for each in drawn for text, _, _ in each.options))
        expected += count * (read / len(tasks) / speed + assessment.pace.seconds_per_task / 60)
    # Two choices a case.
    expected += more / speed + (asked + 2 * len(skills)) * pick
    assert pace.questions(standard, last) == 2 * len(skills) + asked
    assert abs(pace.minutes(standard, last) - expected) <= 0.5 * len(assessment.modes) + 0.1


def test_each_mode_takes_longer(standard: Standard):
    ids = [mode.id for mode in standard.assessment.modes]
    minutes = [pace.minutes(standard, id) for id in ids]
    assert minutes == sorted(set(minutes))
    with pytest.raises(StopIteration):
        pace.minutes(standard, "unknown")


def test_the_longest_mode_takes_22_minutes_at_most():
    for standard in content().standards:
        assert pace.minutes(standard, standard.assessment.modes[-1].id) <= 22
        assert all(1 <= pace.task_minutes(standard, skill) <= 6 for skill in standard.tasks)
