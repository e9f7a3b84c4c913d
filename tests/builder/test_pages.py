"""What makes MkDocs quick changes nothing of what it makes."""

import re
from itertools import chain
from pathlib import Path

import pytest
from jinja2 import FileSystemLoader
from markdown import Markdown

from builder import pages
from compiler.frame import Frame
from compiler.pages import profession, together
from compiler.pages.page import Renderer
from tests.standard import content

USUAL = ["tables", "toc", "fenced_code"]


def html(text: str) -> str:
    """Return a page's HTML, which is the same the usual way."""
    made = Markdown(extensions=[*USUAL, pages._Html()]).convert(text)
    assert made == Markdown(extensions=USUAL).convert(text)
    return made


def test_every_page_of_the_compiler_is_html_as_it_is():
    frame = Frame("Situs", "http://localhost/", ())
    renderer = Renderer(content(), frame)
    made = [profession(renderer, content(), frame, each) for each in content().standards]
    cited = [page for each in made for page in each.cited]
    shared = together(renderer, content(), frame, cited)
    for name, text in chain(*(each.texts for each in made), shared):
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
        assert html(body) == body.strip(), name


@pytest.mark.parametrize(
    "text",
    [
        "<div>\n<p>a *b*</p>\n</div>\n\n# c\n\n<div>\nd\n</div>",
        "<div>a</div>\n\nb *c*\n\n<div>d</div>",
        "# a\n<div>*b*</div>",
        "a *b* <div>c</div>",
        "    <div>a *b*</div>",
        "<p>a</p> *b*",
        "<div>a &amp; &lt; &copy; *b* _c_ [d](e)</div>",
    ],
)
def test_markdown_beside_html_is_read_as_ever(text):
    html(text)


def test_the_theme_s_files_are_those_that_can_be_published(tmp_path: Path):
    for name in ("a.html", "b/c.css", "b/.d/e.svg", ".icons/f.svg", ".g"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    every = FileSystemLoader([tmp_path]).list_templates()
    found = pages._Files([tmp_path]).list_templates()
    assert found == [name for name in every if "/." not in f"/{name}" or name == ".g"]
    assert {"b/c.css", ".g"} <= set(found)
