"""An invitation is made: what the form says, what is ready to be sent, what is kept."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from compiler import pace
from tests import project
from tests.barcode import read_png
from tests.barriers import tab_to
from tests.standard import SKILLS, wanted

PATH = "hr/undangan/"
KEY = "standar-profesi:account-executive:invitations"


def link(page: Page) -> str:
    return page.locator("#link").input_value()


def press(page: Page, name: str, value: str) -> None:
    """Choose a radio that its label covers."""
    page.locator(f"label:has(input[name='{name}'][value='{value}'])").click()


def leave(page: Page) -> None:
    page.keyboard.press("Tab")


def test_ready_from_the_start(visit, say, standard):
    page = visit(PATH)
    expect(page.locator("#ready-title")).to_have_text(say("invite.ready"))
    minutes = pace.minutes(standard, "quick")
    expect(page.locator("#ready")).to_contain_text(
        say("invite.self-summary", n=SKILLS, mode="Cepat", minutes=minutes, target="Calon AE",
            until="", to="")
    )  # fmt: skip
    assert re.fullmatch(r"http://localhost:8000/account-executive/undangan/#u=[\w-]+z", link(page))
    message = page.locator("#message").input_value()
    assert link(page) in message
    assert say("invite.self-use") in message
    expect(page.locator("#ready .qr")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0


def test_what_the_form_says_is_in_the_link(visit, standard):
    """Who opens the same link finds the form as it was."""
    page = visit(PATH)
    first = link(page)
    press(page, "target", "ae")
    for id, skill in standard.skills.items():
        assert page.locator(f"select[name='{id}']").input_value() == str(skill.targets["ae"])
    page.locator("#more").click()
    expect(page.locator("li.more input").first).to_be_focused()
    page.locator("#skill-negosiasi").uncheck()
    expect(page.locator("select[name='negosiasi']")).to_be_disabled()
    page.locator("select[name='visioner']").select_option("5")
    expect(page.locator("input[name='target'][value='own']")).to_be_checked()
    press(page, "mode", "full")
    page.locator("#label").fill("  Tim AE,  PT Contoh ")
    page.locator("#due").fill("2069-12-07")
    press(page, "by", "whatsapp")
    page.locator("#whatsapp").fill("0812 3456 7890")
    leave(page)
    changed = link(page)
    assert changed != first
    expect(page.locator("#ready")).to_contain_text(f"{SKILLS - 1} kompetensi, mode Lengkap")
    expect(page.locator("#ready")).to_contain_text("sampai 7 Desember 2069")
    expect(page.locator("#ready")).to_contain_text("+62 812-3456-7890 (Indonesia)")
    again = visit(f"{PATH}#{changed.partition('#')[2]}")
    assert link(again) == changed
    expect(again.locator("input[name='target'][value='own']")).to_be_checked()
    expect(again.locator("#skill-negosiasi")).not_to_be_checked()
    assert again.locator("select[name='visioner']").input_value() == "5"
    assert again.locator("#label").input_value() == "Tim AE, PT Contoh"
    assert again.locator("#due").input_value() == "2069-12-07"
    assert again.locator("#whatsapp").input_value() == "+6281234567890"


def test_an_invitation_for_a_kind_opens_as_such(visit, standard):
    page = visit(PATH)
    kind = page.get_by_label("Jenis AE")
    press(page, "target", "ae")
    kind.select_option("Media")

    def levels() -> dict:
        boxes = page.locator("#skills select").all()
        return {box.get_attribute("name"): int(box.input_value()) for box in boxes}

    media = {id: wanted(skill, "ae-media") for id, skill in standard.skills.items()}
    assert levels() == media != {id: s.targets["ae"] for id, s in standard.skills.items()}
    expect(page.locator("input[name='target'][value='ae']")).to_be_checked()
    meaning = next(each.meaning for each in standard.assessment.kinds if each.id == "media")
    expect(page.locator("#meaning")).to_contain_text(meaning)
    expect(page.locator("#ready")).to_contain_text("target AE Media")
    code = link(page).partition("#")[2]
    # Another position keeps the kind; a level of one's own has none.
    press(page, "target", "senior")
    expect(page.locator("#ready")).to_contain_text("target AE Senior Media")
    page.locator("select[name='menjual']").select_option("2")
    expect(page.locator("input[name='target'][value='own']")).to_be_checked()
    expect(kind).to_be_hidden()
    again = visit(f"{PATH}#{code}")
    assert link(again).partition("#")[2] == code
    expect(again.get_by_label("Jenis AE")).to_have_value("media")
    expect(again.locator("input[name='target'][value='ae']")).to_be_checked()
    expect(visit(f"undangan/#{code}").locator("main")).to_contain_text("AE Media")


def test_what_the_address_cannot_open_is_said(visit, say):
    code = link(visit(PATH)).partition("#")[2]
    result = "h=ZKqANRABAlSYq08hPr0RZMGBBz"
    for text, key in {code[:-2] + "z": "code.damaged", result: "invite.foreign"}.items():
        page = visit(f"{PATH}#{text}")
        words = f"{say(key)} {say('invite.blank')}"
        expect(page.locator("#notice")).to_have_text(words)
        assert link(page).partition("#")[2] != code
    expect(visit(f"{PATH}#label").locator("#notice")).to_have_text("")


def test_each_page_has_a_number_of_its_own(visit):
    assert link(visit(PATH)) != link(visit(PATH))


def test_messages_open_in_whatsapp_and_mail(visit, say):
    page = visit(PATH)
    page.locator("#label").fill("Rina & Tim")
    leave(page)
    keep = page.locator("#ready .keep").first
    hrefs = [
        keep.get_by_role("link", name=say(key)).get_attribute("href")
        for key in ("invite.by-whatsapp", "invite.by-email")
    ]
    chat, mail = map(urlsplit, hrefs)
    text = page.locator("#message").input_value()
    assert chat.netloc == "wa.me"
    assert parse_qs(chat.query)["text"] == [text]
    fields = parse_qs(mail.query)
    assert mail.scheme == "mailto"
    # A mail program opens beside the page: a tab would stay empty.
    assert page.locator("a[href^='mailto:'][target]").count() == 0
    assert fields["subject"] == [
        say("invite.self-subject", profession="Account Executive", sender=" dari Rina & Tim")
    ]  # fmt: skip
    assert fields["body"] == [text.replace("\n", "\r\n")]
    page.locator("summary").filter(has_text=say("invite.reminder")).click()
    reminder = page.locator("#reminder").input_value()
    assert link(page) in reminder
    assert reminder != text


def test_copying(visit, say):
    page = visit(PATH, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=say("invite.copy")).click()
    expect(page.locator("#ready [role=status]").filter(has_text=say("copy.done"))).to_have_count(1)
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#message").input_value()
    status = page.locator("#ready [role=status]").filter(has_text=say("copy.done"))
    expect(status).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name=say("invite.copy-link")).click()
    assert page.evaluate("navigator.clipboard.readText()") == link(page)
    # In sight of what was pressed, and where answers come together.
    expect(page.locator(".keep:has(> button:focus) + [role=status]")).to_be_in_viewport(ratio=1)
    expect(status.get_by_role("link", name=say("invite.to-team"))).to_have_attribute(
        "href", "../rekap/"
    )


def test_the_qr_code_is_a_picture_to_save(visit, say):
    page = visit(PATH)
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("invite.save-qr")).click()
    assert saving.value.suggested_filename == "undangan.png"
    picture = Path(saving.value.path()).read_bytes()
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    assert width == height > 500
    assert read_png(picture, page) == link(page)


def test_for_a_second_rater(visit, say):
    page = visit(PATH)
    mine = link(page)
    press(page, "role", "second")
    assert link(page) != mine
    message = page.locator("#message").input_value()
    assert say("invite.second-use") in message
    expect(page.locator("#ready")).to_contain_text("hanya pilihan level")
    press(page, "role", "self")
    assert link(page) == mine


WRONG = {
    "label": ("Kunjungi contoh.id", "invite.label-leads"),
    "due": ("2020-01-01", "invite.due-past"),
    "whatsapp": ("0812", "invite.whatsapp-wrong"),
    "email": ("rina", "invite.email-wrong"),
}


@pytest.mark.parametrize("field", WRONG)
def test_what_is_wrong_is_said_at_the_field_and_in_sum(visit, say, field: str):
    page = visit(PATH)
    if field in ("whatsapp", "email"):
        press(page, "by", field)
    text, key = WRONG[field]
    page.locator(f"#{field}").fill(text)
    # A date is whole at once; of a text nothing is said before it is left.
    expect(page.locator(f"#{field}-wrong")).to_have_count(int(field == "due"))
    leave(page)
    expect(page.locator(f"#{field}-wrong")).to_have_text(say(key))
    expect(page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
    described = page.locator(f"#{field}").get_attribute("aria-describedby").split()
    assert f"{field}-wrong" in described
    expect(page.locator("#ready-title")).to_have_text(say("invite.not-ready"))
    expect(page.locator("#link")).to_have_count(0)
    expect(page.get_by_role("button", name=say("invite.keep"))).to_be_disabled()
    page.locator("#ready").get_by_role("link", name=say(key)).click()
    expect(page.locator(f"#{field}")).to_be_focused()
    page.locator(f"#{field}").fill("")
    if field in ("whatsapp", "email"):
        press(page, "by", "")
    expect(page.locator(f"#{field}-wrong")).to_have_count(0)
    expect(page.locator("#link")).to_have_count(1)
    if field == "label":
        # Nothing of it is cut.
        page.locator("#label").fill("a" * 50)
        expect(page.locator("#label-left")).to_have_text(say("limit.over", n=10))
        leave(page)
        expect(page.locator("#label-wrong")).to_have_text(say("invite.label-long"))
        assert page.locator("#label").input_value() == "a" * 50


def test_a_number_is_shown_with_its_country_and_asked_about_where_unusual(visit, say):
    page = visit(PATH)
    press(page, "by", "whatsapp")
    number, ready = page.locator("#whatsapp"), page.locator("#ready-title")
    read, sure = page.locator("#whatsapp-read"), page.get_by_label(say("invite.sure"))
    number.fill("\u202a+62 (0)812\u20113456\u20117890\u202c")
    shown = "+62 812-3456-7890 (Indonesia)"
    expect(read).to_have_text(say("invite.number-sure", number=shown))
    expect(page.locator("#ready")).to_contain_text(shown)
    expect(sure).to_be_hidden()
    number.fill("+81 23 4567 8901")
    leave(page)
    expect(page.locator("#whatsapp-wrong")).to_have_text(say("invite.whatsapp-foreign"))
    expect(read).to_have_text(say("invite.number", number="+81 23-4567-8901 (Jepang)"))
    expect(ready).to_have_text(say("invite.not-ready"))
    sure.check()
    expect(ready).to_have_text(say("invite.ready"))
    expect(page.locator("#ready")).to_contain_text("+81 23-4567-8901 (Jepang)")
    # The tick holds for that number alone.
    number.fill("021 555 1234")
    expect(ready).to_have_text(say("invite.not-ready"))
    expect(sure).not_to_be_checked()


def test_a_date_that_is_left_half_filled_is_noticed(visit, say):
    page = visit(PATH)
    page.locator("#due").press("1")
    page.locator("#label").focus()
    expect(page.locator("#due-wrong")).to_have_text(say("invite.due-wrong"))
    expect(page.locator("#ready-title")).to_have_text(say("invite.not-ready"))


def test_what_is_ready_can_be_scrolled_to_in_a_low_window(visit, say):
    page = visit(PATH)
    page.locator("#more").click()
    page.set_viewport_size({"width": 1280, "height": 600})
    page.get_by_role("button", name=say("invite.save-qr")).focus()
    box = page.locator(":focus").bounding_box()
    assert 0 <= box["y"] <= 600 - box["height"]


def test_no_competency(visit, say):
    page = visit(PATH)
    page.get_by_role("button", name=say("invite.none")).click()
    expect(page.locator("#skills-wrong")).to_have_text(say("invite.skills-missing"))
    page.locator("#ready").get_by_role("link").click()
    expect(page.locator("#skills")).to_be_focused()
    page.get_by_role("button", name=say("invite.all")).click()
    expect(page.locator("#ready-title")).to_have_text(say("invite.ready"))


def test_kept_only_when_asked_to(visit, say):
    page = visit(PATH)
    page.locator("#label").fill("Tim satu")
    leave(page)
    assert page.evaluate("localStorage.length") == 0
    one = link(page)
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(page.locator("#kept li")).to_have_count(1)
    page.get_by_role("button", name=say("invite.new")).click()
    expect(page.locator("#label")).to_have_value("")
    page.locator("#label").fill("Tim dua")
    leave(page)
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(page.locator("#kept li b")).to_have_text(["Tim dua", "Tim satu"])
    page.reload()
    page.get_by_role("button", name=f"{say('invite.open')} Tim satu").click()
    assert link(page) == one
    # Edited and kept again it is still one, with the same number.
    page.locator("#label").fill("Tim satu b")
    leave(page)
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(page.locator("#kept li b")).to_have_text(["Tim satu b", "Tim dua"])
    page.get_by_role("button", name=f"{say('invite.remove')} Tim dua").click()
    expect(page.locator("#kept-title")).to_be_focused()
    page.get_by_role("button", name=f"{say('invite.remove')} Tim satu b").click()
    expect(page.locator("#kept li")).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0


def test_where_nothing_can_be_kept(visit, say):
    denied = (
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
    )
    page = visit(PATH, script=denied)
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(page.locator("#kept [role=status]")).to_have_text(say("invite.kept-failed"))
    expect(page.locator("#link")).to_have_count(1)


def test_what_a_later_version_kept_is_left_alone(visit, say):
    newer = json.dumps({"version": 2})
    page = visit(PATH, script=f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(newer)})")
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(page.locator("#kept [role=status]")).to_have_text(say("invite.kept-failed"))
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == newer


def test_a_damaged_list_is_saved_before_anything_is_written_over_it(visit, say):
    page = visit(PATH)
    key = "standar-profesi:account-executive:invitations"
    page.evaluate('key => localStorage.setItem(key, \'{"version":1,"codes":["u=a\')', key)
    page.reload()
    expect(page.locator("#kept")).to_contain_text(say("invite.kept-damaged"))
    page.get_by_role("button", name=say("invite.keep")).click()
    assert page.evaluate("key => localStorage.getItem(key)", key) == '{"version":1,"codes":["u=a'
    with page.expect_download() as saved:
        page.get_by_role("button", name=say("invite.kept-raw")).click()
    assert saved.value.path().read_text() == '{"version":1,"codes":["u=a'
    page.get_by_role("button", name=say("invite.kept-drop")).click()
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(page.locator("#kept [role=status]")).to_have_text(say("invite.kept-done"))


def test_an_invitation_that_cannot_be_read_stays(visit, say):
    """As one of a later edition cannot, where an older page still lies in a cache."""
    kept = json.dumps({"version": 1, "codes": ["u=later"]}, separators=(",", ":"))
    page = visit(PATH, script=f"localStorage[{KEY!r}] ??= {json.dumps(kept)}")
    row = page.locator("#kept li")
    expect(row).to_have_text(say("invite.kept-unread", n=1))
    page.get_by_role("button", name=say("invite.keep")).click()
    expect(row).to_have_count(2)
    page.get_by_role("button", name=f"{say('invite.remove')} {say('invite.unnamed')}").click()
    expect(row).to_have_text(say("invite.kept-unread", n=1))
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == kept


def test_from_a_file(site: Path, visit):
    """Links to share, and links to other pages, lead to the published site."""
    file = (site / "account-executive/hr/undangan/index.html").as_uri()
    page = visit("", url=file)
    assert link(page).startswith("http://localhost:8000/account-executive/undangan/#u=")
    guide = page.locator(".duty a").get_attribute("href")
    assert guide == "http://localhost:8000/account-executive/hr/#teks-privasi"


def test_a_site_that_does_not_know_its_address_has_that_of_the_page(site: Path, visit, tmp_path):
    html = (site / "account-executive/hr/undangan/index.html").read_text("utf-8")
    known = re.findall(r'"(?:url|invitation)":"(http://[^"]*)"', html)
    for url, own in zip(known, ("index.html", "../../undangan/index.html"), strict=True):
        html = html.replace(f'"{url}"', f'"{own}"')
    (tmp_path / "ae" / PATH).mkdir(parents=True)
    (tmp_path / "ae" / PATH / "index.html").write_text(html, "utf-8")
    with project.serving(tmp_path) as address:
        page = visit(f"{PATH}?von=chat", url=f"{address}/ae/")
        assert link(page).startswith(f"{address}/ae/undangan/#u=")
    file = tmp_path / "ae"
    page = visit(f"/{PATH}index.html", url=file.as_uri())
    assert link(page).startswith(f"{file.as_uri()}/undangan/index.html#u=")


def test_without_a_script(visit, say):
    page = visit(PATH, java_script_enabled=False)
    expect(page.locator("noscript p")).to_have_text(say("invite.no-script"))
    expect(page.locator("#form")).to_be_hidden()


def states(page: Page, say):
    """Walk through every state of the page, yielding its name at each."""
    yield "start"
    page.locator("#more").click()
    press(page, "by", "email")
    page.locator("#email").fill("rina@contoh.id")
    page.locator("#due").fill("2069-12-07")
    leave(page)
    page.get_by_role("button", name=say("invite.keep")).click()
    page.locator("summary").filter(has_text=say("invite.reminder")).click()
    yield "kept"
    press(page, "role", "second")
    yield "second rater"
    page.get_by_role("button", name=say("invite.none")).click()
    page.locator("#label").fill("@")
    page.locator("#email").fill("rina")
    leave(page)
    yield "wrong"


def test_no_barrier_in_any_state_and_look(visit, say, faults_in):
    page = visit(PATH, width=320)
    pressed = "button, select, label:has(input), textarea, summary, .btn, [type=text]"
    assert faults_in(page, states(page, say), pressed) == {}


def test_choices_fill_their_rows(visit):
    """Also where one of them stands alone in a row of its own."""
    page = visit(PATH, width=320)
    left = page.locator(".switch").evaluate_all("""all => all.map(choices =>
        choices.getBoundingClientRect().right
        - choices.lastElementChild.getBoundingClientRect().right)""")
    assert left == [1] * 4


def test_by_keyboard_alone(visit):
    page = visit(PATH)
    before = link(page)

    tab_to(page, "[name=target]")
    page.keyboard.press("ArrowRight")
    tab_to(page, "#skill-komunikasi")
    page.keyboard.press("Space")
    tab_to(page, "[name=mode]")
    page.keyboard.press("ArrowRight")
    tab_to(page, "#label")
    page.keyboard.type("Tim AE")
    tab_to(page, "[name=by]")
    page.keyboard.press("ArrowRight")
    tab_to(page, "#whatsapp")
    page.keyboard.type("081234567890")
    tab_to(page, "[name=role]")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#ready [name=role][value=second]")).to_be_focused()
    assert link(page) != before
    expect(page.locator("#ready")).to_contain_text(f"{SKILLS - 1} kompetensi")
    page.keyboard.press("ArrowLeft")
    assert "Tim AE" in unquote(page.locator("#message").input_value())
