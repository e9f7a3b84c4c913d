"""The words that a script names, by number."""

import shutil

import pytest

from compiler.load import load
from compiler.words import check, numbered

WORDS = {
    "a.title": "Judul",
    "a.text": "Teks",
    "a.same": "Teks",
    "b.done": "Selesai",
    "b.unused": "-",
}


@pytest.mark.parametrize(
    ("script", "numbers", "spoken"),
    [
        ('e("a.title")', "e(0)", ["Judul"]),
        ('e("b.done"),e("a.title"),e("b.done")', "e(0),e(1),e(0)", ["Selesai", "Judul"]),
        ('t?"a.text":"b.done"', "t?0:1", ["Teks", "Selesai"]),
        ('{few:"a.text"}', "{few:0}", ["Teks"]),
        ("e(`a.text`)", "e(0)", ["Teks"]),
        # Two words that only a quotation mark parts.
        ('return"a.text"', "return 0", ["Teks"]),
        ('"a.text"in t', "0 in t", ["Teks"]),
        # Two that say the same.
        ('e("a.text"),e("a.same")', "e(0),e(0)", ["Teks"]),
        # No message of ours.
        ('import"b.js";e("c.title")', 'import"b.js";e("c.title")', []),
        ("", "", []),
    ],
)
def test_messages_are_named_by_number(script, numbers, spoken):
    assert numbered(WORDS, script) == ([numbers], [spoken])


def test_a_later_script_goes_on_counting_and_says_what_is_known_by_its_number():
    scripts = 'e("a.title")', 'e("b.done"),e("a.title"),e("a.same")'
    assert numbered(WORDS, *scripts) == (
        ["e(0)", "e(1),e(0),e(2)"],
        [["Judul"], ["Selesai", "Teks"]],
    )


def test_a_message_that_is_missing_is_shown_where_it_belongs(root, tmp_path, monkeypatch):
    shutil.copytree(root / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    site = tmp_path / "content/site.yaml"
    text = site.read_text("utf-8")
    site.write_text(text.replace("\n  question.progress:", "\n  question.progres:", 1), "utf-8")
    at = text[: text.index("\nmessages:")].count("\n") + 2
    found = sorted(map(str, check(load(site.parent.relative_to(tmp_path)))))
    assert f"content/site.yaml:{at}:1: pesan “question.progress” belum ada" in found
    assert len(found) == 2
