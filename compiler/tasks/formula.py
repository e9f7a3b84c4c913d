"""A small language for keys: exact numbers, + − * /, comparisons and a few functions.

There is no loop and no name but those of the task, so a formula ends and does nothing else. Numbers
are exact: `0.1 + 0.2 = 0.3` holds. The parsed form is a tree that JSON can carry to the browser: a
whole number, a name, or a list of an operation and its operands.
"""

import math
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from .figures import plain

Number = int | Fraction
Tree = int | str | list
Function = Callable[[Mapping[str, Number]], Number | bool]

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*(?:\.[a-z]\w*)?)|(<=|>=|!=|[-+*/()<>=,]))")
COMPARE = ("=", "!=", "<", "<=", ">", ">=")
FUNCTIONS = {"min": (2, 9), "max": (2, 9), "round": (1, 2), "floor": (1, 1), "ceil": (1, 1),
             "if": (3, 3), "and": (2, 9), "or": (2, 9), "not": (1, 1)}  # fmt: skip
TRUTHS = {*COMPARE, "and", "or", "not"}
LONGEST, DEEPEST = 300, 20


class FormulaError(ValueError):
    """What is wrong with a formula, in words for its author."""


@cache
def _tokens(text: str) -> tuple[str, ...]:
    if len(text) > LONGEST:
        raise FormulaError(f"rumus paling panjang {LONGEST} karakter, sudah {len(text)}")
    found, at = [], 0
    while text[at:].strip():
        match = TOKEN.match(text, at)
        if not match:
            raise FormulaError(f"“{text[at:].strip()[0]}” tidak dikenal dalam rumus")
        found.append(match[0].strip())
        at = match.end()
    return tuple(found)


class _Parser:
    """Reads tokens by precedence: comparison, sum, product, sign, part."""

    def __init__(self, text: str) -> None:
        self.tokens, self.at, self.depth = _tokens(text), 0, 0

    @property
    def next(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted: str = "") -> str:
        token = self.next
        if wanted and token != wanted:
            there = f"sebelum “{token}”" if token else "di akhir rumus"
            raise FormulaError(f"“{wanted}” belum ada {there}")
        self.at += 1
        return token

    def whole(self) -> Tree:
        tree = self.comparison()
        if self.next == ",":
            raise FormulaError("“,” hanya memisahkan isi fungsi; desimal ditulis dengan titik")
        if self.next:
            raise FormulaError(f"“{self.next}” tidak pada tempatnya")
        return tree

    def comparison(self) -> Tree:
        tree = self.sum()
        return [self.take(), tree, self.sum()] if self.next in COMPARE else tree

    def sum(self) -> Tree:
        tree = self.product()
        while self.next in ("+", "-"):
            tree = [self.take(), tree, self.product()]
        return tree

    def product(self) -> Tree:
        tree = self.part()
        while self.next in ("*", "/"):
            tree = [self.take(), tree, self.part()]
        return tree

    def part(self) -> Tree:
        self.depth += 1
        if self.depth > DEEPEST:
            raise FormulaError(f"rumus bersarang lebih dari {DEEPEST} tingkat")
        tree = self.single()
        self.depth -= 1
        return tree

    def single(self) -> Tree:
        token = self.take()
        if token == "(":
            tree = self.comparison()
            self.take(")")
            return tree
        if token == "-":
            return ["-", 0, self.part()]
        if re.match(r"\d", token):
            number = Fraction(token)
            whole = number.denominator == 1
            return int(number) if whole else ["/", number.numerator, number.denominator]
        if token in FUNCTIONS:
            return self.call(token)
        if not re.match(r"[a-z]", token):
            raise FormulaError(f"“{token}” tidak pada tempatnya" if token else "rumus terpotong")
        if self.next == "(":
            raise FormulaError(f"fungsi “{token}” tidak ada; ada {', '.join(FUNCTIONS)}")
        return token

    def call(self, name: str) -> Tree:
        self.take("(")
        parts = [self.comparison()]
        while self.next == ",":
            self.take()
            parts.append(self.comparison())
        self.take(")")
        least, most = FUNCTIONS[name]
        if not least <= len(parts) <= most:
            span = str(least) if least == most else f"{least} sampai {most}"
            raise FormulaError(f"{name} memerlukan {span} isi, ada {len(parts)}")
        if name == "round" and len(parts) == 2 and parts[1] not in range(7):
            raise FormulaError("isi kedua round adalah banyaknya desimal, 0 sampai 6")
        return [name, *parts]


@dataclass(frozen=True)
class Formula:
    """A formula as its tree, and as a function of the numbers that it names."""

    tree: Tree
    value: Function


@cache
def parse(text: str) -> Formula:
    """Return the formula of a text. Raises FormulaError; its `value` ZeroDivisionError."""
    tree = _Parser(text).whole()
    _typed(tree)
    return Formula(tree, function(tree))


def _typed(tree: Tree) -> str:
    """Return whether a tree is a number or a truth. Raises FormulaError where they are mixed."""
    if not isinstance(tree, list):
        return "number"
    name, *parts = tree
    kinds = [_typed(part) for part in parts]
    first = "truth" if name in ("and", "or", "not", "if") else "number"
    wanted = [first] + ["truth" if name in ("and", "or") else "number"] * (len(parts) - 1)
    if kinds != wanted:
        raise FormulaError(f"“{name}” mencampur bilangan dan perbandingan")
    return "truth" if name in TRUTHS else "number"


def is_truth(tree: Tree) -> bool:
    """Return whether a formula compares; otherwise it counts."""
    return _typed(tree) == "truth"


def names(tree: Tree) -> Iterator[str]:
    """Yield every name in a formula."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, list):
        for part in tree[1:]:
            yield from names(part)


def function(tree: Tree) -> Function:
    """Return what a tree stands for; it runs for every draw of a task, so it is made once."""
    if isinstance(tree, int):
        return lambda _: tree
    if isinstance(tree, str):
        return lambda values: values[tree]
    name, *parts = tree
    if name == "round":
        inner, decimals = function(parts[0]), parts[1] if len(parts) > 1 else 0
        return lambda values: rounded(inner(values), decimals)
    inner = [function(part) for part in parts]
    if name == "if":
        truth, then, other = inner
        return lambda values: then(values) if truth(values) else other(values)
    work = OPERATIONS[name]
    if len(inner) == 2:
        left, right = inner
        return lambda values: work(left(values), right(values))
    return lambda values: work(*(part(values) for part in inner))


def rounded(value: Number, decimals: int = 0) -> Number:
    """Return a number to so many decimals; a half goes away from zero, as people round."""
    scale = 10**decimals
    size = math.floor(abs(value) * scale + Fraction(1, 2))
    return _tidy(Fraction(size if value >= 0 else -size, scale))


def _tidy(value: Fraction) -> Number:
    return value.numerator if value.denominator == 1 else value


def _divide(a: Number, b: Number) -> Number:
    if isinstance(a, int) and isinstance(b, int) and b and a % b == 0:
        return a // b
    return _tidy(Fraction(a) / b)


OPERATIONS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": _divide,
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "min": min,
    "max": max,
    "floor": math.floor,
    "ceil": math.ceil,
    "and": lambda *truths: all(truths),
    "or": lambda *truths: any(truths),
    "not": operator.not_,
}

SIGNS = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}
TIGHT = {"+": 1, "-": 1, "*": 2, "/": 2}


def is_sum(tree: Tree) -> bool:
    """Return whether a formula can be written out as a sum that a reader follows."""
    if not isinstance(tree, list):
        return True
    return tree[0] in SIGNS and all(map(is_sum, tree[1:]))


def written(tree: Tree, values: Mapping[str, Number]) -> str:
    """Return a formula with its numbers, as a reader would write it: 20.000 × (100 − 10) ÷ 100."""
    if not isinstance(tree, list):
        return plain(function(tree)(values))
    name, left, right = tree
    sides = [written(left, values), written(right, values)]
    for place, side in enumerate((left, right)):
        inner = TIGHT[side[0]] if isinstance(side, list) else 3
        if inner < TIGHT[name] or (place and inner == TIGHT[name] and name in "-/"):
            sides[place] = f"({sides[place]})"
    return SIGNS[name].join(sides)
