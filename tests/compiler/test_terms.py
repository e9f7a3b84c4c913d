"""Trade terms are marked where a page shows them first, and nowhere inside other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from compiler.model.profession import Term
from compiler.terms import LINK, Terms

GLOSSARY = [
    Term(id="crema", term="crema", meaning="Buih."),
    Term(id="grind", term="giling", meaning="Kehalusan.", also=["gilingan", "grind size"]),
    Term(id="kpi", term="KPI", meaning="Ukuran."),
    Term(id="qc", term="QC", meaning="Mutu.", explain=False),
    Term(id="markup", term="R&D", meaning="Riset."),
]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Lihat crema.", [("crema", "crema")]),
        ("Crema tipis", [("crema", "Crema")]),
        ("crema dan crema", [("crema", "crema")]),
        ("gilingan", [("grind", "gilingan")]),
        ("grind size, giling", [("grind", "grind size")]),
        ("KPI, bukan kpi", [("kpi", "KPI")]),
        ("kpi saja", []),
        ("QC", []),
        ("R&D", [("markup", "R&D")]),
        ("penggilingan cremanya", []),
        ("crema-like, pra-crema, crema_", []),
        ("(crema)/giling", [("crema", "crema"), ("grind", "giling")]),
        ("cafe<crema>", [("crema", "crema")]),
    ],
)
def test_marked(text, marked):
    terms = Terms(GLOSSARY)
    html = terms.mark(text)
    assert [term.id for term in terms.used] == [name for name, _ in marked]
    for name, word in marked:
        assert LINK.format("", name, word) in html
    assert html.count("<a ") == len(marked)


def test_a_page_explains_a_term_once():
    terms = Terms(GLOSSARY)
    assert "<a " in terms.mark("crema")
    assert terms.mark("crema") == "crema"
    assert [term.id for term in terms.used] == ["crema"]


def test_skipped_and_empty_glossaries_mark_nothing():
    assert Terms(GLOSSARY, skip=["crema"]).mark("crema") == "crema"
    assert Terms([]).mark("crema <b>") == "crema &lt;b&gt;"


# The last three are letters that a pattern takes for s, k and i when case does not count.
PIECES = [
    "crema",
    "KPI",
    "kpi",
    " ",
    "-",
    "giling",
    "an",
    "<b>",
    "&",
    "R&D",
    "\n",
    "\u017f",
    "\u212a",
    "\u0130",
]
LETTERS = [Term(id=letter, term=letter, meaning="Huruf.") for letter in "ski"]


@given(text=st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_only_links_are_added(text):
    terms = Terms([*GLOSSARY, *LETTERS], "../glosarium/")
    html = str(terms.mark(text))
    for term in terms.used:
        opening = f'<a class="term" href="../glosarium/#{term.id}">'
        assert html.count(opening) == 1
        before, _, after = html.partition(opening)
        html = before + after.replace("</a>", "", 1)
    assert html == str(escape(text))
    assert len({term.id for term in terms.used}) == len(terms.used)
