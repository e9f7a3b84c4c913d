"""A page runs what its policy names by hash, and an unknown block stops the site."""

import base64
import hashlib
import re

import pytest

from publisher import policy
from publisher.page import Page

from .conftest import html

BOOT = '<script data-inline="boot">const a = 1 < 2 && "é";</script>'
APP = '<!doctype html><html data-app><head><meta charset="utf-8">'


def pages(folder) -> list[Page]:
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    return [Page.read(folder, file) for file in files]


@pytest.mark.parametrize(
    ("files", "says"),
    [
        (
            {"index.html": html("<script>asing()</script>")},
            "index.html:1: inline <script> is not known to publisher/policy.py: asing()",
        ),
        (
            {"index.html": html('\n\n<style data-inline="asing">p {\n  color: red }</style>')},
            "index.html:3: inline <style> is not known to publisher/policy.py: p { color: red }",
        ),
        (
            {"index.html": html('<script data-inline="app">a</script>')},
            "index.html:1: inline <script> is not known to publisher/policy.py: a",
        ),
        (
            {
                "index.html": html(
                    '<script data-inline="app">a</script><script data-inline="app">b</script>',
                    start=APP,
                )
            },
            "index.html:1: inline <script> is not known to publisher/policy.py: b",
        ),
        (
            {"a": html(BOOT), "b": html(BOOT.replace("1", "2"))},
            'b/index.html:1: inline <script> named "boot" differs from the one in a/index.html',
        ),
        (
            {"index.html": html("<p onclick=x>")},
            "index.html: <p onclick=…> is not allowed; use a file or a class",
        ),
        (
            {"index.html": html("<a href=javascript:x>")},
            'index.html: <a href="javascript:x"> is not allowed',
        ),
        (
            {"index.html": html(start="<html><head>")},
            "index.html: has no <meta charset>, so no place for the policy",
        ),
    ],
)
def test_what_stops_the_site(files, says, make):
    assert policy.check(pages(make(files))) == [says]


def test_what_may_run(make):
    app = html(
        f'{BOOT}<style data-inline="app">p{{}}</style><script data-inline="app">a</script>'
        '<script data-inline="screen">b</script>',
        start=APP,
    )
    files = {"index.html": html(BOOT), "a": html(BOOT), "cek": app}
    assert policy.check(pages(make(files | {"rekap": app.replace(">a<", ">c<")}))) == []


def hashes(tag: str, text: str) -> set[str]:
    """The sources of a page's inline blocks, worked out without the publisher."""
    blocks = re.findall(rf"<{tag}(?![^>]*\ssrc)(?![^>]*json)[^>]*>(.*?)</{tag}>", text, re.DOTALL)
    digests = [hashlib.sha256(block.encode()).digest() for block in blocks]
    return {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests}


def directives(text: str) -> dict[str, set[str]]:
    (content,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
    parts = [part.split() for part in content.split("; ")]
    assert len({part[0] for part in parts}) == len(parts)
    return {name: set(sources) for name, *sources in parts}


def test_a_knowledge_page_runs_its_own_files_and_named_blocks(make):
    folder = make(
        {
            "index.html": html(
                BOOT,
                '<script src="a.js"></script><script type="application/ld+json">{"a": 1}</script>',
            )
        }
    )
    policy.write(pages(folder), folder)
    text = (folder / "index.html").read_text("utf-8")
    found = directives(text)
    assert found.pop("script-src") == {"'self'"} | hashes("script", text)
    assert len(hashes("script", text)) == 1
    assert found == {
        "default-src": {"'none'"},
        "style-src": set(),
        "img-src": {"'self'", "data:"},
        "connect-src": {"'self'"},
        "worker-src": {"'self'"},
        "manifest-src": {"'self'"},
        "base-uri": {"'none'"},
        "form-action": {"'none'"},
    }


def test_an_app_runs_what_it_brings_and_fetches_nothing(make):
    blocks = f'{BOOT}<style data-inline="app">p{{}}</style><script data-inline="app">a</script>'
    folder = make({"index.html": html(blocks, start=APP)})
    policy.write(pages(folder), folder)
    text = (folder / "index.html").read_text("utf-8")
    assert directives(text) == {
        "default-src": {"'none'"},
        "script-src": hashes("script", text),
        "style-src": hashes("style", text),
        "img-src": {"data:"},
        "manifest-src": {"'self'"},
        "base-uri": {"'none'"},
        "form-action": {"'none'"},
        "require-trusted-types-for": {"'script'"},
        "trusted-types": {"'none'"},
    }
    assert len(hashes("script", text)) == 2


def test_an_app_that_names_a_library_may_run_it(make):
    body = '<p data-library-write="a.js"></p><script data-inline="app">a</script>'
    folder = make({"index.html": html(body, start=APP)})
    policy.write(pages(folder), folder)
    text = (folder / "index.html").read_text("utf-8")
    found = directives(text)
    assert found["script-src"] == {"'self'"} | hashes("script", text)
    assert "connect-src" not in found


def test_an_app_that_is_kept_may_have_the_worker_for_it(make):
    folder = make({"index.html": html('<script data-inline="offline">a</script>', start=APP)})
    policy.write(pages(folder), folder)
    found = directives((folder / "index.html").read_text("utf-8"))
    assert (found["worker-src"], found["trusted-types"]) == ({"'self'"}, {"worker"})
    assert "connect-src" not in found


def test_the_policy_stands_before_everything_that_it_governs(make):
    folder = make({"index.html": html(BOOT)})
    before = (folder / "index.html").read_text("utf-8")
    policy.write(pages(folder), folder)
    after = (folder / "index.html").read_text("utf-8")
    assert re.search(r'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"', after)
    assert re.sub(r'<meta http-equiv="Content-Sec[^>]*>', "", after) == before


def test_a_changed_page_gets_a_new_policy_in_the_old_one_s_place(make):
    folder = make({"index.html": html(BOOT)})
    policy.write(pages(folder), folder)
    path = folder / "index.html"
    path.write_bytes(path.read_bytes().replace(b"const a = 1", b"const a = 2"))
    policy.write(pages(folder), folder)
    text = path.read_text("utf-8")
    assert directives(text)["script-src"] >= hashes("script", text)
    assert text.count("sha256-") == 1


def test_what_only_a_host_can_say(make):
    folder = make({"index.html": html()})
    policy.write(pages(folder), folder)
    assert "frame-ancestors 'none'" in (folder / "_headers").read_text("utf-8")
