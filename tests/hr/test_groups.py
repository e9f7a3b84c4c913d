"""Divisions, branches and batches of a team side by side, and the same people then and now. Every
figure is reckoned here once more."""

from math import comb
from random import Random

import pytest
from playwright.sync_api import Page, expect

from tests.hr import team
from tests.hr.team import CHECK, NEVER, PATH, UNANSWERED, at, person

GROUPS = {
    "division": ["Barat", "Timur", "Korporat", ""],
    "branch": ["Bogor", "Depok"],
    "batch": ["Angkatan 3", "Angkatan 12", "Angkatan 20"],
}
# Of unequal size, some of them below the number from which figures are shown.
SHARES = {"division": (10, 8, 4, 2), "branch": (20, 4), "batch": (3, 4, 17)}
COUNT = 24
FEW = 5


def groups() -> dict[str, list[str]]:
    """The groups of each person, by what they are."""
    found = {}
    for place, (by, names) in enumerate(GROUPS.items()):
        of = [name for name, n in zip(names, SHARES[by], strict=True) for _ in range(n)]
        Random(place).shuffle(of)
        found[by] = of
    return found


def answers() -> tuple[list[dict], list[dict]]:
    """What the same people answered then and now: most rise in the first competencies."""
    then = [person(n, target=2, mode=1) for n in range(COUNT)]
    now = []
    for n, one in enumerate(then):
        dice = Random(n)
        rise = [dice.choice([0, 2, 3]) if index < 4 else dice.choice([-1, 0, 0, 1])
                for index in range(len(one["states"]))]  # fmt: skip
        states = [
            at(min(max(team.level(state) + step, 1), 5)) if team.level(state) else state
            for state, step in zip(one["states"], rise, strict=True)
        ]
        now.append({**one, "states": states, "finished": one["finished"] + 90_000})
    return then, now


def sheet(of: dict[str, list[str]], some: list[dict]) -> str:
    """What HR copies from a spreadsheet, a row for each person."""
    rows = [
        "\t".join([one["name"], *(of[by][n] for by in GROUPS), f"{CHECK}{code}"])
        for n, (one, code) in enumerate(zip(some, team.codes(some), strict=True))
    ]
    return "\n".join(["Nama\tDivisi\tCabang\tAngkatan\tTautan", *rows])


@pytest.fixture
def page(visit) -> Page:
    page = visit(PATH, library="compare-team")
    for some in answers():
        team.read(page, sheet(groups(), some))
    page.locator("#by-target").select_option("ae")
    return page


def test_groups_and_times_beside_a_second_computation(page, say, standard):
    then, now = answers()
    of = groups()
    team.unfold(page, say("team.compare-all"))
    skills = list(standard.skills.values())
    for by, names in GROUPS.items():
        page.locator("#compare-by").select_option(by)
        if by == "branch":
            # Of the four in one of them all would be told by the other.
            expect(page.locator(".compare")).to_contain_text(say("team.sides-closed", n=FEW))
            expect(page.locator("#sides")).to_have_count(0)
            continue
        heads, *lines = team.table(page, "#sides")
        titles = [name or say("team.no-group") for name in names]
        wanted = {say("team.side", name=title, n=of[by].count(name)): name
                  for title, name in zip(titles, names, strict=True)}  # fmt: skip
        assert set(heads[1:]) == set(wanted)
        for index, (line, skill) in enumerate(zip(lines, skills, strict=True)):
            stands = [
                [
                    team.standing(known, skill.targets["ae"])
                    for one, own in zip(now, of[by], strict=True)
                    if own == wanted[head] and (known := team.level(one["states"][index]))
                ]
                for head in heads[1:]
            ]
            assert line == [skill.name, *cells(stands, say)]
    check_moves(page, say, then, now, skills)
    check_filter(page, now, of, skills)


def cells(stands: list[list[str]], say) -> list[str]:
    """What is said of each group: nothing of fewer than five, nor of the smallest of the others
    where those few could be told from them."""
    hidden = [0 < len(each) < FEW for each in stands]
    rest = sorted((n for n, shut in enumerate(hidden) if not shut), key=lambda n: len(stands[n]))
    for n in rest:
        few = sum(len(each) for each, shut in zip(stands, hidden, strict=True) if shut)
        if 0 < few < FEW and stands[n]:
            hidden[n] = True
    return [
        say("team.hidden") if shut else "–" if not each else say(
            "team.side-counts", n=len(each), below=each.count("below"),
            within=each.count("within"), reached=each.count("reached") + each.count("above"),
        )
        for each, shut in zip(stands, hidden, strict=True)
    ]  # fmt: skip


def check_moves(page: Page, say, then: list[dict], now: list[dict], skills: list) -> None:
    """Of each competency, how many missed the target then and miss it now, who surely moved, and
    whether the group did: by the sign test, two-sided, at five percent."""
    _, *lines = team.table(page, "#moves")
    ways = set()
    for index, (line, skill) in enumerate(zip(lines, skills, strict=True)):
        pairs = [
            (team.level(one["states"][index]), team.level(other["states"][index]))
            for one, other in zip(then, now, strict=True)
        ]
        pairs = [(one, other) for one, other in pairs if one and other]
        missed = [
            sum(team.standing(each, skill.targets["ae"]) == "below" for each in levels)
            for levels in zip(*pairs, strict=True)
        ]
        # By the anchor alone one level to either side is likely, too: three apart never meet.
        sure = [sum(sign * (b - a) >= 3 for a, b in pairs) for sign in (1, -1)]
        ups, downs = (sum(sign * (b - a) > 0 for a, b in pairs) for sign in (1, -1))
        tail = sum(comb(ups + downs, k) for k in range(min(ups, downs) + 1))
        chance = min(2 * tail / 2 ** (ups + downs), 1)
        way = "none" if chance > 0.05 else "up" if ups > downs else "down"
        ways.add(way)
        counts = [len(pairs), *missed, *sure]
        assert line == [skill.name, *map(str, counts), say(f"team.way-{way}")]
    assert {"up", "none"} <= ways


def check_filter(page: Page, now: list[dict], of: dict[str, list[str]], skills: list) -> None:
    """A part of the team is counted alone."""
    page.locator(".controls summary").click()
    page.locator("#by-division").select_option("Timur")
    page.locator("#by-branch").select_option("Bogor")
    part = [
        one
        for one, division, branch in zip(now, of["division"], of["branch"], strict=True)
        if (division, branch) == ("Timur", "Bogor")
    ]
    numbers = team.table(page, ".numbers")[1:]
    for index, (row, skill) in enumerate(zip(numbers, skills, strict=True)):
        states = [one["states"][index] for one in part]
        levels = [known for known in map(team.level, states) if known]
        stand = [team.standing(known, skill.targets["ae"]) for known in levels]
        assert row[2:7] == [str(levels.count(each)) for each in range(1, 6)]
        counts = states.count(NEVER), len(levels), skill.targets["ae"]
        assert row[7:10] == [str(each) for each in counts]
        assert row[10:12] == [str(stand.count(each)) for each in ("within", "below")]
        assert states.count(UNANSWERED) == len(part) - len(levels) - counts[0]
