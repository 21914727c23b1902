"""A year of rehab with numbers that can be told by hand.

From 15 May 2025 to 14 May 2026, 365 days: heel drops every morning at 7:30, and on every second
day, from the first on, Ankle Strength 10 at 18:00, of which every tenth was left after the first
set. Three weeks of August were spent in New York.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import (
    MeasureRecord,
    Outcome,
    PainMoment,
    PainRecord,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.timeline import Kind
from rehab_player.storage.history import Change, History, KeptSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.storage.log import SessionLog

FIRST_DAY, LAST_DAY = date(2025, 5, 15), date(2026, 5, 14)
MORNINGS, EVENINGS, LEFT_EARLY = 365, 183, 18
SESSIONS = MORNINGS + EVENINGS
REPS = MORNINGS * 45 + (EVENINGS - LEFT_EARLY) * 20 + LEFT_EARLY * 10
TENSION_S = MORNINGS * 45 * 5 + (EVENINGS - LEFT_EARLY) * (20 * 3 + 30) + LEFT_EARLY * 10 * 3
ACTIVE_S = MORNINGS * 330 + (EVENINGS - LEFT_EARLY) * 110 + LEFT_EARLY * 40
MEASURED_DAYS = 53
"""Every seventh day, from the first on."""
NOTES = 12

_SUMMER = (date(2025, 10, 26), date(2026, 3, 29))
"""The days on which Europe's clocks went back and forth."""
_AWAY = (date(2025, 8, 1), date(2025, 8, 21))


def days() -> Iterator[tuple[int, date]]:
    return enumerate(FIRST_DAY + timedelta(days=n) for n in range(MORNINGS))


def sessions() -> Iterator[Session]:
    for number, day in days():
        yield _morning(number, day)
        if number % 2 == 0:
            yield _evening(number, day)


def fill(log: SessionLog) -> None:
    """The whole year in one go."""
    History(log).apply(Change(put_in=tuple(KeptSession(session) for session in sessions())))


def zone(day: date) -> timezone:
    if _AWAY[0] <= day <= _AWAY[1]:
        return timezone(timedelta(hours=-4))
    return timezone(timedelta(hours=1 if _SUMMER[0] <= day < _SUMMER[1] else 2))


def pain_before(number: int) -> int:
    """From 4 at the beginning to 1 at the end."""
    return 4 - number // 100


def knee_to_wall(number: int, side: Side) -> float:
    """Right stays at 11.5 cm; left begins at 6 and gains half a centimetre every ten weeks."""
    return 11.5 if side is Side.RIGHT else 6 + number // 70 * 0.5


def load_kg(number: int) -> float:
    """Five kilos more every ninety days."""
    return number // 90 * 5.0


def _morning(number: int, day: date) -> Session:
    at = datetime(day.year, day.month, day.day, 7, 30, tzinfo=zone(day))
    before = pain_before(number)
    segments = (*(_heel_drops(each, at) for each in (0, 2, 4)), _rest(1, at), _rest(3, at))
    measures = [MeasureRecord(name="Load", unit="kg", side=None, value=load_kg(number))]
    if number % 7 == 0:
        measures += [
            MeasureRecord(name="Knee to wall", unit="cm", side=side, value=knee_to_wall(number, side))
            for side in Side
        ]
    return replace(
        _session(number * 2, at, "Eccentric heel drops", 330, 5),
        segments=tuple(sorted(segments, key=lambda record: record.index)),
        pains=(
            PainRecord(moment=PainMoment.BEFORE, score=before, at=at),
            PainRecord(moment=PainMoment.WORST, score=before + 1, at=at + timedelta(minutes=6)),
            PainRecord(moment=PainMoment.MORNING, score=before, at=at + timedelta(hours=23)),
        ),
        measures=tuple(measures),
        effort=number % 11,
        note=f"Rail wobbles, {number}." if number % 31 == 0 else "",
    )


def _evening(number: int, day: date) -> Session:
    at = datetime(day.year, day.month, day.day, 18, 0, tzinfo=zone(day))
    left_early = number % 20 == 10
    raises = [_raises(index, at, side) for index, side in enumerate(Side)]
    if not left_early:
        return replace(
            _session(number * 2 + 1, at, "Ankle Strength 10", 110, 3), segments=(*raises, _hold(2, at))
        )
    return replace(
        _session(number * 2 + 1, at, "Ankle Strength 10", 40, 3),
        state=SessionState.PARTIAL,
        end_reason=Reason.TIRED,
        segments=(raises[0], replace(raises[1], outcome=Outcome.SKIPPED, done_ms=0, done_count=0)),
    )


def _session(number: int, at: datetime, name: str, active_s: int, segment_count: int) -> Session:
    start = SessionStart(
        id=str(UUID(int=number + 1, version=4)),
        routine_name=name,
        routine_file=name.lower().replace(" ", "-") + ".yaml",
        routine_hash="ab" * 32,
        routine_text=f"format: 1\nname: {name}\nsteps:\n  - rest: 60s\n",
        routine_parts=(),
        affected="left",
        planned_ms=330_000 if segment_count == 5 else 110_000,
        segment_count=segment_count,
        started_at=at,
        local_date=at.date(),
        areas=("back of ankle",) if segment_count == 5 else ("back of ankle", "calf"),
        goal="strength",
        pain_rule=PainRule.LOADING,
    )
    return Session(
        start=start,
        state=SessionState.COMPLETED,
        ended_at=at + timedelta(seconds=active_s),
        active_ms=active_s * 1000,
    )


def _record(index: int, at: datetime, **told: object) -> SegmentRecord:
    facts: dict[str, object] = {
        "index": index,
        "pass_no": 1,
        "side": None,
        "set": None,
        "sets": None,
        "round": None,
        "rounds": None,
        "planned_count": None,
        "done_count": None,
        "outcome": Outcome.DONE,
        "reason": None,
        "ended_at": at + timedelta(minutes=index + 1),
    }
    return SegmentRecord(**(facts | told))  # type: ignore[arg-type]


def _heel_drops(index: int, at: datetime) -> SegmentRecord:
    """Fifteen repetitions of 6 s, of which 5 s load the muscle."""
    return _record(
        index,
        at,
        kind=Kind.REPS,
        name="Heel drop, knee straight",
        side=Side.LEFT,
        set=index // 2 + 1,
        sets=3,
        planned_ms=90_000,
        planned_count=15,
        done_ms=90_000,
        done_count=15,
        rep_tension_ms=5_000,
    )


def _rest(index: int, at: datetime) -> SegmentRecord:
    return _record(index, at, kind=Kind.REST, name="Rest", planned_ms=30_000, done_ms=30_000)


def _raises(index: int, at: datetime, side: Side) -> SegmentRecord:
    """Ten repetitions of 4 s, of which 3 s load the muscle."""
    return _record(
        index,
        at,
        kind=Kind.REPS,
        name="Calf raise",
        side=side,
        planned_ms=40_000,
        planned_count=10,
        done_ms=40_000,
        done_count=10,
        rep_tension_ms=3_000,
    )


def _hold(index: int, at: datetime) -> SegmentRecord:
    return _record(
        index, at, kind=Kind.HOLD, name="Balance", side=Side.LEFT, planned_ms=30_000, done_ms=30_000
    )
