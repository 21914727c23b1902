from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rehab_player.audio import speaker, wording
from rehab_player.audio.speaker import Speaker
from rehab_player.core.sound import SoundPath, SoundSettings
from tests.audio.stories import tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT_S = 15
ROOT = Path(__file__).parents[2]


class Stand:
    """A speaker with a stand-in for its process, and what that was told."""

    def __init__(self, folder: Path, behaviour: str) -> None:
        self._journal = folder / "journal"
        self._journal.touch()
        command = [sys.executable, "-m", "tests.audio.speaker_stand_in", behaviour, str(self._journal)]
        self.speaker = Speaker(SoundSettings(tone_volume=55), command)

    def told(self) -> list[dict[str, Any]]:
        """Every whole line of the journal."""
        lines = self._journal.read_bytes().split(b"\n")[:-1]
        return [json.loads(line) for line in lines]

    def wait(self, is_enough: Callable[[list[dict[str, Any]]], bool]) -> list[dict[str, Any]]:
        """Wait until the journal says so."""
        end = time.monotonic() + LIMIT_S
        while not is_enough(told := self.told()):
            assert time.monotonic() < end, told
            select.select([], [], [], 0.01)
        return told

    def wait_for_status(self, path: SoundPath) -> None:
        """Wait as a window does: for the speaker's socket."""
        end = time.monotonic() + LIMIT_S
        while self.speaker.status().path is not path:
            assert time.monotonic() < end
            select.select([self.speaker], [], [], LIMIT_S)
            self.speaker.poll()


@pytest.fixture
def stand(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Stand]:
    made = Stand(tmp_path, getattr(request, "param", "listens"))
    yield made
    made.speaker.close()


def named(told: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [line for line in told if line.get("do") == name]


def test_messages_arrive_in_order_after_the_settings(stand: Stand) -> None:
    stand.speaker.start()
    stand.wait_for_status(SoundPath.STREAM)
    stand.speaker.play([tone(5_000)])
    stand.speaker.mute(True)
    stand.speaker.configure(SoundSettings(tone_volume=20))
    stand.speaker.cut()
    told = stand.wait(lambda told: bool(named(told, "cut")))
    assert [line["do"] for line in told[1:]] == ["configure", "mute", "play", "mute", "configure", "cut"]
    assert [line["settings"]["tone_volume"] for line in named(told, "configure")] == [55, 20]


def test_what_is_told_before_the_start_is_not_lost(stand: Stand) -> None:
    stand.speaker.play([tone(5_000)])
    stand.speaker.start()
    told = stand.wait(lambda told: bool(named(told, "play")))
    assert named(told, "play")[0]["cues"][0][0] == 5_000


def test_a_poll_is_true_once_for_each_change(stand: Stand) -> None:
    assert not stand.speaker.poll()
    stand.speaker.start()
    assert select.select([stand.speaker], [], [], LIMIT_S)[0]
    assert stand.speaker.poll()
    assert stand.speaker.status().path is SoundPath.STREAM
    assert not stand.speaker.poll()
    assert not select.select([stand.speaker], [], [], 0)[0]


@pytest.mark.parametrize("stand", ["dies at a cut"], indirect=True)
def test_a_speaker_that_dies_is_started_anew_and_told_all_again(stand: Stand) -> None:
    stand.speaker.start()
    stand.wait_for_status(SoundPath.STREAM)
    stand.speaker.cut()
    stand.speaker.play([tone(7_000)])
    stand.speaker.mute(True)
    told = stand.wait(lambda told: len([line for line in told if "began" in line]) == 2 and len(told) >= 8)
    again = told[[n for n, line in enumerate(told) if "began" in line][1] + 1 :]
    assert [line["do"] for line in again[:3]] == ["configure", "mute", "play"]
    assert again[1]["is_muted"]
    assert again[2]["cues"][0][0] == 7_000


@pytest.mark.parametrize("stand", ["dies at once"], indirect=True)
def test_a_speaker_that_never_starts_is_told_and_tried_ever_more_slowly(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker, "PAUSES_S", (0.0, 0.01, 0.02))
    stand.speaker.start()
    stand.wait_for_status(SoundPath.NONE)
    assert stand.speaker.status().problem == wording.speaker_fails()


def test_a_command_that_does_not_exist_is_trouble_with_the_sound_and_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(speaker, "PAUSES_S", (0.0, 0.01))
    silent = Speaker(command=["/no/such/program"])
    silent.start()
    assert select.select([silent], [], [], LIMIT_S)[0]
    silent.play([tone(0)])
    silent.close()


@pytest.mark.parametrize("stand", ["reads nothing"], indirect=True)
def test_no_call_waits_for_a_speaker_that_reads_nothing(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker, "CLOSE_S", 0.3)
    stand.speaker.start()
    stand.wait_for_status(SoundPath.STREAM)
    begun = time.monotonic()
    for _ in range(200):
        stand.speaker.play([tone(at) for at in range(100)])
    assert time.monotonic() - begun < 2
    process = int(stand.speaker.status().device)
    stand.speaker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_closing_ends_the_process_and_twice_is_once(stand: Stand) -> None:
    stand.speaker.start()
    stand.wait_for_status(SoundPath.STREAM)
    stand.speaker.close()
    assert stand.told()[-1] == {"ended": 1}
    stand.speaker.close()
    stand.speaker.play([tone(0)])
    stand.speaker.start()


def test_a_speaker_that_was_never_started_can_be_closed(stand: Stand) -> None:
    stand.speaker.close()
    assert stand.told() == []


PARENT = """
import signal, sys
from rehab_player.audio.speaker import Speaker
speaker = Speaker()
speaker.start()
while not speaker.status().speech and not speaker.status().problem:
    import select; select.select([speaker], [], [], 1); speaker.poll()
print(speaker._process.pid, flush=True)
signal.pause()
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_no_process_outlives_a_program_that_was_killed() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
    gone = time.monotonic() + LIMIT_S
    while Path(f"/proc/{child}").exists() and _is_running(child):
        assert time.monotonic() < gone, "the speaker outlived its program"
        select.select([], [], [], 0.01)


def _is_running(process: int) -> bool:
    """Whether it is there and no zombie that nobody has waited for."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_program_needs_neither_numpy_nor_qt_for_its_speaker() -> None:
    code = "import sys, rehab_player.audio.speaker; sys.exit(bool({'numpy', 'PySide6'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
