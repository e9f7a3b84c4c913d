"""The sink writes what changed, deletes what is no longer made, and touches nothing else."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.sink import write

OWNED = ["index.md", "barista", "tentang/sumber.md"]


@pytest.fixture
def docs(tmp_path):
    """A docs folder with a hand-written page."""
    (tmp_path / "tentang").mkdir()
    (tmp_path / "tentang/metode.md").write_text("tangan")
    (tmp_path / "catatan.txt").write_text("tangan")
    return tmp_path


def tree(folder) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


BY_HAND = {"tentang/metode.md": "tangan", "catatan.txt": "tangan"}


def test_everything_is_written_once(docs):
    files = {"index.md": "é", "barista/tugas/index.md": "a", "tentang/sumber.md": "b"}
    assert write(docs, files, OWNED) == list(files)
    assert tree(docs) == BY_HAND | files
    assert (docs / "index.md").read_bytes() == "é".encode()
    assert write(docs, files, OWNED) == []


def test_only_what_differs_is_written(docs):
    write(docs, {"index.md": "a", "barista/index.md": "b"}, OWNED)
    os.utime(docs / "index.md", (1, 1))
    assert write(docs, {"index.md": "a", "barista/index.md": "c"}, OWNED) == ["barista/index.md"]
    assert (docs / "index.md").stat().st_mtime == 1


def test_what_is_no_longer_made_is_deleted_with_its_folder(docs):
    write(docs, {"barista/a/b/index.md": "x", "barista/index.md": "y", "index.md": "z"}, OWNED)
    (docs / "barista/berkas lain.png").write_bytes(b"x")
    changed = write(docs, {"barista/index.md": "y"}, OWNED)
    assert sorted(changed) == ["barista/a/b/index.md", "barista/berkas lain.png", "index.md"]
    assert tree(docs) == BY_HAND | {"barista/index.md": "y"}
    assert not (docs / "barista/a").exists()


def test_what_belongs_to_others_stays_even_beside_an_owned_file(docs):
    write(docs, {"tentang/sumber.md": "a"}, OWNED)
    write(docs, {}, OWNED)
    assert tree(docs) == BY_HAND


def test_a_file_takes_the_place_of_a_folder_and_back(docs):
    write(docs, {"barista/cek/index.md": "a"}, OWNED)
    write(docs, {"barista/cek": "b"}, OWNED)
    assert tree(docs) == BY_HAND | {"barista/cek": "b"}
    write(docs, {"barista/cek/index.md": "c"}, OWNED)
    assert tree(docs) == BY_HAND | {"barista/cek/index.md": "c"}


def test_a_link_in_an_owned_folder_goes_and_what_it_leads_to_stays(docs):
    (docs / "barista").mkdir()
    (docs / "barista/jalan").symlink_to(docs / "tentang")
    assert write(docs, {}, OWNED) == ["barista/jalan"]
    assert tree(docs) == BY_HAND


NAMES = st.sampled_from(["index.md", "barista/a.md", "barista/b.md", "barista/c/a.md"])
FILES = st.dictionaries(NAMES, st.sampled_from(["", "a", "é\n"]))


@given(before=FILES, after=FILES)
def test_whatever_was_there_the_result_is_what_is_made(before, after, tmp_path_factory):
    docs = tmp_path_factory.mktemp("docs")
    write(docs, before, OWNED)
    changed = write(docs, after, OWNED)
    assert tree(docs) == after
    assert set(changed) == {
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    }
