"""The real program in a real window with a real loudspeaker."""

from __future__ import annotations

import random
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rehab_player.storage.history_json import session_as_dict
from rehab_player.storage.log import open_log, read_log
from rehab_player.ui.instance_name import instance_name
from tests.end_to_end.desktop import wait_until

if TYPE_CHECKING:
    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

KILLS = 20


def history(data: DataFolder) -> list[dict[str, Any]]:
    """What was done, newest first."""
    log = read_log(data.log_path)
    try:
        return [dict(session_as_dict(log.session(row.id))) for row in log.sessions()]
    finally:
        log.close()


def wait_for_state(data: DataFolder, state: str, seconds: float) -> dict[str, Any]:
    found: list[dict[str, Any]] = []

    def is_there() -> bool:
        found[:] = [session for session in history(data) if session["state"] == state]
        return bool(found)

    wait_until(is_there, seconds, f"{state} session")
    return found[0]


def test_a_whole_session_in_a_window_is_kept(desktop: Desktop, data: DataFolder, short: Path) -> None:
    window = desktop.program("play", str(short), "--start", "--data-dir", str(data.root))
    desktop.wait_for_window(window)
    session = wait_for_state(data, "completed", 20)
    assert session["routine"]["name"] == "Short one"
    assert session["routine"]["text"] == short.read_text(encoding="utf-8")
    assert [(s["kind"], s["outcome"], s["done_ms"], s["done_count"]) for s in session["segments"]] == [
        ("hold", "done", 1000, None),
        ("rest", "done", 1000, None),
        ("reps", "done", 2000, 2),
    ]
    assert session["active_ms"] == session["planned_ms"] == 4000
    began, ended = (datetime.fromisoformat(session[key]) for key in ("started_at", "ended_at"))
    assert (ended - began).total_seconds() == 5.0
    desktop.key("ctrl+q")
    assert window.wait(15) == 0


def test_killed_at_any_moment_the_session_can_go_on(desktop: Desktop, data: DataFolder, long: Path) -> None:
    chance = random.Random(4)
    for number in range(KILLS):
        window = desktop.program("play", str(long), "--start", "--data-dir", str(data.root))
        desktop.wait_for_window(window)
        began = wait_for_state(data, "open", 20)
        assert began["id"]
        late = 0.2 + chance.random() * 2
        with_it = datetime.fromisoformat(began["started_at"]).timestamp()
        wait_until(lambda: datetime.now().timestamp() > with_it + late, 20, "moment to kill")  # noqa: B023, DTZ005
        killed_at = datetime.now().astimezone()
        window.kill()
        window.wait(10)
        session = history(data)[0]
        assert session["state"] == "open"
        assert session["progress"] is not None, f"kill {number} left no place to go on from"
        lost = (killed_at - datetime.fromisoformat(session["progress"]["at"])).total_seconds()
        assert lost < 2.5, f"kill {number} lost {lost} s"
        _end(data)


def _end(data: DataFolder) -> None:
    log = open_log(data.log_path)
    for session in log.open_sessions():
        log.keep_as_partial(session.start.id)
    log.close()


def test_a_second_start_hands_over_to_the_first(desktop: Desktop, data: DataFolder, short: Path) -> None:
    first = desktop.program("--data-dir", str(data.root))
    desktop.wait_for_window(first)
    called = Path(tempfile.gettempdir()) / instance_name(data.root)
    wait_until(called.exists, 20, "window that can be called")
    second = desktop.program("play", str(short), "--start", "--data-dir", str(data.root))
    assert second.wait(20) == 0
    assert wait_for_state(data, "completed", 20)["routine"]["name"] == "Short one"
    assert first.poll() is None


def test_a_sound_server_that_dies_takes_no_session_with_it(
    desktop: Desktop, data: DataFolder, short: Path
) -> None:
    window = desktop.program("play", str(short), "--start", "--data-dir", str(data.root))
    desktop.wait_for_window(window)
    wait_for_state(data, "open", 20)
    desktop.kill_sound()
    assert wait_for_state(data, "completed", 20)["active_ms"] == 4000
    assert window.poll() is None


def test_the_window_can_be_closed_before_anything_was_started(
    desktop: Desktop, data: DataFolder, short: Path
) -> None:
    window = desktop.program("play", str(short), "--data-dir", str(data.root))
    desktop.wait_for_window(window)
    wait_until(lambda: window.poll() is not None or _closed(desktop), 15, "end")
    assert window.wait(15) == 0
    assert history(data) == []


def _closed(desktop: Desktop) -> bool:
    desktop.key("ctrl+q")
    return False
