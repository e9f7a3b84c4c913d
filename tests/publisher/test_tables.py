"""Tables that come without a name."""

import pytest

from publisher.tables import named, write


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<table><tr>", "<table><tr>"),
        ('<h2 id="a">A</h2><p><table><tr>', '<h2 id="a">A</h2><p><table aria-labelledby="a"><tr>'),
        (
            '<h2 id="a">A</h2><h3 class="x" id="b">B</h3><table><tr>',
            '<h2 id="a">A</h2><h3 class="x" id="b">B</h3><table aria-labelledby="b"><tr>',
        ),
        ('<h2 id="a">A</h2><table>\n<caption>', '<h2 id="a">A</h2><table>\n<caption>'),
        ('<h2 id="a">A</h2><table class="c">', '<h2 id="a">A</h2><table class="c">'),
        ("<hr><h2>A</h2><table>", "<hr><h2>A</h2><table>"),
    ],
)
def test_the_heading_before_names_a_table(text, expected):
    assert named(text) == expected
    assert named(expected) == expected


def test_an_app_keeps_its_own(read):
    text = '<!doctype html><html {}><h2 id="a">A</h2><table>'
    for attribute, expected in ((' data-app="x"', "<table>"), ("", '<table aria-labelledby="a">')):
        page = read(text.format(attribute))
        write([page])
        assert page.text == text.format(attribute).replace("<table>", expected)
