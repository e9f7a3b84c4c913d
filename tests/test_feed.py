"""The feed of changes, read as a feed reader reads it: every edition of every profession."""

import re
from pathlib import Path
from xml.etree import ElementTree

from tests.standard import content

FILE, PAGE = "tentang/perubahan/feed.xml", "tentang/perubahan/"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
ADDRESS = "http://localhost:8000/"


def test_every_edition_of_every_profession_is_an_entry_the_newest_first(site: Path):
    feed = ElementTree.fromstring((site / FILE).read_bytes())
    assert feed.tag == f"{{{ATOM['a']}}}feed"
    html = (site / PAGE / "index.html").read_text("utf-8")
    days = []
    editions = {
        f"{ADDRESS}{PAGE}#{standard.id}-{change.edition}": (standard.profession.name, change)
        for standard in content().published().standards
        for change in standard.profession.changes
    }
    for entry in feed.findall("a:entry", ATOM):
        own = entry.findtext("a:id", namespaces=ATOM)
        name, change = editions.pop(own)
        assert entry.findtext("a:title", namespaces=ATOM) == f"{name}, edisi {change.edition}"
        assert entry.find("a:link", ATOM).get("href") == own
        assert f'id="{own.partition("#")[2]}"' in html
        days.append(entry.findtext("a:updated", namespaces=ATOM))
        assert days[-1] == f"{change.date}T00:00:00Z"
        said = entry.find("a:content", ATOM)
        assert said.get("type") == "html"
        listed = re.findall(r"<li>(.*?)</li>", said.text)
        assert len(listed) == len(change.reasons)
        assert all(
            to.startswith(("http://", "https://")) for to in re.findall('href="(.*?)"', said.text)
        )
    assert editions == {}
    assert days == sorted(days, reverse=True)
    assert feed.findtext("a:updated", namespaces=ATOM) == days[0]
    assert feed.findtext("a:author/a:name", namespaces=ATOM)
    itself = feed.find("a:link[@rel='self']", ATOM).get("href")
    assert itself == f"{ADDRESS}{FILE}"


def test_readers_of_the_page_and_their_programs_find_it(open_page):
    page = open_page(f"/{PAGE}")
    for found in ("link[rel=alternate][type='application/atom+xml']", "main a[href$='feed.xml']"):
        link = page.locator(found)
        assert link.evaluate("a => new URL(a.href).pathname") == f"/{FILE}"
    assert page.request.get(link.evaluate("a => a.href")).ok
