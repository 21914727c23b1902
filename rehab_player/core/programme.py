"""What a programme file says, as frozen values: routines over weeks, and when to move on.

A phase here is a stretch of weeks of a programme; the parts of a repetition are `routine.Phase`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rehab_player.core.language import translate
from rehab_player.core.routine import Span


class MoveOn(StrEnum):
    """What has to be so, besides the weeks, before the next phase is suggested."""

    WEEKS = "weeks"
    """Nothing else: the weeks alone count."""
    SETTLED = "settled"
    """The morning after the last session was as usual, and its worst pain at most 5."""
    EASY = "easy"
    """The worst pain was at most 2 in the last three sessions, all done, the mornings as usual."""
    QUIET_WEEK = "quiet week"
    """As EASY, and every answered morning of the last seven days as usual: the gate before hopping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """One routine of a phase and how often: a day, days a week, or every so many hours.

    `hours_apart` is the least time between two sessions; with `rest_day_between` they are not on
    consecutive days; `after_runs` asks for a run on the same day. `note` says more, such as when.
    """

    routine: str
    per_day: Span | None = None
    days_per_week: Span | None = None
    every_hours: Span | None = None
    hours_apart: float | None = None
    rest_day_between: bool = False
    after_runs: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePhase:
    """A stretch of a programme; `weeks` None goes on without an end."""

    name: str
    do: tuple[Prescription, ...]
    weeks: int | None = None
    move_on: MoveOn = MoveOn.WEEKS


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A programme; `ends` says what comes after it."""

    name: str
    phases: tuple[ProgrammePhase, ...]
    summary: str = ""
    about: str = ""
    areas: tuple[str, ...] = ()
    caution: str = ""
    sources: tuple[str, ...] = ()
    ends: str = ""

    @property
    def weeks(self) -> int | None:
        """The weeks of all phases; None when the last goes on without an end."""
        if any(phase.weeks is None for phase in self.phases):
            return None
        return sum(phase.weeks or 0 for phase in self.phases)

    @property
    def routines(self) -> tuple[str, ...]:
        """Every routine file that it plays, once, in order."""
        return tuple(dict.fromkeys(one.routine for phase in self.phases for one in phase.do))


_HEEL_DROPS = translate("programme", "heel drops")
_HEAVY_SLOW_RESISTANCE = translate("programme", "heavy slow resistance")
_HEEL_RAISES_ON_A_TOWEL = translate("programme", "heel raises on a towel")
_ACHILLES_LOADING = translate("programme", "Achilles loading")
_SOLEUS_WORK = translate("programme", "soleus work")
LOAD_FAMILY = {
    "eccentric-heel-drops": _HEEL_DROPS,
    "heel-drops-as-tolerated": _HEEL_DROPS,
    "floor-level-lowering": _HEEL_DROPS,
    "heavy-slow-resistance-week-1": _HEAVY_SLOW_RESISTANCE,
    "heavy-slow-resistance-weeks-2-3": _HEAVY_SLOW_RESISTANCE,
    "heavy-slow-resistance-weeks-4-5": _HEAVY_SLOW_RESISTANCE,
    "heavy-slow-resistance-weeks-6-8": _HEAVY_SLOW_RESISTANCE,
    "heavy-slow-resistance-weeks-9-12": _HEAVY_SLOW_RESISTANCE,
    "heel-raises-on-towel-weeks-1-2": _HEEL_RAISES_ON_A_TOWEL,
    "heel-raises-on-towel-weeks-3-4": _HEEL_RAISES_ON_A_TOWEL,
    "heel-raises-on-towel-weeks-5-12": _HEEL_RAISES_ON_A_TOWEL,
    "heel-raises-on-towel-both-sides": _HEEL_RAISES_ON_A_TOWEL,
    "achilles-loading-phase-1": _ACHILLES_LOADING,
    "achilles-loading-phase-2": _ACHILLES_LOADING,
    "achilles-loading-phase-3": _ACHILLES_LOADING,
    "soleus-block": _SOLEUS_WORK,
    "seated-calf-raises": _SOLEUS_WORK,
}
"""Routines that load the same tendon, by the plan they belong to: one plan at a time a side.

The heel drops' bent-knee half already trains the soleus. Our convention.
"""


def plan_of_load(routine: str) -> str | None:
    """The plan of the load family that a routine file belongs to, or None."""
    return LOAD_FAMILY.get(routine)
