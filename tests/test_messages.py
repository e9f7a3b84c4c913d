"""The words that the apps take from the content."""

import json
import re
import zipfile
from pathlib import Path

from compiler import words
from compiler.load import load
from tests import project


def test_a_missing_message_and_a_left_over_one_are_found(root: Path, tmp_path: Path):
    content = load(root / "content")
    assert not list(words.check(content))
    site = root / "content/site.yaml"
    lines = site.read_text("utf-8").splitlines()
    line = next(i for i, text in enumerate(lines) if text.startswith("  question.skip:"))
    lines[line] = lines[line].replace("question.skip", "question.skipp")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "site.yaml").write_text("\n".join(lines), "utf-8")
    (broken / "account-executive").symlink_to(root / "content/account-executive")
    place = lines.index("messages:") + 1
    assert [str(problem).removeprefix(str(broken)) for problem in words.check(load(broken))] == [
        f"/site.yaml:{place}:1: pesan “question.skip” belum ada",
        f"/site.yaml:{line + 1}:3: pesan “question.skipp” tidak dikenal; maksud Anda "
        "“question.skip”?",
    ]


def test_a_field_that_nobody_gives_stays_as_it_is_written():
    messages = {"a.b": "{n} dari {total}"}
    assert words.say(messages, "a.b", n=5) == "5 dari {total}"
    assert words.say(messages, "a.b", n="{total}", total=16) == "{total} dari 16"


def test_messages_reach_the_page_that_names_them(site: Path, root: Path):
    pages = [page.read_text("utf-8") for page in site.rglob("*.html")]
    pages += [
        zipfile.ZipFile(package).read("index.html").decode() for package in site.rglob("*.zip")
    ]
    apps = [page for page in pages if 'id="data"' in page]
    apps += [script.read_text("utf-8") for script in site.glob("assets/*.js")]
    for key, text in load(root / "content").site.messages.items():
        parts = re.split(r"\{\w+\}", text)
        assert any(all(holds(page, part) for part in parts) for page in apps), key


def holds(page: str, text: str) -> bool:
    """Whether the text is in the page, as it is or as JSON."""
    return text in page or json.dumps(text, ensure_ascii=False)[1:-1] in page


def test_without_any_message_no_app_is_written(tmp_path: Path, copied):
    copy = copied(tmp_path / "copy", project.small)
    site = copy / "content/site.yaml"
    text = site.read_text("utf-8")
    site.write_text(re.sub(r"(?m)^messages:\n(  .*\n)+", "messages: {}\n", text), "utf-8")
    assert project.run(copy, "check").returncode == 0
    done = project.run(copy, "build")
    assert done.returncode == 1
    assert done.stderr.splitlines()[0].endswith(":1: messages belum diisi; aplikasi memerlukannya")
    assert not (copy / "docs/barista").exists()
