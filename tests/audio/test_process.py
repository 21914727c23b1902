from __future__ import annotations

import queue
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.audio.machine import Machine, Parts
from rehab_player.audio.process import Closed, Inbox, Outlet, Ready, find_streams, run
from rehab_player.audio.protocol import Mute, message_line, parse_status
from rehab_player.audio.pulse import Pulse
from rehab_player.audio.qt_stream import QtStream
from rehab_player.core.sound import SoundPath, SoundStatus

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]


def test_the_inbox_is_worked_off_until_it_closes() -> None:
    inbox: Inbox = queue.SimpleQueue()
    told: list[SoundStatus] = []
    inbox.put(b"nonsense\n")
    inbox.put(message_line(Mute(True)))
    inbox.put(Ready())
    machine = Machine(Parts(streams=()))

    def tell(status: SoundStatus) -> None:
        told.append(status)
        inbox.put(Closed())

    run(machine, inbox, tell)
    assert [status.path for status in told] == [SoundPath.NONE]


def test_a_process_with_no_sound_says_so_and_ends_with_its_input() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SILENT], input=b"", capture_output=True, cwd=ROOT, timeout=60, check=True
    )
    assert done.stdout == b""
    speaking = subprocess.Popen(
        [sys.executable, "-c", SILENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    with speaking:
        assert speaking.stdin is not None
        assert speaking.stdout is not None
        assert parse_status(speaking.stdout.readline()).path is SoundPath.NONE
        speaking.stdin.close()
        assert speaking.wait(30) == 0


SILENT = """
import sys
from rehab_player.audio import process
process.find_streams = lambda: ()
process.find_player = lambda: None
sys.exit(process.main())
"""


def test_a_status_is_written_only_when_it_is_news(tmp_path: Path) -> None:
    written: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    class Out:
        def write(self, line: bytes) -> None:
            written.put(line)

        def flush(self) -> None:
            """Nothing is held back."""

    outlet = Outlet(Out())  # type: ignore[arg-type]
    for path in (SoundPath.STREAM, SoundPath.STREAM, SoundPath.NONE):
        outlet.tell(SoundStatus(path=path))
    assert parse_status(written.get(timeout=10)).path is SoundPath.STREAM
    assert parse_status(written.get(timeout=10)).path is SoundPath.NONE


def test_each_system_has_its_streams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert find_streams("win32") == find_streams("darwin") == (QtStream,)
    assert find_streams("linux") == (Pulse,)
    (tmp_path / "pipewire-0").touch()
    assert find_streams("linux") == (Pulse, QtStream)
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert find_streams("linux") == (Pulse,)


STUCK = """
import time
from rehab_player.audio import process
process.STUCK_S = 0.2
class Frozen:
    pause_ms = 1
    def tick(self, now):
        time.sleep(600)
process.run(Frozen(), process.queue.SimpleQueue(), print)
"""


def test_a_process_that_is_stuck_in_a_library_ends_itself() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STUCK], capture_output=True, cwd=ROOT, timeout=60, check=False
    )
    assert done.returncode == 1
