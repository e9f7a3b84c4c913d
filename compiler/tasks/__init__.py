"""Tasks with one right answer: formulas, numbers drawn from a seed, and what a reader is shown.

quiz/core/task/ does the same in the browser, from the same trees; a test compares the two.
"""

from .draw import Drawn, draw, words
from .formula import Formula, FormulaError, Tree, parse

__all__ = ["Drawn", "Formula", "FormulaError", "Tree", "draw", "parse", "words"]
