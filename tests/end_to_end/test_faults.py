"""The real program when the world breaks: nothing is lost, nothing is blamed, no trace of Python is seen."""

from __future__ import annotations

import contextlib
import signal
import time
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.faults import Run, has_log, may_mount
from tests.end_to_end.test_window import history, wait_for_state

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.folders import DataFolder

needs_mounts = pytest.mark.skipif(not may_mount(), reason="mounting a disk is not permitted here")
SLEEP_S = 6.0
A_DAY = 86_400


def test_a_machine_that_slept_asks_and_counts_none_of_it(
    desktop: Desktop, data: DataFolder, long: Path, tmp_path: Path
) -> None:
    run = Run(desktop, tmp_path / "run", "play", str(long), "--start", "--data-dir", str(data.root))
    run.wait_for_window()
    wait_for_state(data, "open", 20)
    wait_until(lambda: _active_ms(data) >= 2_000, 20, "progress")
    run.process.send_signal(signal.SIGSTOP)
    before = _active_ms(data)
    asleep = time.monotonic()
    wait_until(lambda: time.monotonic() - asleep > SLEEP_S, 2 * SLEEP_S, "morning")
    run.process.send_signal(signal.SIGCONT)
    awake = time.monotonic()
    wait_until(lambda: time.monotonic() - awake > 2.5, 10, "while in which nothing goes on")
    assert _active_ms(data) < before + 2_500
    desktop.key("space")
    wait_until(lambda: _active_ms(data) > before + 2_500, 20, "going on")
    (session,) = history(data)
    assert [record["outcome"] for record in session["segments"]] == ["done"] * len(session["segments"])
    run.process.kill()
    assert run.errors == ""


def _active_ms(data: DataFolder) -> int:
    """How far the only session is, by its last sign of life."""
    (session,) = history(data)
    return int(session["progress"]["active_ms"]) if session["progress"] else 0


def test_a_clock_on_the_wall_that_jumps_moves_nothing(
    desktop: Desktop, data: DataFolder, short: Path, tmp_path: Path
) -> None:
    run = Run(
        desktop,
        tmp_path / "run",
        *("play", str(short), "--start", "--data-dir", str(data.root)),
        jumping=True,
    )
    run.wait_for_window()
    began = wait_for_state(data, "open", 20)
    run.clock.write_text(str(2 * A_DAY))
    wait_until(lambda: len(history(data)[0]["segments"]) > 0, 20, "first segment")
    run.clock.write_text(str(-3 * A_DAY))
    session = wait_for_state(data, "completed", 20)
    ended = datetime.fromisoformat(session["ended_at"])
    assert (ended - datetime.fromisoformat(began["started_at"])).total_seconds() == 5.0
    assert session["local_date"] == began["local_date"]
    assert session["active_ms"] == 4_000
    run.leave()


@needs_mounts
def test_a_disk_that_fills_in_mid_session_costs_nothing_once_there_is_room(
    desktop: Desktop, short: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    run = Run(
        desktop,
        tmp_path / "run",
        *("play", str(short), "--start", "--data-dir", str(disk / "data")),
        before=f'mount -t tmpfs -o size=3m tmpfs "{disk}"; mkdir "{disk}/data"; {_settings(disk / "data")}',
    )
    run.wait_for_window()
    filler = run.seen_from_inside(disk) / "filler"
    wait_until(lambda: _states(run, disk) == ["open"], 20, "open session")
    _fill_up(filler)
    full = time.monotonic()
    wait_until(lambda: time.monotonic() - full > 5.5, 20, "end of the routine")
    filler.unlink()
    desktop.key("Escape")
    wait_until(lambda: _states(run, disk) == ["completed"], 20, "session that was kept after all")
    (session,) = run.history(disk / "data")
    assert [record["outcome"] for record in session["segments"]] == ["done"] * 3
    run.leave()


def _settings(folder: Path) -> str:
    """A shell's command that writes the settings of somebody in a hurry."""
    said = "[you]\\nagreed_note = on\\nsound_checked = on\\n[player]\\nlead_in_ms = 1000\\ncount_in_ms = 0\\n"
    return f'printf "{said}" > "{folder}/settings.ini";'


def _fill_up(file: Path) -> None:
    with file.open("wb", buffering=0) as filler, contextlib.suppress(OSError):
        while True:
            filler.write(bytes(4_096))


def _states(run: Run, disk: Path) -> list[str]:
    return [session["state"] for session in run.history(disk / "data")]


@needs_mounts
def test_without_sound_on_a_disk_that_cannot_be_written_a_routine_still_plays(
    short: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with Desktop(sound=False) as silent:
        run = Run(
            silent,
            tmp_path / "run",
            *("play", str(short), "--start", "--data-dir", str(disk)),
            before=f'mount -t tmpfs tmpfs "{disk}"; {_settings(disk)} mount -o remount,ro "{disk}";',
        )
        run.wait_for_window()
        run.leave()
        assert list(disk.iterdir()) == []


def test_a_broken_log_and_broken_settings_keep_nobody_from_playing(
    desktop: Desktop, data: DataFolder, short: Path, tmp_path: Path
) -> None:
    damage = b"no log at all" * 500
    data.log_path.write_bytes(damage)
    data.settings_path.write_text(
        "[you]\nagreed_note = perhaps\n[player]\nlead_in_ms = 1000\ncount_in_ms = \x1b[31m<b>0\n"
    )
    run = Run(desktop, tmp_path / "run", "play", str(short), "--start", "--data-dir", str(data.root))
    run.wait_for_window()
    wait_until(lambda: has_log(data.root), 20, "new log")
    wait_for_state(data, "completed", 20)
    (aside,) = [path for path in data.root.glob("history*") if path.read_bytes() == damage]
    assert aside != data.log_path
    run.leave()
