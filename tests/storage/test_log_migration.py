"""From one version of the log to the next."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from rehab_player.core.session import PainMoment, SessionState
from rehab_player.storage.history import History
from rehab_player.storage.log import open_log, read_log
from rehab_player.storage.log_migration import version_of
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.log_schema import MIGRATIONS, TABLES
from tests.storage.log_stories import (
    BERLIN_MORNING,
    FIRST,
    FOURTH,
    SECOND,
    THIRD,
    after,
    progress,
    segment,
    start,
    with_all_of_version_2,
    with_all_of_version_4,
)

STORED = Path(__file__).parent / "logs"
ADD_SHOES = ("CREATE TABLE shoe (name TEXT NOT NULL)", "ALTER TABLE session ADD COLUMN shoe TEXT")
RENAME_NOTE = ("ALTER TABLE session RENAME COLUMN note TO remark",)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    with closing(open_log(path)) as log:
        log.begin(start())
        log.record(FIRST, segment(0))
    return path


def version_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return version_of(db)


def columns_in(path: Path, table: str) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        return {row[1] for row in db.execute(f"PRAGMA table_info({table})")}


@pytest.mark.parametrize("stored", sorted(STORED.glob("version-*.sqlite3")), ids=lambda path: path.stem)
def test_a_log_of_each_released_version_still_opens_with_everything_in_it(
    stored: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(stored, tmp_path / "history.sqlite3"))
    with closing(open_log(path)) as log:
        assert log.notices == ()
        log.check()
        first, second = log.session(FIRST), log.session(SECOND)
    assert version_in(path) == len(MIGRATIONS)
    assert first.start == start()
    assert first.state is SessionState.COMPLETED
    assert first.segments == (segment(0), segment(1), segment(2))
    assert first.pain(PainMoment.BEFORE) == 2
    assert first.pain(PainMoment.WORST) == 4
    assert [(m.name, m.unit, m.side, m.value) for m in first.measures] == [
        ("Knee to wall", "cm", "left", 9.5)
    ]
    assert (first.effort, first.note, first.active_ms) == (6, "Rail wobbles.", 150_000)
    assert second.start == start(SECOND, after(600))
    assert (second.state, second.progress) == (SessionState.OPEN, progress(1, 96_000))


def test_a_log_of_version_2_has_what_came_with_it(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "version-2.sqlite3", tmp_path / "history.sqlite3"))
    with closing(open_log(path)) as log:
        history = History(log)
        assert log.session(THIRD) == with_all_of_version_2()
        assert history.rows()[0].imported_from == "laptop.json"
        assert [(note.day, note.text) for note in history.day_notes()] == [
            (date(2026, 5, 7), "Ten kilometres.")
        ]


def test_a_log_of_version_4_has_what_came_with_it(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "version-4.sqlite3", tmp_path / "history.sqlite3"))
    with closing(open_log(path)) as log:
        assert log.session(FOURTH) == with_all_of_version_4()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_before_version_4_nothing_was_adjusted(tmp_path: Path, version: int) -> None:
    path = Path(shutil.copy(STORED / f"version-{version}.sqlite3", tmp_path / "history.sqlite3"))
    with closing(open_log(path)) as log:
        assert log.session(SECOND).start.adjustments == ()
        log.begin(with_all_of_version_4().start)
        assert log.session(FOURTH).start == with_all_of_version_4().start


def test_version_2_sums_up_what_version_1_had(tmp_path: Path) -> None:
    """Before, a repetition's whole length of 6 s was known and nothing of its phases."""
    path = Path(shutil.copy(STORED / "version-1.sqlite3", tmp_path / "history.sqlite3"))
    with closing(open_log(path)) as log:
        first = next(fact for fact in History(log).facts() if fact.id == FIRST)
    assert (first.reps, first.tension_ms) == (45, 270_000)
    assert (first.pain_before, first.pain_worst, first.pain_after, first.pain_morning) == (2, 4, 3, None)


def test_there_is_a_stored_log_of_the_present_version() -> None:
    assert version_in(STORED / f"version-{len(MIGRATIONS)}.sqlite3") == len(MIGRATIONS)


def test_every_table_of_the_present_version_is_asked_for_when_a_log_is_opened(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    assert {name for (name,) in tables} == set(TABLES)


def test_what_is_missing_is_applied_once_and_a_copy_is_kept_before(path: Path, tmp_path: Path) -> None:
    newer = (*MIGRATIONS, ADD_SHOES)
    before = version_in(path)
    for _ in range(2):
        with closing(open_log(path, migrations=newer, now=lambda: BERLIN_MORNING)) as log:
            assert log.session(FIRST).segments == (segment(0),)
    assert version_in(path) == before + 1
    assert "shoe" in columns_in(path, "session")
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name == f"history-version-{before}-20260506T080000.sqlite3"
    assert version_in(copy) == before
    with closing(open_log(Path(shutil.copy(copy, tmp_path / "restored.sqlite3")))) as log:
        assert log.session(FIRST).segments == (segment(0),)


def test_the_new_version_can_be_seen_without_sqlite_at_once(path: Path) -> None:
    """So that an older program started now refuses it."""
    with closing(open_log(path, migrations=(*MIGRATIONS, ADD_SHOES))):
        assert path.read_bytes()[60:64] == (len(MIGRATIONS) + 1).to_bytes(4, "big")
        with pytest.raises(LogProblem) as caught:
            open_log(path)
        assert caught.value.kind is LogFault.NEWER


def test_a_new_log_needs_no_copy(tmp_path: Path) -> None:
    with closing(open_log(tmp_path / "history.sqlite3", migrations=(*MIGRATIONS, ADD_SHOES))):
        pass
    assert not (tmp_path / "backups").exists()


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    broken = (*MIGRATIONS, (*ADD_SHOES, "INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(sqlite3.OperationalError):
        open_log(path, migrations=broken)
    assert version_in(path) == len(MIGRATIONS)
    assert "shoe" not in columns_in(path, "session")
    with closing(open_log(path)) as log:
        assert log.session(FIRST).segments == (segment(0),)


def test_a_failure_keeps_the_migrations_before_it(path: Path) -> None:
    broken = (*MIGRATIONS, ADD_SHOES, (*RENAME_NOTE, "nonsense"))
    with pytest.raises(sqlite3.OperationalError):
        open_log(path, migrations=broken)
    assert version_in(path) == len(MIGRATIONS) + 1
    assert {"shoe", "note"} < columns_in(path, "session")


def test_a_migration_must_not_leave_rows_without_what_they_refer_to(path: Path) -> None:
    careless = (*MIGRATIONS, ("DELETE FROM session",))
    with pytest.raises(sqlite3.IntegrityError, match="without what they refer to"):
        open_log(path, migrations=careless)
    with closing(open_log(path)) as log:
        assert log.session(FIRST).segments == (segment(0),)


def test_without_room_for_the_copy_nothing_is_migrated(path: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(LogProblem) as caught:
        open_log(path, migrations=(*MIGRATIONS, ADD_SHOES))
    assert caught.value.kind is LogFault.UNREACHABLE
    assert version_in(path) == len(MIGRATIONS)


def test_two_programs_that_migrate_at_once_apply_each_migration_once(path: Path) -> None:
    """The second comes to the lock after the first has let it go."""
    newer = (*MIGRATIONS, ADD_SHOES)
    overtaken = sqlite3.connect(path, isolation_level=None)
    with closing(overtaken):
        from rehab_player.storage.log_migration import migrate

        def another_was_faster(version: int) -> None:
            with closing(open_log(path, migrations=newer)):
                pass

        migrate(overtaken, newer, another_was_faster)
        assert version_of(overtaken) == len(newer)


def test_an_older_log_that_cannot_be_written_is_read_as_if_migrated(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    with closing(read_log(path, migrations=(*MIGRATIONS, ADD_SHOES))) as log:
        assert log.session(FIRST).segments == (segment(0),)
        assert log._db.execute("SELECT shoe FROM session").fetchall()[0][0] is None
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
