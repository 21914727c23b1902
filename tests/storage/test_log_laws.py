"""Whatever a session holds comes back from the log as it was told."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import (
    MeasureRecord,
    Outcome,
    PainMoment,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.core.timeline import Kind
from rehab_player.storage.history_json import session_as_dict
from rehab_player.storage.log import SessionLog, memory_log

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
small = st.integers(0, 10_000)
lengths = st.integers(0, 86_400_000)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1971, 1, 1), datetime(2199, 12, 31), timezones=offsets)  # noqa: DTZ001
sides = st.none() | st.sampled_from(Side)
reasons = st.none() | st.sampled_from(Reason)
scores = st.integers(0, 10)
adjustments = st.builds(
    Adjustment,
    kind=st.sampled_from(AdjustmentKind),
    routine=texts,
    kg=st.none() | st.floats(0, 500),
    share=st.none() | st.floats(0, 2),
    until=st.none() | st.dates(date(1971, 1, 1), date(2199, 12, 31)),
    off=st.booleans(),
)
starts = st.builds(
    SessionStart,
    id=st.uuids().map(str),
    routine_name=texts,
    routine_file=texts,
    routine_hash=texts,
    routine_text=texts,
    routine_parts=st.lists(st.tuples(texts, texts), max_size=3).map(tuple),
    affected=st.sampled_from(["left", "right", "both"]),
    planned_ms=lengths,
    segment_count=small,
    started_at=times,
    local_date=st.dates(date(1971, 1, 1), date(2199, 12, 31)),
    areas=st.lists(texts, max_size=3).map(tuple),
    goal=st.none() | texts,
    pain_rule=st.none() | st.sampled_from(PainRule),
    adjustments=st.lists(adjustments, max_size=3).map(tuple),
)
segments = st.builds(
    SegmentRecord,
    index=small,
    pass_no=st.integers(1, 9),
    kind=st.sampled_from(Kind),
    name=texts,
    side=sides,
    set=st.none() | small,
    sets=st.none() | small,
    round=st.none() | small,
    rounds=st.none() | small,
    planned_ms=st.none() | lengths,
    planned_count=st.none() | small,
    done_ms=lengths,
    done_count=st.none() | small,
    outcome=st.sampled_from(Outcome),
    reason=reasons,
    ended_at=times,
    rep_tension_ms=st.none() | lengths,
)
pains = st.builds(
    PainRecord, moment=st.sampled_from(PainMoment), score=scores, at=times, segment=st.none() | small
)
measures = st.builds(
    MeasureRecord, name=texts, unit=texts, side=sides, value=st.floats(allow_nan=False, allow_infinity=False)
)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    state = draw(st.sampled_from(SessionState))
    is_open = state is SessionState.OPEN
    played = draw(st.lists(segments, max_size=4, unique_by=lambda record: (record.index, record.pass_no)))
    told = draw(
        st.lists(
            pains, max_size=5, unique_by=lambda p: (p.moment, p.at) if p.moment == "during" else p.moment
        )
    )
    progress = None
    if state is not SessionState.COMPLETED:
        progress = draw(
            st.none() | st.builds(Progress, segment=small, elapsed_ms=lengths, active_ms=lengths, at=times)
        )
    return Session(
        start=draw(starts),
        state=state,
        ended_at=None if is_open else draw(times),
        active_ms=(progress.active_ms if progress else 0) if is_open else draw(lengths),
        end_reason=None if is_open else draw(reasons),
        progress=progress,
        segments=tuple(sorted(played, key=lambda record: (record.index, record.pass_no))),
        pains=tuple(told),
        measures=tuple(draw(st.lists(measures, max_size=3))),
        effort=draw(st.none() | scores),
        note=draw(texts),
    )


def tell(log: SessionLog, session: Session) -> None:
    session_id = session.start.id
    log.begin(session.start)
    for record in reversed(session.segments):
        log.record(session_id, record)
    for answer in session.pains:
        log.pain(session_id, answer)
    if session.progress is not None:
        log.progress(session_id, replace(session.progress, active_ms=0))
        log.progress(session_id, session.progress)
    if session.ended_at is not None:
        log.finish(
            session_id,
            state=session.state,
            ended_at=session.ended_at,
            active_ms=session.active_ms,
            reason=session.end_reason,
        )
    log.answer(session_id, effort=session.effort, note=session.note, measures=session.measures)


@given(sessions())
def test_what_was_told_comes_back(session: Session) -> None:
    with closing(memory_log()) as log:
        tell(log, session)
        again = log.session(session.start.id)
        assert again == session
        assert again.start.started_at.utcoffset() == session.start.started_at.utcoffset()
        assert log.open_sessions() == ((session,) if session.state is SessionState.OPEN else ())


@given(sessions())
def test_a_row_of_the_table_says_the_same_as_the_whole_session(session: Session) -> None:
    with closing(memory_log()) as log:
        tell(log, session)
        (row,) = log.sessions()
    assert row.id == session.start.id
    assert row.pain_before == session.pain(PainMoment.BEFORE)
    assert row.pain_worst == session.pain(PainMoment.WORST)
    assert row.pain_after == session.pain(PainMoment.AFTER)
    assert row.pain_morning == session.pain(PainMoment.MORNING)
    assert row.segments_done == len({r.index for r in session.segments if r.outcome is Outcome.DONE})
    assert (row.active_ms, row.state, row.effort) == (session.active_ms, session.state, session.effort)
    assert row.has_note == bool(session.note)


@given(sessions())
def test_as_json_it_is_complete_and_keeps_its_numbers(session: Session) -> None:
    told = json.loads(json.dumps(session_as_dict(session), ensure_ascii=False, allow_nan=False))
    assert told["routine"]["text"] == session.start.routine_text
    assert [part["text"] for part in told["routine"]["parts"]] == [t for _, t in session.start.routine_parts]
    assert datetime.fromisoformat(told["started_at"]) == session.start.started_at
    assert [entry["done_ms"] for entry in told["segments"]] == [r.done_ms for r in session.segments]
    assert [(entry["moment"], entry["score"]) for entry in told["pains"]] == [
        (p.moment, p.score) for p in session.pains
    ]
    assert [entry["value"] for entry in told["measures"]] == [m.value for m in session.measures]
    assert (told["effort"], told["note"], told["state"]) == (session.effort, session.note, session.state)
