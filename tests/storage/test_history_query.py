"""What History asks the log: filters, orders, and the rows of the statistics."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from rehab_player.core.history_work import tension_ms
from rehab_player.core.session import DayNote, MeasureRecord, Outcome, PainMoment, Reason, SessionState
from rehab_player.core.timeline import Kind
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.history_query import Order, SessionFilter
from rehab_player.storage.log import SessionLog, memory_log
from tests.storage.log_stories import FIRST, SECOND, THIRD, after, pain, segment, start
from tests.storage.test_log_laws import sessions, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.session import Session


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        log.begin(replace(start(FIRST), areas=("calf", "under heel")))
        log.begin(
            replace(start(SECOND, after(24 * 60)), routine_name="Élan", areas=("calf",), goal="strength")
        )
        log.begin(replace(start(THIRD, after(48 * 60)), routine_name="balance"))
        log.answer(FIRST, effort=3, note="Grüße vom RAIL", measures=[], pains=[pain(PainMoment.WORST, 3)])
        log.answer(SECOND, effort=3, note="", measures=[], pains=[pain(PainMoment.WORST, 5)])
        log.finish(FIRST, state=SessionState.COMPLETED, ended_at=after(9), active_ms=5_000, reason=None)
        log.finish(SECOND, state=SessionState.PARTIAL, ended_at=after(9), active_ms=9_000, reason=Reason.PAIN)
        yield log


@pytest.fixture
def history(log: SessionLog) -> History:
    return History(log)


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        (SessionFilter(), [THIRD, SECOND, FIRST]),
        (SessionFilter(routines=frozenset({"Heel drops"})), [FIRST]),
        (SessionFilter(area="calf"), [SECOND, FIRST]),
        (SessionFilter(area="heel"), []),
        (SessionFilter(first=date(2026, 5, 7)), [THIRD, SECOND]),
        (SessionFilter(first=date(2026, 5, 7), last=date(2026, 5, 7)), [SECOND]),
        (SessionFilter(text=" élan "), [SECOND]),
        (SessionFilter(text="GRÜSSE"), [FIRST]),
        (SessionFilter(text="rail"), [FIRST]),
        (SessionFilter(text="%"), []),
        (SessionFilter(states=frozenset({SessionState.PARTIAL, SessionState.OPEN})), [THIRD, SECOND]),
        (SessionFilter(area="calf", text="rail", states=frozenset({SessionState.PARTIAL})), []),
    ],
)
def test_a_filter(history: History, chosen: SessionFilter, ids: list[str]) -> None:
    assert [row.id for row in history.rows(chosen)] == ids
    assert history.count(chosen) == len(ids)


@pytest.mark.parametrize(
    ("order", "descending", "ids"),
    [
        (Order.DATE, True, [THIRD, SECOND, FIRST]),
        (Order.DATE, False, [FIRST, SECOND, THIRD]),
        (Order.ROUTINE, False, [THIRD, FIRST, SECOND]),
        (Order.LENGTH, True, [SECOND, FIRST, THIRD]),
        (Order.WORST, True, [SECOND, FIRST, THIRD]),
        (Order.WORST, False, [FIRST, SECOND, THIRD]),
        (Order.MORNING, False, [THIRD, SECOND, FIRST]),
        (Order.STATE, False, [FIRST, THIRD, SECOND]),
    ],
)
def test_an_order_has_what_is_unknown_last(
    history: History, order: Order, descending: bool, ids: list[str]
) -> None:
    assert [row.id for row in history.rows(order=order, descending=descending)] == ids


def test_a_page_of_the_table(history: History) -> None:
    assert [row.id for row in history.rows(limit=1, offset=1)] == [SECOND]


def test_a_row_has_areas_goal_and_what_was_done_by_hand(history: History) -> None:
    second = history.rows()[1]
    assert (second.areas, second.goal, second.by_hand, second.edited) == (("calf",), "strength", False, False)


def test_what_there_is_to_filter_by(history: History) -> None:
    there = history.choices()
    assert there.routines == ("balance", "Heel drops", "Élan")
    assert there.areas == ("calf", "under heel")
    assert (there.first_day, there.last_day) == (date(2026, 5, 6), date(2026, 5, 8))


def test_an_empty_log_has_nothing_to_filter_by() -> None:
    with closing(memory_log()) as log:
        assert History(log).choices() == ((), (), None, None)
        assert History(log).rows(SessionFilter(text="x")) == ()


@given(sessions())
def test_the_facts_of_a_session_are_those_of_the_whole_session(session: Session) -> None:
    with closing(memory_log()) as log:
        tell(log, session)
        (fact,) = History(log).facts()
        readings = History(log).readings()
    assert (fact.id, fact.day, fact.areas) == (
        session.start.id,
        session.start.local_date,
        session.start.areas,
    )
    assert (fact.pain_before, fact.pain_worst) == (
        session.pain(PainMoment.BEFORE),
        session.pain(PainMoment.WORST),
    )
    assert (fact.pain_after, fact.pain_morning) == (
        session.pain(PainMoment.AFTER),
        session.pain(PainMoment.MORNING),
    )
    assert fact.reps == sum(r.done_count or 0 for r in session.segments if r.kind is Kind.REPS)
    assert fact.tension_ms == sum(map(tension_ms, session.segments))
    assert (fact.state, fact.active_ms, fact.effort) == (session.state, session.active_ms, session.effort)
    assert [(r.name, r.unit, r.side, r.value) for r in readings] == [
        (m.name, m.unit, m.side, m.value) for m in session.measures
    ]


def test_what_was_skipped_counts_work_only(log: SessionLog) -> None:
    log.record(FIRST, replace(segment(0, Outcome.SKIPPED), reason=Reason.TIME))
    log.record(FIRST, replace(segment(1, Outcome.PARTIAL), reason=Reason.TIME))
    log.record(FIRST, replace(segment(2, Outcome.SKIPPED), kind=Kind.REST))
    log.record(SECOND, segment(0, Outcome.SKIPPED))
    assert History(log).report_data().skips == ((Reason.TIME, 2), (None, 1))
    assert History(log).report_data(first=date(2026, 5, 7)).skips == ((None, 1),)


def test_notes_of_sessions_and_days(history: History) -> None:
    history.note_day(date(2026, 5, 7), "Ten kilometres.")
    assert [tuple(note) for note in history.report_data().notes] == [
        (date(2026, 5, 6), "Heel drops", "Grüße vom RAIL"),
        (date(2026, 5, 7), "", "Ten kilometres."),
    ]
    assert history.day_notes(first=date(2026, 5, 7)) == (
        DayNote(day=date(2026, 5, 7), text="Ten kilometres."),
    )
    assert history.day_notes(last=date(2026, 5, 6)) == ()


def test_of_two_versions_of_a_session_one_is_reckoned_with(log: SessionLog) -> None:
    """Until the first is gone: then the other is the session."""
    history = History(log)
    load = MeasureRecord(name="Load", unit="kg", side=None, value=5)
    twin = replace(log.session(FIRST), start=replace(start("77777777-7777-4777-8777-777777777777")))
    twin = replace(twin, twin_of=FIRST, segments=(segment(0),), measures=(load,))
    history.apply(Change(put_in=(KeptSession(twin),)))
    assert len(history.rows()) == 4
    assert len(history.facts()) == 3
    assert (history.readings(), history.sides()) == ((), ())
    history.remove(FIRST)
    assert history.facts()[0].id == twin.start.id
    assert len(history.readings()) == 1


def test_a_day_in_another_zone_is_that_of_the_person(log: SessionLog) -> None:
    """Nine in the evening in New York is the next day in Berlin and in UTC."""
    from datetime import datetime, timezone

    evening = datetime(2026, 6, 1, 21, 0, tzinfo=timezone(timedelta(hours=-4)))
    log.begin(start("77777777-7777-4777-8777-777777777777", evening))
    assert History(log).facts(first=date(2026, 6, 1), last=date(2026, 6, 1))[0].day == date(2026, 6, 1)


def test_when_each_file_was_last_played(log: SessionLog) -> None:
    """Not the one that is still open; and by the moment, not by the clock on some wall."""
    from datetime import datetime, timezone

    west = datetime(2026, 6, 1, 8, 0, tzinfo=timezone(timedelta(hours=-8)))
    east = datetime(2026, 6, 1, 12, 0, tzinfo=timezone(timedelta(hours=9)))
    for number, at in enumerate((west, east)):
        session = f"8888888{number}-7777-4777-8777-777777777777"
        log.begin(replace(start(session, at), routine_file="soak.yaml"))
        log.finish(session, state=SessionState.COMPLETED, ended_at=at, active_ms=1, reason=None)
    log.begin(replace(start("99999999-7777-4777-8777-777777777777"), routine_file="open.yaml"))
    done = History(log).last_done()
    assert done["soak.yaml"] == west.isoformat()
    assert "open.yaml" not in done
