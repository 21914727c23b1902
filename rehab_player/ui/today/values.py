"""What Today shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rehab_player.core.checkin import MorningAnswer
from rehab_player.core.due_values import Due
from rehab_player.core.manner import AS_WRITTEN, Manner
from rehab_player.core.morning_card import Recent as PainOfLate
from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.suggestion import Suggestion
from rehab_player.ui.routines.cards import RoutineCard

WeekState = Literal["done", "now", "coming"]


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A session that can be resumed."""

    id: str
    name: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningView:
    """The question of the morning. `about` names the session it closes, "" where there is none.

    `answer` is today's, with its `line`; `stiff_min` are the minutes of stiffness to begin with.
    """

    area: str
    about: str = ""
    stiff_min: int = 0
    answer: MorningAnswer | None = None
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningTold:
    """What was answered: first step on 0–10, minutes of stiffness, and what was ticked."""

    first_step: int
    stiff_min: int
    swelling: bool = False
    walk_changed: bool = False
    other_joints: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DueView:
    """A routine that is due; `card` is as it is to be played in that `manner`."""

    due: Due
    card: RoutineCard
    why: str
    is_open: bool
    manner: Manner = AS_WRITTEN


@dataclass(frozen=True, slots=True)
class Recent:
    """A routine that was done lately."""

    card: RoutineCard
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Why the list is empty. `asks_what_now` offers what to do on a red day."""

    title: str
    text: str
    asks_what_now: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstView:
    """Where to begin, before anything was done: a routine with its title and why."""

    card: RoutineCard
    title: str
    about: str
    start: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionView:
    """A suggestion with its title as shown and the name of its routine."""

    suggestion: Suggestion
    title: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeView:
    """A programme that is followed. `week` and `of` are as in "Week 3" " of 12".

    `done` of `prescribed` sessions; `paused` says since when and why, "" while it goes on.
    """

    enrolment: Enrolment
    name: str
    weeks: tuple[WeekState, ...]
    week: str
    of: str
    phase: str
    done: int
    prescribed: int
    paused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """`first` is set only while nothing was done or planned yet; `state` while nothing is due.

    `waiting` are sentences about what is due after a run, or held back and why.
    """

    day: str
    summary: str
    morning: MorningView | None = None
    interrupted: tuple[Interrupted, ...] = ()
    due: tuple[DueView, ...] = ()
    waiting: tuple[str, ...] = ()
    state: State | None = None
    recent: tuple[Recent, ...] = ()
    first: FirstView | None = None
    pain: PainOfLate | None = None
    suggestion: SuggestionView | None = None
    programmes: tuple[ProgrammeView, ...] = ()
