"""Routines, files and sessions that the tests of the pages share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.flatten import flatten
from rehab_player.core.routine import (
    Ask,
    Dose,
    Hold,
    Measure,
    Move,
    Phase,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Side,
    Sides,
    Span,
    Switch,
)
from rehab_player.storage.problems import Problem
from rehab_player.ui.routines.cards import CardMaker, Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
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
from rehab_player.core.timeline import Kind, Timeline
from rehab_player.storage.log_rows import SessionRow

OWN = Path("/home/runner/rehab/routines")
BUNDLED = Path("/usr/share/rehab/routines")

_TEMPO = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))

HEEL_DROPS = Routine(
    name="Eccentric heel drops",
    summary="Slow lowering off a step for the Achilles tendon.",
    areas=("back of ankle",),
    goal="strength",
    equipment=("step with a rail",),
    caution="Not for pain right at the heel bone; use the floor version.",
    sources=("Alfredson et al. 1998, Am J Sports Med 26(3):360–366",),
    dose=Dose(per_day=Span(2, 2), days_per_week=Span(7, 7), weeks=Span(12, 12)),
    measures=(Measure(name="Load", unit="kg"), Measure(name="Knee to wall", unit="cm", per_side=True)),
    steps=(
        Setup(text="Stand on the step, heels over the edge"),
        Reps(
            name="Heel drop, knee straight", count=15, tempo=_TEMPO, sets=3, rest_ms=60_000, sides=Sides.LEFT
        ),
        Setup(text="Bend the knee, same foot", duration_ms=60_000),
        Reps(name="Heel drop, knee bent", count=15, tempo=_TEMPO, sets=3, rest_ms=60_000, sides=Sides.LEFT),
    ),
)
CALF_STRETCH = Routine(
    name="Calf stretch",
    summary="Before and after each run",
    areas=("calf", "back of ankle"),
    goal="mobility",
    dose=Dose(after_runs=True),
    steps=(
        Setup(text="Stand at a wall", duration_ms=15_000),
        Hold(name="Calf stretch, knee straight", duration_ms=30_000, sets=2, sides=Sides.BOTH),
    ),
)
CONTRAST_SOAK = Routine(
    name="Contrast Soak",
    summary="Warm and cold, swap each minute, for feet that have run a long way today",
    areas=("general",),
    goal="recovery",
    equipment=("two buckets", "thermometer"),
    dose=Dose(days_per_week=Span(2, 3), per_day=Span(1, 1)),
    steps=(
        Setup(text="Fill both buckets"),
        Repeat(
            rounds=3,
            steps=(
                Hold(name="Left foot warm, right foot cold", duration_ms=60_000),
                Hold(name="Left foot cold, right foot warm", duration_ms=60_000),
            ),
        ),
    ),
)
RAISES = Routine(
    name="Calf raises R&D",
    summary="As many as you can",
    areas=("calf",),
    goal="strength",
    steps=(
        Reps(name="Single-leg calf raise", count=None, sets=2, sides=Sides.BOTH),
        Ask(),
        Switch(duration_ms=5_000),
    ),
)
CIRCLES = Routine(
    name="Mobility Reset",
    summary="Circles, squat hold, calf stretch",
    areas=("front of ankle", "general"),
    goal="mobility",
    equipment=("wall or rail",),
    dose=Dose(after_runs=True, days_per_week=Span(3, 3)),
    steps=(
        Move(name="Ankle circles", duration_ms=20_000, sides=Sides.BOTH, switch_ms=5_000),
        Rest(duration_ms=10_000),
        Hold(name="Deep squat", duration_ms=30_000, sets=3, rest_ms=10_000),
        Hold(name="Calf stretch", duration_ms=30_000, sides=Sides.BOTH),
    ),
)
ALL = (HEEL_DROPS, CALF_STRETCH, CONTRAST_SOAK, RAISES, CIRCLES)


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file as the reader hands it over, as far as the pages look at it."""

    path: Path
    sha256: str
    routine: Routine | None
    problems: tuple[Problem, ...] = ()


BROKEN = FileRead(
    OWN / "evening-calf.yaml",
    "b0",
    None,
    (
        Problem(17, 5, "steps 4", "`tempoo` is no key of reps; did you mean `tempo`?"),
        Problem(9, 10, "steps 2, rest", '"3 sek" is no duration; write 3s, 2m or 1:30'),
    ),
)


def timeline_of(routine: Routine) -> Timeline:
    """The timeline for a person whose left side is affected."""
    return flatten(routine, affected=Sides.LEFT)


def files(*routines: Routine, folder: Path = BUNDLED) -> tuple[FileRead, ...]:
    """A file for each routine."""
    return tuple(
        FileRead(folder / f"{r.name.lower().replace(' ', '-')}.yaml", f"hash {r.name}", r) for r in routines
    )


def shelf(*extra: FileRead) -> Shelf:
    """All the routines, and more files."""
    return CardMaker(timeline_of, OWN).shelf((*files(*ALL), *extra))


TODAY = date(2026, 5, 14)
ZONE = timezone(timedelta(hours=2))


def row(number: int = 0, **values: object) -> SessionRow:
    """The row of a session, `number` half days ago."""
    at = datetime(2026, 5, 14, 7, 58, tzinfo=ZONE) - timedelta(hours=12 * number)
    facts: dict[str, object] = {
        "id": f"session-{number}",
        "routine_name": "Eccentric heel drops",
        "routine_hash": "hash Eccentric heel drops",
        "started_at": at,
        "local_date": at.date(),
        "active_ms": 840_000,
        "planned_ms": 840_000,
        "state": SessionState.COMPLETED,
        "end_reason": None,
        "pain_before": 2,
        "pain_worst": 4,
        "pain_after": 3,
        "pain_morning": None if number == 0 else 2,
        "effort": 5,
        "has_note": False,
        "segments_done": 12,
        "segment_count": 12,
    }
    return SessionRow(**(facts | values))  # type: ignore[arg-type]


def session(of: SessionRow) -> Session:
    """The whole of a session of heel drops."""
    records = tuple(_record(index, of) for index in range(of.segments_done))
    return Session(
        start=SessionStart(
            id=of.id,
            routine_name=of.routine_name,
            routine_file="/routines/heel-drops.yaml",
            routine_hash=of.routine_hash,
            routine_text="format: 1\nname: Eccentric heel drops\nsteps:\n  - rest: 60s\n",
            routine_parts=(),
            affected="left",
            planned_ms=of.planned_ms,
            segment_count=of.segment_count,
            started_at=of.started_at,
            local_date=of.local_date,
        ),
        state=of.state,
        ended_at=None
        if of.state is SessionState.OPEN
        else of.started_at + timedelta(milliseconds=of.active_ms),
        active_ms=of.active_ms,
        end_reason=of.end_reason,
        segments=records,
        pains=tuple(_pains(of)),
        measures=(MeasureRecord(name="Load", unit="kg", side=None, value=12.5),),
        effort=of.effort,
        note="Backpack with 12 kg. A bit stiff at first.",
    )


def _record(index: int, of: SessionRow) -> SegmentRecord:
    work = index % 2 == 0
    skipped = index == 3
    return SegmentRecord(
        index=index,
        pass_no=1,
        kind=Kind.REPS if work else Kind.REST,
        name="Heel drop, knee straight" if work else "Rest",
        side=Side.LEFT if work else None,
        set=index // 2 % 3 + 1 if work else None,
        sets=3 if work else None,
        round=None,
        rounds=None,
        planned_ms=90_000 if work else 60_000,
        planned_count=15 if work else None,
        done_ms=0 if skipped else 60_000,
        done_count=(9 if index == 4 else 15) if work else None,
        outcome=Outcome.SKIPPED if skipped else Outcome.PARTIAL if index == 4 else Outcome.DONE,
        reason=Reason.TIME if skipped else None,
        ended_at=of.started_at,
    )


def _pains(of: SessionRow) -> Iterator[PainRecord]:
    for moment, score in (
        (PainMoment.BEFORE, of.pain_before),
        (PainMoment.WORST, of.pain_worst),
        (PainMoment.AFTER, of.pain_after),
        (PainMoment.MORNING, of.pain_morning),
    ):
        if score is not None:
            yield PainRecord(moment=moment, score=score, at=of.started_at)


class Log:
    """Sessions in memory, counting how many rows were asked for."""

    def __init__(self, rows: Sequence[SessionRow]) -> None:
        self.rows = list(rows)
        self.handed_out = 0

    def sessions(self, limit: int | None = None, offset: int = 0) -> tuple[SessionRow, ...]:
        found = tuple(self.rows[offset : None if limit is None else offset + limit])
        self.handed_out += len(found)
        return found

    def session(self, session_id: str) -> Session:
        return session(next(row for row in self.rows if row.id == session_id))


def log(count: int = 12) -> Log:
    """Twice a day heel drops, the third one stopped half way."""
    partial = {"state": SessionState.PARTIAL, "active_ms": 385_000, "planned_ms": 600_000, "segments_done": 5}
    special = {"routine_name": "Ankle Strength 10", "end_reason": Reason.TIRED}
    return Log([row(n, **(partial | special if n == 2 else {})) for n in range(count)])
