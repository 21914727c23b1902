"""What helps, as a row: picture, name, for whom, how long, and a button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.programme import Programme
from rehab_player.ui.guide.wording import weeks_words
from rehab_player.ui.pictures import Drawings, paint_picture
from rehab_player.ui.routines.cards import RoutineCard
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Hairline
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.core.guide import Help
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

HEIGHT = 72
PICTURE = (60, 56)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to begin: a routine, or a programme by its file name; `card` lends its picture."""

    kind: Literal["routine", "programme"]
    file: str
    name: str
    when: str
    amount: str
    card: RoutineCard


@dataclass(frozen=True, slots=True)
class Offers:
    """Finds what the guide names.

    `cards` gives a routine's card by its file name without ending, `programmes` a programme; None
    where there is none. While programmes cannot be followed (`follow` False), the first routine of
    each stands in its place.
    """

    cards: Callable[[str], RoutineCard | None]
    programmes: Callable[[str], Programme | None]
    follow: bool

    def found(self, helps: Iterable[Help]) -> tuple[Offer, ...]:
        """What is there of them, each once."""
        unique: dict[tuple[str, str], Offer] = {}
        for one in helps:
            offer = self._offer(one)
            if offer is not None:
                unique.setdefault((offer.kind, offer.file), offer)
        return tuple(unique.values())

    def _offer(self, one: Help) -> Offer | None:
        if one.kind == "routine":
            return self._routine(one.file, one.when)
        programme = self.programmes(one.file)
        if programme is None:
            return None
        first = programme.routines[0]
        card = self.cards(first)
        if card is None or not self.follow:
            return self._routine(first, one.when)
        return Offer("programme", one.file, programme.name, one.when, weeks_words(programme.weeks), card)

    def _routine(self, file: str, when: str) -> Offer | None:
        card = self.cards(file)
        return Offer("routine", file, card.name, when, card.length, card) if card is not None else None


class HelpRow(QWidget):
    """One offer. Signal: `wanted` with it."""

    wanted = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, offer: Offer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Hairline(theme))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.dp(6), 0, theme.dp(6))
        row.setSpacing(theme.dp(14))
        rows.addLayout(row, 1)
        row.addWidget(HelpPicture(theme, icons, drawings, offer.card))
        row.addLayout(_words(theme, offer), 1)
        row.addWidget(Text(theme, offer.amount, color="ink2", digits=True))
        self.button = Button(theme, icons, self._label(offer), self, size="small")
        self.button.setAccessibleName(f"{self._label(offer)}, {offer.name}")
        self.button.clicked.connect(lambda: self.wanted.emit(offer))
        row.addWidget(self.button)
        self.setMinimumHeight(theme.dp(HEIGHT))

    def _label(self, offer: Offer) -> str:
        return self.tr("Open") if offer.kind == "programme" else self.tr("Start")


class HelpPicture(QWidget):
    """A small picture of the routine on its tint."""

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, card: RoutineCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._card = card
        self.setFixedSize(*(theme.dp(side) for side in PICTURE))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, radius = QRectF(self.rect()), self._theme.dp(10)
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        picture = self._drawings.picture(self._card, self.size(), self.devicePixelRatioF())
        paint_picture(painter, self._theme, self._icons, rect, self._card.kind, picture, shape)
        painter.end()


def _words(theme: Theme, offer: Offer) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(theme.dp(1))
    words.addStretch(1)
    words.addWidget(Text(theme, offer.name, bold=True, wrap=True))
    words.addWidget(Text(theme, offer.when, role="small", color="ink2", wrap=True))
    words.addStretch(1)
    return words
