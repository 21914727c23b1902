"""Several starts of the real program at the same moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.end_to_end.desktop import wait_until
from tests.end_to_end.test_window import history, wait_for_state

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

ROUNDS = 2


def test_of_three_starts_at_once_one_is_the_window_and_takes_what_the_others_bring(
    desktop: Desktop, data: DataFolder, short: Path
) -> None:
    for number in range(1, ROUNDS + 1):
        starts = [
            desktop.program("--data-dir", str(data.root)),
            desktop.program("play", str(short), "--start", "--data-dir", str(data.root)),
            desktop.program("--data-dir", str(data.root)),
        ]
        wait_until(lambda: sum(start.poll() is None for start in starts) == 1, 40, "single window")  # noqa: B023
        (window,) = [start for start in starts if start.poll() is None]
        assert [start.returncode for start in starts if start is not window] == [0, 0]
        wait_until(lambda: len(_completed(data)) == number, 40, "session")  # noqa: B023
        assert window.poll() is None
        window.terminate()
        window.wait(10)


def _completed(data: DataFolder) -> list[object]:
    return [session for session in history(data) if session["state"] == "completed"]


def test_the_start_after_a_crash_is_a_window(desktop: Desktop, data: DataFolder, short: Path) -> None:
    crashed = desktop.program("play", str(short), "--start", "--data-dir", str(data.root))
    wait_for_state(data, "open", 30)
    crashed.kill()
    crashed.wait(10)
    again = desktop.program("--data-dir", str(data.root))
    assert desktop.wait_for_window(again) < 15
