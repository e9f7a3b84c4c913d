"""The team picture for everyone: axe, keyboard, narrow screens, without colour."""

from playwright.sync_api import Page, expect

from tests.barriers import tab_to
from tests.hr import team
from tests.hr.team import CHECK, PATH, UNASKED, at, person
from tests.standard import SKILLS


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
    for words in ("team.more-tables", "team.compare-all", "team.help"):
        team.unfold(page, say(words))
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
    team.read(page, team.chat([person(90, profession=2, edition=1, states=[at(3)] * 13)]))
    yield "of another profession"
    page.locator("#by-of").select_option("")
    # Two people of one name answered different invitations.
    page.locator("#by-invitation").select_option("77")
    team.drawn(page)
    yield "professions together"


def test_no_barrier_in_any_state_and_look(visit, say, faults_in):
    """Nothing but tables that scroll leaves the side."""
    page = visit(PATH, width=320, library="team-tables compare-team")
    pressed = "button, select, label:has(input), textarea, summary, .btn"
    pressed += ", input:not([type=checkbox]), .jumps a"
    assert faults_in(page, states(page, say), pressed) == {}


def test_people_are_in_the_map_beside_its_heads_in_twice_the_size(visit):
    page = visit(PATH, width=1366)
    page.set_viewport_size({"width": 1366, "height": 625})
    team.read(page, team.chat([person(number) for number in range(30)]))
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    rest = page.locator(".map .scroll").evaluate("""region => {
        const heads = region.querySelectorAll('thead, .sums');
        const taken = [...heads].reduce((sum, part) => sum + part.offsetHeight, 0);
        return (region.clientHeight - taken) / region.querySelector('.many tr').offsetHeight;
    }""")
    assert rest >= 2


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
    # Whoever misses nothing for sure is left out; the second page begins after fifty others.
    fields = page.locator(".people input")
    expect(fields.first).not_to_have_id("label-0")
    tab_to(page, f"#{fields.first.get_attribute('id')}")
    page.keyboard.type("Sari")
    page.keyboard.press("Tab")
    expect(page.locator(".heat tbody").last).to_contain_text("Sari")
    team.drawn(page)
    assert page.evaluate("document.activeElement.textContent") == f"{say('train.sheet')} Sari"


def test_nothing_depends_on_colour(visit, say):
    """Each cell says its level. What is below target is bold, has a filled corner and says so; what
    may have reached it has a line across the corner, and says so, too."""
    page = visit(PATH)
    team.read(
        page, team.chat([person(1, states=[at(1), at(5), *[at(3)] * (SKILLS - 2)], target=3)])
    )
    cells = page.locator(".heat td:is(.c1, .c2, .c3, .c4, .c5)")
    assert cells.count() == SKILLS
    # Filled from the corner on, or a line between what is left empty.
    words = {"": ("400", "none"), "below": ("700", "filled"), "within": ("400", "line")}
    seen = []
    for cell in cells.all():
        text = cell.text_content()
        [mark] = [key for key in ("below", "within") if say(f"team.is-{key}") in text] or [""]
        looks = cell.evaluate("""e => {
            const { backgroundImage, fontWeight } = getComputedStyle(e);
            const [, first] = /45deg, (.*?) [0-9]+%/.exec(backgroundImage) ?? [];
            const shape = first ? first === 'rgba(0, 0, 0, 0)' ? 'line' : 'filled' : 'none';
            return [fontWeight, shape]; }""")
        assert words[mark] == tuple(looks)
        assert text[0].isdigit()
        seen.append(mark)
    assert seen[0] == "below"
    assert set(seen) == {"", "below", "within"}
