"""Commands that never outlive the one who started them, not even if that one is killed."""

import contextlib
import os
import signal
import subprocess
import threading
from functools import cache

from . import Stopped


def run(command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command that calls `end_with_parent`; return how it ended and what it said.

    `more` is for its environment. It has a process group of its own: leaving this function early
    ends all that it started.
    """
    # Nothing is ever written here; the system closes it when this process is gone.
    listen, held = os.pipe()
    process = subprocess.Popen(
        command,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **more},
        stdin=listen,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    os.close(listen)
    try:
        out, err = process.communicate()
        return subprocess.CompletedProcess(command, process.returncode, out, err)
    finally:
        if process.returncode != 0:
            _end(process)
        os.close(held)


def words(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a command said that did its work. Raises Stopped with it where it did not."""
    if done.returncode:
        raise Stopped(done.stderr.strip() or f"ended with status {done.returncode}")
    return done.stderr


def _end(process: subprocess.Popen) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@cache
def end_with_parent() -> None:
    """In a command started by `run`: end with all that it started as soon as the parent is gone.
    A process that stays for several commands is told once."""
    threading.Thread(target=_listen, daemon=True).start()


def _listen() -> None:
    os.read(0, 1)
    if os.name != "nt" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
