"""The self-check on paper: everything that is asked, and a key that says what the app says."""

import json
import random
import re
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from compiler.load import Standard, load
from tests.cek.walk import PATH
from tests.deno import ask

PAPER = f"{PATH}cetak/"


@pytest.fixture(scope="module")
def paper(chromium: Browser, address: str):
    page = chromium.new_page(java_script_enabled=False)
    page.goto(address + PAPER)
    yield page
    page.close()


def words(page: Page, selector: str) -> list[str]:
    """The text of each element, folded ones included."""
    return [" ".join(text.split()) for text in page.locator(selector).all_text_contents()]


def test_everything_is_asked_and_no_key_stands_before_its_page(
    paper: Page, standard: Standard, root: Path
):
    names = [f"{level.level} {level.name}" for level in load(root / "content").site.levels]
    boxes, circles = words(paper, ".boxes li"), words(paper, ".circle tbody [scope=row]")
    skills = standard.skills.values()
    expected = []
    for skill in skills:
        expected += [f"{name}. {text}" for name, text in zip(names, skill.anchors, strict=True)]
        expected.append(standard.assessment.never)
    for skill in skills:
        expected += [f"{option.id}. {option.text}" for option in skill.case.options]
    assert boxes == expected
    assert circles == [statement.text for skill in skills for statement in skill.statements]
    asked = words(paper, ".part:has(#bagian-3) .ask p")
    assert asked == [f"{skill.case.situation} {skill.case.question}" for skill in skills]
    for part in paper.locator(".part").all()[:-1]:
        text = part.text_content()
        assert not [s.name for s in skills if any(o.rationale in text for o in s.case.options)]


def read_key(page: Page) -> dict[tuple[int, int, int], tuple[int, int, int]]:
    """Read (anchor, sum, how many statements) → (level, lowest, highest) from the printed cells."""
    key = {}
    for table in page.locator("table.key").all():
        answered = int(table.get_attribute("data-answered"))
        for row in table.locator("tbody tr").all():
            total, *cells = words(row, "th, td")
            for anchor, cell in enumerate(cells, 1):
                level, low, high = re.fullmatch(r"(\d) (\d)(?:–(\d))?", cell).groups()
                at = anchor, 0 if total == "–" else int(total), answered
                key[at] = int(level), int(low), int(high or low)
    return key


def test_every_cell_of_the_key_is_what_the_app_rates(paper: Page, standard: Standard):
    key, needed = read_key(paper), standard.assessment.rating.statements_needed
    every = list(product([1, 2, 3, 4, 5, "never", None], repeat=4))
    given = [
        {"anchor": anchor, "statements": {n: pick for n, pick in enumerate(picks) if pick}}
        for anchor, *picks in every
    ]
    constants = standard.assessment.rating.model_dump(mode="json")
    rated = ask("quiz/rate.js", {"constants": constants, "answers": given})
    used = set()
    for (anchor, *picks), found in zip(every, rated, strict=True):
        circled = [pick for pick in picks if isinstance(pick, int)]
        counted = circled if len(circled) >= needed else []
        at = anchor, sum(counted), len(counted)
        expected = found and (found["level"], found["lowest"], found["highest"])
        assert key.get(at) == expected, at
        used.add(at)
    assert key.keys() <= used


def test_the_sheet_has_the_targets_and_the_case_key_the_credits(paper: Page, standard: Standard):
    skills = standard.skills.values()
    targets = [target.id for target in standard.assessment.targets]
    rows = [words(row, "td:not(.blank)") for row in paper.locator(".sheet tbody tr").all()]
    assert rows == [[str(skill.targets[target]) for target in targets] for skill in skills]
    credits_of = {
        row[0].split(" ", 1)[1]: row[1:]
        for row in (words(r, "th, td") for r in paper.locator(".credits tr:has([scope=row])").all())
    }
    for skill in skills:
        best = max(skill.case.options, key=lambda option: option.credit)
        expected = [str(option.credit) for option in skill.case.options]
        assert credits_of[skill.name] == [*expected, f"{best.id}. {best.rationale}"]


def test_the_case_key_compares_as_the_app_does(paper: Page, site: Path):
    """Weigh random answers by the printed numbers, and let the app weigh them."""
    steps = words(paper, ".weigh li")
    needed = int(re.search(r"Kurang dari (\d)", steps[0])[1])
    expected = [comma(n) for n in re.findall(r"level \d: ([\d,]+)", steps[1])]
    header, row = (words(r, "th, td") for r in paper.locator(".margins tr").all())
    limits = dict(zip(map(int, header[1:]), map(comma, row[1:]), strict=True))
    page = (site / PATH.strip("/") / "index.html").read_text("utf-8")
    data = json.loads(re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1])
    dice = random.Random(4)
    attempts = []
    for _ in range(2000):
        base = dice.choice([1, 3, 5])
        attempts.append({"answers": {
            skill["id"]: {
                "anchor": dice.choice(["never", base, base, min(5, base + 1)]),
                "statements": {},
                **({"case": dice.choice("abcd")} if dice.random() < 0.8 else {}),
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
                if skill["cluster"] == cluster["id"] and "case" in answer:
                    if answer["anchor"] == "never":
                        continue
                    options = skill["case"]["options"]
                    reached.append(options["abcd".index(answer["case"])][0])
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


def test_it_prints_on_a4(paper: Page, tmp_path: Path):
    file = tmp_path / "paper.pdf"
    paper.pdf(path=file, format="A4", prefer_css_page_size=True)
    pages = len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))
    assert 10 <= pages <= 17
