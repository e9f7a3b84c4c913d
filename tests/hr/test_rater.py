"""Two ratings of one person beside each other."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from compiler import outline
from tests import fonts
from tests.scorer import Scorer
from tests.standard import SKILLS, brought, content

PATH = "hr/penilai/"
SELF = [5, 3, 3, "never", 2]
SECOND = [2, 3, 4, 3, "never"]


def data(page: Page) -> dict:
    """What the page brought along, and what rates answers, which it does without."""
    own, standard = brought(page.content()), content().standards[0]
    skills = [each | outline.stated(standard.skills[each["id"]]) for each in own["skills"]]
    return own | outline.rating(standard) | {"skills": skills}


def answers(page: Page, levels: list) -> dict:
    ids = [skill["id"] for skill in data(page)["skills"]]
    return {id: {"anchor": level} for id, level in zip(ids, levels, strict=False)}


def attempt(page: Page, levels: list, **more) -> dict:
    given = answers(page, levels)
    asked = {"id": 7, "skills": list(given)}
    return {
        "answers": given,
        "invitation": asked,
        "reply": 5,
        "changed": "2026-12-01T03:00Z",
    } | more


@pytest.fixture
def codes(code):
    """The two codes of a person, for the page's standard."""

    def write(page: Page, self: list = SELF, second: list = SECOND, **more) -> tuple[str, str]:
        standard = data(page)
        rating = {"answers": answers(page, second), "changed": "2026-12-02T03:00Z"}
        return (
            code(standard, "h", attempt(page, self) | more, "Sri"),
            code(standard, "p", rating),
        )

    return write


def compare(page: Page, self: str, second: str) -> None:
    page.locator("#self").fill(self)
    page.locator("#second").fill(second)
    page.locator("#form .btn").click()


def rows(page: Page) -> list[list[str]]:
    return page.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )


def test_side_by_side(visit, say, codes):
    page = visit(PATH)
    self, second = codes(page)
    compare(page, f"Halo, ini hasilnya: http://localhost:8000/x/cek/#{self}", f"<{second}>")
    heading = page.locator("#found h2")
    expect(heading).to_have_text(say("compare.finding", names="Komunikasi"))
    expect(heading).to_be_focused()
    assert rows(page) == [
        ["Komunikasi", "5 Mahir", "2 Terbimbing", say("compare.talk-up", n=3)],
        ["Negosiasi", "3 Mandiri", "4 Terampil", say("compare.within-down")],
        ["Berbicara di depan umum", "3 Mandiri", "3 Mandiri", say("compare.same")],
        ["Presentasi", say("difference.never"), "3 Mandiri", "–"],
        ["Menjual", "2 Terbimbing", say("compare.unseen"), "–"],
    ]
    page_data = data(page)
    anchors = page_data["anchors"]["komunikasi"]
    expect(page.locator(".talk dd")).to_have_text([anchors[4], anchors[1]])
    expect(page.locator(".questions li")).to_have_text(page_data["talk"]["questions"])
    expect(page.locator(".about")).to_contain_text("Sri")
    expect(page.locator(".about")).to_contain_text("1 Desember 2026")
    expect(page.locator(".about")).to_contain_text("2 Desember 2026")


def test_narrow_ranges_tell_two_levels_apart(visit, say, code, standard):
    """By the anchor alone, 4 and 2 may be the same; statements make 4 sure enough."""
    page = visit(PATH)
    skill = standard.skills["komunikasi"]
    bank = {each.code: each.level for each in skill.statements}
    scorer = Scorer(standard.assessment.rating)
    highest_of_second = scorer.rate(2, {}, bank).highest
    assert scorer.rate(4, {}, bank).lowest <= highest_of_second
    sets = scorer.reachable(4, bank)
    given = next(g for g in sets if scorer.rate(4, g, bank).lowest > highest_of_second)
    own = {"anchor": 4, "statements": {str(n): pick for n, pick in given.items()}}
    second = {"answers": answers(page, [2]), "changed": "2026-12-02T03:00Z"}
    for statements, key in ((False, "within-up"), (True, "talk-up")):
        mine = own if statements else {"anchor": 4}
        self = code(data(page), "h", attempt(page, [4], answers={"komunikasi": mine}))
        compare(page, self, code(data(page), "p", second))
        assert rows(page)[0][3] == say(f"compare.{key}", n=2)


def test_pasted_the_other_way_round(visit, codes):
    page = visit(PATH)
    self, second = codes(page)
    compare(page, second, self)
    assert rows(page)[0][1:3] == ["5 Mahir", "2 Terbimbing"]


@pytest.mark.parametrize(
    ("second", "key"),
    [([3, 3, 3, 3, 3], "compare.agree"), (["never"] * 5, "compare.nothing")],
)
def test_nothing_to_talk_about(visit, say, codes, second: list, key: str):
    page = visit(PATH)
    compare(page, *codes(page, [3, 3, 3, 2, 2], second))
    expect(page.locator("#found h2")).to_have_text(say(key))
    expect(page.locator(".questions")).to_have_count(0)


def test_mismatches_are_named(visit, say, code, codes):
    page = visit(PATH)
    self, second = codes(page)
    # code.js answers invitation 1 for a rating, the result above answers 7.
    compare(page, self, second)
    expect(page.locator(".remark")).to_have_text([say("compare.other-invitation")])
    none = attempt(page, SELF, invitation=None, reply=0)
    compare(page, code(data(page), "h", none), second)
    expect(page.locator(".remark")).to_have_text([say("compare.no-invitation")])
    one = attempt(page, SELF)
    one["invitation"]["id"] = 1
    compare(page, code(data(page), "h", one), second)
    expect(page.locator(".remark")).to_have_count(0)


def test_an_older_edition_is_named(visit, say, codes, site: Path, tmp_path: Path):
    """The same page of the next edition, in which the first competency has another meaning."""
    old = visit(PATH)
    pair = codes(old)
    text = (site / "account-executive/hr/penilai/index.html").read_text("utf-8")
    made = data(old)["profession"]["edition"]
    now = made + 1
    for key in ("edition", "changed"):
        text = re.sub(rf'"{key}":\s*{made}\b', f'"{key}": {now}', text, count=1)
    (tmp_path / "later.html").write_text(text, "utf-8")
    page = visit("", url=(tmp_path / "later.html").as_uri())
    compare(page, *pair)
    expect(page.locator(".remark")).to_have_text(
        [
            say("compare.other-invitation"),
            say("compare.editions", self=made, second=made, now=now),
            say("since.changed", then=made, parts=say("since.content"), names="Komunikasi"),
        ]
    )


FAULTS = {
    "empty": (lambda _self, _second: "", "compare.self-empty"),
    "none": (lambda _self, _second: "Halo, ini hasilnya", "compare.none"),
    "damaged": (lambda self, _second: self[:-4], "code.damaged"),
    "foreign": (lambda _self, second: second, "compare.self-foreign"),
    "newer": ("edition", "code.newer"),
    "profession": ("code", "code.profession"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_cannot_be_read_is_said_at_its_field(visit, say, code, codes, fault: str):
    page = visit(PATH)
    self, second = codes(page)
    how, key = FAULTS[fault]
    if isinstance(how, str):
        standard = data(page)
        standard["profession"][how] += 1
        pasted = code(standard, "h", attempt(page, SELF))
    else:
        pasted = how(self, second)
    compare(page, pasted, second)
    expect(page.locator("#self-wrong")).to_have_text(say(key))
    expect(page.locator("#self")).to_be_focused()
    expect(page.locator("#self")).to_have_attribute("aria-describedby", "self-hint self-wrong")
    expect(page.locator("#second-wrong")).to_have_count(0)
    expect(page.locator("#found > *")).to_have_count(0)
    compare(page, self, second)
    expect(page.locator(".error")).to_have_count(0)
    expect(page.locator("tbody tr")).to_have_count(5)


def test_nothing_pasted(visit, say):
    page = visit(PATH)
    compare(page, "", " ")
    expect(page.locator(".error")).to_have_text(
        [say("compare.self-empty"), say("compare.second-empty")]
    )


def test_an_example_to_try(visit, say):
    page = visit(PATH)
    page.get_by_role("button", name=say("compare.example")).click()
    expect(page.locator(".remark")).to_have_text(say("compare.invented"))
    assert len(rows(page)) == SKILLS
    # There is something to talk about, and something that may be the same.
    expect(page.locator(".talk h4")).to_have_count(1)
    said = [row[3] for row in rows(page)]
    assert said[0] == say("compare.talk-up", n=3)
    assert {say("compare.within-up"), say("compare.same")} <= {*said}
    assert page.evaluate("localStorage.length") == 0


def test_from_a_file_and_without_a_script(visit, say, site: Path):
    file = (site / "account-executive/hr/penilai/index.html").as_uri()
    page = visit("", url=file)
    page.get_by_role("button", name=say("compare.example")).click()
    expect(page.locator("tbody tr")).to_have_count(SKILLS)
    href = page.locator(".duty a").first.get_attribute("href")
    assert href == "http://localhost:8000/account-executive/hr/undangan/"
    page = visit(PATH, java_script_enabled=False)
    expect(page.locator("noscript p")).to_have_text(say("compare.no-script"))


def test_by_keyboard_alone(visit, codes):
    page = visit(PATH)
    self, second = codes(page)
    page.locator("main h1").click()
    for text in (self, second):
        page.keyboard.press("Tab")
        page.keyboard.insert_text(text)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#found h2")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#found .btn:visible")).to_be_focused()


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "start"
    page.locator("#form .btn").click()
    yield "wrong"
    page.get_by_role("button", name=say("compare.example")).click()
    yield "compared"


def test_no_barrier_in_any_state_and_look(visit, say, faults_in):
    page = visit(PATH, width=320)
    assert faults_in(page, states(page, say)) == {}


def test_the_longest_name_without_a_space_fits(visit, code, codes):
    page = visit(PATH, width=320)
    _, second = codes(page)
    compare(page, code(data(page), "h", attempt(page, SELF), "M" * 30), second)
    expect(page.locator(".about")).to_contain_text("M" * 30)
    fonts.use(page, "DejaVu")
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0


def test_on_paper_without_the_form(visit, say):
    page = visit(PATH)
    page.get_by_role("button", name=say("compare.example")).click()
    page.emulate_media(media="print")
    expect(page.locator("#form")).to_be_hidden()
    expect(page.locator("#found table")).to_be_visible()
    expect(page.locator("#found .keep.no-print")).to_be_hidden()
