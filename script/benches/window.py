"""First window, memory and processor time, beside gnome-clocks in the same run."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from script.benches.figures import IDLE, MEMORY, PLAYING, START, Figure, Measure, judged, unmeasured
from script.benches.processes import cpu_seconds, pss_mb
from tests.end_to_end.desktop import Desktop, missing

RUNS = 5
SETTLE_S = 8.0
WATCH_S = 15.0
Start = Callable[[Desktop, str], "subprocess.Popen[bytes]"]


def run(_minutes: float) -> Iterator[Figure]:
    lacking = missing() or ([] if shutil.which("gnome-clocks") else ["gnome-clocks"])
    if lacking:
        yield from (unmeasured(measure, ", ".join(lacking)) for measure in (START, MEMORY, PLAYING, IDLE))
        return
    with tempfile.TemporaryDirectory() as home, Desktop() as desktop:
        ours, theirs, how = _first_windows(desktop, home)
        yield _ratio(START, ours, theirs, "s", f"started {how} by turns, {RUNS} times each")
        playing, cpu, paused = _while_playing(desktop, home)
        yield _ratio(MEMORY, playing, _clocks_memory(desktop), "MB", "speaker included, routines known")
        yield judged(PLAYING, cpu, f"{cpu:.1f} %", "eccentric heel drops, speaker included")
        yield Figure("processor while paused, sound kept ready", f"{paused:.2f} %", "small", "of one core")
        idle = _idle(desktop, home)
        yield judged(IDLE, idle, f"{idle:.2f} %", "on Today")


def _ours(desktop: Desktop, home: str) -> subprocess.Popen[bytes]:
    return desktop.program("--data-dir", home)


def _clocks(desktop: Desktop, home: str) -> subprocess.Popen[bytes]:
    return desktop.run(["gnome-clocks"], HOME=home)


def _first_windows(desktop: Desktop, home: str) -> tuple[float, float, str]:
    """Medians of several starts by turns, each from a cold cache where the system allows it."""
    how = "cold" if _drop_caches() else "warm"
    times: dict[Start, list[float]] = {_ours: [], _clocks: []}
    for _ in range(RUNS):
        for start, taken in times.items():
            _drop_caches()
            taken.append(_first_window(desktop, start, home))
    return statistics.median(times[_ours]), statistics.median(times[_clocks]), how


def _first_window(desktop: Desktop, start: Start, home: str) -> float:
    process = start(desktop, home)
    try:
        return desktop.wait_for_window(process)
    finally:
        _end(process)


def _while_playing(desktop: Desktop, home: str) -> tuple[float, float, float]:
    """Started from a window that is open, as a person does, on any day but the first: routines are known."""
    _end_settled(desktop, _ours(desktop, home))
    process = _ours(desktop, home)
    desktop.wait_for_window(process)
    time.sleep(SETTLE_S)
    desktop.program("play", "eccentric-heel-drops", "--start", "--data-dir", home).wait()
    time.sleep(SETTLE_S)
    desktop.key("Right", "space")  # past the lead-in and the first setup
    time.sleep(SETTLE_S)
    playing = _share(process.pid)
    memory = pss_mb(process.pid)
    desktop.key("space")
    time.sleep(2)
    paused = _share(process.pid)
    _end(process)
    return memory, playing, paused


def _end_settled(desktop: Desktop, process: subprocess.Popen[bytes]) -> None:
    """Let a start read what there is to read, and keep what it knows of it."""
    desktop.wait_for_window(process)
    time.sleep(SETTLE_S)
    _end(process)


def _idle(desktop: Desktop, home: str) -> float:
    process = _ours(desktop, home)
    desktop.wait_for_window(process)
    time.sleep(SETTLE_S)
    share = _share(process.pid)
    _end(process)
    return share


def _share(pid: int) -> float:
    before = cpu_seconds(pid)
    time.sleep(WATCH_S)
    return (cpu_seconds(pid) - before) / WATCH_S * 100


def _clocks_memory(desktop: Desktop) -> float:
    with tempfile.TemporaryDirectory() as home:
        process = _clocks(desktop, home)
        desktop.wait_for_window(process)
        time.sleep(SETTLE_S)
        memory = pss_mb(process.pid)
        _end(process)
    return memory


def _ratio(measure: Measure, ours: float, theirs: float, unit: str, how: str) -> Figure:
    ratio = ours / theirs
    compared = f"{ours:.2f} {unit} against {theirs:.2f} {unit}, {how}"
    return judged(measure, ratio, f"{ratio:.2f} ×", compared)


def _drop_caches() -> bool:
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
