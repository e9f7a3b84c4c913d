"""The process behind warm.py: it imports the modules that it is given, and forks for each order.

Run as a file, so that it has nothing of ours in memory that could be older than its source.
"""

import gc
import importlib
import json
import os
import runpy
import socket
import sys
import traceback
from contextlib import suppress
from pathlib import Path


def main(modules: list[str]) -> None:
    """Answer each order on the socket 0 with the status of its command, until it closes.

    An order brings the command's standard streams. With a socket besides, the process of that
    command stays, and answers there.
    """
    for module in modules:
        with suppress(ImportError):
            importlib.import_module(module)
    # So that no child looks through all this for what is not used any more.
    gc.freeze()
    wire = socket.socket(fileno=0)
    while True:
        order, files, *_ = socket.recv_fds(wire, 1 << 16, 4)
        # Those that stayed, once they have gone.
        with suppress(ChildProcessError):
            os.waitpid(-1, os.WNOHANG)
        if not order:
            return
        child = os.fork()
        if not child:
            wire.detach()
            return become(order, *files)
        for file in files:
            os.close(file)
        if len(files) == 3:
            _, status = os.waitpid(child, 0)
            wire.send(str(os.waitstatus_to_exitcode(status)).encode())


def become(order: bytes, listen: int, out: int, err: int, own: int | None = None) -> None:
    """Be the process of a Python file and its arguments from now on."""
    os.setsid()
    _take(listen, 0)
    _take(out, 1)
    _take(err, 2)
    if own is None:
        _run(order)
    else:
        stay(order, socket.socket(fileno=own))


def stay(order: bytes, wire: socket.socket) -> None:
    """Do this order and those that follow, all with what they leave in memory."""
    while order:
        status = 1
        try:
            _run(order)
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
            if isinstance(end.code, str):
                print(end.code, file=sys.stderr)
        except BaseException:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        wire.send(str(status).encode())
        # What stays is not looked through for what is not used any more.
        gc.freeze()
        order, files, *_ = socket.recv_fds(wire, 1 << 16, 2)
        for number, file in enumerate(files, 1):
            _take(file, number)


def _take(file: int, number: int) -> None:
    os.dup2(file, number)
    os.close(file)


def _run(order: bytes) -> None:
    told = json.loads(order)
    os.environ.update(told["more"])
    sys.argv = told["command"]
    here = str(Path(sys.argv[0]).resolve().parent)
    if here not in sys.path:
        sys.path.insert(0, here)
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
