"""Answers through links and back, and a million damaged links; an accepted one is an error."""

from tests.deno import ask


def show() -> None:
    """Print what was tried, and how fast it went."""
    found = ask("bench/codes.js", {})
    trips, damaged = found["trips"], found["damaged"]
    rate = trips / found["trips_seconds"]
    print(f"links: {trips:,} answer sets as #l= and #h= there and back, {rate:,.0f} a second")
    print(f"  longest #h= without a name {found['longest']:14} characters")
    rate = damaged / found["damaged_seconds"]
    print(f"  {damaged:,} damaged links refused, {rate:,.0f} a second")
    print(f"  {found['changes']:,} single-character changes refused")
