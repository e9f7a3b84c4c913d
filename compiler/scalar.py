"""What a plain word in YAML means, where everyone agrees on it."""

import re
from dataclasses import dataclass

INTEGER = re.compile(r"[-+]?(0|[1-9]\d{0,8})", re.ASCII)
DECIMAL = re.compile(r"[-+]?(0|[1-9]\d{0,8})\.\d{1,9}", re.ASCII)
MISREAD = re.compile(
    r"y|yes|n|no|on|off|true|false|null"
    r"|\d{4}-\d\d?-\d\d?(([Tt]|[ \t]+)\d\d?:\d\d.*)?"  # a day, with or without a time
    r"|[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?"  # a number to base sixty
    r"|[-+]?0([xo][\da-f_]+|b[01_]+)|[-+]?\d[\d_]*"
    r"|[-+]?(\d[\d_]*\.[\d_]*|\.\d[\d_]*)(e[-+]?\d+)?|[-+]?\d+e[-+]?\d+"
    r"|[-+]?\.inf|\.nan",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True)
class Unquoted:
    """A plain word that some reader of YAML takes for a truth value, a date or an odd number."""

    text: str


def meaning(text: str) -> bool | int | float | str | Unquoted | None:
    """Return what the plain word `text` means."""
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if INTEGER.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text):
        return float(text)
    return Unquoted(text) if MISREAD.fullmatch(text) else text
