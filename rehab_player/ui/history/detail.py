"""The details of one session: what was planned and done, and what was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.history.wording import answers, done_text, head_text, measure_text, segment_row
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
    """One session in full. `back_wanted` is told while it covers the table."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=1)
        self._icons = icons
        self._page: ScrollPage | None = None
        self.back = IconButton(theme, icons, "chev_l", self.tr("Back to the table"), self)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.column.addWidget(self.back)

    def set_covering(self, covering: bool) -> None:
        """Show or hide the way back to the table."""
        self.back.setVisible(covering)

    def show_session(self, session: Session | None) -> None:
        """Show a session, or nothing."""
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
        sheet.body.addWidget(ReadingField(self._theme, text, self.tr("Routine as played"), fixed))
        close = Button(self._theme, self._icons, self.tr("Close"), rank="primary", hint=self.tr("Esc"))
        close.clicked.connect(sheet.shut)
        sheet.buttons.addWidget(close)
        sheet.open()
        return sheet

    def _contents(self, session: Session) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(*(self._theme.dp(n) for n in (20, 18, 20, 20)))
        rows.setSpacing(self._theme.dp(6))
        theme = self._theme
        rows.addWidget(Text(theme, session.start.routine_name, role="title3", wrap=True))
        rows.addWidget(Text(theme, head_text(session), color="ink2", wrap=True))
        rows.addWidget(Text(theme, done_text(session), wrap=True))
        rows.addSpacing(theme.dp(8))
        rows.addWidget(_figures(theme, answers(session)))
        self._add_told(rows, session)
        self._add_segments(rows, session)
        rows.addStretch(1)
        return content

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
            rows.addWidget(
                Text(theme, self.tr("It ended before the first step was over."), color="ink2", wrap=True)
            )
        rows.addWidget(Hairline(theme))
        rows.addSpacing(theme.dp(8))
        row = QHBoxLayout()
        played = Button(theme, self._icons, self.tr("Routine as played"), size="small", icon="report")
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
