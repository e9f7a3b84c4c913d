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
from contextlib import suppress
from pathlib import Path


def main(modules: list[str]) -> None:
    """Answer each order on the socket 0 with the status of its command, until it closes."""
    for module in modules:
        with suppress(ImportError):
            importlib.import_module(module)
    # So that no child looks through all this for what is not used any more.
    gc.freeze()
    wire = socket.socket(fileno=0)
    while True:
        order, files, *_ = socket.recv_fds(wire, 1 << 16, 3)
        if not order:
            return
        child = os.fork()
        if not child:
            wire.detach()
            return become(files, **json.loads(order))
        for file in files:
            os.close(file)
        _, status = os.waitpid(child, 0)
        wire.send(str(os.waitstatus_to_exitcode(status)).encode())


def become(files: list[int], command: list[str], more: dict[str, str]) -> None:
    """Be the process of a Python file and its arguments from now on."""
    os.setsid()
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.environ.update(more)
    sys.argv = command
    sys.path.insert(0, str(Path(command[0]).resolve().parent))
    runpy.run_path(command[0], run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
