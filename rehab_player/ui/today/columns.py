"""The two columns of Today: side by side, or the side column below where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.theme import Theme

SIDE = 344
BETWEEN = 28
BELOW = 14
NO_LIMIT = 16_777_215


class Columns(QWidget):
    """`side` widgets stand at the right of the `main` ones, or under them; there may be none."""

    def __init__(
        self,
        theme: Theme,
        main: Sequence[QWidget],
        side: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._column(main), 1, Qt.AlignmentFlag.AlignTop)
        self._side = self._column(side) if side else None
        if self._side is not None:
            self._box.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)

    def set_wide(self, *, is_wide: bool) -> None:
        """Let the columns stand side by side, or one under the other."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._box.setSpacing(self._theme.dp(BETWEEN if is_wide else BELOW))
        if self._side is not None:
            width = self._theme.dp(SIDE)
            self._side.setMinimumWidth(width if is_wide else 0)
            self._side.setMaximumWidth(width if is_wide else NO_LIMIT)

    def _column(self, widgets: Sequence[QWidget]) -> QWidget:
        column = QWidget(self)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.dp(14))
        for widget in widgets:
            rows.addWidget(widget)
        return column
