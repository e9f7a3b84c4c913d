"""`python build.py`, as an editor meets it."""

import shutil
from pathlib import Path

from tests import project


def made(copy: Path) -> list[str]:
    """Return what a build has written."""
    docs = sorted(p.relative_to(copy).as_posix() for p in (copy / "docs").rglob("*") if p.is_file())
    return [name for name in docs if not name.startswith("docs/tentang/")] + (
        ["site"] if (copy / "site").exists() else []
    )


def test_alone_it_explains_itself(root: Path):
    done = project.run(root)
    assert done.returncode == 0
    for command in ("check", "build", "serve"):
        assert f"    {command} " in done.stdout


def test_real_content_has_no_problem(root: Path):
    done = project.run(root, "check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_reads_another_folder(root: Path, tmp_path: Path):
    done = project.run(root, "check", "--content", str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_mistake_stops_the_build_before_anything_is_written(tmp_path: Path):
    copy = project.copy(tmp_path / "copy")
    file = copy / "content/account-executive/skills/negosiasi.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("cluster: influence", "cluster: infuence"), "utf-8")
    done = project.run(copy, "build")
    assert done.returncode == 1
    first, *_, count = done.stderr.splitlines()
    assert first.startswith("content/account-executive/skills/negosiasi.yaml:4:10: ")
    assert "maksud Anda “influence”?" in first
    assert count.startswith("1 kesalahan")
    assert made(copy) == []


def test_a_dead_link_in_a_page_stops_the_build(tmp_path: Path):
    copy = project.copy(tmp_path / "copy")
    page = copy / "docs/tentang/privasi.md"
    page.write_text(page.read_text("utf-8") + "\n\n<a href='../tidak-ada/'>Buntu</a>\n", "utf-8")
    done = project.run(copy, "build")
    assert done.returncode == 1
    assert "tentang/privasi/index.html" in done.stderr
    assert "tidak-ada" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_second_profession_needs_no_code(tmp_path: Path, root: Path):
    """A folder in content/ and one line in the navigation are all it takes."""
    copy = project.copy(tmp_path / "two")
    small = next(p for p in (root / "tests/fixtures/small").iterdir() if p.is_dir())
    shutil.copytree(small, copy / "content" / small.name)
    settings = copy / "mkdocs.yml"
    nav = f"nav:\n  - Kedua: {small.name}/index.md\n"
    settings.write_text(settings.read_text("utf-8").replace("nav:\n", nav, 1), "utf-8")
    site = project.build(copy)
    assert (site / small.name / "cek/index.html").is_file()
    assert (site / "account-executive/cek/index.html").is_file()
