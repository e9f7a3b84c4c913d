"""A warm command is the same command, sooner: its words, its end, nothing of an older source."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builder.warm import Warm
from tests import project

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system knows no fork")

FILE = """
import os, sys
known = "json.tool" in sys.modules
from builder import children
import own
children.end_with_parent()
print(known, own.WORDS, os.environ["MORE"], sys.argv[1:], __name__)
sys.stderr.buffer.write(b"\\xc3\\xa9\\xff")
sys.exit(3)
"""
# Starts a child that starts one of its own; each names itself in a file when it lives.
PARENT = """
import pathlib, signal, sys
from builder.warm import Warm
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
pathlib.Path("child.py").write_text('''
import subprocess, sys
from builder import children
children.end_with_parent()
long = "import pathlib, time; pathlib.Path('ready').touch(); time.sleep(600)"
subprocess.run([sys.executable, "-c", long])
''')
Warm([]).run([sys.executable, "child.py"])
"""


@pytest.fixture
def at(tmp_path: Path, root: Path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return tmp_path


def test_it_runs_today_s_source_with_the_libraries_that_are_there(at):
    (at / "file.py").write_text(FILE)
    command = [sys.executable, str(at / "file.py"), "a", "b"]
    with Warm(["json.tool", "no.such.module"]) as python:
        for words in ("satu", "dua"):
            (at / "own.py").write_text(f"WORDS = {words!r}")
            done = python.run(command, MORE="lebih")
            assert done.returncode == 3
            assert done.stdout == f"True {words} lebih ['a', 'b'] __main__\n"
            assert done.stderr == "é\ufffd"


def test_a_fault_is_told_and_the_next_command_runs(at):
    with Warm([]) as python:
        for code, status, words in [
            ("import os; os.kill(os.getpid(), 9)", -9, ""),
            ("1 / 0", 1, "ZeroDivisionError"),
            ("this is no Python", 1, "SyntaxError"),
            ("import os; os.kill(os.getppid(), 9)", 1, ""),
            ("print('baik')", 0, ""),
        ]:
            (at / "file.py").write_text(code)
            done = python.run([sys.executable, "file.py"])
            assert (done.returncode, words in done.stderr) == (status, True), done
    assert done.stdout == "baik\n"


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="no way to look there")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_outlives_its_parent(number, tmp_path, root):
    # A background job ignores it, and so would what it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    command, here = [sys.executable, "-c", PARENT], {"PYTHONPATH": str(root)}
    environment = project.environment(**here)
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE) as parent:
        project.wait((tmp_path / "ready").exists)
        assert len(project.at_work(tmp_path)) == 4
        parent.send_signal(number)
        project.wait(lambda: project.at_work(tmp_path) == [])
