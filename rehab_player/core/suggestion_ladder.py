"""The next step up or down of an exercise.

Down, in this order: less load, 30 % fewer repetitions, both legs, smaller range (the floor version),
every other day, a rest of some days. Up is the same way back, then load, then a harder exercise.
The order is our convention, after physiotherapists' practice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from rehab_player.core.routine import Routine
from rehab_player.core.suggestion_dose import FEWER_REPS, Adjustment, AdjustmentKind, adjusted, in_force

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date


HEEL_DROP_STEP_KG = 5.0
"""Alfredson et al. 1998: a backpack with 5 kg more."""
HEEL_DROP_MOST_KG = 60.0
"""The most in the handout of a later trial."""
LOAD_STEP_KG = 2.5
"""Elsewhere 2 to 5 kg more. Our convention."""
EVERY_OTHER_DAY_HOURS = 48.0
REST_DAYS = 3
"""Two to three days of rest; the first session after them is on the third day. Our convention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """What is known of an exercise's steps: load in kg, and the easier and the harder exercise.

    With `painless` one whole session without pain is enough for more load.
    """

    load_step_kg: float = LOAD_STEP_KG
    most_kg: float | None = None
    painless: bool = False
    easier: str | None = None
    harder: str | None = None


_HEEL_DROPS = Ladder(
    load_step_kg=HEEL_DROP_STEP_KG,
    most_kg=HEEL_DROP_MOST_KG,
    painless=True,
    easier="floor-level-lowering",
)
LADDERS = {
    "eccentric-heel-drops": _HEEL_DROPS,
    "heel-drops-as-tolerated": _HEEL_DROPS,
    "floor-level-lowering": Ladder(load_step_kg=HEEL_DROP_STEP_KG, most_kg=HEEL_DROP_MOST_KG, painless=True),
    "calf-raises": Ladder(easier="two-leg-calf-raises"),
    "two-leg-calf-raises": Ladder(harder="calf-raises"),
    "soleus-block": Ladder(easier="seated-calf-raises"),
    "hop-ladder": Ladder(harder="hop-ladder-2"),
    "hop-ladder-2": Ladder(easier="hop-ladder"),
    "single-leg-balance": Ladder(harder="single-leg-balance-eyes-closed"),
    "single-leg-balance-eyes-closed": Ladder(
        easier="single-leg-balance", harder="single-leg-balance-on-a-pillow"
    ),
    "single-leg-balance-on-a-pillow": Ladder(easier="single-leg-balance-eyes-closed"),
}


def ladder_of(file: str) -> Ladder:
    """The ladder of a routine file, by its name without ending; the usual one when it has none of its own."""
    return LADDERS.get(file, Ladder())


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """Where on its ladder an exercise stands: `load_kg` is the load of the last session.

    In a programme, the harder exercise comes with the next phase and with no step up.
    """

    file: str
    routine: Routine
    load_kg: float = 0
    adjustments: tuple[Adjustment, ...] = ()
    in_programme: bool = False


def step_back(rung: Rung, today: date) -> Adjustment:
    """One step down; when nothing else is left, some days of rest."""
    return next(_ways_down(rung, today))


def _ways_down(rung: Rung, today: date) -> Iterator[Adjustment]:
    present = {one.kind for one in in_force(rung.adjustments, rung.file)}
    ladder = ladder_of(rung.file)
    if rung.load_kg > 0 and _has_load(rung.routine):
        yield _with_load(rung, max(rung.load_kg - ladder.load_step_kg, 0))
    for one in _easier(rung, ladder):
        if one.kind not in present and _changes(rung.routine, one):
            yield one
    if AdjustmentKind.SPACING not in present:
        yield Adjustment(kind=AdjustmentKind.SPACING, routine=rung.file, hours=EVERY_OTHER_DAY_HOURS)
    yield rest(rung.file, today)


def rest(file: str, today: date) -> Adjustment:
    """Some days of rest from today on."""
    return Adjustment(kind=AdjustmentKind.REST, routine=file, until=today + timedelta(days=REST_DAYS))


def _easier(rung: Rung, ladder: Ladder) -> Iterator[Adjustment]:
    yield Adjustment(kind=AdjustmentKind.REPS, routine=rung.file, share=FEWER_REPS)
    yield Adjustment(kind=AdjustmentKind.TWO_LEGS, routine=rung.file)
    if ladder.easier is not None:
        yield Adjustment(kind=AdjustmentKind.VARIANT, routine=rung.file, variant=ladder.easier)


def step_up(rung: Rung) -> Adjustment | None:
    """One step up, or None at the top of the ladder."""
    for kind in reversed(_WAY_BACK):
        if any(one.kind is kind for one in in_force(rung.adjustments, rung.file)):
            return Adjustment(kind=kind, routine=rung.file, off=True)
    ladder = ladder_of(rung.file)
    heavier = rung.load_kg + ladder.load_step_kg
    if _has_load(rung.routine) and (ladder.most_kg is None or heavier <= ladder.most_kg):
        return _with_load(rung, heavier)
    if ladder.harder is not None and not rung.in_programme:
        return Adjustment(kind=AdjustmentKind.VARIANT, routine=rung.file, variant=ladder.harder)
    return None


_WAY_BACK: Sequence[AdjustmentKind] = (
    AdjustmentKind.REPS,
    AdjustmentKind.TWO_LEGS,
    AdjustmentKind.VARIANT,
    AdjustmentKind.SPACING,
)


def _with_load(rung: Rung, kg: float) -> Adjustment:
    if kg <= 0:
        return Adjustment(kind=AdjustmentKind.LOAD, routine=rung.file, off=True)
    return Adjustment(kind=AdjustmentKind.LOAD, routine=rung.file, kg=kg)


def _has_load(routine: Routine) -> bool:
    """Whether one load is asked after the session: with several, one number would not fit all."""
    return sum(measure.unit == "kg" for measure in routine.measures) == 1


def _changes(routine: Routine, adjustment: Adjustment) -> bool:
    return adjustment.kind is AdjustmentKind.VARIANT or adjusted(routine, (adjustment,)) != routine
