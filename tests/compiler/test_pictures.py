"""Pictures are drawn of what pages say, and not drawn twice."""

import pytest

from compiler import drawing, pictures
from compiler.frame import Frame
from tests.standard import content

FRAME = Frame("Standar Profesi", "", ())
TEXTS = {
    "index.md": '---\ntitle: "Judul \\"awal\\""\ndescription: "Uraian"\n---\n',
    "account-executive/kompetensi/negosiasi/index.md": '---\ntitle: "Negosiasi"\n---\n',
    "account-executive/undangan/index.html": "<title>Undangan &amp; lain · Standar Profesi</title>",
    "tentang/metode.md": "---\ntitle: Metode dan batasnya\n---\n",
}


def render(texts: dict[str, str]) -> dict[str, bytes]:
    """The pictures of pages with these texts."""
    titles = {path: pictures.title(path, text) for path, text in texts.items()}
    made = pictures.Pictures(content(), FRAME)
    found = {**dict(made.cards(titles)), **dict(made.icons("Uraian"))}
    made.leave(len(titles))
    return found


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("DENO_DIR", str(tmp_path))
    return tmp_path / "pictures"


def test_each_page_has_a_card_with_its_words(monkeypatch):
    seen = []
    monkeypatch.setattr(drawing, "card", lambda card, _: seen.append(card) or b"x" + pictures.END)
    files = render(TEXTS)
    assert [name for name in files if "ikon" not in name] == [
        "gambar/index.png",
        "gambar/account-executive/kompetensi/negosiasi.png",
        "gambar/account-executive/undangan.png",
        "gambar/tentang/metode.png",
        "manifest.webmanifest",
    ]
    assert [card.title for card in seen] == [
        'Judul "awal"', "Negosiasi", "Undangan & lain", "Metode dan batasnya",
    ]  # fmt: skip
    assert [card.letter for card in seen] == [False, False, True, False]
    assert seen[1].over == "Account Executive · Komunikasi dan pengaruh"
    assert (seen[1].level, seen[1].steps) == (2, ("", "Calon AE", "AE", "", "AE Senior"))


def test_what_was_drawn_is_kept_and_what_was_damaged_drawn_again(monkeypatch, cache):
    first = render(TEXTS)
    drew = []
    card, icon = drawing.card, drawing.icon
    monkeypatch.setattr(drawing, "card", lambda *a: drew.append(a[0].title) or card(*a))
    monkeypatch.setattr(drawing, "icon", lambda *a, **b: drew.append(a[1]) or icon(*a, **b))
    assert render(TEXTS) == first
    assert drew == []
    changed = TEXTS | {"tentang/metode.md": "---\ntitle: Metode\n---\n"}
    render(changed)
    assert drew == ["Metode"]
    for file in cache.iterdir():
        file.write_bytes(file.read_bytes()[:-1])
    assert render(TEXTS) == first
    assert len(drew) == 1 + len(TEXTS) + len(pictures.ICONS)
