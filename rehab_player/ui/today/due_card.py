"""The cards of routines: what is due, and what was done lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.today.thumbnail import Thumbnail
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.strip import Strip
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.words import described

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

START_WIDTH = 108
PICTURE = QSize(96, 88)


class StartCard(Card):
    """A routine with `why` it is here; `start_wanted` when it is to be played.

    `key` is the digit that starts it, told in the button's description.
    """

    start_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        routine: RoutineCard,
        why: str,
        *,
        primary: bool,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=10)
        self._routine = routine
        self.start = Button(
            theme, icons, self.tr("Start"), self, rank="primary" if primary else "secondary", icon="play"
        )
        self.start.setMinimumWidth(theme.dp(START_WIDTH))
        self.start.setAccessibleDescription(", ".join(part for part in (routine.name, why, key) if part))
        self.start.clicked.connect(lambda: self.start_wanted.emit())
        row = QHBoxLayout()
        row.setSpacing(theme.dp(18))
        row.addWidget(Thumbnail(theme, icons, drawings, routine, PICTURE))
        row.addLayout(self._words(why), 1)
        row.addWidget(self.start)
        row.addSpacing(theme.dp(10))
        self.column.addLayout(row)

    def _words(self, why: str) -> QVBoxLayout:
        theme = self._theme
        rows = QVBoxLayout()
        rows.setSpacing(theme.dp(10))
        rows.addStretch(1)
        rows.addWidget(_heading(theme, self._routine.name, why))
        row = QHBoxLayout()
        row.setSpacing(theme.dp(14))
        row.addWidget(strip_of(theme, self._routine, 14), 1)
        length = Text(theme, self._routine.length, bold=True, digits=True)
        length.setMinimumWidth(theme.dp(46))
        row.addWidget(length)
        rows.addLayout(row)
        rows.addStretch(1)
        return rows


def _heading(theme: Theme, name: str, why: str) -> QWidget:
    """A name, and why beside it; below it where there is no room."""
    box = QWidget()
    flow = FlowLayout(box, gap=theme.dp(10))
    words = Text(theme, name, box, role="lead", bold=True)
    flow.addWidget(words)
    if why:
        told = Text(theme, why, box, color="ink2")
        told.setMinimumHeight(words.sizeHint().height())
        flow.addWidget(told)
    return box


def strip_of(theme: Theme, routine: RoutineCard, height: int) -> Strip:
    """The routine's timeline."""
    strip = Strip(theme, height=theme.dp(height), describe=described)
    strip.set_segments(routine.timeline.segments)
    strip.setAccessibleName(routine.length)
    return strip
