"""The Today page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.pictures import Drawings, paint_picture
from rehab_player.ui.player.wording import described
from rehab_player.ui.today.resume import ResumeCard
from rehab_player.ui.today.view import Interrupted, LastPain, Recent, TodayView, minutes_of
from rehab_player.ui.widgets.button import Button, Rank, Size
from rehab_player.ui.widgets.card import Card, LightSign
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.strip import Strip
from rehab_player.ui.widgets.text import Line, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

WIDEST = 1086


class TodayPage(QWidget):
    """Shows what `view` makes; `refresh` asks for it again.

    Signals: `start_wanted` with a RoutineCard; `resume_wanted`, `keep_wanted`,
    `discard_wanted` with a session's id; `choose_wanted` for the list of routines.
    """

    start_wanted = Signal(object)
    resume_wanted = Signal(str)
    keep_wanted = Signal(str)
    discard_wanted = Signal(str)
    choose_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        view: Callable[[], TodayView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._view = view
        self._page: ScrollPage | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.refresh()

    def refresh(self) -> None:
        """Show the present state."""
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = ScrollPage(self._theme, self._contents(self._view()), self)
        self._outer.addWidget(self._page)
        self._page.show()

    def _contents(self, view: TodayView) -> QWidget:
        theme = self._theme
        content = QWidget()
        sides = QHBoxLayout(content)
        sides.setContentsMargins(*(theme.dp(n) for n in (40, 26, 40, 24)))
        column = QWidget(content)
        column.setMaximumWidth(theme.dp(WIDEST))
        sides.addWidget(column)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.dp(14))
        rows.addLayout(self._title(view))
        for session in view.interrupted:
            rows.addWidget(self._resume(session))
        if view.recent:
            rows.addSpacing(theme.dp(8))
            rows.addLayout(self._once_more())
        for number, recent in enumerate(view.recent):
            rows.addWidget(self._recent(recent, first=number == 0))
        if view.first is not None:
            rows.addWidget(self._first(view.first))
        rows.addWidget(NoteLine(theme, self._icons))
        rows.addStretch(1)
        return content

    def _title(self, view: TodayView) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(14))
        title = Text(self._theme, view.day, role="title1")
        title.setFixedHeight(self._theme.dp(38))
        row.addWidget(title)
        row.addStretch(1)
        if view.last_pain is not None:
            row.addWidget(_pain_line(self._theme, self._icons, view.last_pain))
        return row

    def _resume(self, session: Interrupted) -> ResumeCard:
        card = ResumeCard(self._theme, self._icons, session)
        card.resume_wanted.connect(self.resume_wanted)
        card.keep_wanted.connect(self.keep_wanted)
        card.discard_wanted.connect(self.discard_wanted)
        return card

    def _recent(self, recent: Recent, *, first: bool) -> Card:
        theme, routine = self._theme, recent.card
        card = Card(theme, padding=10)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(18))
        row.addWidget(Thumbnail(theme, self._icons, self._drawings, routine, QSize(96, 88)))
        row.addLayout(self._words(recent), 1)
        start = self._start(routine, self.tr("Start"), primary=first)
        row.addWidget(start)
        row.addSpacing(theme.dp(10))
        card.column.addLayout(row)
        return card

    def _words(self, recent: Recent) -> QVBoxLayout:
        theme, routine = self._theme, recent.card
        rows = QVBoxLayout()
        rows.setSpacing(theme.dp(4))
        rows.addStretch(1)
        rows.addWidget(Line(theme, routine.name, role="title3"))
        rows.addWidget(Line(theme, recent.told, color="ink2"))
        row = QHBoxLayout()
        row.setSpacing(theme.dp(14))
        row.addWidget(_strip(theme, routine, 14), 1)
        row.addWidget(Text(theme, routine.length, bold=True, digits=True))
        rows.addLayout(row)
        rows.addStretch(1)
        return rows

    def _once_more(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Text(self._theme, self.tr("Once more"), role="title3"))
        row.addStretch(1)
        choose = Button(self._theme, self._icons, self.tr("Choose another"), rank="quiet", size="small")
        choose.clicked.connect(self.choose_wanted)
        row.addWidget(choose)
        return row

    def _first(self, routine: RoutineCard) -> Card:
        theme = self._theme
        card = Card(theme, padding=1)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(40))
        row.addWidget(Thumbnail(theme, self._icons, self._drawings, routine, QSize(380, 328), edge=True), 4)
        row.addLayout(self._invitation(routine), 5)
        row.addSpacing(theme.dp(40))
        card.column.addLayout(row)
        return card

    def _invitation(self, routine: RoutineCard) -> QVBoxLayout:
        theme = self._theme
        rows = QVBoxLayout()
        rows.setSpacing(theme.dp(14))
        rows.addStretch(1)
        minutes = minutes_of(routine)
        title = (
            self.tr("Start with {n} quiet minutes") if minutes > 1 else self.tr("Start with a quiet minute")
        )
        rows.addWidget(Text(theme, title.format(n=minutes), role="title1", wrap=True))
        rows.addWidget(Text(theme, self._about(routine), role="lead", color="ink2", wrap=True))
        rows.addWidget(_strip(theme, routine, 18))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.dp(12))
        buttons.addWidget(self._start(routine, self.tr("Start"), primary=True, size="large"))
        choose = Button(theme, self._icons, self.tr("Choose another"), size="large")
        choose.clicked.connect(self.choose_wanted)
        buttons.addWidget(choose)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(1)
        return rows

    def _about(self, routine: RoutineCard) -> str:
        told = [f"{routine.name}.", routine.summary]
        if routine.equipment:
            told.append(self.tr("You need: {kit}.").format(kit=", ".join(routine.equipment)))
        return " ".join(part for part in told if part)

    def _start(self, routine: RoutineCard, words: str, *, primary: bool, size: Size = "normal") -> Button:
        rank: Rank = "primary" if primary else "secondary"
        start = Button(self._theme, self._icons, words, rank=rank, size=size, icon="play")
        start.setAccessibleDescription(routine.name)
        start.clicked.connect(lambda: self.start_wanted.emit(routine))
        return start


class Thumbnail(QWidget):
    """A routine's picture with rounded corners, `size` px at a base of 14 or larger.

    At the left `edge` of a card only the corners there are round.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        routine: RoutineCard,
        size: QSize,
        *,
        edge: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._routine = routine
        self._edge = edge
        self.setMinimumHeight(theme.dp(size.height()))
        if size.width() < 200:
            self.setFixedWidth(theme.dp(size.width()))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = self._theme.dp(13 if self._edge else 10)
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(0, 0, radius if self._edge else 0, 0), radius, radius)
        picture = self._drawings.picture(self._routine, self.size(), self.devicePixelRatioF())
        paint_picture(painter, self._theme, self._icons, rect, self._routine.kind, picture, shape)
        painter.end()


def _strip(theme: Theme, routine: RoutineCard, height: int) -> Strip:
    strip = Strip(theme, height=theme.dp(height), describe=described)
    strip.set_segments(routine.timeline.segments)
    strip.setAccessibleName(routine.length)
    return strip


def _pain_line(theme: Theme, icons: Icons, pain: LastPain) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.dp(8))
    row.addWidget(LightSign(theme, icons, pain.zone, size=20))
    row.addWidget(Text(theme, pain.told, color="ink2"), 0, Qt.AlignmentFlag.AlignVCenter)
    return box
