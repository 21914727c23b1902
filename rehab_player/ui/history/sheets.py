"""Opens the page's sheets, each built when it is asked for."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction

from rehab_player.core.session import SessionState
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history_query import SessionFilter
from rehab_player.storage.log_problem import LogProblem, UnknownSession
from rehab_player.ui.widgets.menu import themed_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from PySide6.QtWidgets import QMenu, QWidget

    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.session import MeasureRecord, Session
    from rehab_player.storage.history import History
    from rehab_player.storage.log import SessionLog
    from rehab_player.storage.log_rows import SessionRow
    from rehab_player.ui.history.by_hand import KnownRoutine
    from rehab_player.ui.history.changes import Changes
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

NEAR = timedelta(days=2)
"""So far apart two sessions may lie that are offered to be merged."""
A_YEAR = timedelta(days=365)


class Sheets(QObject):
    """Each method covers the window with one sheet. `taken_in` tells that the history is another one."""

    taken_in = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        log: SessionLog,
        history: History,
        changes: Changes,
        files: FileNames,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(host)
        self._theme = theme
        self._icons = icons
        self._host = host
        self._folder = DataFolder(log.path.parent)
        self._on_disk = log.path.is_file()
        self._history = history
        self._changes = changes
        self._files = files
        self._now = now
        self._prescriptions: Callable[[], Sequence[Prescription]] = tuple
        self._routines: Callable[[], Sequence[RoutineCard]] = tuple

    def set_plans(
        self,
        prescriptions: Callable[[], Sequence[Prescription]],
        routines: Callable[[], Sequence[RoutineCard]],
    ) -> None:
        """Where doses and routines come from."""
        self._prescriptions = prescriptions
        self._routines = routines

    @property
    def on_disk(self) -> bool:
        """Whether there is a file to export, to back up and to import into."""
        return self._on_disk

    def edit(self, session_id: str) -> None:
        """Every answer and time of a session."""
        with suppress(UnknownSession):
            session = self._history.session(session_id)
            self._open_form(self.tr("Edit the session"), session, self._asked(session), self._changes.save)

    def add(self) -> None:
        """A session that was done without the program: which routine was it?"""
        from rehab_player.ui.history.by_hand import names
        from rehab_player.ui.history.edit_sheet import ChooseSheet
        from rehab_player.ui.words import plain

        other = [("", self.tr("Another one"))]
        options = [(name, plain(name)) for name in names(self._routines(), self._history.choices().routines)]
        words = self.tr("What was done? The rest is asked next.")
        title = self.tr("Add by hand")
        ChooseSheet(
            self._theme, self._icons, self._host, title, words, [*options, *other], self._add_of
        ).open()

    def merge(self, session_id: str) -> None:
        """Make this session one with another one near it."""
        from rehab_player.ui.history.edit_sheet import merge_sheet

        with suppress(UnknownSession):
            session = self._history.session(session_id)
            merge_sheet(
                self._theme,
                self._icons,
                self._host,
                session,
                self._near(session),
                self._now().date(),
                lambda other: self._changes.merge(session_id, other),
            ).open()

    def note_day(self, day: date, text: str) -> None:
        """A note on a day."""
        from rehab_player.ui.history.edit_sheet import NoteSheet

        NoteSheet(self._theme, self._icons, self._host, day, text, self._changes.note_day).open()

    def export(self) -> None:
        """Take the history along as a file."""
        from rehab_player.ui.history.export_sheet import ExportSheet

        ExportSheet(
            self._theme,
            self._icons,
            self._host,
            self._folder.root,
            self._files,
            self._now,
            self._write_report,
        ).open()

    def report(self) -> None:
        """A report for the physio."""
        from rehab_player.ui.report.sheet import ReportSheet

        ReportSheet(
            self._theme,
            self._icons,
            self._host,
            self._history,
            self._prescriptions(),
            self._files,
            self._now().date(),
        ).open()

    def take_in(self) -> None:
        """Read a history from a file."""
        from rehab_player.ui.history.import_sheet import ImportSheet

        sheet = ImportSheet(self._theme, self._icons, self._host, self._folder.root, self._files)
        sheet.taken_in.connect(self.taken_in)
        sheet.begin()

    def backups(self) -> None:
        """Make, look into and restore backups."""
        from rehab_player.ui.history.backup_sheet import BackupSheet

        sheet = BackupSheet(self._theme, self._icons, self._host, self._folder, self._now)
        sheet.restored.connect(self.taken_in)
        sheet.open()

    def make_menu(self) -> QMenu:
        """What is not needed every day."""
        menu = themed_menu(self._theme, self._host)
        for words, slot in ((self.tr("Import a history"), self.take_in), (self.tr("Backups"), self.backups)):
            action = QAction(words, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        return menu

    def open_menu(self, below: QWidget) -> None:
        """The same, below a button."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _write_report(self) -> None:
        self.report()

    def _add_of(self, name: str) -> None:
        from rehab_player.ui.history.by_hand import new_session

        routine = self._known(name)
        session = new_session(routine, self._now())
        measures = routine.measures or self._asked(session)
        self._open_form(self.tr("Add by hand"), session, measures, self._changes.add)

    def _known(self, name: str) -> KnownRoutine:
        """The routine of the library, else as it was played last."""
        from rehab_player.ui.history.by_hand import KnownRoutine, from_card, from_start

        card = next((card for card in self._routines() if card.name == name), None)
        if card is not None:
            return from_card(card)
        rows = self._history.rows(SessionFilter(routines=frozenset({name})), limit=1) if name else ()
        return from_start(self._history.session(rows[0].id).start) if rows else KnownRoutine(name=name)

    def _asked(self, session: Session) -> tuple[MeasureRecord, ...]:
        from rehab_player.ui.history.edit_values import measures_asked

        day = session.start.local_date
        try:
            return measures_asked(session, self._history.readings(day - A_YEAR, day + A_YEAR))
        except LogProblem:
            return session.measures

    def _open_form(
        self, title: str, session: Session, measures: Sequence[MeasureRecord], keep: Callable[..., object]
    ) -> None:
        from rehab_player.ui.history.edit_sheet import EditSheet

        EditSheet(
            self._theme,
            self._icons,
            self._host,
            title,
            session,
            measures,
            keep,  # type: ignore[arg-type]
            self._now,
        ).open()

    def _near(self, session: Session) -> tuple[SessionRow, ...]:
        """Closed sessions of the same routine a day or two away."""
        start = session.start
        chosen = SessionFilter(
            routines=frozenset({start.routine_name}),
            first=start.local_date - NEAR,
            last=start.local_date + NEAR,
        )
        rows = self._history.rows(chosen)
        return tuple(
            row
            for row in rows
            if row.id != start.id
            and row.state is not SessionState.OPEN
            and row.routine_hash == start.routine_hash
            and row.segment_count == start.segment_count
        )
