"""What the tests of faults share: the program with its errors kept, its own disks, and a clock that jumps."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rehab_player.storage.log import read_log
from rehab_player.storage.log_problem import LogProblem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.end_to_end.desktop import Desktop

ROOT = Path(__file__).parents[2]
JUMPING = """
import datetime, os, runpy, sys

class Jumping(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        with open(os.environ["CLOCK_IS_OFF"]) as file:
            off = datetime.timedelta(seconds=float(file.read() or 0))
        return super().now(tz) + off

datetime.datetime = Jumping
sys.argv[0] = "rehab-player"
runpy.run_module("rehab_player", run_name="__main__", alter_sys=False)
"""
"""The program with another clock on the wall: so many seconds off as the file CLOCK_IS_OFF says."""


class Run:
    """Rehab Player in a window, and what it wrote where people see errors.

    `before` are the commands of a shell that come before it, such as those that give it disks
    which nobody else sees; each ends in a semicolon.
    """

    def __init__(
        self, desktop: Desktop, folder: Path, *arguments: str, before: str = "", jumping: bool = False
    ) -> None:
        folder.mkdir(exist_ok=True)
        self._desktop = desktop
        self._errors = folder / "errors"
        self.clock = folder / "clock"
        self.clock.write_text("0")
        program = ["-c", JUMPING] if jumping else ["-m", "rehab_player"]
        story = f'exec 2>"$0"; {before} exec "$@"'
        argv = ["sh", "-c", story, str(self._errors), sys.executable, *program, *arguments]
        if before:
            argv = [*_private(), *argv]
        self.process = desktop.run(argv, CLOCK_IS_OFF=str(self.clock))

    @property
    def errors(self) -> str:
        """What was written to standard error so far."""
        return self._errors.read_text("utf-8")

    def seen_from_inside(self, path: Path) -> Path:
        """A path as the program sees it, with the disks that only it has; SQLite cannot follow it."""
        return Path(f"/proc/{self.process.pid}/root{path}")

    def history(self, root: Path) -> list[dict[str, Any]]:
        """What the command line says was done, asked among the program's own disks; [] while it cannot."""
        user = ["--user", "--preserve-credentials"] if os.geteuid() else []
        enter = ["nsenter", "--target", str(self.process.pid), "--mount", *user]
        told = command("history", "--json", "--data-dir", str(root), enter=enter).stdout
        sessions: list[dict[str, Any]] = json.loads(told)["sessions"] if told else []
        return sessions

    def wait_for_window(self) -> None:
        self._desktop.wait_for_window(self.process)

    def leave(self) -> None:
        """Close the window, whatever stands before it, and see that all was quiet."""
        for _ in range(200):
            if self.process.poll() is not None:
                break
            self._desktop.key("Escape", "ctrl+q")
        assert self.process.wait(10) == 0
        assert self.errors == ""


def command(
    *arguments: str, enter: Sequence[str] = (), environment: Mapping[str, str | None] | None = None
) -> subprocess.CompletedProcess[str]:
    """One command of the program, run to its end; None takes a variable out of the environment.

    `enter` is a program that runs it, with its arguments.
    """
    told = os.environ | {"PYTHONPATH": str(ROOT)} | dict(environment or {})
    kept = {name: value for name, value in told.items() if value is not None}
    argv = [*enter, sys.executable, "-m", "rehab_player", *arguments]
    return subprocess.run(argv, env=kept, capture_output=True, text=True, timeout=60)


def has_log(root: Path) -> bool:
    """Whether there is a log in this data folder that can be read."""
    try:
        read_log(root / "history.sqlite3").close()
    except LogProblem:
        return False
    return True


def _private() -> list[str]:
    alone = ["--map-root-user"] if os.geteuid() else []
    return ["unshare", "--mount", *alone]


def may_mount() -> bool:
    """Whether a program can be given disks of its own here."""
    if shutil.which("unshare") is None:
        return False
    mount = [*_private(), "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(mount, capture_output=True).returncode == 0
