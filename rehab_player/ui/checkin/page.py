"""The check-in before a session: four questions, and beside them the light at every answer."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rehab_player.core.before import About, Before, Judged, judged
from rehab_player.core.checkin import CheckIn, MorningAnswer, Run
from rehab_player.ui.checkin.changes import ChangesLine
from rehab_player.ui.checkin.panel import LightPanel
from rehab_player.ui.checkin.questions import Questions
from rehab_player.ui.checkin.what_now import open_steps, open_what_now
from rehab_player.ui.checkin.wording import title_of
from rehab_player.ui.player.keys import KeyFilter
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Glyph
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Line, Text
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from rehab_player.core.guide import Guide
    from rehab_player.core.manner import Manner
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

PANEL_WIDTH = 440
SLIM_PANEL = 340
WIDE_FROM = 1300
BESIDE_FROM = 960
LOW_BELOW = 560
WIDEST = 1400
NO_LIMIT = 16_777_215
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OTHER_USES = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CheckInPage(QWidget):
    """Digits answer the first question, N the signs, Enter starts, Esc goes back.

    `guide` is read when somebody asks what to do now; `now` gives the time of day, `new_id` ids for
    what is kept. Signals: `start_wanted` and `noted` with a Before, `left` when nothing is to be kept.
    """

    start_wanted = Signal(object)
    noted = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        view: About,
        guide: Callable[[], Guide],
        now: Callable[[], datetime],
        *,
        new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._view = view
        self._guide = guide
        self._now = now
        self._new_id = new_id
        self._id = new_id()
        self._judged: Judged | None = None
        self.setAccessibleName(self.tr("Before you start"))
        self.back = IconButton(theme, icons, "chev_l", self.tr("Back"), self)
        self.questions = Questions(theme, icons, view, self)
        self.panel = LightPanel(theme, icons, self)
        self.note = NoteLine(theme, icons, self)
        self._keys = KeyFilter(self, self._take_key)
        self._lay_out()
        self._connect()
        self._judge()

    @property
    def before(self) -> Before | None:
        """What has been told; None while there is no number."""
        told = self.questions.told
        if told.pain_now is None or self._judged is None:
            return None
        now = self._now()
        check_in = CheckIn(
            id=self._id,
            at=now,
            day=now.date(),
            area=self._view.area,
            pain_now=told.pain_now,
            signs=told.signs or (),
            ran=self.questions.ran,
        )
        return Before(
            check_in=check_in,
            manner=self._judged.manner(self._view.manner),
            light=self._judged.verdict.light,
            morning=self._morning(now),
            run=self._run(now),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        dp, directions = self._theme.dp, QBoxLayout.Direction
        beside = self.width() >= dp(BESIDE_FROM)
        wide = self.width() >= dp(WIDE_FROM)
        margin = max(dp(48 if wide else 24), (self.width() - dp(WIDEST)) // 2)
        self._rows.setContentsMargins(
            margin - dp(6), dp(20 if beside else 8), margin, dp(20 if beside else 8)
        )
        self._halves.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        panel = dp(PANEL_WIDTH if wide else SLIM_PANEL)
        self.panel.setMinimumWidth(panel if beside else 0)
        self.panel.setMaximumWidth(panel if beside else NO_LIMIT)
        self.panel.set_place(is_slim=not wide, is_below=not beside)
        used = panel + dp(20) if beside else 0
        self.questions.take_width(self.width() - 2 * margin - used)
        self._set_low(self.height() < dp(LOW_BELOW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first question; as a focus proxy it would keep Tab from what stands before it."""
        self.questions.pain.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        self._keys.watch()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keys.leave()
        super().hideEvent(event)

    def start(self) -> None:
        """Begin, when enough is told and the light allows it; else go to the question that is open."""
        before = self.before
        if before is not None and self.panel.start.isEnabled() and not self.panel.start.isHidden():
            self.start_wanted.emit(before)
        elif self.questions.told.pain_now is None:
            self.questions.pain.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.questions.told.signs is None:
            self.questions.signs.none.setFocus(Qt.FocusReason.TabFocusReason)

    def note_it(self) -> None:
        """Keep what was told without a session; nothing without a number."""
        before = self.before
        if before is None:
            self.left.emit()
        else:
            self.noted.emit(before)

    def _take_manner(self, manner: Manner) -> None:
        """Play it with the accepted changes, or as it is written."""
        self._view = replace(self._view, manner=manner)
        self._told.set_text(title_of(self._view.routine, self._view.timeline))
        self._judge()

    def _morning(self, now: datetime) -> MorningAnswer | None:
        first_step, stiff = self.questions.told.first_step, self.questions.stiff_min
        if first_step is None:
            return None
        before = self._view.morning
        if before is None:
            return MorningAnswer(
                id=self._new_id(),
                at=now,
                day=now.date(),
                area=self._view.area,
                first_step=first_step,
                stiff_min=stiff,
            )
        changed = replace(before, first_step=first_step, stiff_min=stiff)
        return None if changed == before else changed

    def _run(self, now: datetime) -> Run | None:
        km = self.questions.km
        if km is None or km <= 0:
            return None
        day = now.date() - timedelta(days=1 if self.questions.ran_yesterday else 0)
        return Run(id=self._new_id(), day=day, km=km, area=self._view.area)

    def _judge(self) -> None:
        told = self.questions.told
        self._judged = judged(self._view, told)
        self.panel.show_judged(self._judged, hint=self._missing())

    def _missing(self) -> str:
        """What is still to be answered, once there is a light."""
        told = self.questions.told
        if self._judged is None or told.is_complete:
            return ""
        if told.pain_now is None:
            return self.tr("To note it, answer the first question.")
        return self.tr("Any of these today? N for none.")

    # Keys

    def _take_key(self, event: QKeyEvent) -> bool:
        """Use a key before whatever has the focus; true when nothing else may have it."""
        focused = QApplication.focusWidget()
        if event.modifiers() & _OTHER_USES or not self._is_here(focused):
            return False
        key = event.key()
        if key in _ENTER:
            return self._enter(focused, repeated=event.isAutoRepeat())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if isinstance(focused, QLineEdit):
            return False
        if key == Qt.Key.Key_N:
            self.questions.signs.tell(())
            return True
        return Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and self._digit(focused, event)

    def _is_here(self, focused: QWidget | None) -> bool:
        return focused is None or focused is self or self.isAncestorOf(focused)

    def _enter(self, focused: QWidget | None, *, repeated: bool) -> bool:
        """Buttons and links are pressed by Enter; everywhere else it starts."""
        if isinstance(focused, Button | IconButton | Link):
            return False
        if not repeated:
            self.start()
        return True

    def _digit(self, focused: QWidget | None, event: QKeyEvent) -> bool:
        """A digit is for the first question, unless the first step has the focus."""
        keys = self.questions.first_step
        if focused is not None and keys.isAncestorOf(focused):
            return False
        pain = self.questions.pain
        first = pain.focusProxy()
        if first is None or (focused is not None and pain.isAncestorOf(focused)):
            return False
        first.setFocus(Qt.FocusReason.TabFocusReason)
        return QApplication.sendEvent(first, event)

    def _lay_out(self) -> None:
        dp = self._theme.dp
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(dp(14))
        self._rows.addLayout(self._title())
        if self._view.manner.adjustments:
            self.changes = ChangesLine(self._theme, self._view.manner, self)
            self.changes.chosen.connect(self._take_manner)
            self._rows.addWidget(self.changes)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(dp(20))
        scrolled = QWidget(self)
        self._scrolled = QVBoxLayout(scrolled)
        self._scrolled.setContentsMargins(0, 0, 0, 0)
        self._scrolled.addWidget(self.questions)
        self._halves.addWidget(ScrollPage(self._theme, scrolled, self), 3)
        self._halves.addWidget(self.panel, 2)
        self._rows.addLayout(self._halves, 1)
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(dp(6), 0, 0, 0)
        foot.setSpacing(dp(14))
        if self._view.routine.caution:
            foot.addLayout(self._caution(self._view.routine.caution))
        foot.addWidget(self.note)
        self._rows.addWidget(self._foot)
        self._is_low = False

    def _set_low(self, is_low: bool) -> None:
        """In a low window caution and note scroll with the questions, which would have no room above."""
        if is_low != self._is_low:
            self._is_low = is_low
            (self._scrolled if is_low else self._rows).addWidget(self._foot)

    def _caution(self, text: str) -> QHBoxLayout:
        """The routine's own word of caution, near the start."""
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(8))
        row.addWidget(Glyph(self._theme, self._icons, "problem", self, size=18, color="problem"))
        row.addWidget(Line(self._theme, plain(text), self, color="problem", bold=True), 1)
        return row

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(12))
        row.addWidget(self.back)
        row.addWidget(Text(self._theme, self.tr("Before you start"), self, role="title1"))
        row.addStretch(1)
        title = title_of(self._view.routine, self._view.timeline)
        self._told = Line(self._theme, title, self, role="lead", color="ink2")
        self._told.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._told)
        return row

    def _connect(self) -> None:
        panel = self.panel
        self.questions.changed.connect(self._judge)
        self.back.clicked.connect(self.left)
        panel.start.clicked.connect(self.start)
        panel.not_today.clicked.connect(self.note_it)
        panel.note.clicked.connect(self.note_it)
        panel.what_now.clicked.connect(lambda: open_what_now(self._theme, self._icons, self._guide(), self))
        panel.look.clicked.connect(
            lambda: open_steps(self._theme, self._icons, self._view.routine, self._view.timeline, self)
        )
