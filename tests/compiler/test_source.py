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
    "anchor": (b"a: &b 1", "1:4: jangkar &b tidak dipakai di sini; {out}"),
    "anchor on a list": (b"a: &b [1]", "1:4: jangkar &b tidak dipakai di sini; {out}"),
    "anchor on a key": (b"&b a: 1", "1:1: jangkar &b tidak dipakai di sini; {out}"),
    "alias": (b"a: *b", "1:4: alias *b tidak dipakai di sini; {out}"),
    "alias as a key": (
        b"*b : 1",
        "1:1: alias *b tidak dipakai di sini; {out}",
        "1:1: nama kolom harus teks biasa",
    ),
    "self reference": (
        b"&a [*a]",
        "1:1: jangkar &a tidak dipakai di sini; {out}",
        "1:5: alias *a tidak dipakai di sini; {out}",
    ),
    "merge key": (
        b"a:\n  <<: {b: 1}",
        "2:3: penggabungan << tidak dipakai di sini; tulis kolomnya satu per satu",
    ),
    "quoted merge key": (
        b'"<<": {b: 1}',
        "1:1: penggabungan << tidak dipakai di sini; tulis kolomnya satu per satu",
    ),
    "emphasis that begins a text": (
        b"a: *Tanya* dulu",
        "1:4: teks yang diawali * harus diapit tanda kutip",
    ),
    # tags
    "python tag": (
        b"a: !!python/object/apply:os.system [ls]",
        "1:4: tag !!python/object/apply:os.system tidak dipakai di sini; hapus, atau beri "
        "tanda kutip bila ini teks",
    ),
    "string tag": (
        b"a: !!str no",
        "1:4: tag !!str tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks",
    ),
    "binary tag": (
        b"a: !!binary aGk=",
        "1:4: tag !!binary tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks",
    ),
    "set tag": (
        b"a: !!set {b}",
        "1:4: tag !!set tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks",
    ),
    "own tag": (
        b"a: !jin 1",
        "1:4: tag !jin tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks",
    ),
    "bare tag": (
        b"a: ! 1",
        "1:4: tag ! tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks",
    ),
    # keys and documents
    "repeated key": (b"a: 1\nb: 2\na: 3", "3:1: kolom “a” sudah ada di baris 1; hapus salah satu"),
    "repeated key, inside": (
        b"- {a: 1, b: 2, a: 3}",
        "1:16: kolom “a” sudah ada di baris 1; hapus salah satu",
    ),
    "repeated key, quoted": (
        b"a: 1\n'a': 2",
        "2:1: kolom “a” sudah ada di baris 1; hapus salah satu",
    ),
    "repeated twice": (
        b"a: 1\na: 2\na: 3",
        "2:1: kolom “a” sudah ada di baris 1, begitu pula 1 kolom sesudahnya; hapus salah satu",
    ),
    "list as key": (b"? [a]\n: 1", "1:3: nama kolom harus teks biasa"),
    "mapping as key": (b"{{a: 1}: 2}", "1:2: nama kolom harus teks biasa"),
    "two documents": (b"a: 1\n---\na: 2", "2:1: satu berkas memuat satu dokumen; hapus baris ---"),
    "two documents, dotted": (
        b"a: 1\n...\n---\na: 2",
        "3:1: satu berkas memuat satu dokumen; hapus baris ---",
    ),
    # depth
    "deep lists": (b"a: " + b"[" * 30, "1:23: bersarang lebih dari 20 tingkat"),
    "very deep mappings": (b"{a: " * 50_000, "1:81: bersarang lebih dari 20 tingkat"),
    "deep block": (
        b"".join(b" " * i + b"a:\n" for i in range(40)),
        "21:21: bersarang lebih dari 20 tingkat",
    ),
    # bytes
    "latin-1": (b"a: \xe9", "1:4: {utf8}"),
    "latin-1 after umlauts": ("ä: ü\nb: ö".encode() + b"\xe9", "2:5: {utf8}"),
    "latin-1 after a mark": (b"\xef\xbb\xbfa: \xe9", "1:4: {utf8}"),
    "windows dash": (b"a: 1 \x96 2", "1:6: {utf8}"),
    "utf-16": ("a: b".encode("utf-16"), "1:1: {utf8}"),
    "utf-16 without a mark": (
        "a: b".encode("utf-16-le"),
        "1:2: karakter tak terlihat U+0000; hapus",
    ),
    "utf-32": ("a: b".encode("utf-32-be"), "1:1: karakter tak terlihat U+0000; hapus"),
    "cut short": ("a: é".encode()[:-1], "1:4: {utf8}"),
    "overlong": (b"a: \xc0\xaf", "1:4: {utf8}"),
    "surrogate": (b"a: \xed\xa0\x80", "1:4: {utf8}"),
    "random bytes": (bytes(range(128, 256)), "1:1: {utf8}"),
    "too large": (
        b"a: " + b"x" * MAX_BYTES,
        "1:1: berkas paling besar 256 KiB; bagi menjadi beberapa berkas",
    ),
    # characters
    "NUL": (b"a: \x00b", "1:4: karakter tak terlihat U+0000; hapus"),
    "bell": (b"a: 1\nb: \x07", "2:4: karakter tak terlihat U+0007; hapus"),
    "delete": (b"a: \x7f", "1:4: karakter tak terlihat U+007F; hapus"),
    "next line": ("a: b\x85c".encode(), "1:5: karakter tak terlihat U+0085; hapus"),
    "line separator": ("a: b\u2028c".encode(), "1:5: karakter tak terlihat U+2028; hapus"),
    "bidi override": ("a: \u202eb".encode(), "1:4: karakter tak terlihat U+202E; hapus"),
    "bidi isolate": ("a: \u2067b".encode(), "1:4: karakter tak terlihat U+2067; hapus"),
    "right-to-left mark": (
        "a: \u200fb".encode(),
        "1:4: karakter tak terlihat U+200F; hapus",
    ),
    "zero-width space": ("a: b\u200bc".encode(), "1:5: karakter tak terlihat U+200B; hapus"),
    "second mark": (
        b"\xef\xbb\xbf\xef\xbb\xbfa: 1",
        "1:1: karakter tak terlihat U+FEFF; hapus",
    ),
    "mark inside": ("a: b\ufeffc".encode(), "1:5: karakter tak terlihat U+FEFF; hapus"),
    "lone carriage return": (b"a: 1\rb: 2", "1:5: karakter tak terlihat U+000D; hapus"),
    "escaped NUL": (b'a: "\\0"', "1:4: karakter tak terlihat U+0000; hapus"),
    "escaped bidi": (b'a: "\\u202e"', "1:4: karakter tak terlihat U+202E; hapus"),
    "escaped bidi in a key": (b'"\\u202e": 1', "1:1: karakter tak terlihat U+202E; hapus"),
    "escaped line separator": (b'a: "\\L"', "1:4: karakter tak terlihat U+2028; hapus"),
    # slips
    "tab": (b"a:\n\tb: 1", "2:1: jorokan memuat tab; ganti dengan spasi"),
    "tab after spaces": (
        b"a:\n  \tb: 1\n\tc: 2",
        "2:3: jorokan memuat tab; ganti dengan spasi",
    ),
    "open quote": (b"a: 1\nb: 'x\nc: 2", "2:4: tanda kutip yang dibuka di sini belum ditutup"),
    "colon in a text": (
        b"a: Catatan: penting",
        "1:11: teks yang memuat “: ” harus diapit tanda kutip",
    ),
    "at sign": (
        b"a: @nama",
        "1:4: teks yang diawali @ harus diapit tanda kutip",
    ),
    "percent sign": (
        b"a: %",
        "1:4: teks yang diawali % harus diapit tanda kutip",
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
        "out": "tulis isinya, atau beri tanda kutip bila ini teks",
        "utf8": "berkas harus dalam UTF-8; simpan ulang sebagai UTF-8",
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
    assert (
        "f.yaml:3:3: penggabungan << tidak dipakai di sini; tulis kolomnya satu per satu" in lines
    )
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
    assert str(found.problem(("satu",), "kurang", warning=True)) == "f.yaml:2:7: peringatan: kurang"
