"""A problem with a question is reported by its item and the edition, never with an answer."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from compiler import apps
from compiler.frame import Frame
from compiler.model.site import Contact
from tests import project
from tests.cek.walk import PATH, attempt, resume
from tests.standard import SKILLS, content

NEGOTIATION = content().standards[0].skills["negosiasi"]
ISSUES = "https://example.org/standar/issues/new?template=soal.md"


@pytest.fixture(scope="module", params=["email: redaksi@contoh.id", f"issues: {ISSUES}"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """The address of a check that says where messages go, and how it says so."""
    kind, _, to = request.param.partition(": ")
    here, frame = content(), Frame("Standar Profesi", "", ())
    site = here.site.model_copy(
        update={"contact": Contact(**{"email": None, "issues": None, kind: to})}
    )
    pages = apps.Shells(replace(here, site=site), frame).render(here.standards[0], ())
    folder = tmp_path_factory.mktemp("reported")
    for name, text in pages:
        if f"/{name}" == f"{PATH}index.html":
            (folder / name).parent.mkdir(parents=True)
            (folder / name).write_text(text, "utf-8")
    with project.serving(folder) as address:
        yield address + PATH, request.param


@pytest.mark.parametrize(
    ("at", "items"),
    [
        ("negosiasi", ["anchor"]),
        # All of them: those that are asked would tell what was answered.
        ("negosiasi/statements", [f"statement/{each.code}" for each in NEGOTIATION.statements]),
        ("negosiasi/case", [f"case/{NEGOTIATION.case.code}"]),
    ],
)
def test_a_problem_is_reported_by_its_item(check, say, standard, told, at: str, items: list):
    url, line = told
    page = check(url=url)
    evidence = {"negosiasi": {"line": "Rahasia", "when": "", "who": ""}}
    resume(page, attempt(page, [4] * SKILLS, mode="full", at=at), evidence=evidence)
    link = page.get_by_role("link", name=say("report.link"))
    before = link.get_attribute("href")
    page.locator("fieldset:visible input").nth(1).check()
    assert link.get_attribute("href") == before
    parts = urlsplit(before)
    assert "+" not in parts.query
    fields = {name: value[0] for name, value in parse_qs(parts.query).items()}
    item = ", ".join(f"account-executive/negosiasi/{name}" for name in items)
    body = say("report.body", item=item, edition=standard.profession.edition)
    subject = say("report.subject", name="Negosiasi")
    if line.startswith("email"):
        assert f"{parts.scheme}:{parts.path}" == "mailto:redaksi@contoh.id"
        assert fields == {"subject": subject, "body": body}
    else:
        assert before.startswith(ISSUES + "&")
        assert fields == {"template": "soal.md", "title": subject, "body": body}


def test_without_a_contact_nothing_is_offered(check, say):
    page = check()
    assert page.get_by_role("link", name=say("report.link")).count() == 0
