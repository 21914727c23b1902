"""What goes into the question what is due, and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rehab_player.core.checkin import MorningAnswer, Run, SafetyAnswer
from rehab_player.core.light import Light
from rehab_player.core.programme import Programme
from rehab_player.core.programme_enrolment import Enrolment, OwnDose
from rehab_player.core.routine import Routine, Sides
from rehab_player.core.session import Outcome, Reason, Session, SessionState
from rehab_player.core.suggestion_dose import Adjustment
from rehab_player.core.suggestion_story import file_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A session that was played: `routine` is its file name without ending, `at` when it began.

    `counts` is false for one that was left before half of it was done, for another reason than pain.
    """

    routine: str
    side: Sides
    at: datetime
    day: date
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLight:
    """The light that a check-in or a session gave on a day."""

    day: date
    light: Light


@dataclass(frozen=True, slots=True, kw_only=True)
class Plans:
    """What the person follows, with all that is needed to judge it, by file names without ending."""

    programmes: Mapping[str, Programme]
    routines: Mapping[str, Routine]
    enrolments: tuple[Enrolment, ...] = ()
    own: tuple[OwnDose, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    safety: tuple[SafetyAnswer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """What happened: sessions, runs, lights, mornings; `usual` is the first step told at first.

    All since the oldest plan that is still followed was begun is enough, and at least four weeks.
    """

    sessions: tuple[Done, ...] = ()
    runs: tuple[Run, ...] = ()
    lights: tuple[DayLight, ...] = ()
    mornings: tuple[MorningAnswer, ...] = ()
    usual: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One routine that is due on `day`.

    `routine` is the file to play, `prescribed` the one it stands for. `left` sessions of that day
    are still due after the `done` ones, and `at_most` more are sensible. Before `earliest` it is
    too early; where it is None, only a run is missing. `plan` is the id of the enrolment or own
    dose, `programme`, `phase` and `week` say where in a programme it stands. With
    `without_impact` its hops are left out.
    """

    routine: str
    prescribed: str
    side: Sides
    why: str
    left: int
    at_most: int
    day: date
    earliest: datetime | None
    plan: str
    programme: str = ""
    phase: str = ""
    week: int | None = None
    weeks: int | None = None
    note: str = ""
    without_impact: bool = False
    done: int = 0

    def is_open(self, now: datetime) -> bool:
        """Whether it can begin now."""
        return self.earliest is not None and self.earliest <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A routine of a plan that is not offered, and why."""

    routine: str
    side: Sides
    why: str
    plan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Today: what is due, what is `later` (soonest first), what is held; `stopped` says why nothing is."""

    due: tuple[Due, ...]
    later: tuple[Due, ...]
    held: tuple[Held, ...]
    stopped: str = ""

    @property
    def next(self) -> Due | None:
        """What comes first after today; None when only a run is missing, or nothing is planned."""
        return next((one for one in self.later if one.earliest is not None), None)

    @property
    def left(self) -> int:
        """Sessions left today."""
        return sum(one.left for one in self.due)


def light_of_day(diary: Diary, day: date) -> Light:
    """The most careful light of that day; green when nothing was told."""
    lights = [one.light for one in diary.lights if one.day == day]
    return max(lights, key=lambda light: light.rank, default=Light.GREEN)


def may_hop(diary: Diary, day: date) -> bool:
    """Whether that day and the one before are green: hops wait otherwise."""
    return all(light_of_day(diary, one) is Light.GREEN for one in (day, day - timedelta(days=1)))


HALF = 0.5
"""So much of the work has to be done for a session that was left early to count. Our convention."""


def done_of(session: Session) -> Done:
    """What of a logged session counts for what is due; left for pain, it counts: that is the rule at work."""
    start = session.start
    work = [one for one in session.segments if one.kind.is_work]
    finished = {one.index for one in work if one.outcome is Outcome.DONE}
    enough = len(finished) >= HALF * len({one.index for one in work}) and bool(finished)
    stopped_for_pain = session.end_reason is Reason.PAIN
    return Done(
        routine=file_of(session),
        side=Sides(start.affected),
        at=start.started_at,
        day=start.local_date,
        counts=session.state is SessionState.COMPLETED or stopped_for_pain or enough,
    )
