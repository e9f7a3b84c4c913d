"""Answers through links and back, and damaged links; an accepted one is an error."""

from tests.deno import ask

TRIPS = 200_000
DAMAGED = 1_000_000


def tried(trips: int, damaged: int, seed: int) -> dict:
    """Try that many of both; return how long each took and what was found. Raises at a fault."""
    return ask("bench/codes.js", {"trips": trips, "damaged": damaged, "seed": seed})


def show() -> None:
    """Print what was tried, and how fast it went."""
    found = tried(TRIPS, DAMAGED, seed=20261125)
    rate = TRIPS / found["trips_seconds"]
    print(f"links: {TRIPS:,} answer sets as #l= and #h= there and back, {rate:,.0f} a second")
    print(f"  longest #h= without a name {found['longest']:14} characters")
    rate = DAMAGED / found["damaged_seconds"]
    print(f"  {DAMAGED:,} damaged links refused, {rate:,.0f} a second")
    print(f"  {found['changes']:,} single-character changes refused")
