"""One at a time in a folder, and nothing to clean up after one that was killed."""

import re
import subprocess
import sys

import pytest

from builder import Stopped
from builder.lock import alone

HOLD = """
import sys
from pathlib import Path
from builder.lock import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_one_is_told_who_is_first_and_a_dead_one_holds_nothing(tmp_path, root):
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    pipe = subprocess.PIPE
    holder = subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True)
    assert holder.stdout.readline() == "held\n"
    words = rf"another build or serve is at work here \(process {holder.pid}\)"
    with pytest.raises(Stopped, match=words), alone(tmp_path):
        pass
    (tmp_path / "other").mkdir()
    with alone(tmp_path / "other"):
        pass
    holder.kill()
    holder.communicate(timeout=60)
    with alone(tmp_path):
        assert re.fullmatch(r"\d+\n", (tmp_path / ".cache/lock").read_text())
    with alone(tmp_path):
        pass


def test_a_folder_that_cannot_be_locked_is_said(tmp_path):
    (tmp_path / ".cache").write_text("")
    with pytest.raises(OSError, match="cache"), alone(tmp_path):
        pass
