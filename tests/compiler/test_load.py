"""A folder is read as far as it can be; the rest is problems, never an exception."""

import random
import shutil
from pathlib import Path

import pytest
import yaml

from compiler.content import UNREAD, Unread
from compiler.load import FILES, load
from compiler.rules import check
from compiler.source import MAX_BYTES, parse

EVERY_FILE = ["site", *(f"barista/{name}" for name in FILES), "skills/menyeduh"]


def said(folder: Path) -> list[str]:
    return [str(problem) for problem in sorted(check(load(folder)))]


def test_small_profession_is_read_whole(small):
    (standard,) = small.standards
    assert small.problems == ()
    assert standard.id == "barista"
    assert list(standard.skills) == ["menyeduh", "melayani", "kebersihan"]  # by code
    assert standard.slugs == ("kebersihan", "melayani", "menyeduh")
    assert standard.all_skills is standard.skills
    assert [duty.id for duty in standard.links.duties_of("menyeduh")] == [
        "prepare-drinks",
        "close-bar",
    ]


def test_texts_are_every_string_with_its_place(small):
    texts = {(source.file.rpartition("/")[2], path): text for source, path, text in small.texts()}
    assert texts["site.yaml", ("home", "doors", 0, "to")] == "/barista/cocok/"
    assert texts["faq.yaml", ("questions", 0, "id")] == "certificate"
    assert texts["menyeduh.yaml", ("case", "options", 3, "id")] == "d"


@pytest.mark.parametrize(
    "text", ["", "- a", "a: 1", "a: [", "\t"], ids=["empty", "list", "keys", "slip", "tab"]
)
@pytest.mark.parametrize("file", EVERY_FILE)
def test_any_file_may_be_broken_alone(file, text, tree):
    path = tree / f"{file}.yaml"
    path.write_text(text, "utf-8")
    lines = said(tree)
    assert lines
    assert {line.split(":")[0] for line in lines} == {str(path)}


@pytest.mark.parametrize("file", EVERY_FILE)
def test_any_file_may_be_missing(file, tree):
    path = tree / f"{file}.yaml"
    path.unlink()
    if "/menyeduh" not in file:
        assert said(tree) == [f"{path}:1:1: berkas ini belum ada"]
    else:
        assert said(tree) == [
            "content/barista/skills.yaml:14:3: kompetensi “menyeduh” tidak ada; tambahkan "
            "skills/menyeduh.yaml"
        ]


def test_a_file_of_exactly_256_kib_is_read(tree):
    path = tree / "barista/faq.yaml"
    text = path.read_text("utf-8")
    path.write_text(text + "#" * (MAX_BYTES - len(text.encode())), "utf-8")
    assert path.stat().st_size == MAX_BYTES
    assert said(tree) == []
    path.write_text(path.read_text("utf-8") + "#", "utf-8")
    assert said(tree) == [
        "content/barista/faq.yaml:1:1: berkas paling besar 256 KiB; bagi menjadi beberapa berkas"
    ]


def test_no_folder_and_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    for name in ("empty", "nowhere"):
        assert said(Path(name)) == [
            f"{name}:1:1: belum ada profesi; tambahkan satu folder yang memuat profession.yaml",
            f"{name}/site.yaml:1:1: berkas ini belum ada",
            f"{name}/skills:1:1: belum ada kompetensi; tambahkan <nama>.yaml",
        ]


def test_no_competency(tree):
    shutil.rmtree(tree / "skills")
    assert "content/skills:1:1: belum ada kompetensi; tambahkan <nama>.yaml" in said(tree)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("faq.yaml", ""),
        ("barista/faqs.yaml", "; maksud Anda “faq.yaml”?"),
        ("site.yml", "; maksud Anda “site.yaml”?"),
        ("barista/faq.yml", "; maksud Anda “faq.yaml”?"),
        ("skills/menyangrai.yml", "; maksud Anda “menyangrai.yaml”?"),
        ("skills/lama/menyeduh.yaml", ""),
        ("barista/skills/menyeduh.yaml", ""),
        ("barista/penggiling.yaml", ""),
        ("skills/menyangrai.YAML", "; maksud Anda “menyangrai.yaml”?"),
        ("skills/menyangrai.Yml", "; maksud Anda “menyangrai.yaml”?"),
        ("skills/menyangrai.yaml.txt", "; maksud Anda “menyangrai.yaml”?"),
        ("barista/FAQ.YAML", "; maksud Anda “faq.yaml”?"),
    ],
)
def test_a_file_that_nobody_reads_is_a_problem(name, hint, tree):
    path = tree / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("a: 1\n", "utf-8")
    assert said(tree) == [f"content/{name}:1:1: berkas “{path.name}” tidak dikenal{hint}"]


def test_other_files_are_nobodys_business(tree):
    (tree / "barista/catatan.txt").write_text("a: [", "utf-8")
    (tree / "gambar").mkdir()
    assert said(tree) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("barista", "Barista Baru"), ("skills/menyeduh.yaml", "skills/a_b.yaml")],
)
def test_names_are_addresses(old, new, tree):
    (tree / old).rename(tree / new)
    says = (
        f"content/{new}:1:1: nama harus berupa huruf kecil tanpa aksen dan angka, dirangkai "
        "tanda hubung"
    )
    assert says in said(tree)


@pytest.mark.parametrize("name", ["tentang", "assets", "404", "search", "con", "lpt1"])
def test_a_folder_of_the_site_is_no_profession(name, tree):
    shutil.copytree(tree / "barista", tree / name)
    assert said(tree) == [
        f"content/{name}:1:1: nama “{name}” sudah dipakai situs ini; pilih nama lain"
    ]


def test_a_competency_is_not_the_page_of_its_folder(tree):
    (tree / "skills/menyeduh.yaml").rename(tree / "skills/index.yaml")
    says = "content/skills/index.yaml:1:1: nama “index” sudah dipakai situs ini; "
    assert says + "pilih nama lain" in said(tree)


def test_an_unread_part_stops_whoever_asks(tree, change):
    change("barista/faq.yaml", "lead:", "leed:")
    change("skills/menyeduh.yaml", "code: 1\n", "")
    content = load(tree)
    (standard,) = content.standards
    assert standard.faq is UNREAD
    with pytest.raises(Unread):
        _ = standard.faq.questions
    assert set(standard.skills) == {"melayani", "kebersihan"}
    with pytest.raises(Unread):
        _ = standard.all_skills


def test_a_bug_in_a_rule_is_not_hidden(small, monkeypatch):
    def buggy(_):
        """Divide."""
        yield 1 / 0

    monkeypatch.setattr("compiler.rules.SITE_RULES", (buggy,))
    with pytest.raises(ZeroDivisionError):
        list(check(small))


@pytest.mark.parametrize("seed", range(60))
def test_junk_anywhere_never_stops_the_check(seed, tree):
    """One to three values of the tree become junk; every problem has a place in a file of it."""
    dice = random.Random(seed)
    for path in dice.sample(sorted(tree.rglob("*.yaml")), dice.randint(1, 3)):
        data = parse(path.read_text("utf-8"), path.name).data
        holder, key = dice.choice(list(places(data)))
        holder[key] = dice.choice([None, [], {}, "", "x y", 7, True, 1.5, ["x"], {"id": []}, [[]]])
        path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    for line in said(tree):
        assert line.startswith("content/")


def places(data):
    for key in data if isinstance(data, dict) else range(len(data)):
        yield data, key
        if isinstance(data[key], (dict, list)):
            yield from places(data[key])


def test_professions_stand_in_the_order_of_their_codes(root: Path):
    found = {standard.id: standard.profession.code for standard in load(root / "content").standards}
    assert [*found][:3] == ["account-executive", "sales", "marketing"]
    assert [*found.values()] == sorted(found.values())
