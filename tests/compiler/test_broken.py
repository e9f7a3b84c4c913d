"""One deliberately broken content tree, and every line it must earn."""

from pathlib import Path

import pytest

import build


def listing(folder: Path, capsys: pytest.CaptureFixture) -> tuple[int, list[str]]:
    """Status and lines of `python build.py check --content FOLDER`."""
    status = build.main(["check", "--content", str(folder)])
    return status, capsys.readouterr().err.splitlines()


def test_broken_content_earns_every_line(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    status, lines = listing(Path("tests/fixtures/broken"), capsys)
    assert lines == Path("tests/fixtures/broken.txt").read_text("utf-8").splitlines()
    assert status == 1


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
