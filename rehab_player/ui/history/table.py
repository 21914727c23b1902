"""The table of sessions."""

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
    LIGHT,
    MORNING,
    ORDERS,
    ROUTINE,
    WORST,
    LineRole,
    SessionModel,
    cell_texts,
)
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.ring import BY_KEYBOARD
from rehab_player.ui.widgets.scroll import thin_bars

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter

    from rehab_player.ui.history.wording import Line
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 49
LIGHT_SIDE = 20


class SessionTable(QTableView):
    """Enter or a click tells `opened` with the session's id, Delete `delete_wanted`.

    A click on a column's name tells `sort_wanted` with the column.
    """

    opened = Signal(str)
    delete_wanted = Signal(str)
    sort_wanted = Signal(int)

    def __init__(
        self, theme: Theme, icons: Icons, model: SessionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.by_keyboard = False
        self.setModel(model)
        self._model = model
        self.setItemDelegate(_CellDelegate(theme, icons, self))
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
        self._head = _Head(theme, icons, self)
        self._set_headers()
        self.clicked.connect(lambda _index: self._open())
        theme.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> str | None:
        """The id of the session in the current row."""
        line = self._model.line(self.currentIndex().row())
        return line.id if line else None

    def choose(self, session_id: str | None) -> None:
        """Make the row of a session the current one, the first where it is not shown."""
        row = self._model.row_of(session_id) if session_id else None
        self.setCurrentIndex(self._model.index(row or 0, 0))

    def show_order(self, column: int | None, *, descending: bool) -> None:
        """Mark the column that the rows are sorted by; None marks none."""
        self._head.set_order(column, descending=descending)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.chosen is not None:
            self.delete_wanted.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._theme.dp(ROW_HEIGHT))
        head = self._head
        self.setHorizontalHeader(head)
        head.sectionClicked.connect(self._sort)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(ROUTINE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((DAY, 76), (WORST, 50), (MORNING, 62), (LIGHT, 38)):
            head.resizeSection(column, self._theme.dp(width))

    def _read_on(self, position: int) -> None:
        """Read the next page of rows a screen before the end; Qt does it for its own bars only."""
        end, nowhere = self.verticalScrollBar().maximum(), QModelIndex()
        if position >= end - self.viewport().height() and self._model.canFetchMore(nowhere):
            self._model.fetchMore(nowhere)

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)

    def _sort(self, column: int) -> None:
        if column in ORDERS:
            self.sort_wanted.emit(column)


class _Head(QHeaderView):
    """Captions over the columns and a hairline below; the column sorted by has an angle."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._icons = icons
        self._order: int | None = DAY
        self._descending = True
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.dp(24))
        self.setFixedHeight(theme.dp(32))
        theme.changed.connect(self.viewport().update)

    def set_order(self, column: int | None, *, descending: bool) -> None:
        """Show the angle at another column."""
        self._order, self._descending = column, descending
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        theme, area = self._theme, QRectF(rect)
        painter.save()
        painter.fillRect(area, theme.color("surface"))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), theme.color("line"))
        if logical != LIGHT:
            text = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
            words = area.adjusted(_left(theme, logical), 0, -_right(theme, logical), 0)
            font = theme.font("caption")
            draw_text(painter, words, text, font, theme.color("ink2"), _align(logical))
            if logical == self._order:
                self._paint_angle(painter, words, text_width(text, font), logical)
        painter.restore()

    def _paint_angle(self, painter: QPainter, words: QRectF, width: int, logical: int) -> None:
        side = self._theme.dp(12)
        right = _align(logical) is Qt.AlignmentFlag.AlignRight
        x = words.right() - width - side if right else words.left() + width
        painter.save()
        painter.translate(x + side / 2, words.center().y() + 1)
        painter.rotate(0 if self._descending else 180)
        place = QRectF(-side / 2, -side / 2, side, side)
        self._icons.paint(painter, "chev_d", place, self._theme.color("ink2"))
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Two lines in the first columns, figures in the next, the light in the last."""

    def __init__(self, theme: Theme, icons: Icons, table: SessionTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._icons = icons
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.dp(60), self._theme.dp(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LineRole)
        rect = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, rect, option, index)
        column = index.column()
        if column == LIGHT:
            self._paint_light(painter, rect, line)
        else:
            words = rect.adjusted(_left(self._theme, column), 0, -_right(self._theme, column), 0)
            self._paint_words(painter, words, line, column)
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

    def _paint_light(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        if line.light:
            side = self._theme.dp(LIGHT_SIDE)
            place = QRectF(0, 0, side, side)
            place.moveCenter(rect.center())
            place.moveRight(rect.right() - self._theme.dp(14))
            self._icons.paint_light(painter, line.light, place)


def _left(theme: Theme, column: int) -> int:
    return theme.dp(16 if column == DAY else 8)


def _right(theme: Theme, column: int) -> int:
    return theme.dp({DAY: 0, ROUTINE: 8}.get(column, 4))


def _align(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column in (WORST, MORNING) else Qt.AlignmentFlag.AlignLeft
