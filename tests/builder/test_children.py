"""What a command starts ends with it, however it ends."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builder import Stopped, children, plain
from tests import project

# Starts a child by `run`, which starts one of its own; each names itself in a file when it lives.
PARENT = """
import sys
from builder import children
CHILD = '''
import subprocess, sys, time
from builder import children
children.end_with_parent()
long = "import pathlib, time; pathlib.Path('ready').touch(); time.sleep(600)"
subprocess.run([sys.executable, "-c", long])
'''
children.run([sys.executable, "-c", CHILD])
"""


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="no way to look there")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_children_and_their_children_end_with_their_parent(number, tmp_path, root):
    # A background job ignores it, and so would what it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    command, here = [sys.executable, "-c", PARENT], {"PYTHONPATH": str(root)}
    environment = project.environment(**here)
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE) as parent:
        project.wait((tmp_path / "ready").exists)
        assert len(project.at_work(tmp_path)) == 3
        parent.send_signal(number)
        project.wait(lambda: project.at_work(tmp_path) == [])


def test_what_it_says_comes_back():
    code = "import os, sys; os.write(1, b'keluar'); os.write(2, 'é\\xff'.encode('latin-1'))"
    done = children.run([sys.executable, "-c", code])
    assert (done.returncode, done.stdout, done.stderr) == (0, "keluar", "\ufffd\ufffd")
    assert children.words(done) == "\ufffd\ufffd"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import sys; sys.exit('berkas ini salah')", "^berkas ini salah$"),
        ("import sys; sys.exit(3)", "^ended with status 3$"),
        ("import os; os.kill(os.getpid(), 9)", "^ended with status -9$"),
    ],
)
def test_one_that_fails_says_why(code, words):
    with pytest.raises(Stopped, match=words):
        children.words(children.run([sys.executable, "-c", code]))


def test_the_environment_is_ours_and_more():
    code = "import os; print(os.environ['PATH'] == os.environ['SAME'], os.environ['MORE'])"
    import os

    done = children.run([sys.executable, "-c", code], SAME=os.environ["PATH"], MORE="lebih")
    assert done.stdout.split() == ["True", "lebih"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31m\u202e\nb\u200b", "a\\u001b[31m\\u202e\nb\\u200b"),
        (f"link '{'x' * 80}'", f"link '{'x' * 80}'"),
        (
            f"'/{'x' * 5000}/mkdocs.yml' is not there",
            f"'/{'x' * 39}…{'x' * 28}/mkdocs.yml' is not there",
        ),
    ],
)
def test_what_is_said_is_short_and_harmless_to_show(text, shown):
    assert plain(text) == shown
