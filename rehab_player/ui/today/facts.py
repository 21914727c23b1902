"""What Today is made from: the log, the plans and the routines there are, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from rehab_player.core.checkin import CheckIn, Complaint
from rehab_player.core.due_values import Diary, Plans
from rehab_player.core.routine import Routine, Sides
from rehab_player.core.session import Session
from rehab_player.core.suggestion import SuggestionAnswer
from rehab_player.core.timeline import Timeline
from rehab_player.ui.routines.cards import RoutineCard

FIRST_CHOICE = "eccentric-heel-drops"
"""The routine offered where nothing else is known."""

TimelineOf = Callable[[Routine, Sides], Timeline]
"""A routine as it is played for one side, with the person's settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """`cards` are the routines by their file names without ending, the person's own before the bundled.

    `sessions` are those of the time that `diary` tells about, oldest first, without the
    `interrupted` ones that can be resumed. `complaints` has the last told first. `start` is the routine
    to begin with, "" for none.
    """

    now: datetime
    cards: Mapping[str, RoutineCard]
    plans: Plans
    diary: Diary
    timeline_of: TimelineOf = field(repr=False)
    sessions: tuple[Session, ...] = ()
    interrupted: tuple[Session, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    answers: tuple[SuggestionAnswer, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    affected: Sides = Sides.BOTH
    start: str = FIRST_CHOICE

    @property
    def today(self) -> date:
        """The day where the person is."""
        return self.now.date()

    def complaint_of(self, areas: tuple[str, ...]) -> Complaint | None:
        """The last told, of these areas if one is of them."""
        fitting = (one for one in self.complaints if one.area in areas)
        return next(fitting, self.complaints[0] if self.complaints else None)
