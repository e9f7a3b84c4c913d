"""Numbers as a reader of the site sees them: 1.250, 12,5%, Rp18.000.000."""

import re
from fractions import Fraction

RUPIAH, PERCENT = "Rp", "%"
MOST_DECIMALS = 6
SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9}
FIGURE = re.compile(rf"[+−]?(?:Rp)?\d(?:[\d.]*\d)?(?:,\d+)?(?: (?:{'|'.join(SCALES)})\b)?%?")


def plain(value: int | Fraction, decimals: int = MOST_DECIMALS, *, english: bool = False) -> str:
    """Return a number with at most so many decimals; a half goes away from zero."""
    scale = 10**decimals
    size = int(abs(Fraction(value)) * scale + Fraction(1, 2))
    whole, rest = divmod(size, scale)
    part = f"{rest:0{decimals}}".rstrip("0") if decimals else ""
    text = f"{whole:,}" + (f".{part}" if part else "")
    if not english:
        text = text.translate({ord(","): ".", ord("."): ","})
    return f"−{text}" if value < 0 and size else text


def figure(value: int | Fraction, unit: str, decimals: int = 0, *, english: bool = False) -> str:
    """Return a number with its unit where that is a sign; a noun is for the text around it."""
    text = plain(value, decimals, english=english)
    if unit == RUPIAH:
        return f"−Rp{text[1:]}" if text.startswith("−") else f"Rp{text}"
    return f"{text}%" if unit == PERCENT else text


def measured(value: int | Fraction, unit: str, decimals: int = 0) -> str:
    """Return a number with its unit, whatever that is."""
    text = figure(value, unit, decimals)
    return f"{text} {unit}" if unit not in ("", RUPIAH, PERCENT) else text


def exact(value: int | Fraction, decimals: int) -> bool:
    """Return whether a number has no more decimals than that."""
    return isinstance(value, int) or (value * 10**decimals).denominator == 1


def number(text: str) -> Fraction | None:
    """Return what a figure says, None for anything else: Rp1,5 juta → 1500000, 90% → 0.9."""
    if not FIGURE.fullmatch(text):
        return None
    digits = re.search(r"\d[\d.]*(?:,\d+)?", text)[0].replace(".", "").replace(",", ".")
    sign = -1 if text.startswith("−") else 1
    return sign * Fraction(digits) * scale(text)


def scale(text: str) -> Fraction:
    """Return what one counts for in a figure: a million in Rp1,5 juta, a hundredth in 90%."""
    word = text.rpartition(" ")[2]
    return Fraction(1, 100) if text.endswith(PERCENT) else Fraction(SCALES.get(word, 1))
