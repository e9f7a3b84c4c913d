"""Python with its libraries in memory: each command runs in a fork of a process that has them.

What is ours is imported anew by each command, so that an edit of it takes effect at once; but for a
command that is run again, with what it left in memory, while nothing of ours was edited. Where the
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
        # Of the process that stays: where it takes orders, and what tells it to end.
        self._own: socket.socket | None = None
        self._held = -1

    def __enter__(self) -> "Warm":
        return self

    def __exit__(self, *_: object) -> None:
        self._drop()
        self._end()

    def run(self, command: list[str], **more: str) -> CompletedProcess[str]:
        """Do what `children.run` does, for a command that begins with this Python and a file."""
        if not hasattr(os, "fork"):
            return children.run(command, **more)
        listen, held = os.pipe()
        with _Streams(command, more) as streams:
            status = b""
            try:
                self._send(streams.order, [listen, *streams.files])
                status = self._wire.recv(16)
            finally:
                # Where it was not waited for, it ends now.
                os.close(listen)
                os.close(held)
                status = status or self._wire.recv(16)
            return streams.done(status)

    def begin(self, command: list[str], **more: str) -> CompletedProcess[str]:
        """Do the same in a process that stays, in the stead of the one that did."""
        if not hasattr(os, "fork"):
            return children.run(command, **more)
        self._drop()
        self._own, theirs = socket.socketpair()
        listen, self._held = os.pipe()
        with _Streams(command, more) as streams:
            self._send(streams.order, [listen, *streams.files, theirs.fileno()])
            os.close(listen)
            theirs.close()
            return streams.done(self._answer())

    def again(self, command: list[str], **more: str) -> CompletedProcess[str]:
        """Do the same in the process that stayed; where it is not there any more, begin."""
        if not self._own:
            return self.begin(command, **more)
        with _Streams(command, more) as streams:
            try:
                socket.send_fds(self._own, [streams.order], streams.files)
            except BrokenPipeError:
                return self.begin(command, **more)
            return streams.done(self._answer())

    def _answer(self) -> bytes:
        """Return the status that the process tells; b"" where it ended without."""
        status = b""
        try:
            status = self._own.recv(16)
            return status
        finally:
            if not status:
                self._drop()

    def _drop(self) -> None:
        """Let the process end that stayed, and wait until it did."""
        if self._own:
            os.close(self._held)
            self._own.shutdown(socket.SHUT_WR)
            while self._own.recv(16):
                pass
            self._own.close()
            self._own = None

    def _send(self, order: bytes, files: list[int]) -> None:
        """Send an order to the process; where it is not there, or not any more, to a new one."""
        if self._wire:
            with contextlib.suppress(BrokenPipeError):
                socket.send_fds(self._wire, [order], files)
                return
        self._start()
        socket.send_fds(self._wire, [order], files)

    def _end(self) -> None:
        if self._wire:
            self._wire.close()
            self._process.wait()

    def _start(self) -> None:
        self._end()
        self._wire, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", str(FORKS), *self._modules],
                env={**os.environ, "PYTHONIOENCODING": "utf-8"},
                stdin=theirs,
                start_new_session=True,
            )


class _Streams:
    """An order, where its words go, and what came of it."""

    def __init__(self, command: list[str], more: dict[str, str]) -> None:
        self.command = command
        self.order = json.dumps({"command": command[1:], "more": more}).encode()

    def __enter__(self) -> "_Streams":
        self._out, self._err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        self.files = [self._out.fileno(), self._err.fileno()]
        return self

    def __exit__(self, *_: object) -> None:
        self._out.close()
        self._err.close()

    def done(self, status: bytes) -> CompletedProcess[str]:
        """Return how the command ended and what it said."""
        return CompletedProcess(self.command, int(status or 1), _text(self._out), _text(self._err))


def _text(file) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")
