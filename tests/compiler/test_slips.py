"""What an author is told of a slip: where it is, though the parser stopped elsewhere, and once."""

import pytest
import yaml

from compiler import layout, slips, source
from compiler.problems import ContentError
from compiler.source import parse

GOOD = """\
code: 3
name: Negosiasi
cluster: influence
statements:
  - code: 1
    text: Saya menyiapkan batas.
  - code: 2
    text: Saya mencatat hasil.
case:
  code: 1
  options:
    - id: a
      text: "Satu"
    - id: b
      text: "Dua"
actions:
  - Satu latihan
  - Dua latihan
  - Tiga latihan
why: Karena perlu.
"""

# Words of GOOD, others in their place, and the one line said of it; None: nothing is wrong.
SLIPS = {
    "open quote top": ("name: Negosiasi", 'name: "Negosiasi', (2, 7, slips.UNCLOSED)),
    "open quote single": ("name: Negosiasi", "name: 'Negosiasi", (2, 7, slips.UNCLOSED)),
    "open quote nested": (
        "text: Saya menyiapkan batas.",
        'text: "Saya menyiapkan batas.',
        (6, 11, slips.UNCLOSED),
    ),
    "open quote list": ("- Satu latihan", '- "Satu latihan', (17, 5, slips.UNCLOSED)),
    "open quote last": ("why: Karena perlu.", 'why: "Karena perlu.', (20, 6, slips.UNCLOSED)),
    "missing colon": ("name: Negosiasi", "name Negosiasi", (2, 1, layout.NO_COLON)),
    "missing colon nested": (
        "    text: Saya menyiapkan batas.",
        "    text Saya menyiapkan batas.",
        (6, 5, layout.NO_COLON),
    ),
    "missing colon first": ("code: 3\n", "code 3\n", (1, 1, layout.NO_COLON)),
    "missing colon last": ("why: Karena perlu.", "why Karena perlu.", (20, 1, layout.NO_COLON)),
    "missing colon parent": ("case:\n", "case\n", (9, 5, layout.NO_COLON)),
    "missing colon list parent": ("statements:\n", "statements\n", (4, 11, layout.NO_COLON)),
    "missing colon list parent 2": ("actions:\n", "actions\n", (16, 8, layout.NO_COLON)),
    "missing space": (
        "name: Negosiasi",
        "name:Negosiasi",
        (2, 5, "sesudah “name:” harus ada spasi"),
    ),
    "missing space nested": (
        "text: Saya men",
        "text:Saya men",
        (6, 9, "sesudah “text:” harus ada spasi"),
    ),
    "tab": (
        "    text: Saya men",
        "\ttext: Saya men",
        (6, 1, "jorokan memuat tab; ganti dengan spasi"),
    ),
    "tab2": (
        "  code: 1\n  options",
        "\tcode: 1\n  options",
        (10, 1, "jorokan memuat tab; ganti dengan spasi"),
    ),
    "indent more": (
        "name: Neg",
        "  name: Neg",
        (2, 3, "baris ini menjorok terlalu dalam; sejajarkan dengan baris 1"),
    ),
    "indent more nested": (
        "    text: Saya menc",
        "      text: Saya menc",
        (8, 7, "baris ini menjorok terlalu dalam; sejajarkan dengan baris 7"),
    ),
    "indent less nested": (
        "    text: Saya menc",
        "   text: Saya menc",
        (8, 4, "jorokan baris ini tidak cocok dengan baris di atasnya; sejajarkan dengan baris 7"),
    ),
    "indent less nested 2": (
        "    text: Saya menc",
        "  text: Saya menc",
        (8, 3, "baris ini kurang menjorok; sejajarkan dengan “code” di baris 7"),
    ),
    "indent item": (
        "  - code: 2",
        "   - code: 2",
        (7, 4, "jorokan baris ini tidak cocok dengan baris di atasnya; sejajarkan dengan baris 5"),
    ),
    "indent item less": (
        "  - code: 2",
        " - code: 2",
        (7, 2, "jorokan baris ini tidak cocok dengan baris di atasnya; sejajarkan dengan baris 5"),
    ),
    "indent key": (
        "  options:",
        "   options:",
        (11, 4, "baris ini menjorok terlalu dalam; sejajarkan dengan baris 10"),
    ),
    "missing dash": (
        "  - code: 2",
        "    code: 2",
        (7, 5, "tanda - belum ada di depan “code”, yang sudah ada di baris 5"),
    ),
    "missing dash same col": ("  - code: 2", "  code: 2", (7, 3, layout.NO_DASH)),
    "missing dash first": ("  - code: 1", "    code: 1", (5, 5, layout.NO_DASH)),
    "missing dash option": (
        "    - id: b",
        "      id: b",
        (14, 7, "tanda - belum ada di depan “id”, yang sudah ada di baris 12"),
    ),
    "missing dash text": ("  - Dua latihan", "  Dua latihan", (18, 3, layout.NO_DASH)),
    "missing dash text deeper": ("  - Dua latihan", "    Dua latihan", None),
    "missing dash text first": ("  - Satu latihan", "  Satu latihan", None),
    "dash no space": (
        "  - Dua latihan",
        "  -Dua latihan",
        (18, 4, "sesudah tanda - harus ada spasi"),
    ),
    "colon in text": ("Saya menyiapkan batas.", "Saya menyiapkan: batas.", (6, 26, layout.COLON)),
    "colon in list text": ("- Dua latihan", "- Dua: latihan", None),
    "quote then text": (
        'text: "Satu"',
        'text: "Satu" dan dua',
        (13, 18, "sesudah tanda kutip penutup masih ada teks; apit seluruh teks dengan '"),
    ),
    "link first": (
        "why: Karena perlu.",
        "why: [Karena](/a/b/) perlu.",
        (20, 6, "teks yang diawali [ harus diapit tanda kutip"),
    ),
    "link first mid": (
        "name: Negosiasi",
        "name: [Karena](/a/b/) perlu.",
        (2, 7, "teks yang diawali [ harus diapit tanda kutip"),
    ),
    "brace first": (
        "why: Karena perlu.",
        "why: {n} perlu.",
        (20, 6, "teks yang diawali { harus diapit tanda kutip"),
    ),
    "brace open": (
        "why: Karena perlu.",
        "why: {n perlu.",
        (20, 6, "tanda { dibuka di sini; periksa kurung penutup, koma, dan tanda kutip"),
    ),
    "bracket open": (
        "name: Negosiasi",
        "name: [a, b",
        (2, 7, "tanda [ dibuka di sini; periksa kurung penutup, koma, dan tanda kutip"),
    ),
    "star": (
        "why: Karena perlu.",
        "why: *Karena* perlu.",
        (20, 6, "teks yang diawali * harus diapit tanda kutip"),
    ),
    "bang": (
        "why: Karena perlu.",
        "why: !Karena perlu.",
        (20, 6, "tag !Karena tidak dipakai di sini; hapus, atau beri tanda kutip bila ini teks"),
    ),
    "backtick": (
        "why: Karena perlu.",
        "why: `Karena` perlu.",
        (20, 6, "teks yang diawali ` harus diapit tanda kutip"),
    ),
    "at": (
        "- Dua latihan",
        "- @dua latihan",
        (18, 5, "teks yang diawali @ harus diapit tanda kutip"),
    ),
    "cut": ("why: Karena perlu.", "why: Karena perlu #1 di tim.", (20, 19, slips.CUT)),
    "cut comment": ("why: Karena perlu.", "why: Karena perlu. # catatan", (20, 20, slips.CUT)),
    "cut multi": ("why: Karena perlu.", "why: Karena perlu #1\n  di tim.", (20, 19, slips.CUT)),
    "cut first": (
        "why: Karena perlu.",
        "why: #1 di tim.",
        (20, 6, "teks yang diawali # harus diapit tanda kutip"),
    ),
    "word comment ok": ("cluster: influence", "cluster: influence # kelompok", None),
    "num comment ok": ("code: 3", "code: 3 # tetap", None),
    "folded comment": (
        "why: Karena perlu.",
        "why: >-\n  Karena\n  # catatan\n  perlu.",
        (22, 3, slips.PRINTED),
    ),
    "folded inline": (
        "why: Karena perlu.",
        "why: >-\n  Karena # catatan\n  perlu.",
        (21, 10, slips.PRINTED),
    ),
    "folded ok": ("why: Karena perlu.", "why: >-\n  Karena #1\n  perlu.\n# catatan", None),
    "nbsp indent": (
        "    text: Saya menc",
        "  \u00a0 text: Saya menc",
        (8, 3, "spasi istimewa U+00A0; ganti dengan spasi biasa"),
    ),
    "nbsp key": (
        "name: Neg",
        "name:\u00a0Neg",
        (2, 6, "spasi istimewa U+00A0; ganti dengan spasi biasa"),
    ),
    "nbsp dash": (
        "- Dua latihan",
        "-\u00a0Dua latihan",
        (18, 4, "spasi istimewa U+00A0; ganti dengan spasi biasa"),
    ),
    "nbsp text ok": ("Karena perlu", "Karena\u00a0perlu", None),
    "conflict": (
        "name: Negosiasi\n",
        "<<<<<<< HEAD\nname: Negosiasi\n=======\nname: Nego\n>>>>>>> lain\n",
        (
            2,
            1,
            "tanda konflik Git; pilih isi yang benar, lalu hapus garis <<<<<<<, =======, dan "
            ">>>>>>>",
        ),
    ),
    "conflict rest": (
        "name: Negosiasi\n",
        "=======\nname: Negosiasi\n",
        (2, 1, "garis “=======” bukan YAML; bila sisa konflik Git, hapus barisnya"),
    ),
    "stray word": ("name: Negosiasi\n", "name: Negosiasi\nxyz\n", (3, 1, layout.NO_COLON)),
    "pasted twice": (
        "name: Negosiasi\ncluster: influence\n",
        "name: Negosiasi\ncluster: influence\nname: Negosiasi\ncluster: influence\n",
        (
            4,
            1,
            "kolom “name” sudah ada di baris 2, begitu pula 1 kolom sesudahnya; hapus salah satu",
        ),
    ),
    "stray bracket": (
        "why: Karena perlu.",
        "why: ] perlu",
        (20, 6, "teks yang diawali ] harus diapit tanda kutip"),
    ),
    "bar text": (
        "why: Karena perlu.",
        "why: | perlu",
        (20, 6, "teks yang diawali | harus diapit tanda kutip"),
    ),
    "gt text": (
        "why: Karena perlu.",
        "why: > 5 orang",
        (20, 6, "teks yang diawali > harus diapit tanda kutip"),
    ),
    "quoted text lost indent": (
        "why: Karena perlu.",
        'why: "Karena\nperlu."',
        (20, 6, slips.UNCLOSED),
    ),
    "flow quote": (
        "name: Negosiasi",
        'name: {a: "b, c: "d"}',
        (2, 7, "tanda { dibuka di sini; periksa kurung penutup, koma, dan tanda kutip"),
    ),
    "escape": (
        "name: Negosiasi",
        'name: "a\\qb"',
        (2, 9, "tanda \\ tidak dikenal; apit teks ini dengan tanda kutip tunggal"),
    ),
    "dup dash in list": ("  - Dua latihan", "  - - Dua latihan", None),
    "smart quote": ("name: Negosiasi", "name: “Negosiasi: x”", (2, 17, layout.COLON)),
    "colon end of text": ("why: Karena perlu.", "why: Karena perlu:", (20, 18, layout.COLON)),
    "multi text colon": (
        "why: Karena perlu.",
        "why: Karena perlu\n  catatan: ini",
        (21, 3, "baris ini menjorok terlalu dalam; sejajarkan dengan baris 20"),
    ),
    "multi text colon Cap": (
        "why: Karena perlu.",
        "why: Karena perlu\n  Catatan: ini",
        (21, 10, layout.COLON),
    ),
}


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@pytest.mark.parametrize("name", SLIPS)
def test_one_slip_is_one_line_where_it_is(name, loader, monkeypatch):
    monkeypatch.setattr(source, "LOADER", getattr(yaml, loader))
    old, new, expected = SLIPS[name]
    found = []
    try:
        parse(GOOD.replace(old, new, 1), "f")
    except ContentError as error:
        found = [(p.line, p.column, p.message) for p in error.problems]
    assert found == ([expected] if expected else [])


def test_what_is_right_is_data():
    assert parse(GOOD, "f").data["why"] == "Karena perlu."


def test_an_open_quotation_mark_is_told_where_it_opened_however_far_the_next_one_is():
    text = 'code: 1\nname: "Negosiasi\n' + "cluster: influence\n" * 87 + 'why: "Karena perlu."\n'
    with pytest.raises(ContentError) as caught:
        parse(text, "f")
    assert [str(p) for p in caught.value.problems] == [f"f:2:7: {slips.UNCLOSED}"]


def test_a_lost_dash_that_joins_two_entries_is_told_with_the_count():
    assert parse(GOOD.replace("- Dua", "  Dua"), "f").swallowed == {("actions",): 18}
