"""Making a log with something in it, and looking at what lies on the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rehab_player.storage.log import open_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from tests.storage.log_stories import FIRST, segment, start


def filled(path: Path) -> Path:
    with closing(open_log(path)) as log:
        log.begin(start())
        log.record(FIRST, segment(0))
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def kind_of_problem(path: Path) -> LogFault:
    with pytest.raises(LogProblem) as caught, closing(open_log(path)):
        pass
    return caught.value.kind


def told_on_a_small_disk(tmp_path: Path, megabytes: int, story: str) -> list[str]:
    """Run a program on a disk of its own, which only it can see, and return the lines that it prints."""
    disk = tmp_path / "disk"
    disk.mkdir()
    alone = ["--map-root-user"] if os.name == "posix" and os.geteuid() else []
    private = ["unshare", "--mount", *alone]
    mount = f'mount -t tmpfs -o size={megabytes}m tmpfs "{disk}"'
    may = (
        shutil.which("unshare")
        and not subprocess.run([*private, "sh", "-c", mount], capture_output=True).returncode
    )
    if not may:
        pytest.skip("mounting a disk is not permitted here")
    run = [sys.executable, "-c", story, str(disk)]
    done = subprocess.run(
        [*private, "sh", "-c", f'{mount} && exec "$0" "$@"', *run],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stderr == "", done.stderr
    return done.stdout.splitlines()
