"""The first start: a picture, the questions beside it, and the note that is agreed to once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehab_player.core import pain_texts as texts
from rehab_player.core.pain_start import UNSURE
from rehab_player.ui.first_start.parts import Picture, Tick
from rehab_player.ui.first_start.questions import Questions
from rehab_player.ui.player.keys import KeyFilter
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Hairline
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent

    from rehab_player.audio.speaker import Speaker
    from rehab_player.ui.first_start.values import FirstAnswers, Suggest, Suggestion
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

PICTURE_FROM = 1000
LOW_BELOW = 560
PICTURE_SHARE = (41, 59)
_OTHER_USES = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class FirstStartPage(QWidget):
    """N answers the safety questions with none, Esc looks around first.

    `picture` paints a figure, `suggest` says where to start, `now` gives the time of day. With
    `known` the answers of an earlier time stand there, to be changed. Signals: `finished` with the
    FirstAnswers once the note is agreed to, `left` with those that were told so far.
    """

    finished = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        make_speaker: Callable[[], Speaker],
        picture: Callable[[QPainter, QRectF], None] | None,
        suggest: Suggest,
        now: Callable[[], datetime],
        *,
        known: FirstAnswers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._suggest = suggest
        self._now = now
        self.setAccessibleName(self.tr("First start"))
        self.picture = Picture(theme, icons, picture, self)
        self.questions = Questions(theme, icons, settings, make_speaker, self)
        self._keys = KeyFilter(self, self._take_key)
        self._lay_out(is_again=known is not None)
        self._connect()
        if known is not None:
            self.questions.show_answers(known, now())
            self.agree.setChecked(known.agreed)
        self._show_suggestion()

    @property
    def answers(self) -> FirstAnswers:
        """What has been told so far."""
        return replace(self.questions.told(self._now()), agreed=self.agree.isChecked())

    @property
    def suggestion(self) -> Suggestion | None:
        """Where to start, from the answers so far."""
        return self._suggest(self.questions.area.key or UNSURE, self.questions.safety_answers)

    def finish(self) -> None:
        """Hand over the answers, once the note is agreed to."""
        if self.agree.isChecked():
            self.finished.emit(self.answers)

    def leave(self) -> None:
        """Look around first, with what was told so far."""
        self.left.emit(self.answers)

    def read_in_full(self) -> Sheet:
        """Cover the window with the whole note."""
        sheet = Sheet(self._theme, self, self.tr("Not medical advice"), width=640)
        sheet.body.addWidget(Text(self._theme, texts.NOTE_LONG, role="body_large", wrap=True))
        close = Button(self._theme, self._icons, self.tr("Close"), sheet, hint=self.tr("Esc"))
        close.clicked.connect(sheet.shut)
        sheet.buttons.addWidget(close)
        sheet.open()
        return sheet

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.questions.side.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.setVisible(self.width() >= self._theme.dp(PICTURE_FROM))
        self._set_low(self.height() < self._theme.dp(LOW_BELOW))

    def showEvent(self, event: QShowEvent) -> None:
        self._keys.watch()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keys.leave()
        self.questions.trial.close()
        super().hideEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        here = focused is None or focused is self or self.isAncestorOf(focused)
        if not here or event.modifiers() & _OTHER_USES or isinstance(focused, QLineEdit):
            return False
        if event.key() == Qt.Key.Key_N:
            self.questions.safety.tell(())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _lay_out(self, *, is_again: bool) -> None:
        dp = self._theme.dp
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.picture, PICTURE_SHARE[0])
        right = QVBoxLayout()
        right.setContentsMargins(dp(34), dp(28), dp(36), dp(24))
        right.setSpacing(dp(12))
        scrolled = QWidget(self)
        self._scrolled = QVBoxLayout(scrolled)
        self._scrolled.setContentsMargins(0, 0, 0, 0)
        self._scrolled.addWidget(self.questions)
        right.addWidget(ScrollPage(self._theme, scrolled, self), 1)
        self._foot = QWidget(self)
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(dp(6), 0, 0, 0)
        below.setSpacing(dp(12))
        below.addWidget(Hairline(self._theme, self))
        below.addLayout(self._note())
        self.start_with = Text(self._theme, "", self, color="ink2", wrap=True)
        below.addWidget(self.start_with)
        right.addWidget(self._foot)
        buttons = self._buttons(is_again=is_again)
        buttons.setContentsMargins(dp(6), 0, 0, 0)
        right.addLayout(buttons)
        self._right, self._is_low = right, False
        halves.addLayout(right, PICTURE_SHARE[1])

    def _set_low(self, is_low: bool) -> None:
        """In a low window the note scrolls with the questions, which would have no room above it."""
        if is_low != self._is_low:
            self._is_low = is_low
            if is_low:
                self._scrolled.addWidget(self._foot)
            else:
                self._right.insertWidget(1, self._foot)

    def _note(self) -> QHBoxLayout:
        words = self.tr(
            "I understand: this plays general exercises and keeps my log. It cannot find out what is "
            "wrong and is no medical advice. I stop if it gets sharp or rises above 5."
        )
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(8))
        self.agree = Tick(self._theme, self._icons, words, self)
        row.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(self._theme.dp(2))
        column.addWidget(Text(self._theme, words, self, wrap=True))
        self.in_full = Link(self._theme, self.tr("Read it in full"), self, role="body")
        column.addWidget(self.in_full, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return row

    def _buttons(self, *, is_again: bool) -> QHBoxLayout:
        theme, icons = self._theme, self._icons
        row = QHBoxLayout()
        row.setSpacing(theme.dp(16))
        self._go_on = self.tr("Keep the answers") if is_again else self.tr("Show me the first routine")
        aside = self.tr("Leave them as they were") if is_again else self.tr("Look around first")
        self.go = Button(theme, icons, self._go_on, self, rank="primary", size="large")
        self.look_around = Button(theme, icons, aside, self, rank="quiet")
        row.addWidget(self.go)
        row.addWidget(self.look_around)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.go.clicked.connect(self.finish)
        self.look_around.clicked.connect(self.leave)
        self.agree.toggled.connect(self._show_suggestion)
        self.in_full.clicked.connect(self.read_in_full)
        self.questions.changed.connect(self._show_suggestion)

    def _show_suggestion(self) -> None:
        """Say where the answers lead, and let nobody start before the note is agreed to."""
        self.go.setEnabled(self.agree.isChecked())
        if self.questions.area.key is None:
            self.start_with.hide()
            return
        self.start_with.show()
        found = self.suggestion
        if found is None:
            self.start_with.setText(
                self.tr("Your answers rule out what the guide offers here. Ask a professional first.")
            )
        else:
            words = self.tr("Runners often start with this: {name} ({when}).")
            self.start_with.setText(words.format(name=found.name, when=found.when))
