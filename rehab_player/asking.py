"""What is asked around sessions: the first start, the sound check, the check-in. Made when first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.doors import now

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.manner import Manner
    from rehab_player.doors import Doors
    from rehab_player.storage.routine_file import RoutineFile
    from rehab_player.ui.checkin.flow import CheckInFlow
    from rehab_player.ui.first_start.flow import FirstStartFlow


class Asking(QObject):
    """Signals: `changed` when answers were kept while no session follows; `begun` after the first
    start, with a Help of the guide, or None where nothing fits."""

    changed = Signal()
    begun = Signal(object)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors

    def before(
        self, loaded: RoutineFile, go_on: Callable[[RoutineFile, Manner], None], manner: Manner
    ) -> None:
        """All that is asked before a session; `go_on` is called with the file and how it may be played."""
        self._check_sound_once(lambda: self.check_in.ask(loaded, go_on, manner))

    @cached_property
    def first_start(self) -> FirstStartFlow:
        """What asks at the first start, and again from Settings."""
        from rehab_player.ui.first_start.figure import first_picture
        from rehab_player.ui.first_start.flow import FirstStartFlow

        doors = self._doors
        flow = FirstStartFlow(
            doors.theme,
            doors.icons,
            lambda: doors.window,
            doors.settings,
            doors.care,
            doors.notices,
            doors.make_speaker,
            first_picture(lambda: doors.books.figures.library, doors.theme),
            doors.guide,
            lambda: {name: card.routine for name, card in doors.books.by_file().items()},
            doors.books.programmes,
            now,
            self,
        )
        flow.changed.connect(self.changed)
        flow.begun.connect(self.begun)
        return flow

    @cached_property
    def check_in(self) -> CheckInFlow:
        """What asks before a session."""
        from rehab_player.ui.checkin.flow import CheckInFlow

        doors = self._doors
        flow = CheckInFlow(
            doors.theme,
            doors.icons,
            lambda: doors.window,
            doors.settings,
            doors.care,
            doors.notices,
            doors.guide,
            now,
            self,
        )
        flow.changed.connect(self.changed)
        return flow

    def link(self, session_id: str) -> None:
        """The session that follows a check-in is in the log now."""
        self.check_in.link(session_id)

    def _check_sound_once(self, go_on: Callable[[], None]) -> None:
        """Before the very first session the person hears whether all can be heard."""
        from rehab_player.ui.settings.first_check import first_sound_check

        doors = self._doors
        first_sound_check(doors.theme, doors.icons, doors.settings, doors.make_speaker, doors.window, go_on)
