"""Numbers as a reader of the site sees them: 1.250, 12,5%, Rp18.000.000."""

from fractions import Fraction

RUPIAH, PERCENT = "Rp", "%"
MOST_DECIMALS = 6


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
