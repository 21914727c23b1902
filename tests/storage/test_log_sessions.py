"""A session in the log, from its start to its deletion."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.routine import Side
from rehab_player.core.session import MeasureRecord, Outcome, PainMoment, Reason, SessionState
from rehab_player.storage.log import memory_log, open_log
from rehab_player.storage.log_problem import UnknownSession
from tests.storage.log_stories import (
    BERLIN_MORNING,
    FIRST,
    HEEL_DROPS,
    SECOND,
    THIRD,
    after,
    pain,
    progress,
    segment,
    start,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab_player.storage.log import SessionLog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def log(path: Path) -> Iterator[SessionLog]:
    with closing(open_log(path)) as log:
        yield log


def test_a_whole_session_comes_back_as_it_was_told(log: SessionLog, path: Path) -> None:
    log.begin(start())
    log.pain(FIRST, pain(PainMoment.BEFORE, 2))
    log.record(FIRST, segment(0))
    log.pain(FIRST, pain(PainMoment.DURING, 4, minutes=2))
    log.record(FIRST, segment(1))
    log.record(FIRST, segment(2))
    log.finish(FIRST, state=SessionState.COMPLETED, ended_at=after(4), active_ms=150_000, reason=None)
    load = MeasureRecord(name="Load", unit="kg", side=None, value=7.5)
    wall = MeasureRecord(name="Knee to wall", unit="cm", side=Side.LEFT, value=9.0)
    log.answer(
        FIRST, effort=6, note="Rail wobbles.", measures=[load, wall], pains=[pain(PainMoment.AFTER, 3, 5)]
    )
    log.close()

    with closing(open_log(path)) as again:
        session = again.session(FIRST)
    assert session.start == start()
    assert session.state is SessionState.COMPLETED
    assert session.ended_at == after(4)
    assert session.active_ms == 150_000
    assert session.segments == (segment(0), segment(1), segment(2))
    assert [(p.moment, p.score) for p in session.pains] == [("before", 2), ("during", 4), ("after", 3)]
    assert session.measures == (load, wall)
    assert (session.effort, session.note, session.end_reason) == (6, "Rail wobbles.", None)


def test_times_keep_their_offset_and_the_local_date_stands_beside(log: SessionLog, path: Path) -> None:
    log.begin(start())
    with closing(sqlite3.connect(path)) as db:
        stored = db.execute("SELECT started_at, local_date FROM session").fetchone()
    assert stored == ("2026-05-06T08:00:00+02:00", "2026-05-06")
    assert log.session(FIRST).start.started_at.isoformat() == "2026-05-06T08:00:00+02:00"


def test_a_time_without_offset_is_a_mistake_and_changes_nothing(log: SessionLog) -> None:
    naive = datetime(2026, 5, 6, 8, 0)  # noqa: DTZ001
    with pytest.raises(ValueError, match="offset"):
        log.begin(replace(start(), started_at=naive))
    assert log.sessions() == ()


def test_the_table_is_sorted_by_moment_not_by_text(log: SessionLog) -> None:
    """8:30 in London is later than 9:00 in Berlin, though its text sorts before."""
    log.begin(start(FIRST, datetime.fromisoformat("2026-05-06T09:00:00+02:00")))
    log.begin(start(SECOND, datetime.fromisoformat("2026-05-06T08:30:00+01:00")))
    log.begin(start(THIRD, datetime.fromisoformat("2026-05-05T22:00:00+02:00")))
    assert [row.id for row in log.sessions()] == [SECOND, FIRST, THIRD]
    assert [row.id for row in log.sessions(limit=1, offset=1)] == [FIRST]


def test_a_row_of_the_table(log: SessionLog) -> None:
    log.begin(start())
    log.record(FIRST, segment(0))
    log.record(FIRST, segment(0, pass_no=2))
    log.record(FIRST, segment(1, Outcome.SKIPPED))
    for moment, score in ((PainMoment.BEFORE, 2), (PainMoment.DURING, 5), (PainMoment.DURING, 4)):
        log.pain(FIRST, pain(moment, score))
    log.finish(FIRST, state=SessionState.PARTIAL, ended_at=after(3), active_ms=99_000, reason=Reason.PAIN)
    log.answer(FIRST, effort=0, note="Sharp.", measures=[], pains=[pain(PainMoment.MORNING, 3)])
    (row,) = log.sessions()
    assert (row.id, row.routine_name, row.started_at) == (FIRST, "Heel drops", BERLIN_MORNING)
    assert row.local_date == date(2026, 5, 6)
    assert (row.active_ms, row.planned_ms) == (99_000, 150_000)
    assert (row.state, row.end_reason) == (SessionState.PARTIAL, Reason.PAIN)
    assert (row.pain_before, row.pain_worst, row.pain_after, row.pain_morning) == (2, 5, None, 3)
    assert (row.effort, row.has_note) == (0, True)
    assert (row.segments_done, row.segment_count) == (1, 3)


def test_the_answer_for_the_worst_counts_before_what_was_told_while_playing(log: SessionLog) -> None:
    log.begin(start())
    log.pain(FIRST, pain(PainMoment.DURING, 6))
    log.pain(FIRST, pain(PainMoment.WORST, 7))
    assert log.sessions()[0].pain_worst == log.session(FIRST).pain(PainMoment.WORST) == 7
    log.pain(FIRST, pain(PainMoment.WORST, 4))
    assert log.sessions()[0].pain_worst == log.session(FIRST).pain(PainMoment.WORST) == 4


def test_answering_again_replaces_the_answers_but_keeps_those_told_while_playing(log: SessionLog) -> None:
    log.begin(start())
    log.pain(FIRST, pain(PainMoment.DURING, 3, 1))
    log.pain(FIRST, pain(PainMoment.DURING, 3, 1))
    load = MeasureRecord(name="Load", unit="kg", side=None, value=5)
    log.answer(FIRST, effort=4, note="a", measures=[load, load], pains=[pain(PainMoment.AFTER, 5, 5)])
    heavier = MeasureRecord(name="Load", unit="kg", side=None, value=6)
    log.answer(FIRST, effort=None, note="", measures=[heavier], pains=[pain(PainMoment.AFTER, 2, 6)])
    session = log.session(FIRST)
    assert (session.effort, session.note, session.measures) == (None, "", (heavier,))
    assert [(p.moment, p.score) for p in session.pains] == [("during", 3), ("during", 3), ("after", 2)]


def test_a_segment_told_again_is_replaced_and_another_pass_is_added(log: SessionLog) -> None:
    log.begin(start())
    log.record(FIRST, segment(1, Outcome.PARTIAL))
    log.record(FIRST, segment(1))
    log.record(FIRST, segment(0, pass_no=2))
    log.record(FIRST, segment(0))
    assert log.session(FIRST).segments == (segment(0), segment(0, pass_no=2), segment(1))


@pytest.mark.parametrize("score", [-1, 11])
def test_scores_outside_of_the_scale_are_refused_and_change_nothing(log: SessionLog, score: int) -> None:
    log.begin(start())
    before = log.session(FIRST)
    with pytest.raises(ValueError, match="scale"):
        log.pain(FIRST, pain(PainMoment.AFTER, score))
    with pytest.raises(ValueError, match="scale"):
        log.answer(FIRST, effort=score, note="x", measures=[])
    assert log.session(FIRST) == before


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_measure_is_a_number(log: SessionLog, value: float) -> None:
    log.begin(start())
    with pytest.raises(ValueError, match="finite"):
        log.answer(
            FIRST, effort=None, note="x", measures=[MeasureRecord(name="L", unit="", side=None, value=value)]
        )
    assert log.session(FIRST).note == ""


def test_an_interrupted_session_is_found_where_it_was(log: SessionLog, path: Path) -> None:
    log.begin(start())
    log.record(FIRST, segment(0))
    log.progress(FIRST, progress(1, 95_000))
    log.progress(FIRST, progress(1, 96_000))
    log.close()
    with closing(open_log(path)) as again:
        (session,) = again.open_sessions()
    assert session.state is SessionState.OPEN
    assert session.progress == progress(1, 96_000)
    assert session.active_ms == 96_000
    assert session.ended_at is None
    assert session.start.routine_parts == start().routine_parts


def test_open_sessions_come_newest_first_and_finished_ones_not(log: SessionLog) -> None:
    for number, session_id in enumerate((FIRST, SECOND, THIRD)):
        log.begin(start(session_id, after(number)))
    log.finish(SECOND, state=SessionState.COMPLETED, ended_at=after(9), active_ms=1, reason=None)
    assert [session.start.id for session in log.open_sessions()] == [THIRD, FIRST]


def test_kept_as_partial_it_ended_when_it_was_last_heard_of(log: SessionLog) -> None:
    log.begin(start())
    log.record(FIRST, segment(0))
    log.progress(FIRST, progress(1, 96_000))
    log.keep_as_partial(FIRST, reason=Reason.TIME)
    session = log.session(FIRST)
    assert (session.state, session.ended_at) == (SessionState.PARTIAL, progress(1, 96_000).at)
    assert (session.active_ms, session.end_reason) == (96_000, Reason.TIME)
    assert log.open_sessions() == ()


def test_kept_as_partial_without_progress_it_ended_with_its_last_segment_or_at_its_start(
    log: SessionLog,
) -> None:
    log.begin(start(FIRST))
    log.record(FIRST, segment(1))
    log.begin(start(SECOND))
    log.keep_as_partial(FIRST)
    log.keep_as_partial(SECOND)
    assert log.session(FIRST).ended_at == segment(1).ended_at
    assert log.session(SECOND).ended_at == BERLIN_MORNING


def test_a_partial_session_is_reopened_where_it_was(log: SessionLog) -> None:
    log.begin(start())
    log.progress(FIRST, progress(1, 96_000))
    log.finish(FIRST, state=SessionState.PARTIAL, ended_at=after(4), active_ms=96_500, reason=Reason.TIRED)
    log.reopen(FIRST)
    (session,) = log.open_sessions()
    assert (session.ended_at, session.end_reason, session.progress) == (None, None, progress(1, 96_000))


def test_a_completed_session_keeps_no_progress(log: SessionLog) -> None:
    log.begin(start())
    log.progress(FIRST, progress(2, 149_000))
    log.finish(FIRST, state=SessionState.COMPLETED, ended_at=after(4), active_ms=150_000, reason=None)
    assert log.session(FIRST).progress is None
    assert log.session(FIRST).active_ms == 150_000


def test_a_deleted_session_leaves_nothing_and_takes_nothing_of_others(log: SessionLog, path: Path) -> None:
    log.begin(start(FIRST))
    log.begin(start(SECOND, text="another text"))
    for session_id in (FIRST, SECOND):
        log.record(session_id, segment(0))
        log.pain(session_id, pain(PainMoment.BEFORE, 1))
        log.progress(session_id, progress(1, 1))
        measure = MeasureRecord(name="Load", unit="kg", side=None, value=1)
        log.answer(session_id, effort=1, note="", measures=[measure])
    whole = log.session(SECOND)
    log.delete(FIRST)
    assert log.session(SECOND) == whole
    assert [row.id for row in log.sessions()] == [SECOND]
    with closing(sqlite3.connect(path)) as db:
        counts = {
            table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("session", "segment", "pain", "measure", "progress", "routine_part", "routine_text")
        }
    assert counts == {
        "session": 1,
        "segment": 1,
        "pain": 1,
        "measure": 1,
        "progress": 1,
        "routine_part": 1,
        "routine_text": 2,
    }


def test_a_text_is_stored_once_however_often_it_is_played(log: SessionLog, path: Path) -> None:
    for number, session_id in enumerate((FIRST, SECOND, THIRD)):
        log.begin(start(session_id, after(number)))
    with closing(sqlite3.connect(path)) as db:
        texts = [text for (text,) in db.execute("SELECT text FROM routine_text ORDER BY text")]
    assert sorted(texts) == sorted([HEEL_DROPS, start().routine_parts[0][1]])
    assert log.session(THIRD).start.routine_text == HEEL_DROPS


def test_nobody_knows_a_session_that_was_never_begun_or_was_deleted(log: SessionLog) -> None:
    log.begin(start())
    log.delete(FIRST)
    for call in (
        lambda: log.session(FIRST),
        lambda: log.delete(FIRST),
        lambda: log.reopen(FIRST),
        lambda: log.keep_as_partial(FIRST),
        lambda: log.record(FIRST, segment(0)),
        lambda: log.progress(FIRST, progress(0, 0)),
        lambda: log.pain(FIRST, pain(PainMoment.BEFORE, 0)),
    ):
        with pytest.raises(UnknownSession):
            call()


def test_an_id_is_taken_once_and_that_is_a_mistake_of_ours(log: SessionLog) -> None:
    log.begin(start())
    with pytest.raises(sqlite3.IntegrityError):
        log.begin(start())
    assert len(log.sessions()) == 1


def test_a_file_name_that_is_no_unicode_does_not_stop_the_session(log: SessionLog) -> None:
    log.begin(replace(start(), routine_file="/home/ann/f\udce4rben.yaml"))
    assert log.session(FIRST).start.routine_file == "/home/ann/f?rben.yaml"


def test_a_log_in_memory_takes_the_same_calls() -> None:
    with closing(memory_log()) as log:
        log.begin(start(at=datetime(2026, 1, 1, tzinfo=UTC)))
        log.record(FIRST, segment(0))
        log.progress(FIRST, progress(1, 2))
        assert len(log.sessions()) == 1
