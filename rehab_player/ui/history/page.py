"""The History page: did I do what I planned, does it hurt less, is left catching up with right."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.storage.care import CareLog
from rehab_player.storage.history import History
from rehab_player.storage.log_problem import LogProblem, UnknownSession
from rehab_player.ui.history.changes import Changes
from rehab_player.ui.history.detail import SessionDetail
from rehab_player.ui.history.doors import FileNames, SystemFileNames
from rehab_player.ui.history.overview import OverviewColumn
from rehab_player.ui.history.reading import read_overview
from rehab_player.ui.history.sessions_card import SessionsCard
from rehab_player.ui.history.sheets import Sheets
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.history.versions_card import VersionsCard
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.lead_row import LeadRow
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.session import DayNote
    from rehab_player.storage.editions import Editions
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

RIGHT_SHARE = (636, 454)
"""How the two columns share the width."""
TWO_COLUMNS_FROM = 860
ALONE_HEIGHT = 620
"""How high the table is where it stands below the charts."""


def _now() -> datetime:
    return datetime.now().astimezone()


def _none() -> tuple[Prescription, ...]:
    return ()


def _no_cards() -> tuple[RoutineCard, ...]:
    return ()


class HistoryPage(QWidget):
    """Shows the history in `log`, which `refresh` reads: call it when the page is to be seen.

    `care` keeps what is told besides the sessions. `prescriptions` tells which doses are due,
    `routines` what can be added by hand besides what was played already, `now` the time where the
    person is. `files` asks for file names.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        log: SessionLog,
        *,
        care: CareLog | None = None,
        prescriptions: Callable[[], Sequence[Prescription]] = _none,
        routines: Callable[[], Sequence[RoutineCard]] = _no_cards,
        now: Callable[[], datetime] = _now,
        files: FileNames | None = None,
        editions: Editions | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._now = now
        self._prescriptions = prescriptions
        self._history = History(log, editions)
        files = files or SystemFileNames()
        self._care = care or CareLog(log)
        self.changes = Changes(self._history, self._care, now, self)
        self.versions = VersionsCard(theme, icons, self)
        self.overview = OverviewColumn(theme, icons, files, self)
        self.sessions = SessionsCard(theme, icons, self._history, self._today, self)
        self.detail = SessionDetail(theme, icons, self)
        self.sheets = Sheets(theme, icons, self, log, self._history, self.changes, files, now)
        self.sheets.set_plans(prescriptions, routines)
        self._lay_out()
        self.bar = UndoBar(theme, icons, self)
        self._connect()

    def refresh(self) -> None:
        """Read the log."""
        self._leave_detail_of_what_is_gone()
        try:
            self._read()
        except LogProblem as problem:
            self.bar.tell(problem.message, undo=False)

    def focus_search(self) -> None:
        """Go to the search field of the sessions."""
        if not self._empty.isVisible():
            self._leave_detail()
            self.sessions.open_search()

    def open_session(self, session_id: str) -> None:
        """Show a session in full, in place of the table."""
        try:
            self.detail.show_session(self._history.session(session_id))
        except (LogProblem, UnknownSession) as problem:
            self.bar.tell(str(problem), undo=False)
            return
        self.sessions.hide()
        self.detail.show()
        self.detail.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.overview, self.overview.wake)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bar.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.bar.place()

    @property
    def is_narrow(self) -> bool:
        """True while the sessions stand below the charts."""
        return self.width() < self._theme.dp(TWO_COLUMNS_FROM)

    def _today(self) -> date:
        return self._now().date()

    def _read(self) -> None:
        today = self._today()
        some = self._history.count() > 0
        self._empty.setVisible(not some)
        self._columns_box.setVisible(some)
        self.report.setEnabled(some)
        self.export.setEnabled(some and self.sheets.on_disk)
        self.more.setEnabled(self.sheets.on_disk)
        if some:
            shown = read_overview(self._history, today, self.overview.zoom.zoom, self._prescriptions())
            self.overview.show_overview(shown)
            self.sessions.refresh()
        self.versions.show_families(self._care.versions(), today)
        self._show_notes()

    def _show_notes(self) -> None:
        day = self.sessions.shown.day
        if day is not None:
            self.sessions.show_day(day, self._note_of(day))

    def _note_of(self, day: date) -> str:
        notes: Sequence[DayNote] = self._history.day_notes(day, day)
        return notes[0].text if notes else ""

    def _pick_day(self, day: date | None) -> None:
        self._leave_detail()
        self.sessions.show_day(day, "" if day is None else self._note_of(day))

    def _changed(self, words: str) -> None:
        self.refresh()
        if words:
            self.bar.tell(words)
        else:
            self.bar.hide()

    def _leave_detail(self) -> None:
        if not self.sessions.isVisibleTo(self._right):
            self.detail.hide()
            self.detail.show_session(None)
            self.sessions.show()
            self.sessions.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_detail_of_what_is_gone(self) -> None:
        """A session that was changed is shown anew; one that was taken out gives way to the table."""
        session = self.detail.session
        if session is None:
            return
        try:
            self.detail.show_session(self._history.session(session.start.id))
        except (LogProblem, UnknownSession):
            self._leave_detail()

    def _connect(self) -> None:
        overview, sessions, detail = self.overview, self.sessions, self.detail
        overview.zoomed.connect(lambda _zoom: self.refresh())
        overview.day_picked.connect(self._pick_day)
        overview.trouble.connect(lambda words: self.bar.tell(words, undo=False))
        sessions.day_cleared.connect(lambda: overview.calendar.mark(None))
        sessions.note_wanted.connect(lambda day: self.sheets.note_day(day, self._note_of(day)))
        sessions.table.opened.connect(self.open_session)
        sessions.table.delete_wanted.connect(self.changes.remove)
        detail.back_wanted.connect(self._leave_detail)
        detail.edit_wanted.connect(self.sheets.edit)
        detail.delete_wanted.connect(self.changes.remove)
        detail.merge_wanted.connect(self.sheets.merge)
        detail.keep_wanted.connect(self.changes.keep_version)
        self.versions.chosen.connect(self.changes.keep_answer)
        self.changes.made.connect(self._changed)
        self.changes.trouble.connect(lambda words: self.bar.tell(words, undo=False))
        self.sheets.taken_in.connect(self.refresh)
        self.bar.undo_wanted.connect(self.changes.undo)
        self.bar.closed.connect(self.changes.forget)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.changes.undo)

    def _lay_out(self) -> None:
        dp = self._theme.dp
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        outer.addWidget(ScrollPage(self._theme, content, self))
        self._rows = rows = QVBoxLayout(content)
        rows.setSpacing(dp(16))
        rows.addWidget(self._title_row())
        rows.addWidget(self.versions)
        self._empty = self._make_empty()
        rows.addWidget(self._empty)
        self._columns_box = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns_box)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(dp(20))
        self._columns.addWidget(self.overview, RIGHT_SHARE[0])
        self._columns.addWidget(self._right_column(), RIGHT_SHARE[1])
        rows.addWidget(self._columns_box, 1)
        self._columns_box.hide()
        self._empty.hide()

    def _right_column(self) -> QWidget:
        self._right = QWidget()
        rows = QVBoxLayout(self._right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.sessions)
        rows.addWidget(self.detail)
        self.detail.hide()
        return self._right

    def _title_row(self) -> QWidget:
        theme, icons, box = self._theme, self._icons, QWidget()
        row = LeadRow(box, gap=theme.dp(10))
        title = Text(theme, self.tr("History"), role="title1")
        title.setFixedHeight(theme.dp(40))
        row.addWidget(title)
        self.add = Button(theme, icons, self.tr("Add by hand"), icon="plus")
        self.export = Button(theme, icons, self.tr("Export"), icon="export")
        self.report = Button(theme, icons, self.tr("Report for the physio"), icon="report")
        self.more = IconButton(theme, icons, "more", self.tr("Import and backups"))
        for button, slot in (
            (self.add, self.sheets.add),
            (self.export, self.sheets.export),
            (self.report, self.sheets.report),
            (self.more, lambda: self.sheets.open_menu(self.more)),
        ):
            button.clicked.connect(slot)
            row.addWidget(button)
        return box

    def _make_empty(self) -> QWidget:
        theme = self._theme
        card = Card(theme, self, padding=28)
        card.column.addWidget(Text(theme, self.tr("Nothing here yet."), card, role="title3"))
        words = self.tr("Each session is kept, also one that you stop early.")
        card.column.addWidget(Text(theme, words, card, color="ink2", wrap=True))
        row = QHBoxLayout()
        self.add_first = Button(theme, self._icons, self.tr("Add one by hand"), icon="plus", rank="primary")
        self.add_first.clicked.connect(self.sheets.add)
        row.addWidget(self.add_first)
        row.addStretch(1)
        card.column.addSpacing(theme.dp(8))
        card.column.addLayout(row)
        card.column.addStretch(1)
        return card

    def _arrange(self) -> None:
        narrow = self.is_narrow
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        side, top, bottom = (self._theme.dp(n) for n in (18 if narrow else 28, 20, 28))
        self._rows.setContentsMargins(side, top, side, bottom)
        self._right.setMinimumHeight(self._theme.dp(ALONE_HEIGHT) if narrow else 0)
