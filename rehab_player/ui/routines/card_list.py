"""The cards, side by side: a list that draws only what can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rehab_player.ui.pictures import Drawings, paint_picture
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width, two_lines
from rehab_player.ui.widgets.ring import BY_KEYBOARD
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

CARD_HEIGHT = 150
LEAST_WIDTH = 300
GAP_ACROSS = 16
GAP_DOWN = 14
PICTURE = QSize(104, 126)
CardRole = Qt.ItemDataRole.UserRole


class CardModel(QAbstractListModel):
    """The cards that are shown, in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[RoutineCard, ...] = ()

    def set_cards(self, cards: Sequence[RoutineCard]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def card(self, row: int) -> RoutineCard | None:
        """The card in `row`, or None."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.card(index.row())
        if card is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == CardRole:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{card.name}. {card.summary}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (card.name, card.length, card.often, card.summary) if part)
        return None


class CardList(QListView):
    """Cards in as many columns as fit. It takes its full height; the page around it scrolls.

    Arrows move, Enter or a double click tells `start_wanted`; `picked` tells the current card.
    """

    picked = Signal(object)
    start_wanted = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, drawings: Drawings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def set_cards(self, cards: Sequence[RoutineCard]) -> None:
        """Show other cards; the chosen one stays chosen where it is still there, else the first is."""
        before = self.current.path if self.current else None
        self._model.set_cards(cards)
        self._fit()
        rows = [row for row, card in enumerate(cards) if card.path == before]
        self.choose(rows[0] if rows else 0)

    def choose(self, row: int) -> None:
        """Make the card in `row` the current one."""
        self.setCurrentIndex(self._model.index(row))

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fit(self) -> None:
        columns = self.columns()
        height = self._theme.dp(CARD_HEIGHT + GAP_DOWN)
        self.setGridSize(QSize(max(1, (self.viewport().width() - 1) // columns), height))
        rows = -(-self._model.rowCount() // columns)
        self.setFixedHeight(rows * height)

    def _tell(self) -> None:
        self.picked.emit(self.current)


class CardDelegate(QStyledItemDelegate):
    """Draws one card."""

    def __init__(self, theme: Theme, icons: Icons, drawings: Drawings, cards: CardList) -> None:
        super().__init__(cards)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._list = cards

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._list.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(CardRole)
        rect = self.place(QRectF(option.rect))
        painter.save()
        self._paint_ground(painter, rect, index)
        self._paint_picture(painter, rect, card)
        self._paint_words(painter, rect, card)
        painter.restore()

    def place(self, cell: QRectF) -> QRectF:
        """Where in its cell a card stands, so that the columns fill the width."""
        columns = self._list.columns()
        gap = self._theme.dp(GAP_ACROSS)
        width = (self._list.viewport().width() - gap * (columns - 1)) / columns
        column = round(cell.x() / max(1.0, cell.width()))
        return QRectF(column * (width + gap), cell.y(), width, self._theme.dp(CARD_HEIGHT))

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        chosen = index.row() == self._list.currentIndex().row()
        color = self._theme.color
        radius = self._theme.dp(14)
        rounded(
            painter, rect, radius, color("surface"), color("accent" if chosen else "line"), 2 if chosen else 1
        )
        if chosen and self._list.hasFocus() and self._list.by_keyboard:
            rounded(painter, rect.adjusted(5, 5, -5, -5), radius - 5, None, color("focus"), 3)

    def _paint_picture(self, painter: QPainter, rect: QRectF, card: RoutineCard) -> None:
        size = QSize(self._theme.dp(PICTURE.width()), self._theme.dp(PICTURE.height()))
        place = QRectF(
            rect.x() + self._theme.dp(12), rect.y() + self._theme.dp(12), size.width(), size.height()
        )
        shape = QPainterPath()
        shape.addRoundedRect(place, self._theme.dp(10), self._theme.dp(10))
        picture = self._drawings.picture(card, size, self._list.devicePixelRatioF())
        paint_picture(painter, self._theme, self._icons, place, card.kind, picture, shape)

    def _paint_words(self, painter: QPainter, rect: QRectF, card: RoutineCard) -> None:
        dp, color = self._theme.dp, self._theme.color
        x, width = rect.x() + dp(130), rect.width() - dp(130 + 13)
        self._paint_head(painter, QRectF(x, rect.y() + dp(10), width, dp(78)), card)
        strip = QRectF(x, rect.y() + dp(92), width, dp(14))
        self._drawings.strip(painter, strip, card.timeline, self._list.devicePixelRatioF())
        foot = QRectF(x, rect.y() + dp(114), width, dp(24))
        bold = self._theme.digits("body", bold=True)
        draw_text(painter, foot, card.length, bold, color("ink"))
        foot.setLeft(foot.left() + text_width(card.length, bold) + dp(10))
        right = Qt.AlignmentFlag.AlignRight
        draw_text(painter, foot, card.often, self._theme.font("caption"), color("ink2"), right)

    def _paint_head(self, painter: QPainter, rect: QRectF, card: RoutineCard) -> None:
        """Name and summary, three lines in all: a long name takes two of them."""
        dp, bold, small = self._theme.dp, self._theme.font("lead", bold=True), self._theme.font("small")
        y = rect.y()
        names = two_lines(card.name, bold, rect.width())
        for line in names:
            draw_text(
                painter, QRectF(rect.x(), y, rect.width(), dp(25)), line, bold, self._theme.color("ink")
            )
            y += dp(23)
        y += dp(3)
        summary = two_lines(card.summary, small, rect.width()) if len(names) < 2 else (card.summary,)
        for line in summary:
            draw_text(
                painter, QRectF(rect.x(), y, rect.width(), dp(20)), line, small, self._theme.color("ink2")
            )
            y += dp(20)
