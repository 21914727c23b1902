"""The History page: the table of sessions and the details of the chosen one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.history.detail import SessionDetail
from rehab_player.ui.history.model import SessionModel, Sessions
from rehab_player.ui.history.table import SessionTable
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

DETAIL_WIDTH = 454
TWO_COLUMNS_FROM = 980


class HistoryPage(QWidget):
    """Shows what `log` holds; `refresh` reads it again. `today` is the date where the person is."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        log: Sessions,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._log = log
        self._reading_detail = False
        self._model = SessionModel(today, self)
        self.table = SessionTable(theme, self._model, self)
        self.detail = SessionDetail(theme, icons, self)
        self._lay_out()
        self.table.picked.connect(self._show)
        self.table.opened.connect(self._open_detail)
        self.detail.back_wanted.connect(self._leave_detail)
        self.refresh()

    def refresh(self) -> None:
        """Read the log again; the chosen session stays chosen."""
        before = self._model.line(self.table.currentIndex().row())
        self._model.read(self._log)
        row = self._model.row_of(before.id) if before else None
        self.table.setCurrentIndex(self._model.index(row or 0, 0))
        self._show(self._chosen())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """True while there is room for the table or the details, not for both."""
        return self.width() < self._theme.dp(TWO_COLUMNS_FROM)

    def _lay_out(self) -> None:
        dp = self._theme.dp
        rows = QVBoxLayout(self)
        rows.setContentsMargins(dp(28), dp(20), dp(28), dp(28))
        rows.setSpacing(dp(14))
        title = Text(self._theme, self.tr("History"), role="title1")
        title.setFixedHeight(dp(42))
        rows.addWidget(title)
        self._empty = self._make_empty()
        rows.addWidget(self._empty)
        columns = QHBoxLayout()
        columns.setSpacing(dp(20))
        self._frame = Card(self._theme, self, padding=1)
        self._frame.column.setContentsMargins(1, dp(14), 1, dp(14))
        self._frame.column.addWidget(self.table)
        columns.addWidget(self._frame, 1)
        columns.addWidget(self.detail)
        rows.addLayout(columns, 1)

    def _make_empty(self) -> QWidget:
        card = Card(self._theme, self, padding=28)
        card.column.addWidget(Text(self._theme, self.tr("Nothing here yet."), role="title3"))
        words = self.tr("Each session is kept, also one that you stop early.")
        card.column.addWidget(Text(self._theme, words, color="ink2", wrap=True))
        return card

    def _chosen(self) -> str | None:
        line = self._model.line(self.table.currentIndex().row())
        return line.id if line else None

    def _show(self, session_id: object) -> None:
        session = self._log.session(session_id) if isinstance(session_id, str) else None
        self.detail.show_session(session)

    def _arrange(self) -> None:
        some, narrow = self._model.rowCount() > 0, self.is_narrow
        detail = some and (self._reading_detail or not narrow)
        self._empty.setVisible(not some)
        self._frame.setVisible(some and not (narrow and detail))
        self.detail.setVisible(detail)
        self.detail.setMinimumWidth(0 if narrow else self._theme.dp(DETAIL_WIDTH))
        self.detail.setMaximumWidth(16_777_215 if narrow else self._theme.dp(DETAIL_WIDTH))
        self.detail.set_covering(narrow)

    def _open_detail(self) -> None:
        self._reading_detail = True
        self._arrange()
        if self.is_narrow:
            self.detail.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_detail(self) -> None:
        self._reading_detail = False
        self._arrange()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
