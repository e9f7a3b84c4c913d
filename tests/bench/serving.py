"""What an edit costs while serving, what waiting costs, and a build: against an earlier commit."""

import contextlib
import os
import resource
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from tests import project

EARLIER = "95458c6"
SKILL = "account-executive/kompetensi/negosiasi/"
YAML = "content/skills/negosiasi.yaml"
KINDS = {
    "template": ("compiler/templates/skill.html", "Lima level", "Kelima level", SKILL),
    "YAML": (YAML, "name: Negosiasi", "name: Negosiasi uji", SKILL),
    "style": ("theme/assets/site.css", "/* The", "/* These", "assets/site.css"),
    "Python": ("compiler/pages/page.py", "<div class=page>", "<div class=edited>", SKILL),
    "JavaScript": ("quiz/cek.js", "import", "console.debug('edited');\nimport",
                   "account-executive/cek/"),
}  # fmt: skip
IDLE = 10
HANGS = 10


def show(folder: Path) -> None:
    """Print both and how they relate; where git knows no earlier commit, one alone."""
    # As authors serve it: what Python compiled once is there at the next edit.
    os.environ["PYTHONDONTWRITEBYTECODE"] = ""
    now = figures(project.copy(folder / "served"))
    before = figures(copy) if (copy := earlier(folder / "earlier")) else {}
    print(f"{'':42} {'now':>8}   {EARLIER if before else ''}")
    for name, (value, unit) in now.items():
        text = f"{name:42} {value:8.2f} {unit}"
        if before:
            old = before[name][0]
            text += f" {old:8.2f} {unit}  {value / old if old else 0:6.2f} times"
        print(text, flush=True)


def earlier(to: Path, commit: str = EARLIER) -> Path | None:
    """Return a commit's project in the new folder `to`, or None."""
    to.mkdir()
    command = ["git", "-C", str(project.ROOT), "archive", "-o", str(to / "all.tar"), commit]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        return None
    subprocess.run(["tar", "-xf", "all.tar"], cwd=to, check=True)
    return to


def figures(copy: Path) -> dict[str, tuple[float, str]]:
    """Measure a project: name → value and unit. CPU seconds are those of all its processes."""
    found: dict[str, tuple[float, str]] = {}
    project.run(copy, "build")
    found["build, nothing of quiz/ changed: CPU"] = min(_cpu_of_build(copy) for _ in range(3)), "s"
    with project.served(copy) as url:
        _quiet(copy)
        before = _cpu(copy)
        time.sleep(IDLE)
        found["idle serving, of a core"] = 100 * (_cpu(copy) - before) / IDLE, "%"
        for name, (file, old, new, address) in KINDS.items():
            shown = "edited" if "edited" in new else new.removeprefix("name: ")
            shows = lambda at=address, words=shown: words in _get(url, at)  # noqa: E731
            seconds, cpu = _edit(copy, file, old, new, shows)
            found[f"edit to page: {name}"] = seconds, "s"
            found[f"  its CPU, until quiet: {name}"] = cpu, "s"
        file = _at(copy, YAML)
        file.write_text(file.read_text("utf-8").replace("code:", "kode:", 1), "utf-8")
        project.wait(lambda: "negosiasi.yaml:" in (copy / "served.log").read_text(), 60)
        start = time.perf_counter()
        with contextlib.suppress(TimeoutError):
            _get(url, "", HANGS)
        found[f"a page while content is broken (≤ {HANGS})"] = time.perf_counter() - start, "s"
    return found


def _edit(copy: Path, file: str, old: str, new: str, shows: Callable[[], bool]):
    """Save an edit; return the seconds to the page, and the CPU seconds until all is quiet."""
    path, before, start = _at(copy, file), _cpu(copy), time.perf_counter()
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    project.wait(shows, 120)
    seconds = time.perf_counter() - start
    _quiet(copy)
    return seconds, _cpu(copy) - before


def _at(copy: Path, file: str) -> Path:
    """Return a file's path; the earlier commit has competencies in the profession's folder."""
    path = copy / file
    return path if path.exists() else next((copy / "content").rglob(path.name))


def _quiet(copy: Path) -> None:
    """Wait until no process of the project has worked much for two seconds."""
    while True:
        before = _cpu(copy)
        time.sleep(2)
        if _cpu(copy) - before < 1:
            return


def _cpu(copy: Path) -> float:
    """Return the CPU seconds of the project's processes so far, and of those they waited for."""
    ticks = 0
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "cwd").readlink().is_relative_to(copy):
                fields = (process / "stat").read_text().rpartition(")")[2].split()
                ticks += sum(int(field) for field in fields[11:15])
    return ticks / os.sysconf("SC_CLK_TCK")


def _cpu_of_build(copy: Path) -> float:
    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    before = spent()
    project.run(copy, "build")
    return spent() - before


def _get(url: str, address: str, timeout: float = 120) -> str:
    with urllib.request.urlopen(f"{url}/{address}", timeout=timeout) as answer:
        return answer.read().decode()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        show(Path(place))
