"""Backups: made daily, checked, looked into, put back."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rehab_player.storage import log_file
from rehab_player.storage.backup import (
    KEPT,
    Kind,
    back_up_now,
    backups,
    check_log,
    daily_backup,
    look_inside,
    newest_good,
    restore,
)
from rehab_player.storage.history import History
from rehab_player.storage.log import SessionLog, open_log
from rehab_player.storage.log_migration import version_of
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.log_schema import MIGRATIONS
from tests.storage.export_stories import fill
from tests.storage.log_files import names_in
from tests.storage.log_stories import BERLIN_MORNING, FIRST, SECOND, THIRD, after, segment, start

if TYPE_CHECKING:
    from rehab_player.core.session import Session

NOW = BERLIN_MORNING
STORED = Path(__file__).parent / "logs"


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    return fill(tmp_path / "data")


@pytest.fixture
def folder(log_path: Path) -> Path:
    return log_path.parent / "backups"


def everything(path: Path) -> dict[str, Session]:
    with closing(open_log(path)) as log:
        return {row.id: log.session(row.id) for row in log.sessions()}


def spoil(path: Path) -> None:
    """Overwrite the middle of a file; its header stays."""
    content = bytearray(path.read_bytes())
    content[5_000 : len(content) - 2_000] = bytes(len(content) - 7_000)
    path.write_bytes(content)


# --- making ---------------------------------------------------------------------------------


def test_once_a_day(log_path: Path, folder: Path) -> None:
    made = daily_backup(log_path, folder, NOW)
    assert made is not None
    assert made.name == "history-daily-20260506T080000.sqlite3"
    assert daily_backup(log_path, folder, NOW + timedelta(hours=15)) is None
    assert daily_backup(log_path, folder, NOW + timedelta(hours=16)) is not None
    assert len(names_in(folder)) == 2


def test_one_that_was_asked_for_is_that_of_the_day(log_path: Path, folder: Path) -> None:
    back_up_now(log_path, folder, NOW)
    assert daily_backup(log_path, folder, NOW + timedelta(hours=1)) is None


def test_without_a_log_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    assert daily_backup(tmp_path / "history.sqlite3", tmp_path / "backups", NOW) is None
    assert names_in(tmp_path) == set()


def test_it_holds_what_is_written_but_not_yet_copied_into_the_log(log_path: Path, folder: Path) -> None:
    with closing(open_log(log_path)) as log:
        log.begin(start(THIRD, after(99)))
        made = back_up_now(log_path, folder, NOW)
        log.record(THIRD, segment(0))
    assert everything(made)[THIRD].segments == ()


def test_ten_are_kept(log_path: Path, folder: Path) -> None:
    for day in range(KEPT + 5):
        daily_backup(log_path, folder, NOW + timedelta(days=day))
    kept = backups(folder)
    assert len(kept) == KEPT
    assert [each.made_at.day for each in kept if each.made_at] == list(range(20, 10, -1))


def test_the_fullest_is_kept_however_old(log_path: Path, folder: Path) -> None:
    """After a loss that nobody noticed, the newest ten all lack the same."""
    full = daily_backup(log_path, folder, NOW)
    with closing(open_log(log_path)) as log:
        History(log).remove(FIRST)
    for day in range(1, 15):
        daily_backup(log_path, folder, NOW + timedelta(days=day))
    assert len(backups(folder)) == KEPT + 1
    assert backups(folder)[-1].path == full


def test_copies_before_a_migration_or_a_restore_are_not_counted(log_path: Path, folder: Path) -> None:
    back_up_now(log_path, folder, NOW, kind=Kind.BEFORE_RESTORE)
    shutil.copy(STORED / "version-1.sqlite3", folder / "history-version-1-20260101T000000.sqlite3")
    for day in range(1, KEPT + 3):
        daily_backup(log_path, folder, NOW + timedelta(days=day))
    kinds = [each.kind for each in backups(folder)]
    assert kinds == [Kind.DAILY] * KEPT + [Kind.BEFORE_RESTORE, Kind.BEFORE_MIGRATION]


def test_two_in_the_same_second_have_names_of_their_own(log_path: Path, folder: Path) -> None:
    assert back_up_now(log_path, folder, NOW) != back_up_now(log_path, folder, NOW)
    assert len(backups(folder)) == 2


def test_a_damaged_log_pushes_no_good_backup_out(log_path: Path, folder: Path) -> None:
    for day in range(KEPT):
        daily_backup(log_path, folder, NOW + timedelta(days=day))
    before = names_in(folder)
    spoil(log_path)
    with pytest.raises(LogProblem) as caught:
        daily_backup(log_path, folder, NOW + timedelta(days=99))
    assert caught.value.kind is LogFault.DAMAGED
    assert names_in(folder) == before


def test_in_a_thread_while_the_log_is_written(log_path: Path, folder: Path) -> None:
    made: list[Path] = []

    def back_up() -> None:
        for second in range(5):
            made.append(back_up_now(log_path, folder, NOW + timedelta(seconds=second)))

    with closing(open_log(log_path)) as log:
        log.begin(start(THIRD, after(99)))
        thread = threading.Thread(target=back_up)
        thread.start()
        for index in range(300):
            log.record(THIRD, segment(index))
        thread.join()
    lengths = [len(everything(path)[THIRD].segments) for path in made]
    assert len(lengths) == 5
    assert lengths == sorted(lengths)


# --- looking --------------------------------------------------------------------------------


def test_what_is_in_a_backup(log_path: Path, folder: Path) -> None:
    made = back_up_now(log_path, folder, NOW)
    (found,) = backups(folder)
    assert (found.path, found.kind, found.problem) == (made, Kind.ASKED, "")
    assert found.made_at == datetime(2026, 5, 6, 8, 0)  # noqa: DTZ001
    assert (found.sessions, found.first_day, found.last_day) == (2, date(2026, 5, 6), date(2026, 5, 7))
    assert found.size == made.stat().st_size
    assert names_in(folder) == {made.name}


def test_any_file_can_be_looked_into(tmp_path: Path, log_path: Path) -> None:
    copy = Path(shutil.copy(log_path, tmp_path / "from the stick.sqlite3"))
    assert (look_inside(copy).kind, look_inside(copy).sessions) == (Kind.ASKED, 2)
    for name, content, problem in (
        ("text.sqlite3", b"hello", "text.sqlite3 cannot be used: it is no history."),
        ("empty.sqlite3", b"", "empty.sqlite3 cannot be used: it is no history."),
    ):
        (tmp_path / name).write_bytes(content)
        assert look_inside(tmp_path / name).problem == problem
    assert look_inside(tmp_path / "none").problem == "none cannot be used: it is not there any more."
    assert "cannot be used" in look_inside(tmp_path).problem


def test_a_newer_and_a_damaged_one_are_told(log_path: Path, folder: Path) -> None:
    newer, damaged = (back_up_now(log_path, folder, NOW + timedelta(days=n)) for n in range(2))
    with closing(sqlite3.connect(newer)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    spoil(damaged)
    told = {each.path: each.problem for each in backups(folder, thorough=True)}
    assert told[newer].endswith("it was written by a newer version of this program.")
    assert told[damaged].endswith("it is damaged.")


def test_the_newest_good_one_is_found_behind_damaged_ones(log_path: Path, folder: Path) -> None:
    good, bad, worse = (back_up_now(log_path, folder, NOW + timedelta(days=n)) for n in range(3))
    spoil(bad)
    worse.write_bytes(b"")
    found = newest_good(folder)
    assert found is not None
    assert (found.path, found.sessions) == (good, 2)
    assert newest_good(log_path.parent / "none") is None


def test_the_log_can_be_checked_in_a_thread(log_path: Path) -> None:
    found: list[LogProblem | None] = []

    def look() -> None:
        found.append(check_log(log_path))

    with closing(open_log(log_path)):
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert found == [None]
    spoil(log_path)
    look()
    assert found[1] is not None
    assert found[1].kind is LogFault.DAMAGED


# --- putting back ---------------------------------------------------------------------------


def test_the_content_is_back_and_what_was_there_is_kept(log_path: Path, folder: Path) -> None:
    before = everything(log_path)
    made = back_up_now(log_path, folder, NOW)
    with closing(open_log(log_path)) as log:
        History(log).remove(FIRST)
        log.begin(start(THIRD, after(99)))
    changed = everything(log_path)
    said = restore(log_path, made, folder, NOW + timedelta(days=1))
    assert everything(log_path) == before
    kept = backups(folder)[0]
    assert said == f"The history is as in {made.name}. What was there before was kept as {kept.path.name}."
    assert kept.kind is Kind.BEFORE_RESTORE
    restore(log_path, kept.path, folder, NOW + timedelta(days=2))
    assert everything(log_path) == changed


def test_a_log_that_is_open_goes_on_with_what_was_put_back(log_path: Path, folder: Path) -> None:
    """In this program and in another one."""
    made = back_up_now(log_path, folder, NOW)
    with closing(open_log(log_path)) as log, closing(open_log(log_path)) as other:
        History(log).remove(FIRST, SECOND)
        restore(log_path, made, folder, NOW)
        for each in (log, other):
            assert len(each.sessions()) == 2
        other.begin(start(THIRD, after(99)))
        assert len(log.sessions()) == 3
        log.check()
    assert {name for name in names_in(log_path.parent) if "history" in name} == {"history.sqlite3"}


def test_one_of_an_older_version_is_migrated_on_the_way(log_path: Path, folder: Path) -> None:
    stored = STORED / "version-1.sqlite3"
    content = stored.read_bytes()
    restore(log_path, stored, folder, NOW)
    assert stored.read_bytes() == content
    with closing(open_log(log_path)) as log:
        assert version_of(log._db) == len(MIGRATIONS)
        assert log.session(FIRST).note == "Rail wobbles."


def test_a_bad_backup_changes_nothing(log_path: Path, folder: Path) -> None:
    before = everything(log_path)
    bad = back_up_now(log_path, folder, NOW)
    spoil(bad)
    for path in (bad, log_path.parent / "none.sqlite3"):
        with pytest.raises(LogProblem):
            restore(log_path, path, folder, NOW)
    assert everything(log_path) == before
    assert names_in(folder) == {bad.name}


def test_a_damaged_log_is_set_aside_and_the_backup_takes_its_place(log_path: Path, folder: Path) -> None:
    before = everything(log_path)
    made = back_up_now(log_path, folder, NOW)
    spoil(log_path)
    said = restore(log_path, made, folder, NOW)
    assert everything(log_path) == before
    assert "kept as history-damaged-20260506T080000.sqlite3" in said
    assert (log_path.parent / "history-damaged-20260506T080000.sqlite3").exists()


def test_the_way_after_damage_was_found_at_a_start(log_path: Path, folder: Path) -> None:
    """Opening sets the damaged log aside; the newest good backup is offered and put back."""
    before = everything(log_path)
    back_up_now(log_path, folder, NOW)
    log_path.write_bytes(b"garbage" * 1_000)
    with closing(open_log(log_path, backups=folder)) as log:
        assert log.notices
        found = newest_good(folder)
        assert found is not None
        restore(log_path, found.path, folder, NOW)
        assert len(log.sessions()) == 2
    assert everything(log_path) == before


def test_where_there_is_no_log(tmp_path: Path, log_path: Path, folder: Path) -> None:
    made = back_up_now(log_path, folder, NOW)
    said = restore(tmp_path / "history.sqlite3", made, folder, NOW)
    assert said == f"The history is as in {made.name}."
    assert everything(tmp_path / "history.sqlite3") == everything(log_path)


def test_a_log_held_by_another_program_stays_as_it_is(
    log_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehab_player.storage.log_file.OPENING_PATIENCE_S", 0.05)
    monkeypatch.setattr("rehab_player.storage.log_file.WRITING_PATIENCE_S", 0.05)
    made = back_up_now(log_path, folder, NOW)

    def hold_and_restore(log: SessionLog) -> None:
        with log.writing(), pytest.raises(LogProblem) as caught:
            restore(log_path, made, folder, NOW)
        assert caught.value.kind is LogFault.LOCKED

    with closing(open_log(log_path)) as log:
        hold_and_restore(log)
        assert len(log.sessions()) == 2


def test_a_lock_taken_on_the_way_ends_the_restore(
    log_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite by itself would try again for ever."""
    made = back_up_now(log_path, folder, NOW)
    other = sqlite3.connect(log_path, isolation_level=None)
    connect = log_file.connect

    def connect_and_be_overtaken(*told: Any, **more: Any) -> sqlite3.Connection:
        db = connect(*told, **more)
        db.execute("PRAGMA busy_timeout = 10")
        other.execute("BEGIN IMMEDIATE")
        return db

    monkeypatch.setattr(log_file, "connect", connect_and_be_overtaken)
    with closing(other), pytest.raises(LogProblem) as caught:
        restore(log_path, made, folder, NOW)
    assert caught.value.kind is LogFault.LOCKED
