from __future__ import annotations

import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rehab_player.audio.files import EARLY, LATEST, Files, find_player
from rehab_player.audio.mixer import Bus, Gains, Recorded, Sound
from rehab_player.audio.samples import A_MS

if TYPE_CHECKING:
    import pytest

FULL = Gains(1.0, 1.0)


class Player:
    """A player program that notes what it is given."""

    def __init__(self) -> None:
        self.played: list[str] = []
        self.stopped = 0

    def __call__(self, path: str) -> Player:
        self.played.append(path)
        return self

    def stop(self) -> None:
        self.stopped += 1


def sound(start_ms: int, bus: Bus = Bus.STRUCK) -> Sound:
    return Sound(start_ms * A_MS, Recorded(np.full(480, 0.5, dtype=np.float32)), bus)


def test_a_file_is_started_early_by_what_a_player_takes() -> None:
    player = Player()
    files = Files(player)
    one = sound(1_000)
    files.tick(one.start - EARLY - 1, [one], FULL)
    assert player.played == []
    files.tick(one.start - EARLY, [one], FULL)
    files.tick(one.start, [one], FULL)
    assert len(player.played) == 1
    files.close()


def test_the_file_holds_the_sound_at_its_volume_and_is_written_once() -> None:
    player = Player()
    files = Files(player)
    shared = Recorded(np.full(480, 0.5, dtype=np.float32))
    sounds = [Sound(0, shared, Bus.STRUCK), Sound(4_800, shared, Bus.STRUCK)]
    files.tick(0, sounds, Gains(0.5, 1.0))
    files.tick(4_800, sounds, Gains(0.5, 1.0))
    assert player.played[0] == player.played[1]
    with wave.open(player.played[0]) as written:
        values = np.frombuffer(written.readframes(999), dtype="<i2")
    assert (len(values), values[0]) == (480, round(0.25 * 32_767))
    files.close()
    assert not Path(player.played[0]).exists()


def test_what_is_too_late_or_silent_is_not_played() -> None:
    player = Player()
    files = Files(player)
    files.tick(LATEST - EARLY, [sound(0)], FULL)
    files.tick(0, [sound(0, Bus.SPEECH)], Gains(1.0, 0.0))
    assert player.played == []
    files.close()


def test_what_is_no_longer_wanted_is_stopped() -> None:
    player = Player()
    files = Files(player)
    files.tick(0, [sound(0)], FULL)
    files.tick(0, [], FULL)
    assert player.stopped == 1
    files.close()


def test_a_player_that_fails_stops_nothing() -> None:
    def broken(path: str) -> None:
        raise RuntimeError("no player")

    files = Files(broken)
    files.tick(0, [sound(0)], FULL)
    files.tick(0, [], FULL)
    files.close()


def test_without_a_device_no_player_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "glob", lambda self, pattern: iter(()))
    assert find_player("linux") is None
