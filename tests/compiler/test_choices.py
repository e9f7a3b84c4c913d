"""Choices between two professions: what the rules say, and what there is where one is missing."""

import pytest

from compiler import addresses, pace
from compiler.load import load
from compiler.rules import check, choices
from tests.compiler.test_rules import lines
from tests.standard import content

DUTIES = ["prepare-drinks", "serve-guests", "close-bar"]


def pair(number: int, first: str = "barista", second: str = "kasir") -> str:
    duty = DUTIES[number % 3]
    return (
        f"  - id: pair-{number}\n"
        f"    first: {{profession: {first}, duty: {duty}, text: Menyapu lantai}}\n"
        f"    second: {{profession: {second}, duty: {duty}, text: Mencatat stok, hard: standing}}\n"
    )


def choose(tree, places: list[tuple[str, str]]) -> None:
    """Offer choices between two professions each: the small one, or copies of it that are made."""
    for name in {name for names in places for name in names} - {"barista"}:
        for file in (tree / "barista").rglob("*.yaml"):
            copy = tree / name / file.relative_to(tree / "barista")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(file.read_text("utf-8").replace("/barista/", f"/{name}/"), "utf-8")
    pairs = "".join(pair(number, *names) for number, names in enumerate(places))
    file = tree / "choices.yaml"
    file.write_text(f"note: Disusun redaksi.\nlead: Mana?\nlimits: Sedikit.\npairs:\n{pairs}")


@pytest.fixture
def chosen(tree):
    """Six choices between the small profession and a copy of it."""
    choose(tree, [("barista", "kasir"), ("kasir", "barista")] * 3)
    return tree


@pytest.mark.parametrize(
    ("rule", "old", "new", "says"),
    [
        (choices.choices_name_what_exists, "profession: barista", "profession: barist",
         ["../choices.yaml:6:25: profesi “barist” tidak ada; maksud Anda “barista”?"]),
        (choices.choices_name_what_exists, "duty: prepare-drinks", "duty: prepare-drink",
         ["../choices.yaml:6:40: tugas “prepare-drink” tidak ada; maksud Anda “prepare-drinks”?"]),
        (choices.choices_name_what_exists, "hard: standing", "hard: standin",
         ["../choices.yaml:7:82: bagian berat “standin” tidak ada; maksud Anda “standing”?"]),
        (choices.choices_are_between_two_professions, "profession: kasir", "profession: barista",
         ["../choices.yaml:7:26: kedua tugas milik profesi yang sama; pilihan ini tidak "
          "membedakan"]),
        (choices.choices_are_between_two_professions, "id: pair-1", "id: pair-0",
         ["../choices.yaml:8:9: id “pair-0” dipakai dua kali"]),
        (choices.choices_are_balanced, "first: {profession: kasir", "first: {profession: barista",
         ["../choices.yaml:4:1: setiap profesi harus ditawarkan sama sering, padahal "
          "barista: 7; kasir: 5",
          "../choices.yaml:4:1: setiap profesi harus sama sering tampil di tempat pertama, padahal "
          "barista: 4; kasir: 2"]),
    ],
)  # fmt: skip
def test_rule_says_what_is_wrong_and_where(chosen, rule, old, new, says):
    file = chosen / "choices.yaml"
    assert lines(rule, load(chosen)) == []
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    assert lines(rule, load(chosen)) == says


def test_professions_may_meet_once_more_than_others(tree):
    met = [("barista", "kasir"), ("barista", "koki"), ("koki", "kasir")] * 2
    for places, says in (
        ([*met, met[0]], []),
        ([*met, *met[:1] * 2], ["barista dan kasir: 4; barista dan koki: 2; kasir dan koki: 2"]),
    ):
        choose(tree, places)
        found = lines(choices.choices_are_balanced, load(tree))
        assert [line.rpartition("padahal ")[2] for line in found if "disandingkan" in line] == says


def test_a_duty_may_be_as_much_longer_as_the_rule_says(chosen):
    file = chosen / "choices.yaml"
    text = file.read_text("utf-8")
    for longer, says in (
        (choices.LONGER, []),
        (choices.LONGER + 1, ["26 dan 13 huruf; selisihnya paling banyak 12"]),
    ):
        told = "Menyapu".ljust(len("Mencatat stok") + longer, "i")
        file.write_text(text.replace("Menyapu lantai", told, 1), "utf-8")
        found = lines(choices.choices_are_of_similar_length, load(chosen))
        assert [line.partition("berbeda: ")[2] for line in found] == says


def test_without_another_profession_there_is_nothing_to_choose(chosen):
    both = load(chosen)
    assert (len(both.pairs), addresses.CHOOSE in addresses.addresses(both)) == (6, True)
    profession = chosen / "kasir/profession.yaml"
    profession.write_text(profession.read_text("utf-8") + "draft: true\n", "utf-8")
    one = load(chosen).published()
    assert (one.pairs, one.chosen) == ([], [])
    assert addresses.CHOOSE not in addresses.addresses(one)


def test_two_minutes_of_choices_offer_every_duty():
    found = content()
    offered = {(s.profession, s.duty) for p in found.pairs for s in (p.first, p.second)}
    duties = {(s.id, d.id) for s in found.chosen for d in s.job_description.duties}
    assert (offered, pace.choose_minutes(found)) == (duties, 2)


def test_they_are_checked_where_the_site_cannot_be_read(chosen):
    (chosen / "site.yaml").write_text("levels: [", "utf-8")
    file = chosen / "choices.yaml"
    file.write_text(file.read_text("utf-8").replace("Menyapu lantai", "<b>Menyapu</b>", 1), "utf-8")
    said = [problem.message for problem in check(load(chosen))]
    assert any("<b>" in message for message in said), said
