"""Rows with an icon, words and an amount at the right: steps of a routine, segments of a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QWheelEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 38
_RowRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """An icon's name, the words, how much of it, and how deep it is nested; `pale` for what was left out."""

    icon: str
    name: str
    amount: str
    depth: int = 0
    pale: bool = False


class RowView(QListView):
    """Rows that scroll; draws only what is seen, so thousands are as quick as ten."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        rows: Sequence[Row] = (),
        parent: QWidget | None = None,
        *,
        row_height: int = ROW_HEIGHT,
    ) -> None:
        super().__init__(parent)
        self._model = _RowModel(tuple(rows), self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(theme, icons, row_height + 1, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, scrolled and with the present row as before where that still is one."""
        if rows == self.rows:
            return
        at, here = self.verticalScrollBar().value(), self.currentIndex().row()
        self._model.take(rows)
        self.doItemsLayout()
        self.setCurrentIndex(self._model.index(min(here, len(rows) - 1)))
        self.verticalScrollBar().setValue(at)


class RowList(RowView):
    """All rows at full height, to be read."""

    def __init__(
        self, theme: Theme, icons: Icons, name: str, rows: Sequence[Row], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, name, rows, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(len(rows) * theme.dp(ROW_HEIGHT + 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _RowModel(QAbstractListModel):
    def __init__(self, rows: tuple[Row, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = rows

    def take(self, rows: tuple[Row, ...]) -> None:
        """Have other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _RowRole:
            return row
        words = ", ".join(part for part in (row.name, row.amount) if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words)
        return None


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, icons: Icons, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.px(14), self._theme.dp(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(_RowRole)
        theme, rect = self._theme, QRectF(option.rect)
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, rect.adjusted(1, 1, -1, -1), theme.dp(6), theme.color("accent_tint"))
        indent = rect.x() + theme.dp(20) * row.depth
        side = theme.dp(20)
        glyph = QRectF(indent, rect.center().y() - side / 2, side, side)
        token = row.icon if row.icon.startswith("k_") and not row.pale else "ink2"
        self._icons.paint(painter, row.icon, glyph, theme.color(token))
        amount = min(text_width(row.amount, theme.digits()) + 2, round(rect.width() * 0.6))
        words = QRectF(rect)
        words.setLeft(indent + theme.dp(32))
        words.setRight(rect.right() - amount - theme.dp(10))
        draw_text(painter, words, row.name, theme.font(), theme.color("ink2" if row.pale else "ink"))
        words = QRectF(rect.right() - amount, rect.y(), amount, rect.height())
        align = Qt.AlignmentFlag.AlignRight
        draw_text(painter, words, row.amount, theme.digits(), theme.color("ink2"), align)
