"""The package for learning systems, in the hands of a runtime for them that others made."""

import json
import re
import shutil
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from compiler.bundle import deno
from tests import project
from tests.barriers import violations
from tests.browsers.used import late, split, used
from tests.cek.walk import KEY
from tests.deno import ask
from tests.standard import SKILLS, brought

PACKAGE = "account-executive/data/scorm.zip"
FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("scorm-again/scorm12/min"));
"""
ROOM = 4096
FULL = {f"cmi.{name}": value for name, value in {
    "core.entry": "resume", "core.lesson_status": "incomplete"}.items()}  # fmt: skip


@pytest.fixture(scope="module")
def course(site: Path, tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The folder of a learning system that has unpacked the package."""
    folder = tmp_path_factory.mktemp("lms")
    with zipfile.ZipFile(site / PACKAGE) as package:
        package.extractall(folder / "paket")
    shutil.copy(root / "tests/fixtures/lms.html", folder)
    shutil.copy(deno("eval", "--quiet", "--frozen", FIND).strip(), folder / "runtime.js")
    return folder


@pytest.fixture(scope="module")
def url(course: Path):
    with project.serving(course) as found:
        yield found


class Learner:
    """One browser in front of the system."""

    def __init__(self, page: Page, url: str):
        self.page, self.url = page, url
        page.goto(f"{url}/lms.html")

    def launch(self, held: dict | None = None, *, deep: bool = False) -> FrameLocator:
        self.page.evaluate("held => offer(held)", held or {})
        self.page.evaluate("deep => launch(deep)", deep)
        frame = self.page.frame_locator("iframe")
        frame = frame.frame_locator("iframe") if deep else frame
        expect(frame.locator("html[data-ready]")).to_have_count(1)
        return frame

    def close(self) -> dict:
        """Take the frame away, as systems do, and return what is held of the learner then."""
        self.page.evaluate("document.querySelector('iframe').remove()")
        return held(self.calls)

    @property
    def calls(self) -> list[list[str]]:
        return self.page.evaluate("calls")


def held(calls: list[list[str]]) -> dict:
    """What a system gives the session after one with these calls, of which all holds that must."""
    values: dict[str, str] = {}
    for name, *texts in calls:
        if name == "LMSSetValue":
            assert not re.search(r"score|objectives|interactions|comments", texts[0])
            assert texts[0] != "cmi.core.lesson_status" or texts[1] in ("incomplete", "completed")
            assert texts[0] != "cmi.suspend_data" or len(texts[1]) <= ROOM
            values[texts[0]] = texts[1]
    names = [name for name, *_ in calls]
    assert names[0] == "LMSInitialize"
    assert names[-1] == "LMSFinish"
    assert names.count("LMSInitialize") == names.count("LMSFinish") == 1
    if values:
        assert names[-2] == "LMSCommit"
        assert re.fullmatch(r"\d{4}:\d\d:\d\d", values.pop("cmi.core.session_time"))
        entry = "resume" if values.pop("cmi.core.exit") == "suspend" else ""
        values["cmi.core.entry"] = entry
    return values


@pytest.fixture
def learner(chromium, url: str):
    """A learner at a browser of its own; whatever the console reports is a fault."""
    contexts, faults = [], []

    def sit_down(script: str = "") -> Learner:
        context = chromium.new_context(viewport={"width": 360, "height": 740}, locale="id-ID")
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        return Learner(page, url)

    yield sit_down
    for context in contexts:
        context.close()
    assert faults == []


def answer(check: FrameLocator, *picks: int | str) -> None:
    for pick in picks:
        before = check.locator("h1:visible").text_content()
        check.locator(f'fieldset:visible input[value="{pick}"]').check()
        check.locator(".go:visible").click()
        expect(check.locator("h1:visible")).not_to_have_text(before)


def code(course: Path, **attempt) -> str:
    """A whole attempt as suspended, of the standard in the package."""
    standard = brought((course / "paket/index.html").read_text("utf-8"))
    attempt = {"started": "2026-11-24T02:50Z", "changed": "2026-11-24T03:00Z", **attempt}
    return ask("quiz/code.js", {"kind": "l", "standard": standard, "attempt": attempt})


def anchors(course: Path, count: int) -> dict:
    standard = brought((course / "paket/index.html").read_text("utf-8"))
    return {skill["id"]: {"anchor": 3} for skill in standard["skills"][:count]}


def test_the_manifest_names_one_page_that_is_there_and_no_score_to_reach(site: Path, standard):
    names = zipfile.ZipFile(site / PACKAGE).namelist()
    text = zipfile.ZipFile(site / PACKAGE).read("imsmanifest.xml")
    ims, adl = (
        "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}",
        "{http://www.adlnet.org/xsd/adlcp_rootv1p2}",
    )
    root = ElementTree.fromstring(text)
    assert root.tag == f"{ims}manifest"
    assert root.get("version") == str(standard.profession.edition)
    schema, version = (root.findtext(f"{ims}metadata/{ims}schema{end}") for end in ("", "version"))
    assert (schema, version) == ("ADL SCORM", "1.2")
    ids = [each.get("identifier") for each in root.iter() if each.get("identifier")]
    assert len(ids) == len(set(ids)) == 4
    # An xs:ID.
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", each) for each in ids)
    organizations = root.find(f"{ims}organizations")
    (organization,) = organizations.findall(f"{ims}organization")
    assert organizations.get("default") == organization.get("identifier")
    (item,) = organization.findall(f"{ims}item")
    assert item.findtext(f"{ims}title") == f"Cek keahlian {standard.profession.name}"
    (resource,) = root.findall(f"{ims}resources/{ims}resource")
    assert item.get("identifierref") == resource.get("identifier")
    assert (resource.get("type"), resource.get(f"{adl}scormtype")) == ("webcontent", "sco")
    files = [file.get("href") for file in resource.findall(f"{ims}file")]
    assert resource.get("href") in files
    assert names == ["imsmanifest.xml", *files]
    assert not re.search(rb"mastery|prerequisites|maxtimeallowed|timelimit", text)


def test_the_page_needs_nothing_beside_it_and_no_new_browser(course: Path, tmp_path: Path):
    shutil.copytree(course / "paket", tmp_path / "account-executive/cek")
    (tmp_path / "account-executive/cek/imsmanifest.xml").unlink()
    faults, _ = split(late(used(tmp_path)))
    assert not faults
    page = (course / "paket/index.html").read_text("utf-8")
    loaded = re.findall(r'(?:src|<link[^>]* href)="([^"]*)"', page)
    assert all(each.startswith("data:") for each in loaded)
    assert "default-src 'none'; script-src 'sha256-" in page
    assert not re.search(r"unsafe|connect-src", page.split("</title>")[0])


def test_who_pauses_goes_on_elsewhere_and_sees_nobody_elses_answers(learner, say):
    other = json.dumps({"version": 2, "attempts": [], "evidence": {}})
    first = learner(f"localStorage.setItem('{KEY}', '{other}')")
    check = first.launch({"cmi.core.entry": "ab-initio"})
    expect(check.get_by_text(say("lms.privacy"))).to_be_visible()
    expect(check.get_by_text(say("intro.privacy"))).to_be_hidden()
    expect(check.locator(".kept:visible")).to_contain_text(say("kept.lms"))
    expect(check.locator(".framed, #lms-none:visible")).to_have_count(0)
    answer(check, 4, "never", 2)
    # Not where the next open question is.
    last = check.locator("h1:visible").text_content()
    check.locator("#back").click()
    expect(check.locator("h1:visible")).not_to_have_text(last)
    place = check.locator("h1:visible").text_content()
    kept = first.close()
    assert first.page.evaluate(f"localStorage.getItem('{KEY}')") == other
    assert kept["cmi.core.lesson_status"] == "incomplete"
    assert kept["cmi.core.entry"] == "resume"
    second = learner()
    check = second.launch(kept, deep=True)
    expect(check.locator("h1:visible")).to_have_text(place)
    expect(check.locator('fieldset:visible input[value="2"]')).to_be_checked()
    check.locator("#back").click()
    expect(check.locator('fieldset:visible input[value="never"]')).to_be_checked()
    expect(check.get_by_text(say("lms.privacy"))).to_have_count(1)
    # The whole page of the system is left.
    second.page.goto(f"{second.url}/runtime.js")
    assert held(json.loads(second.page.evaluate("localStorage.calls")))["cmi.suspend_data"]
    assert second.page.evaluate(f"localStorage.getItem('{KEY}')") is None


def test_who_finishes_is_done_and_comes_back_to_look_or_to_begin_again(learner, say, course: Path):
    kept = {"cmi.suspend_data": code(course, answers=anchors(course, SKILLS - 1)), **FULL}
    reader = learner()
    check = reader.launch(kept)
    answer(check, 5)
    expect(check.locator(".result:not([aria-busy])")).to_be_visible()
    # From inside of the system, links open beside it, and on the site.
    links = check.locator("#screen a[href]").evaluate_all("all => all.map(a => a.href)")
    assert links
    assert all(re.match("http://localhost:8000/|https:|mailto:", each) for each in links)
    kept = reader.close()
    assert kept["cmi.core.lesson_status"] == "completed"
    assert reader.page.evaluate("runtime.cmi.core.lesson_status") == "completed"
    assert kept["cmi.core.entry"] == ""
    looked = learner()
    check = looked.launch({**kept, "cmi.core.lesson_mode": "review"})
    expect(check.locator(".result:not([aria-busy])")).to_be_visible()
    expect(check.get_by_text(say("lms.looks"))).to_be_visible()
    expect(check.locator(".kept:visible")).to_have_count(0)
    check.locator("#target-senior").click()
    assert looked.close() == {}
    # Going deeper, it stays done.
    check = looked.launch(kept)
    check.locator(".modes").get_by_role("button", name="Lengkap").click()
    expect(check.locator(".statement").first).to_be_visible()
    again = looked.close()
    assert "cmi.core.lesson_status" not in again
    assert again["cmi.core.entry"] == "resume"
    # A new attempt, on the same browser.
    check = looked.launch({"cmi.core.entry": "ab-initio"})
    expect(check.locator("fieldset:visible")).to_have_count(1)
    expect(check.locator("#intro")).to_be_visible()
    expect(check.locator("input:checked")).to_have_count(0)
    assert looked.close()["cmi.core.lesson_status"] == "incomplete"


def test_the_longest_check_has_room(learner, course: Path):
    standard = brought((course / "paket/index.html").read_text("utf-8"))
    answers = {
        skill["id"]: {
            "anchor": "never",
            # More than are ever asked of one.
            "statements": {str(each["code"]): "never" for each in skill["statements"]},
            "most": "d",
            "least": "c",
        }
        for skill in standard["skills"]
    }
    place = f"{standard['skills'][-1]['id']}/case"
    text = code(course, mode="full", target="ae", answers=answers)
    several = " ".join([text] * 5)
    check = (reader := learner()).launch(
        {"cmi.suspend_data": several, "cmi.core.lesson_location": place, **FULL}
    )
    expect(check.locator(".situation:visible")).to_be_visible()
    expect(check.locator('input[name="/most"][value="d"]')).to_be_checked()
    check.locator('input[name="/least"][value="b"]').check()
    kept = reader.close()
    assert len(kept["cmi.suspend_data"].split(" ")) == 5
    assert kept["cmi.core.lesson_location"] == place
    assert len(place) <= 255


def test_without_a_system_it_works_and_says_what_is_missing(learner, say):
    reader = learner()
    reader.page.goto(f"{reader.url}/paket/index.html")
    expect(reader.page.get_by_text(say("lms.none"))).to_be_visible()
    assert violations(reader.page) == []
    expect(reader.page.get_by_text(say("intro.privacy"))).to_be_visible()
    expect(reader.page.locator(".kept:visible")).to_contain_text(say("kept.here"))
    answer(reader.page, 4)
    reader.page.reload()
    expect(reader.page.get_by_text(say("restart.button"))).to_be_visible()


def test_a_system_in_the_window_that_opened_it_is_found(learner, say):
    reader = learner()
    reader.page.evaluate("offer()")
    with reader.page.expect_popup() as waiting:
        reader.page.evaluate("void open('paket/index.html')")
    answer(waiting.value, 4)
    expect(waiting.value.locator(".kept:visible")).to_contain_text(say("kept.lms"))
    waiting.value.close(run_before_unload=True)
    project.wait(lambda: reader.page.evaluate("calls.some(([name]) => name === 'LMSFinish')"))
    assert held(reader.calls)["cmi.suspend_data"].startswith("l=")


@pytest.mark.parametrize("refused", ["LMSCommit", "LMSSetValue cmi.suspend_data"])
def test_a_system_that_keeps_nothing_is_told_of(learner, say, refused: str):
    reader = learner()
    check = reader.launch()
    reader.page.evaluate("text => { refused = text }", refused)
    answer(check, 4)
    words = say("lms.unsaved" if refused == "LMSCommit" else "kept.denied")
    expect(check.get_by_text(words)).to_be_visible()
    reader.page.evaluate("refused = ''")
    answer(check, 3)
    expect(check.get_by_text(words)).to_be_hidden()
    assert len(reader.close()["cmi.suspend_data"]) > 20


@pytest.mark.parametrize("kind", ["damaged", "newer"])
def test_what_cannot_be_read_is_left_as_it_is(learner, say, course: Path, kind: str):
    standard = brought((course / "paket/index.html").read_text("utf-8"))
    standard["profession"]["edition"] += 1
    later = {"answers": anchors(course, 2), "edition": standard["profession"]["edition"]}
    newer = ask("quiz/code.js", {"kind": "l", "standard": standard, "attempt": later})
    text = {"damaged": "l=abc", "newer": newer}[kind]
    check = (reader := learner()).launch({"cmi.suspend_data": text, **FULL})
    expect(check.locator("#notice")).to_contain_text(say(f"kept.{kind}"))
    answer(check, 4)
    assert "cmi.suspend_data" not in reader.close()
