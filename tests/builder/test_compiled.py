"""What Jinja compiled is kept, and never used where something else would be made of it today."""

import shutil
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, UndefinedError

from builder.compiled import Compiled


@pytest.fixture
def at(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a/page").write_text("{{ '<' }}{{ 'x' | mark }}")
    (tmp_path / "code.py").write_text("")
    return tmp_path


def said(at: Path, folders=("a",), mark=str.upper, **settings) -> tuple[str, list[str]]:
    """Return what a new process says, and which templates it compiled."""
    made = []

    class Watched(Environment):
        def compile(self, source, name=None, *more, **others):
            made.append(name)
            return super().compile(source, name, *more, **others)

    kept = Compiled(at / "kept", [at / "code.py"], at)
    loader = FileSystemLoader([at / folder for folder in folders])
    environment = Watched(loader=loader, bytecode_cache=kept, **settings)
    environment.filters["mark"] = mark
    return environment.get_template("page").render(), made


def test_it_is_compiled_once_until_its_source_or_the_code_changes(at):
    assert said(at) == ("<X", ["page"])
    assert said(at) == ("<X", [])
    (at / "a/page").write_text("{{ 'y' | mark }}")
    assert said(at) == ("Y", ["page"])
    assert said(at) == ("Y", [])
    # Jinja has worked out the filter of a constant; only the code can tell that it is another.
    (at / "code.py").write_text("# another filter")
    assert said(at, mark=str.title) == ("Y", ["page"])
    assert said(at, mark=str.title) == ("Y", [])
    (at / "a/page").write_text("{{ '<' }}{{ 'x' | mark }}")
    assert said(at) == ("<X", ["page"])
    assert len(list((at / "kept").iterdir())) == 1


def test_a_copy_of_all_uses_what_is_kept_and_names_its_own_files(at, tmp_path_factory):
    (at / "a/page").write_text("\n{{ 1 / zero }}")
    with pytest.raises(UndefinedError):
        said(at)
    other = shutil.copytree(at, tmp_path_factory.mktemp("other") / "deeper")
    (kept,) = (other / "kept").iterdir()
    before = kept.stat().st_ino
    with pytest.raises(UndefinedError) as error:
        said(other)
    assert kept.stat().st_ino == before
    assert any(
        (Path(str(entry.path)), entry.lineno + 1) == (other / "a/page", 2)
        for entry in error.traceback
    )


def test_environments_that_share_a_template_share_no_code(at):
    assert said(at) == ("<X", ["page"])
    assert said(at, ["b", "a"], autoescape=True) == ("&lt;X", ["page"])
    assert said(at) == ("<X", [])
    assert said(at, ["b", "a"], autoescape=True) == ("&lt;X", [])


def test_what_a_broken_disk_left_is_not_used(at):
    said(at)
    (kept,) = (at / "kept").iterdir()
    whole = kept.read_bytes()
    for size in range(0, len(whole), 7):
        kept.write_bytes(whole[:size])
        assert said(at) == ("<X", ["page"])
        assert kept.read_bytes() == whole


def test_where_nothing_can_be_kept_the_page_is_the_same(at):
    (at / "kept").write_text("a file")
    assert said(at) == said(at) == ("<X", ["page"])
