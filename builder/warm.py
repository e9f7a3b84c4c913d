"""Python with its libraries in memory: each command runs in a fork of a process that has them.

What is ours is imported anew by each command, so that an edit of it takes effect at once. Where the
system knows no fork, each command starts from nothing.
"""

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from subprocess import CompletedProcess

from . import children

FORKS = Path(__file__).with_name("forks.py")


class Warm:
    """Runs Python files with `modules` imported, one at a time, until it is closed."""

    def __init__(self, modules: Sequence[str]) -> None:
        self._modules = modules
        self._wire: socket.socket | None = None

    def __enter__(self) -> "Warm":
        return self

    def __exit__(self, *_: object) -> None:
        if self._wire:
            self._wire.close()
            self._process.wait()

    def run(self, command: list[str], **more: str) -> CompletedProcess[str]:
        """Do what `children.run` does, for a command that begins with this Python and a file."""
        if not hasattr(os, "fork"):
            return children.run(command, **more)
        listen, held = os.pipe()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            order = json.dumps({"command": command[1:], "more": more}).encode()
            status = b""
            try:
                self._send(order, [listen, out.fileno(), err.fileno()])
                status = self._wire.recv(16)
            finally:
                # Where it was not waited for, it ends now.
                os.close(listen)
                os.close(held)
                status = status or self._wire.recv(16)
            return CompletedProcess(command, int(status or 1), _text(out), _text(err))

    def _send(self, order: bytes, files: list[int]) -> None:
        """Send an order to the process; where it is not there, or not any more, to a new one."""
        if self._wire:
            with contextlib.suppress(BrokenPipeError):
                socket.send_fds(self._wire, [order], files)
                return
        self._start()
        socket.send_fds(self._wire, [order], files)

    def _start(self) -> None:
        self.__exit__()
        self._wire, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", str(FORKS), *self._modules],
                env={**os.environ, "PYTHONIOENCODING": "utf-8"},
                stdin=theirs,
                start_new_session=True,
            )


def _text(file) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")
