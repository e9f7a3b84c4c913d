"""In a browser inside another app, HR's files and paper come to nothing; what does not?"""

import pytest
from playwright.sync_api import expect

from tests.cek.test_way_on import DEAF
from tests.hr import team
from tests.hr.team import PATH, person


def test_the_picture_of_an_invitation(visit, say):
    page = visit("hr/undangan/", script=DEAF)
    page.get_by_role("button", name=say("invite.save-qr")).click()
    expect(page.get_by_role("status").filter(has_text=say("way.on"))).to_be_visible()
    # The picture is on the page, and its link to be copied above it.
    expect(page.get_by_label(say("way.text"))).to_be_hidden()


@pytest.mark.parametrize("key", ["csv", "print", "save", "group-csv", "group-print"])
def test_what_is_known_of_a_team(visit, say, key: str):
    page = visit(PATH, script=DEAF, library="team-tables")
    team.read(page, team.chat([person(number) for number in range(6)]))
    if key.startswith("group"):
        team.unfold(page, say("team.more-tables"))
    page.get_by_role("button", name=say(f"team.{key}"), exact=True).click()
    expect(page.get_by_role("status").filter(has_text=say("way.on"))).to_be_visible()
    text = page.locator("[id$=way-text]:visible").input_value()
    names = page.locator(".people tbody .only-print").all_text_contents()
    assert all(name in text for name in names) == (key in ("csv", "print", "save"))
    if key == "save":
        # What was copied into a note is read again.
        team.read(page, text)
        expect(page.locator("#notice")).to_contain_text(say("team.found", n=6, added=0))
    else:
        assert "Negosiasi" in text


def test_two_views_beside_each_other(visit, say):
    page = visit("hr/penilai/", script=DEAF)
    page.locator("#example").click()
    page.get_by_role("button", name=say("compare.print")).click()
    expect(page.get_by_role("status").filter(has_text=say("way.on"))).to_be_visible()
    lines = page.get_by_label(say("way.text")).input_value().splitlines()
    assert len(lines) == 1 + page.locator(".compared tbody tr").count()
