"""How a routine is played: with which accepted changes, for which side, and whether with impact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.core.due import due
from rehab_player.core.due_values import may_hop
from rehab_player.core.routine import Sides
from rehab_player.core.suggestion_dose import (
    Adjustment,
    AdjustmentKind,
    adjusted,
    changes_steps,
    file_to_play,
    in_force,
)

if TYPE_CHECKING:
    from datetime import datetime

    from rehab_player.core.due_values import Diary, Due, Plans
    from rehab_player.core.routine import Routine


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """`adjustments` are taken in turn; `side` None is the one of the settings; without `impact` the
    steps of impact are left out as well."""

    adjustments: tuple[Adjustment, ...] = ()
    side: Sides | None = None
    impact: bool = True

    def of(self, routine: Routine) -> Routine:
        """The routine as it is played."""
        return adjusted(routine, self.kept(""))

    def kept(self, file: str) -> tuple[Adjustment, ...]:
        """All that is applied to the routine file of that name, as a session keeps it."""
        if self.impact or any(one.kind is AdjustmentKind.WITHOUT_IMPACT for one in self.adjustments):
            return self.adjustments
        return (*self.adjustments, Adjustment(kind=AdjustmentKind.WITHOUT_IMPACT, routine=file))

    @property
    def as_written(self) -> Manner:
        """The same without what was accepted; what a rule leaves out stays out."""
        return replace(self, adjustments=())

    @property
    def without_impact(self) -> Manner:
        """The same with the steps of impact left out."""
        return replace(self, impact=False)

    @property
    def changes(self) -> str:
        """The accepted changes in a few words; empty when there are none."""
        return ", ".join(one.text for one in self.adjustments)


AS_WRITTEN = Manner()


def manner_of(one: Due, plans: Plans) -> Manner:
    """How something that is due is played; a plan for both feet at once leaves the side to the settings."""
    return Manner(
        adjustments=_of_dose(one.prescribed, plans),
        side=None if one.side is Sides.NONE else one.side,
        impact=not one.without_impact,
    )


def manner_for(file: str, plans: Plans, diary: Diary, now: datetime) -> Manner:
    """How the routine file of that name is played when it is not chosen from what is due.

    With the changes and for the side of the plan that it belongs to, else with what was accepted
    about it. Hops wait after yellow and red as they do in a plan.
    """
    agenda = due(plans, diary, now)
    planned = next((one for one in (*agenda.due, *agenda.later) if one.routine == file), None)
    if planned is None:
        manner = Manner(adjustments=_of_dose(_replaced_by(file, plans), plans))
    else:
        manner = manner_of(planned, plans)
    return replace(manner, impact=may_hop(diary, now.date()))


def _replaced_by(file: str, plans: Plans) -> str:
    """The routine whose place this one has taken, or itself."""
    replaced = (one.routine for one in plans.adjustments if one.routine != file)
    return next((one for one in replaced if file_to_play(one, plans.adjustments) == file), file)


def _of_dose(file: str, plans: Plans) -> tuple[Adjustment, ...]:
    return tuple(one for one in in_force(plans.adjustments, file) if changes_steps(one))
