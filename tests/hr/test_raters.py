"""A manager is asked about a group by number, rates one competency after another, sends a text."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.barriers import tab_to
from tests.deno import ask
from tests.hr import team
from tests.standard import brought

DESK, PATH = "hr/undangan/", "hr/menilai/"
WEST = ["Budi Santoso", "Sari Dewi", "Tono Hartono"]
TABLE = "Nama\tNo HP\tDivisi\n" + "".join(
    f"{name}\t0812345678{n}\t{'Barat' if name in WEST else 'Timur'}\n"
    for n, name in enumerate([*WEST, "Ayu Lestari"])
)
KEY = "standar-profesi:account-executive:ratings"


@pytest.fixture
def invited(visit, say):
    """What HR sends to the manager of a group: the link's code, and the file of names."""
    page = visit(DESK)
    page.locator("#all").click()
    for skill in ("komunikasi", "negosiasi"):
        page.locator(f"#skill-{skill}").check()
    page.locator("#people-text").fill(TABLE)
    page.locator("#people").get_by_role("button", name=say("people.read"), exact=True).click()
    page.locator("#ready .switch label").last.click()
    # As before, where nobody is chosen: somebody whom the message names.
    assert "[nama orang]" in page.locator("#message").input_value()
    page.locator("#rated").select_option(label=say("raters.of-group", name="Barat", n=3))
    expect(page.locator("#rated")).to_be_focused()
    message = page.locator("#message").input_value()
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("raters.names")).click()
    file = saving.value.path().read_text("utf-8")
    link = page.locator("#link").input_value()
    assert link in message
    assert not any(name in message for name in WEST)
    return link[link.index("#") :], file


def upload(page: Page, text: str) -> None:
    file = {"name": "nama.json", "mimeType": "application/json", "buffer": text.encode()}
    page.locator("input[type=file]").set_input_files(file)


def rate(page: Page, skill: str, picks: dict) -> None:
    for number, pick in picks.items():
        page.locator(f"input[name='{skill}-{number}'][value='{pick}']").check(force=True)


def test_from_the_list_to_the_text_that_goes_back(visit, invited, say, standard, faults_in):
    code, file = invited
    people = json.loads(file)["people"]
    assert [set(each) for each in people] == [{"number", "name"}] * 3
    assert [each["name"] for each in people] == WEST
    numbers = [each["number"] for each in people]
    # The link in the message opens where links open, and comes to this page.
    page = visit(f"undangan/{code}", width=360)
    expect(page).to_have_url(re.compile(rf"/{PATH}#u="))
    expect(page.locator("h1:visible")).to_have_text(say("raters.people", n=3))
    upload(page, file)
    for number, name in zip(numbers, WEST, strict=True):
        expect(page.locator(f"#name-{number}")).to_have_value(name)
    # A name that disagrees is to be looked at; nothing is changed.
    page.locator(f"#name-{numbers[1]}").fill("Rina Wati")
    doubt = page.locator(f"#name-{numbers[1]}-doubt")
    expect(doubt).to_have_text(say("raters.check", name=WEST[1]))
    page.locator(f"#name-{numbers[1]}").fill("sari")
    expect(doubt).to_have_text("")

    begin = say("raters.begin", name="Komunikasi")
    page.get_by_role("button", name=begin).click()
    heading = page.locator("h1:visible")
    expect(heading).to_have_text("Komunikasi")
    expect(heading).to_be_focused()
    anchors = standard.skills["komunikasi"].anchors
    assert page.locator(".anchors dd").all_text_contents() == list(anchors)
    rate(page, "komunikasi", dict(zip(numbers, [4, "never", 2], strict=True)))
    expect(page.locator(".chosen").first).to_contain_text(anchors[3])
    expect(page.locator("#screen [role=status]")).to_have_text(say("raters.so-many", n=3, all=3))
    page.get_by_role("button", name=say("raters.next", name="Negosiasi")).click()
    rate(page, "negosiasi", {numbers[0]: 5})
    # Half-done work is there the next time, under the key that the privacy page names.
    page.reload()
    expect(page.locator(".persons span").first).to_have_text(
        say("raters.so-many-skills", n=2, all=2)
    )
    assert set(page.evaluate("Object.keys(localStorage)")) == {KEY}
    page.get_by_role("button", name=say("raters.go-on", name="Negosiasi")).click()
    expect(page.locator("input:checked")).to_have_value("5")
    rate(page, "negosiasi", {numbers[2]: 3})
    page.get_by_role("button", name=say("rate.show")).click()

    text = page.locator("#ratings").input_value()
    # Somebody's name was typed, so the names go along for HR to look at the numbers.
    assert [line.split(",")[0] for line in text.splitlines()[1:]] == [WEST[0], "sari", WEST[2]]
    page.get_by_label(say("raters.with-names")).uncheck()
    text = page.locator("#ratings").input_value()
    assert not any(word in text for name in [*WEST, "sari"] for word in name.split())
    found = re.findall(r"nomor (\d+): (\S+)#(p=\S+)", text)
    assert [int(number) for number, _, _ in found] == numbers
    assert {url for _, url, _ in found} == {"http://localhost:8000/account-executive/hr/penilai/"}
    read = ask(
        "quiz/ratings.js",
        {"standard": brought(page.content()), "codes": [each for _, _, each in found]},
    )
    assert [each["person"] for each in read] == numbers
    assert [each["levels"] for each in read] == [
        {"komunikasi": 4, "negosiasi": 5},
        {"komunikasi": "never"},
        {"komunikasi": 2, "negosiasi": 3},
    ]
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("raters.save")).click()
    assert saving.value.path().read_text("utf-8") == text
    # HR: who was rated beside what each says of themselves, by number.
    hr = visit("hr/penilai/", width=360)
    ids = [skill["id"] for skill in brought(hr.content())["skills"]]

    def self(number: int, name: str, levels: dict) -> dict:
        states = [team.at(levels[id]) if id in levels else team.UNASKED for id in ids]
        more = {"states": states, "mode": 1, "target": 0, "invitation": read[0]["invitation"]}
        return team.person(number % 97, **more, person=number, name=name)

    both = {"komunikasi": 4, "negosiasi": 1}
    selves = [self(numbers[0], WEST[0], both), self(numbers[1], "Dewi", both), self(5, "Eko", both)]
    hr.locator("#self").fill(team.chat(selves))
    hr.locator("#second").fill(text.replace(f"nomor {numbers[1]}", f"Rina, nomor {numbers[1]}"))
    hr.locator("#form .btn").click()
    heading = hr.locator("#found h2")
    expect(heading).to_have_text(say("compare.team", n=2, some=1))
    expect(heading).to_be_focused()
    lower = say("compare.second-higher", name="Negosiasi")
    rows = {
        f"{WEST[0]}, nomor {numbers[0]}": [lower, "1", "0"],
        f"Dewi, nomor {numbers[1]}": [say("compare.none-different"), "0", "2"],
    }
    shown = team.table(hr, "#found tbody")
    assert {who: rest[:3] for who, *rest in shown} == rows
    assert [who for who, *_ in shown] == sorted(rows, key=lambda who: int(who[-6:]))
    expect(hr.locator("#found .remark")).to_have_text(
        [
            say("compare.misnamed", numbers=numbers[1]),
            say("compare.no-result", numbers=numbers[2]),
            say("compare.no-rating", numbers=5),
        ]
    )
    hr.get_by_role("button", name=say("compare.look")).and_(
        hr.get_by_role("button", name=WEST[0])
    ).click()
    expect(hr.locator("#found .compared .compared h2")).to_have_text(
        say("compare.finding", names="Negosiasi")
    )
    assert faults_in(hr, ["both"]) == {}

    page.get_by_role("button", name=say("raters.list")).click()
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.get_by_role("button", name=begin)).to_be_visible()
    assert page.evaluate("localStorage.length") == 0


def test_without_a_link_or_with_what_does_not_fit(visit, invited, say):
    code, file = invited
    page = visit(PATH, width=360)
    error = page.locator(".error[role=alert]")
    upload(page, "Nama;Nomor\nBudi;1")
    expect(error).to_have_text(say("raters.other", name="nama.json"))
    self = json.loads(file) | {"invitation": "u=xxxx"}
    upload(page, json.dumps(self))
    expect(error).to_have_text(say("people.damaged", name="nama.json"))
    # The file alone is enough.
    upload(page, file)
    expect(page.locator("h1:visible")).to_have_text(say("raters.people", n=3))
    expect(page.locator(".persons input").first).to_have_value(WEST[0])
    # What a later version kept is left alone, and said.
    page = visit(f"{PATH}{code}", script=f"localStorage.setItem('{KEY}', '{{\"version\":9}}')")
    expect(page.locator(".raters > .note")).to_have_text(say("raters.newer"))
    page.locator(".persons input").first.fill("Budi")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == '{"version":9}'
    page = visit(f"{PATH}{code[:-3]}")
    expect(page.locator("h1:visible")).to_have_text(say("code.title"))
    page = visit(PATH, java_script_enabled=False)
    expect(page.locator("noscript p")).to_have_text(say("raters.no-script"))


def states(page: Page, say, file):
    upload(page, "{}")
    expect(page.locator(".keep + .error")).to_have_text(say("raters.other", name="nama.json"))
    yield "refused"
    upload(page, file)
    expect(page.locator(".persons input").first).to_have_value(WEST[0])
    yield "list"
    page.locator(".persons input").first.fill("Orang lain")
    yield "doubt"
    tab_to(page, ".raters > .keep .btn")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("input:checked")).to_have_value("1")
    # Each scale stands by its name, and what the levels mean apart from what is to be done.
    pairs = [["legend", ".scale"], [".hint:has(+ .anchors)", ".anchors"]]
    by, apart = page.evaluate(
        """pairs => pairs.map(pair => {
            const [above, below] = pair.map(each => document.querySelector("#screen " + each));
            return below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
        })""",
        pairs,
    )
    assert (by, apart) == (pytest.approx(8, abs=4), pytest.approx(16, abs=4))
    yield "competency"
    page.get_by_role("button", name=say("raters.list")).click()
    page.get_by_role("button", name=say("rate.show")).click()
    yield "send"


def test_no_barrier_in_any_state(visit, invited, say, faults_in):
    code, file = invited
    page = visit(f"{PATH}{code}", width=320)
    assert faults_in(page, states(page, say, file)) == {}
