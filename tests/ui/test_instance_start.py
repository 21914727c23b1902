"""What a start becomes: the window, a call, or neither because the window does not answer."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir

from rehab_player.ui.instance import Instance
from rehab_player.ui.instance_name import instance_name
from rehab_player.ui.instance_start import Role, Start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

CALL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rehab_player.ui.instance_start import Start
app = QCoreApplication([])
print(Start(Path(sys.argv[1])).role(["hello"], 20).name)
"""


@pytest.fixture
def first(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Start]:
    start = Start(tmp_path)
    assert start.role([]) is Role.WINDOW
    yield start
    start.end()


def lock_file(folder: Path) -> str:
    return f"{QDir.tempPath()}/{instance_name(folder)}.lock"


def test_the_window_leaves_no_lock_behind(qapp: QCoreApplication, tmp_path: Path) -> None:
    start = Start(tmp_path)
    assert start.role([]) is Role.WINDOW
    assert QDir().exists(lock_file(tmp_path))
    start.end()
    assert not QDir().exists(lock_file(tmp_path))


def test_a_window_that_never_answers_is_given_up(first: Start, tmp_path: Path) -> None:
    assert Start(tmp_path).role([], 0.2) is Role.NO_ANSWER
    server = Instance(tmp_path)
    assert server.listen()
    assert Start(tmp_path).role([], 0.2) is Role.NO_ANSWER
    server.close()


def test_a_call_waits_for_a_window_that_is_still_being_opened(
    qtbot: QtBot, first: Start, tmp_path: Path
) -> None:
    caller = subprocess.Popen([sys.executable, "-c", CALL, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    server = Instance(tmp_path)
    with qtbot.waitSignal(server.wanted, timeout=20_000) as told:
        assert server.listen()
    assert told.args == [["hello"]]
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    assert caller.communicate()[0].strip() == "CALL"
    server.close()


def test_a_call_becomes_the_window_when_the_one_before_is_closed(
    qtbot: QtBot, first: Start, tmp_path: Path
) -> None:
    caller = subprocess.Popen([sys.executable, "-c", CALL, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    first.end()
    assert caller.communicate(timeout=30)[0].strip() == "WINDOW"


def test_a_window_that_lost_its_lock_is_called_all_the_same(
    qtbot: QtBot, first: Start, tmp_path: Path
) -> None:
    server = Instance(tmp_path)
    assert server.listen()
    assert QDir().remove(lock_file(tmp_path))
    caller = subprocess.Popen([sys.executable, "-c", CALL, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    with qtbot.waitSignal(server.wanted, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    assert caller.communicate()[0].strip() == "CALL"
    server.close()
