"""A company's own position, from its profile into the invitation and the documents."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.hr import team
from tests.hr.team import at, person
from tests.standard import SKILLS

PATH = "hr/perusahaan/"
KPIS = "Pencapaian target penjualan: Rp1500000000\nRetensi klien: 92.5%"
SHOWN = ["Rp1.500.000.000", "92,5%"]
DUTIES = ["Memegang dua klien media", "Menyusun laporan bulanan"]


def upload(page: Page, selector: str, text: str) -> None:
    file = {"name": "profil.json", "mimeType": "application/json", "buffer": text.encode()}
    page.locator(selector).set_input_files(file)


@pytest.fixture
def profile(visit, say, standard, faults_in) -> str:
    """Made by HR on the page, and saved."""
    page = visit(PATH, width=320)
    # It begins with what the standard has for the position, which no newcomer's team is part of.
    duties = [each.text for each in standard.job_description.duties if not each.positions]
    assert page.locator("#duties-0").input_value().splitlines() == duties
    page.locator("#base-0").select_option("ae")
    page.locator("#name-0").fill("AE Media Jakarta")
    page.locator("#company-name").fill("PT Contoh")
    page.locator("#duties-0").fill("\n".join(DUTIES))
    page.locator("#kpis-0").fill(KPIS)
    page.locator("summary", has_text=say("company.levels")).click()
    page.locator("#level-0-negosiasi").select_option("5")
    assert page.locator("#kpis-0").input_value() == (
        "Pencapaian target penjualan: Rp1.500.000.000\nRetensi klien: 92,5%"
    )

    def states():
        yield "filled"
        page.get_by_role("button", name=say("company.add")).click()
        expect(page.locator("#name-1")).to_be_focused()
        page.locator("#name-1").fill("")
        page.get_by_role("button", name=say("company.save")).click()
        expect(page.get_by_text(say("company.nameless"))).to_be_in_viewport()
        yield "nameless"

    assert faults_in(page, states()) == {}
    page.locator("#name-1").fill("Calon AE")
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("company.save")).click()
    expect(page.get_by_text(say("company.saved"))).to_be_in_viewport()
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    text = saving.value.path().read_text("utf-8")
    # Opened again it is the same.
    again = visit(PATH, width=320)
    upload(again, "#profile input[type=file]", "Nama;Nomor")
    expect(again.locator(".error")).to_have_text(say("company.other", name="profil.json"))
    assert faults_in(again, ["refused"]) == {}
    upload(again, "#profile input[type=file]", text)
    expect(again.locator("#name-0")).to_have_value("AE Media Jakarta")
    with again.expect_download() as saving:
        again.get_by_role("button", name=say("company.save")).click()
    assert saving.value.path().read_text("utf-8") == text
    return text


def test_from_the_profile_to_the_invitation_and_the_documents(
    visit, open_page, profile, say, standard
):
    levels = json.loads(profile)["positions"][0]["levels"]
    assert levels == {
        slug: 5 if slug == "negosiasi" else skill.targets["ae"]
        for slug, skill in standard.skills.items()
    }
    page = visit("hr/undangan/", width=360, library="open-company")
    upload(page, "#company input", profile)
    page.get_by_role("button", name="AE Media Jakarta").click()
    expect(page.locator("#company [role=status]")).to_have_text(
        say("company.used", name="AE Media Jakarta")
    )
    expect(page.locator("[name=target]:checked")).to_have_value("own")
    shown = page.locator("#skills select").evaluate_all("all => all.map(e => [e.name, +e.value])")
    assert dict(shown) == levels

    page = open_page("/account-executive/hr/dokumen/")
    status = page.locator("#perusahaan [role=status]")
    before = page.locator("#deskripsi-pekerjaan-isi").inner_text()
    upload(page, "#perusahaan input[type=file]", "{}")
    expect(status).to_contain_text("profil.json bukan berkas profil")
    # Another file asks for nothing more.
    page.context.set_offline(True)
    upload(page, "#perusahaan input[type=file]", profile)
    page.locator("#perusahaan").get_by_label("AE Media Jakarta").check()
    page.context.set_offline(False)
    papers = {
        name: page.locator(f"#{name}-isi")
        for name in ("iklan-lowongan", "deskripsi-pekerjaan", "rencana-30-60-90",
                     "daftar-periksa-orientasi")
    }  # fmt: skip
    for paper in papers.values():
        expect(paper.locator("h3")).to_contain_text("AE Media Jakarta")
        assert "[nama perusahaan" not in paper.inner_text()
    for name in ("iklan-lowongan", "deskripsi-pekerjaan"):
        expect(papers[name].locator("[data-duties]:visible li")).to_have_text(DUTIES)
    rows = papers["deskripsi-pekerjaan"].locator("[data-kpis] tr")
    expect(rows.locator("td:last-child")).to_have_text(SHOWN)
    expect(rows.first.locator("td").first).to_contain_text("÷")
    cells = papers["deskripsi-pekerjaan"].locator("[data-levels]").all_inner_texts()
    assert [cell[: cell.index(" ")] for cell in cells] == [str(each) for each in levels.values()]
    anchors = standard.skills["negosiasi"].anchors
    assert cells[list(levels).index("negosiasi")].endswith(anchors[4])
    expect(papers["iklan-lowongan"].locator("[data-skill=negosiasi]")).to_contain_text(anchors[4])
    for name in ("rencana-30-60-90", "daftar-periksa-orientasi"):
        for amount in SHOWN:
            expect(papers[name].locator("[data-facts]")).to_contain_text(amount)
    # Another competency leaves the company's words; another position is the standard's again.
    page.get_by_label(standard.skills["analisis"].name, exact=True).check()
    expect(papers["iklan-lowongan"].locator("[data-skill=analisis]")).to_be_visible()
    expect(papers["iklan-lowongan"].locator("h3")).to_contain_text("AE Media Jakarta")
    first = standard.assessment.targets[0].name
    page.get_by_role("group", name="Untuk posisi apa?").get_by_label(first, exact=True).check()
    assert papers["deskripsi-pekerjaan"].inner_text() == before
    # The card for interviews has the company's levels, in its tables and where they are summed up.
    page.locator("#kartu").click()
    upload(page, "#perusahaan input[type=file]", profile)
    page.locator("#perusahaan").get_by_label("AE Media Jakarta").check()
    card = page.locator("#kartu-wawancara-isi")
    expect(card.locator("h3")).to_contain_text("AE Media Jakarta")
    marked = card.locator("section[data-skill=negosiasi] tr", has_text="(target)")
    assert [re.match(r"\d", row)[0] for row in marked.all_inner_texts()] == ["5"]
    expect(card.locator("tr[data-skill=negosiasi] [data-asked]")).to_have_text("5")


def test_a_recap_is_compared_with_the_profile(visit, say, profile, standard):
    """It says what that changes, keeps it, and the plan goes by it, too."""
    page = visit(team.PATH, library="team-company")
    people = [person(n, states=[at(4)] * SKILLS, target=2, mode=1) for n in range(3)]
    team.read(page, team.chat(people))
    upload(page, "#file", profile.replace("account-executive", "barista"))
    expect(page.locator("#problem")).to_have_text(say("company.profession", name="profil.json"))
    upload(page, "#file", profile)
    name = "AE Media Jakarta, PT Contoh"
    told = [
        say("team.company-target", name=name),
        say("team.company-changes", n=1, total=SKILLS),
        say("team.company-rest"),
        say("team.company-more", n=2),
    ]
    expect(page.locator("#notice")).to_have_text(" ".join(told))
    expect(page.locator("#problem")).to_be_hidden()
    assert say("team.against", target=say("team.aim", name=name)) in team.facts(page)
    rows = {row[0]: row for row in team.table(page, ".heat")}
    for id, skill in standard.skills.items():
        asked = 5 if id == "negosiasi" else skill.targets["ae"]
        assert rows[skill.name][1] == str(asked)
    with page.expect_download() as saving:
        page.get_by_role("button", name=say("team.save"), exact=True).click()
    plan = visit("hr/rencana/")
    plan.locator("#file").set_input_files(saving.value.path())
    expect(plan.locator("#by-target option:checked")).to_have_text(say("team.aim", name=name))
