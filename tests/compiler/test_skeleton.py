"""New files: whole, told once what they wait for, and never in the place of others."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from compiler import compile, model, rules
from compiler.blanks import MARK
from compiler.compile import ContentError, begin
from compiler.load import FILES, load

TODAY = "2026-11-28"


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(root / "content", tmp_path / "content"))


def told(folder: Path) -> list[str]:
    """What is wrong in the new files, and not in others."""
    found = sorted(map(str, rules.check(load(folder))))
    return [line.removeprefix(f"{folder}/") for line in found if "/baru" in line]


def test_a_competency_waits_for_its_words_and_for_a_profession(folder):
    (file,) = begin(folder, "skill", "baru-saja", "account-executive", TODAY)
    text = Path(file).read_text("utf-8")
    skill = model.Skill.model_validate(yaml.safe_load(text))
    assert skill.name == "Baru saja"
    assert skill.code == 1 + max(
        each.code for each in load(folder).skills.values() if each != skill
    )
    # Every field says once what it means.
    assert text.count("# Padanan dalam kerangka lain.") == 1
    assert text.count("# Alasan nilai pilihan ini, ditampilkan setelah hasil.") == 1
    unused, waiting = told(folder)
    assert unused.startswith(
        "skills/baru-saja.yaml:3:1: “baru-saja” belum dipakai profesi mana pun"
    )
    count = len(MARK.findall(text)) - 1
    assert (
        waiting
        == f"skills/baru-saja.yaml:7:10: peringatan: {count} teks masih “[isi]”; ini yang pertama"
    )


def test_a_profession_is_a_draft_that_waits_for_its_words_alone(folder):
    files = begin(folder, "profession", "baru", "account-executive", TODAY)
    assert [Path(file).stem for file in files] == [*FILES]
    lines = told(folder)
    assert all(re.search(r"peringatan: \d+ teks masih “\[isi( 1)?\]”", line) for line in lines), (
        lines
    )
    new = next(each for each in load(folder).standards if each.id == "baru")
    assert new.profession.draft
    assert new.profession.code not in {1, 2, 3}
    assert len(new.skills) >= 7
    words = "".join(Path(file).read_text("utf-8") for file in files)
    data = re.sub(r"(?m)^ *#.*", "", words)
    assert not re.search(r"account-executive|Account Executive|\bAE\b", data)
    assert "/baru/hr/rekap/" in data
    # As soon as it is no draft, each place is a mistake of its own.
    file = folder / "baru/faq.yaml"
    profession = folder / "baru/profession.yaml"
    profession.write_text(
        profession.read_text("utf-8").replace("draft: true", "draft: false"), "utf-8"
    )
    count = len(MARK.findall(file.read_text("utf-8"))) - 1
    assert len([line for line in told(folder) if line.startswith("baru/faq.yaml")]) == count
    with pytest.raises(ContentError):
        compile.read(folder)


@pytest.mark.parametrize(
    ("kind", "name", "like", "says"),
    [
        ("skill", "negosiasi", "", "skills/negosiasi.yaml:1:1: sudah ada"),
        ("skill", "Baru", "", "skills/Baru.yaml:1:1: nama harus berupa huruf kecil"),
        ("skill", "../baru", "", "skills/../baru.yaml:1:1: nama harus berupa huruf kecil"),
        ("skill", "nul", "", "skills/nul.yaml:1:1: nama “nul” sudah dipakai"),
        ("profession", "account-executive", "account-executive", "sudah ada"),
        ("profession", "tentang", "account-executive", "nama “tentang” sudah dipakai"),
        ("profession", "skills", "account-executive", "nama “skills” sudah dipakai"),
        ("profession", "baru", "acount-executive", "tidak ada; maksud Anda “account-executive”?"),
    ],
)
def test_a_name_that_cannot_be_is_said_and_nothing_is_written(folder, kind, name, like, says):
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    with pytest.raises(ContentError, match=re.escape(says)):
        begin(folder, kind, name, like, TODAY)
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before
