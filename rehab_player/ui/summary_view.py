"""What the end page shows and what it hands back, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.checkin import RedSign
from rehab_player.core.routine import Measure, PainRule, Routine
from rehab_player.core.session import MeasureRecord, Outcome, PainMoment, SegmentRecord, Session, SessionState
from rehab_player.core.timeline import Kind
from rehab_player.ui.history.wording import reason_word
from rehab_player.ui.words import clock, plain, side_word

if TYPE_CHECKING:
    from rehab_player.core.timeline import Timeline

translate = QCoreApplication.translate

LEFT_OUT_SHOWN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryView:
    """`worst` is the highest pain told while playing; `left_out` are the lines for what was not done.

    `uncounted` are the sets of as many repetitions as possible, whose number only the person knows.
    """

    routine: str
    completed: bool
    active: str
    planned: str
    parts_done: int
    parts: int
    left_out: tuple[str, ...] = ()
    worst: int | None = None
    rule: PainRule = PainRule.LOADING
    measures: tuple[Measure, ...] = ()
    uncounted: tuple[SegmentRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the person told at the end; None and empty where nothing was.

    `counted` are records of the session again, now with the number of repetitions. `signs` are
    asked once the pain of now is told.
    """

    worst: int | None = None
    after: int | None = None
    effort: int | None = None
    measures: tuple[MeasureRecord, ...] = ()
    note: str = ""
    counted: tuple[SegmentRecord, ...] = ()
    signs: tuple[RedSign, ...] = ()


def summary_view(session: Session, routine: Routine, timeline: Timeline) -> SummaryView:
    """The end page of a session that has just been closed.

    What was done more than once counts once; a segment that was done in any pass is done.
    """
    work = [segment.index for segment in timeline.segments if segment.kind.is_work]
    done = {record.index for record in session.segments if record.outcome is Outcome.DONE}
    return SummaryView(
        routine=plain(session.start.routine_name),
        completed=session.state is SessionState.COMPLETED,
        active=clock(session.active_ms),
        planned=clock(session.start.planned_ms) if session.start.planned_ms else "",
        parts_done=sum(index in done for index in work),
        parts=len(work),
        left_out=_left_out(session, done),
        worst=session.pain(PainMoment.WORST),
        rule=routine.pain_rule or PainRule.LOADING,
        measures=routine.measures,
        uncounted=tuple(record for record in session.segments if _is_uncounted(record)),
    )


def set_name(record: SegmentRecord) -> str:
    """`Towel scrunch, left, set 2`."""
    parts = [plain(record.name)]
    if record.side is not None:
        parts.append(side_word(record.side))
    if (record.sets or 1) > 1:
        parts.append(translate("Summary", "set {n}").format(n=record.set))
    return ", ".join(parts)


def _is_uncounted(record: SegmentRecord) -> bool:
    was_done = record.outcome is not Outcome.SKIPPED
    return (
        record.kind is Kind.REPS and was_done and record.planned_count is None and record.done_count is None
    )


def _left_out(session: Session, done: set[int]) -> tuple[str, ...]:
    """The first few segments that were skipped or cut short, and how many more there are."""
    last = {record.index: record for record in session.segments}
    left = [record for index, record in last.items() if index not in done and record.kind.is_work]
    lines = [_left_out_line(record) for record in left[:LEFT_OUT_SHOWN]]
    if len(left) > LEFT_OUT_SHOWN:
        lines.append(translate("Summary", "and {n} more").format(n=len(left) - LEFT_OUT_SHOWN))
    return tuple(lines)


def _left_out_line(record: SegmentRecord) -> str:
    what = translate("Summary", "skipped")
    if record.outcome is Outcome.PARTIAL:
        what = translate("Summary", "in part")
    told = what if record.reason is None else f"{what}, {reason_word(record.reason)}"
    return f"{set_name(record)}: {told}"
