"""Who is the window when several programs start at the same moment."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rehab_player.ui.instance_lock import InstanceLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TAKE = """
import os, sys
from pathlib import Path
from rehab_player.ui.instance_lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
sys.stdin.readline()
print(lock.take(), flush=True)
sys.stdin.readline()
os._exit(9)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "window.lock"


@pytest.fixture
def others(path: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """Programs that are ready to take the lock, and end without a word when they are told to."""
    argv = [sys.executable, "-c", TAKE, str(path)]
    started = [
        subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    yield started
    for each in started:
        each.kill()
        each.communicate()


def go_on(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def said(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_of_several_at_once_one_has_the_lock_until_it_ends_however_it_ends(
    path: Path, others: list[subprocess.Popen[str]]
) -> None:
    for each in others:
        go_on(each)
    answers = [said(each) for each in others]
    assert sorted(answers) == ["False", "False", "False", "True"]
    mine = InstanceLock(path)
    assert not mine.take()
    first = others[answers.index("True")]
    go_on(first)
    assert first.wait(20) == 9
    assert path.exists()
    assert mine.take()


def test_the_lock_can_be_given_back_and_leaves_nothing_behind(path: Path) -> None:
    first, second = InstanceLock(path), InstanceLock(path)
    assert first.take()
    assert first.take()
    assert not second.take()
    first.release()
    assert not path.exists()
    assert second.take()
    second.release()
    second.release()


def test_a_lock_file_that_was_tidied_away_is_made_anew(path: Path) -> None:
    first, second = InstanceLock(path), InstanceLock(path)
    assert first.take()
    path.unlink()
    assert second.take()
    assert not InstanceLock(path).take()
    first.release()
    second.release()


@pytest.mark.parametrize("in_the_way", ["folder", "link", "no folder"])
def test_where_no_lock_can_be_made_nobody_is_kept_out(path: Path, in_the_way: str) -> None:
    match in_the_way:
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to("/etc/passwd")
        case _:
            path = path.parent / "missing" / path.name
    assert InstanceLock(path).take()
    assert InstanceLock(path).take()


def test_a_program_that_is_started_does_not_inherit_the_lock(path: Path) -> None:
    lock = InstanceLock(path)
    assert lock.take()
    child = subprocess.Popen(
        [sys.executable, "-c", "print('here', flush=True); input()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        close_fds=False,
    )
    assert said(child) == "here"
    lock._file, file = None, lock._file
    assert file is not None
    os.close(file)
    try:
        assert InstanceLock(path).take()
    finally:
        child.communicate("\n", timeout=20)
