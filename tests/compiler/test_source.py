"""Whatever bytes a file holds, reading it ends in data or in lines an author can act on."""

import re
from functools import reduce

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from compiler import source
from compiler.problems import ContentError
from compiler.scalar import Unquoted
from compiler.source import MAX_BYTES, parse, read

LINE = re.compile(r"f\.yaml:\d+:\d+: \S[^\n\x00-\x1f\x7f-\x9f]*")

# What is refused: the file, and every line said of it.
REFUSED = {
    # anchors, aliases, merge keys: one value in two places, or a bomb
    "anchor": (b"a: &b 1", "1:4: anchor &b is not allowed; {out}"),
    "anchor on a list": (b"a: &b [1]", "1:4: anchor &b is not allowed; {out}"),
    "anchor on a key": (b"&b a: 1", "1:1: anchor &b is not allowed; {out}"),
    "alias": (b"a: *b", "1:4: alias *b is not allowed; {out}"),
    "alias as a key": (
        b"*b : 1",
        "1:1: alias *b is not allowed; {out}",
        "1:1: a key must be plain text",
    ),
    "self reference": (
        b"&a [*a]",
        "1:1: anchor &a is not allowed; {out}",
        "1:5: alias *a is not allowed; {out}",
    ),
    "merge key": (b"a:\n  <<: {b: 1}", "2:3: merge key << is not allowed; write the keys out"),
    "quoted merge key": (b'"<<": {b: 1}', "1:1: merge key << is not allowed; write the keys out"),
    "emphasis that begins a text": (
        b"a: *Tanya* dulu",
        "1:10: not valid YAML: a text that begins with * must stand in quotes",
    ),
    # tags
    "python tag": (
        b"a: !!python/object/apply:os.system [ls]",
        "1:4: tag !!python/object/apply:os.system is not allowed; remove it",
    ),
    "string tag": (b"a: !!str no", "1:4: tag !!str is not allowed; remove it"),
    "binary tag": (b"a: !!binary aGk=", "1:4: tag !!binary is not allowed; remove it"),
    "set tag": (b"a: !!set {b}", "1:4: tag !!set is not allowed; remove it"),
    "own tag": (b"a: !jin 1", "1:4: tag !jin is not allowed; remove it"),
    "bare tag": (b"a: ! 1", "1:4: tag ! is not allowed; remove it"),
    # keys and documents
    "repeated key": (b"a: 1\nb: 2\na: 3", "3:1: key 'a' is repeated; first in line 1"),
    "repeated key, inside": (b"- {a: 1, b: 2, a: 3}", "1:16: key 'a' is repeated; first in line 1"),
    "repeated key, quoted": (b"a: 1\n'a': 2", "2:1: key 'a' is repeated; first in line 1"),
    "repeated twice": (
        b"a: 1\na: 2\na: 3",
        "2:1: key 'a' is repeated; first in line 1",
        "3:1: key 'a' is repeated; first in line 1",
    ),
    "list as key": (b"? [a]\n: 1", "1:3: a key must be plain text"),
    "mapping as key": (b"{{a: 1}: 2}", "1:2: a key must be plain text"),
    "two documents": (b"a: 1\n---\na: 2", "2:1: a file holds one document; remove '---'"),
    "two documents, dotted": (
        b"a: 1\n...\n---\na: 2",
        "3:1: a file holds one document; remove '---'",
    ),
    # depth
    "deep lists": (b"a: " + b"[" * 30, "1:23: nested deeper than 20 levels"),
    "very deep mappings": (b"{a: " * 50_000, "1:81: nested deeper than 20 levels"),
    "deep block": (
        b"".join(b" " * i + b"a:\n" for i in range(40)),
        "21:21: nested deeper than 20 levels",
    ),
    # bytes
    "latin-1": (b"a: \xe9", "1:4: {utf8}"),
    "latin-1 after umlauts": ("ä: ü\nb: ö".encode() + b"\xe9", "2:5: {utf8}"),
    "latin-1 after a mark": (b"\xef\xbb\xbfa: \xe9", "1:4: {utf8}"),
    "windows dash": (b"a: 1 \x96 2", "1:6: {utf8}"),
    "utf-16": ("a: b".encode("utf-16"), "1:1: {utf8}"),
    "utf-16 without a mark": (
        "a: b".encode("utf-16-le"),
        "1:2: invisible character U+0000 must be removed",
    ),
    "utf-32": ("a: b".encode("utf-32-be"), "1:1: invisible character U+0000 must be removed"),
    "cut short": ("a: é".encode()[:-1], "1:4: {utf8}"),
    "overlong": (b"a: \xc0\xaf", "1:4: {utf8}"),
    "surrogate": (b"a: \xed\xa0\x80", "1:4: {utf8}"),
    "random bytes": (bytes(range(128, 256)), "1:1: {utf8}"),
    "too large": (b"a: " + b"x" * MAX_BYTES, "1:1: file must be at most 256 KiB; split it"),
    # characters
    "NUL": (b"a: \x00b", "1:4: invisible character U+0000 must be removed"),
    "bell": (b"a: 1\nb: \x07", "2:4: invisible character U+0007 must be removed"),
    "delete": (b"a: \x7f", "1:4: invisible character U+007F must be removed"),
    "next line": ("a: b\x85c".encode(), "1:5: invisible character U+0085 must be removed"),
    "line separator": ("a: b\u2028c".encode(), "1:5: invisible character U+2028 must be removed"),
    "bidi override": ("a: \u202eb".encode(), "1:4: invisible character U+202E must be removed"),
    "bidi isolate": ("a: \u2067b".encode(), "1:4: invisible character U+2067 must be removed"),
    "right-to-left mark": (
        "a: \u200fb".encode(),
        "1:4: invisible character U+200F must be removed",
    ),
    "zero-width space": ("a: b\u200bc".encode(), "1:5: invisible character U+200B must be removed"),
    "second mark": (
        b"\xef\xbb\xbf\xef\xbb\xbfa: 1",
        "1:1: invisible character U+FEFF must be removed",
    ),
    "mark inside": ("a: b\ufeffc".encode(), "1:5: invisible character U+FEFF must be removed"),
    "lone carriage return": (b"a: 1\rb: 2", "1:5: invisible character U+000D must be removed"),
    "escaped NUL": (b'a: "\\0"', "1:4: invisible character U+0000 must be removed"),
    "escaped bidi": (b'a: "\\u202e"', "1:4: invisible character U+202E must be removed"),
    "escaped bidi in a key": (b'"\\u202e": 1', "1:1: invisible character U+202E must be removed"),
    "escaped line separator": (b'a: "\\L"', "1:4: invisible character U+2028 must be removed"),
    # slips
    "tab": (b"a:\n\tb: 1", "2:1: not valid YAML: a tab cannot indent; use spaces"),
    "tab after spaces": (
        b"a:\n  \tb: 1\n\tc: 2",
        "2:3: not valid YAML: a tab cannot indent; use spaces",
    ),
    "open quote": (b"a: 1\nb: 'x\nc: 2", "2:4: not valid YAML: a quotation mark is never closed"),
    "colon in a text": (
        b"a: Catatan: penting",
        "1:11: not valid YAML: either the indent is wrong or a text with ': ' needs quotes",
    ),
    "at sign": (
        b"a: @nama",
        "1:4: not valid YAML: a text that begins with this sign must stand in quotes",
    ),
    "percent sign": (
        b"a: %",
        "1:4: not valid YAML: a text that begins with this sign must stand in quotes",
    ),
}
# What is data: quietly, or as a word that fits no type.
ACCEPTED = {
    "nothing": (b"", None),
    "a comment": (b"# kosong\n", None),
    "three dashes": (b"---\n", None),
    "a mark": (b"\xef\xbb\xbfa: 1", {"a": 1}),
    "windows lines": (b"a: 1\r\nb: 2\r\n", {"a": 1, "b": 2}),
    "a list": (b"- 1\n- 2\n", [1, 2]),
    "a word": (b"halo", "halo"),
    "a version": (b"%YAML 1.2\n---\na: 1", {"a": 1}),
    "emoji with a joiner": ("a: 👩\u200d💻".encode(), {"a": "👩\u200d💻"}),
    "twenty levels": (b"[" * 20 + b"]" * 20, reduce(lambda inner, _: [inner], range(19), [])),
    "folded": (b"a: >-\n  satu\n  dua\n", {"a": "satu dua"}),
    "quoted words": (
        b"a: 'no'\nb: \"12:30\"\nc: '2026-01-01'",
        {"a": "no", "b": "12:30", "c": "2026-01-01"},
    ),
    "numbers": (b"[0, 7, -3, +4, 123456789, 0.5, -1.25]", [0, 7, -3, 4, 123456789, 0.5, -1.25]),
    "words": (b"[null, ~, true, false]", [None, None, True, False]),
    "texts": (
        b"[no way, 5%, 3-4, 1., 2026-01-01 pagi, '', v1.2, 1-2-3, ., ..., 10 menit]",
        [
            "no way",
            "5%",
            "3-4",
            Unquoted("1."),
            "2026-01-01 pagi",
            "",
            "v1.2",
            "1-2-3",
            ".",
            "...",
            "10 menit",
        ],
    ),
}
MISREAD = [
    "no",
    "No",
    "NO",
    "yes",
    "on",
    "off",
    "y",
    "N",
    "True",
    "TRUE",
    "False",
    "Null",
    "12:30",
    "12:30:45",
    "-1:30",
    "190:20:30.15",
    "0777",
    "0o17",
    "0x1F",
    "0b101",
    "1_000",
    "1e3",
    "1E+3",
    "1.5e3",
    ".5",
    "12.",
    "007",
    "0812345678901",
    "1234567890",
    "2024-13-40",
    "2026-01-01",
    "2026-1-1T10:00:00Z",
    ".inf",
    "-.INF",
    ".nan",
    "09.00",
    "-0.5e-3",
    "+12e03",
]


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def loader(request, monkeypatch):
    """PyYAML with its C part and without."""
    monkeypatch.setattr(source, "LOADER", getattr(yaml, request.param))
    return request.param


def said(raw: bytes, tmp_path) -> list[str]:
    """The lines said of a file, or none; any other exception is the test's failure."""
    path = tmp_path / "f.yaml"
    path.write_bytes(raw)
    try:
        read(path, "f.yaml")
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("name", REFUSED)
def test_refused(name, tmp_path):
    raw, *expected = REFUSED[name]
    words = {
        "out": "write the value out, or put the text in quotes",
        "utf8": "file must be UTF-8; save it again as UTF-8",
    }
    wanted = [f"f.yaml:{re.sub(r'{(out|utf8)}', lambda m: words[m[1]], line)}" for line in expected]
    assert said(raw, tmp_path) == sorted(wanted)


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted(name, tmp_path):
    raw, data = ACCEPTED[name]
    (tmp_path / "f.yaml").write_bytes(raw)
    assert read(tmp_path / "f.yaml", "f.yaml").data == data


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("word", [*MISREAD, "9" * 5000, "1:" * 2000 + "1"])
def test_a_word_that_yaml_would_turn_is_kept_as_written(word):
    found = parse(f"a: {word}", "f.yaml")
    assert found.data == {"a": Unquoted(word)}
    assert found.written == {("a",): word}


def test_the_merge_bomb_is_refused_at_once(tmp_path):
    """431 bytes that keep yaml.safe_load busy for 20 seconds."""
    bomb = "a0: &a0 {k: v}\n" + "".join(
        f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
    )
    lines = said(bomb.encode(), tmp_path)
    assert "f.yaml:3:3: merge key << is not allowed; write the keys out" in lines
    assert len(lines) == 9 + 8 + 8 * 9


ODD = rb"""
"\ud800" | "\U00110000" | "\q" | "x" y | a: |99 | a: [ | a: { | } | : 1 | ? | - | & | * | !
!< | !<x | %TAG ! !! x | %YAML 1 | % | ' | " | > | ... | [a, b]: c | [,] | {,} | {a, b: } | #a: ]b
-- | --- - | ?? : | a: !<tag:yaml.org,2002:python/name:os.system> b | <<: | &a !!map {*a : *a}
""".replace(b"\n", b" | ").split(b" | ")
LONG = [
    b"[" * 100_000,
    b"- " * 100_000,
    b"? " * 100_000,
    b"a: {b: " * 30_000,
    b'"' + b"\\" * 200_000,
    b"%YAML " + b"9" * 5000 + b".1\n---\na",
    b"- a\n-b",
    b"a: |\n\tb",
    b"---\n---",
    b"? a\n? b",
]


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("raw", [*ODD, *LONG], ids=lambda raw: repr(raw[:20]))
def test_anything_else_ends_in_data_or_lines(raw, tmp_path):
    for line in said(raw, tmp_path):
        assert LINE.fullmatch(line), line


@pytest.mark.usefixtures("loader")
@given(
    text=st.text(st.characters(codec="utf-8"), max_size=60)
    | st.text("ab01:-?[]{}&*!|>'\"%@`#,. \n\t<~\\uxno", max_size=60)
)
def test_any_text_ends_in_data_or_lines(text, tmp_path_factory):
    folder = tmp_path_factory.getbasetemp()
    for line in said(text.encode(), folder):
        assert LINE.fullmatch(line), line


@given(raw=st.binary(max_size=60))
def test_any_bytes_end_in_data_or_lines(raw, tmp_path_factory):
    for line in said(raw, tmp_path_factory.getbasetemp()):
        assert LINE.fullmatch(line), line


class Dumper(yaml.SafeDumper):
    """Writes every text in quotes and every value out."""

    def ignore_aliases(self, _):
        return True


Dumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="'")
)
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-999_999_999, 999_999_999)
    | st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.usefixtures("loader")
@given(data=PLAIN, flow=st.booleans())
def test_plain_data_comes_back(data, flow):
    text = yaml.dump(data, Dumper=Dumper, default_flow_style=flow, width=60, allow_unicode=True)
    assert parse(text.removesuffix("...\n"), "f.yaml").data == data


TEXT = """\
# first
satu: 1
dua:
  - tiga: "x"
    empat: {lima: ä, enam: 'y'}
  -   tujuh
delapan: >-
  panjang
  sekali
"""


@pytest.mark.usefixtures("loader")
def test_places_are_exact():
    found = parse(TEXT, "f.yaml")
    assert found.values == {
        (): (2, 1),
        ("satu",): (2, 7),
        ("dua",): (4, 3),
        ("dua", 0): (4, 5),
        ("dua", 0, "tiga"): (4, 11),
        ("dua", 0, "empat"): (5, 12),
        ("dua", 0, "empat", "lima"): (5, 19),
        ("dua", 0, "empat", "enam"): (5, 28),
        ("dua", 1): (6, 7),
        ("delapan",): (7, 10),
    }
    assert found.keys[("dua", 0, "empat", "enam")] == (5, 22)
    assert found.keys[("delapan",)] == (7, 1)


def test_a_place_that_is_not_there_is_its_nearest_parent():
    found = parse(TEXT, "f.yaml")
    assert found.place(("dua", 0, "delapan")) == (4, 5)
    assert found.place(("dua", 0, "tiga"), key=True) == (4, 5)
    assert found.place(("sembilan", 3)) == (2, 1)
    assert parse("", "f.yaml").place(("satu",)) == (1, 1)
    assert str(found.problem(("satu",), "kurang", warning=True)) == "f.yaml:2:7: warning: kurang"
