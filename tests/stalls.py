"""Tells a failure that the machine made from one that the project made.

A machine that is busy or asleep, or a debugger, may stop every process of a run for longer than any
wait in a browser lasts. Then tests fail together that have nothing else in common. So each failure
says what the machine was like: whether this process stood still meanwhile, and what was left of its
memory and its disk.
"""

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# A thread that has nothing to do is at most this late.
BEAT, LATE = 0.5, 2.0


class Watch:
    """Beats while the process runs; what it misses is a stall."""

    def __init__(self, now: float) -> None:
        self._last = now
        self._stalls: list[tuple[float, float]] = []

    def beat(self, now: float) -> None:
        """It is this late, in seconds of any clock that only goes forward."""
        if now - self._last > LATE:
            self._stalls.append((self._last, now))
        self._last = now

    def since(self, start: float, now: float) -> list[tuple[float, float]]:
        """The stalls that ended after `start`, the one that may last until now included: when each
        began, and how many seconds it took."""
        stalls = self._stalls + ([(self._last, now)] if now - self._last > LATE else [])
        return [(begin, end - begin) for begin, end in stalls if end > start]


def told(stalls: list[tuple[float, float]], now: float, wall: float) -> str:
    """Say what the machine is like, and when, in local time, the process stood still."""
    lines = [
        f"stood still for {seconds:.0f} s at {_time(wall - (now - begin))}: what waited then for "
        "something may have given up though it came"
        for begin, seconds in stalls
    ]
    load = " ".join(f"{number:.1f}" for number in os.getloadavg())
    lines.append(f"at {_time(wall)}: load {load}, {os.cpu_count()} processors")
    free = [f"{shutil.disk_usage(tempfile.gettempdir()).free >> 20} MB of disk for tests"]
    if (shared := Path("/dev/shm")).is_dir():
        free.append(f"{shutil.disk_usage(shared).free >> 20} MB of shared memory")
    if (memory := Path("/proc/meminfo")).is_file():
        known = dict(line.split(":") for line in memory.read_text().splitlines())
        free.append(f"{int(known['MemAvailable'].split()[0]) >> 10} MB of memory")
    return "\n".join([*lines, f"free: {', '.join(free)}"])


def _time(seconds: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(seconds))


_watch = Watch(time.monotonic())


def _beats() -> None:
    while True:
        _watch.beat(time.monotonic())
        time.sleep(BEAT)


def pytest_configure() -> None:
    threading.Thread(target=_beats, daemon=True).start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    item.stash[_BEGAN] = time.monotonic()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.failed:
        now = time.monotonic()
        stalls = _watch.since(item.stash[_BEGAN], now)
        report.sections.append(("The machine", told(stalls, now, time.time())))
    return report


_BEGAN = pytest.StashKey[float]()
