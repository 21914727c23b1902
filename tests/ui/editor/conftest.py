"""The editor in a window of its own, as the tests of its parts and of the whole use it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.routine import Sides
from rehab_player.resources import routines_dir
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.own_routines import OwnRoutines
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_completion import Names
from rehab_player.storage.routine_document_judge import Around
from rehab_player.storage.shelf_drafts import Drafts
from rehab_player.ui.editor.flow import EditorFlow
from rehab_player.ui.editor.page import EditorPage
from rehab_player.ui.notices import Notices
from rehab_player.ui.shell import MainWindow, Page
from tests.ui.editor.room import Names as Answers
from tests.ui.editor.room import Room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
from PySide6.QtWidgets import QWidget

NAMES = Names(figures=("heel-drop", "calf-raise"), routines=("calf-stretch",))
HEEL = """\
format: 1
name: My heel drops   # for Anna
steps:
  - setup: Stand on the step
  # physio, 3 May: never bounce
  - reps: Heel drop
    count: 15
    tempo: {up: 2s, down: 3s}   # slow
  - repeat: 3
    steps:
      - hold: Stretch
        for: 30s
      - rest: 10s
"""
MakePage = Callable[..., EditorPage]


def around(path: Path) -> Around:
    """What a file is judged with: the bundled routines, and a person whose left side is affected."""
    return Around(path, (path.parent, routines_dir()), frozenset(NAMES.figures), Sides.LEFT)


@pytest.fixture
def make_page(qtbot: QtBot, theme: Theme, icons: Icons) -> MakePage:
    """Editors over a text, wide enough for both panes; `now` is a list with the present time in ms."""

    def make(
        text: str = HEEL, *, size: tuple[int, int] = (1366, 768), now: list[int] | None = None
    ) -> EditorPage:
        clock = now if now is not None else [0]
        document = Document(text, around(Path("nowhere/mine.yaml")))
        page = EditorPage(theme, icons, document, NAMES, now_ms=lambda: clock[0])
        qtbot.addWidget(page, before_close_func=lambda page: page.close_desk())
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def make_flow(
    qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path, file_names: Answers
) -> Callable[[], EditorFlow]:
    """Main windows with the way to the editor and back, all over the same folders, as after a restart."""

    def make() -> EditorFlow:
        window = MainWindow(theme, icons, [Page("routines", "routines", "Routines", QWidget)])
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show_page("routines")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        own = OwnRoutines(
            tmp_path / "routines",
            bundled=[routines_dir()],
            trash=tmp_path / "trash",
            shelf_path=tmp_path / "shelf.json",
        )
        own.folder.mkdir(exist_ok=True)
        drafts = Drafts(tmp_path / "drafts")
        notices = Notices(theme, icons, lambda: window)
        return EditorFlow(
            theme, icons, lambda: window, notices, own, drafts, around, lambda: NAMES, file_names, window
        )

    return make


@pytest.fixture
def file_names() -> Answers:
    """What the person answers when asked for a file's name."""
    return Answers()


@pytest.fixture
def flow(make_flow: Callable[[], EditorFlow]) -> EditorFlow:
    """The way from the pages to the editor and back, in a main window over an empty folder."""
    return make_flow()


@pytest.fixture
def room(theme: Theme, icons: Icons, drawings: Drawings, qtbot: QtBot, tmp_path: Path) -> Room:
    folder = DataFolder(tmp_path / "data")
    assert folder.create() is None
    (folder.routines / "mine.yaml").write_text(HEEL, encoding="utf-8")
    return Room(theme, icons, drawings, qtbot, folder)
