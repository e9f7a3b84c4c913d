"""Duties of several professions, as a reader chooses between them, and where a result stands."""

import json
import random
import re
from collections import Counter
from fractions import Fraction
from itertools import product
from math import ceil
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, expect

from tests.barriers import tab_to
from tests.scorer import Scorer
from tests.standard import content

PATH, KEY = "/profesi/pilih/", "standar-profesi:profesi:choices"
PAIRS, CHOSEN = content().pairs, content().chosen
WANTED = "sales"


@pytest.fixture
def choose(visit, address: str):
    """Open the page: choose(script="…")."""
    return lambda hash="", **options: visit(hash, **{"url": address + PATH, **options})


def sides(pair) -> dict[str, str]:
    return {side.profession: side.text for side in (pair.first, pair.second)}


def prefer(pair) -> str:
    """The duty of WANTED, else the first one."""
    return WANTED if WANTED in sides(pair) else pair.first.profession


def answer(page: Page, picks: list[str | None]) -> None:
    """Answer one after the other, from the one that is shown, by pointer; None is passed over."""
    for pick in picks:
        if pick:
            page.locator(f"fieldset:not([hidden]) [value={pick}]").check()
        page.locator("#next" if pick else "#skip").click()
        expect(page.locator("h1:visible")).to_be_focused()


def by_coin(ahead: int, picks: list[str]) -> Fraction:
    """Of all ways to answer what was decided, the share in which one is ahead by as much."""
    decided = [sides(pair) for pair, pick in zip(PAIRS, picks, strict=True) if pick in sides(pair)]
    met = 0
    for winners in product((0, 1), repeat=len(decided)):
        lead: Counter[str] = Counter()
        for names, winner in zip(decided, winners, strict=True):
            for place, name in enumerate(names):
                lead[name] += 1 if place == winner else -1
        met += max(lead.values()) >= ahead
    return Fraction(met, 2 ** len(decided))


def told(page: Page, title: str) -> list[str]:
    """The duties beneath the headings `title` of the reading, in the order of the page."""
    lists = page.locator(f".reading h3:has-text('{title}') + ul > li > p")
    return [text.split("\n")[0] for text in lists.all_inner_texts()]


def test_choices_are_counted_with_their_reasons_changed_and_erased(choose, say):
    page = choose()
    picks = [prefer(pair) for pair in PAIRS]
    of_others = next(n for n, pair in enumerate(PAIRS) if WANTED not in sides(pair))
    picks[of_others] = "both"
    answer(page, picks)
    names = {standard.id: standard.profession.short_name for standard in CHOSEN}
    expect(page.locator("h1:visible")).to_have_text(say("choose.lead", name=names[WANTED]))
    met, won = Counter(), Counter(picks)
    for pair, pick in zip(PAIRS, picks, strict=True):
        met.update(list(sides(pair)) if pick in sides(pair) else ())
    assert met[WANTED] == won[WANTED] == 10
    shown = page.locator(".counts").inner_text().split(" · ")
    counts = {say("choose.count", name=names[id], n=won[id], all=met[id]) for id in names}
    assert set(shown) == counts
    assert shown[0] == say("choose.count", name=names[WANTED], n=10, all=10)
    chance = ceil(100 * by_coin(10, picks))
    expect(page.locator(".reading")).to_contain_text(say("choose.chance", n=chance))
    # Every choice stands there as a reason, and what it was chosen over against it.
    decided = [(sides(p), pick) for p, pick in zip(PAIRS, picks, strict=True) if pick in sides(p)]
    chosen = told(page, say("choose.chosen"))
    passed = told(page, say("choose.passed"))
    assert sorted(chosen) == sorted(pair[pick] for pair, pick in decided)
    assert sorted(passed) == sorted(
        text for pair, pick in decided for name, text in pair.items() if name != pick
    )
    for side in (side for pair in PAIRS for side in (pair.first, pair.second) if side.hard):
        rows = page.locator(".reading h3 + ul > li > p", has_text=side.text)
        if rows.count():
            link = rows.locator("a").get_attribute("href")
            assert link.endswith(f"{side.profession}/cocok/#{side.hard}")
    # Kept, and one of them changed: two less for the lead, which is no lead any more.
    page.reload()
    expect(page.locator("h1:visible")).to_have_text(say("choose.lead", name=names[WANTED]))
    kept = page.evaluate(f"JSON.parse(localStorage['{KEY}'])")
    answers = dict(zip((pair.id for pair in PAIRS), picks, strict=True))
    assert kept == {"version": 1, "choices": answers}
    for text in chosen[:2]:
        row = page.locator(".reading li", has=page.get_by_text(text, exact=False)).first
        row.get_by_role("button").click()
        expect(page.locator("fieldset:not([hidden])")).to_contain_text(text)
        other = page.locator("fieldset:not([hidden]) .duty", has_not=page.locator(":checked"))
        other.locator("input").check()
        page.locator("#next").click()
    expect(page.locator("h1:visible")).to_have_text(say("choose.even"))
    page.get_by_role("button", name=say("choose.erase"), exact=True).click()
    page.locator("dialog").get_by_role("button", name=say("choose.erase-yes")).click()
    expect(page.locator("#notice")).to_have_text(say("choose.erased"))
    assert page.evaluate("Object.keys(localStorage)") == []
    answer(page, [None] * len(PAIRS))
    expect(page.locator("h1:visible")).to_have_text(say("choose.nothing"))


def attempt(edition: int, picks: dict[str, int | str], at: str) -> dict:
    return {
        "edition": edition, "mode": "quick", "target": None, "levels": {}, "plans": {}, "gaps": [],
        "answers": {skill: {"anchor": pick} for skill, pick in picks.items()}, "recheck": None,
        "at": None, "started": at, "changed": at, "finished": at, "invitation": None, "reply": 0,
    }  # fmt: skip


def device(seed: int) -> tuple[dict[str, str], dict[str, int | str]]:
    """What a device keeps of the checks, and the latest answer by competency."""
    draw, kept, latest = random.Random(seed), {}, {}
    for day, standard in enumerate(CHOSEN[:2], 20):
        asked = draw.sample(list(standard.skills), len(standard.skills) - 3)
        picks = {skill: draw.choice([1, 2, 3, 4, 5, "never"]) for skill in asked}
        whole = attempt(standard.profession.edition, picks, f"2026-11-{day}T04:00Z")
        kept[f"standar-profesi:{standard.id}"] = json.dumps({"version": 2, "attempts": [whole]})
        latest |= picks
    return kept, latest


def states(standard, target: str, answers: dict[str, int | str]) -> dict[str, str]:
    """In which state each competency is, by the second reckoning."""
    scorer, found = Scorer(standard.assessment.rating), {}
    for slug, skill in standard.skills.items():
        asked, pick = skill.targets[target], answers.get(slug)
        if pick is None or pick == "never":
            found[slug] = "open" if pick is None else "never"
            continue
        score = scorer.rate(pick, {}, {})
        sure = min(score.level, score.likeliest)
        found[slug] = (
            "reached" if sure >= asked else "within" if score.highest >= asked else "below"
        )
    return found


def keep(kept: dict[str, str]) -> str:
    return f"Object.entries({json.dumps(kept)}).forEach(e => localStorage.setItem(...e))"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_result_stands_in_each_profession_as_the_second_reckoning_says(choose, say, seed):
    kept, answers = device(seed)
    page = choose(script=keep(kept))
    kinds = ("reached", "within", "below", "never", "open")
    bounds = {}
    for place, standard in enumerate(CHOSEN):
        part = page.locator(".places > section").nth(place)
        expect(part.locator("h3")).to_have_text(standard.profession.short_name)
        n = sum(slug in answers for slug in standard.skills)
        answered = say("choose.answered", n=n, all=len(standard.skills))
        expect(part.locator("h3 + .hint")).to_have_text(answered)
        heads = part.locator("thead th").all_inner_texts()[1:]
        for target in standard.assessment.targets:
            found = states(standard, target.id, answers)
            counts = Counter(found.values())
            row = part.get_by_role("row", name=target.name, exact=False)
            row = row.filter(has=page.get_by_role("rowheader", name=target.name, exact=True))
            cells = dict(zip(heads, row.get_by_role("cell").all_inner_texts(), strict=True))
            words = {say(f"choose.is-{kind}"): str(counts[kind]) for kind in kinds}
            assert cells == {head: words[head] for head in heads}
            assert {words[head] for head in words if head not in heads} <= {"0"}
            fold = part.locator("details").filter(
                has=page.get_by_text(say("choose.asks", name=target.name), exact=True)
            )
            for kind in kinds[1:]:
                named = fold.locator("p").filter(has_text=f"{say(f'choose.is-{kind}')}: ")
                links = named.locator("a").evaluate_all(
                    "all => all.map(a => new URL(a.href).pathname)"
                )
                slugs = [slug for slug in standard.skills if found[slug] == kind]
                assert links == [f"/{standard.id}/kompetensi/{slug}/" for slug in slugs]
            if target.id == standard.assessment.usual_target:
                expect(fold).to_have_attribute("open", "")
                all_ = len(standard.skills)
                least, most = counts["reached"], all_ - counts["below"]
                bounds[standard.profession.short_name] = Fraction(least, all_), Fraction(most, all_)
    near = [n for n, (least, _) in bounds.items()
            if all(least > most for other, (_, most) in bounds.items() if other != n)]  # fmt: skip
    said = say("choose.nearest", name=near[0]) if near else say("choose.overlap")
    expect(page.locator(".places > p b")).to_have_text(said)
    # Looked at only.
    assert page.evaluate("Object.entries(localStorage)") == [[k, v] for k, v in kept.items()]


def test_one_is_nearest_where_no_range_could_change_it(choose, say):
    """Every competency of one profession surely reached, those of the others surely not."""
    first, *others = CHOSEN
    own = dict.fromkeys(first.skills, 5)
    kept = {f"standar-profesi:{first.id}": own}
    for standard in others:
        kept[f"standar-profesi:{standard.id}"] = {
            slug: 1 for slug in standard.skills if slug not in first.skills
        }
    edition = {standard.id: standard.profession.edition for standard in CHOSEN}
    stored = {
        key: json.dumps({"version": 2, "attempts": [
            attempt(edition[key.split(":")[1]], picks, "2026-11-20T04:00Z")]})
        for key, picks in kept.items()
    }  # fmt: skip
    page = choose(script=keep(stored))
    name = first.profession.short_name
    expect(page.locator(".places > p b")).to_have_text(say("choose.nearest", name=name))
    # The way there from the first question.
    page.get_by_role("button", name=say("choose.see")).click()
    expect(page.locator("#hasil")).to_be_focused()


def test_by_keyboard_alone(choose, say):
    page = choose(f"#{PAIRS[-1].id}")
    tab_to(page, f"#{PAIRS[-1].id} [type=radio]")
    page.keyboard.press("4")
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    expect(page.locator("h1:visible")).to_be_focused()
    expect(page.locator("h1:visible")).to_have_text(say("choose.even"))
    kept = page.evaluate(f"JSON.parse(localStorage['{KEY}']).choices")
    assert kept == {PAIRS[-1].id: PAIRS[-1].second.profession}


@pytest.mark.parametrize(("text", "words"), [("{", "damaged"), ('{"version":9}', "newer")])
def test_what_the_device_holds_and_cannot_be_read_stays(choose, say, text, words):
    page = choose(script=f"localStorage.setItem('{KEY}', {text!r})")
    expect(page.locator("#notice")).to_have_text(say(f"choose.{words}"))
    answer(page, ["neither"])
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == text


def test_as_a_file_without_storage_without_a_script_and_on_paper(choose, say, site: Path):
    denied = "Object.defineProperty(window, 'localStorage', {get() { throw Error('tidak') }})"
    page = choose(url=(site / "profesi/pilih/index.html").as_uri(), script=denied)
    expect(page.locator("#notice")).to_have_text(say("choose.not-kept"))
    page.emulate_media(media="print")
    expect(page.locator("fieldset:visible")).to_have_count(len(PAIRS))
    page.emulate_media(media="screen")
    answer(page, [prefer(pair) for pair in PAIRS])
    expect(page.locator("h1:visible")).to_have_text(say("choose.lead", name="Sales"))
    page.emulate_media(media="print")
    assert page.locator("fieldset:visible, .reading button:visible").count() == 0
    bare = choose(java_script_enabled=False)
    assert bare.locator("input:visible").count() == 4 * len(PAIRS)


def walk(page: Page):
    """Walk through every state of the page, yielding its name at each."""
    yield "first"
    answer(page, [prefer(pair) for pair in PAIRS])
    yield "reading"
    for fold in page.locator(".places summary").all():
        if fold.evaluate("e => !e.parentElement.open"):
            fold.click()
    yield "standing"


def test_no_barrier_in_any_look(choose, faults_in):
    page = choose(script=keep(device(1)[0]), reduced_motion="reduce")
    assert faults_in(page, walk(page)) == {}


def test_whoever_wonders_which_is_led_there_and_it_is_light(open_page, site: Path):
    for path in ("/", "/profesi/"):
        link = open_page(path).locator("main a[href*='pilih/']")
        assert link.evaluate("a => new URL(a.href).pathname") == f"{PATH}index.html"
    for standard in CHOSEN:
        for name in ("cocok", "perbandingan"):
            html = (site / standard.id / name / "index.html").read_text("utf-8")
            assert 'href="../../profesi/pilih/index.html"' in html[html.index("<article") :]
    assert len(brotli.compress((site / "profesi/pilih/index.html").read_bytes())) <= 32_768


@pytest.mark.parametrize("path", [PATH, "/profesi/"])
def test_the_header_marks_the_page_itself_and_no_other(open_page, path: str):
    page = open_page(path)
    for menu in (".bar .main", ".bar .menu"):
        marked = page.locator(f"{menu} [aria-current]")
        assert marked.evaluate_all("all => all.map(a => new URL(a.href).pathname)") == [path], menu


def test_a_page_of_several_professions_says_whose_it_is(open_page, site: Path):
    heads = [page.read_text("utf-8") for page in sorted(site.rglob("*.html"))]
    titles = Counter(re.search("<title>(.*?)</title>", head)[1] for head in heads)
    assert titles.most_common(1)[0][1] == 1
    for standard in CHOSEN:
        room = open_page(f"/{standard.id}/hr/undangan/").locator("nav.room li").first
        expect(room).to_have_text(standard.profession.short_name)
