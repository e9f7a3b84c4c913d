"""The figures of likely.py, to be read."""

from operator import attrgetter

from compiler.content import Standard
from compiler.model.assessment import Rating
from tests.bench.likely import PAIRS, Figures, figures, guessed_share, guessing, worth
from tests.bench.readers import POPULATIONS, Stopping, ways
from tests.scorer import LEVELS


def show(standard: Standard) -> None:
    """Print the figures."""
    rating, skills = standard.assessment.rating, len(standard.skills)
    found = figures(rating, skills)
    print("the rating, reckoned whole              held  exact  width  asked   per person, of "
          f"{skills}:")  # fmt: skip
    for readers in POPULATIONS:
        for mode, each in found.worth[readers.name].items():
            name = readers.name if mode == "quick" else ""
            misses, exact = skills * (1 - each.held), skills * each.likeliest
            print(f"  {name:36}{mode:9}{each.held:6.1%} {each.likeliest:6.1%}  {each.width:.2f}   "
                  f"{each.asked:.2f}   {misses:.1f} ranges miss, {exact:.1f} exact, "
                  f"{each.otherwise:.0%} likelier than chosen")  # fmt: skip
    _show_stopping(rating)
    _show_differences(found)
    _show_gaps(found)
    share = guessed_share(standard)
    print(f"guessing in the cases earns {share:.0%} of the credits; of a cluster of 3 it is told")
    for chosen in LEVELS:
        told = guessing(standard.assessment.cases, 3, chosen)
        each = ", ".join(f"{verdict} {part:.0%}" for verdict, part in told.items())
        print(f"  {f'who chose {chosen}':40} {each}")


def _show_stopping(rating: Rating) -> None:
    print("when to stop asking: held and exact as the model, the lowest of the eight; asked")
    rules = [(least, enough) for least in (0, 1, 2) for enough in (80, 85, 90)]
    for least, enough in [*rules, (3, 80)]:
        every = ways(Stopping(rating, least, enough), "thorough")
        all_ = [worth(rating, every, readers) for readers in POPULATIONS]
        name = "always 3" if least == 3 else f"not before {least}, two levels hold {enough} %"
        ours = "  as it is" if (least, enough) == (1, rating.hold) else ""
        print(f"  {name:40} {all_[0].held:6.1%} {all_[0].likeliest:6.1%}, "
              f"{min(map(attrgetter('held'), all_)):6.1%} "
              f"{min(map(attrgetter('likeliest'), all_)):6.1%}; "
              f"{all_[0].asked:.2f}{ours}")  # fmt: skip


def _show_differences(found: Figures) -> None:
    print("called different: nothing changed, two levels higher")
    for pair in PAIRS:
        alarm, power = found.false_alarm[pair], found.power[pair]
        print(f"  {' and '.join(pair):40} {alarm:6.1%} {power:6.1%}")
    print("whole profile called moved, nothing changed")
    for name, share in found.profile.items():
        print(f"  {name:40} {share:6.1%}")
    print(f"  {'one level higher in each, as the model':40} {found.risen:6.1%}")


def _show_gaps(found: Figures) -> None:
    print(
        "a gap to target 2, 3, 4: how often rightly told, levels off, by the chosen | the likeliest"
    )
    for readers in POPULATIONS:
        each = found.worth[readers.name]["thorough"]
        cells = [
            " ".join(
                f"{each.right[by, target]:.1%} {each.off[by, target]:.2f}" for target in (2, 3, 4)
            )
            for by in ("chosen", "likeliest")
        ]
        print(f"  {readers.name:40} {' | '.join(cells)}")
