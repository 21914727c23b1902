"""Editing sessions: what is impossible, by hand, and two into one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from rehab_player.core import history_texts as texts
from rehab_player.core.history_edit import NotMergeable, edited, faults, merged, told_by_hand, with_pain
from rehab_player.core.routine import Side
from rehab_player.core.session import (
    MeasureRecord,
    Outcome,
    PainMoment,
    Reason,
    Session,
    SessionState,
)
from rehab_player.core.timeline import Kind
from tests.storage.log_stories import BERLIN_MORNING, SECOND, after, pain, progress, segment, start

NOW = BERLIN_MORNING + timedelta(days=1)
HEEL_DROPS = Session(
    start=start(),
    state=SessionState.COMPLETED,
    ended_at=after(10),
    active_ms=150_000,
    segments=(segment(0), segment(1), segment(2)),
)


def what_is_wrong(session: Session) -> list[tuple[str, str]]:
    return [(fault.field, fault.what) for fault in faults(session, NOW)]


def test_a_session_as_it_was_played_has_no_fault() -> None:
    assert faults(HEEL_DROPS, NOW) == ()


def test_every_impossible_thing_is_told_at_once() -> None:
    session = replace(
        HEEL_DROPS,
        ended_at=after(-1),
        effort=11,
        pains=(pain(PainMoment.WORST, 12), pain(PainMoment.BEFORE, -1), pain(PainMoment.AFTER, 10)),
        measures=(MeasureRecord(name="Load", unit="kg", side=None, value=float("nan")),),
        start=replace(start(), routine_name=" "),
    )
    assert what_is_wrong(session) == [
        ("ended_at", texts.ENDS_BEFORE_IT_STARTS),
        ("routine_name", texts.NO_NAME),
        ("pain_worst", "Pain is a whole number from 0 to 10."),
        ("pain_before", "Pain is a whole number from 0 to 10."),
        ("effort", "Effort is a whole number from 0 to 10."),
        ("measures", "Load is not a number."),
    ]


@pytest.mark.parametrize(
    ("session", "fault"),
    [
        (
            replace(HEEL_DROPS, start=start(at=NOW + timedelta(days=1)), ended_at=NOW + timedelta(days=2)),
            texts.IN_THE_FUTURE,
        ),
        (
            replace(HEEL_DROPS, start=start(at=datetime(1969, 1, 1, tzinfo=UTC))),
            texts.out_of_years(1970, 2199),
        ),
        (replace(HEEL_DROPS, active_ms=10 * 60_000 + 1_001), texts.LONGER_THAN_IT_TOOK),
        (replace(HEEL_DROPS, active_ms=-1), texts.NEGATIVE_TIME),
        (replace(HEEL_DROPS, state=SessionState.OPEN, ended_at=None), texts.STILL_PLAYED),
        (replace(HEEL_DROPS, note="a" * 1_000_001), texts.TOO_LONG),
    ],
    ids=["future", "year", "too long done", "negative", "open", "note"],
)
def test_what_cannot_be(session: Session, fault: str) -> None:
    assert [what for _, what in what_is_wrong(session)] == [fault]


def test_an_edit_is_marked_and_the_local_date_follows_the_start() -> None:
    """Moved to half past midnight in summer time, which is another day than in UTC."""
    moved = replace(
        HEEL_DROPS, start=replace(start(), started_at=BERLIN_MORNING.replace(hour=0, minute=30, day=7))
    )
    kept = edited(moved, NOW)
    assert (kept.edited_at, kept.start.local_date) == (NOW, date(2026, 5, 7))


def test_an_answer_is_replaced_or_taken_away() -> None:
    told = with_pain(HEEL_DROPS, PainMoment.MORNING, 3, NOW)
    told = with_pain(told, PainMoment.MORNING, 2, NOW)
    assert [(each.moment, each.score) for each in told.pains] == [(PainMoment.MORNING, 2)]
    assert with_pain(told, PainMoment.MORNING, None, NOW).pains == ()


def test_a_session_by_hand_ends_when_its_time_is_over() -> None:
    session = told_by_hand(start(), active_ms=600_000, completed=False)
    assert (session.ended_at, session.state, session.by_hand) == (after(10), SessionState.PARTIAL, True)
    assert faults(session, NOW) == ()


# --- two into one ---------------------------------------------------------------------------

FIRST_HALF = Session(
    start=start(),
    state=SessionState.PARTIAL,
    ended_at=after(3),
    active_ms=100_000,
    end_reason=Reason.TIME,
    progress=progress(1, 100_000),
    segments=(segment(0), segment(1, Outcome.PARTIAL)),
    pains=(pain(PainMoment.BEFORE, 1), pain(PainMoment.DURING, 4), pain(PainMoment.WORST, 5)),
    measures=(
        MeasureRecord(name="Load", unit="kg", side=None, value=5),
        MeasureRecord(name="Knee to wall", unit="cm", side=Side.LEFT, value=9),
    ),
    effort=4,
    note="Bell rang.",
)
SECOND_HALF = Session(
    start=start(SECOND, after(60)),
    state=SessionState.PARTIAL,
    ended_at=after(65),
    active_ms=150_000,
    segments=(segment(1), segment(2)),
    pains=(pain(PainMoment.BEFORE, 2, 60), pain(PainMoment.WORST, 3, 65), pain(PainMoment.AFTER, 2, 65)),
    measures=(MeasureRecord(name="Load", unit="kg", side=None, value=7.5),),
    note="Went well.",
)


@pytest.mark.parametrize(
    "pair", [(FIRST_HALF, SECOND_HALF), (SECOND_HALF, FIRST_HALF)], ids=["in order", "turned"]
)
def test_two_halves_are_one_whole_session(pair: tuple[Session, Session]) -> None:
    whole = merged(*pair, NOW)
    assert whole.start == FIRST_HALF.start
    assert (whole.state, whole.ended_at, whole.active_ms) == (SessionState.COMPLETED, after(65), 250_000)
    assert [(record.index, record.pass_no, record.outcome) for record in whole.segments] == [
        (0, 1, Outcome.DONE),
        (1, 1, Outcome.PARTIAL),
        (1, 2, Outcome.DONE),
        (2, 1, Outcome.DONE),
    ]
    answers = (PainMoment.BEFORE, PainMoment.DURING, PainMoment.WORST, PainMoment.AFTER)
    assert [whole.pain(moment) for moment in answers] == [1, 4, 5, 2]
    assert [(measure.name, measure.value) for measure in whole.measures] == [
        ("Load", 7.5),
        ("Knee to wall", 9),
    ]
    assert (whole.effort, whole.note) == (4, "Bell rang.\nWent well.")
    assert (whole.progress, whole.edited_at, whole.by_hand) == (None, NOW, False)


def test_merged_they_are_still_partial_while_something_was_never_reached_or_done() -> None:
    unreached = replace(SECOND_HALF, segments=(segment(1),))
    assert merged(FIRST_HALF, unreached, NOW).state is SessionState.PARTIAL
    skipped = replace(SECOND_HALF, segments=(segment(1), segment(2, Outcome.SKIPPED)))
    assert merged(FIRST_HALF, skipped, NOW).state is SessionState.PARTIAL


def test_a_rest_that_was_skipped_leaves_them_completed() -> None:
    rest = replace(segment(2, Outcome.SKIPPED), kind=Kind.REST)
    whole = merged(FIRST_HALF, replace(SECOND_HALF, segments=(segment(1), rest)), NOW)
    assert whole.state is SessionState.COMPLETED


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (FIRST_HALF, texts.SAME_SESSION),
        (replace(SECOND_HALF, state=SessionState.OPEN), texts.STILL_PLAYED),
        (replace(SECOND_HALF, start=replace(SECOND_HALF.start, routine_hash="cd" * 32)), texts.OTHER_ROUTINE),
    ],
    ids=["itself", "open", "another routine"],
)
def test_what_cannot_be_merged(other: Session, why: str) -> None:
    with pytest.raises(NotMergeable) as caught:
        merged(FIRST_HALF, other, NOW)
    assert str(caught.value) == why
