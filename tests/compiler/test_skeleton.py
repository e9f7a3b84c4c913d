"""New files: whole, told once what they wait for, and never in the place of others."""

import json
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


def test_editors_offer_a_name_as_soon_as_it_is_there(folder):
    begin(folder, "skill", "baru-saja", "account-executive", TODAY)
    begin(folder, "profession", "baru", "account-executive", TODAY)
    names = json.loads((folder / ".schema/names.json").read_text("utf-8"))["$defs"]
    assert "baru-saja" in names["skill"]["enum"]
    assert "baru" in names["profession"]["enum"]


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
    assert "/baru/hr/dokumen/" in data
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
        ("skill", "menyeduh", "", "skills/menyeduh.yaml:1:1: sudah ada"),
        ("skill", "Baru", "", "skills/Baru.yaml:1:1: nama harus berupa huruf kecil"),
        ("skill", "../baru", "", "skills/../baru.yaml:1:1: nama harus berupa huruf kecil"),
        ("skill", "nul", "", "skills/nul.yaml:1:1: nama “nul” sudah dipakai"),
        ("profession", "barista", "barista", "sudah ada"),
        ("profession", "tentang", "barista", "nama “tentang” sudah dipakai"),
        ("profession", "skills", "barista", "nama “skills” sudah dipakai"),
        ("profession", "baru", "baristo", "tidak ada; maksud Anda “barista”?"),
    ],
)
def test_a_name_that_cannot_be_is_said_and_nothing_is_written(tree, kind, name, like, says):
    before = {file: file.read_bytes() for file in tree.rglob("*") if file.is_file()}
    with pytest.raises(ContentError, match=re.escape(says)):
        begin(tree, kind, name, like, TODAY)
    assert {file: file.read_bytes() for file in tree.rglob("*") if file.is_file()} == before


HEADS = "Nama;Nama Inggris;Pengertian;Level 1;Level_2"
TABLE = f"""{HEADS}
Menyusun anggaran;Budgeting;"Merinci biaya; lalu
menjaganya.";Mencoba mencatat;

Émosi tenang;;;;Mengatur\u2028napas
"""


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(TABLE, "utf-8"), (TABLE, "utf-8-sig"), (TABLE.replace(";", "\t"), "utf-16")],
)
def test_a_spreadsheet_becomes_files(tree, tmp_path, text, encoding):
    table = tmp_path / "daftar.csv"
    table.write_text(text, encoding)
    files = begin(tree, "skills", str(table), "", TODAY)
    assert [Path(file).stem for file in files] == ["menyusun-anggaran", "emosi-tenang"]
    first, second = (yaml.safe_load(Path(file).read_text("utf-8")) for file in files)
    parted = "; " if ";" in text else " "
    assert (first["name"], first["name_en"]) == ("Menyusun anggaran", "Budgeting")
    assert first["definition"] == f"Merinci biaya{parted}lalu menjaganya."
    assert first["anchors"] == ["Mencoba mencatat", *(f"[isi {n}]" for n in range(2, 6))]
    assert second["anchors"][:2] == ["[isi 1]", "Mengatur napas"]
    assert second["code"] == first["code"] + 1
    assert second["name_en"] == "[isi]"
    lines = [str(each) for each in rules.check(load(tree))]
    assert [
        line for line in lines if "belum dipakai" not in line and "teks masih" not in line
    ] == []
    assert len(lines) == 4


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "1:1: kolom “nama” belum ada di baris pertama"),
        (b"nama,levl 1\nSatu,x\n", "1:1: kolom “levl 1” tidak dikenal; maksud Anda “level 1”?"),
        (b"nama,level 1\n,x\n", "2:1: kolom “nama” belum diisi"),
        (b"nama\n\n", "1:1: belum ada kompetensi di bawah baris judul"),
        (b"nama\nMenyeduh\n", "2:1: “Menyeduh”: sudah ada"),
        (b"nama\nSatu\nsatu!\n", "3:1: “satu!”: ditulis dua kali"),
        (b"nama\n???\n", "2:1: “???”: nama harus berupa huruf kecil"),
        (b"PK\x03\x04", "1:1: ini buku kerja; simpan lembarnya sebagai CSV"),
        (b"\xd0\xcf\x11\xe0", "1:1: ini buku kerja; simpan lembarnya sebagai CSV"),
        (b"nama,mengapa\nSatu,lalu, begini\n", "2:1: “begini” tidak berada di bawah nama kolom"),
        (b"nama,,mengapa\nSatu,hilang,x\n", "2:1: “hilang” tidak berada di bawah nama kolom"),
        (b"nama,mengapa,Mengapa\nSatu,x,y\n", "1:1: kolom “mengapa” ada 2 kali"),
        (
            b"nama,mengapa\nSatu,=A1&B1\n",
            "2:1: kolom “mengapa” memuat rumus, bukan hasilnya: “=A1&B1”",
        ),
        (
            b"nama,mengapa\nSatu,#REF!\n",
            "2:1: kolom “mengapa” memuat rumus, bukan hasilnya: “#REF!”",
        ),
        (
            b'nama,mengapa\nSatu,x\n"Dua,x\nTiga,x\n',
            "3:1: tanda kutip di baris ini tidak berpasangan",
        ),
        (
            b"nama\n" + b"x" * 200_000 + b"\n",
            "2:1: tanda kutip di baris ini tidak berpasangan, atau",
        ),
        (b"nama\nM\xe9nyusun\n", "1:1: bukan UTF-8; simpan sebagai “CSV UTF-8”"),
    ],
)
def test_a_row_that_can_be_none_is_said_by_its_line_and_nothing_is_written(
    tree, tmp_path, data, says
):
    table = tmp_path / "daftar.csv"
    table.write_bytes(data)
    before = sorted(tree.rglob("*"))
    with pytest.raises(ContentError, match=re.escape(f"daftar.csv:{says}")):
        begin(tree, "skills", str(table), "", TODAY)
    assert sorted(tree.rglob("*")) == before


def test_where_codes_run_out_no_row_is_lost(tree, tmp_path):
    table = tmp_path / "daftar.csv"
    table.write_text("nama\n" + "".join(f"Kompetensi {n}\n" for n in range(1, 64)), "utf-8")
    says = "“Kompetensi 63”: tidak ada lagi kode yang bebas"
    with pytest.raises(ContentError, match=re.escape(says)):
        begin(tree, "skills", str(table), "", TODAY)
    assert not [*tree.glob("skills/kompetensi-*")]
