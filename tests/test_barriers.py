"""The walks see what they are there for, though they ask axe of one of those that look alike."""

import pytest

from tests.barriers import COLOURS, faults_in, violations

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
    found = faults_in(page, ["as opened"])
    assert {(name, width) for _, name, width in found} == {look}
