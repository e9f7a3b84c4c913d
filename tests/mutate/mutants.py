"""Small changes to the source, each a fault that some test should notice."""

import ast
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compiler.bundle import deno

SWAPS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """`line` becomes `change` in `file`; `text` is the whole file then. `line` may stand twice."""

    file: str
    line: str
    change: str
    text: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.file, self.line, self.change

    def order(self, seed: int) -> bytes:
        """Where it comes in the draw: the same while the line is, whatever is written elsewhere."""
        return hashlib.sha256(repr((seed, self.key)).encode()).digest()


def mutants(root: Path, files: list[str]) -> list[Mutant]:
    """Every mutant of the files, one for each change of a line."""
    found: dict[tuple[str, str, str], Mutant] = {}
    for file in files:
        text = (root / file).read_text("utf-8")
        changes = python(text) if file.endswith(".py") else script(text)
        for start, end, new in changes:
            mutant = _mutant(file, text, start, end, new)
            found.setdefault(mutant.key, mutant)
    return list(found.values())


def _mutant(file: str, text: str, start: int, end: int, new: str) -> Mutant:
    changed = text[:start] + new + text[end:]
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    old, now = text[first:last], changed[first : last + len(new) - (end - start)]
    return Mutant(file, " ".join(old.split()), " ".join(now.split()), changed)


def script(text: str) -> list[tuple[int, int, str]]:
    """The changes of a JavaScript text: from, to, what to write there."""
    file = Path(__file__).with_name("script.js").relative_to(Path(__file__).parents[2])
    return json.loads(deno("run", "--quiet", "--frozen", "--no-prompt", str(file), input=text))


def python(text: str) -> Iterator[tuple[int, int, str]]:
    """The changes of a Python text: from, to, what to write there."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))

    def place(line: int, column: int) -> int:
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    for node in _nodes(ast.parse(text)):
        for new in _changed(node):
            yield (
                place(node.lineno, node.col_offset),
                place(node.end_lineno, node.end_col_offset),
                new,
            )


def _nodes(node: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """What runs: no annotation, no description, and no f-string, whose parts have no place."""
    for name, field in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for inner in field if isinstance(field, list) else [field]:
            described = isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant)
            if isinstance(inner, ast.AST) and not described:
                if hasattr(inner, "lineno"):
                    yield inner
                if not isinstance(inner, ast.JoinedStr):
                    yield from _nodes(inner)


def _changed(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in SWAPS:
            yield _written(ast.Compare(node.left, [SWAPS[type(op)]()], node.comparators))
        case ast.BoolOp():
            yield _written(ast.BoolOp(SWAPS[type(node.op)](), node.values))
        case ast.BinOp() if type(node.op) in SWAPS:
            yield _written(ast.BinOp(node.left, SWAPS[type(node.op)](), node.right))
        case ast.UnaryOp(op=ast.Not()):
            yield _written(node.operand)
        case ast.Constant(value=bool()):
            yield repr(not node.value)
        case ast.Constant(value=int()):
            yield repr(node.value + 1)
        case ast.Return(value=ast.Constant(value=None)):
            pass  # it already is
        case ast.Return(value=ast.expr()):
            yield "return None"
        case ast.IfExp():
            yield _written(ast.IfExp(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse))


def _written(node: ast.expr) -> str:
    return f"({ast.unparse(ast.fix_missing_locations(node))})"
