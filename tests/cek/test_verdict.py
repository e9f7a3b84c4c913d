"""The first screen of the result: a sentence that is true, and one picture of every competency."""

import random
from collections import Counter
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests import fonts
from tests.cek.walk import SKILLS, WHOLE, aim, attempt, jump, resume, told
from tests.standard import wanted

FONTS = ("Roboto", "Liberation", "Noto")
# What a phone's reader scrolls at most, in the widest font, with nothing unfolded.
WIDEST, LONGEST = "wide", 5000
FITS = """() => {
    const lines = [...document.querySelectorAll(".picture .line")];
    const box = lines.at(-1).getBoundingClientRect();
    const cut = [...document.querySelectorAll(".picture span, .result h1, .decisive")]
        .filter(e => e.checkVisibility() && !e.matches(".vh"))
        .filter(e => getComputedStyle(e).display !== "inline" && e.scrollWidth > e.clientWidth + 1)
        .map(e => e.textContent);
    const low = lines.filter(e => e.getBoundingClientRect().height < 24).length;
    const wide = document.documentElement.scrollWidth > innerWidth;
    return [Math.max(0, box.bottom - innerHeight), wide, cut, low];
}"""


def profiles(count: int) -> list[list]:
    """Answers of invented readers: the extremes, and some of every sort."""
    dice = random.Random(16)
    made = [[pick] * SKILLS for pick in (1, 2, 3, 4, 5, "never")]
    made.append([3, *[None] * (SKILLS - 1)])
    while len(made) < count:
        around = dice.randint(1, 5)
        near = [*{max(1, around - 1), around, min(5, around + 1)}]
        rare = ["never", None] if dice.random() < 0.6 else []
        made.append([dice.choice([*near, *near, *rare]) for _ in range(SKILLS)])
    return made


def counted(standard, answers: list, target: str) -> Counter:
    """How each competency stands: one answer may be off by one level to either side."""
    counts = Counter()
    for skill, answer in zip(standard.skills.values(), answers, strict=True):
        asked = wanted(skill, target)
        if answer is None or answer == "never":
            counts["never" if answer else "open"] += 1
        else:
            counts[
                "reached" if answer >= asked else "within" if answer + 1 >= asked else "below"
            ] += 1
    return counts


def telling(standard, targets: list[str]) -> Iterator[tuple[list, str, Counter]]:
    """Of two hundred readers those whose sentence has another form, or another target, than that of
    all before; with what it counts."""
    seen = set()
    for number, answers in enumerate(profiles(200)):
        target = targets[number % len(targets)]
        counts = counted(standard, answers, target)
        if not {target, frozenset(counts)} <= seen:
            seen |= {target, frozenset(counts)}
            yield answers, target, counts


def test_each_form_of_the_sentence_is_true_and_the_picture_is_on_one_screen(check, say, standard):
    page = check()
    order = ["reached", "within", "below", "never", "open"]
    targets = {each.id: each.name for each in standard.assessment.targets}
    targets |= {
        f"{id}-{kind.id}": f"{name} {kind.name}"
        for kind in standard.assessment.kinds
        for id, name in targets.items()
    }
    for number, (answers, target, counts) in enumerate(telling(standard, [*targets])):
        jump(page, answers, target)
        states = [state for state in order if counts[state]]
        fields = {"all": SKILLS, "target": targets[target]}
        if not counts.keys() & {"reached", "within", "below"}:
            sentence = say("verdict.all-never", n=3)
        elif len(states) == 1:
            sentence = say(f"verdict.all-{states[0]}", **fields)
        else:
            sentence = ", ".join(
                say(f"verdict.{'more' if place else 'first'}-{state}", n=counts[state], **fields)
                for place, state in enumerate(states)
            )
        assert page.locator("h1:visible").text_content() == sentence
        expect(page.locator(".picture .line")).to_have_count(SKILLS)
        # A phone's own font for each, the others for some: a page takes long to learn one.
        for font in FONTS if number % 6 == 0 else FONTS[:1]:
            fonts.use(page, font)
            assert page.evaluate(FITS) == [0, False, [], 0], (number, font)
        if number % 3 == 0:
            fonts.use(page, WIDEST)
        height = page.evaluate("document.documentElement.scrollHeight")
        assert height <= LONGEST, (number, height)
    assert number > 2 * len(order)


def test_the_longest_mode_is_no_longer_on_a_phone(check):
    """Every level is another than the statements say, and every cluster has its cases."""
    page = check()
    for pick in (2, 4):
        statements = {str(n): 6 - pick for n in range(1, 4)}
        whole = {"anchor": pick, "statements": statements, "most": "a", "least": "b"}
        jump(page, [whole] * SKILLS, mode="full")
        fonts.use(page, FONTS[0])
        assert page.evaluate("document.documentElement.scrollHeight") <= LONGEST


def test_the_names_of_the_levels_stand_above_the_bars(check, say):
    page = check(width=1280)
    jump(page, [3] * SKILLS)
    page.get_by_role("button", name=say("details.long")).click()
    ends = """(selector) => { const { left, right } = document.querySelector(selector)
        .getBoundingClientRect(); return [Math.round(left), Math.round(right)] }"""
    axis = page.evaluate(ends, ".axis div")
    assert page.evaluate(ends, ".bars .track") == axis


def test_each_line_leads_to_its_details(check, standard):
    page = check()
    jump(page, [3] * (SKILLS - 1) + ["never"])
    id, skill = list(standard.skills.items())[4]
    page.locator(f"#edit-{id}").press("Enter")
    opened = page.locator("details[open] details[open]")
    expect(opened).to_have_count(1)
    expect(opened.locator("summary")).to_be_focused()
    expect(opened).to_contain_text(skill.anchors[2])
    opened.get_by_role("button").last.press("Enter")
    expect(page.locator("h1:visible")).to_have_text(skill.name)


def test_the_kind_is_a_second_choice_that_keeps_the_position(check, say, standard):
    page = check()
    answers = [1, 2, 3, 4] * (SKILLS // 4) + [3] * (SKILLS % 4)
    kind, heading = page.get_by_label("Jenis AE"), page.locator("h1:visible")

    def shown(target: str, name: str) -> None:
        expect(page.locator(WHOLE)).to_be_visible()
        expect(heading).to_contain_text(f"target {name},")
        counts = counted(standard, answers, target)
        assert heading.text_content() == ", ".join([
            say("verdict.first-reached", n=counts["reached"], all=SKILLS, target=name),
            *(say(f"verdict.more-{state}", n=counts[state]) for state in ("within", "below")
              if counts[state]),
        ])  # fmt: skip

    jump(page, answers, "ae")
    assert kind.locator("option").all_text_contents() == ["Umum", "Agensi", "Media", "B2B"]
    kind.select_option("Agensi")
    shown("ae-agency", "AE Agensi")
    expect(kind).to_be_focused()
    aim(page, "senior")
    shown("senior-agency", "AE Senior Agensi")
    expect(kind).to_have_value("agency")
    # It is kept, and one's own target begins with its levels.
    page.reload()
    shown("senior-agency", "AE Senior Agensi")
    aim(page, "own")
    for id, skill in standard.skills.items():
        expect(page.locator(f"#level-{id}")).to_have_value(str(wanted(skill, "senior-agency")))
    told(page)
    page.go_back()
    expect(kind).to_have_count(0)
    aim(page, "candidate")
    shown("candidate", "Calon AE")


def test_the_next_target_is_that_of_the_kind(check, say):
    page = check()
    jump(page, [5] * SKILLS, "candidate-media")
    page.get_by_role("button", name=say("gap.higher", target="AE Media")).click()
    page.get_by_role("button", name=say("gap.higher", target="AE Senior Media")).click()
    expect(page.locator("h1:visible")).to_contain_text("target AE Senior Media")
    expect(page.locator(".targets").get_by_role("button", pressed=True)).to_have_text("AE Senior")
    expect(page.get_by_text(say("gap.none", target="AE Senior Media"))).to_be_visible()
    expect(page.locator("button", has_text="Bandingkan dengan")).to_have_count(0)


@pytest.mark.parametrize("pick", [1, 3, 5, "never"])
def test_one_competency_has_a_sentence_of_its_own(check, say, standard, pick):
    page = check()
    id, skill = list(standard.skills.items())[2]
    asked = {"id": 7, "skills": [id], "person": 0, "mode": "quick", "target": "ae", "levels": {}}
    answers = [{} for _ in standard.skills]
    answers[2] = {"anchor": pick}
    state = one(page, answers, asked, skill.targets["ae"], pick)
    words = say(f"verdict.one-{state}", name=skill.name, level=pick, target=skill.targets["ae"])
    assert page.locator("h1:visible").text_content() == words
    expect(page.locator(".picture .line")).to_have_count(1)


def one(page: Page, answers: list, asked: dict, wanted: int, pick: int | str) -> str:
    """Open the result of an invitation that asks one competency; return how it stands."""
    place = {"at": "result", "finished": "2026-11-24T03:00Z", "target": "ae"}
    resume(page, attempt(page, answers, invitation=asked, reply=5, **place))
    expect(page.locator(WHOLE)).to_be_visible()
    if pick == "never":
        return pick
    return "reached" if pick >= wanted else "within" if pick + 1 >= wanted else "below"
