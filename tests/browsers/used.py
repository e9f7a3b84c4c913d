"""What a built site uses of the Web, which browsers lack it, and where that is accepted."""

import json
import re
from pathlib import Path

import yaml

from browsers import ROOT, deno

HERE = Path(__file__).parent
RUN = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", str(HERE / "used.js")]


def used(site: Path) -> list[dict]:
    """Return each `feature` of MDN's data, `since` which version of a browser, and its `files`."""
    return json.loads(deno(*RUN, input=json.dumps(str(site))))


def floor() -> dict[str, float]:
    """Return the oldest version of each browser that is served."""
    stated = json.loads((ROOT / "browsers/floor.json").read_text("utf-8"))
    return {name: float(version) for name, version in stated.items()}


def accepted() -> dict[tuple[str, str], str]:
    """Return (part of the site, feature) → the reason."""
    parts = yaml.safe_load((HERE / "accepted.yaml").read_text("utf-8"))
    return {
        (part, feature): reason for part, all in parts.items() for feature, reason in all.items()
    }


def late(found: list[dict]) -> list[tuple[str, str, str]]:
    """Return (feature, file, the browsers that lack it) for all that the floor does not have."""
    rows = []
    for use in found:
        lacks = [
            f"{name} {oldest:g} (since {use['since'][name] or 'never'})"
            for name, oldest in floor().items()
            if use["since"][name] is None or use["since"][name] > oldest
        ]
        rows += [(use["feature"], file, ", ".join(lacks)) for file in use["files"] if lacks]
    return rows


def split(rows: list[tuple[str, str, str]]) -> tuple[list[str], list[str]]:
    """Return the uses that nothing accepts, and the exceptions that no use needs."""
    exceptions = accepted()
    needed = set()
    faults = []
    for feature, file, lacks in rows:
        fitting = {
            (part, name)
            for part, name in exceptions
            if re.match(re.escape(part).replace(r"\*", "[^/]+"), file)
            and f"{feature}.".startswith(f"{name}.")
        }
        needed |= fitting
        if not fitting:
            faults.append(f"{file}: {feature} is not in {lacks}")
    return faults, sorted(f"{part} {name}".strip() for part, name in exceptions.keys() - needed)
