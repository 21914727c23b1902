"""The file of the log: newer, damaged, foreign, or on a disk that takes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.log import open_log
from rehab_player.storage.log_file import create
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.log_schema import MIGRATIONS
from tests.storage.log_files import everything_in, filled, kind_of_problem, names_in
from tests.storage.log_stories import BERLIN_MORNING, FIRST, SECOND, segment, start

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.log import SessionLog

NEWER = len(MIGRATIONS) + 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


# --- made new -------------------------------------------------------------------------------


def test_a_new_log_is_one_file_and_says_nothing(path: Path) -> None:
    with closing(open_log(path)) as log:
        assert log.sessions() == ()
        assert log.notices == ()
    assert names_in(path.parent) == {path.name}


def test_a_log_in_a_folder_with_an_awkward_name(tmp_path: Path) -> None:
    path = tmp_path / "Änn's 100% #1?" / "history.sqlite3"
    path.parent.mkdir()
    filled(path)
    with closing(open_log(path)) as log:
        assert len(log.sessions()) == 1
    assert names_in(tmp_path) == {path.parent.name}


def test_two_programs_that_start_together_share_one_log(path: Path) -> None:
    with closing(open_log(path)) as one:
        one.begin(start(FIRST))
        create(path, MIGRATIONS)  # what the other does when it saw no file a moment ago
        with closing(open_log(path)) as other:
            other.begin(start(SECOND))
        assert {row.id for row in one.sessions()} == {FIRST, SECOND}
    assert names_in(path.parent) == {path.name}


def test_a_log_is_made_where_the_disk_knows_no_second_names(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: object, target: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    filled(path)
    create(path, MIGRATIONS)
    with closing(open_log(path)) as log:
        assert len(log.sessions()) == 1
    assert names_in(path.parent) == {path.name}


def test_without_its_folder_there_is_no_log(tmp_path: Path) -> None:
    assert kind_of_problem(tmp_path / "gone" / "history.sqlite3") is LogFault.UNREACHABLE


def test_a_folder_in_the_place_of_the_log(path: Path) -> None:
    path.mkdir()
    assert kind_of_problem(path) is LogFault.UNREACHABLE


# --- from a newer program -------------------------------------------------------------------


def make_newer(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE from_the_future (x)")
    db.execute(f"PRAGMA user_version = {NEWER}")
    db.commit()


def test_a_newer_log_is_refused_and_not_touched(path: Path) -> None:
    with closing(sqlite3.connect(filled(path))) as db:
        make_newer(db)
    before = everything_in(path.parent)
    stamp = path.stat().st_mtime_ns
    assert kind_of_problem(path) is LogFault.NEWER
    assert everything_in(path.parent) == before
    assert before.keys() == {path.name}
    assert path.stat().st_mtime_ns == stamp


def test_a_newer_log_left_by_a_crash_is_refused_too_and_not_touched(path: Path, tmp_path: Path) -> None:
    """Its version stands in the -wal file alone."""
    with closing(sqlite3.connect(filled(path))) as db:
        make_newer(db)
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for file in tmp_path.glob("history.sqlite3*"):
            shutil.copy(file, crashed)
    (crashed / "history.sqlite3-shm").unlink()
    before = everything_in(crashed)
    assert before.keys() == {"history.sqlite3", "history.sqlite3-wal"}
    assert kind_of_problem(crashed / path.name) is LogFault.NEWER
    assert everything_in(crashed) == before


def test_a_log_that_becomes_newer_while_it_is_open_is_not_written_any_more(path: Path) -> None:
    with closing(open_log(path)) as log:
        log.begin(start())
        with closing(sqlite3.connect(path)) as db:
            make_newer(db)
        with pytest.raises(LogProblem) as caught:
            log.record(FIRST, segment(0))
        assert caught.value.kind is LogFault.NEWER
        assert log.session(FIRST).segments == ()


# --- damaged --------------------------------------------------------------------------------


def begun_afresh(path: Path) -> tuple[str, ...]:
    with closing(open_log(path, now=lambda: BERLIN_MORNING)) as log:
        assert log.sessions() == ()
        log.begin(start(SECOND))
        return log.notices


def test_a_damaged_log_is_set_aside_whole_and_said(path: Path) -> None:
    garbage = b"\x00\xff" * 5_000
    path.write_bytes(garbage)
    path.with_name(path.name + "-wal").write_bytes(b"old wal")
    path.with_name(path.name + "-shm").write_bytes(b"old shm")
    notices = begun_afresh(path)
    aside = "history-damaged-20260506T080000.sqlite3"
    assert everything_in(path.parent) | {path.name: b""} == {
        path.name: b"",
        aside: garbage,
        f"{aside}-wal": b"old wal",
        f"{aside}-shm": b"old shm",
    }
    assert notices == (
        f"The history in {path} was damaged. It was kept as {aside}, and a new history was begun.",
    )


def test_a_second_damaged_log_of_the_same_second_does_not_replace_the_first(path: Path) -> None:
    for content in (b"one", b"two"):
        path.write_bytes(content)
        begun_afresh(path)
    files = everything_in(path.parent)
    assert files["history-damaged-20260506T080000.sqlite3"] == b"one"
    assert files["history-damaged-20260506T080000-2.sqlite3"] == b"two"


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"not a database at all, but long enough" * 100]
)
def test_what_is_no_log_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert len(begun_afresh(path)) == 1


def test_a_database_of_another_program_is_set_aside(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE session (id)")
        db.execute("PRAGMA user_version = 1")
        db.commit()
    assert len(begun_afresh(path)) == 1


def test_a_log_without_one_of_its_tables_is_set_aside(path: Path) -> None:
    with closing(sqlite3.connect(filled(path))) as db:
        db.execute("DROP TABLE pain")
        db.commit()
    assert len(begun_afresh(path)) == 1


def test_a_log_with_its_first_page_overwritten_is_set_aside(path: Path) -> None:
    with filled(path).open("r+b") as file:
        file.seek(100)
        file.write(b"\xaa" * 3_000)
    assert len(begun_afresh(path)) == 1


def overwrite_the_segments(path: Path) -> None:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as db:
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'segment'").fetchone()[0]
        size = db.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xaa" * size)


def test_damage_deep_inside_is_found_by_a_thorough_look(path: Path) -> None:
    overwrite_the_segments(filled(path))
    with closing(open_log(path, thorough=True)) as log:
        assert len(log.notices) == 1
        assert log.sessions() == ()


def test_damage_found_late_is_a_problem_and_not_a_crash(path: Path) -> None:
    filled(path)
    with closing(open_log(path)) as log:
        log.check()
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        overwrite_the_segments(path)
    with closing(sqlite3.connect(path)) as db, pytest.raises(sqlite3.DatabaseError):
        db.execute("SELECT * FROM segment").fetchall()
    with closing(read_log_without_looking_at_segments(path)) as log:
        for call in (lambda: log.session(FIRST), log.check):
            with pytest.raises(LogProblem) as caught:
                call()
            assert caught.value.kind is LogFault.DAMAGED


def read_log_without_looking_at_segments(path: Path) -> SessionLog:
    from rehab_player.storage.log import SessionLog

    return SessionLog(path, sqlite3.connect(path, isolation_level=None))


def test_damage_deep_inside_is_found_after_a_crash(path: Path, tmp_path: Path) -> None:
    filled(path)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(open_log(path)) as log:
        for index in range(200):
            log.record(FIRST, segment(index))
    with closing(open_log(path)) as log:
        log.answer(FIRST, effort=1, note="", measures=[])
        for file in tmp_path.glob("history.sqlite3*"):
            shutil.copy(file, crashed)
    overwrite_the_page_with(crashed / path.name, segment(199).ended_at.isoformat().encode())
    with closing(open_log(crashed / path.name)) as log:
        assert len(log.notices) == 1


def overwrite_the_page_with(path: Path, text: bytes) -> None:
    content = bytearray(path.read_bytes())
    start_of_page = content.index(text) // 4_096 * 4_096
    content[start_of_page : start_of_page + 4_096] = b"\xaa" * 4_096
    path.write_bytes(content)


def test_a_word_that_means_nothing_is_damage(path: Path) -> None:
    with closing(sqlite3.connect(filled(path))) as db:
        db.execute("UPDATE segment SET kind = 'juggling'")
        db.commit()
    with closing(open_log(path)) as log, pytest.raises(LogProblem) as caught:
        log.session(FIRST)
    assert caught.value.kind is LogFault.DAMAGED


def test_side_files_without_their_log_are_set_aside_and_not_mixed_into_a_new_one(path: Path) -> None:
    with closing(open_log(path)) as log:
        log.begin(start())
        left = everything_in(path.parent)
    path.unlink()
    wal = path.with_name(path.name + "-wal")
    wal.write_bytes(left[wal.name])
    assert len(begun_afresh(path)) == 1
    assert everything_in(path.parent)["history-damaged-20260506T080000.sqlite3-wal"] == left[wal.name]
    with closing(open_log(path)) as log:
        assert [row.id for row in log.sessions()] == [SECOND]


def test_after_a_crash_the_wal_is_read_and_everything_is_there(path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(open_log(path)) as log:
        log.begin(start())
        log.record(FIRST, segment(0))
        for file in tmp_path.glob("history.sqlite3*"):
            shutil.copy(file, crashed)
    with closing(open_log(crashed / path.name)) as log:
        assert log.notices == ()
        assert log.session(FIRST).segments == (segment(0),)


def test_the_time_of_setting_aside_is_the_clocks_own(path: Path) -> None:
    path.write_bytes(b"garbage")
    before = datetime.now().astimezone().strftime("history-damaged-%Y%m%dT%H%M%S")
    with closing(open_log(path)):
        pass
    (aside,) = names_in(path.parent) - {path.name}
    assert before <= aside.removesuffix(".sqlite3")
