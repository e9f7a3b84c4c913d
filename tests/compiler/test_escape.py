"""Whatever a text holds, a page shows it as words; only our own little markup lives."""

import json
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from compiler.escape import INLINE, front_matter, plain, relative, rich, script_json
from compiler.source import INVISIBLE


def link(address: str) -> str:
    return "/situs" + address


class Reader(HTMLParser):
    """What a browser would see: live tags, links and words."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        self.tags.append("/" + tag)

    def handle_data(self, data):
        self.words += data

    def handle_comment(self, data):
        self.tags.append("!" + data)

    handle_decl = handle_pi = unknown_decl = handle_comment


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Halo", "Halo"),
        ("*Halo* dunia", "<em>Halo</em> dunia"),
        ("(*Halo*, dunia)", "(<em>Halo</em>, dunia)"),
        ("[kata](/a/b/)", '<a href="/situs/a/b/">kata</a>'),
        ("[kata](/a/b/#c-d)", '<a href="/situs/a/b/#c-d">kata</a>'),
        ("[kata](/a/cek/index.html#c)", '<a href="/situs/a/cek/index.html#c">kata</a>'),
        ("[beranda](/)", '<a href="/situs/">beranda</a>'),
        (
            "[kata](https://example.org/?a=1&b=2)",
            '<a href="https://example.org/?a=1&amp;b=2">kata</a>',
        ),
        ("[<b>](/a/) & *<i>*", '<a href="/situs/a/">&lt;b&gt;</a> &amp; <em>&lt;i&gt;</em>'),
        ("[kata](/a/){onclick=x}", '<a href="/situs/a/">kata</a>{onclick=x}'),
        ("*[kata](/a/)*", "<em>[kata](/a/)</em>"),
    ],
)
def test_markup_of_a_rich_text(text, html):
    assert rich(text, link) == html


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "a*b*c",
        "*a*b",
        "*a**",
        "**tebal**",
        "* satu",
        "*",
        "**",
        "* *",
        "*satu\ndua*",
        "[kata](javascript:alert(1))",
        "[kata](JAVASCRIPT:alert)",
        "[kata](data:text/html,x)",
        "[kata](//example.org/)",
        "[kata](/a//b/)",
        "[kata](/../a/)",
        "[kata](/a/?q)",
        "[kata](a/)",
        "[kata](/A/)",
        "[kata](https:)",
        "[kata](ftp://example.org)",
        "[kata](https://a b)",
        "[kata] (/a/)",
        "[](/a/)",
        "[a\nb](/a/)",
        '[kata](/a/ "judul")',
        "![gambar](x)",
        "{ onclick=x }",
        "{: onclick=x }",
        "{{ 7 * 7 }}",
        "{% x %}",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- x -->",
        "&lt;",
        "&#106;",
        "`kode`",
        "# Judul",
        "- butir",
        "1. butir",
        "> kutip",
        "| a | b |",
        "http://example.org",
        "[kata][acuan]",
        "\\*",
        "$x$",
        "~~x~~",
        "==x==",
        "^x^",
        ":smile:",
        "++ctrl++",
        "[[wiki]]",
    ],
)
def test_everything_else_stays_text(text):
    found = Reader(rich(text, link))
    assert (found.tags, found.words) == ([], text)


PIECES = st.sampled_from(
    [
        "[",
        "]",
        "(",
        ")",
        "*",
        "<",
        ">",
        "&",
        '"',
        "'",
        "`",
        "\n",
        " ",
        "/",
        "#",
        ":",
        "{",
        "}",
        "!",
        "a",
        "kata",
        "[kata](",
        "](/a/b/)",
        "](https://example.org/",
        "javascript:",
        "<script>",
        "<img src=x onerror=x>",
        "onclick=",
        "&lt;",
        "&#x6a;",
        "-->",
        "<!--",
        "]]>",
        "\\",
        "é",
        "0",
    ]
)
TEXTS = st.text(max_size=40) | st.lists(PIECES, max_size=14).map("".join)


@given(text=TEXTS)
def test_a_rich_text_never_yields_live_markup(text):
    found = Reader(rich(text, link))
    assert set(found.tags) <= {"a", "/a", "em", "/em"}
    for name, value in found.attributes:
        assert name == "href"
        assert value.startswith(("/situs/", "https://", "http://"))
    assert found.tags.count("a") == found.tags.count("/a") == len(found.attributes)


@given(text=TEXTS)
def test_a_rich_text_loses_no_word(text):
    shown = INLINE.sub(lambda match: match["label"] or match["emphasis"], text)
    # The parser reads a carriage return and NUL as a browser does; the content has neither.
    assert Reader(rich(text, link)).words == plain(text) == shown


@given(text=TEXTS)
def test_the_words_between_are_given_to_the_glossary(text):
    given_to: list[str] = []

    def keep(words: str) -> Markup:
        given_to.append(words)
        return escape(words)

    assert rich(text, link, keep) == rich(text, link)
    assert "".join(given_to) == INLINE.sub("", text)


def test_without_its_markup_a_text_keeps_its_words():
    assert plain("Baca *dulu* [glosarium](/glosarium/), lalu [x] 2 * 3") == (
        "Baca dulu glosarium, lalu [x] 2 * 3"
    )


def test_many_brackets_take_no_time():
    for piece in ("[", "*", "*a ", "[a](", "[a](/", "a/", "[a](/a"):
        text = "[a](/" + piece * 20_000
        assert Reader(rich(text, link)).words == text


SEGMENT = st.text("abc-", min_size=1, max_size=3)
FOLDER = st.lists(SEGMENT, max_size=4).map(lambda parts: "/" + "".join(f"{p}/" for p in parts))
ADDRESS = FOLDER | FOLDER.map(lambda folder: folder + "index.html")


@given(
    here=ADDRESS,
    to=ADDRESS,
    anchor=st.sampled_from(["", "#x", "#a-b"]),
    site=st.sampled_from(["https://example.org", "https://example.org/dasar/situs"]),
)
def test_a_relative_link_leads_where_the_address_does(here, to, anchor, site):
    assert urljoin(site + here, relative(here, to + anchor)) == site + to + anchor


@given(here=ADDRESS, to=ADDRESS)
def test_a_relative_link_names_no_host_and_no_root(here, to):
    parts = urlsplit(relative(here, to))
    assert (parts.scheme, parts.netloc) == ("", "")
    assert not parts.path.startswith("/")


DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=10,
)


@given(data=DATA)
def test_json_in_a_script_is_data_and_nothing_else(data):
    text = script_json(data)
    assert json.loads(text) == data
    assert "<" not in text
    assert Reader(f"<script>{text}</script>").tags == ["script", "/script"]


def test_json_spells_no_letter_at_length():
    assert script_json(["é–“"]) == '["é–“"]'


def test_json_has_no_word_for_what_is_not_a_number():
    with pytest.raises(ValueError, match="not JSON compliant"):
        script_json(float("nan"))


VISIBLE = TEXTS.filter(lambda text: not INVISIBLE.search(text))


@given(text=VISIBLE, items=st.lists(VISIBLE, max_size=3))
def test_front_matter_comes_back(text, items):
    data = {"title": text, "rail": [{"title": item, "url": item} for item in items], "order": 3}
    block = front_matter(data)
    assert block.startswith("---\n")
    assert block.count("\n") == 5
    assert yaml.safe_load(block.removeprefix("---\n").removesuffix("---\n")) == data
