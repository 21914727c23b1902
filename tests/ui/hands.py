"""A person's hands: keys and clicks, with types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NO_KEYS = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget | None, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key while `widget` has the focus."""
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def write(widget: QWidget | None, text: str) -> None:
    """Type a text."""
    assert widget is not None
    QTest.keyClicks(widget, text)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, into the middle unless `at` says where."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, at or widget.rect().center())
