"""Builds killed at random moments: the old or the new site, whole, each time."""

import random
import signal
import time
from pathlib import Path

import pytest

from tests import project

KILLS = 50


def tree(site: Path) -> dict[str, bytes]:
    files = (file for file in site.rglob("*") if file.is_file())
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in files}


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="no way to look at processes")
def test_fifty_kills_leave_one_whole_site_each(tmp_path: Path, seed: int):
    dice = random.Random(seed)
    copy = project.copy(tmp_path / "copy")
    skill = copy / "content/skills/negosiasi.yaml"
    texts = [skill.read_text("utf-8")]
    texts.append(texts[0].replace("name: Negosiasi", "name: Perundingan", 1))
    sites, times = [], []
    for text in texts:
        skill.write_text(text, "utf-8")
        start = time.monotonic()
        sites.append(tree(project.build(copy)))
        times.append(time.monotonic() - start)
    assert sites[0] != sites[1]
    seen = [0, 0]
    for number in range(KILLS):
        skill.write_text(texts[number % 2], "utf-8")
        with project.start(copy, "build") as process:
            time.sleep(dice.uniform(0, 1.5 * max(times)))
            process.send_signal(dice.choice([signal.SIGKILL, signal.SIGTERM]))
        found = tree(copy / "site")
        assert found in sites, f"kill {number}"
        seen[sites.index(found)] += 1
        project.wait(lambda: project.at_work(copy) == [])
    skill.write_text(texts[0], "utf-8")
    assert tree(project.build(copy)) == sites[0]
    assert not list(copy.glob(".site.*"))
    print(f"{KILLS} kills: {seen[0]} with one site, {seen[1]} with the other, none between")
