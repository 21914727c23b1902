"""Editing the history, and taking it back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.history_edit import NotMergeable, told_by_hand, with_pain
from rehab_player.core.session import DayNote, MeasureRecord, Outcome, PainMoment, Session, SessionState
from rehab_player.storage.history import Change, History, ImpossibleSession, KeptSession
from rehab_player.storage.log import SessionLog, open_log
from rehab_player.storage.log_problem import UnknownSession
from tests.storage.log_stories import (
    BERLIN_MORNING,
    FIRST,
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

NOW = BERLIN_MORNING + timedelta(days=1)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SessionLog]:
    with closing(open_log(tmp_path / "history.sqlite3")) as log:
        for session_id, minutes in ((FIRST, 0), (SECOND, 60)):
            log.begin(start(session_id, after(minutes)))
            log.record(session_id, segment(0))
            log.pain(session_id, pain(PainMoment.WORST, 4))
            log.progress(session_id, progress(1, 90_000))
            log.finish(
                session_id,
                state=SessionState.PARTIAL,
                ended_at=after(minutes + 9),
                active_ms=90_000,
                reason=None,
            )
        yield log


@pytest.fixture
def history(log: SessionLog) -> History:
    return History(log)


def everything(log: SessionLog) -> dict[str, Session]:
    return {row.id: log.session(row.id) for row in log.sessions()}


def texts_in(log: SessionLog) -> int:
    return int(log._db.execute("SELECT count(*) FROM routine_text").fetchone()[0])


def test_every_answer_and_time_can_be_edited_and_taken_back(history: History, log: SessionLog) -> None:
    before = everything(log)
    session = with_pain(log.session(FIRST), PainMoment.MORNING, 2, NOW)
    session = replace(
        session,
        start=replace(session.start, started_at=after(-120), routine_name="Heel drops, left"),
        ended_at=after(-100),
        active_ms=600_000,
        state=SessionState.COMPLETED,
        effort=7,
        note="Edited.",
        measures=(MeasureRecord(name="Load", unit="kg", side=None, value=5),),
        segments=(segment(0), segment(1)),
    )
    undo = history.save(session, NOW)
    assert log.session(FIRST) == replace(session, edited_at=NOW)
    (_, row) = log.sessions()
    assert (row.id, row.edited, row.pain_morning, row.segments_done) == (FIRST, True, 2, 2)
    redo = history.apply(undo)
    assert everything(log) == before
    history.apply(redo)
    assert log.session(FIRST).note == "Edited."


def test_an_edit_keeps_the_row_that_others_refer_to(history: History, log: SessionLog) -> None:
    key = log._db.execute("SELECT key FROM session WHERE id = ?", (FIRST,)).fetchone()[0]
    history.save(replace(log.session(FIRST), note="Edited."), NOW)
    assert log._db.execute("SELECT key FROM session WHERE id = ?", (FIRST,)).fetchone()[0] == key


def test_what_is_impossible_changes_nothing(history: History, log: SessionLog) -> None:
    before = everything(log)
    with pytest.raises(ImpossibleSession) as caught:
        history.save(replace(log.session(FIRST), effort=12, ended_at=after(-1)), NOW)
    assert [fault.field for fault in caught.value.faults] == ["ended_at", "effort"]
    assert str(caught.value) == "It ends before it starts. Effort is a whole number from 0 to 10."
    assert everything(log) == before


def test_a_session_that_is_gone_is_not_brought_back_by_an_edit(history: History, log: SessionLog) -> None:
    session = log.session(FIRST)
    history.remove(FIRST)
    with pytest.raises(UnknownSession):
        history.save(session, NOW)


def test_a_session_told_by_hand(history: History, log: SessionLog) -> None:
    session = told_by_hand(start(THIRD, after(300)), active_ms=600_000, completed=True)
    undo = history.add(session, NOW)
    assert log.session(THIRD) == session
    assert history.rows()[0].by_hand
    history.apply(undo)
    assert len(log.sessions()) == 2
    with pytest.raises(ImpossibleSession):
        history.add(told_by_hand(start(THIRD, NOW + timedelta(days=1)), active_ms=1, completed=True), NOW)


def test_deleted_and_put_back_nothing_differs(history: History, log: SessionLog) -> None:
    before = everything(log)
    texts = texts_in(log)
    undo = history.remove(FIRST, SECOND)
    assert log.sessions() == ()
    assert texts_in(log) == 0
    history.apply(undo)
    assert everything(log) == before
    assert texts_in(log) == texts


def test_a_text_that_no_session_has_any_more_goes(history: History, log: SessionLog) -> None:
    before = texts_in(log)
    session = log.session(FIRST)
    undo = history.save(replace(session, start=replace(session.start, routine_text="format: 1\n")), NOW)
    assert texts_in(log) == before + 1
    history.apply(undo)
    assert texts_in(log) == before


def test_of_several_to_delete_none_is_when_one_is_unknown(history: History, log: SessionLog) -> None:
    with pytest.raises(UnknownSession):
        history.remove(FIRST, THIRD)
    assert len(log.sessions()) == 2


def test_a_deletion_is_taken_back_also_after_a_restart(tmp_path: Path) -> None:
    """The change given back is a plain value and needs nothing of the log that it came from."""
    path = tmp_path / "other.sqlite3"
    with closing(open_log(path)) as log:
        log.begin(start())
        session = log.session(FIRST)
        undo = History(log).remove(FIRST)
    with closing(open_log(path)) as log:
        History(log).apply(undo)
        assert log.session(FIRST) == session


def test_two_halves_become_one_and_two_again(history: History, log: SessionLog) -> None:
    before = everything(log)
    undo = history.merge(SECOND, FIRST, NOW)
    (row,) = log.sessions()
    assert (row.id, row.active_ms, row.edited) == (FIRST, 180_000, True)
    assert [(r.index, r.pass_no) for r in log.session(FIRST).segments] == [(0, 1), (0, 2)]
    history.apply(undo)
    assert everything(log) == before


def test_a_session_is_not_merged_with_an_open_one(history: History, log: SessionLog) -> None:
    log.reopen(SECOND)
    with pytest.raises(NotMergeable, match="still open"):
        history.merge(FIRST, SECOND, NOW)
    assert len(log.sessions()) == 2


def test_a_note_on_a_day(history: History) -> None:
    day = date(2026, 5, 6)
    history.note_day(day, "  Ten kilometres. ")
    undo = history.note_day(day, "Eleven.")
    assert history.day_notes() == (DayNote(day=day, text="Eleven."),)
    history.apply(undo)
    assert history.day_notes() == (DayNote(day=day, text="Ten kilometres."),)
    undo = history.note_day(day, " ")
    assert history.day_notes() == ()
    history.apply(undo)
    assert history.day_notes()[0].text == "Ten kilometres."


def test_one_of_two_versions_is_chosen(history: History, log: SessionLog) -> None:
    twin = replace(log.session(FIRST), start=replace(start(THIRD)), note="Other.", twin_of=FIRST)
    history.apply(Change(put_in=(KeptSession(twin, "laptop.json"),)))
    before = everything(log)
    undo = history.keep_version(THIRD)
    assert log.session(FIRST) == replace(twin, start=start(FIRST), twin_of=None)
    assert set(everything(log)) == {FIRST, SECOND}
    history.apply(undo)
    assert everything(log) == before
    history.keep_version(FIRST)
    assert log.session(FIRST) == before[FIRST]
    assert set(everything(log)) == {FIRST, SECOND}


def test_where_a_session_came_from_survives_deletion_and_edit(history: History, log: SessionLog) -> None:
    session = replace(log.session(FIRST), start=start(THIRD))
    history.apply(Change(put_in=(KeptSession(session, "laptop.json"),)))
    history.apply(history.remove(THIRD))
    history.save(replace(session, note="Edited."), NOW)
    assert {row.id: row.imported_from for row in history.rows()}[THIRD] == "laptop.json"


def test_a_time_told_by_hand_has_an_offset(history: History, log: SessionLog) -> None:
    session = replace(log.session(FIRST), edited_at=datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="without offset"):
        history.apply(Change(put_in=(KeptSession(session),)))
    assert log.session(FIRST).edited_at is None


def test_outcomes_that_were_edited_are_summed_up_anew(history: History, log: SessionLog) -> None:
    session = replace(log.session(FIRST), segments=(segment(0, Outcome.SKIPPED), segment(1)))
    history.save(session, NOW)
    first = next(fact for fact in history.facts() if fact.id == FIRST)
    assert first.reps == 2 + 15
