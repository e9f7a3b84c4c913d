"""The pictures: the same words give the same bytes, and none is cut off."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from compiler import drawing
from compiler.drawing import APART, EDGE, GAP, SIZE, STEP, Card
from compiler.pictures import _colours

LONG = "Pertanggungjawabankeberlangsungankesalingterhubunganberagam"
NAMES = [
    "Visi",
    "Bahasa Inggris",
    "Menetapkan sasaran (SMART)",
    f"{LONG}!",
    f"Ke {LONG}s {LONG}s",
    "Bekerja sama dengan pengambil keputusan lintas fungsi di perusahaan yang sangat besar",
    "W" * 60,
]
PLACES = ("Calon Spesialis Kemitraan", "Spesialis", LONG, "AE, AE Senior", "Kepala Spesialis Utama")
LEFT = SIZE[0] - EDGE - 5 * STEP - 4 * GAP


def drawn(card: Card) -> Image.Image:
    return Image.open(BytesIO(drawing.card(card, _colours()))).convert("RGB")


def cards() -> list[Card]:
    plain = [Card("Standar Profesi", name) for name in NAMES]
    full = [Card("Standar Profesi", name, NAMES[5], 2, PLACES) for name in NAMES]
    return plain + full + [Card("Standar Profesi", NAMES[2], letter=True)]


@pytest.mark.parametrize("card", cards(), ids=lambda card: f"{card.title[:20]} {card.over[:5]}")
def test_nothing_is_cut_off_and_nothing_lies_over_another(card):
    picture = drawn(card)
    paper = picture.getpixel((0, 0))
    inside = (24, 24, SIZE[0] - 24, SIZE[1] - 24)
    edge = picture.copy()
    edge.paste(paper, inside)
    between = picture.crop((LEFT - APART + 3, 120, LEFT - APART // 2 - 3, SIZE[1]))
    for part in (edge, between):
        assert part.getcolors() == [(part.size[0] * part.size[1], paper)]


@pytest.mark.parametrize("text", NAMES)
@pytest.mark.parametrize(("largest", "smallest", "most"), [(92, 40, 5), (32, 22, 2), (27, 16, 1)])
def test_every_letter_is_there_and_the_lines_have_room(text, largest, smallest, most):
    family = "Serif" if largest == 92 else "Sans"
    font, lines = drawing._fitted(text, 560, largest, smallest, family, most)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(font.getlength(line) <= 560 for line in lines)
    if max(map(len, text.split())) < 20 and largest == 92:
        assert " ".join(lines) == text


@pytest.mark.parametrize("level", range(1, 6))
def test_the_staircase_is_filled_up_to_the_level(level):
    picture = drawn(Card("Standar Profesi", "Visi", level=level))
    full, paper = picture.getpixel((LEFT + 4, SIZE[1] - EDGE - 4)), picture.getpixel((0, 0))
    assert full != paper
    at = [picture.getpixel((LEFT + n * (STEP + GAP) + 4, SIZE[1] - EDGE - 4)) for n in range(5)]
    assert at == [full] * level + [paper] * (5 - level)


def test_the_same_words_give_the_same_bytes_and_a_letter_looks_unlike_a_page():
    one, other = (drawing.card(Card("a", "b"), _colours()) for _ in range(2))
    assert one == other != drawing.card(Card("a", "b", letter=True), _colours())


def test_the_icon_is_that_of_the_site(root: Path):
    """Its strokes are where the vector image has them."""
    svg = (root / "theme/assets/favicon.svg").read_text("utf-8")
    tile = re.search(r'fill="(#\w+)"/', svg)[1]
    icon = Image.open(BytesIO(drawing.icon(svg, 512)))
    green = tuple(int(tile[n : n + 2], 16) for n in (1, 3, 5))
    assert icon.getpixel((0, 0))[3] == 0
    # In units of the image: beside, in and above the first stroke, in the fourth, below it.
    for (x, y), colour in {(3, 22): green, (6, 22): (255,) * 3, (6, 16): green,
                           (21, 8.5): (255,) * 3, (21, 14): green}.items():  # fmt: skip
        assert icon.getpixel((x * 16, int(y * 16)))[:3] == colour, (x, y)
    whole = Image.open(BytesIO(drawing.icon(svg, 180, bleed=True)))
    assert whole.getpixel((0, 0)) == whole.getpixel((179, 179)) == (*green, 255)
    # What systems keep of a maskable icon is a circle of four fifths of its side.
    for x in range(180):
        for y in range(180):
            if (x - 89.5) ** 2 + (y - 89.5) ** 2 > 72**2:
                assert whole.getpixel((x, y))[:3] == green
