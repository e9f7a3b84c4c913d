"""A failure says what the machine was like, and whether the process stood still meanwhile."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import project
from tests.stalls import LATE, Watch

WAITS = """
from pathlib import Path

def test_before():
    pass

def test_it():
    Path("begun").touch()
    while not Path("gone-on").exists():
        pass
    assert False
"""


def test_what_was_missed_in_a_test_and_nothing_before_it():
    watch = Watch(0)
    for now in (0.5, 1, 40, 40.5, 41, 41 + LATE):
        watch.beat(now)
    assert watch.since(2, 44) == [(1, 39)]
    assert watch.since(40.2, 44) == []
    # One that lasts until now.
    assert watch.since(40.2, 60) == [(41 + LATE, 19 - LATE)]


@pytest.mark.parametrize("stands", [True, False])
def test_a_failure_tells_of_the_machine(root: Path, tmp_path: Path, stands: bool):
    (tmp_path / "test_it.py").write_text(WAITS)
    command = [sys.executable, "-m", "pytest", "-p", "tests.stalls", "-p", "no:cacheprovider"]
    process = subprocess.Popen(
        [*command, "--rootdir=.", "test_it.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    )
    project.wait((tmp_path / "begun").exists)
    if stands:
        process.send_signal(signal.SIGSTOP)
        end = time.monotonic() + LATE + 0.5
        project.wait(lambda: time.monotonic() > end)
    (tmp_path / "gone-on").touch()
    process.send_signal(signal.SIGCONT)
    said, _ = process.communicate(timeout=project.SECONDS)
    assert "1 failed, 1 passed" in said
    assert re.search(r"- The machine -+\n", said)
    assert re.search(r"^at \d\d:\d\d:\d\d: load [\d. ]+, \d+ processors$", said, re.MULTILINE)
    assert re.search(r"^free: \d+ MB of disk for tests", said, re.MULTILINE)
    found = re.findall(r"^stood still for (\d+) s at \d\d:\d\d:\d\d", said, re.MULTILINE)
    assert [int(seconds) >= LATE for seconds in found] == [True] * stands
