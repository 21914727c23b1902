"""The editor of the real program, as a screen reader has it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rehab_player.storage.shelf_drafts import Draft, Drafts
from tests.end_to_end.desktop import wait_until
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.test_screen_reader import _is_dumb

if TYPE_CHECKING:
    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

TEXT = """\
format: 1
name: Mine
steps:
  - {setup: Stand up, for: 5s}
  - repeat: 2
    steps:
      - {hold: Squat, for: 30 sek}
"""


def is_shown(reader: ScreenReader, name: str, role: str = "") -> bool:
    """Whether it is on the bus; what goes while it is asked about counts as not there yet."""
    try:
        return reader.find(name, role) is not None
    except ValueError:
        return False


def test_steps_and_problems_are_told(desktop: Desktop, data: DataFolder) -> None:
    path = data.routines / "mine.yaml"
    path.write_text(TEXT, encoding="utf-8")
    base = hashlib.sha256(TEXT.encode()).hexdigest()
    Drafts(data.drafts).keep(Draft(str(path), TEXT + "# more\n", base, "2026-05-14T12:00:00+02:00"))
    with ScreenReader(desktop) as reader:
        window = desktop.program("--data-dir", str(data.root))
        desktop.wait_for_window(window)
        wait_until(lambda: is_shown(reader, "Open them"), 20, "question on the bus")
        reader.press("Open them")
        wait_until(lambda: is_shown(reader, "Text of the routine"), 20, "editor on the bus")
        desktop.key("Down", "Down", "Down", "F8")
        told = [words for event, words in reader.told(3) if event.startswith("Announcement")]
        assert "Steps: 1 of 3, Stand up, 5 s" in told
        assert "Steps: 2 of 3, Repeat, 2 rounds, has a problem" in told
        assert any(words.startswith("Steps: 3 of 3, Squat, 30 sek, level 2, has a problem") for words in told)
        assert any("1 problem" in words and "write “30s”" in words for words in told)
        desktop.key("F7")
        wait_until(lambda: is_shown(reader, "What is heard", "list"), 10, "list of what is heard")
        assert [f"{seen}" for seen in reader.everything() if _is_dumb(seen)] == []
