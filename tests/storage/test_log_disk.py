"""The log on a disk that takes nothing or is full, and with other programs at the same file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
import tempfile
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.log import open_log, read_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from tests.storage.log_files import everything_in, filled, kind_of_problem, names_in, told_on_a_small_disk
from tests.storage.log_stories import FIRST, SECOND, after, progress, segment, start

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


# --- read-only ------------------------------------------------------------------------------


@contextmanager
def read_only_folder() -> Iterator[Path]:
    """A folder with a log in it that this process may read but not write.

    Root may write everywhere, so that a root gives up its rights for as long.
    """
    if sys.platform == "win32":
        pytest.skip("folders are not made read-only by their mode here")
    folder = Path(tempfile.mkdtemp(prefix="rehab-player-readonly-"))
    try:
        filled(folder / "history.sqlite3")
        (folder / "history.sqlite3").chmod(0o444)
        folder.chmod(0o555)
        with no_rights_of_root():
            yield folder
    finally:
        folder.chmod(stat.S_IRWXU)
        shutil.rmtree(folder)


@contextmanager
def no_rights_of_root() -> Iterator[None]:
    me = os.geteuid()
    if me == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(me)


def test_a_read_only_log_is_a_problem_for_playing_and_can_still_be_read() -> None:
    with read_only_folder() as folder:
        assert kind_of_problem(folder / "history.sqlite3") is LogFault.READ_ONLY
        with closing(read_log(folder / "history.sqlite3")) as log:
            assert log.session(FIRST).segments == (segment(0),)
            with pytest.raises(LogProblem) as caught:
                log.record(FIRST, segment(1))
            assert caught.value.kind is LogFault.READ_ONLY
        assert names_in(folder) == {"history.sqlite3"}


def test_a_log_cannot_be_made_in_a_read_only_folder() -> None:
    with read_only_folder() as folder:
        assert kind_of_problem(folder / "another.sqlite3") is LogFault.READ_ONLY
        with closing(read_log(folder / "another.sqlite3")) as log:
            assert log.sessions() == ()


def test_reading_makes_no_file(path: Path) -> None:
    with closing(read_log(path)) as log:
        assert log.sessions() == ()
        with pytest.raises(LogProblem) as caught:
            log.begin(start())
        assert caught.value.kind is LogFault.READ_ONLY
    assert names_in(path.parent) == set()


def test_reading_a_damaged_or_newer_log_leaves_it_alone(path: Path) -> None:
    path.write_bytes(b"garbage")
    with pytest.raises(LogProblem) as caught:
        read_log(path)
    assert caught.value.kind is LogFault.DAMAGED
    assert everything_in(path.parent) == {path.name: b"garbage"}


# --- full -----------------------------------------------------------------------------------


def test_a_full_log_takes_the_same_call_later_and_keeps_what_it_has(path: Path) -> None:
    with closing(sqlite3.connect(filled(path))) as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
    with closing(open_log(path)) as log:
        log._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(LogProblem) as caught:
            log.answer(FIRST, effort=3, note="long " * 20_000, measures=[])
        assert caught.value.kind is LogFault.FULL
        assert log.session(FIRST).note == ""
        log._db.execute("PRAGMA max_page_count = 1000000")
        log.answer(FIRST, effort=3, note="long " * 20_000, measures=[])
        assert len(log.session(FIRST).note) == 100_000


FULL_DISK_STORY = """
import os, sys
from pathlib import Path
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import open_log
from rehab_player.storage.log_problem import LogProblem
from tests.storage.log_stories import FIRST, SECOND, progress, segment, start

disk = Path(sys.argv[1])
folder = DataFolder(disk / "data")
assert folder.create() is None
log = open_log(folder.log_path)
log.begin(start())
log.record(FIRST, segment(0))

ballast = disk / "ballast"
with ballast.open("wb", buffering=0) as file:
    try:
        while file.write(bytes(1024)):
            pass
    except OSError:
        pass
print("folder:", folder.writable())

kept = 0
problem = None
while problem is None:
    try:
        log.record(FIRST, segment(1 + kept))
        kept += 1
    except LogProblem as met:
        problem = met
print("write:", problem.kind.value)
try:
    open_log(disk / "another.sqlite3")
except LogProblem as met:
    print("new:", met.kind.value, sorted(p.name for p in disk.iterdir()))
assert len(log.session(FIRST).segments) == 1 + kept

ballast.unlink()
log.record(FIRST, segment(1 + kept))
log.progress(FIRST, progress(1, 1))
log.close()
log = open_log(folder.log_path)
log.check()
print("lost:", 2 + kept - len(log.session(FIRST).segments), log.notices)
"""


def test_a_disk_that_becomes_full_and_has_room_again(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    assert told_on_a_small_disk(tmp_path, 1, FULL_DISK_STORY) == [
        f"folder: Nothing can be kept in {disk / 'data'}: the disk is full.",
        "write: full",
        "new: full ['ballast', 'data']",
        "lost: 0 ()",
    ]


# --- two at once ----------------------------------------------------------------------------


def test_two_writers_at_once_lose_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rehab_player.storage.log_file.WRITING_PATIENCE_S", 30)
    with closing(open_log(path)) as log:
        log.begin(start(FIRST))
        log.begin(start(SECOND))

    def play(session_id: str) -> None:
        with closing(open_log(path)) as log:
            for index in range(200):
                log.record(session_id, segment(index))
                log.progress(session_id, progress(index, index))

    threads = [threading.Thread(target=play, args=(session_id,)) for session_id in (FIRST, SECOND)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with closing(open_log(path)) as log:
        log.check()
        for session_id in (FIRST, SECOND):
            assert len(log.session(session_id).segments) == 200
            assert log.session(session_id).active_ms == 199


def test_a_log_held_by_another_program_is_a_problem_that_passes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehab_player.storage.log_file.WRITING_PATIENCE_S", 0.01)
    with closing(open_log(path)) as log, closing(sqlite3.connect(path, isolation_level=None)) as other:
        log.begin(start())
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogProblem) as caught:
            log.record(FIRST, segment(0))
        assert caught.value.kind is LogFault.LOCKED
        assert log.session(FIRST).segments == ()
        other.execute("ROLLBACK")
        log.record(FIRST, segment(0))
        assert log.session(FIRST).segments == (segment(0),)


def test_a_copy_taken_by_a_sync_program_does_not_disturb_the_writer(path: Path, tmp_path: Path) -> None:
    with closing(open_log(path)) as log:
        log.begin(start())
        copy = tmp_path / "copy.sqlite3"
        with path.open("rb") as file:
            log.record(FIRST, segment(0))
            copy.write_bytes(file.read())
        log.finish(FIRST, state=log.session(FIRST).state, ended_at=after(1), active_ms=1, reason=None)
        log.check()
