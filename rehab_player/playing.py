"""Putting together what plays one session: player, driver, log and sound, for window and terminal alike."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player import clock
from rehab_player.core.flatten import flatten
from rehab_player.core.fold import SessionFold, position_of
from rehab_player.core.language import translate
from rehab_player.core.manner import AS_WRITTEN, Manner
from rehab_player.core.player import Player
from rehab_player.core.routine import Routine, Sides
from rehab_player.core.session import SegmentRecord, Session, SessionStart
from rehab_player.core.timeline import Timeline
from rehab_player.core.words import words
from rehab_player.driver import Driver, Listener
from rehab_player.recorder import Log, Recorder
from rehab_player.sounding import CueSpeaker, Sounding
from rehab_player.storage.routine_file import RoutineFile, parse_routine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from rehab_player.core.settings import Settings


ANOTHER_ROUTINE = translate(
    "program", "Its steps are others than those that were begun. It can be kept as it is."
)


@dataclass(frozen=True, slots=True)
class Playing:
    """One session being played. `recorder` is None when nothing is to be logged."""

    routine: Routine
    timeline: Timeline
    driver: Driver
    recorder: Recorder | None
    session_id: str


def timeline_for(routine: Routine, settings: Settings, side: Sides | None = None) -> Timeline:
    """The routine as it is played with the person's settings; `side` in place of the one they have."""
    return flatten(
        routine,
        affected=side or settings.affected,
        cadence=settings.cadence,
        lead_in_ms=settings.lead_in_ms,
        count_in_ms=settings.count_in_ms,
        words=words(),
    )


def begin(
    loaded: RoutineFile,
    settings: Settings,
    log: Log,
    speaker: CueSpeaker,
    now: Callable[[], datetime],
    manner: Manner = AS_WRITTEN,
) -> Playing:
    """A new session of a routine; it enters the log when it is started."""
    routine = manner.of(_routine(loaded))
    timeline = timeline_for(routine, settings, manner.side)
    start = SessionStart(
        id=str(uuid.uuid4()),
        routine_name=routine.name,
        routine_file=loaded.path.name,
        routine_hash=loaded.sha256,
        routine_text=loaded.text,
        routine_parts=loaded.parts,
        affected=(manner.side or settings.affected).value,
        planned_ms=timeline.total_ms,
        segment_count=len(timeline.segments),
        started_at=now(),
        local_date=now().date(),
        areas=routine.areas,
        goal=routine.goal,
        pain_rule=routine.pain_rule,
        adjustments=manner.kept(loaded.path.stem),
    )
    recorder = Recorder(log, start, _fold(timeline, now))
    return _playing(routine, Player(timeline), recorder, speaker)


def resume(
    session: Session, settings: Settings, log: Log, speaker: CueSpeaker, now: Callable[[], datetime]
) -> Playing:
    """An interrupted session, paused where it stopped, with the routine as it was then.

    ValueError where what was kept makes another routine now than the one that was begun.
    """
    start = session.start
    routine = Manner(adjustments=start.adjustments).of(_routine(as_written(session)))
    timeline = timeline_for(routine, settings, Sides(start.affected))
    if (len(timeline.segments), timeline.total_ms) != (start.segment_count, start.planned_ms):
        raise ValueError(ANOTHER_ROUTINE)
    recorder = Recorder(log, session.start, _fold(timeline, now, session.segments), is_begun=True)
    return _playing(routine, Player(timeline, position_of(session)), recorder, speaker)


def rehearse(routine: Routine, timeline: Timeline, speaker: CueSpeaker) -> Playing:
    """A trial that leaves no trace in the log."""
    return _playing(routine, Player(timeline), None, speaker)


def as_written(session: Session) -> RoutineFile:
    """The routine file as it stood when the session was played, read again."""
    start = session.start
    return parse_routine(start.routine_text, path=Path(start.routine_file), parts=dict(start.routine_parts))


def _playing(routine: Routine, player: Player, recorder: Recorder | None, speaker: CueSpeaker) -> Playing:
    # Sound first: a disk that is slow to write must not delay a tone.
    listeners: Sequence[Listener] = [Sounding(speaker), *([recorder] if recorder else [])]
    return Playing(
        routine=routine,
        timeline=player.timeline,
        driver=Driver(player, clock.now_ms, listeners),
        recorder=recorder,
        session_id=recorder.session_id if recorder else "",
    )


def _fold(
    timeline: Timeline, now: Callable[[], datetime], before: Sequence[SegmentRecord] = ()
) -> SessionFold:
    return SessionFold(timeline.segments, began_at=now(), began_ms=clock.now_ms(), before=before)


def _routine(loaded: RoutineFile) -> Routine:
    if loaded.routine is None:
        raise ValueError(f"{loaded.path} has problems and cannot be played")
    return loaded.routine
