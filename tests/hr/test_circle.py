"""The full circle: invited, answered, sent, read as one of thirty; then a second pair of eyes."""

import re
from itertools import cycle, islice
from urllib.parse import unquote

from playwright.sync_api import Page, expect

from tests.cek.walk import WHOLE, answer_all
from tests.deno import ask
from tests.hr import team
from tests.hr.team import NEVER, TARGETS, at, person
from tests.standard import SKILLS, brought

LEVELS = [3, 2, 4, 3, 1, "never", 5, 2, 3, 3, 4, 2, 1, 3, 2, 4]
LEVELS = [*islice(cycle(LEVELS), SKILLS)]
# The second rater sees three of them quite otherwise.
SEEN = [5, 2, 1, 3, 4, 4, "never", 5]
SEEN = [*SEEN, *LEVELS[len(SEEN) :]]
INVITED = 32


def invitations(page: Page) -> tuple[str, str]:
    """Make an invitation for the person and the same for a second rater; return their links."""
    page.locator("label:has([name=target][value=ae])").click()
    page.locator("#label").fill("Rina, PT Contoh")
    page.locator("#due").fill("2069-12-07")
    page.locator("label:has([name=by][value=whatsapp])").click()
    page.locator("#whatsapp").fill("0812 3456 7890")
    page.keyboard.press("Tab")
    links = []
    for role in ("self", "second"):
        page.locator(f"label:has([name=role][value={role}])").click()
        links.append(page.locator("#link").input_value())
    return links[0], links[1]


def sent(page: Page, letter: str) -> str:
    """The link in the message that WhatsApp would open with."""
    href = page.locator(".share a[href^='https://wa.me/6281234567890?']").get_attribute("href")
    return re.search(rf"http\S+#{letter}=\S+", unquote(href))[0]


def path(link: str) -> str:
    """Where a link of the published site leads on the one that is tested."""
    return link.partition("/account-executive/")[2]


def test_the_full_circle(visit, say, standard):
    own, other = invitations(visit("hr/undangan/"))

    # In another profile: who asks is seen, then it is answered, looked at and sent.
    sri = visit(path(own))
    expect(sri.locator(".facts")).to_contain_text("Rina, PT Contoh")
    sri.get_by_role("link", name=say("invited.begin")).click()
    answer_all(sri, LEVELS)
    expect(sri.locator(WHOLE)).to_be_visible()
    sri.get_by_role("link", name=say("share.reply"), exact=True).click()
    sri.get_by_label(say("share.name")).fill("Sri")
    result = sent(sri, "h")

    # HR pastes it with 29 others, and reads the right numbers.
    data = brought(sri.content())
    question = {"standard": data, "text": result.partition("#")[2]}
    number = ask("quiz/read.js", question)["result"]["invitation"]
    same = {"invitation": number, "mode": 1, "target": TARGETS.index("ae")}
    others = [person(n, **same) for n in range(29)]
    hr = visit("hr/rekap/")
    team.read(hr, f"{own}\n{team.chat(others)}\nSri: {result}")
    expect(hr.locator("#notice")).to_contain_text(say("team.found", n=30, added=30))
    hr.locator("#invited").fill(str(INVITED))
    missing = say("team.missing", n=30, total=INVITED, left=2)
    hr.keyboard.press("Tab")
    expect(hr.locator(".facts").first).to_contain_text(missing)
    expect(hr.locator(".facts").first).to_contain_text(say("team.invited-aim", name="AE"))
    mine = [NEVER if answer == "never" else at(answer) for answer in LEVELS]
    team.counted(hr, [*others, {"states": mine}], standard)

    # The same invitation for someone who knows her work, in a third profile.
    boss = visit(path(other))
    boss.wait_for_url("**/hr/penilai/#u=*")
    expect(boss.locator("h1:visible")).to_have_text(say("rate.title"))
    for skill, pick in zip(standard.skills, SEEN, strict=True):
        boss.locator(f"input[name='{skill}'][value='{pick}']").check()
    boss.get_by_role("button", name=say("rate.show")).click()
    rating = sent(boss, "p")

    # Both beside each other: what has no likely level in common is worth talking about.
    hr = visit("hr/penilai/")
    hr.locator("#self").fill(result)
    hr.locator("#second").fill(f"Ini penilaian saya: {rating}")
    hr.locator("#form .btn").click()
    talk = [
        skill.name
        for skill, own, seen in zip(standard.skills.values(), LEVELS, SEEN, strict=True)
        if "never" not in (own, seen) and abs(own - seen) > 2
    ]
    assert len(talk) == 3
    expect(hr.locator(".talk h4")).to_have_text(talk)
    expect(hr.locator(".about")).to_contain_text("Sri")
    expect(hr.locator(".questions li")).to_have_text(list(standard.hr.talk.questions))
    # They answer the same invitation, by the same edition: nothing to warn of.
    expect(hr.locator(".remark")).to_have_count(0)
