"""Two reckonings of the rating, written apart, must agree on every possible answer to a competency,
and the compiler's tables with both."""

import json
import random
from itertools import permutations
from pathlib import Path

import pytest

from compiler import apps, chances
from compiler.content import Standard
from compiler.frame import Frame
from compiler.load import load
from compiler.outline import rating
from tests.deno import ask
from tests.scorer import LEVELS, Decided, Scorer, beside_cases
from tests.standard import content, whole

CONTENTS = ["content", "tests/fixtures/small"]


@pytest.fixture(params=CONTENTS)
def standard(request: pytest.FixtureRequest, root: Path) -> Standard:
    return load(root / request.param).standards[0]


def test_the_compiler_reckons_the_same_tables(standard: Standard):
    constants = standard.assessment.rating
    theirs, ours = chances.tables(constants), Scorer(constants)

    def rows(table: dict[tuple[int, int], int]) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(table[level, pick] for pick in LEVELS) for level in LEVELS)

    assert theirs.anchor == rows(ours.anchor)
    assert theirs.statements == {level: rows(table) for level, table in ours.statements.items()}


def test_the_apps_rate_and_ask_as_the_second_reckoning_does(standard: Standard):
    """Every anchor with every set of answers that can come about, never faced included."""
    scorer, model = Scorer(standard.assessment.rating), rating(standard)["rating"]
    banks = {
        tuple(sorted((each.code, each.level) for each in skill.statements))
        for skill in standard.skills.values()
    }
    for each in banks:
        bank = dict(each)
        sets = [(anchor, given) for anchor in LEVELS for given in scorer.reachable(anchor, bank)]
        assert len(sets) > 5 * 7
        statements = [{"code": code, "level": level} for code, level in bank.items()]
        answers = [{"anchor": anchor, "statements": given} for anchor, given in sets]
        question = {"model": model, "skill": {"statements": statements}, "answers": answers}
        differing = {}
        for (anchor, given), found in zip(sets, ask("quiz/rate.js", question), strict=True):
            score = scorer.rate(anchor, given, bank)
            told = any(pick != "never" for pick in given.values())
            expected = {
                "rated": score._asdict() | {"statements": told},
                "next": scorer.following(anchor, given, bank),
            }
            if found != expected:
                differing[anchor, tuple(given.items())] = found, expected
        assert differing == {}


def test_the_compiler_rates_as_the_second_reckoning_does(standard: Standard):
    """What the printed key and the estimate of questions are made of."""
    constants = standard.assessment.rating
    known, scorer = chances.tables(constants), Scorer(constants)
    skill = next(iter(standard.skills.values()))
    bank = {each.code: each.level for each in skill.statements}
    for anchor in LEVELS:
        for given in scorer.reachable(anchor, bank, LEVELS):
            answers = [(bank[code], pick) for code, pick in given.items()]
            weights = chances.weigh(known, anchor, answers)
            score = scorer.rate(anchor, given, bank)
            assert chances.likely(weights, anchor, constants.hold) == score[1:]
            left = [level for code, level in bank.items() if code not in given]
            asked = chances.following(constants, weights, left, len(given))
            code = scorer.following(anchor, given, bank)
            assert asked == (code and bank[code])


def test_statements_asked_on_average(standard: Standard):
    """As the tables themselves expect it, over every way to answer."""
    scorer = Scorer(standard.assessment.rating)
    for anchor, expected in zip(LEVELS, standard.asked, strict=True):
        means = [
            _asked(scorer, anchor, {each.code: each.level for each in skill.statements})
            for skill in standard.skills.values()
        ]
        assert round(sum(means) / len(means), 1) == expected


def _asked(scorer: Scorer, anchor: int, bank: dict[int, int]) -> float:
    likely = {level: scorer.anchor[level, anchor] for level in LEVELS}
    mean = 0.0
    for given in scorer.reachable(anchor, bank, LEVELS):
        if scorer.following(anchor, given, bank) is not None:
            continue
        for level in LEVELS:
            share = likely[level] / sum(likely.values())
            for code, pick in given.items():
                table = scorer.statements[bank[code]]
                share *= table[level, pick] / sum(table[level, n] for n in LEVELS)
            mean += share * len(given)
    return mean


def test_the_examples_that_the_method_names():
    scorer = Scorer(content().standards[0].assessment.rating)
    bank = {1: 2, 2: 3, 3: 3, 4: 4, 5: 4, 6: 5}
    assert [scorer.rate(n, {}, bank)[1:] for n in LEVELS] == [
        (1, 2, 1), (1, 3, 2), (2, 4, 3), (3, 5, 4), (4, 5, 5)
    ]  # fmt: skip
    # A contradiction is within the range, whose level stays the chosen one.
    high = scorer.rate(3, {2: 5, 4: 5, 6: 5}, bank)
    assert (high.level, high.highest) == (3, 5)
    assert high.likeliest > 3
    assert scorer.rate(3, {2: "never"}, bank) == scorer.rate(3, {}, bank)


def test_the_tests_of_the_apps_have_the_real_tables(root: Path):
    real = rating(content().standards[0])["rating"]
    kept = json.loads((root / "tests/quiz/rating.json").read_text("utf-8"))
    assert kept == json.loads(json.dumps(real)), "tests/quiz/rating.json is older than the content"


def test_cases_are_weighed_as_the_second_reckoning_does():
    """Both choices, one, or none; and the one that edition 1 asked for, in the cases of then."""
    standard = content().standards[0]
    cases, skills = standard.assessment.cases, standard.skills
    frame = Frame("", "https://example.org/", ())
    data = whole(apps._data(content(), frame, standard), apps._answers(content(), standard))
    dice = random.Random(7)
    pairs = [
        *permutations("abcd", 2),
        *((one, "") for one in "abcd"),
        *(("", one) for one in "abcd"),
    ]
    attempts, expected = [], []
    for edition in [1, standard.profession.edition] * 1000:
        first = cases.first if edition == 1 else None
        base = dice.choice([1, 3, 5])
        answers, decided = {}, {}
        # What edition 1 did not ask, nobody answered in it.
        for id in first.credits if first else skills:
            anchor = dice.choice(["never", base, base, min(5, base + 1), max(1, base - 1)])
            most, least = dice.choice(pairs) if dice.random() < 0.9 else ("", "")
            given = {"case": most} if first else {"most": most, "least": least}
            answers[id] = {"anchor": anchor} | {kind: one for kind, one in given.items() if one}
            case = skills[id].case
            credits = first.credits[id] if first else [each.credit for each in case.options]
            credit = {"": None} | dict(zip("abcd", credits, strict=True))
            level = anchor if anchor != "never" else None
            decided[id] = Decided(level, credit[most], None if first else credit[least])
        attempts.append({"edition": edition, "answers": answers})
        expected.append([
            beside_cases(first or cases, [one for id, one in decided.items()
                                          if skills[id].cluster == cluster.id])
            for cluster in standard.assessment.clusters
        ])  # fmt: skip
    found = ask("quiz/against_cases.js", {"standard": data, "attempts": attempts})
    assert found == expected
    for editions in (expected[::2], expected[1::2]):
        assert {verdict for each in editions for verdict in each} == {
            "few", "same", "higher", "lower"
        }  # fmt: skip


def test_either_can_be_higher_at_every_level():
    """The self-rating or the cases, in the smallest cluster."""
    cases = content().standards[0].assessment.cases
    for level in LEVELS:
        best, worst = Decided(level, 3, 0), Decided(level, 0, 3)
        assert beside_cases(cases, [best] * cases.answers_needed) == "lower"
        assert beside_cases(cases, [worst] * cases.answers_needed) == "higher"
        assert beside_cases(cases, [best] * (cases.answers_needed - 1)) == "few"
