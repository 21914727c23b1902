"""Esc closes whatever covers the window, and gives the focus back to where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rehab_player.ui.widgets.sheet import Sheet
from script.gallery.person import copy_of
from script.gallery.visit import application, visit

if TYPE_CHECKING:
    from pathlib import Path

OPENERS = (
    ("weeks", "today", "Why?"),
    ("broken", "routines", "Show the problems"),
    ("weeks", "history", "Add by hand"),
    ("weeks", "history", "Export"),
    ("weeks", "history", "Report for the physio"),
)


@pytest.mark.parametrize(("story", "page", "name"), OPENERS)
def test_esc_goes_back_to_where_the_focus_was(
    stories: dict[str, Path], tmp_path: Path, story: str, page: str, name: str
) -> None:
    data = copy_of(stories[story], tmp_path / "data")
    with visit(application(), data.root) as visiting:
        visiting.show_page(page)
        opener = visiting.button(name)
        opener.setFocus(Qt.FocusReason.TabFocusReason)
        visiting.press_key_of(opener, Qt.Key.Key_Return)
        visiting.settle()
        sheet = visiting.top()
        assert isinstance(sheet, Sheet), name
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is sheet or sheet.isAncestorOf(focused)
        visiting.press_key_of(focused, Qt.Key.Key_Escape)
        visiting.settle()
        assert visiting.top() is visiting.window
        assert opener.hasFocus()
