"""How long the check is with this content; an editor who adds a competency changes it here."""

from compiler.load import load
from compiler.pace import questions


def test_each_mode_asks_as_much_as_people_were_told(root):
    assert {
        standard.id: [questions(standard, mode.id) for mode in standard.assessment.modes]
        for standard in load(root / "content").standards
    } == {
        "account-executive": [16, 38, 54],
        "marketing": [13, 31, 44],
        "sales": [13, 31, 44],
    }
