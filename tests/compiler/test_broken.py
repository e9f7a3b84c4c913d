"""One deliberately broken content tree, and every line it must earn."""

from pathlib import Path

import pytest

import build
from compiler.compile import ContentError, read
from compiler.problems import ECHO, SHOWN, Problem


def listing(folder: Path, capsys: pytest.CaptureFixture) -> tuple[int, list[str]]:
    """Status and lines of `python build.py check --content FOLDER`."""
    status = build.main(["check", "--content", str(folder)])
    return status, capsys.readouterr().err.splitlines()


def test_broken_content_earns_every_line(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    expected = Path("tests/fixtures/broken.txt").read_text("utf-8").splitlines()
    with pytest.raises(ContentError) as stopped:
        read(Path("tests/fixtures/broken"))
    assert [str(problem) for problem in stopped.value.problems] == expected[:-1]
    status, lines = listing(Path("tests/fixtures/broken"), capsys)
    assert status == 1
    assert len(expected) > SHOWN + 1
    # A warning gives way to a mistake.
    mistakes = [line for line in expected[:-1] if ": peringatan: " not in line]
    assert lines[:SHOWN] == mistakes[:SHOWN]
    assert lines[SHOWN:] == [f"… dan {len(expected) - 1 - SHOWN} lagi", expected[-1]]


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (f"kolom “{'x' * 81}” tidak dikenal", f"kolom “{'x' * 79}…” tidak dikenal"),
        (f"kolom “{'x' * 80}” tidak dikenal", f"kolom “{'x' * 80}” tidak dikenal"),
        (f'tanda kutip: "{"9" * 5000}"; lihat “a”', f'tanda kutip: "{"9" * 79}…"; lihat “a”'),
        (f'“{"é" * 90}” atau "{"b" * 90}"', f'“{"é" * 79}…” atau "{"b" * 79}…"'),
        ("kolom “a\x1b[31m\u202eb\n” aneh", r"kolom “a\u001b[31m\u202eb\u000a” aneh"),
        ("zero\u200bwidth\ufeff\u2028", r"zero\u200bwidth\ufeff\u2028"),
        ("biasa – “kata” ≥ é 'a'", "biasa – “kata” ≥ é 'a'"),
    ],
)
def test_a_message_is_short_and_harmless_to_show(message, shown):
    assert ECHO == 80
    assert str(Problem("a\x07.yaml", 1, 2, message)) == rf"a\u0007.yaml:1:2: {shown}"


@pytest.mark.parametrize("folder", ["content", "tests/fixtures/small"])
def test_good_content_earns_none(root, folder, capsys):
    assert listing(root / folder, capsys) == (0, [])


def test_a_problem_in_one_file_hides_none_in_another(tree, change, capsys):
    change("barista/faq.yaml", "lead:", "leed:")
    change("barista/job-description.yaml", "[menyeduh]", "[menyeduhh]")
    change("skills/menyeduh.yaml", "name_en: Brewing espresso\n", "")
    _, lines = listing(tree, capsys)
    assert lines == [
        "content/barista/faq.yaml:1:1: kolom “lead” belum ada",
        "content/barista/faq.yaml:2:1: kolom “leed” tidak dikenal; maksud Anda “lead”?",
        "content/barista/job-description.yaml:7:14: kompetensi “menyeduhh” tidak ada; "
        "maksud Anda “menyeduh”?",
        "content/skills/menyeduh.yaml:1:1: kolom “name_en” belum ada",
        "4 kesalahan, 0 peringatan",
    ]


@pytest.mark.parametrize(("old", "new"), [("language: id", "language: en"), ("language: id", "[")])
def test_a_site_that_cannot_be_read_is_no_traceback(old, new, tree, change, capsys):
    change("site.yaml", old, new)
    status, lines = listing(tree, capsys)
    assert status == 1
    assert lines[-1] == "1 kesalahan, 0 peringatan"


def test_a_warning_alone_does_not_stop(tree, change, capsys):
    change("skills/menyeduh.yaml", "Saya menimbang", "Saya tidak menimbang")
    status, lines = listing(tree, capsys)
    assert status == 0
    assert lines == [
        "content/skills/menyeduh.yaml:13:31: peringatan: statements butir ke-1, text "
        "mungkin menyangkal: "
        "“tidak”",
        "0 kesalahan, 1 peringatan",
    ]
