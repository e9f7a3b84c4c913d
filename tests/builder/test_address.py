"""Where a site will stand is said in a form that pages can stand below, or not at all."""

import pytest

from builder import Stopped, pages


@pytest.mark.parametrize("url", ["", "https://a.id", "http://localhost:8000/", "https://a.id/b/"])
def test_an_address_is_taken(url):
    pages.check(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (" ", "a blank"),
        ("https://a.id/ ", "a blank"),
        ("https://a .id/", "a blank"),
        ("https://a.id\n", "a blank"),
        ("a.id", "https://"),
        ("/sub/", "https://"),
        ("//a.id/", "https://"),
        ("ftp://a.id/", "https://"),
        ("https:///a", "no host"),
        ("https://", "no host"),
        ("https://[a", "no host"),
        ("https://a.id/?b", "? or #"),
        ("https://a.id/#b", "? or #"),
    ],
)
def test_what_is_none_is_refused_in_one_line(url, words, tmp_path, monkeypatch):
    monkeypatch.setenv("SITE_URL", url)
    with pytest.raises(Stopped, match=words.replace("?", "[?]")) as stopped:
        pages.settings(tmp_path / "mkdocs.yml")
    assert str(stopped.value).startswith("SITE_URL")
