"""The table of sessions, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rehab_player.ui.history.model import (
    DAY,
    MORNING,
    ROUTINE,
    STATE,
    WORST,
    LineRole,
    SessionModel,
    cell_texts,
)
from rehab_player.ui.widgets.painting import draw_text, rounded
from rehab_player.ui.widgets.ring import BY_KEYBOARD
from rehab_player.ui.widgets.scroll import thin_bars

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter

    from rehab_player.ui.history.wording import Line
    from rehab_player.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 49


class SessionTable(QTableView):
    """`picked` tells the id of the chosen session, or None; Enter or a click also tells `opened`."""

    picked = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme, model: SessionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.by_keyboard = False
        self.setModel(model)
        self._model = model
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setAccessibleName(self.tr("Sessions"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        thin_bars(theme, self)
        self.verticalScrollBar().valueChanged.connect(self._read_on)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.clicked.connect(lambda _index: self.opened.emit())
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._theme.dp(ROW_HEIGHT))
        head = _Head(self._theme, self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(ROUTINE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((DAY, 108), (WORST, 62), (MORNING, 76), (STATE, 116)):
            head.resizeSection(column, self._theme.dp(width))

    def _read_on(self, position: int) -> None:
        """Read the next page of rows a screen before the end; Qt does it for its own bars only."""
        end, nowhere = self.verticalScrollBar().maximum(), QModelIndex()
        if position >= end - self.viewport().height() and self._model.canFetchMore(nowhere):
            self._model.fetchMore(nowhere)

    def _tell(self) -> None:
        line = self._model.line(self.currentIndex().row())
        self.picked.emit(line.id if line else None)


class _Head(QHeaderView):
    """Captions over the columns and a hairline below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.dp(36))
        theme.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, self._theme.color("surface"))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), self._theme.color("line"))
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        words = area.adjusted(self._theme.dp(16 if logical == DAY else 8), 0, -self._theme.dp(8), 0)
        draw_text(
            painter, words, text, self._theme.font("caption"), self._theme.color("ink2"), _align(logical)
        )
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Two lines in the first columns, figures in the next, a bar with its word in the last."""

    def __init__(self, theme: Theme, table: SessionTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.dp(60), self._theme.dp(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LineRole)
        rect = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, rect, option, index)
        words = rect.adjusted(self._theme.dp(16 if index.column() == DAY else 8), 0, -self._theme.dp(8), 0)
        if index.column() == STATE:
            self._paint_state(painter, words, line)
        else:
            self._paint_words(painter, words, line, index.column())
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        color = self._theme.color
        chosen = index.row() == self._table.currentIndex().row()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, color("accent_tint" if chosen else "sunken" if hovered else "surface"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), color("line"))
        if not chosen:
            return
        if index.column() == DAY:
            painter.fillRect(
                QRectF(rect.x(), rect.y(), self._theme.dp(3), rect.height() - 1), color("accent")
            )
        if self._table.hasFocus() and self._table.by_keyboard:
            self._paint_ring(painter, rect)

    def _paint_ring(self, painter: QPainter, cell: QRectF) -> None:
        """The part of the row's ring that lies in this cell."""
        whole = QRectF(1, cell.y() + 1, self._table.viewport().width() - 2, cell.height() - 3)
        painter.save()
        painter.setClipRect(cell)
        rounded(painter, whole, self._theme.dp(5), None, self._theme.color("focus"), 2)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, line: Line, column: int) -> None:
        theme = self._theme
        texts = cell_texts(line, column)
        top = theme.color("ink")
        if len(texts) == 1:
            told = texts[0].isdigit()
            font = theme.digits("body", bold=column == WORST)
            draw_text(painter, rect, texts[0], font, top if told else theme.color("ink2"), _align(column))
            return
        half = rect.height() / 2
        upper = QRectF(rect.x(), rect.y() + theme.dp(4), rect.width(), half - theme.dp(2))
        lower = QRectF(rect.x(), rect.y() + half, rect.width(), half - theme.dp(6))
        draw_text(painter, upper, texts[0], theme.digits(), top)
        draw_text(painter, lower, texts[1], theme.digits("caption"), theme.color("ink2"))

    def _paint_state(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        """A bar as full as the plan was done, then the word."""
        theme = self._theme
        bar = QRectF(rect.x(), rect.center().y() - theme.dp(4), theme.dp(34), theme.dp(8))
        rounded(painter, bar, bar.height() / 2, theme.color("surface"), theme.color("line_strong"))
        painter.save()
        painter.setClipRect(QRectF(bar.x(), bar.y(), bar.width() * line.share, bar.height()))
        rounded(painter, bar, bar.height() / 2, theme.color("accent"))
        painter.restore()
        words = QRectF(
            bar.right() + theme.dp(8), rect.y(), rect.right() - bar.right() - theme.dp(8), rect.height()
        )
        draw_text(painter, words, line.state, theme.font("small"), theme.color("ink2"))


def _align(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column in (WORST, MORNING) else Qt.AlignmentFlag.AlignLeft
