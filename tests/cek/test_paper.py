"""The self-check on paper: everything that is asked, and a key that says what the app says."""

import random
import re
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from compiler.content import Standard
from tests import fonts
from tests.cek.walk import PATH
from tests.deno import ask
from tests.standard import brought, content

PAPER = f"{PATH}cetak/"
CASES = f"{PAPER}kasus/"
# The boundaries of levels, by the letter of their statements.
LETTERS = {"A": 2, "B": 3, "C": 4, "D": 5}
# What is chosen in a case: both as a rule, or one, or none.
KINDS = [["most", "least"]] * 4 + [["most"], ["least"], []]
# Answers to statements as they are printed; None: left open or never faced.
PRINTED = {"–": None} | {str(n): n for n in range(1, 6)}


@pytest.fixture(scope="module")
def paper(chromium: Browser, address: str):
    page = chromium.new_page(java_script_enabled=False)
    page.goto(address + PAPER)
    yield page
    page.close()


@pytest.fixture(scope="module")
def cases(chromium: Browser, address: str):
    """The sheet that the paper's own leads to."""
    page = chromium.new_page(java_script_enabled=False)
    page.goto(f"{address}{PAPER}#kunci-kasus")
    page.locator("p:has(> #kunci-kasus) a").click()
    page.wait_for_url(f"**{CASES}")
    yield page
    page.close()


def words(page: Page, selector: str) -> list[str]:
    """The text of each element, folded ones included."""
    return [" ".join(text.split()) for text in page.locator(selector).all_text_contents()]


def test_everything_is_asked_and_no_key_stands_before_its_page(
    paper: Page, cases: Page, standard: Standard
):
    names = [f"{level.level} {level.name}" for level in content().site.levels]
    boxes, circles = words(paper, ".boxes li"), words(paper, ".circle tbody [scope=row]")
    skills = standard.skills.values()
    expected = []
    for skill in skills:
        expected += [f"{name}. {text}" for name, text in zip(names, skill.anchors, strict=True)]
        expected.append(standard.assessment.never)
    assert boxes == expected
    assert words(cases, ".boxes li") == [
        f"{option.id}. {option.text}" for skill in skills for option in skill.case.options
    ]
    # A letter for each boundary, and the oldest statement of it.
    assert circles == [
        f"{letter} {min(of, key=lambda each: each.code).text}"
        for skill in skills
        for letter, level in LETTERS.items()
        if (of := [each for each in skill.statements if each.level == level])
    ]
    assert words(cases, ".ask p") == [skill.case.situation for skill in skills]
    for part in [*paper.locator(".part").all(), *cases.locator(".part").all()[:-1]]:
        text = part.text_content()
        assert not [s.name for s in skills if any(o.rationale in text for o in s.case.options)]


def read_key(page: Page) -> dict[int, tuple[list[int], dict[tuple, tuple[int, int, int]]]]:
    """Read, by the chosen level, which statements it asks for, and from each cell: (answer to the
    first, to the second) → (lowest, highest, likeliest)."""
    key = {}
    for table in page.locator("table.key").all():
        pick = int(table.get_attribute("data-pick"))
        asked = re.search(r"pernyataan (\w) .*dan (\w) ", words(table, "caption")[0]).groups()
        answers = [PRINTED[text] for text in words(table, "thead th")[1:]]
        cells = {}
        for row in table.locator("tbody tr").all():
            first, *texts = words(row, "th, td")
            for second, text in zip(answers, texts, strict=True):
                low, high, likelier = re.fullmatch(r"(\d)(?:–(\d))?(?: (\d))?", text).groups()
                found = int(low), int(high or low), int(likelier or pick)
                cells[PRINTED[first], second] = found
        key[pick] = [LETTERS[letter] for letter in asked], cells
    return key


def test_every_cell_of_the_key_is_what_the_app_rates(paper: Page, site: Path):
    key = read_key(paper)
    assert list(key) == [1, 2, 3, 4, 5]
    data = brought((site / PATH.strip("/") / "index.html").read_text("utf-8"))
    said = words(paper, ".which li")
    for (pick, (asked, cells)), words_ in zip(key.items(), said, strict=True):
        letters = [letter for letter, level in LETTERS.items() if level in asked]
        assert words_ == f"Level {pick}: {letters[0]} dan {letters[1]}"
        assert cells.keys() == set(product(PRINTED.values(), repeat=2))
        # Left open and never faced are one answer on paper, and tell the same in the app.
        ways = [
            (cell, {code: answer for code, answer in zip((1, 2), given, strict=True) if answer})
            for cell in cells
            for given in product(*([answer] if answer else [None, "never"] for answer in cell))
        ]
        skill = {"statements": [{"code": n, "level": at} for n, at in enumerate(asked, 1)]}
        answers = [{"anchor": pick, "statements": given} for _, given in ways]
        question = {"model": data["rating"], "skill": skill, "answers": answers}
        for (cell, given), found in zip(ways, ask("quiz/rate.js", question), strict=True):
            rated = found["rated"]
            assert rated["level"] == pick
            app = rated["lowest"], rated["highest"], rated["likeliest"]
            assert cells[cell] == app, (pick, given)


def test_the_sheet_has_the_targets_and_the_case_key_the_credits(
    paper: Page, cases: Page, standard: Standard
):
    skills = standard.skills.values()
    targets = [target.id for target in standard.assessment.targets]
    rows = [words(row, "td:not(.blank)") for row in paper.locator(".sheet tbody tr").all()]
    assert rows == [[str(skill.targets[target]) for target in targets] for skill in skills]
    credits_of = {
        row[0].split(" ", 1)[1]: row[1:]
        for row in (words(r, "th, td") for r in cases.locator(".credits tr:has([scope=row])").all())
    }
    for skill in skills:
        best = max(skill.case.options, key=lambda option: option.credit)
        expected = [str(option.credit) for option in skill.case.options]
        assert credits_of[skill.name] == [*expected, f"{best.id}. {best.rationale}"]


def test_the_case_key_compares_as_the_app_does(cases: Page, site: Path):
    """Weigh random answers by the printed numbers, and let the app weigh them."""
    steps = words(cases, ".weigh li")
    needed = int(re.search(r"Kurang dari (\d)", steps[0])[1])
    expected = [comma(n) for n in re.findall(r"level \d: ([\d,]+)", steps[2])]
    header, row = (words(r, "th, td") for r in cases.locator(".margins tr").all())
    limits = dict(zip(map(int, header[1:]), map(comma, row[1:]), strict=True))
    data = brought((site / PATH.strip("/") / "index.html").read_text("utf-8"))
    dice = random.Random(4)
    attempts = []
    for _ in range(2000):
        base = dice.choice([1, 3, 5])
        attempts.append({"edition": data["profession"]["edition"], "answers": {
            skill["id"]: {
                "anchor": dice.choice(["never", base, base, min(5, base + 1)]),
                "statements": {},
                **dict(zip(dice.choice(KINDS), dice.sample("abcd", 2), strict=False)),
            }
            for skill in data["skills"]
        }})  # fmt: skip
    verdicts = ask("quiz/against_cases.js", {"standard": data, "attempts": attempts})
    seen = set()
    for attempt, theirs in zip(attempts, verdicts, strict=True):
        for cluster, verdict in zip(data["clusters"], theirs, strict=True):
            reached, hoped = [], []
            for skill in data["skills"]:
                answer = attempt["answers"][skill["id"]]
                credits = {
                    kind: skill["key"]["abcd".index(answer[kind])][0]
                    for kind in ("most", "least")
                    if kind in answer
                }
                if skill["cluster"] != cluster["id"] or not credits or answer["anchor"] == "never":
                    continue
                reached.append(
                    3 + credits["most"] - credits["least"]
                    if len(credits) == 2
                    else 2 * credits["most"]
                    if "most" in credits
                    else 6 - 2 * credits["least"]
                )
                hoped.append(expected[answer["anchor"] - 1])
            more = round(sum(hoped) - sum(reached), 2)
            if len(reached) < needed:
                ours = "few"
            elif abs(more) < limits[len(reached)]:
                ours = "same"
            else:
                ours = "higher" if more > 0 else "lower"
            assert verdict == ours, (cluster, hoped, reached)
            seen.add(ours)
    assert seen == {"few", "same", "higher", "lower"}


def comma(number: str) -> float:
    return float(number.replace(",", "."))


@pytest.mark.parametrize("font", ["DejaVu", "Liberation"])
def test_it_prints_on_a4(chromium: Browser, address: str, font: str):
    """The widest fonts and the narrowest: seventeen sheets are the limit, cases and all."""
    page = chromium.new_page()
    sheets = 0
    for path in (PAPER, CASES):
        page.goto(address + path)
        fonts.use(page, font)
        pdf = page.pdf(format="A4", prefer_css_page_size=True)
        sheets += len(re.findall(rb"/Type\s*/Page\b", pdf))
    page.close()
    assert 10 <= sheets <= 17
