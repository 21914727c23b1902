"""The cards that the list shows, in order, and what a screen reader says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from rehab_player.ui.routines.marks import NO_MARKS, Marks
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.routines.cards import RoutineCard

Index = QModelIndex | QPersistentModelIndex

CardRole = Qt.ItemDataRole.UserRole


class CardModel(QAbstractListModel):
    """The cards that are shown, in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[RoutineCard, ...] = ()
        self.marks = NO_MARKS

    def set_cards(self, cards: Sequence[RoutineCard], marks: Marks) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards, self.marks = tuple(cards), marks
        self.endResetModel()

    def card(self, row: int) -> RoutineCard | None:
        """The card in `row`, or None."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
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
            return ", ".join(part for part in self._told(card) if part)
        return None

    def _told(self, card: RoutineCard) -> tuple[str, ...]:
        """What a screen reader says of a card."""
        favourite = self.tr("favourite") if self.marks.is_favourite(card) else ""
        news = self.tr("a newer version came with the program") if self.marks.has_news(card) else ""
        return card.name, favourite, news, card.length, card.often, card.summary
