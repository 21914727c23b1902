"""What belongs to a session when the session goes, comes back, or becomes one with another."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.session import PainMoment, SessionState
from rehab_player.storage.care import CareLog
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.log import SessionLog, memory_log
from rehab_player.storage.log_problem import UnknownSession
from tests.storage.care_stories import CHECK_IN, MORNING, an_id
from tests.storage.log_stories import BERLIN_MORNING, FIRST, SECOND, after, pain, start

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = BERLIN_MORNING + timedelta(days=3)
BEFORE_IT = replace(CHECK_IN, at=after(-1), session=FIRST)
NEXT_MORNING = replace(MORNING, at=after(24 * 60), session=FIRST)


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        log.begin(start())
        yield log


@pytest.fixture
def care(log: SessionLog) -> CareLog:
    care = CareLog(log)
    care.put(BEFORE_IT, NEXT_MORNING)
    return care


def finish(log: SessionLog, session_id: str, minutes: int = 10) -> None:
    log.finish(
        session_id, state=SessionState.COMPLETED, ended_at=after(minutes), active_ms=60_000, reason=None
    )


def test_a_deleted_session_takes_its_check_in_along_and_leaves_the_morning(
    log: SessionLog, care: CareLog
) -> None:
    log.delete(FIRST)
    assert care.check_ins() == ()
    assert care.mornings() == (replace(NEXT_MORNING, session=None),)


def test_undone_the_session_has_both_again(log: SessionLog, care: CareLog) -> None:
    history = History(log)
    before = log.session(FIRST)
    undo = history.remove(FIRST)
    assert care.check_ins() == ()
    redo = history.apply(undo)
    assert log.session(FIRST) == before
    assert (care.check_ins(), care.mornings()) == ((BEFORE_IT,), (NEXT_MORNING,))
    history.apply(redo)
    assert care.mornings() == (replace(NEXT_MORNING, session=None),)


def test_a_morning_deleted_meanwhile_does_not_come_back_with_the_session(
    log: SessionLog, care: CareLog
) -> None:
    undo = History(log).remove(FIRST)
    care.take_out(NEXT_MORNING)
    History(log).apply(undo)
    assert (care.check_ins(), care.mornings()) == ((BEFORE_IT,), ())


def test_an_edited_session_keeps_what_belongs_to_it(log: SessionLog, care: CareLog) -> None:
    finish(log, FIRST)
    undo = History(log).save(replace(log.session(FIRST), note="Rail."), NOW)
    later = replace(NEXT_MORNING, stiff_min=5)
    care.put(later)
    History(log).apply(undo)
    assert (care.check_ins(), care.mornings()) == ((BEFORE_IT,), (later,))


def test_of_two_sessions_made_one_everything_belongs_to_the_one(log: SessionLog, care: CareLog) -> None:
    second = replace(BEFORE_IT, id=an_id(90), at=after(60), session=SECOND)
    log.begin(start(SECOND, after(61)))
    care.put(second)
    finish(log, FIRST)
    finish(log, SECOND, 70)
    undo = History(log).merge(FIRST, SECOND, NOW)
    assert [row.id for row in log.sessions()] == [FIRST]
    assert care.check_ins() == (BEFORE_IT, replace(second, session=FIRST))
    History(log).apply(undo)
    assert care.check_ins() == (BEFORE_IT, second)
    assert care.mornings() == (NEXT_MORNING,)


def test_the_version_that_is_kept_keeps_what_belongs_to_the_session(log: SessionLog, care: CareLog) -> None:
    finish(log, FIRST)
    session = log.session(FIRST)
    twin = replace(session, start=start(SECOND), note="Rail.", twin_of=FIRST)
    History(log).apply(Change(put_in=(KeptSession(twin),)))
    of_twin = replace(BEFORE_IT, id=an_id(91), at=after(-2), session=SECOND)
    care.put(of_twin)
    undo = History(log).keep_version(SECOND)
    assert (log.session(FIRST).note, len(log.sessions())) == ("Rail.", 1)
    assert care.check_ins() == (replace(of_twin, session=FIRST), BEFORE_IT)
    assert care.mornings() == (NEXT_MORNING,)
    History(log).apply(undo)
    assert care.check_ins() == (of_twin, BEFORE_IT)


def test_the_pain_is_that_of_the_session_too(log: SessionLog, care: CareLog) -> None:
    row = log.sessions()[0]
    assert (row.pain_before, row.pain_morning) == (CHECK_IN.pain_now, MORNING.first_step)
    undo = care.put(replace(NEXT_MORNING, first_step=2))
    assert log.session(FIRST).pain(PainMoment.MORNING) == 2
    care.apply(undo)
    assert log.session(FIRST).pain(PainMoment.MORNING) == MORNING.first_step


def test_pain_that_is_edited_in_the_session_is_that_of_the_answers_too(
    log: SessionLog, care: CareLog
) -> None:
    finish(log, FIRST)
    session = log.session(FIRST)
    edited = tuple(replace(told, score=0) for told in session.pains)
    undo = History(log).save(replace(session, pains=edited), NOW)
    assert care.check_ins() == (replace(BEFORE_IT, pain_now=0),)
    assert care.mornings() == (replace(NEXT_MORNING, first_step=0),)
    History(log).apply(undo)
    assert (care.check_ins(), care.mornings()) == ((BEFORE_IT,), (NEXT_MORNING,))


def test_pain_taken_out_of_the_session_leaves_the_answers(log: SessionLog, care: CareLog) -> None:
    finish(log, FIRST)
    History(log).save(replace(log.session(FIRST), pains=()), NOW)
    assert (care.check_ins(), care.mornings()) == ((BEFORE_IT,), (NEXT_MORNING,))
    assert log.sessions()[0].pain_before is None


def test_of_two_answers_about_one_session_none_follows_an_edit(log: SessionLog, care: CareLog) -> None:
    calf = replace(NEXT_MORNING, id=an_id(94), area="calf", first_step=1)
    care.put(calf)
    finish(log, FIRST)
    History(log).save(replace(log.session(FIRST), note="Rail."), NOW)
    assert set(care.mornings()) == {NEXT_MORNING, calf}


def test_the_report_has_each_morning_once_with_its_stiffness(log: SessionLog, care: CareLog) -> None:
    by_itself = replace(NEXT_MORNING, id=an_id(95), day=date(2026, 5, 9), session=None, stiff_min=None)
    care.put(by_itself)
    log.begin(start(SECOND))
    log.pain(SECOND, pain(PainMoment.MORNING, 7, 5 * 24 * 60))
    assert History(log).report_data().mornings == (
        (date(2026, 5, 8), 4, 20, FIRST),
        (date(2026, 5, 9), 4, None, None),
        (date(2026, 5, 11), 7, None, SECOND),
    )
    assert len(History(log).report_data(first=date(2026, 5, 9)).mornings) == 2


def test_an_answer_to_a_session_that_is_not_there_is_refused_whole(care: CareLog) -> None:
    gone = replace(BEFORE_IT, id=an_id(92), session=SECOND)
    with pytest.raises(UnknownSession):
        care.put(replace(NEXT_MORNING, first_step=9), gone)
    assert (care.check_ins(), care.mornings()) == ((BEFORE_IT,), (NEXT_MORNING,))


# --- which session a morning is about -------------------------------------------------------


def test_a_morning_is_about_the_last_session_of_its_area_before_that_day() -> None:
    with closing(memory_log()) as log:
        care = CareLog(log)
        calf, heel, later = (an_id(number) for number in (1, 2, 3))
        log.begin(replace(start(calf), areas=("calf", "under heel")))
        log.begin(replace(start(heel, after(60)), areas=("under heel",)))
        log.begin(replace(start(later, after(26 * 60)), areas=("calf",)))
        tomorrow = date(2026, 5, 7)
        found = [care.asked_about(area, tomorrow) for area in ("calf", "under heel", "toes")]
        assert [None if row is None else row.id for row in found] == [calf, heel, None]
        assert care.asked_about("calf", date(2026, 5, 6)) is None


def test_a_session_that_names_no_area_is_of_every_area(log: SessionLog) -> None:
    row = CareLog(log).asked_about("calf", date(2026, 5, 7))
    assert row is not None
    assert row.id == FIRST


def test_a_morning_is_tied_as_it_is_put(log: SessionLog) -> None:
    care = CareLog(log)
    untied = replace(MORNING, session=None)
    care.put_morning(untied)
    assert care.mornings() == (replace(MORNING, session=FIRST),)
    assert log.session(FIRST).pain(PainMoment.MORNING) == MORNING.first_step
    early = replace(untied, id=an_id(93), day=date(2026, 5, 6))
    care.put_morning(early)
    assert early in care.mornings()
