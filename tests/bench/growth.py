"""What a site of many professions costs: `python -m tests.bench.growth [NUMBER …] [--others]`.

Seconds, processor seconds and memory of each step, and bytes of what it makes. Memory is that of
the largest process of a step, in MB (10^6 bytes). Beside them the commit before many professions
were thought of, and with `--others` stock generators on the same Markdown.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests import project
from tests.bench import serving

BEFORE = "8f08e0d"
USUAL = [1, 10, 50]
FIRST = "account-executive"
# Up to this one, codes belong to real professions.
SPARE = 50
# How MkDocs is run in a build, alone.
MKDOCS = (
    "import build; from pathlib import Path; from builder import pages;"
    "pages.render(build.settings(), Path('made'), build.templates())"
)


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds, processor seconds, MB of memory, and bytes that it made."""

    seconds: float
    cpu: float
    memory: float
    bytes: int = 0


def invented(number: int, of: Path, to: Path) -> Path:
    """Return a copy of the project `of` in the new folder `to`, with that many professions: the
    first, and such as differ from it in name, code and address."""
    copy = project.copy(to, of)
    first = copy / "content" / FIRST
    for folder in (copy / "content").iterdir():
        if folder.is_dir() and folder != first and (folder / "profession.yaml").exists():
            shutil.rmtree(folder)
    uses = (first / "skills.yaml").read_text("utf-8")
    for skill in (copy / "content/skills").iterdir():
        if f"\n  {skill.stem}:\n" not in uses:
            skill.unlink()
    for code in range(2, number + 1):
        name = f"profesi-{code}"
        other = copy / "content" / name
        shutil.copytree(first, other)
        for file in other.rglob("*.yaml"):
            text = file.read_text("utf-8").replace(f"/{FIRST}/", f"/{name}/")
            if file.name == "profession.yaml":
                text = re.sub(
                    "^code: 1$", f"code: {SPARE + code}", text, count=1, flags=re.MULTILINE
                )
                text = text.replace("\nname: ", f"\nname: Rekaan {code} ", 1)
                text = text.replace("\nshort_name: ", f"\nshort_name: R{code} ", 1)
            file.write_text(text, "utf-8")
    return copy


def run(copy: Path, *command: str) -> Cost:
    """Run a Python command in a project; raises CalledProcessError with its words."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, cwd=copy, env=project.environment(NO_MKDOCS_2_WARNING="1"),
            stdout=said, stderr=said,
        )  # fmt: skip
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - start
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"{command}: {said.read().decode()[-2000:]}")
    return Cost(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6)


def size(*folders: Path) -> int:
    """Return the bytes of all files in the folders."""
    return sum(f.stat().st_size for folder in folders for f in folder.rglob("*") if f.is_file())


def steps(copy: Path) -> dict[str, Cost]:
    """Return the cost of each step of making a project's site, and of a whole build."""
    found = {}
    python = sys.executable
    run(copy, python, "build.py", "build")

    def step(name: str, *command: str, made: Path | None = None) -> None:
        cost = run(copy, python, *command)
        bytes_ = size(made) if made else 0
        found[name] = Cost(cost.seconds, cost.cpu, cost.memory, bytes_)

    step("check", "build.py", "check")
    shutil.rmtree(copy / "docs" / FIRST)
    for each in (copy / "docs").glob("profesi-*"):
        shutil.rmtree(each)
    step("compile", "build.py", "compile", made=copy / "docs")
    step("MkDocs", "-c", MKDOCS, made=copy / "made")
    step("publish", "build.py", "publish", "--site", "made", made=copy / "made")
    shutil.rmtree(copy / "made")
    step("build", "build.py", "build", made=copy / "site")
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("numbers", nargs="*", type=int, default=USUAL)
    parser.add_argument("--before", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        of = serving.earlier(Path(place) / "earlier", BEFORE) if options.before else project.ROOT
        for number in options.numbers:
            copy = invented(number, of, Path(place) / f"n{number}")
            for name, cost in steps(copy).items():
                print(
                    f"{number:4} {name:10} {cost.seconds:7.2f} s {cost.cpu:7.2f} s CPU "
                    f"{cost.memory:7.0f} MB {cost.bytes:12,} bytes",
                    flush=True,
                )
            shutil.rmtree(copy)
