"""Formulas: what they mean, and what their author is told."""

from fractions import Fraction

import pytest

from compiler.tasks import FormulaError, parse
from compiler.tasks.figures import exact, figure, measured, plain
from compiler.tasks.formula import DEEPEST, LONGEST, is_sum, is_truth, names, written

WORLD = {"a": 7, "b": 2, "goal.weeks": 4}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("8 / 4 / 2", 1),
        ("7 - 2 - 1", 4),
        ("-a + 10", 3),
        ("0.1 + 0.2 = 0.3", True),
        ("a / b", Fraction(7, 2)),
        ("goal.weeks * b", 8),
        ("round(a / b)", 4),
        ("round(0 - a / b)", -4),
        ("round(a / 3, 1)", Fraction(23, 10)),
        ("floor(a / b) + ceil(a / b)", 7),
        ("min(a, b, 3) + max(a, b)", 9),
        ("if(a > b, 1, 2)", 1),
        ("if(and(a > b, not(a = 7)), 1, 2)", 2),
        ("or(a < b, a <= 7, a >= 8, a != a)", True),
    ],
)
def test_a_formula_means_what_is_written(text, value):
    assert parse(text).value(WORLD) == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a +", "rumus terpotong"),
        ("(a", "“)” belum ada di akhir rumus"),
        ("(a b", "“)” belum ada sebelum “b”"),
        ("a b", "“b” tidak pada tempatnya"),
        ("* a", "“*” tidak pada tempatnya"),
        ("a * 1,5", "“,” hanya memisahkan isi fungsi; desimal ditulis dengan titik"),
        ("a ^ 2", "“^” tidak dikenal dalam rumus"),
        ("__import__", "“_” tidak dikenal dalam rumus"),
        ("sqrt(a)", "fungsi “sqrt” tidak ada; ada min"),
        ("min(a)", "min memerlukan 2 sampai 9 isi, ada 1"),
        ("floor(a, 2)", "floor memerlukan 1 isi, ada 2"),
        ("round(a, b)", "isi kedua round adalah banyaknya desimal"),
        ("a + (a > b)", "“+” mencampur bilangan dan perbandingan"),
        ("if(a, 1, 2)", "“if” mencampur bilangan dan perbandingan"),
        ("and(a > b, 1)", "“and” mencampur"),
        ("a" * (LONGEST + 1), f"rumus paling panjang {LONGEST} karakter"),
        ("(" * (DEEPEST + 1), f"bersarang lebih dari {DEEPEST} tingkat"),
        ("-" * 200 + "a", f"bersarang lebih dari {DEEPEST} tingkat"),
    ],
)
def test_what_is_wrong_is_said(text, says):
    with pytest.raises(FormulaError) as stopped:
        parse(text)
    assert says in str(stopped.value)


def test_dividing_by_nothing_stops():
    with pytest.raises(ZeroDivisionError):
        parse("a / (b - 2)").value(WORLD)


def test_what_a_formula_names_and_is():
    assert [*names(parse("a + goal.weeks * max(b, 2)").tree)] == ["a", "goal.weeks", "b"]
    assert is_truth(parse("a > b").tree)
    assert not is_truth(parse("if(a > b, 1, 2)").tree)
    assert is_sum(parse("(a + 1) / b").tree)
    assert not is_sum(parse("max(a, b) + 1").tree)


def test_a_sum_is_written_with_as_few_brackets_as_it_needs():
    for text, said in {
        "80000000 * (100 - a) / 100": "80.000.000 × (100 − 7) ÷ 100",
        "a - 1 - (b - 1)": "7 − 1 − (2 − 1)",
        "a + 1 + (b + 1)": "7 + 1 + 2 + 1",
        "a / b / (a * b)": "7 ÷ 2 ÷ (7 × 2)",
        "(a + b) * (a * b)": "(7 + 2) × 7 × 2",
    }.items():
        assert written(parse(text).tree, WORLD) == said


def test_numbers_as_a_reader_sees_them():
    assert plain(1250) == "1.250"
    assert plain(Fraction(1, 3), 2) == "0,33"
    assert plain(Fraction(2501, 2), 2, english=True) == "1,250.5"
    assert plain(Fraction(-1, 3), 0) == "0"
    assert figure(-5, "Rp") == "−Rp5"
    assert figure(Fraction(25, 2), "%", 1) == "12,5%"
    assert measured(26, "orang") == "26 orang"
    assert measured(5, "Rp") == "Rp5"
    assert exact(Fraction(5, 4), 2)
    assert not exact(Fraction(5, 4), 1)
