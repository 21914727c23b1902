"""What comes in from another machine or an old backup, beside what is here."""

from __future__ import annotations

import io
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from rehab_player.core.session import PainMoment, Session, SessionState
from rehab_player.storage.export_json import write_to
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.import_history import (
    Conflict,
    ImportReport,
    import_file,
)
from rehab_player.storage.log import SessionLog, memory_log
from tests.storage.export_stories import BALANCE, HEEL_DROPS, written
from tests.storage.log_stories import BERLIN_MORNING, FIRST, after, pain, progress, segment, start
from tests.storage.test_log_laws import sessions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = BERLIN_MORNING + timedelta(days=1)


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        yield log


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "laptop.json"


def everything(log: SessionLog) -> dict[str, Session]:
    return {row.id: log.session(row.id) for row in log.sessions()}


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    """New, same, updated, conflicting."""
    return report.new, report.same, report.updated, len(report.conflicts)


@given(session=sessions())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_session_holds_goes_out_and_comes_in(session: Session, tmp_path: Path) -> None:
    session = replace(session, by_hand=True, edited_at=session.start.started_at)
    file = tmp_path / "out.json"
    with closing(memory_log()) as log, file.open("w", encoding="utf-8") as out:
        History(log).apply(Change(put_in=(KeptSession(session),)))
        write_to(log, out)
    with closing(memory_log()) as log:
        report = import_file(log, file)
        assert (counts(report), report.left_out) == ((1, 0, 0, 0), [])
        assert everything(log) == {session.start.id: session}
        again = io.StringIO()
        write_to(log, again)
        assert again.getvalue() == file.read_text("utf-8")


def test_what_is_new_is_kept_with_where_it_came_from(log: SessionLog, file: Path) -> None:
    report = import_file(log, written(file, HEEL_DROPS, BALANCE))
    assert (counts(report), report.changed) == ((2, 0, 0, 0), True)
    assert {row.imported_from for row in log.sessions()} == {"laptop.json"}
    assert report.sentences() == ("2 sessions new, 0 already here.",)


def test_twice_in_a_row_changes_nothing(log: SessionLog, file: Path) -> None:
    written(file, HEEL_DROPS, BALANCE, notes={"2026-05-07": "Ten kilometres."})
    import_file(log, file)
    before = log._db.total_changes
    report = import_file(log, file)
    assert (counts(report), report.changed) == ((0, 2, 0, 0), False)
    assert log._db.total_changes == before


def test_two_machines_that_exchange_their_histories_agree(file: Path) -> None:
    with closing(memory_log()) as one, closing(memory_log()) as two:
        import_file(one, written(file, HEEL_DROPS, notes={"2026-05-07": "Ten kilometres."}))
        import_file(
            two, written(file, replace(HEEL_DROPS, note="Rail."), BALANCE, notes={"2026-05-07": "Hot."})
        )
        for _ in range(2):
            for giver, taker in ((one, two), (two, one)):
                with file.open("w", encoding="utf-8") as out:
                    write_to(giver, out)
                last = import_file(taker, file)
        assert not last.changed
        for log in (one, two):
            notes = {session.note for session in everything(log).values()}
            assert notes == {HEEL_DROPS.note, "Rail.", ""}
            assert len(log.sessions()) == 3
            assert set(History(log).day_notes()[0].text.splitlines()) == {"Ten kilometres.", "Hot."}


# --- the same session, told differently -----------------------------------------------------


def test_both_versions_are_kept_and_it_is_said(log: SessionLog, file: Path) -> None:
    import_file(log, written(file, HEEL_DROPS))
    other = replace(HEEL_DROPS, note="Rail wobbles.", effort=3)
    for expected in ((0, 0, 0, 1), (0, 1, 0, 0)):
        report = import_file(log, written(file, other))
        assert counts(report) == expected
        assert len(log.sessions()) == 2
    kept = everything(log)
    assert kept.pop(FIRST) == HEEL_DROPS
    (twin,) = kept.values()
    assert twin == replace(other, start=replace(other.start, id=twin.start.id), twin_of=FIRST)
    assert len(History(log).facts()) == 1


def test_a_conflict_is_told_in_words(log: SessionLog, file: Path) -> None:
    import_file(log, written(file, HEEL_DROPS))
    report = import_file(log, written(file, replace(HEEL_DROPS, effort=3)))
    assert report.conflicts == [Conflict(FIRST, date(2026, 5, 6), "=HYPERLINK(1)")]
    assert report.sentences()[1] == (
        "2026-05-06, =HYPERLINK(1): this differs from what was here. "
        "Both versions were kept; choose one in the history."
    )


def test_a_third_version_is_kept_too(log: SessionLog, file: Path) -> None:
    for effort in (2, 3, 4, 3, 2):
        import_file(log, written(file, replace(HEEL_DROPS, effort=effort)))
    assert sorted(session.effort or 0 for session in everything(log).values()) == [2, 3, 4]


def test_a_session_edited_here_and_told_otherwise_there_is_a_conflict(log: SessionLog, file: Path) -> None:
    """The answer may have been taken away here on purpose."""
    import_file(log, written(file, HEEL_DROPS))
    History(log).save(replace(HEEL_DROPS, effort=None), NOW)
    assert counts(import_file(log, written(file, HEEL_DROPS))) == (0, 0, 0, 1)


# --- an earlier or later stage of it --------------------------------------------------------

EARLY = Session(
    start=start(),
    state=SessionState.OPEN,
    ended_at=None,
    active_ms=90_000,
    progress=progress(1, 90_000),
    segments=(segment(0),),
    pains=(pain(PainMoment.BEFORE, 2),),
)
LATE = replace(
    EARLY,
    state=SessionState.COMPLETED,
    ended_at=after(9),
    active_ms=270_000,
    progress=None,
    segments=(segment(0), segment(1), segment(2)),
    pains=(*EARLY.pains, pain(PainMoment.WORST, 4)),
    effort=5,
    note="Done.",
)


def test_an_old_backup_brings_nothing_back_that_is_known_better(log: SessionLog, file: Path) -> None:
    import_file(log, written(file, LATE))
    assert counts(import_file(log, written(file, EARLY))) == (0, 1, 0, 0)
    assert everything(log) == {FIRST: LATE}


def test_what_went_on_elsewhere_brings_the_session_up_to_date(log: SessionLog, file: Path) -> None:
    import_file(log, written(file, EARLY))
    report = import_file(log, written(file, LATE))
    assert (counts(report), report.changed) == ((0, 0, 1, 0), True)
    assert report.sentences() == ("0 sessions new, 0 already here, 1 brought up to date.",)
    assert everything(log) == {FIRST: LATE}


@pytest.mark.parametrize(
    "change",
    [
        {"state": SessionState.PARTIAL},
        {"segments": (segment(0), segment(1))},
        {"active_ms": 269_999},
        {"effort": 6},
        {"note": "Done!"},
        {"pains": (pain(PainMoment.WORST, 5),)},
        {"by_hand": True},
        {"start": replace(start(), planned_ms=1)},
        {"start": replace(start(), areas=("calf",))},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_difference_is_a_conflict(log: SessionLog, file: Path, change: dict[str, object]) -> None:
    import_file(log, written(file, LATE))
    other = replace(LATE, **{"effort": 7, **change})  # type: ignore[arg-type]
    assert counts(import_file(log, written(file, other))) == (0, 0, 0, 1)


def test_an_open_session_that_was_played_longer_here_is_no_earlier_stage(log: SessionLog, file: Path) -> None:
    import_file(log, written(file, LATE))
    longer = replace(EARLY, active_ms=LATE.active_ms + 1)
    assert counts(import_file(log, written(file, longer))) == (0, 0, 0, 1)


def test_the_morning_after_told_elsewhere_comes_in(log: SessionLog, file: Path) -> None:
    import_file(log, written(file, LATE))
    morning = replace(LATE, pains=(*LATE.pains, pain(PainMoment.MORNING, 1, 23 * 60)))
    assert counts(import_file(log, written(file, morning))) == (0, 0, 1, 0)
    assert log.sessions()[0].pain_morning == 1


# --- notes on days --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("here", "incoming", "after_it"),
    [
        ("", "Hot.", "Hot."),
        ("Hot.", "Hot.", "Hot."),
        ("Hot.\nTen kilometres.", "Hot.", "Hot.\nTen kilometres."),
        ("Hot.", "Hot.\nTen kilometres.", "Hot.\nTen kilometres."),
        ("Ten kilometres.", "Hot.", "Ten kilometres.\nHot."),
    ],
)
def test_of_two_notes_on_a_day_nothing_is_lost(
    log: SessionLog, file: Path, here: str, incoming: str, after_it: str
) -> None:
    history = History(log)
    history.note_day(date(2026, 5, 7), here)
    for _ in range(2):
        import_file(log, written(file, notes={"2026-05-07": incoming}))
    assert history.day_notes()[0].text == after_it


def test_new_and_joined_notes_are_told(log: SessionLog, file: Path) -> None:
    History(log).note_day(date(2026, 5, 7), "Hot.")
    report = import_file(log, written(file, notes={"2026-05-07": "Cold.", "2026-05-08": "Rain."}))
    assert (report.notes_new, report.notes_joined) == (1, 1)
    assert report.sentences()[1] == "1 day note new, 1 joined to what was there."
