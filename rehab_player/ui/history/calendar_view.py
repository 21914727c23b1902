"""The calendar of half a year: a week per column, a day per cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rehab_player.ui.history.calendar_model import WEEKDAYS, CalendarModel, DayRole
from rehab_player.ui.history.calendar_words import fill_token
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.ring import BY_KEYBOARD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from rehab_player.core.history_calendar import CalendarDay
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
PITCH = 21.5
LEAST_PITCH = 12.0
GAP = 4.0
NAMES_WIDTH = 34
NAMES_HEIGHT = 24


class CalendarView(QTableView):
    """Arrow keys move from day to day; Enter, Space or a click tells `picked` with the day.

    The picked day told again, or Esc, tells None.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = CalendarModel(self)
        self._picked: date | None = None
        self.by_keyboard = False
        self.setModel(self._model)
        self.setItemDelegate(_DayDelegate(theme, icons, self))
        self.setAccessibleName(self.tr("Half a year, day by day"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet(
            "QHeaderView, QTableCornerButton::section { background: transparent; border: 0px; }"
        )
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for head, orientation in (
            (self.setHorizontalHeader, Qt.Orientation.Horizontal),
            (self.setVerticalHeader, Qt.Orientation.Vertical),
        ):
            head(_Names(theme, orientation, self))
        self._fit()
        theme.changed.connect(self.viewport().update)

    @property
    def picked_day(self) -> date | None:
        """The day that the sessions are filtered by."""
        return self._picked

    @property
    def today(self) -> date | None:
        """The last day that is shown."""
        return self._model.last

    def set_days(self, days: Sequence[CalendarDay], worst: Mapping[date, int]) -> None:
        """Show other days; the current cell stays on its day, and is today at first."""
        before = self._model.day(self.currentIndex())
        self._model.set_days(days, worst)
        self._fit()
        day = before.day if before else self._model.last
        if day is not None:
            self.setCurrentIndex(self._model.index_of(day))

    def mark(self, day: date | None) -> None:
        """Frame the day that the sessions are filtered by, without telling it."""
        self._picked = day
        self.viewport().update()

    def pick(self, day: date | None) -> None:
        """Choose a day, or none when it is chosen already, and tell it."""
        self.mark(None if day == self._picked else day)
        self.picked.emit(self._picked)

    def wheelEvent(self, event: object) -> None:
        """The page scrolls, not the calendar."""
        event.ignore()  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick_at(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._picked is not None:
            self.pick(None)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.by_keyboard = False
        if event.button() is Qt.MouseButton.LeftButton:
            self._pick_at(self.indexAt(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        weeks = max(1, self._model.columnCount())
        return QSize(round(self._theme.dp(NAMES_WIDTH) + weeks * self._pitch()), self._height())

    def minimumSizeHint(self) -> QSize:
        weeks = max(1, self._model.columnCount())
        return QSize(round(self._theme.dp(NAMES_WIDTH) + weeks * self._theme.dp(LEAST_PITCH)), self._height())

    def _pick_at(self, index: QModelIndex) -> None:
        day = self._model.day(index)
        if day is not None:
            self.pick(day.day)

    def _pitch(self) -> float:
        """How far the cells are apart: as the look says, or less where there is no room."""
        weeks = max(1, self._model.columnCount())
        room = (self.width() - self._theme.dp(NAMES_WIDTH)) / weeks
        return max(float(self._theme.dp(LEAST_PITCH)), min(room, self._theme.dp(1000 * PITCH) / 1000))

    def _height(self) -> int:
        return self._theme.dp(NAMES_HEIGHT) + round(WEEKDAYS * self._pitch()) + 1

    def _fit(self) -> None:
        """Whole px for each row and column, which together are as wide as they should be."""
        pitch = self._pitch()
        for head, count in (
            (self.horizontalHeader(), self._model.columnCount()),
            (self.verticalHeader(), WEEKDAYS),
        ):
            for number in range(count):
                size = round((number + 1) * pitch) - round(number * pitch)
                if head.sectionSize(number) != size:
                    head.resizeSection(number, size)
        if self.height() != self._height():
            self.setFixedHeight(self._height())


class _Names(QHeaderView):
    """Months above, weekdays beside."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(4)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAutoFillBackground(False)
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(theme.dp(NAMES_HEIGHT))
        else:
            self.setFixedWidth(theme.dp(NAMES_WIDTH))
        theme.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        text = self.model().headerData(logical, self.orientation())
        if not text:
            return
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("ink2"))
        flags = Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
        if self.orientation() is Qt.Orientation.Horizontal:
            painter.drawText(rect, int(flags | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)
            return
        middle = rect.adjusted(0, 0, -self._theme.dp(6), -round(GAP))
        painter.drawText(
            middle, int(flags | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text
        )


class _DayDelegate(QStyledItemDelegate):
    """A rounded square as full as the day was, with its light when that is yellow or red."""

    def __init__(self, theme: Theme, icons: Icons, view: CalendarView) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        day: CalendarDay | None = index.data(DayRole)
        if day is None:
            return
        theme = self._theme
        gap = theme.dp(GAP)
        cell = QRectF(option.rect).adjusted(0, 0, -gap, -gap)
        radius = theme.dp(4)
        painter.save()
        rounded(painter, cell, radius, theme.color(fill_token(day.fill)))
        self._paint_light(painter, cell, day)
        if day.note:
            self._paint_note(painter, cell)
        self._paint_frame(painter, cell, radius, day, index)
        painter.restore()

    def _paint_light(self, painter: QPainter, cell: QRectF, day: CalendarDay) -> None:
        if day.light is None or day.light.value == "green":
            return
        side = min(self._theme.dp(13), round(cell.width() * 0.75))
        place = QRectF(0, 0, side, side)
        place.moveCenter(cell.center())
        self._icons.paint_light(painter, day.light.value, place)

    def _paint_note(self, painter: QPainter, cell: QRectF) -> None:
        """A dot in the corner."""
        size = cell.width() * 0.3
        dot = QRectF(cell.right() - size, cell.top(), size, size)
        rounded(painter, dot, size / 2, self._theme.color("ink"), self._theme.color("surface"))

    def _paint_frame(
        self, painter: QPainter, cell: QRectF, radius: float, day: CalendarDay, index: _Index
    ) -> None:
        if self._view.hasFocus() and self._view.by_keyboard and index == self._view.currentIndex():
            self._paint_ring(painter, cell, radius, "focus")
        elif day.day == self._view.picked_day:
            self._paint_ring(painter, cell, radius, "accent")
        elif day.day == self._view.today:
            rounded(painter, cell.adjusted(-1, -1, 1, 1), radius + 1, None, self._theme.color("ink"), 2)

    def _paint_ring(self, painter: QPainter, cell: QRectF, radius: float, token: str) -> None:
        """A frame with a gap, that it is seen round a cell of its own colour too."""
        rounded(painter, cell, radius, None, self._theme.color("surface"), 2)
        rounded(painter, cell.adjusted(-2, -2, 2, 2), radius + 2, None, self._theme.color(token), 2)
