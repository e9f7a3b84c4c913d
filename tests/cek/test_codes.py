"""Codes in links: made, shown, taken over, declined, refused."""

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.barcode import read_qr
from tests.barriers import violations
from tests.cek.walk import ANSWERS, GIVEN, PATH, WHOLE, answer_all, jump, stored, told
from tests.deno import ask
from tests.standard import SKILLS, brought

DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
NO_CLIPBOARD = """Object.defineProperty(navigator, 'clipboard', {value: undefined});
    document.execCommand = () => false;"""
SHEET = "navigator.share = async data => { window.shared = data }"
OPENER = "/account-executive/buka/"
LEVELS = ["", "Pemula", "Terbimbing", "Mandiri", "Terampil", "Mahir"]
FINISHED = {
    "target": "ae",
    "started": "2026-11-24T03:00Z",
    "changed": "2026-11-24T03:09Z",
    "finished": "2026-11-24T03:10Z",
}


def data(page: Page) -> dict:
    """The standard that the page brings along."""
    return brought(page.content())


def link(page: Page, kind: str, *, standard: dict | None = None, name: str = "", **attempt) -> str:
    """A fragment as this or another standard writes it; without answers those of ANSWERS."""
    standard = standard or data(page)
    given = zip(standard["skills"], ANSWERS, strict=False)
    answers = {skill["id"]: {"anchor": answer} for skill, answer in given if answer is not None}
    attempt = {"answers": answers, **FINISHED, **attempt}
    question = {"kind": kind, "standard": standard, "attempt": attempt, "name": name}
    return "#" + ask("quiz/code.js", question)


def share(page: Page, title: str) -> Locator:
    """Take one of the two ways out of the result, and return what the next page offers."""
    page.get_by_role("link", name=title, exact=True).click()
    page.wait_for_url("**/buka/?kirim#*")
    return page.locator(".share")


@pytest.fixture
def buka(check, address: str):
    """Open a link on the page that opens links."""

    def open_(fragment: str, **options) -> Page:
        page = check(fragment, url=address + OPENER, **options)
        page.locator("html[data-ready]").wait_for()
        # A result is there once its last part is.
        expect(page.locator(".result[aria-busy]")).to_have_count(0)
        return page

    return open_


def canonical(page: Page) -> str:
    return page.locator("link[rel=canonical]").get_attribute("href")


def visit(page: Page, fragment: str) -> None:
    """Open a link in a page that is open already, as from the address bar."""
    told(page)
    page.evaluate("hash => { location.hash = hash }", fragment)


def test_a_result_travels_to_another_reader(check, buka, say, standard):
    page = check()
    jump(page, ANSWERS)
    before = stored(page)
    strengths = page.locator(".strengths h3").all_text_contents()
    details = share(page, say("share.result"))
    field = details.locator("textarea")
    # What is sent is seen before.
    expect(page.locator("tbody tr")).to_have_count(SKILLS)
    without_name = field.input_value()
    assert len(without_name.partition("#")[2]) <= 72
    name = details.get_by_label(say("share.name"))
    # Longer than a link can hold: it stays to be shortened, and what will be missing is said.
    name.fill("Raden Ajeng  Sri Wahyuni Kusumawardani")
    expect(details.locator("#share-name-left")).to_have_text(say("limit.link", n=7))
    name.fill("Budi <b>S.</b> 😀 Utomo")
    expect(details.locator("#share-name-left")).to_have_text(say("limit.left", n=8))
    url = field.input_value()
    assert url != without_name
    assert url.partition("#")[0] == canonical(page).replace("/buka/", "/hasil/")
    assert read_qr(details.locator(".qr")) == url
    assert stored(page) == before

    fields = details.get_by_role("link")
    hrefs = [field.get_attribute("href") for field in fields.all()]
    assert hrefs[0].startswith("https://wa.me/?text=")
    assert hrefs[1].startswith("mailto:?subject=")
    assert all(quote(url, safe="") in href for href in hrefs[:2])
    # A mail program opens beside the page: a tab would stay empty.
    assert [field.get_attribute("target") for field in fields.all()][:2] == ["_blank", None]
    page.get_by_role("link", name=say("share.back")).click()
    expect(page.locator(WHOLE)).to_be_visible()

    other = buka("#" + url.partition("#")[2], width=1280, timezone_id="Asia/Jakarta")
    expect(other.locator("h1:visible")).to_have_text(say("open.shared", name="Account Executive"))
    header = other.locator(".result header")
    expect(header).to_contain_text(say("open.name", name="Budi <b>S.</b> 😀 Utomo"))
    expect(header).to_contain_text(
        say("open.about", mode="Cepat", target="AE", edition=standard.profession.edition)
    )
    expect(header).to_contain_text(say("open.finished", date="24 November 2026"))
    expect(header).to_contain_text(say("open.unverified"))
    # It opens with the strengths, in the words of their levels.
    assert other.locator("h2").first.text_content() == say("open.strengths")
    for item, name in zip(other.locator(".strengths li").all(), strengths, strict=True):
        skill = next(skill for skill in standard.skills.values() if skill.name == name)
        level = ANSWERS[list(standard.skills.values()).index(skill)]
        words = [name, f"{level} {LEVELS[level]}", skill.anchors[level - 1]]
        assert item.locator("> *").all_text_contents() == words
    expected = []
    for skill, answer in zip(standard.skills.values(), ANSWERS, strict=True):
        target = skill.targets["ae"]
        if isinstance(answer, int):
            # One answer is off by .775 at most, and .775 reaches the next level on either side.
            low, high = max(1, answer - 1), min(5, answer + 1)
            place = ["below", "within", "met", "above"][
                (target <= high) + (target <= answer) + (target < answer)
            ]
            said, level = (
                say(f"difference.{place}", n=target - answer),
                f"{answer} {LEVELS[answer]}",
            )
            likely, basis = f"{low}–{high}", say("open.by-anchor")
        else:
            said = say("difference.never" if answer else "difference.open")
            level = likely = basis = "–"
        expected.append([skill.name, level, likely, basis, str(target), said])
    rows = other.locator("tbody tr")
    cells = [line.locator("th, td").all_text_contents() for line in rows.all()]
    assert sorted(cells) == sorted(expected)
    bars = other.locator(".bars li")
    assert bars.locator(".nm").all_text_contents() == [row[0] for row in cells]
    assert bars.locator(".sx").all_text_contents() == [row[5] for row in cells]
    levels = [bar.locator(".on").count() for bar in bars.all()]
    assert levels == [int(row[1].split()[0]) if row[1] != "–" else 0 for row in cells]
    for bar, row in zip(bars.all(), cells, strict=True):
        ends = (
            [f"{(int(row[2][0]) - 1) * 20}%", f"{int(row[2][-1]) * 20}%"] if row[2] != "–" else []
        )
        lines = bar.locator(".likely line:first-child")
        assert (
            lines.evaluate_all(
                "all => all.flatMap(l => [l.x1, l.x2].map(x => x.baseVal.valueAsString))"
            )
            == ends
        )
    assert stored(other) is None
    other.reload()
    expect(other.locator("h1:visible")).to_have_text(say("open.shared", name="Account Executive"))
    other.get_by_role("link", name=say("open.own-check")).click()
    expect(other.locator("h1:visible")).to_have_text(next(iter(standard.skills.values())).name)
    assert other.url.endswith(PATH)
    other.go_back()
    expect(other.locator("h1:visible")).to_have_text(say("open.shared", name="Account Executive"))


def test_a_shared_result_never_touches_one_s_own_answers(check, say):
    page = check()
    answer_all(page, [2, "never"])
    before = stored(page)
    visit(page, link(page, "h", name="Sri"))
    expect(page.locator("h1:visible")).to_have_text(say("open.shared", name="Account Executive"))
    page.reload()
    expect(page.locator("h1:visible")).to_have_text(say("open.shared", name="Account Executive"))
    assert stored(page) == before
    page.get_by_role("link", name=say("open.own-check")).click()
    page.wait_for_url("**" + PATH)
    page.locator("#back").click()
    expect(page.locator("fieldset:visible input[value=never]")).to_be_checked()


def test_a_target_of_one_s_own_travels(check, say, standard):
    page = check()
    own = {skill["id"]: 5 for skill in data(page)["skills"]}
    visit(page, link(page, "h", target="own", levels=own))
    expect(page.locator(WHOLE)).to_be_visible()
    header = page.locator(".result header")
    about = say(
        "open.about",
        mode="Cepat",
        target=say("open.own-target"),
        edition=standard.profession.edition,
    )
    expect(header).to_contain_text(about)
    marks = page.locator(".bars .mark").evaluate_all("marks => marks.map(m => m.getAttribute('x'))")
    assert marks == ["100%"] * SKILLS


def test_answers_go_on_on_another_device(check, buka, say):
    phone = check()
    answer_all(phone, [4, 3, "never"])
    jump(phone, ANSWERS)
    kept = stored(phone)
    details = share(phone, say("share.progress"))
    url = details.get_by_role("textbox").input_value()
    assert url.partition("#")[0] == canonical(phone)
    assert read_qr(details.locator(".qr")) == url
    assert stored(phone) == kept

    laptop = buka("#" + url.partition("#")[2], width=1280, timezone_id="Asia/Jakarta")
    expect(laptop.locator("h1:visible")).to_have_text(say("open.continue"))
    screen = laptop.locator("#screen")
    expect(screen).to_contain_text(say("open.contains", n=GIVEN, open=SKILLS - GIVEN, mode="Cepat"))
    expect(screen).to_contain_text(say("open.changed", date="24 November 2026"))
    assert stored(laptop) is None
    laptop.get_by_role("link", name=say("open.take")).click()
    expect(laptop.locator(".gaps")).to_be_visible()
    expect(laptop.locator("#notice")).to_have_text(say("open.taken"))
    assert laptop.url.endswith(PATH)
    mine, theirs = (json.loads(stored(page))["attempts"] for page in (laptop, phone))
    assert mine == theirs
    laptop.reload()
    expect(laptop.locator(".gaps")).to_be_visible()
    expect(laptop.locator("#notice")).to_be_empty()


def test_own_unfinished_answers_are_kept_as_an_earlier_attempt(check, say):
    page = check()
    answer_all(page, [2, 5])
    [own] = json.loads(stored(page))["attempts"]
    before = stored(page)
    fragment = link(page, "l", finished=None)
    visit(page, fragment)
    expect(page.locator("#screen")).to_contain_text(say("open.kept"))
    assert stored(page) == before
    page.get_by_role("link", name=say("open.decline")).click()
    expect(page.locator("#notice p")).to_have_text(say("resume.note", n=2, open=SKILLS - 2))
    assert page.url.endswith(PATH)
    assert stored(page) == before
    visit(page, fragment)
    page.get_by_role("link", name=say("open.take")).click()
    expect(page.locator("#notice")).to_have_text(say("open.taken"))
    assert page.url.endswith(PATH)
    earlier, current = json.loads(stored(page))["attempts"]
    assert earlier == own
    assert len(current["answers"]) == GIVEN
    assert "=" not in page.url


def test_the_same_attempt_comes_home_with_its_evidence(check, say):
    page = check()
    jump(page, ANSWERS)
    page.locator(".strengths .link").first.click()
    page.locator("details textarea:focus").fill("Menutup tiga sponsor")
    evidence = json.loads(stored(page))["evidence"]
    assert evidence
    [before] = json.loads(stored(page))["attempts"]
    answers = {**before["answers"]}
    answers[data(page)["skills"][ANSWERS.index(None)]["id"]] = {"anchor": 5}
    times = {key: before[key] for key in ("started", "finished")}
    visit(page, link(page, "l", answers=answers, changed="2026-11-26T03:00Z", **times))
    page.get_by_role("link", name=say("open.take")).click()
    expect(page.locator("#notice")).to_have_text(say("open.taken"))
    [now] = json.loads(stored(page))["attempts"]
    assert json.loads(stored(page))["evidence"] == evidence
    assert now["answers"] == answers


def later(standard: dict) -> dict:
    """The next edition: one competency means something else, one is gone, one is new."""
    first, second, *rest = standard["skills"]
    new = {**second, "id": "baru", "code": max(each["code"] for each in standard["skills"]) + 1}
    edition = standard["profession"]["edition"] + 1
    retired = [{"code": second["code"], "name": second["name"], "edition": edition}]
    return {
        **standard,
        "skills": [{**first, "changed": edition}, *rest, new],
        "profession": {**standard["profession"], "edition": edition, "retired": retired},
    }


FAULTS = {
    "damaged": lambda page, kind: link(page, kind)[:-3] + "z",
    "newer": lambda page, kind: link(page, kind, standard=later(data(page))),
    "profession": lambda page, kind: link(
        page, kind, standard={**data(page), "profession": {**data(page)["profession"], "code": 99}}
    ),
}


@pytest.mark.parametrize("fault", [*FAULTS, "foreign"])
def test_what_cannot_be_read_is_said_in_a_sentence(check, say, fault: str):
    page = check()
    answer_all(page, [2])
    before = stored(page)
    for kind in "hlp" if fault in FAULTS else "x":
        fragment = FAULTS[fault](page, kind) if kind != "x" else f"#x={link(page, 'h')[3:]}"
        for reload in (False, True):
            page.reload() if reload else visit(page, fragment)
            expect(page.locator("h1:visible")).to_have_text(say("code.title"))
            expect(page.locator("#screen")).to_contain_text(say(f"code.{fault}"))
            assert stored(page) == before
        if kind in "hx":
            screen, barriers = page.locator("#screen").inner_html(), violations(page)
        # The same screen has the same barriers.
        assert page.locator("#screen").inner_html() == screen
        assert barriers == []
        page.get_by_role("link", name=say("open.own-check")).click()
        expect(page.locator("fieldset:visible")).to_have_count(1)
        assert page.url.endswith(PATH)
        assert stored(page) == before


def test_an_older_code_says_what_has_changed(check, say, standard):
    """The page becomes the next edition before its script reads it."""
    page = check()
    old = {kind: link(page, kind) for kind in "hl"}
    first, second = (skill["name"] for skill in data(page)["skills"][:2])

    def as_next_edition(route):
        html = route.fetch().text()
        start = html.index(">", html.index('id="data"')) + 1
        end = html.index("</script>", start)
        text = json.dumps(later(json.loads(html[start:end]))).replace("<", "\\u003c")
        route.fulfill(body=html[:start] + text + html[end:], content_type="text/html")

    page.route(re.compile("/(cek|buka)/$"), as_next_edition)
    page.goto(page.url.partition("#")[0])
    visit(page, old["h"])
    header = page.locator(".result header")
    # No record tells what of it has changed.
    fields = {"then": standard.profession.edition, "parts": say("since.content"), "names": first}
    expect(header).to_contain_text(say("since.changed", **fields))
    expect(header).to_contain_text(say("open.retired", names=second))
    expect(header).to_contain_text(
        say("open.about", mode="Cepat", target="AE", edition=standard.profession.edition)
    )
    expect(header).to_contain_text(say("open.not-asked", n=1))
    expect(page.locator("tbody tr")).to_have_count(SKILLS - 1)
    visit(page, old["l"])
    expect(page.locator("#screen")).to_contain_text(say("since.asked-anew", **fields))
    expect(page.locator("#screen")).to_contain_text(say("open.retired", names=second))
    expect(page.locator("#screen")).to_contain_text(
        say("open.contains", n=GIVEN - 2, open=SKILLS - GIVEN + 2, mode="Cepat")
    )


def test_answers_go_on_where_nothing_can_be_kept(check, say):
    page = check(script=DENIED)
    visit(page, link(page, "l"))
    page.get_by_role("link", name=say("open.take")).click()
    expect(page.locator(".gaps")).to_be_visible()
    expect(page.locator(".kept:visible")).to_contain_text(say("kept.denied"))
    expect(page.locator("#notice")).to_have_text(say("kept.denied"))


def test_links_of_a_file_lead_to_the_site(check, say, site, tmp_path):
    copy = tmp_path / "cek.html"
    copy.write_bytes((site / PATH.strip("/") / "index.html").read_bytes())
    page = check(url=copy.as_uri())
    jump(page, ANSWERS)
    out = page.get_by_role("link", name=say("share.result"), exact=True).get_attribute("href")
    assert out.startswith(canonical(page).replace("/cek/", "/buka/") + "?kirim#h=")
    opener = site / "account-executive/buka/index.html"
    page.route("http://localhost:8000/**", lambda route: route.fulfill(path=opener))
    page.goto("about:blank")
    page.goto(copy.as_uri() + "#l=nothingz", wait_until="commit")
    expect(page.locator("h1:visible")).to_have_text(say("code.title"))
    assert page.url.endswith(OPENER + "#l=nothingz")


@pytest.mark.parametrize("kind", ["h", "l"])
def test_the_right_screen_comes_first(check, site, kind: str):
    """Before the script has arrived nothing else is seen."""
    page = check()
    here, fragment = page.url, link(page, kind)
    html = (site / PATH.strip("/") / "index.html").read_text("utf-8")
    head = html[: html.index('<script data-inline="app">')]
    page.route("**/cek/", lambda route: route.fulfill(body=head, content_type="text/html"))
    # While anything is on its way the page is not loaded.
    page.add_init_script("addEventListener('load', (e) => e.stopImmediatePropagation(), true)")
    page.goto("about:blank")
    page.goto(here + fragment, wait_until="domcontentloaded")
    assert page.evaluate("document.documentElement.dataset.screen") == "code"
    expect(page.locator(".app")).to_have_css("visibility", "hidden")


def test_a_link_to_copy_where_nothing_can_be_copied(check, say):
    page = check(script=NO_CLIPBOARD)
    jump(page, ANSWERS)
    details = share(page, say("share.result"))
    expect(details.get_by_role("button", name=say("share.send"))).to_have_count(0)
    field = details.locator("textarea")
    details.get_by_role("button", name=say("share.copy")).click()
    expect(details.locator(".copyable").get_by_role("status")).to_have_text(say("copy.selected"))
    expect(field).to_be_focused()
    selected = field.evaluate(
        "field => field.value.slice(field.selectionStart, field.selectionEnd)"
    )
    assert selected == field.input_value()


def test_a_link_is_copied_and_sent(check, say):
    page = check(script=SHEET, permissions=["clipboard-read", "clipboard-write"])
    for title in (say("share.progress"), say("share.result")):
        page.goto(page.url.partition("?")[0].replace("/buka/", "/cek/"))
        jump(page, ANSWERS)
        details = share(page, title)
        url = details.locator("textarea").input_value()
        details.get_by_role("button", name=say("share.copy")).click()
        expect(details.locator(".copyable").get_by_role("status")).to_have_text(say("copy.done"))
        assert page.evaluate("navigator.clipboard.readText()") == url
        details.get_by_role("button", name=say("share.send")).click()
        assert page.evaluate("window.shared") == {"url": url}


def test_a_friend_gets_the_check_and_no_result(check, say):
    page = check(script=SHEET, permissions=["clipboard-read", "clipboard-write"])
    jump(page, ANSWERS)
    before = stored(page)
    page.get_by_text(say("friend.title"), exact=True).click()
    friend = page.locator(".friend")
    words = friend.get_by_label(say("friend.label")).input_value()
    minutes = data(page)["modes"][0]["minutes"]
    fields = {"name": "Account Executive", "n": SKILLS, "minutes": minutes, "link": canonical(page)}
    assert words == say("friend.message", **fields)
    href = friend.get_by_role("link", name=say("share.whatsapp")).get_attribute("href")
    assert href == f"https://wa.me/?text={quote(words, safe='')}"
    friend.get_by_role("button", name=say("friend.copy")).click()
    expect(friend.get_by_role("status")).to_have_text(say("copy.done"))
    assert page.evaluate("navigator.clipboard.readText()") == words
    friend.get_by_role("button", name=say("share.send")).click()
    assert page.evaluate("window.shared") == {"text": words}
    assert stored(page) == before


@pytest.mark.parametrize("end", [".", ")", "?utm=1", "&utm=1", "%20", "\u200e"])
def test_what_stands_behind_a_link_does_no_harm(check, say, end: str):
    page = check()
    visit(page, link(page, "l") + end)
    expect(page.locator("#screen")).to_contain_text(say("open.without"))


@pytest.mark.parametrize("code", ["l=", "l=<b>", f"l={'A' * 5000}z", "h=AAAAAAz"])
def test_only_a_whole_code_is_offered_for_sending(buka, say, code: str):
    page = buka(f"?kirim#{code}")
    expect(page.locator("#screen h1")).to_have_text(say("code.title"))
    assert page.locator(".share").count() == 0


def test_a_link_that_a_chat_has_damaged_opens_everywhere(check, say, address: str, site):
    page = check()
    code = link(page, "h")[1:]
    root = f"{address}/account-executive"
    encoded = code.replace("=", "%3D")
    # A host answers with this page what it does not have.
    lost = (site / "404.html").read_bytes()
    for way in ("**/cek/%23*", "**/buka/h=*", "**/hasil/%23*"):
        page.route(way, lambda route: route.fulfill(body=lost, content_type="text/html"))
    ways = [f"/cek/#{encoded}", f"/cek/#%23{code}", f"/cek/#{code}_", f"/buka/#{code}*",
        f"/buka/?fbclid=1#{encoded}?fbclid=2", f"/cek/%23{encoded}", f"/buka/{code}",
        f"/hasil/#{code}", f"/hasil/%23{encoded}", f"/undangan/#{code}"]  # fmt: skip
    for way in ways:
        page.goto(root + way)
        expect(page.locator("h1:visible")).to_have_text(
            say("open.shared", name="Account Executive")
        )
    page.goto(f"{root}/cek/#{encoded[:-5]}")
    expect(page.locator(".said")).to_have_text(say("code.damaged"))
    page.goto(f"{root}/hr/penilai/#{encoded}_")
    expect(page.locator("#self")).to_have_value(f"#{code}")


def test_no_barrier_in_what_codes_open(check, faults_in):
    page = check()
    codes = {kind: link(page, kind, name="Budi Utomo bin Ahmad, S.Kom., M") for kind in "hl"}
    base = page.url.replace(PATH, OPENER)
    opened = {
        "nothing": base,
        "result": base + codes["h"],
        "result to send": f"{base}?kirim{codes['h']}",
        "answers to send": f"{base}?kirim{codes['l']}",
        "answers": base + codes["l"],
        "damaged": base + codes["h"][:-2] + "z",
    }

    def states():
        for state, url in opened.items():
            page.goto("about:blank")
            page.goto(url)
            expect(page.locator("html[data-ready] h1:visible")).to_have_count(1)
            yield state

    assert faults_in(page, states()) == {}
