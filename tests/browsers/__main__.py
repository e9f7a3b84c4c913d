"""List what the built site uses of the Web, and since when browsers have it: the newest first."""

import sys
from pathlib import Path

from browsers import ROOT
from tests.browsers.used import floor, used


def main() -> None:
    site = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "site"
    found = used(site)
    browsers = floor()
    width = max(len(use["feature"]) for use in found)
    print(f"{'':{width}}", *(f"{name} {oldest:g}".rjust(11) for name, oldest in browsers.items()))
    for use in sorted(
        found, key=lambda use: [-(version or 999) for version in use["since"].values()]
    ):
        since = (
            f"{use['since'][name]:g}" if use["since"][name] is not None else "–"
            for name in browsers
        )
        print(f"{use['feature']:{width}}", *(version.rjust(11) for version in since))


if __name__ == "__main__":
    main()
