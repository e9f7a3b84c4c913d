"""What sticks to the bottom of a question never hides that there is more below it."""

import pytest
from playwright.sync_api import expect

from tests import fonts
from tests.cek.walk import attempt, resume
from tests.standard import SKILLS

# Of every question that is shown, from its top: where the bar begins, the texts of its options, and
# the height that is left for them.
WALK = """(count) => {
    const found = [];
    for (let n = 0; n < count; n++) {
        const bar = document.querySelector("#questions .act");
        const set = [...document.querySelectorAll("#questions .q")]
            .find(one => one.checkVisibility());
        const { top, bottom } = bar.getBoundingClientRect();
        const texts = [...set.querySelectorAll(".opt > span, .step > span, .ways > p")]
            .map(text => text.getBoundingClientRect()).map(({top, bottom}) => [top, bottom]);
        found.push([scrollY, innerHeight - bottom, top, texts]);
        for (const input of set.querySelectorAll("input[value='3'], input[value='a']")) {
            if (!set.querySelector("input:checked")) input.click();
        }
        document.querySelector("#next").click();
    }
    return found;
}"""
# Half a line of text, and no less, is seen of what goes on below the bar.
SEEN = 7
PHONES = [(360, 740), (360, 640), (375, 667)]


def goes_on(bar: float, texts: list) -> bool:
    """Whether the bar cuts the text of an option, or stands above all of them."""
    cut = any(top + SEEN <= bar <= bottom - SEEN for top, bottom in texts)
    return cut or not any(bottom <= bar + SEEN for _, bottom in texts)


@pytest.mark.parametrize("size", [100, 130])
def test_no_option_ends_exactly_at_the_bar(check, size: int):
    page = check()
    hidden = 0
    for width, height in PHONES:
        page.set_viewport_size({"width": width, "height": height})
        for font in ("Roboto", "Noto"):
            resume(page, attempt(page, [None] * SKILLS))
            fonts.use(page, font)
            page.evaluate(f"document.documentElement.style.fontSize = '{size}%'")
            # The first question was there before its font: it is shown again.
            heading = page.locator("h1:visible")
            first = heading.text_content()
            page.locator("#skip").click()
            expect(heading).not_to_have_text(first)
            page.locator("#back").click()
            expect(heading).to_have_text(first)
            for scrolled, below, bar, texts in page.evaluate(WALK, SKILLS - 1):
                assert scrolled == 0
                # Where large text leaves no room, the bar stands below the question.
                if round(below) == 0 and any(bottom > bar for _, bottom in texts):
                    hidden += 1
                    assert goes_on(bar, texts), (width, height, font, bar, texts)
    assert hidden > SKILLS


def test_nor_in_a_statement_or_a_case(check):
    page = check()
    for at in ("statements", "case"):
        for height in range(560, 760, 20):
            page.set_viewport_size({"width": 360, "height": height})
            resume(page, attempt(page, [3] * SKILLS, mode="full", at=f"advokasi/{at}"))
            expect(page.locator(".made:visible")).to_be_visible()
            [(_, _, bar, texts)] = page.evaluate(WALK, 1)
            more = any(bottom > bar for _, bottom in texts)
            assert not more or goes_on(bar, texts), (at, height, bar, texts)
