"""From a routine to the check-in before it, and on to the session or back to where one was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from rehab_player.core.before import about, area_of
from rehab_player.core.manner import AS_WRITTEN
from rehab_player.playing import timeline_for
from rehab_player.storage.log_problem import LogProblem, UnknownSession
from rehab_player.ui.checkin.page import CheckInPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from rehab_player.core.before import About, Before
    from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer, Run, SafetyAnswer
    from rehab_player.core.guide import Guide
    from rehab_player.core.manner import Manner
    from rehab_player.core.routine import Routine
    from rehab_player.storage.routine_file import RoutineFile
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme


class Care(Protocol):
    """What a check-in needs of the log of all that is told besides the sessions."""

    def put(self, *values: CheckIn | MorningAnswer | Run) -> object: ...
    def put_morning(self, answer: MorningAnswer) -> object: ...
    def mornings(
        self, first: date | None = None, last: date | None = None, *, area: str | None = None
    ) -> Sequence[MorningAnswer]: ...
    def safety(self) -> tuple[SafetyAnswer, ...]: ...
    def complaint(self, *areas: str) -> Complaint | None: ...


class CheckInFlow(QObject):
    """Asks before a session. `changed` tells that something was kept while no session follows.

    `now` gives the local time of day. What cannot be kept is said, and keeps nobody from playing.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        settings: SettingsKeeper,
        care: Care,
        notices: Notices,
        guide: Callable[[], Guide],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._settings = settings
        self._care = care
        self._notices = notices
        self._guide = guide
        self._now = now
        self._page: CheckInPage | None = None
        self._unlinked: CheckIn | None = None

    @property
    def is_asking(self) -> bool:
        """Whether the check-in has the window."""
        return self._page is not None

    def ask(
        self,
        loaded: RoutineFile,
        go_on: Callable[[RoutineFile, Manner], None],
        manner: Manner = AS_WRITTEN,
    ) -> None:
        """Ask, and call `go_on` with the file and how it may be played today, once the person starts.

        ValueError for a file with problems. Nothing happens while a session or another check-in has
        the window. Of the changes in `manner` the person is told, and can play without them.
        """
        if loaded.routine is None:
            raise ValueError(f"{loaded.path} has problems and cannot be played")
        if self._window().is_taken_over:
            return
        self._leave()  # one that a session from elsewhere has been begun over
        view = self._view(loaded.routine, manner)
        page = CheckInPage(self._theme, self._icons, view, self._guide, self._now)
        page.start_wanted.connect(lambda before: self._start(before, loaded, go_on))
        page.noted.connect(self._note)
        page.left.connect(self._leave)
        self._page = page
        self._window().take_over(page)

    def link(self, session_id: str) -> None:
        """The session that the last check-in led to has entered the log: keep the two together."""
        told, self._unlinked = self._unlinked, None
        if told is None:
            return
        try:
            self._care.put(replace(told, session=session_id))
        except UnknownSession:
            pass  # it could not be written; the recorder says so
        except LogProblem as problem:
            self._tell(problem)

    def _view(self, routine: Routine, manner: Manner) -> About:
        now = self._now()
        try:
            complaint, safety = self._care.complaint(*routine.areas), self._care.safety()
            mornings = self._care.mornings(area=area_of(routine, complaint))
        except LogProblem as problem:
            self._tell(problem)
            complaint, safety, mornings = None, (), ()
        return about(
            routine,
            manner,
            lambda played: timeline_for(played, self._settings.value, manner.side),
            now=now,
            complaint=complaint,
            mornings=mornings,
            safety=safety,
        )

    def _start(
        self, before: Before, loaded: RoutineFile, go_on: Callable[[RoutineFile, Manner], None]
    ) -> None:
        self._unlinked = before.check_in if self._keep(before) else None
        self._leave()
        go_on(loaded, before.manner)

    def _note(self, before: Before) -> None:
        self._keep(before)
        self._leave()
        self.changed.emit()

    def _keep(self, before: Before) -> bool:
        try:
            self._care.put(*(one for one in (before.check_in, before.run) if one is not None))
            if before.morning is not None:
                self._care.put_morning(before.morning)
        except LogProblem as problem:
            self._tell(problem)
            return False
        return True

    def _leave(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._window().give_back()
            self._window().take_away(page)

    def _tell(self, problem: LogProblem) -> None:
        self._notices.tell(self.tr("Not kept"), problem.message)
