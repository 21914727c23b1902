"""Nothing leaves the computer: no program of ours ever asks the system for a way into a network."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rehab_player.resources import routines_dir
from tests.end_to_end.desktop import wait_until
from tests.end_to_end.faults import ROOT
from tests.end_to_end.test_window import history
from tests.storage.export_stories import HEEL_DROPS, fill, written

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

NETWORK = re.compile(r"\bAF_INET6?\b")
PAGES = {"routines": (75, 137), "guide": (75, 178), "history": (75, 219), "settings": (75, 260)}
"""Where the side bar's buttons stand, in px of a screen of 1366 × 768."""
STORY = """
set -e
run() { "$PYTHON" -m rehab_player "$@" >>"$OUT/said" 2>&1; }
run check "$GOOD"
run timeline "$GOOD" --json
run schema
run history
run render "$GOOD" "$OUT/a.ogg"
for ending in csv json ics pdf; do run export "$OUT/a.$ending"; done
run import "$MORE"
run play "$SHORT" --terminal
"""


def traced(file: Path) -> list[str]:
    """A tracer to be put before a program: it writes the network calls of it and its children into `file`."""
    return ["strace", "-D", "-f", "-qq", "-e", "trace=network", "-o", str(file)]


def assert_stayed_here(trace: Path) -> None:
    """Sockets of this machine were used, so that the tracer saw something, and none of a network."""
    calls = trace.read_text("utf-8", "replace").splitlines()
    assert any("AF_UNIX" in call for call in calls)
    assert [call for call in calls if NETWORK.search(call)] == []


needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="missing: strace")


@needs_strace
def test_the_window_opens_no_connection(
    desktop: Desktop, data: DataFolder, short: Path, tmp_path: Path
) -> None:
    fill(data.root)
    trace = tmp_path / "trace"
    program = [sys.executable, "-m", "rehab_player", "--data-dir", str(data.root)]
    window = desktop.run([*traced(trace), *program])
    desktop.wait_for_window(window, 60)
    for x, y in PAGES.values():
        before = _seen(desktop, tmp_path)
        desktop.click(x, y)
        wait_until(lambda: _seen(desktop, tmp_path) != before, 60, "other page")  # noqa: B023
    caller = desktop.program("play", str(short), "--start", "--data-dir", str(data.root))
    assert caller.wait(60) == 0
    wait_until(lambda: _played(data), 60, "session")
    desktop.key("ctrl+q")
    assert window.wait(30) == 0
    assert_stayed_here(trace)


def _played(data: DataFolder) -> bool:
    names = [session["routine"]["name"] for session in history(data) if session["state"] == "completed"]
    return "Short one" in names


def _seen(desktop: Desktop, folder: Path) -> bytes:
    desktop.picture(folder / "seen.png")
    return (folder / "seen.png").read_bytes()


@needs_strace
def test_the_command_line_opens_no_connection(data: DataFolder, short: Path, tmp_path: Path) -> None:
    fill(data.root)
    trace = tmp_path / "trace"
    environment = os.environ | {
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        "OUT": str(tmp_path),
        "GOOD": str(routines_dir() / "calf-raises.yaml"),
        "SHORT": str(short),
        "MORE": str(written(tmp_path / "more.json", HEEL_DROPS)),
        "REHAB_PLAYER_HOME": str(data.root),
    }
    done = subprocess.run([*traced(trace), "sh", "-c", STORY], env=environment, timeout=180, check=False)
    assert done.returncode == 0, (tmp_path / "said").read_text("utf-8")
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["sessions"]
    assert [call for call in trace.read_text("utf-8").splitlines() if NETWORK.search(call)] == []
