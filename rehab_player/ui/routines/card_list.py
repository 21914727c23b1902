"""The cards, side by side: a list that draws only what can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rehab_player.ui.routines.card_model import CardModel, CardRole
from rehab_player.ui.routines.card_paint import STAR, CardDelegate
from rehab_player.ui.routines.marks import NO_MARKS, Marks
from rehab_player.ui.widgets.ring import BY_KEYBOARD

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

CARD_HEIGHT = 150
LEAST_WIDTH = 300
GAP_ACROSS = 16
GAP_DOWN = 14


class CardList(QListView):
    """Cards in as many columns as fit. It takes its full height; the page around it scrolls.

    Arrows move, Enter or a double click tells `start_wanted`; `picked` tells the current card,
    `star_pressed` the one whose star was clicked, `menu_wanted` the global place for its menu.
    `today` is the day where the person is.
    """

    picked = Signal(object)
    start_wanted = Signal(object)
    star_pressed = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.today = today
        self._theme = theme
        self.by_keyboard = False
        self._model = CardModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CardDelegate(theme, icons, drawings, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Routines"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.start_wanted.emit(index.data(CardRole)))
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> RoutineCard | None:
        """The chosen card."""
        return self._model.card(self.currentIndex().row())

    @property
    def marks(self) -> Marks:
        """What is remembered about the cards."""
        return self._model.marks

    def set_cards(self, cards: Sequence[RoutineCard], marks: Marks = NO_MARKS) -> None:
        """Show other cards; the chosen one stays chosen where it is still there, else the first is."""
        before = self.current.path if self.current else None
        self._model.set_cards(cards, marks)
        self._fit()
        rows = [row for row, card in enumerate(cards) if card.path == before]
        self.choose(rows[0] if rows else 0)

    def choose(self, row: int) -> None:
        """Make the card in `row` the current one."""
        self.setCurrentIndex(self._model.index(row))

    def choose_path(self, path: Path) -> None:
        """Make the card of this file the current one, where there is one."""
        for row in range(self._model.rowCount()):
            card = self._model.card(row)
            if card is not None and card.path == path:
                self.choose(row)

    def current_place(self) -> QRect:
        """Where the chosen card is, in this widget's coordinates."""
        return self.visualRect(self.currentIndex())

    def columns(self) -> int:
        """How many cards stand side by side."""
        least = self._theme.dp(LEAST_WIDTH + GAP_ACROSS)
        return max(1, (self.width() + self._theme.dp(GAP_ACROSS)) // least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if self.current is not None:
                self.start_wanted.emit(self.current)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self._starred(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and card is not None:
            self.star_pressed.emit(card)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._starred(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos())
        elif self.current is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.current_place().center()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fit(self) -> None:
        columns = self.columns()
        height = self._theme.dp(CARD_HEIGHT + GAP_DOWN)
        self.setGridSize(QSize(max(1, (self.viewport().width() - 1) // columns), height))
        rows = -(-self._model.rowCount() // columns)
        self.setFixedHeight(rows * height)

    def card_rect(self, cell: QRectF) -> QRectF:
        """Where in its cell a card stands, so that the columns fill the width."""
        columns = self.columns()
        gap = self._theme.dp(GAP_ACROSS)
        width = (self.viewport().width() - gap * (columns - 1)) / columns
        column = round(cell.x() / max(1.0, cell.width()))
        return QRectF(column * (width + gap), cell.y(), width, self._theme.dp(CARD_HEIGHT))

    def star_rect(self, card: QRectF) -> QRectF:
        """Where on a card its star is."""
        side = self._theme.dp(STAR)
        return QRectF(card.right() - side - self._theme.dp(11), card.y() + self._theme.dp(12), side, side)

    def _starred(self, at: QPoint) -> RoutineCard | None:
        """The card whose star is at a point of the viewport, or so near that it is meant."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        near = self._theme.dp(5)
        star = self.star_rect(self.card_rect(QRectF(self.visualRect(index))))
        is_there = star.adjusted(-near, -near, near, near).contains(at.toPointF())
        return self._model.card(index.row()) if is_there else None

    def _tell(self) -> None:
        self.picked.emit(self.current)
