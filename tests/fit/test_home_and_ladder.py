"""The home page says what the profession is and holds its doors; a career is a staircase."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from compiler.content import Standard
from tests.barriers import violations
from tests.standard import content

LADDER = "/account-executive/jenjang-karier/"


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1366, 625)])
def test_the_first_screen_says_what_it_is_and_holds_every_door(
    open_page, standard: Standard, width, height
):
    home = content().site.home
    page = open_page("/", width)
    page.set_viewport_size({"width": width, "height": height})
    expect(page.get_by_text(home.what)).to_be_in_viewport(ratio=1)
    for door in home.doors:
        link = page.locator(".door", has_text=door.question)
        expect(link).to_contain_text(door.text.format(skills=len(standard.skills)))
        for part in (link.locator("h3"), link.locator(".go")):
            expect(part).to_be_in_viewport(ratio=1)


def test_each_position_lists_every_competency_at_its_level(open_page, standard: Standard):
    page = open_page(LADDER)
    for target in standard.assessment.targets:
        step = page.locator(f"#level-{target.id}")
        expect(step.locator("h3")).to_have_text(target.name)
        shown = step.locator("dd").evaluate_all("""all => Object.fromEntries(all.flatMap((dd) =>
            [...dd.querySelectorAll("a")].map((a) => [
                a.textContent, Number(dd.previousElementSibling.textContent.match(/\\d/)[0])])))""")
        assert shown == {s.name: s.targets[target.id] for s in standard.skills.values()}
    ladder = standard.profession.ladders.industries[0]
    rung = next(rung for rung in ladder.rungs if rung.target == "senior")
    row = page.locator(".stair li", has=page.get_by_role("heading", name=rung.title, exact=True))
    row.first.get_by_role("link", name="Level untuk AE Senior").click()
    expect(page.locator("#level-senior")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 1280])
def test_every_step_reaches_further_than_the_one_before(open_page, standard: Standard, width):
    page = open_page(LADDER, width)
    for ladder in page.locator("ol.stair").all():
        ends = ladder.locator("h3").evaluate_all(
            "a => a.map((e) => e.getBoundingClientRect().right)"
        )
        assert all(after > before for before, after in pairwise(ends))
    steps = [box.bounding_box() for box in page.locator(".rise > li").all()]
    assert len(steps) == len(standard.assessment.targets)
    for low, high in pairwise(steps):
        if width == 320:
            assert high["width"] > low["width"]
        else:
            assert high["y"] < low["y"]
            assert high["y"] + high["height"] == pytest.approx(low["y"] + low["height"])
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(page) == []
