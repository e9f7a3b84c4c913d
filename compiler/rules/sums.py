"""A sum that a text works out is right: 18 ÷ 20 × 100% = 90%."""

import re
from collections.abc import Iterator

from ..content import Content
from ..problems import Problem
from ..tasks.figures import FIGURE, PERCENT, figure, number, scale
from ..tasks.formula import FormulaError, parse

PART = rf"\(*{FIGURE.pattern}\)*"
# It neither begins nor ends within a longer number.
SUM = re.compile(rf"(?<![\w.,])({PART}(?: ?[+−×÷/] ?{PART})+) = ({FIGURE.pattern})(?![\w.,]*\d)")
SIGNS = str.maketrans({"×": "*", "÷": "/", "−": "-"})


def sums_are_right(content: Content) -> Iterator[Problem]:
    """What stands after “=” is what comes out, as exactly as it is written."""
    for source, path, text in content.texts():
        if " = " not in text:
            continue
        for found in SUM.finditer(text):
            sum_, said = found.groups()
            try:
                result = parse(_formula(sum_)).value({})
            except (FormulaError, ZeroDivisionError):
                continue
            decimals = len(re.sub(r"\D", "", said.partition(",")[2]))
            if abs(result - number(said)) > scale(said) / (2 * 10**decimals):
                share = said.endswith(PERCENT)
                right = figure(result * 100, PERCENT, 4) if share else figure(result, "", 4)
                yield source.problem(path, f"“{found[0]}” keliru; hasilnya {right}")


def _formula(text: str) -> str:
    """Return a sum as compiler/tasks/formula.py reads it, its figures as fractions."""

    def plain(match: re.Match) -> str:
        sign = "-" if match[0].startswith("−") else "+" if match[0].startswith("+") else ""
        value = number(match[0].lstrip("+−"))
        return f"{sign}({value.numerator}/{value.denominator})"

    return FIGURE.sub(plain, text).translate(SIGNS)
