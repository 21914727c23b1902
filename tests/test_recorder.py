from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.commands import Back, Command, End, RecordPain, Skip, Start
from rehab_player.core.fold import SessionFold, position_of
from rehab_player.core.player import Player
from rehab_player.core.playhead import Position
from rehab_player.core.session import (
    Outcome,
    PainMoment,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    SessionStart,
    SessionState,
)
from rehab_player.driver import Driver
from rehab_player.recorder import Recorder
from rehab_player.storage.log import SessionLog, memory_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from tests.core.stories import hold, reps, rest, timeline
from tests.test_driver import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.timeline import Timeline

HERE = timezone(timedelta(hours=2))
BEGAN = datetime(2026, 5, 4, 23, 59, 58, tzinfo=HERE)


def start_of(made: Timeline) -> SessionStart:
    return SessionStart(
        id="7f4c0a52-0d1f-4c8e-9d52-0a6a1a6f4c11",
        routine_name="Routine",
        routine_file="routine.yaml",
        routine_hash="0" * 64,
        routine_text="format: 1\n",
        routine_parts=(),
        affected="left",
        planned_ms=made.total_ms,
        segment_count=len(made.segments),
        started_at=datetime(2000, 1, 1, tzinfo=UTC),
        local_date=date(2000, 1, 1),
    )


class Table:
    """A driver, a recorder and a log, with a clock to set."""

    def __init__(self, made: Timeline, log: SessionLog) -> None:
        self.clock = Clock()
        self.clock.now = 500_000
        fold = SessionFold(made.segments, began_at=BEGAN, began_ms=500_000)
        self.log = log
        self.recorder = Recorder(log, start_of(made), fold)
        self.driver = Driver(Player(made), self.clock, [self.recorder])

    def at(self, seconds: float, command: Command | None = None) -> None:
        """Wake every half second until then, as time passes for a real driver."""
        until = 500_000 + round(seconds * 1_000)
        while self.clock.now < until:
            self.clock.now = min(until, self.clock.now + 500)
            self.driver.wake()
        if command is not None:
            self.driver.send(command)


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as opened:
        yield opened


def records(log: SessionLog) -> list[tuple[int, int, Outcome, int, int | None, Reason | None]]:
    session = log.session(log.sessions()[0].id)
    return [(s.index, s.pass_no, s.outcome, s.done_ms, s.done_count, s.reason) for s in session.segments]


def test_a_session_enters_the_log_when_it_is_started(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=5)), log)
    table.at(3)
    assert log.sessions() == ()
    table.at(4, Start())
    kept = log.session(log.sessions()[0].id)
    assert kept.start.started_at == BEGAN + timedelta(seconds=4)
    assert kept.start.local_date == date(2026, 5, 5)
    assert kept.state is SessionState.OPEN


def test_a_session_that_is_never_started_leaves_no_trace(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=5)), log)
    table.at(3, End())
    assert log.sessions() == ()


def test_a_session_deleted_while_it_is_played_stays_deleted(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=5), hold("stretch", 5)), log)
    table.at(0, Start())
    log.delete(log.sessions()[0].id)
    table.at(30)
    assert log.sessions() == ()


def test_everything_done_is_a_completed_session(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=5), rest(5), reps(count=2)), log)
    table.at(0, Start())
    table.at(30)
    assert records(log) == [
        (0, 1, Outcome.DONE, 5_000, None, None),
        (1, 1, Outcome.DONE, 5_000, None, None),
        (2, 1, Outcome.DONE, 12_000, 2, None),
    ]
    session = log.session(log.sessions()[0].id)
    assert session.state is SessionState.COMPLETED
    assert session.ended_at == BEGAN + timedelta(seconds=22)
    assert session.active_ms == 22_000


def test_skipping_a_rest_leaves_a_session_completed_and_skipping_work_does_not(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=5), rest(50), hold("stretch", 5), hold("balance", 5)), log)
    table.at(0, Start())
    table.at(6, Skip())
    table.at(12, Skip())
    table.recorder.explain(3, Reason.TIRED)
    table.recorder.explain(0, Reason.TIME)
    table.at(20)
    assert records(log)[3] == (3, 1, Outcome.PARTIAL, 1_000, None, Reason.TIRED)
    assert log.sessions()[0].state is SessionState.PARTIAL


def test_a_segment_played_again_is_a_second_pass_and_done_is_done(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=10), hold("stretch", 10)), log)
    table.at(0, Start())
    table.at(12, Back())
    table.at(40)
    assert records(log) == [
        (0, 1, Outcome.DONE, 10_000, None, None),
        (0, 2, Outcome.DONE, 10_000, None, None),
        (1, 1, Outcome.PARTIAL, 2_000, None, None),
        (1, 2, Outcome.DONE, 10_000, None, None),
    ]
    assert log.sessions()[0].state is SessionState.COMPLETED


def test_pain_told_on_the_way_and_an_early_end(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=60)), log)
    table.at(0, Start())
    table.at(7, RecordPain(6))
    table.at(8, End(Reason.PAIN))
    session = log.session(log.sessions()[0].id)
    assert session.pains == (
        PainRecord(moment=PainMoment.DURING, score=6, at=BEGAN + timedelta(seconds=7), segment=0),
    )
    assert (session.state, session.end_reason, session.active_ms) == (
        SessionState.PARTIAL,
        Reason.PAIN,
        8_000,
    )


def test_the_place_is_kept_every_second_for_going_on(log: SessionLog) -> None:
    table = Table(timeline(hold(seconds=10), hold("stretch", 60)), log)
    table.at(0, Start())
    table.at(33.4)
    (session,) = log.open_sessions()
    assert position_of(session) == Position(segment=1, elapsed_ms=23_000, active_ms=33_000)


class FullDisk:
    """A log whose disk refuses for a while."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log
        self.is_full = False

    def _refuse(self) -> None:
        if self.is_full:
            raise LogProblem(LogFault.FULL, Path("history.sqlite3"))

    def begin(self, start: SessionStart) -> None:
        self._refuse()
        self._log.begin(start)

    def record(self, session_id: str, record: SegmentRecord) -> None:
        self._refuse()
        self._log.record(session_id, record)

    def progress(self, session_id: str, progress: Progress) -> None:
        self._refuse()
        self._log.progress(session_id, progress)

    def pain(self, session_id: str, record: PainRecord) -> None:
        self._refuse()
        self._log.pain(session_id, record)

    def finish(
        self,
        session_id: str,
        *,
        state: SessionState,
        ended_at: datetime,
        active_ms: int,
        reason: Reason | None,
    ) -> None:
        self._refuse()
        self._log.finish(session_id, state=state, ended_at=ended_at, active_ms=active_ms, reason=reason)


def test_a_disk_that_was_full_for_a_while_costs_nothing(log: SessionLog) -> None:
    disk = FullDisk(log)
    disk.is_full = True
    table = Table(timeline(hold(seconds=5), rest(5), hold("stretch", 60)), disk)  # type: ignore[arg-type]
    table.at(0, Start())
    table.at(7)
    assert log.sessions() == ()
    assert table.recorder.problem
    disk.is_full = False
    table.at(9)
    assert table.recorder.problem == ""
    assert records(log) == [(0, 1, Outcome.DONE, 5_000, None, None)]


def test_what_the_disk_refused_at_the_end_can_be_tried_again(log: SessionLog) -> None:
    disk = FullDisk(log)
    table = Table(timeline(hold(seconds=5), rest(5)), disk)  # type: ignore[arg-type]
    table.at(0, Start())
    disk.is_full = True
    table.at(10)
    assert not table.recorder.retry()
    assert table.recorder.problem
    disk.is_full = False
    assert table.recorder.retry()
    assert table.recorder.problem == ""
    assert [row.state for row in log.sessions()] == [SessionState.COMPLETED]
    assert len(records(log)) == 2
