"""Tasks with one right answer beside the level: in the result, in its link, and for HR."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.cek.walk import WHOLE, answer_all, unfold_end
from tests.reality.test_tasks import kept, rounds
from tests.standard import SKILLS

LEVEL = 4
DONE = kept(**{"win-rate": ("30", True), "margin-share": ("1", False)})


def scored(page: Page, say):
    """The competency's entry in the result."""
    head = page.get_by_role("button", name=say("tasks.title"))
    if head.get_attribute("aria-expanded") == "false":
        head.click()
    fold = page.locator(".folds").filter(has=head)
    return fold.locator("li").filter(has=page.get_by_role("heading", name="Analisis"))


def test_beside_the_level_never_in_it(visit, say):
    page = visit("cek/", script=DONE)
    answer_all(page, [LEVEL] * SKILLS)
    page.wait_for_selector(WHOLE)
    score = say("tasks.score", n=1, all=2, noun="hitungan")
    expect(scored(page, say)).to_contain_text(f"Anda menilai diri {LEVEL}")
    expect(scored(page, say)).to_contain_text(score)
    # On paper nothing is pressed, and the list has a heading of its own.
    title = page.get_by_role("heading", level=2, name=say("tasks.title"), exact=True)
    expect(title).to_have_count(0)
    page.emulate_media(media="print")
    expect(title).to_have_count(1)
    page.emulate_media(media="screen")
    # What a result shows of levels is the same without them.
    bars = page.locator(".picture, .verdict").all_inner_texts()
    sent = page.locator("a[href*='?kirim#h=']").first.get_attribute("href")
    page.evaluate("localStorage.removeItem('standar-profesi:account-executive:tasks')")
    other = visit("cek/")
    answer_all(other, [LEVEL] * SKILLS)
    other.wait_for_selector(WHOLE)
    assert other.locator(".picture, .verdict").all_inner_texts() == bars
    expect(scored(other, say)).to_contain_text(say("tasks.open"))
    plain = other.locator("a[href*='?kirim#h=']").first.get_attribute("href")
    code, without = (link.partition("#")[2] for link in (sent, plain))
    assert len(without) < len(code) <= len(without) + 10
    words = say("open.tasks", scores=say("open.task", name="Analisis", n=1, all=2))
    page = visit(f"buka/?kirim#{code}")
    expect(page.locator("#screen")).to_contain_text(words)
    page = visit(f"hasil/#{code}")
    expect(page.locator("#screen")).to_contain_text(words)
    page = visit("hr/rekap/")
    page.locator("#text").fill(f"hasil/#{code} dan hasil/#{without}")
    page.locator("#read").click()
    people = page.locator(".people")
    expect(people.get_by_role("columnheader", name=say("team.tasks"))).to_be_visible()
    expect(people).to_contain_text(say("open.task", name="Analisis", n=1, all=2))


def test_in_the_file_and_in_the_table(visit, say):
    page = visit("cek/", script=DONE)
    answer_all(page, [LEVEL] * SKILLS)
    page.wait_for_selector(WHOLE)
    unfold_end(page, say)
    with page.expect_download() as download:
        page.get_by_role("button", name=say("export.table")).click()
    table = Path(download.value.path()).read_text("utf-16")
    assert say("tasks.score", n=1, all=2, noun="hitungan") in table
    with page.expect_download() as download:
        page.get_by_role("button", name=say("keep.save"), exact=True).first.click()
    file = download.value.path()
    other = visit("cek/#semua")
    answer_all(other, [LEVEL] * SKILLS)
    other.wait_for_selector(WHOLE)
    expect(scored(other, say)).to_contain_text(say("tasks.open"))
    unfold_end(other, say)
    other.get_by_role("button", name=say("history.button")).click()
    other.locator("input[type=file]").set_input_files(file)
    other.get_by_role("dialog").get_by_role("button", name=say("keep.merge"), exact=True).click()
    expect(other.locator("#notice")).to_contain_text(say("keep.merged"))
    assert rounds(other) == rounds(page)


def test_the_longest_mode_ends_with_tasks_and_leads_back(visit, say, standard):
    page = visit("cek/")
    answer_all(page, [LEVEL] * SKILLS)
    page.wait_for_selector(WHOLE)
    expect(page.get_by_role("link", name=say("tasks.last-way"), exact=True)).to_have_count(0)
    page.evaluate(
        """() => {
            const key = "standar-profesi:account-executive", data = JSON.parse(localStorage[key]);
            data.attempts[data.attempts.length - 1].mode = "full";
            localStorage[key] = JSON.stringify(data);
        }"""
    )
    page.reload()
    page.get_by_role("link", name=say("tasks.last-way"), exact=True).click()
    count = standard.assessment.modes[-1].tasks["analisis"]
    for number in range(1, count + 1):
        expect(page.locator(".progress")).to_contain_text(f"{number} dari {count}")
        if page.locator("#answer").count():
            page.locator("#answer").fill("12")
        else:
            page.get_by_role("radio").first.check()
        page.keyboard.press("Enter")
        page.get_by_role("button", name=say("reality.next")).click()
    expect(page.locator("h1")).to_contain_text(f"dari {count} hitungan benar")
    expect(page.locator("section.task")).to_contain_text(f"Anda menilai diri {LEVEL} ")
    page.get_by_role("link", name=say("reality.to-result")).click()
    page.wait_for_selector(WHOLE)
    expect(page.get_by_role("link", name=say("tasks.last-way"), exact=True)).to_have_count(0)
    expect(scored(page, say)).to_contain_text(f"dari {count} hitungan benar")
