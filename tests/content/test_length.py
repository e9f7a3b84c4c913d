"""How long the check is with this content; an editor who adds a competency changes it here."""

from compiler.load import load
from compiler.pace import questions


def test_each_mode_asks_as_much_as_people_were_told(root):
    standard = load(root / "content").standards[0]
    asked = [questions(standard, mode.id) for mode in standard.assessment.modes]
    assert asked == [16, 38, 54]
