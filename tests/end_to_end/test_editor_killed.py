"""The editor of the real program, killed in the middle of typing: what was typed is there again."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage.shelf_drafts import Draft, Drafts
from rehab_player.ui.instance_name import instance_name
from tests.end_to_end.desktop import wait_until

if TYPE_CHECKING:
    import subprocess

    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

TEXT = "format: 1\nname: Mine   # for Anna\nsteps:\n  - {hold: Squat, for: 1s}\n"
READY_S = 30


def drafted(data: DataFolder) -> str:
    """What is kept for after a crash."""
    found = Drafts(data.drafts).found()
    return found[0].draft.text if found else ""


def start(desktop: Desktop, data: DataFolder) -> subprocess.Popen[bytes]:
    """Start the program, and wait until it asks about the draft and has the keyboard."""
    called = Path(tempfile.gettempdir()) / instance_name(data.root)
    called.unlink(missing_ok=True)
    window = desktop.program("--data-dir", str(data.root))
    desktop.wait_for_window(window)
    wait_until(called.exists, READY_S, "window that is furnished")
    wait_until(
        lambda: desktop.call(["xdotool", "getactivewindow"], check=False).strip() in desktop.windows(window),
        READY_S,
        "window with the keyboard",
    )
    return window


def test_killed_while_typing_what_was_typed_is_offered_and_can_be_saved(
    desktop: Desktop, data: DataFolder
) -> None:
    path = data.routines / "mine.yaml"
    path.write_text(TEXT, encoding="utf-8")
    base = hashlib.sha256(TEXT.encode()).hexdigest()
    Drafts(data.drafts).keep(Draft(str(path), TEXT + "# begun ", base, "2026-05-14T12:00:00+02:00"))
    window = start(desktop, data)
    desktop.key("Return", "F6", "ctrl+End")
    desktop.type("never-bounce")
    kept = TEXT + "# begun never-bounce"
    wait_until(lambda: drafted(data) == kept, READY_S, "draft of what was typed")
    window.kill()
    window.wait(10)
    assert path.read_text(encoding="utf-8") == TEXT
    start(desktop, data)
    desktop.key("Return", "ctrl+s")
    wait_until(lambda: path.read_text(encoding="utf-8") == kept, READY_S, "file that was saved")
    wait_until(lambda: not Drafts(data.drafts).found(), 10, "draft that is forgotten")
