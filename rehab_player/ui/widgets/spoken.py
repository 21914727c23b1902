"""What is painted, and is a label for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


class Spoken(QLabel):
    """A widget that paints itself, and whose accessible name says what it shows.

    Qt gives plain widgets no role that a screen reader would read, and Python cannot give them one.
    Of a label nothing is used but its role: size and painting are the subclass's own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def sizeHint(self) -> QSize:
        return QWidget.sizeHint(self)

    def minimumSizeHint(self) -> QSize:
        return QWidget.minimumSizeHint(self)
