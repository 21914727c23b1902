"""The real program over the real accessibility bus, as a screen reader has it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.settings import Settings
from rehab_player.storage.settings import save_settings
from script.gallery.person import whole_life
from tests.end_to_end.desktop import wait_until
from tests.end_to_end.screen_reader import ScreenReader, Seen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

PAGES = {
    "Today": "Follow a programme",
    "Routines": "Import",
    "Guide": "General soreness",
    "History": "Report for the physio",
    "Settings": "You and your side",
}
"""A control of each page, by which it is known that it is there."""
SECTIONS = ("Sound", "Player", "Look", "Files and backups", "About")
SHEETS = (("History", "Add by hand", "Cancel"), ("Today", "Running and shoes", "Back to Today"))
"""A page, what opens something over it, and what closes that again."""
CONTROLS = ("push button", "check box", "radio button", "text", "slider", "toggle button", "list", "table")

CELLS = ("cell", "table cell")


@pytest.fixture
def reader(desktop: Desktop, data: DataFolder) -> Iterator[ScreenReader]:
    """A screen reader on a desktop where the program runs with weeks of data."""
    data.log_path.unlink(missing_ok=True)
    whole_life(data.root)
    hurried = Settings(agreed_note=True, sound_checked=True, lead_in_ms=1_000, count_in_ms=0)
    assert save_settings(data.settings_path, hurried) is None
    with ScreenReader(desktop) as reader:
        window = desktop.program("--data-dir", str(data.root))
        desktop.wait_for_window(window)
        wait_until(lambda: reader.find(PAGES["Today"]) is not None, 20, "page on the bus")
        yield reader


def test_every_page_is_told_by_name_and_role(reader: ScreenReader) -> None:
    faults: list[str] = []
    for page, sign in PAGES.items():
        _go(reader, page, sign)
        faults += [f"{page}: {seen}" for seen in reader.everything() if _is_dumb(seen)]
    for section in SECTIONS:
        reader.press(section)
        faults += [f"{section}: {seen}" for seen in reader.everything() if _is_dumb(seen)]
    for page, opens, closes in SHEETS:
        _go(reader, page, PAGES[page])
        reader.press(opens)
        wait_until(lambda closes=closes: reader.find(closes) is not None, 10, closes)  # type: ignore[misc]
        faults += [f"{opens}: {seen}" for seen in reader.everything() if _is_dumb(seen)]
        reader.press(closes)
    assert not faults, "\n".join(faults)


def test_charts_and_pain_keys_can_be_had_in_words(reader: ScreenReader) -> None:
    keys = [
        seen for seen in reader.everything() if seen.name.endswith(("fine", "same dose", "stop for today"))
    ]
    assert {seen.role for seen in keys} == {"radio button"}
    assert [seen.name.split(",")[0] for seen in keys] == [str(number) for number in range(11)]
    _go(reader, "History", PAGES["History"])
    tables = [seen for seen in reader.everything() if seen.role in ("table", "tree table")]
    assert {"Sessions", "Half a year, day by day"} <= {seen.name for seen in tables}


def test_the_player_is_told_and_does_not_talk_all_the_time(
    reader: ScreenReader, desktop: Desktop, data: DataFolder, talking: Path
) -> None:
    started = desktop.program("play", str(talking), "--start", "--data-dir", str(data.root))
    started.wait(20)
    wait_until(lambda: reader.find("Pause") is not None, 20, "player on the bus")
    reader.told(0.5)
    told = reader.told(9)
    assert [f"{seen}" for seen in reader.everything() if _is_dumb(seen)] == []
    spoken = [words for event, words in told if event.startswith("Announcement")]
    assert any("Rest" in words for words in spoken), told
    assert any("Lunge" in words for words in spoken), told
    assert len(spoken) <= 5, f"announced too often: {spoken}"
    changes = [words for event, words in told if "accessible-name" in event]
    assert len(changes) <= 9 * 5, f"{len(changes)} names changed in 9 s: {Counter(changes)}"


@pytest.fixture
def talking(tmp_path: Path) -> Path:
    """A routine of two holds and a rest."""
    path = tmp_path / "talking.yaml"
    path.write_text(
        "format: 1\nname: Talking\nsteps:\n  - {hold: Squat, for: 4s}\n  - {rest: 3s}\n"
        "  - {hold: Lunge, for: 60s}\n",
        encoding="utf-8",
    )
    return path


def _go(reader: ScreenReader, page: str, sign: str) -> None:
    reader.press(page)
    wait_until(lambda: reader.find(sign) is not None, 10, page)


def _is_dumb(seen: Seen) -> bool:
    """A control without a word for it. Of a table's row the first cell tells all; others may be a dash."""
    is_control = seen.role not in CELLS and (seen.is_focusable or seen.role in CONTROLS)
    letters = sum(sign.isalnum() for sign in seen.name)
    return is_control and letters < (1 if seen.name.isdigit() else 2)
