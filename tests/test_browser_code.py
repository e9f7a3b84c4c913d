"""What the browser code must not do, and the words it takes from the content."""

import re
from pathlib import Path

import pytest

from compiler.load import load

SINKS = re.compile(
    r"\b(?:inner|outer)HTML|insertAdjacentHTML|setHTML|createContextualFragment|DOMParser|srcdoc"
    r"|document\.write|\beval\(|new Function|setAttribute\(\s*[\"'`]on|\.on[a-z]+ = |javascript:"
)
KEY = re.compile(r"[\"']([a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z]+)*)[\"']")


def sources(root: Path, *patterns: str) -> dict[str, str]:
    files = [file for pattern in patterns for file in sorted(root.glob(pattern))]
    assert files
    return {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in files}


def test_no_text_becomes_markup(root: Path):
    scripts = sources(root, "quiz/**/*.js", "theme/assets/*.js", "theme/**/*.html", "quiz/*.html")
    assert {name: SINKS.findall(text) for name, text in scripts.items() if SINKS.search(text)} == {}


@pytest.mark.parametrize(
    "code",
    ["a.innerHTML = b", "document.write(a)", "a.onclick = b", "a.setAttribute('onclick', b)"],
)
def test_a_sink_is_found(code: str):
    assert SINKS.search(code)


def test_every_message_is_used_and_every_used_one_exists(root: Path):
    texts = sources(root, "quiz/**/*.js", "quiz/*.html", "compiler/apps.py")
    used = {key for text in texts.values() for key in KEY.findall(text)}
    used = {key for key in used if not key.endswith((".js", ".html", ".css", ".svg"))}
    assert used == set(load(root / "content").site.messages)


def test_messages_reach_the_page_that_names_them(site: Path, root: Path):
    page = (site / "account-executive/cek/index.html").read_text("utf-8")
    for key, text in load(root / "content").site.messages.items():
        fixed = re.split(r"\{\w+\}", text)
        assert all(part in page for part in fixed), key
