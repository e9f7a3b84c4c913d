"""The tests in tests/quiz/core pass, and take every line and every branch of quiz/core."""

import re
from pathlib import Path

from compiler.bundle import deno


def gaps(lcov: str, root: Path) -> list[str]:
    """Name what an lcov report says was never run: file:line, one for each place."""
    found: dict[str, None] = {}
    file = ""
    for line in lcov.splitlines():
        kind, _, value = line.partition(":")
        if kind == "SF":
            file = Path(value).relative_to(root).as_posix()
        elif kind in ("DA", "BRDA"):
            place, *_, count = value.split(",")
            if count in ("0", "-"):
                what = "line is never run" if kind == "DA" else "branch is never taken"
                found[f"{file}:{place}: {what}"] = None
    return list(found)


def test_a_gap_has_its_name():
    report = "SF:/p/quiz/core/a.js\nDA:1,4\nDA:2,0\nBRDA:3,1,0,0\nBRDA:3,1,1,2\nBRDA:4,2,0,-\n"
    assert gaps(report, Path("/p")) == [
        "quiz/core/a.js:2: line is never run",
        "quiz/core/a.js:3: branch is never taken",
        "quiz/core/a.js:4: branch is never taken",
    ]


def test_the_core_keeps_its_tests_and_is_covered_whole(root: Path, tmp_path: Path):
    profile, core = str(tmp_path / "coverage"), root / "quiz/core"
    # The one run of these tests in `make test`; `make lint` looks at their types.
    into = (f"--coverage={profile}", "--coverage-raw-data-only")
    deno("test", "--quiet", "--frozen", "--no-check", "--parallel", *into)
    only = f"--include=^{re.escape(core.as_uri())}/"
    report = deno("coverage", "--quiet", "--lcov", only, profile)
    assert gaps(report, root) == []
    seen = {Path(line[3:]) for line in report.splitlines() if line.startswith("SF:")}
    assert sorted(core.rglob("*.js")) == sorted(seen), "a module that no test imports"
