"""How often the likely levels hold the true level, for readers exactly as the rating assumes."""

from compiler.model.assessment import Rating
from tests.deno import ask

READERS = 1_000_000
SEED = 1


def figures(constants: Rating) -> dict[str, dict]:
    """Simulate readers; return per mode the share `held`, the mean `width` in levels, and both
    the share held and the share of readers at each level shown."""
    known = constants.model_dump(mode="json")
    return ask("bench/likely.js", {"constants": known, "readers": READERS, "seed": SEED})


def at_the_ends(found: dict) -> float:
    """The share held among those shown 1 or 5."""
    held, readers = found["held_at"], found["readers_at"]
    return (held[0] * readers[0] + held[4] * readers[4]) / (readers[0] + readers[4])


def show(constants: Rating) -> None:
    """Print the figures."""
    print(f"the likely levels hold the true level ({READERS:,} readers)")
    for mode, found in figures(constants).items():
        each = ", ".join(f"{n}: {share:.1%}" for n, share in enumerate(found["held_at"], 1))
        print(f"  {mode:40} {found['held']:8.1%}, {found['width']:.2f} levels wide")
        print(f"  {'  shown ' + each}; 1 or 5: {at_the_ends(found):.1%}")
