"""The tables for what is told besides the sessions come into older logs, whole or not at all."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rehab_player.storage.care import CareLog
from rehab_player.storage.care_schema import CARE, CARE_TABLES
from rehab_player.storage.history import History
from rehab_player.storage.log import open_log, read_log
from rehab_player.storage.log_migration import version_of
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.log_schema import MIGRATIONS
from tests.storage.care_stories import (
    ALL,
    CHECK_IN,
    COMPLAINT,
    ENROLMENT,
    MORNING,
    OWN_DOSE,
    RUN,
    SAFETY,
    SHOES,
    SPLINT_NIGHT,
    SUGGESTION,
)
from tests.storage.log_files import everything_in
from tests.storage.log_stories import FIRST, THIRD, start

STORED = Path(__file__).parent / "logs"
VERSION = 3
KILLED_IN_THE_MIDDLE = """
import os, signal, sqlite3, sys
from rehab_player.storage.log_migration import migrate
from rehab_player.storage.log_schema import MIGRATIONS

db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
third, done = MIGRATIONS[2], int(sys.argv[2])
migrate(db, (*MIGRATIONS[:2], (*third[:done], "SELECT die()", *third[done:])))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


def all_that_is_told(care: CareLog) -> tuple[object, ...]:
    return (
        *care.check_ins(),
        *care.mornings(),
        *care.shoes(),
        *care.runs(),
        *care.splint_nights(),
        care.safety_record(),
        *care.complaints(),
        *care.enrolments(),
        *care.own_doses(),
        *care.suggestion_answers(),
    )


def test_a_log_of_version_3_has_what_came_with_it(path: Path) -> None:
    shutil.copy(STORED / "version-3.sqlite3", path)
    with closing(open_log(path)) as log:
        assert all_that_is_told(CareLog(log)) == (
            CHECK_IN,
            MORNING,
            SHOES,
            RUN,
            SPLINT_NIGHT,
            SAFETY,
            COMPLAINT,
            ENROLMENT,
            OWN_DOSE,
            SUGGESTION,
        )


def test_the_tables_of_a_stored_log_are_those_of_the_migration() -> None:
    """A migration that was once released is never changed."""
    with closing(sqlite3.connect(STORED / "version-3.sqlite3")) as db:
        made = {sql for (sql,) in db.execute("SELECT sql FROM sqlite_master")}
    for statement in CARE:
        assert statement.strip() in made


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_log_takes_up_what_is_told(path: Path, version: int) -> None:
    shutil.copy(STORED / f"version-{version}.sqlite3", path)
    with closing(open_log(path)) as log:
        care = CareLog(log)
        assert all_that_is_told(care) == (None,)
        if version == 1:
            log.begin(start(THIRD))
        care.put(*ALL)
        assert len(all_that_is_told(care)) == len(ALL)
    with closing(open_log(path)) as log:
        log.check()
        assert len(all_that_is_told(CareLog(log))) == len(ALL)


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_log_that_is_only_read_tells_nothing_and_stays(path: Path, version: int) -> None:
    shutil.copy(STORED / f"version-{version}.sqlite3", path)
    before = everything_in(path.parent)
    with closing(read_log(path)) as log:
        assert all_that_is_told(CareLog(log)) == (None,)
        with pytest.raises(LogProblem) as caught:
            CareLog(log).put(SHOES)
    assert caught.value.kind is LogFault.READ_ONLY
    assert everything_in(path.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("statements", [0, 1, len(CARE) // 2, len(CARE)])
def test_killed_in_the_middle_of_the_migration_it_is_as_before(path: Path, statements: int) -> None:
    shutil.copy(STORED / "version-2.sqlite3", path)
    done = subprocess.run(
        [sys.executable, "-c", KILLED_IN_THE_MIDDLE, str(path), str(statements)],
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == -signal.SIGKILL
    with closing(sqlite3.connect(path)) as db:
        assert version_of(db) == 2
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        assert not there & set(CARE_TABLES)
    with closing(open_log(path)) as log:
        log.check()
        assert log.notices == ()
        assert version_of(log._db) == len(MIGRATIONS) >= VERSION
        assert next(fact.id for fact in History(log).facts()) == FIRST
        CareLog(log).put(*ALL)


# --- two programs at one log ----------------------------------------------------------------


def test_what_one_program_tells_the_other_reads(path: Path) -> None:
    with closing(open_log(path)) as one, closing(open_log(path)) as two:
        one.begin(start(THIRD))
        CareLog(one).put(*ALL)
        assert all_that_is_told(CareLog(two)) == all_that_is_told(CareLog(one))
        two.delete(THIRD)
        assert CareLog(one).check_ins() == ()


def test_while_another_program_writes_nothing_is_half_told(path: Path) -> None:
    with closing(open_log(path)) as one, closing(open_log(path)) as two:
        care = CareLog(two)
        with one.writing():
            with pytest.raises(LogProblem) as caught:
                care.put(SHOES, RUN)
            assert caught.value.kind is LogFault.LOCKED
        assert care.runs() == ()
        care.put(SHOES, RUN)
        assert care.runs() == (RUN,)


def test_a_program_of_version_2_refuses_the_log(path: Path) -> None:
    shutil.copy(STORED / "version-3.sqlite3", path)
    before = everything_in(path.parent)
    with pytest.raises(LogProblem) as caught:
        open_log(path, migrations=MIGRATIONS[:2])
    assert caught.value.kind is LogFault.NEWER
    assert everything_in(path.parent) == before
