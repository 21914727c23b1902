"""One window per data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from rehab_player.ui.instance import Instance
from rehab_player.ui.instance_name import instance_name

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

CALL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rehab_player.ui.instance import Instance
app = QCoreApplication([])
print(Instance(Path(sys.argv[1])).hand_over(sys.argv[2:]))
"""
DIE_LISTENING = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rehab_player.ui.instance import Instance
app = QCoreApplication([])
assert Instance(Path(sys.argv[1])).listen()
os._exit(9)
"""


def run(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another program that uses the same socket."""
    return subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True)


@pytest.fixture
def first(qapp: QCoreApplication, tmp_path: Path) -> Instance:
    instance = Instance(tmp_path)
    assert instance.listen()
    return instance


def test_the_first_start_finds_nobody(qapp: QCoreApplication, tmp_path: Path) -> None:
    assert Instance(tmp_path).hand_over(["play"]) is False


def test_a_second_start_hands_its_arguments_over(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.wanted, timeout=20_000) as told:
        second = run(CALL, str(tmp_path), "play", "heel drops.yaml", "--start")
    assert told.args == [["play", "heel drops.yaml", "--start"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.communicate()[0].strip() == "True"


def test_two_data_folders_know_nothing_of_each_other(first: Instance, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert instance_name(other) != instance_name(tmp_path)
    assert Instance(other).hand_over([]) is False
    second = Instance(other)
    assert second.listen()
    second.close()


def test_a_folder_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    assert instance_name(tmp_path / "a" / "..") == instance_name(tmp_path)


def test_a_folder_whose_name_is_no_text_or_leads_nowhere_has_a_name(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to("circle")
    odd = tmp_path / os.fsdecode(b"Fu\xdf")
    assert len({instance_name(folder) for folder in (tmp_path, tmp_path / "circle", odd)}) == 3


def test_the_socket_of_a_crashed_program_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    crashed = run(DIE_LISTENING, str(tmp_path))
    crashed.communicate(timeout=30)
    assert crashed.returncode == 9
    heir = Instance(tmp_path)
    assert heir.hand_over([]) is False
    assert heir.listen()
    heir.close()


@pytest.mark.parametrize("line", [b"rubbish\n", b'{"a": 1}\n', b"[1, 2]\n", b"\xff\xfe\n"])
def test_rubbish_on_the_socket_is_dropped(qtbot: QtBot, first: Instance, tmp_path: Path, line: bytes) -> None:
    told: list[object] = []
    first.wanted.connect(told.append)
    socket = QLocalSocket()
    socket.connectToServer(instance_name(tmp_path))
    socket.write(line)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert told == []
