"""Pictures: what a card says in, a PNG of a few kilobytes out. Same words, same bytes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

SIZE = 1200, 630
EDGE = 72
# A step is so wide; the staircase stands on the lower edge, its last step at the right one.
STEP, GAP, RISE, TREAD = 76, 10, 62, 14
# Between words and staircase.
APART = 44
LARGEST, SMALLEST = 92, 40
LINES = 5
SHADES = 16

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Card:
    """`over` stands above the title. The staircase is filled up to `level`, its steps are named by
    `steps`. A `letter`, which one person sends another, looks unlike a page."""

    site: str
    title: str
    over: str = ""
    level: int = 3
    steps: tuple[str, ...] = ("", "", "", "", "")
    letter: bool = False


def card(card: Card, colours: dict[str, str]) -> bytes:
    """Return the card as a PNG; `colours` are the look's own, by name."""
    paper, ink, quiet, full, empty = (colours[name] for name in (LETTER if card.letter else PAGE))
    image = Image.new("RGB", SIZE, paper)
    draw = ImageDraw.Draw(image)
    for level, box in enumerate(_mark(EDGE, 104, 40 / 30), 1):
        draw.rectangle(box, full if level <= 3 else empty)
    draw.text((EDGE + 66, 104), card.site, ink, _font("Serif", 38), anchor="ls")
    left = SIZE[0] - EDGE - 5 * STEP - 4 * GAP
    _stairs(draw, card, left, (ink, quiet, full, empty, paper))
    font, lines = _fitted(card.title, left - EDGE - APART)
    high = round(font.size * 1.1)
    # The words stand on the same ground as the staircase.
    y = SIZE[1] - EDGE - high * (len(lines) - 1)
    for number, line in enumerate(lines):
        draw.text((EDGE, y + number * high), line, ink, font, anchor="ls")
    if card.over:
        small, above = _fitted(card.over, left - EDGE - APART, 32, 22, "Sans", 2)
        y -= font.size + 12 + 40 * (len(above) - 1)
        for number, line in enumerate(above):
            draw.text((EDGE, y + number * 40), line, quiet, small, anchor="ls")
    return _png(_few(image, paper, (ink, quiet, full, empty)))


PAGE = "bg", "ink", "ink2", "acc", "edge"
LETTER = "band", "on-band", "on-band2", "on-band", "on-band2"


def icon(svg: str, size: int, *, bleed: bool = False) -> bytes:
    """Return the site's icon as a PNG. It is a tile and strokes that rise from it; with `bleed` the
    tile fills the square, and the strokes keep to the middle that no system cuts off."""
    unit = size / 32
    tile = re.search(r'rx="(\d+)" fill="(#\w+)"', svg)
    large = Image.new("RGBA", (size * 4, size * 4))
    draw = ImageDraw.Draw(large)
    radius = 0 if bleed else int(tile[1]) * unit * 4
    draw.rounded_rectangle((0, 0, size * 4 - 1, size * 4 - 1), radius, tile[2])
    scale = unit * 4 * (0.7 if bleed else 1)
    shift = size * 4 * (0.15 if bleed else 0)
    for x, top, bottom in _strokes(svg):
        corners = (x - 2, top, x + 2, bottom)
        draw.rectangle(tuple(round(shift + at * scale) - (n > 1) for n, at in enumerate(corners)),
                       "#fff")  # fmt: skip
    return _png(large.resize((size, size), Image.Resampling.BOX))


def _strokes(svg: str) -> list[tuple[float, float, float]]:
    """Return x, upper and lower end of each upright stroke of the icon's path."""
    x = y = 0.0
    found = []
    for command, numbers in re.findall(r"([MmvV])([-\d.\s]+)", re.search(r' d="([^"]+)"', svg)[1]):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        if command in "Mm":
            x, y = values if command == "M" else (x + values[0], y + values[1])
        else:
            end = values[0] if command == "V" else y + values[0]
            found.append((x, min(y, end), max(y, end)))
            y = end
    return found


def _mark(x: float, base: float, scale: float) -> list[Box]:
    """Return the five steps of the mark: three stand, of two there is the tread alone."""
    boxes = []
    for step in range(5):
        top = base - (10 + 5 * step) * scale
        bottom = base if step < 3 else top + 3 * scale
        left = x + 8 * step * scale
        boxes.append((round(left), round(top), round(left + 7 * scale) - 1, round(bottom) - 1))
    return boxes


def _stairs(draw: ImageDraw.ImageDraw, card: Card, left: int, colours: tuple[str, ...]) -> None:
    ink, quiet, full, empty, paper = colours
    base = SIZE[1] - EDGE
    numbers = _font("Sans", 36)
    for step, name in enumerate(card.steps):
        x, top = left + step * (STEP + GAP), base - 84 - step * RISE
        filled = step < card.level
        draw.rectangle((x, top, x + STEP - 1, (base if filled else top + TREAD) - 1),
                       full if filled else empty)  # fmt: skip
        middle = x + STEP / 2
        draw.text((middle, base - 18), str(step + 1), paper if filled else quiet, numbers,
                  anchor="ms")  # fmt: skip
        if name:
            # Neither over the right edge nor into the title.
            room = 2 * min(SIZE[0] - EDGE / 2 - middle, middle - left + APART / 2)
            font, lines = _fitted(name, room, 27, 16, "Sans", 1)
            for above, line in enumerate(reversed(lines)):
                draw.text((middle, top - 14 - above * 30), line, ink, font, anchor="ms")


def _fitted(
    text: str, room: float, largest=LARGEST, smallest=SMALLEST, family="Serif", most=LINES
) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font in which a text has room, and its lines; nothing is ever cut off."""
    for size in range(largest, smallest - 1, -2):
        font = _font(family, size)
        # Small letters may take more lines than large ones.
        allowed = min(most, 3 if size > largest * 0.75 else most)
        lines = _lines(text, font, room)
        if lines and len(lines) <= allowed:
            return font, lines
    while size > 10:
        font = _font(family, size)
        lines = _lines(text, font, room, split=True)
        if len(lines) <= most:
            break
        size -= 2
    return font, lines


def _lines(text: str, font: ImageFont.FreeTypeFont, room: float, *, split=False) -> list[str]:
    """Return the lines of a text, [] where a word is too long. With `split` it is broken."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= room:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        if font.getlength(word) > room and not split:
            return []
        for letter in word:
            if font.getlength(lines[-1] + letter) > room:
                lines.append("")
            lines[-1] += letter
    return lines


def _font(family: str, size: int) -> ImageFont.FreeTypeFont:
    package = find_spec(f"font_source_{family.lower()}_pro")
    file = Path(package.origin).parent / f"files/Source{family}Pro-Regular.otf"
    # The simple layout needs no library of the system's.
    return ImageFont.truetype(str(file), size, layout_engine=ImageFont.Layout.BASIC)


def _few(image: Image.Image, paper: str, colours: Iterable[str]) -> Image.Image:
    """Return the image in few colours: those given, and the steps to them from the paper."""
    shades = []
    for colour in colours:
        ends = [ImageColor.getrgb(each) for each in (paper, colour)]
        for step in range(SHADES):
            part = step / (SHADES - 1)
            shades += [round(a + (b - a) * part) for a, b in zip(*ends, strict=True)]
    palette = Image.new("P", (1, 1))
    palette.putpalette(shades)
    return image.quantize(palette=palette, dither=Image.Dither.NONE)


def _png(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
