"""Drawing one card of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rehab_player.storage.shelf_sort import Order
from rehab_player.ui.pictures import Drawings, paint_picture
from rehab_player.ui.routines.card_model import CardRole, Index
from rehab_player.ui.routines.marks import done_words
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width, two_lines

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.card_list import CardList
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

PICTURE = QSize(104, 126)
STAR = 20


class CardDelegate(QStyledItemDelegate):
    """Draws one card."""

    def __init__(self, theme: Theme, icons: Icons, drawings: Drawings, cards: CardList) -> None:
        super().__init__(cards)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._list = cards

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._list.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CardRole)
        rect = self._list.card_rect(QRectF(option.rect))
        painter.save()
        # The picture stays at the left, so the words beside it do, too.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_ground(painter, rect, index)
        self._paint_picture(painter, rect, card)
        self._paint_words(painter, rect, card)
        is_near = index.row() == self._list.currentIndex().row() or bool(
            option.state & QStyle.StateFlag.State_MouseOver
        )
        self._paint_star(painter, rect, card, is_near)
        painter.restore()

    def _paint_star(self, painter: QPainter, rect: QRectF, card: RoutineCard, is_near: bool) -> None:
        """Full for a favourite; an outline to press on the card that is chosen or pointed at."""
        on = self._list.marks.is_favourite(card)
        if on or is_near:
            color = self._theme.color("accent" if on else "ink3")
            self._icons.paint(painter, "star_full" if on else "star", self._list.star_rect(rect), color)

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index) -> None:
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
        words, ink = self._right_words(card)
        draw_text(painter, foot, words, self._theme.font("caption", bold=ink == "accent"), color(ink), right)

    def _right_words(self, card: RoutineCard) -> tuple[str, str]:
        """What stands at the right below, and its colour: news before when it was done and how often."""
        marks = self._list.marks
        if marks.has_news(card):
            return self.tr("newer version"), "accent"
        if marks.order is Order.LAST_DONE and (done_at := marks.done_at(card)):
            return done_words(done_at, self._list.today()), "ink2"
        return card.often, "ink2"

    def _paint_head(self, painter: QPainter, rect: QRectF, card: RoutineCard) -> None:
        """Name and summary, three lines in all: a long name takes two of them."""
        dp, bold, small = self._theme.dp, self._theme.font("lead", bold=True), self._theme.font("small")
        y = rect.y()
        names = two_lines(card.name, bold, rect.width() - dp(STAR + 2))
        for line in names:
            draw_text(
                painter,
                QRectF(rect.x(), y, rect.width() - (dp(STAR + 2) if y == rect.y() else 0), dp(25)),
                line,
                bold,
                self._theme.color("ink"),
            )
            y += dp(23)
        y += dp(3)
        summary = two_lines(card.summary, small, rect.width()) if len(names) < 2 else (card.summary,)
        for line in summary:
            draw_text(
                painter, QRectF(rect.x(), y, rect.width(), dp(20)), line, small, self._theme.color("ink2")
            )
            y += dp(20)
