"""Files that come, change and go are noticed, a burst at once."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from rehab_player.ui.editor.folder_watch import FolderWatch
from tests.ui.editor.conftest import HEEL

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_burst_of_changes_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FolderWatch([tmp_path])
    told: list[int] = []
    watch.changed.connect(lambda: told.append(1))
    with qtbot.waitSignal(watch.changed):
        for number in range(20):
            (tmp_path / f"{number}.yaml").write_text(HEEL, encoding="utf-8")
    with qtbot.waitSignal(watch.changed):
        (tmp_path / "3.yaml").write_text(HEEL + "# more\n", encoding="utf-8")
    with qtbot.waitSignal(watch.changed):
        (tmp_path / "3.yaml").unlink()
    assert len(told) == 3


def test_files_that_are_no_routines_are_nothing_to_tell(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FolderWatch([tmp_path])
    with qtbot.assertNotEmitted(watch.changed, wait=700):
        (tmp_path / "notes.txt").write_text("x", encoding="utf-8")


def test_a_folder_that_goes_and_comes_again_is_still_watched(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "routines"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEEL, encoding="utf-8")
    watch = FolderWatch([folder])
    with qtbot.waitSignal(watch.changed):
        shutil.rmtree(folder)
    folder.mkdir()
    with qtbot.waitSignal(watch.changed):
        (folder / "b.yaml").write_text(HEEL, encoding="utf-8")
