"""The side column of Today: pain of two weeks, the suggestion, and the programmes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rehab_player.core.suggestion import SuggestionKind
from rehab_player.ui.history.wording import light_word
from rehab_player.ui.today.pain_chart import PainChart
from rehab_player.ui.today.why_sheet import open_why
from rehab_player.ui.widgets.button import Button, Rank
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.spoken import Spoken
from rehab_player.ui.widgets.text import Sentence, Span, Text

if TYPE_CHECKING:
    from rehab_player.core.light import Light
    from rehab_player.core.morning_card import Recent
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.values import ProgrammeView, SuggestionView, WeekState
    from rehab_player.ui.widgets.sheet import Sheet

SIGN = 26
WEEK_HEIGHT = 14


class Sign(Spoken):
    """A light's shape with its colour as its name."""

    def __init__(self, theme: Theme, icons: Icons, light: Light, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._light = light
        self.setAccessibleName(light_word(light))
        self.setToolTip(light_word(light))
        self.setFixedSize(theme.dp(SIGN), theme.dp(SIGN))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icons.paint_light(painter, self._light.value, QRectF(self.rect()))
        painter.end()


class PainCard(Card):
    """The light with its sentence, and the chart."""

    def __init__(self, theme: Theme, icons: Icons, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=18)
        title = self.tr("Pain, 14 days")
        self.column.addWidget(Text(theme, title, self, role="title3"))
        row = QHBoxLayout()
        row.setSpacing(theme.dp(10))
        spans: tuple[Span, ...] = (Span(recent.text, color="ink2"),)
        if recent.light is not None:
            row.addWidget(Sign(theme, icons, recent.light, self))
            spans = (Span(f"{light_word(recent.light).capitalize()}. ", bold=True), *spans)
        row.addWidget(Sentence(theme, spans, self), 1)
        self.column.addLayout(row)
        self.column.addWidget(PainChart(theme, recent.days, title, self))


class SuggestionCard(Card):
    """A suggestion that waits: `answered` with True or False, `what_now_wanted` when it is to see someone."""

    answered = Signal(bool)
    what_now_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, view: SuggestionView, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=18)
        self._icons = icons
        self._view = view
        suggestion = view.suggestion
        row = QHBoxLayout()
        row.addWidget(Text(theme, view.title, self, role="title3", wrap=True), 1)
        row.addWidget(Sign(theme, icons, suggestion.light, self), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addWidget(Text(theme, view.name, self, role="small", color="ink2", wrap=True))
        self.column.addWidget(Text(theme, suggestion.reason, self, wrap=True))
        if suggestion.effect:
            effect = f"{suggestion.effect[:1].upper()}{suggestion.effect[1:]}."
            self.column.addWidget(Text(theme, effect, self, bold=True, wrap=True))
        if suggestion.also:
            self.column.addWidget(Text(theme, suggestion.also, self, color="ink2", wrap=True))
        self.column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, gap=self._theme.dp(8))
        self.accept = self._button(self._view.suggestion.accept, quiet=False)
        self.decline = self._button(self.tr("Not now"), quiet=True)
        self.why = self._button(self.tr("Why?"), quiet=True)
        self.accept.clicked.connect(self._accepted)
        self.decline.clicked.connect(lambda: self.answered.emit(False))
        self.why.clicked.connect(self.show_why)
        for button in (self.accept, self.decline, self.why):
            flow.addWidget(button)
        return box

    def show_why(self) -> Sheet:
        """Cover the window with the numbers behind it."""
        return open_why(self._theme, self._icons, self._view, self)

    def _button(self, words: str, *, quiet: bool) -> Button:
        rank: Rank = "quiet" if quiet else "secondary"
        button = Button(self._theme, self._icons, words, self, rank=rank, size="small")
        button.setAccessibleDescription(f"{self._view.title}, {self._view.name}")
        return button

    def _accepted(self) -> None:
        if self._view.suggestion.kind is SuggestionKind.SEE_SOMEONE:
            self.what_now_wanted.emit()
        self.answered.emit(True)


class ProgrammeCard(Card):
    """A programme with its weeks and sessions; `change_wanted` opens it."""

    change_wanted = Signal()

    def __init__(self, theme: Theme, view: ProgrammeView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=18)
        self.column.setSpacing(theme.dp(10))
        change = Link(theme, self.tr("Open"), self, role="small")
        change.setAccessibleDescription(view.name)
        change.clicked.connect(lambda: self.change_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(Text(theme, view.name, self, role="title3", wrap=True), 1)
        head.addWidget(change)
        self.column.addLayout(head)
        told = f"{view.week}{view.of}"
        self.column.addWidget(Weeks(theme, view.weeks, told, self))
        row = QHBoxLayout()
        row.addWidget(Sentence(theme, (Span(view.week, bold=True), Span(view.of, color="ink2")), self), 1)
        done = self.tr(" of %n sessions done", "", view.prescribed)
        row.addWidget(Sentence(theme, (Span(str(view.done), bold=True), Span(done, color="ink2")), self))
        self.column.addLayout(row)
        if view.paused or view.phase:
            words = view.paused or view.phase
            self.column.addWidget(Text(theme, words, self, role="small", color="ink2", wrap=True))


class Weeks(Spoken):
    """Weeks as blocks: done filled, now outlined, coming pale."""

    def __init__(
        self, theme: Theme, weeks: tuple[WeekState, ...], told: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks = weeks
        self.setAccessibleName(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(120), self._theme.dp(WEEK_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap = self._theme.dp(4 if len(self._weeks) <= 12 else 2)
        width = (self.width() - gap * (len(self._weeks) - 1)) / len(self._weeks)
        color = self._theme.color
        for number, state in enumerate(self._weeks):
            block = QRectF(number * (width + gap), 0, width, self.height())
            radius = min(self._theme.dp(4), width / 3)
            if state == "now":
                rounded(painter, block, radius, color("accent_tint"), color("accent"), 2)
            else:
                rounded(painter, block, radius, color("accent" if state == "done" else "h0"))
        painter.end()
