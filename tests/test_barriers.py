"""The walks see what they are there for, though they ask axe of one of those that look alike."""

from collections import defaultdict

import pytest

from tests.barriers import COLOURS, LOW_SCREENS, TARGETS, faults_in, unseen, violations

PALE = "color: #ccc; background: #fff"
ADD = "text => document.querySelector('#isi, main').insertAdjacentHTML('beforeend', text)"


@pytest.mark.parametrize(
    ("added", "seen"),
    [
        (f'<p class="a">satu</p><p class="a" style="{PALE}">dua</p>', ["dua"]),
        (f'<p class="a">satu</p><div style="{PALE}"><p class="a">dua</p></div>', ["dua"]),
        (
            f'<p class="a" style="{PALE}" hidden>satu</p><p class="a" style="{PALE}">dua</p>',
            ["dua"],
        ),
        (f'<p class="a" style="{PALE}">satu</p><p class="a" style="{PALE}">dua</p>', ["satu"]),
        (f'<p><input id="b" value="dua" aria-label="dua" style="{PALE}"></p>', ["dua"]),
        # Not told from what is near by two whole colours.
        ('<div style="opacity: .3"><p>dua</p></div>', ["dua"]),
        ('<p style="color: rgb(0 0 0 / .3)">dua</p>', ["dua"]),
        ('<p style="background: rgb(0 0 0 / .7)">dua</p>', ["dua"]),
        ('<p style="font-size: 30px; color: #999">dua</p>', ["dua"]),
    ],
)
def test_of_those_that_look_alike_one_is_looked_at(open_page, added: str, seen: list[str]):
    page = open_page("/404.html", bypass_csp=True)
    before = violations(page, COLOURS)
    page.evaluate(ADD, f"<section>{added}</section>")
    (fault,) = [fault for fault in violations(page, COLOURS) if fault not in before]
    assert fault.startswith("color-contrast")
    found = page.locator(", ".join(fault.rpartition(": ")[2].split(", ")))
    assert [e.input_value() if e.evaluate("e => e.value") else e.text_content()
            for e in found.all()] == seen  # fmt: skip


@pytest.mark.parametrize(
    ("scheme", "look"),
    [("light", ("light", 1280)), ("dark", ("dark", 320))],
)
def test_a_walk_sees_what_one_look_alone_hides(open_page, scheme: str, look: tuple[str, int]):
    page = open_page("/404.html")
    sheet = f"@media (prefers-color-scheme: {scheme}) {{ #pale {{ {PALE} }} }}"
    page.evaluate(ADD, '<p id="pale">satu</p>')
    page.evaluate(
        "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);"
        " document.adoptedStyleSheets = [sheet]; }",
        sheet,
    )
    found = faults_in(page, ["as opened"], met=defaultdict(set))
    assert {(name, width) for _, name, width in found} == {look}


def test_a_walk_sees_what_a_later_state_brings_and_each_colour_once(open_page):
    page, met = open_page("/404.html", bypass_csp=True), defaultdict(set)
    fine, pale = '<p class="a">satu</p>', f'<p class="a" style="{PALE}">dua</p>'

    def states():
        for name, added in [("fine", fine), ("more of it", fine), ("pale", pale), ("both", pale)]:
            page.evaluate(ADD, added)
            yield name
        page.evaluate(ADD, '<p><img src="data:,"></p>')
        yield "nameless"

    found = faults_in(page, states(), met=met)
    assert {state for state, *_ in found} == {"pale", "nameless"}
    assert all(fault.startswith("color-contrast") for fault in found["pale", "light", 1280])
    (look,) = [look for look in found if look[0] == "nameless"]
    assert [fault.partition(":")[0] for fault in found[look]] == ["image-alt"]
    # What is known of one width or scheme is none of another.
    assert met["light", 1280]
    assert not met["light", 1280] & met["dark", 320]


@pytest.mark.parametrize(("size", "faults"), [(12, ["target-size"]), (24, [])])
def test_small_targets_close_to_each_other_are_seen(open_page, size: int, faults: list[str]):
    page = open_page("/404.html", bypass_csp=True)
    style = f"all: unset; display: inline-block; width: {size}px; height: {size}px"
    button = f'<button aria-label="%s" style="{style}"></button>'
    page.evaluate(ADD, f"<p>{button % 'a'}{button % 'b'}</p>")
    assert [fault.partition(":")[0] for fault in violations(page, TARGETS)] == faults


def test_a_known_target_is_not_looked_at_again_until_something_is_near_it(open_page):
    page, known = open_page("/404.html", bypass_csp=True), set()
    style = "all: unset; display: inline-block; width: 20px; height: 20px; margin-right: 13px"
    pair = "".join(f'<button aria-label="{name}" style="{style}"></button>' for name in "ab")
    page.evaluate(ADD, f"<p>{pair}</p>")
    assert violations(page, TARGETS, known=known) == []
    before = len(known)
    assert before
    assert violations(page, TARGETS, known=known) == []
    assert len(known) == before
    page.evaluate("document.querySelector('[aria-label=a]').style.marginRight = 0")
    (fault,) = violations(page, TARGETS, known=known)
    assert fault.startswith("target-size")


@pytest.mark.parametrize(("position", "is_seen"), [("sticky", True), ("relative", False)])
def test_what_sticks_over_a_stop_is_seen(open_page, position: str, is_seen: bool):
    page = open_page("/404.html", bypass_csp=True)
    bar = f"position: {position}; bottom: 0; height: 30vh; background: #fff; z-index: 9"
    stops = "".join(f'<p><a href="#{n}">{n}</a></p>' for n in range(40))
    page.evaluate(ADD, f'<div>{stops}<div class="act" style="{bar}">bar</div></div>')
    assert any(fault.startswith("covered: ") for fault in unseen(page, LOW_SCREENS)) is is_seen
