"""Histories that the tests of the page share."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.history_doses import Prescription
from rehab_player.core.routine import Side
from rehab_player.core.session import (
    MeasureRecord,
    PainMoment,
    PainRecord,
    Reason,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.storage.history import Change, History, KeptSession
from tests.logs import log_in_memory
from tests.storage import history_year

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from rehab_player.storage.log import SessionLog

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 5, 14, 20, 0, tzinfo=ZONE)
TODAY = NOW.date()
YEAR_PLAN = (
    Prescription(
        routine="eccentric-heel-drops", per_day=1, days_per_week=7, first=history_year.FIRST_DAY, last=None
    ),
)


def session(number: int, at: datetime, **told: object) -> Session:
    """Heel drops of 14 minutes on the left, worst 4, done to the end."""
    name = str(told.pop("name", "Eccentric heel drops"))
    pains = {
        PainMoment.BEFORE: told.pop("before", 2),
        PainMoment.WORST: told.pop("worst", 4),
        PainMoment.MORNING: told.pop("morning", None),
    }
    start = SessionStart(
        id=f"00000000-0000-4000-8000-{number:012}",
        routine_name=name,
        routine_file=name.lower().replace(" ", "-") + ".yaml",
        routine_hash="ab" * 32,
        routine_text="format: 1\nname: heel drops\nsteps:\n  - rest: 60s\n",
        routine_parts=(),
        affected="left",
        planned_ms=840_000,
        segment_count=0,
        started_at=at,
        local_date=at.date(),
        areas=(str(told.pop("area", "back of ankle")),),
    )
    whole = Session(
        start=start,
        state=SessionState.COMPLETED,
        ended_at=at + timedelta(milliseconds=840_000),
        active_ms=840_000,
        pains=tuple(
            PainRecord(moment=moment, score=score, at=at)
            for moment, score in pains.items()
            if isinstance(score, int)
        ),
    )
    return replace(whole, **told)  # type: ignore[arg-type]


def morning(day: date, hour: int = 8, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def week() -> tuple[Session, ...]:
    """Six sessions from 11 to 14 May, one stopped early, one of another routine, one measured."""
    days = {n: date(2026, 5, n) for n in range(11, 15)}
    stopped = {"state": SessionState.PARTIAL, "active_ms": 385_000, "end_reason": Reason.TIRED}
    measures = tuple(
        MeasureRecord(name="Knee to wall", unit="cm", side=side, value=value)
        for side, value in ((Side.LEFT, 9.0), (Side.RIGHT, 11.5))
    )
    return (
        session(1, morning(days[11]), morning=2, note="Rail wobbles."),
        session(2, morning(days[12]), worst=1, before=0, morning=1, name="Foot doming", area="under heel"),
        session(3, morning(days[12], 18), worst=7, morning=3),
        session(4, morning(days[13]), morning=2, **stopped),
        session(5, morning(days[13], 18, 10), morning=2, measures=measures),
        session(6, morning(days[14], 7, 58)),
    )


def kept(sessions: Iterable[Session], log: SessionLog | None = None) -> SessionLog:
    """A log with these sessions, in memory unless one is given."""
    log = log_in_memory() if log is None else log
    History(log).apply(Change(put_in=tuple(KeptSession(each) for each in sessions)))
    return log


@dataclass
class Names:
    """Stands for the system's dialogs: gives the names it was given, and remembers what was suggested."""

    path: Path | None = None
    suggested: list[Path] = field(default_factory=list)

    def to_save(self, _parent: QWidget, _title: str, suggested: Path, _kinds: str) -> Path | None:
        self.suggested.append(suggested)
        return self.path

    def to_open(self, _parent: QWidget, _title: str, folder: Path, _kinds: str) -> Path | None:
        self.suggested.append(folder)
        return self.path
