"""What a site of many professions costs: `python -m tests.bench.growth [NUMBER …]`.

Seconds, processor seconds and memory of each step, and bytes of what it makes; then how each grows
with the pages. Memory is that of the largest process of a step, in MB (10^6 bytes). `--before`
measures the commit before many professions were thought of, `--others` stock generators on the
same Markdown, `--edit` an edit while serving; these two up to MOST professions.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from deno import find_deno_bin

from browsers import deno
from tests import project
from tests.bench import serving

BEFORE = "8f08e0d"
USUAL = [1, 10, 50, 200]
# As many as stock generators, and an edit while serving, are measured with.
MOST = 50
FIRST = "account-executive"
# Up to this one, codes belong to real professions.
SPARE = 50
# How MkDocs is run in a build, alone.
MKDOCS = (
    "import build; from pathlib import Path; from builder import pages;"
    "pages.render(build.settings(), Path('made'), build.templates())"
)
FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


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
    # What is chosen between, and what is kept for ever, names professions that are gone.
    for name in ("choices.yaml", "lock.json"):
        (copy / "content" / name).unlink(missing_ok=True)
    gone = ["profesi/pilih/index.html", *(["profesi/index.md"] if number == 1 else [])]
    project.forget(copy, FIRST, *gone)
    site = copy / "content/site.yaml"
    text = re.sub("(?<= to: )/profesi/.*", f"/{FIRST}/", site.read_text("utf-8"))
    site.write_text(text, "utf-8")
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
    """Run a command in a folder; raises RuntimeError with its words where it fails."""
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


def grown(few: dict[str, Cost], many: dict[str, Cost], times: float) -> Iterator[str]:
    """Yield what each step costs a page, with `times` as many pages: 1 is linear."""
    for name in few.keys() & many.keys():
        old, new = few[name], many[name]
        ratios = (new.cpu / old.cpu, new.memory / old.memory, new.bytes / max(old.bytes, 1))
        cpu, memory, made = (ratio / times for ratio in ratios)
        yield f"{name:10} {cpu:5.2f} of CPU, {memory:5.2f} of memory, {made:5.2f} of bytes"


def others(docs: Path, folder: Path) -> dict[str, Cost]:
    """Return what stock generators cost for the Markdown below `docs`, pages alone; one that leaves
    pages out is said, and has no cost."""
    python, here = Path(sys.executable), Path(__file__).parent
    stock = "site_name: Standar Profesi\ntheme:\n  name: material\n  language: id\n  font: false\n"
    vitepress = 'export default { title: "Standar Profesi", lang: "id", ignoreDeadLinks: true };'
    made = {
        "Material": ({"mkdocs.yml": stock}, [str(python), "-m", "mkdocs", "build", "--quiet"]),
        "Zensical": ({"mkdocs.yml": stock}, [str(python.with_name("zensical")), "build"]),
        "VitePress": (
            {
                "docs/.vitepress/config.mjs": vitepress,
                "deno.json": (here / "vitepress.json").read_text("utf-8"),
                "deno.lock": (here / "vitepress.lock").read_text("utf-8"),
            },
            [find_deno_bin(), "run", "--quiet", "--allow-all", "npm:vitepress", "build", "docs"],
        ),
    }
    found, pages = {}, sorted(docs.rglob("*.md"))
    for name, (files, command) in made.items():
        place = folder / name
        for file in pages:
            to = place / "docs" / file.relative_to(docs)
            to.parent.mkdir(parents=True, exist_ok=True)
            # What stands before the text is for the theme of ours.
            to.write_text(FRONT.sub("", file.read_text("utf-8")), "utf-8")
        for file, text in files.items():
            (place / file).parent.mkdir(parents=True, exist_ok=True)
            (place / file).write_text(text, "utf-8")
        if name == "VitePress":
            deno("install", "--quiet", "--frozen", folder=place)
        cost = run(place, *command)
        out = place / ("docs/.vitepress/dist" if name == "VitePress" else "site")
        if (there := len(list(out.rglob("*.html")))) < len(pages):
            print(f"{name} made {there} of {len(pages)} pages", flush=True)
        else:
            found[name] = Cost(cost.seconds, cost.cpu, cost.memory, size(out))
    return found


def edit(copy: Path) -> Cost:
    """Return the seconds from an edit of a profession's page to the new page, while serving; CPU
    until all is quiet."""
    text = (copy / "content" / FIRST / "faq.yaml").read_text("utf-8")
    lead = re.search("^lead: (.{12})", text, re.MULTILINE)[1]
    with project.served(copy, within=900) as url:
        shows = lambda: "Diuji." in serving._get(url, f"{FIRST}/tanya-jawab/")  # noqa: E731
        seconds, cpu = serving._edit(
            copy, f"content/{FIRST}/faq.yaml", f"lead: {lead}", f"lead: Diuji. {lead}", shows
        )
    return Cost(seconds, cpu, 0)


def show(folder: Path, options: argparse.Namespace) -> None:
    """Print what the numbers of professions cost that are asked for."""
    of = serving.earlier(folder / "earlier", BEFORE) if options.before else project.ROOT
    found = {}
    for number in options.numbers:
        copy = invented(number, of, folder / f"n{number}")
        found[number] = steps(copy)
        if options.edit and number <= MOST:
            found[number]["edit"] = edit(copy)
        if options.others and number <= MOST:
            found[number] |= others(copy / "docs", folder / f"others{number}")
        for name, cost in found[number].items():
            print(f"{number:4} {name:10} {cost.seconds:7.2f} s {cost.cpu:7.2f} s CPU "
                  f"{cost.memory:6.0f} MB {cost.bytes:12,} bytes", flush=True)  # fmt: skip
        shutil.rmtree(copy)
    for few, many in pairwise(options.numbers):
        if few > 1:
            print(f"a page at {many}, of one at {few}:")
            print(*grown(found[few], found[many], many / few), sep="\n")


def asked(arguments: list[str] | None = None) -> argparse.Namespace:
    """Return what is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("numbers", nargs="*", type=int, default=USUAL, metavar="NUMBER")
    for name in ("before", "others", "edit"):
        parser.add_argument(f"--{name}", action="store_true")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        show(Path(place), asked())
