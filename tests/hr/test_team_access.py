"""The team picture for everyone: axe, keyboard, narrow screens, without colour."""

from playwright.sync_api import Page, expect

from tests.barriers import faults_in, tab_to
from tests.hr import team
from tests.hr.team import CHECK, PATH, UNASKED, at, person


def mixed() -> str:
    """Twelve people, with everything that can be wrong among them."""
    people = [person(number) for number in range(12)]
    people[3]["states"][:3] = [UNASKED] * 3
    twice = {**people[0], "finished": people[0]["finished"] + 9000}
    other = {**people[1], "name": "Lain"}
    apart, alone = person(20, invitation=9), person(21, invitation=0, reply=0)
    text = team.chat([*people, twice, other, apart, alone, alone])
    return f"{text}\n{CHECK}h=AAAA\n{CHECK.removesuffix('#')}"


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "start"
    page.locator("#text").fill("halo")
    page.locator("#read").click()
    yield "nothing found"
    page.locator("#example").click()
    yield "example"
    team.read(page, CHECK.removesuffix("#"))
    yield "no result"
    team.read(page, team.chat([person(1)]))
    yield "one person"
    team.read(page, mixed())
    page.locator("#by-invitation").select_option("77")
    page.locator(".controls summary").click()
    page.locator("summary", has_text=say("team.copy")).click()
    page.get_by_role("button", name=say("team.separate")).first.click()
    yield "everything"
    page.locator("#by-skills").select_option("need")
    yield "sorted"
    page.get_by_role("button", name=say("team.remove")).first.click()
    yield "asked"
    page.keyboard.press("Escape")
    team.read(page, team.chat([person(number) for number in range(60)]))
    yield "many"
    page.locator("#by-mode").select_option("full")
    page.locator("#by-cluster").select_option("resilience")
    yield "part"


def test_no_barrier_in_any_state_and_look(visit, say):
    """Nothing but tables that scroll leaves the side."""
    page = visit(PATH, width=320)
    pressed = "button, select, label:has(input), textarea, summary, .btn"
    pressed += ", input:not([type=checkbox]), .jumps a"
    assert faults_in(page, states(page, say), pressed) == {}


def test_by_keyboard_alone(visit, say):
    page = visit(PATH)

    tab_to(page, "#text")
    page.keyboard.insert_text(team.chat([person(number) for number in range(60)]))
    tab_to(page, "#read")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    tab_to(page, "#invited")
    page.keyboard.type("70")
    tab_to(page, "#by-target")
    expect(page.locator(".facts").first).to_contain_text(
        say("team.missing", n=60, total=70, left=10)
    )
    tab_to(page, ".controls summary")
    page.keyboard.press("Enter")
    tab_to(page, "#below")
    page.keyboard.press("Space")
    expect(page.locator("#below")).to_be_checked()
    expect(page.locator("#below")).to_be_focused()
    # The map scrolls by itself, and is named.
    tab_to(page, ".map .scroll")
    assert page.evaluate("document.activeElement.getAttribute('aria-labelledby')") == "map-title"
    tab_to(page, "#page-on")
    page.keyboard.press("Enter")
    expect(page.locator("#page-back")).to_be_enabled()
    tab_to(page, "#label-50")
    page.keyboard.type("Sari")
    page.keyboard.press("Tab")
    expect(page.locator(".heat tbody").last).to_contain_text("Sari")
    assert page.evaluate("document.activeElement.textContent") == f"{say('team.remove')} Sari"


def test_nothing_depends_on_colour(visit, say):
    """Each cell says its level, and what is below target is bold, has a corner and says so."""
    page = visit(PATH)
    team.read(page, team.chat([person(1, states=[at(1), at(5), *[at(3)] * 14], target=2)]))
    cells = page.locator(".heat td:is(.c1, .c2, .c3, .c4, .c5)")
    assert cells.count() == 16
    for cell in cells.all():
        low = say("team.is-below") in cell.text_content()
        weight, corner = cell.evaluate(
            "e => [getComputedStyle(e).fontWeight, getComputedStyle(e, '::after').width]"
        )
        assert (weight == "700", corner == "13px") == (low, low)
        assert cell.text_content()[0].isdigit()
    assert say("team.is-below") in cells.first.text_content()
