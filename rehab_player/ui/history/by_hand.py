"""A session that was done without the program, as it is before anything is told of it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from rehab_player.core.history_edit import told_by_hand
from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import MeasureRecord, Session, SessionStart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from rehab_player.core.routine import Measure
    from rehab_player.ui.routines.cards import RoutineCard

USUAL_MS = 600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRoutine:
    """What is kept of a routine with each of its sessions."""

    name: str
    file: str = ""
    planned_ms: int = 0
    areas: tuple[str, ...] = ()
    goal: str | None = None
    pain_rule: PainRule | None = None
    affected: str = "both"
    measures: tuple[MeasureRecord, ...] = ()


def from_card(card: RoutineCard) -> KnownRoutine:
    """A routine of the library."""
    routine = card.routine
    return KnownRoutine(
        name=card.name,
        file=card.path.name,
        planned_ms=card.length_ms,
        areas=routine.areas,
        goal=routine.goal,
        pain_rule=routine.pain_rule,
        measures=tuple(_records(routine.measures)),
    )


def from_start(start: SessionStart) -> KnownRoutine:
    """A routine as it was played."""
    return KnownRoutine(
        name=start.routine_name,
        file=start.routine_file,
        planned_ms=start.planned_ms,
        areas=start.areas,
        goal=start.goal,
        pain_rule=start.pain_rule,
        affected=start.affected,
    )


def new_session(routine: KnownRoutine, now: datetime) -> Session:
    """A session of it, done to its end, over by now."""
    length = routine.planned_ms or USUAL_MS
    at = now.replace(second=0, microsecond=0)
    start = SessionStart(
        id=str(uuid.uuid4()),
        routine_name=routine.name,
        routine_file=routine.file,
        routine_hash="",
        routine_text="",
        routine_parts=(),
        affected=routine.affected,
        planned_ms=routine.planned_ms,
        segment_count=0,
        started_at=at - _whole_minutes(length),
        local_date=(at - _whole_minutes(length)).date(),
        areas=routine.areas,
        goal=routine.goal,
        pain_rule=routine.pain_rule,
    )
    return told_by_hand(start, active_ms=length, completed=True)


def names(cards: Sequence[RoutineCard], played: Iterable[str]) -> tuple[str, ...]:
    """What can be added: what was played first, then the library."""
    return tuple(dict.fromkeys((*played, *(card.name for card in cards))))


def _whole_minutes(ms: int) -> timedelta:
    return timedelta(minutes=-(-ms // 60_000))


def _records(measures: Iterable[Measure]) -> Iterable[MeasureRecord]:
    for measure in measures:
        sides: tuple[Side | None, ...] = (Side.LEFT, Side.RIGHT) if measure.per_side else (None,)
        for side in sides:
            yield MeasureRecord(name=measure.name, unit=measure.unit, side=side, value=0)
