"""What History says about sessions: pure functions, usable without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import decimal
from rehab_player.core.light import light_of_pain
from rehab_player.core.session import (
    MeasureRecord,
    Outcome,
    PainMoment,
    Reason,
    SegmentRecord,
    Session,
    SessionState,
)
from rehab_player.core.timeline import Kind
from rehab_player.ui.dates import full_weekday, short_day
from rehab_player.ui.widgets.row_list import Row
from rehab_player.ui.words import clock, plain, record_name, side_word

if TYPE_CHECKING:
    from datetime import date, datetime

    from rehab_player.storage.log_rows import SessionRow

translate = QCoreApplication.translate

NONE_TOLD = "–"
OPEN_DAYS = 2
"""So long after a session its next morning can still be answered."""


@dataclass(frozen=True, slots=True)
class Line:
    """One session as the table shows it. `light` is the worst of its pain, "" when none was told."""

    id: str
    day: str
    time: str
    routine: str
    length: str
    worst: str
    morning: str
    light: str
    spoken: str


def line_of(row: SessionRow, today: date) -> Line:
    """A session for the table; `today` decides whether its morning can still be told."""
    worst = NONE_TOLD if row.pain_worst is None else str(row.pain_worst)
    morning = _morning(row, today)
    day, time, length = day_text(row.local_date, today), time_text(row.started_at), _length(row)
    name, light = plain(row.routine_name), _light(row)
    spoken = translate("History", "{day}, {time}, {routine}, {length}, worst {worst}, next morning {morning}")
    told = spoken.format(day=day, time=time, routine=name, length=length, worst=worst, morning=morning)
    return Line(
        id=row.id,
        day=day,
        time=time,
        routine=name,
        length=length,
        worst=worst,
        morning=morning,
        light=light,
        spoken=f"{told}, {light_word(light)}" if light else told,
    )


def day_text(day: date, today: date) -> str:
    """A date, "14 May", with its year when that is another one."""
    return short_day(day, today)


def long_day_text(day: date) -> str:
    """A date with its weekday, "Thursday 14 May 2026"."""
    return full_weekday(day)


def time_text(at: datetime) -> str:
    """The time of day where the person was, "18:42"."""
    return f"{at.hour}:{at.minute:02}"


def state_word(state: SessionState) -> str:
    """What became of a session."""
    words = {
        SessionState.COMPLETED: translate("History", "done"),
        SessionState.PARTIAL: translate("History", "partial"),
        SessionState.OPEN: translate("History", "stopped"),
    }
    return words[state]


def value_text(value: float | None) -> str:
    """A number in a table, a dash where none was told."""
    return NONE_TOLD if value is None else decimal(value)


def light_word(light: str) -> str:
    """The name of a light: "green", "yellow" or "red"."""
    words = {
        "green": translate("History", "green"),
        "yellow": translate("History", "yellow"),
        "red": translate("History", "red"),
    }
    return words[light]


def reason_word(reason: Reason) -> str:
    """Why something was left out."""
    words = {
        Reason.PAIN: translate("History", "pain"),
        Reason.TIRED: translate("History", "tired"),
        Reason.TIME: translate("History", "no time"),
        Reason.EQUIPMENT: translate("History", "equipment"),
        Reason.OTHER: translate("History", "other"),
    }
    return words[reason]


def head_text(session: Session) -> str:
    """The day and the time of a session, in one line."""
    start = session.start.started_at
    day = long_day_text(session.start.local_date)
    if session.ended_at is None:
        return translate("History", "{day}, from {start}").format(day=day, start=time_text(start))
    end = time_text(session.ended_at.astimezone(start.tzinfo))
    return translate("History", "{day}, {start} to {end}").format(day=day, start=time_text(start), end=end)


def played_text(session: Session) -> str:
    """How the routine was played, where that is other than it is written."""
    changes = ", ".join(one.text for one in session.start.adjustments)
    return translate("History", "Not as written: {changes}.").format(changes=changes)


def done_text(session: Session) -> str:
    """How much of it was done, and why it ended early."""
    length = _of(session.active_ms, session.start.planned_ms, whole=session.state is SessionState.COMPLETED)
    parts = [length, state_word(session.state)]
    if session.end_reason is not None:
        parts.append(reason_word(session.end_reason))
    return ", ".join(parts)


def answers(session: Session) -> tuple[tuple[str, str], ...]:
    """Label and value of each answer; what was not told has a dash."""
    labels = (
        (PainMoment.BEFORE, translate("History", "Before")),
        (PainMoment.WORST, translate("History", "Worst")),
        (PainMoment.AFTER, translate("History", "After")),
        (PainMoment.MORNING, translate("History", "Next morning")),
    )
    told = [(label, _score(session.pain(moment))) for moment, label in labels]
    return (*told, (translate("History", "Effort"), _score(session.effort)))


def measure_text(measure: MeasureRecord) -> tuple[str, str]:
    """A measure's name with its side, and its value with its unit."""
    name = plain(measure.name)
    named = name if measure.side is None else f"{name}, {side_word(measure.side)}"
    return named, f"{decimal(measure.value)} {plain(measure.unit)}".strip()


def segment_row(record: SegmentRecord) -> Row:
    """A segment, planned and done."""
    parts = [record_name(record.kind, record.name)]
    if record.side is not None:
        parts.append(side_word(record.side))
    if (record.sets or 1) > 1:
        parts.append(translate("History", "set {n} of {m}").format(n=record.set, m=record.sets))
    if record.pass_no > 1:
        parts.append(translate("History", "again"))
    skipped = record.outcome is Outcome.SKIPPED
    return Row(f"k_{record.kind}", ", ".join(parts), _amount(record), pale=skipped)


def _amount(record: SegmentRecord) -> str:
    if record.outcome is Outcome.SKIPPED:
        skipped = translate("History", "skipped")
        return skipped if record.reason is None else f"{skipped}: {reason_word(record.reason)}"
    done = _done(record)
    reason = "" if record.reason is None else f": {reason_word(record.reason)}"
    return f"{done}{reason}"


def _done(record: SegmentRecord) -> str:
    partial = record.outcome is Outcome.PARTIAL
    if record.kind is Kind.REPS and record.done_count is not None:
        if record.planned_count is None or not partial:
            return translate("History", "%n reps", "", record.done_count)
        return translate("History", "{n} of {m} reps").format(n=record.done_count, m=record.planned_count)
    if record.planned_ms is None:
        return clock(record.done_ms)
    return _of(record.done_ms, record.planned_ms, whole=not partial)


def _length(row: SessionRow) -> str:
    """How long it took, and what is special about it."""
    done = row.state is SessionState.COMPLETED
    marks = [_of(row.active_ms, row.planned_ms, whole=done)]
    if not done:
        marks.append(state_word(row.state))
    if row.by_hand:
        marks.append(translate("History", "by hand"))
    if row.twin_of is not None:
        marks.append(translate("History", "other version"))
    return ", ".join(marks)


def _of(done_ms: int, planned_ms: int, *, whole: bool) -> str:
    if whole or not planned_ms:
        return clock(max(done_ms, planned_ms) if whole and planned_ms else done_ms)
    return translate("History", "{done} of {planned}").format(done=clock(done_ms), planned=clock(planned_ms))


def _morning(row: SessionRow, today: date) -> str:
    if row.pain_morning is not None:
        return str(row.pain_morning)
    recent = (today - row.local_date).days <= OPEN_DAYS
    return translate("History", "open") if recent else NONE_TOLD


def _light(row: SessionRow) -> str:
    told = (row.pain_before, row.pain_worst, row.pain_after, row.pain_morning)
    scores = [score for score in told if score is not None]
    return light_of_pain(max(scores)).value if scores else ""


def _score(score: int | None) -> str:
    return NONE_TOLD if score is None else str(score)
