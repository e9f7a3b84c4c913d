"""`make mutate`: 200 small faults in what must not fail; do the tests notice?

Own and small, because mutmut changes Python alone and Stryker runs no tests of Deno's. The draw has
a fixed seed and goes by the text of a line, so that it stays while other lines change. A survivor
that is no fault is explained in survivors.yaml; what stands there is always tried.
"""

import queue
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

import yaml
from deno import find_deno_bin

from tests import project
from tests.mutate.mutants import Mutant, mutants

SEED = 1
DRAWN = 200
KILLED = 0.9
SECONDS = 300
CORE = [
    "tests/quiz/core/code",
    *(f"tests/quiz/core/{name}.test.js" for name in ("invitation", "handed", "linked")),
]
RULES = [
    f"tests/compiler/test_{name}.py"
    for name in ("rules", "choices", "words", "broken", "load", "lock")
]
# What is changed, and the tests that should notice.
AREAS = {
    "quiz/core/rating.js": [
        f"tests/quiz/core/{name}.test.js" for name in ("rating", "laws", "result", "cases")
    ],
    "quiz/core/code/*.js": CORE,
    "compiler/escape.py": ["tests/compiler/test_escape.py", "tests/compiler/test_links.py"],
    "compiler/words.py": RULES,
    "compiler/rules/*.py": RULES,
}
EXPLAINED = Path(__file__).with_name("survivors.yaml")


def main() -> int:
    """Try the mutants; return 0 where nine of ten are noticed and the others are explained."""
    tests = {
        file.relative_to(project.ROOT).as_posix(): names
        for pattern, names in AREAS.items()
        for file in sorted(project.ROOT.glob(pattern))
    }
    every = sorted(mutants(project.ROOT, list(tests)), key=lambda mutant: mutant.order(SEED))
    reasons = {
        (one["file"], one["line"], one["change"]): one["why"]
        for one in yaml.safe_load(EXPLAINED.read_text("utf-8")) or []
    }
    gone = reasons.keys() - {mutant.key for mutant in every}
    drawn = every[:DRAWN]
    more = [mutant for mutant in every[DRAWN:] if mutant.key in reasons]
    print(f"{len(drawn)} of {len(every)} mutants, and {len(more)} explained before", flush=True)
    alive = _alive(drawn + more, tests)
    killed = sum(mutant not in alive for mutant in drawn)
    new = [mutant.key for mutant in alive if mutant.key not in reasons]
    dead = [mutant.key for mutant in drawn + more if mutant.key in reasons and mutant not in alive]
    for title, keys in {
        "survives, and nobody said why": new,
        "explained, but is noticed now": dead,
        "explained, but no longer there": gone,
    }.items():
        for file, line, change in sorted(keys):
            print(f"{title}: {file}\n  - {line}\n  + {change}")
    print(f"{killed} of {len(drawn)} are noticed: {killed / len(drawn):.1%}")
    return int(bool(new or dead or gone) or killed < KILLED * len(drawn))


def _alive(tried: list[Mutant], tests: dict[str, list[str]]) -> list[Mutant]:
    """Which of the mutants their tests do not notice."""
    with tempfile.TemporaryDirectory() as folder:
        copies: queue.SimpleQueue[Path] = queue.SimpleQueue()
        workers = cpu_count() or 1
        for number in range(workers):
            copies.put(_copy(Path(folder) / str(number)))

        def survives(mutant: Mutant) -> bool:
            copy = copies.get()
            file = copy / mutant.file
            before = file.read_text("utf-8")
            file.write_text(mutant.text, "utf-8")
            try:
                passed = _pass(copy, tests[mutant.file])
            finally:
                file.write_text(before, "utf-8")
                copies.put(copy)
            said = f"\nsurvives: {mutant.file}\n  - {mutant.line}\n  + {mutant.change}\n"
            print(said if passed else ".", end="", flush=True)
            return passed

        for names in {tuple(names) for names in tests.values()}:
            if not _pass(Path(folder) / "0", list(names)):
                sys.exit(f"without any change these fail: {' '.join(names)}")
        with ThreadPoolExecutor(workers) as pool:
            lives = list(pool.map(survives, tried))
        print()
        return [mutant for mutant, alive in zip(tried, lives, strict=True) if alive]


def _copy(to: Path) -> Path:
    copy = project.copy(to)
    made = shutil.ignore_patterns("__pycache__", "browser*", "bench", "fuzz")
    shutil.copytree(project.ROOT / "tests", copy / "tests", ignore=made, dirs_exist_ok=True)
    for name in ("pyproject.toml", "tests/browser.py", "CONTRIBUTING.md"):
        shutil.copy(project.ROOT / name, copy / name)
    return copy


def _pass(copy: Path, names: list[str]) -> bool:
    """Whether the tests pass; a change after which they never end is noticed."""
    if names[0].endswith(".py"):
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-qx",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
        ]
    else:
        command = [find_deno_bin(), "test", "--quiet", "--frozen", "--no-check", "--fail-fast"]
    try:
        done = subprocess.run(
            [*command, *names], cwd=copy, env=project.environment(), capture_output=True,
            timeout=SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
