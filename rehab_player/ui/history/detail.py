"""The details of one session: what was planned and done, and what was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.session import SessionState
from rehab_player.ui.history.wording import (
    answers,
    done_text,
    head_text,
    measure_text,
    played_text,
    segment_row,
)
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Card, Hairline
from rehab_player.ui.widgets.reading import ReadingField
from rehab_player.ui.widgets.row_list import RowList
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.core.session import Session
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class SessionDetail(Card):
    """One session in full. `back_wanted` asks for the table again, the others for a change of the session."""

    back_wanted = Signal()
    edit_wanted = Signal(str)
    delete_wanted = Signal(str)
    merge_wanted = Signal(str)
    keep_wanted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=1)
        self._icons = icons
        self._page: ScrollPage | None = None
        self._session: Session | None = None
        self.back = IconButton(theme, icons, "chev_l", self.tr("Back to the table"), self)
        self.back.clicked.connect(self.back_wanted)
        self.edit = Button(theme, icons, self.tr("Edit"), self, size="small", icon="edit")
        self.merge = Button(theme, icons, self.tr("Merge"), self, size="small", rank="quiet")
        self.delete = IconButton(theme, icons, "trash", self.tr("Delete"), self, size="small")
        for button, signal in (
            (self.edit, self.edit_wanted),
            (self.merge, self.merge_wanted),
            (self.delete, self.delete_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._tell(signal))
        self._lay_out()

    @property
    def session(self) -> Session | None:
        """What is shown."""
        return self._session

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.back_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._tell(self.delete_wanted)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        dp = self._theme.dp
        row = QHBoxLayout()
        row.setContentsMargins(dp(10), dp(9), dp(14), dp(4))
        row.setSpacing(dp(6))
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.edit, self.merge, self.delete):
            row.addWidget(button)
        self.column.addLayout(row)

    def _tell(self, signal: SignalInstance) -> None:
        if self._session is not None:
            signal.emit(self._session.start.id)

    def show_session(self, session: Session | None) -> None:
        """Show a session, or nothing."""
        self._session = session
        over = session is not None and session.state is not SessionState.OPEN
        for button in (self.edit, self.merge):
            button.setEnabled(over)
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = None
        if session is not None:
            self._page = ScrollPage(self._theme, self._contents(session), self)
            self.column.addWidget(self._page, 1)
            self._page.show()

    def show_routine(self, session: Session) -> Sheet:
        """Cover the window with the routine's text as it was played."""
        sheet = Sheet(self._theme, self, session.start.routine_name, width=860)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        text = session.start.routine_text
        sheet.body.addWidget(ReadingField(self._theme, text, self.tr("Routine as written"), fixed))
        close = Button(self._theme, self._icons, self.tr("Close"), rank="primary", hint=self.tr("Esc"))
        close.clicked.connect(sheet.shut)
        sheet.buttons.addWidget(close)
        sheet.open()
        return sheet

    def _contents(self, session: Session) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(*(self._theme.dp(n) for n in (20, 2, 20, 20)))
        rows.setSpacing(self._theme.dp(6))
        theme = self._theme
        rows.addWidget(Text(theme, session.start.routine_name, role="title3", wrap=True))
        rows.addWidget(Text(theme, head_text(session), color="ink2", wrap=True))
        rows.addWidget(Text(theme, done_text(session), wrap=True))
        if session.start.adjustments:
            rows.addWidget(Text(theme, played_text(session), color="ink2", wrap=True))
        rows.addSpacing(theme.dp(8))
        if session.twin_of is not None:
            rows.addWidget(self._versions(session.start.id, session.twin_of))
        rows.addWidget(_figures(theme, answers(session)))
        self._add_told(rows, session)
        self._add_segments(rows, session)
        rows.addStretch(1)
        return content

    def _versions(self, own_id: str, other_id: str) -> QWidget:
        """Two machines told different things of this session: which of them counts?"""
        box = Card(self._theme, fill="problem_tint", edge="", padding=14)
        words = self.tr("This session is here in two versions, which differ. Which one counts?")
        box.column.addWidget(Text(self._theme, words, wrap=True))
        row = QHBoxLayout()
        for label, kept in ((self.tr("This one"), own_id), (self.tr("The other one"), other_id)):
            button = Button(self._theme, self._icons, label, size="small")
            button.clicked.connect(lambda _=False, kept=kept: self.keep_wanted.emit(kept))
            row.addWidget(button)
        row.addStretch(1)
        box.column.addLayout(row)
        return box

    def _add_told(self, rows: QVBoxLayout, session: Session) -> None:
        theme = self._theme
        for measure in session.measures:
            rows.addLayout(_pair(theme, *measure_text(measure)))
        if session.note:
            rows.addSpacing(theme.dp(6))
            rows.addWidget(Text(theme, self.tr("Note"), role="caption", color="ink2"))
            rows.addWidget(Text(theme, session.note, wrap=True))

    def _add_segments(self, rows: QVBoxLayout, session: Session) -> None:
        theme = self._theme
        rows.addSpacing(theme.dp(10))
        rows.addWidget(Text(theme, self.tr("Planned and done"), bold=True))
        if session.segments:
            lines = tuple(segment_row(record) for record in session.segments)
            rows.addWidget(RowList(theme, self._icons, self.tr("Planned and done"), lines))
        else:
            words = self.tr("It ended before the first step was over.")
            if session.by_hand:
                words = self.tr("Told by hand, without its single steps.")
            rows.addWidget(Text(theme, words, color="ink2", wrap=True))
        rows.addWidget(Hairline(theme))
        rows.addSpacing(theme.dp(8))
        if not session.start.routine_text:
            return
        row = QHBoxLayout()
        played = Button(theme, self._icons, self.tr("Routine as written"), size="small", icon="report")
        played.clicked.connect(lambda: self.show_routine(session))
        row.addWidget(played)
        row.addStretch(1)
        rows.addLayout(row)


def _figures(theme: Theme, told: tuple[tuple[str, str], ...]) -> QWidget:
    """Label over value, side by side."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.dp(12))
    for label, value in told:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(theme, label, role="caption", color="ink2"))
        column.addWidget(Text(theme, value, role="title3", digits=True))
        row.addLayout(column, 1)
    return box


def _pair(theme: Theme, label: str, value: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Text(theme, label, color="ink2", wrap=True), 1)
    row.addWidget(Text(theme, value, bold=True, digits=True))
    return row
