"""What people ask is answered, on the site as it is."""

import json
import re
from pathlib import Path

import brotli
import pytest
import yaml

from compiler.source import LOADER
from tests.deno import ask

HERE = Path(__file__).parent
AREA = "account-executive/search.*.json"
# Nobody who types these finds them here, and a hit would be nonsense.
NOWHERE = ["cuti", "zzzxqk", "resign", "kucing", "beasiswa", "bpjs", "mbti"]


@pytest.fixture(scope="module")
def area(site: Path) -> dict:
    return json.loads(only(site, AREA))


def only(site: Path, pattern: str) -> bytes:
    """Return what the one file holds that has such a name."""
    (file,) = site.glob(pattern)
    return file.read_bytes()


def asked(name: str) -> dict[str, list[str]]:
    return yaml.load((HERE / f"{name}.yaml").read_text("utf-8"), LOADER)


def answers(url: str, pages: list[str]) -> bool:
    """Whether a hit is one of the pages, `a/*` being each below another."""
    for page in pages:
        wanted = f"..{page}" if page.startswith("/") else page or "./"
        below = wanted.endswith("*") and url.startswith(wanted[:-1]) and url != wanted[:-1]
        if url == wanted or below:
            return True
    return False


@pytest.fixture(scope="module")
def places(area: dict) -> dict[str, list[int]]:
    """For each set, at which place the first page that answers a query stands; 99 for none."""
    found = {}
    for name in ("tuned", "stranger", "second"):
        queries = asked(name)
        hits = ask("search/answers.js", {"area": area, "queries": list(queries)})
        found[name] = [
            next((at for at, url in enumerate(urls) if answers(url, pages)), 99)
            for urls, pages in zip(hits, queries.values(), strict=True)
        ]
    return found


def share(places: list[int], first: int) -> float:
    return sum(place < first for place in places) / len(places)


def test_the_sets_are_large_enough_and_name_pages_that_are_there(site: Path, area: dict):
    urls = [page["url"] for page in area["pages"]]
    tuned, stranger = asked("tuned"), {**asked("stranger"), **asked("second")}
    assert len(tuned) + len(stranger) >= 120
    assert len(stranger) >= 60
    # A failure that named a stranger's query would show it to whoever tunes.
    shared = len(tuned.keys() & stranger.keys())
    assert shared == 0
    for page in {page for pages in (*tuned.values(), *stranger.values()) for page in pages}:
        # A stranger may wish for a page that nothing but links leads to.
        unlisted = site / "account-executive" / page / "index.html"
        assert any(answers(url, [page]) for url in urls) or unlisted.is_file(), page


def test_what_was_tuned_on_is_answered(places: dict[str, list[int]]):
    assert share(places["tuned"], 3) >= 0.98
    assert share(places["tuned"], 1) >= 0.93


def test_what_was_never_tuned_on_is_answered_as_well(places: dict[str, list[int]]):
    strangers = places["stranger"] + places["second"]
    assert share(strangers, 3) >= 0.9
    assert share(strangers, 1) >= 0.75
    assert share(places["tuned"] + strangers, 3) >= 0.95


def test_what_is_not_there_is_not_found(area: dict):
    queries = [f"{word} " for word in NOWHERE]
    assert ask("search/answers.js", {"area": area, "queries": queries}) == [[] for _ in queries]


def test_every_word_is_a_word_of_its_page_and_none_a_lone_letter(site: Path, area: dict):
    words = json.loads(only(site, "account-executive/search-words.*.json"))
    text = " ".join(text for page in words for text in page)
    text += " ".join(heading for page in area["pages"] for _, heading, *_ in page["sections"])
    known = set(re.findall(r"[^\W_]+", text.lower()))
    assert all(any(root in word for word in known) or len(root) > 3 for root in area["roots"])
    assert min(map(len, area["roots"])) > 1
    for glued in ("LevelCiriWajar", "CiriWajar", "talksBahasa"):
        assert glued not in text


def test_every_section_can_be_led_to(area: dict):
    for page in area["pages"]:
        for anchor, heading, *_ in page["sections"][1:]:
            assert anchor, (page["url"], heading)


def test_opening_the_search_is_light_and_knows_one_profession(site: Path, area: dict):
    files = ("assets/find.*.js", AREA)
    packed = [len(brotli.compress(only(site, file))) for file in files]
    assert sum(packed) <= 55_000
    assert not [page for page in area["pages"] if page["url"].startswith("../account")]
