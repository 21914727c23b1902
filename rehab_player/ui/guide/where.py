"""The page "Where does it hurt": the drawn foot and the list at the left, the words at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.core.routine import Side
from rehab_player.ui.guide.answers import SpotList
from rehab_player.ui.guide.foot import FootPicture
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from rehab_player.core.guide import Guide, Spot
    from rehab_player.ui.guide.foot_data import FootDrawing
    from rehab_player.ui.guide.words import SpotWords
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

SHARES = (566, 504)
TWO_COLUMNS_FROM = 780
"""Below this width the words stand under the picture."""
SIDES = (Side.LEFT, Side.RIGHT)


class WherePage(QWidget):
    """Signals: `chosen` with a place's key and the Side, `moved` with what has to be in view then.

    The keys 1–6 choose while the page is seen, whatever has the focus.
    """

    chosen = Signal(str, object)
    moved = Signal(QWidget, QRect)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        guide: Guide,
        drawing: FootDrawing,
        words: SpotWords,
        side: Side,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._guide = guide
        self._side = side
        self._spot: str | None = None
        numbered = sorted((spot for spot in guide.spots if spot.number), key=lambda spot: spot.number)
        spots = {spot.key: spot for spot in numbered}
        self.picture = FootPicture(theme, drawing, spots, side, self)
        self.answers = SpotList(theme, icons, spots.values(), self)
        self.sides = Segmented(
            theme,
            self.tr("Which foot"),
            (self.tr("Left foot"), self.tr("Right foot")),
            SIDES.index(side),
            self,
        )
        self.links = {
            spot.key: Link(theme, spot.name, role="body") for spot in guide.spots if not spot.number
        }
        self.words = words
        self._lay_out()
        self._connect()
        for spot in spots.values():
            self._add_key(spot)
        self.words.show_spot(None)

    @property
    def spot(self) -> str | None:
        """The key of the chosen place."""
        return self._spot

    @property
    def side(self) -> Side:
        """The foot that is shown."""
        return self._side

    def choose(self, key: str | None, side: Side | None = None) -> None:
        """Choose a place without telling; KeyError when the guide has none of this key."""
        spot = self._guide.spot(key) if key is not None else None
        self._spot = key
        if side is not None and side is not self._side:
            self._side = side
            self.picture.show_side(side)
            self.sides.set_index(SIDES.index(side))
        self.picture.choose(key)
        self.answers.choose(key)
        self.words.show_spot(spot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if self._is_narrow() else directions.LeftToRight)

    def _lay_out(self) -> None:
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self._theme.dp(32))
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.dp(14))
        rows.addWidget(self.picture)
        rows.addWidget(self.answers)
        rows.addWidget(self._below())
        rows.addStretch(1)
        for column, share in zip((left, self.words), SHARES, strict=True):
            # The shares count, not how wide the contents would like to be.
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            column.setSizePolicy(policy)
            self._box.addWidget(column, share)

    def _below(self) -> QWidget:
        """Which foot, and the places that no picture has."""
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=self._theme.dp(14))
        flow.addWidget(self.sides)
        others = QWidget(holder)
        column = QVBoxLayout(others)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        leads = {
            "general": self.tr("Sore all over, or just tired?"),
            "bone": self.tr("A fingertip covers it?"),
        }
        for key, link in self.links.items():
            row = QHBoxLayout()
            row.setSpacing(self._theme.dp(5))
            row.addWidget(Text(self._theme, leads.get(key, ""), others, color="ink2"))
            row.addWidget(link)
            row.addStretch(1)
            column.addLayout(row)
        flow.addWidget(others)
        return holder

    def _connect(self) -> None:
        self.picture.clicked.connect(self._choose)
        self.answers.clicked.connect(self._choose)
        self.sides.chosen.connect(self._turn)
        for key, link in self.links.items():
            link.clicked.connect(lambda _=False, key=key: self._choose(key))

    def _add_key(self, spot: Spot) -> None:
        shortcut = QShortcut(QKeySequence(str(spot.number)), self)
        shortcut.activated.connect(lambda: self._key(spot.key))

    def _key(self, key: str) -> None:
        if not any(sheet.isVisible() for sheet in self.window().findChildren(Sheet)):
            self._choose(key)

    def _choose(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key, self._side)
        if self._is_narrow():
            self.moved.emit(self.words, QRect(0, 0, self.words.width(), self._theme.dp(120)))

    def _turn(self, index: int) -> None:
        if SIDES[index] is self._side:
            return
        self._side = SIDES[index]
        self.picture.show_side(self._side)
        if self._spot is not None:
            self.chosen.emit(self._spot, self._side)

    def _is_narrow(self) -> bool:
        return self.width() < self._theme.dp(TWO_COLUMNS_FROM)
