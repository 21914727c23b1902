"""What a suggestion is judged by: the sessions of one exercise and the mornings of its area."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer
from rehab_player.core.routine import Routine
from rehab_player.core.session import Outcome, PainMoment, Session, SessionState
from rehab_player.core.suggestion import SuggestionAnswer
from rehab_player.core.suggestion_dose import Adjustment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.session import SegmentRecord

KG = "kg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """One session of an exercise: the worst pain (NRS 0–10), whether all of it was done, and the load.

    Not `on_step` when the dose was changed after it, on the same day: it says nothing of the new one.
    """

    day: date
    worst: int | None
    all_done: bool = True
    load_kg: float | None = None
    on_step: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An exercise up to now; sessions oldest first.

    `file` is the routine's file name without ending, `step_since` the day from which the
    present dose has been played, `adjustments` all that were accepted, oldest first. A routine
    that a programme prescribes is `in_programme`.
    """

    file: str
    routine: Routine
    step_since: date
    sessions: tuple[Played, ...] = ()
    mornings: tuple[MorningAnswer, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    complaint: Complaint | None = None
    adjustments: tuple[Adjustment, ...] = ()
    answers: tuple[SuggestionAnswer, ...] = ()
    in_programme: bool = False

    @property
    def usual(self) -> int | None:
        """The usual first step as told at the first start."""
        return None if self.complaint is None else self.complaint.usual


def file_of(session: Session) -> str:
    """The name of the session's routine file, without folders and ending."""
    return stem_of(session.start.routine_file)


def stem_of(routine_file: str) -> str:
    """The name of a routine file, without folders and ending."""
    name = routine_file.replace("\\", "/").rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return stem if dot and ending.lower() in ("yaml", "yml") else name


def played(session: Session, changed_at: datetime | None = None) -> Played:
    """What of a logged session a suggestion looks at; `changed_at` is when the present dose was accepted."""
    return Played(
        day=session.start.local_date,
        worst=session.pain(PainMoment.WORST),
        all_done=session.state is SessionState.COMPLETED and not _missed_reps(session.segments),
        load_kg=max((one.value for one in session.measures if one.unit == KG), default=None),
        on_step=changed_at is None or session.start.started_at >= changed_at,
    )


def story_of(
    file: str,
    routine: Routine,
    sessions: Sequence[Session],
    *,
    mornings: Sequence[MorningAnswer] = (),
    check_ins: Sequence[CheckIn] = (),
    complaint: Complaint | None = None,
    answers: Sequence[SuggestionAnswer] = (),
    files: frozenset[str] = frozenset(),
    in_programme: bool = False,
) -> Story:
    """The story of a routine file from what the log has; sessions of other files are left out.

    `files` are more names whose sessions count, such as an easier version that takes its place.
    The present step began with the last accepted change, else with the first session.
    """
    wanted = {file, *files}
    accepted = [one for one in sorted(answers, key=lambda one: one.at) if one.accepted]
    changes = [one for one in accepted if any(change.routine == file for change in one.changes)]
    last = changes[-1] if changes else None
    changed_at = None if last is None else last.at
    done = (one for one in _in_order(sessions) if file_of(one) in wanted and _is_over(one))
    told = [played(one, changed_at) for one in done]
    first = told[0].day if told else max((one.day for one in mornings), default=date.min)
    return Story(
        file=file,
        routine=routine,
        step_since=first if last is None else last.day,
        sessions=tuple(told),
        mornings=tuple(mornings),
        check_ins=tuple(sorted(check_ins, key=lambda one: one.at)),
        complaint=complaint,
        adjustments=tuple(change for one in accepted for change in one.changes),
        answers=tuple(answers),
        in_programme=in_programme,
    )


def _in_order(sessions: Sequence[Session]) -> list[Session]:
    return sorted(sessions, key=lambda one: one.start.started_at)


def _is_over(session: Session) -> bool:
    return session.state is not SessionState.OPEN


def _missed_reps(segments: Sequence[SegmentRecord]) -> bool:
    """Whether fewer repetitions were done than planned, in a segment that was not done again."""
    done = {one.index for one in segments if one.outcome is Outcome.DONE and not _is_short(one)}
    return any(_is_short(one) and one.index not in done for one in segments)


def _is_short(record: SegmentRecord) -> bool:
    planned, counted = record.planned_count, record.done_count
    return planned is not None and counted is not None and counted < planned
