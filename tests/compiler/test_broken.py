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
    mistakes = [line for line in expected[:-1] if ": warning: " not in line]
    assert lines[:SHOWN] == mistakes[:SHOWN]
    assert lines[SHOWN:] == [f"… and {len(expected) - 1 - SHOWN} more", expected[-1]]


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (f"unknown key '{'x' * 81}'", f"unknown key '{'x' * 79}…'"),
        (f"unknown key '{'x' * 80}'", f"unknown key '{'x' * 80}'"),
        (f"no page at \"{'é' * 5000}\"; see 'a'", f"no page at \"{'é' * 79}…\"; see 'a'"),
        ("key 'a\x1b[31m\u202eb\n' is odd", r"key 'a\u001b[31m\u202eb\u000a' is odd"),
        ("zero\u200bwidth\ufeff\u2028", r"zero\u200bwidth\ufeff\u2028"),
        ("ordinary – “kata” ≥ é 'a'", "ordinary – “kata” ≥ é 'a'"),
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
    change("barista/skills/menyeduh.yaml", "name_en: Brewing espresso\n", "")
    _, lines = listing(tree, capsys)
    assert lines == [
        "content/barista/faq.yaml:1:1: key 'lead' is missing",
        "content/barista/faq.yaml:2:1: unknown key 'leed'; did you mean 'lead'?",
        "content/barista/job-description.yaml:7:14: unknown skill 'menyeduhh'; "
        "did you mean 'menyeduh'?",
        "content/barista/skills/menyeduh.yaml:1:1: key 'name_en' is missing",
        "4 problems, 0 warnings",
    ]


@pytest.mark.parametrize(("old", "new"), [("language: id", "language: en"), ("language: id", "[")])
def test_a_site_that_cannot_be_read_is_no_traceback(old, new, tree, change, capsys):
    change("site.yaml", old, new)
    status, lines = listing(tree, capsys)
    assert status == 1
    assert lines[-1] == "1 problems, 0 warnings"


def test_a_warning_alone_does_not_stop(tree, change, capsys):
    change("barista/skills/menyeduh.yaml", "Saya menimbang", "Saya tidak menimbang")
    status, lines = listing(tree, capsys)
    assert status == 0
    assert lines == [
        "content/barista/skills/menyeduh.yaml:15:11: warning: statements[0].text may be negated: "
        "'tidak'",
        "0 problems, 1 warnings",
    ]
