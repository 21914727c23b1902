"""Runs cases in processes of their own, and says what became of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HANGS_AFTER_S = 30
"""By the clock on the wall. Processor time is judged far more strictly, by the worker itself."""
ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Tally:
    """What became of the cases: `faults` by number; `slowest` is what took longest, with its ms and case."""

    cases: int = 0
    seconds: float = 0.0
    peak: int = 0
    slowest: tuple[float, str, int] = (0.0, "", 0)
    faults: dict[int, str] = field(default_factory=dict)

    def lines(self) -> tuple[str, ...]:
        """The figures, for people."""
        ms, what, number = self.slowest
        speed = self.cases / max(self.seconds, 0.001)
        return (
            f"{self.cases:,} cases in {self.seconds:.0f} s, {speed:.0f} a second",
            f"slowest: {ms:.0f} ms of processor time ({what}, case {number})",
            f"most memory: {self.peak / 1_000_000:.0f} MB",
            f"faults: {len(self.faults)}",
        )

    def add(self, number: int, told: dict[str, Any]) -> None:
        """Count one answer of a worker."""
        self.cases += 1
        self.peak = max(self.peak, told.get("peak", 0))
        self.slowest = max(self.slowest, (told.get("ms", 0.0), told.get("slowest", ""), number))
        if told["fault"]:
            self.faults[number] = told["fault"]


def fuzz(seed: int, first: int, last: int, *, minutes: float | None = None) -> Tally:
    """Judge the cases from `first` to before `last`, as many at a time as there are processors.

    With `minutes` it ends at the latest then.
    """
    tally, lock, began = Tally(), threading.Lock(), time.monotonic()
    numbers = _in_time(iter(range(first, last)), minutes)
    lanes = [
        threading.Thread(target=_work, args=(seed, numbers, tally, lock)) for _ in range(os.cpu_count() or 1)
    ]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    tally.seconds = time.monotonic() - began
    return tally


def _in_time(numbers: Iterator[int], minutes: float | None) -> Iterator[int]:
    end = None if minutes is None else time.monotonic() + minutes * 60
    for number in numbers:
        if end is not None and time.monotonic() > end:
            return
        yield number


def _work(seed: int, numbers: Iterator[int], tally: Tally, lock: threading.Lock) -> None:
    """Keep one worker busy; one that dies or hangs is replaced by another."""
    worker = _Worker(seed)
    while True:
        with lock:
            number = next(numbers, None)
        if number is None:
            break
        told = worker.judge(number)
        with lock:
            tally.add(number, told)
        if "ms" not in told:
            worker.end()
            worker = _Worker(seed)
    worker.end()


class _Worker:
    """A process that judges one case after the other."""

    def __init__(self, seed: int) -> None:
        argv = [sys.executable, "-m", "tests.fuzzing.worker", str(seed)]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
        self._process = subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env=environment
        )

    def judge(self, number: int) -> dict[str, Any]:
        """What the worker says of a case; only a `fault` when it says nothing."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        hangs = threading.Timer(HANGS_AFTER_S, self._process.kill)
        hangs.start()
        try:
            self._process.stdin.write(b"%d\n" % number)
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = b""
        fired = not hangs.is_alive()
        hangs.cancel()
        if line:
            found: dict[str, Any] = json.loads(line)
            return found
        why = f"hung for {HANGS_AFTER_S} s" if fired else f"the process ended with {self._process.wait()}"
        return {"fault": why}

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()
