"""Evidence: the reader's own, beside every level, kept whole and never in a link."""

import json

from playwright.sync_api import Locator, Page, expect

from tests.cek.walk import ANSWERS, WHOLE, jump, lines, overflow, stored, unfold_end
from tests.standard import SKILLS

LINE = "Menutup tiga kerja sama sponsor <b>acara</b> senilai Rp12 juta"


def evidence(page: Page) -> dict:
    return json.loads(stored(page))["evidence"]


def links(page: Page) -> list[str]:
    """What goes out of the device."""
    return page.locator("a[href*='kirim']").evaluate_all("links => links.map(a => a.href)")


def field_of(page: Page, strength: int = 0) -> Locator:
    """Open the room for evidence of a strength."""
    card = page.locator(".strengths > li").nth(strength)
    card.get_by_role("button").first.click()
    field = page.locator("textarea:focus")
    expect(field).to_have_count(1)
    return page.locator(f"#{field.get_attribute('id')}")


def test_a_line_a_time_and_a_witness_prove_a_level(check, say, standard):
    page = check(timezone_id="Asia/Jakarta", script="Date.now = () => Date.UTC(2026, 9, 31, 20)")
    jump(page, ANSWERS)
    sent = links(page)
    first = page.locator(".strengths > li").first
    name = first.locator("h3").text_content()
    [id] = [id for id, skill in standard.skills.items() if skill.name == name]
    beside = [first.locator(".lv"), page.locator("tbody tr", has_text=name)]
    for place in beside:
        expect(place).to_contain_text(say("evidence.unproven"))
    needs = [say(f"evidence.needs-{part}") for part in ("line", "when", "who")]
    field = field_of(page)
    fold = page.locator(f"#fold-{id}")
    state = fold.locator(".state")
    expect(state).to_contain_text(", ".join(needs[:2]))
    field.fill(LINE)
    expect(state).to_have_text(say("evidence.needs", parts=" dan ".join(needs[1:])))
    when = fold.get_by_label(say("evidence.when"))
    # The months are the reader's: in Jakarta it is November already.
    months = when.locator("option").all_text_contents()
    assert months[:3] == [say("evidence.when-open"), "Nov 2026", "Okt 2026"]
    when.select_option("Okt 2026")
    fold.get_by_label(say("evidence.who")).fill("Dosen pembimbing")
    expect(state).to_have_text(say("evidence.complete"))
    for place in beside:
        expect(place).to_contain_text(say("evidence.proven"))
        expect(place).not_to_contain_text(say("evidence.unproven"))
    said = {"line": LINE, "when": "2026-10", "who": "Dosen pembimbing"}
    assert evidence(page) == {id: said}

    # Every other competency has a field as well; the way there is its word in the table.
    skill = next(id for id in standard.skills if ANSWERS[list(standard.skills).index(id)] == 3)
    page.get_by_role("button", name=say("details.long")).click()
    row = page.locator("tbody tr", has_text=standard.skills[skill].name)
    row.get_by_role("button", name=say("evidence.unproven")).click()
    field = page.locator(f"#evidence-{skill}")
    expect(field).to_be_focused()
    field.fill("Daftar calon klien\ndari pameran")
    # At level 2 nobody is asked when and who.
    lower = next(id for id in standard.skills if ANSWERS[list(standard.skills).index(id)] == 2)
    page.locator(f"#fold-{lower} summary").click()
    expect(page.locator(f"#evidence-{lower}")).to_be_visible()
    expect(page.locator(f"#when-{lower}")).to_have_count(0)

    page.reload()
    expect(page.locator(WHOLE)).to_be_visible()
    expect(field_of(page)).to_have_value(LINE)
    assert links(page) == sent
    page.emulate_media(media="print")
    whole = f"{say('evidence.written', line=LINE)} {say('evidence.last', when='Oktober 2026')}"
    expect(first.locator(".ruled")).to_contain_text(whole)
    expect(page.get_by_text("Daftar calon klien").locator("visible=true")).to_have_count(1)
    expect(page.locator("textarea:visible")).to_have_count(0)
    page.emulate_media(media="screen")

    # It is the reader's: a new attempt, a lowered level and another target leave it as it is.
    kept = evidence(page)
    page.get_by_role("button", name=say("again.button")).click()
    page.locator("dialog").get_by_role("button", name=say("again.button")).click()
    expect(page.locator("fieldset:visible")).to_have_count(1)
    assert evidence(page) == kept
    jump(page, [2] * SKILLS, "senior", evidence=kept)
    expect(page.locator(".proof")).to_have_count(0)
    page.get_by_text(say("details.title")).click()
    page.locator(f"#fold-{skill} summary").click()
    expect(field).to_have_value("Daftar calon klien\ndari pameran")
    assert evidence(page) == kept
    unfold_end(page, say)
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("dialog")).to_have_count(0)
    assert stored(page) is None


def test_no_text_is_cut_in_silence(check, say):
    page = check(width=320)
    jump(page, ANSWERS)
    page.locator(".plans summary").first.click()
    plan = page.locator(".plans textarea").first
    for field, most, letter in ((field_of(page), 1000, "y"), (plan, 300, "z")):
        told = page.locator(f"#{field.get_attribute('id')}-left")
        heard = told.locator("+ [role=status]")
        field.fill("x" * (most // 2))
        expect(told).to_be_empty()
        field.fill("x" * (most - 12))
        expect(told).to_have_text(say("limit.left", n=12))
        expect(heard).to_have_text(say("limit.left", n=12))
        # Letter by letter nothing is read aloud.
        field.press("End")
        field.press("x")
        expect(told).to_have_text(say("limit.left", n=11))
        expect(heard).to_have_text(say("limit.left", n=12))
        field.press("x")
        expect(heard).to_have_text(say("limit.left", n=10))
        whole = f"{most:,}".replace(",", ".")
        field.fill("😀" * most)
        for place in (told, heard):
            expect(place).to_have_text(say("limit.full", most=whole))
        # What is pasted stays in the field, to be shortened there.
        field.fill(letter * (most + 1600))
        assert len(field.input_value()) == most + 1600
        for place in (told, heard):
            expect(place).to_have_text(say("limit.kept", n="1.600"))
        expect(field).to_have_attribute("aria-invalid", "true")
        assert letter * most in stored(page)
        assert letter * (most + 1) not in stored(page)
    assert overflow(page) == 0
    # What an earlier version let grow longer stays whole.
    jump(page, ANSWERS, evidence=lines(page, "z" * 1200))
    field = field_of(page)
    field.press("End")
    field.press("Backspace")
    assert "z" * 1199 in json.dumps(evidence(page))


def test_evidence_alone_is_kept_and_can_be_erased(check, say):
    """Every attempt is deleted; what the reader wrote about themselves is still theirs."""
    page = check()
    jump(page, ANSWERS, evidence=lines(page, LINE))
    kept = evidence(page)
    unfold_end(page, say)
    page.get_by_role("button", name=say("history.button")).click()
    page.evaluate(
        """key => { const kept = JSON.parse(localStorage.getItem(key));
            localStorage.setItem(key, JSON.stringify({...kept, attempts: []})) }""",
        "standar-profesi:account-executive",
    )
    page.reload()
    expect(page.locator("fieldset:visible")).to_have_count(1)
    assert evidence(page) == kept
    page.locator("#files").click()
    page.get_by_role("button", name=say("erase.button")).click()
    page.locator("dialog").get_by_role("button", name=say("erase.button")).click()
    expect(page.locator("#notice")).to_have_text(say("erase.done"))
    assert stored(page) is None
