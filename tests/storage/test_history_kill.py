"""Killed at any moment of a migration, backup, export, import or restore: before or after, never between."""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from rehab_player.storage.backup import back_up_now, backups, check_log
from rehab_player.storage.export_json import write_json
from rehab_player.storage.history import History
from rehab_player.storage.log import open_log
from rehab_player.storage.log_header import read_header
from rehab_player.storage.log_migration import version_of
from rehab_player.storage.log_schema import MIGRATIONS
from script.benches.history import SEGMENTS, fill
from tests.storage.log_files import names_in
from tests.storage.log_stories import BERLIN_MORNING, FIRST

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
]

TRIES = 10
SESSIONS = 400
STORED = Path(__file__).parent / "logs" / "version-1.sqlite3"
WORKER = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from rehab_player.storage.backup import back_up_now, restore
from rehab_player.storage.export_json import write_json
from rehab_player.storage.import_history import import_file
from rehab_player.storage.log import open_log

job, folder = sys.argv[1], Path(sys.argv[2])
path, backups = folder / "history.sqlite3", folder / "backups"
now = datetime.fromisoformat("2026-05-06T08:00:00+02:00")
log = open_log(path) if job == "import" else None
print("begun", flush=True)
if job == "migrate":
    open_log(path, backups=backups)
elif job == "import":
    import_file(log, folder / "laptop.json")
else:
    for number in range(1_000):
        if job == "export":
            write_json(path, folder / "out.json", replace=True)
        elif job == "backup":
            back_up_now(path, backups, now + timedelta(seconds=number))
        else:
            restore(path, folder / ("one.sqlite3", "two.sqlite3")[number % 2], backups, now)
print("done", flush=True)
"""


def bulk(path: Path) -> Path:
    with closing(open_log(path)) as log, log.writing() as db:
        fill(db, SESSIONS)
    return path


def killed(job: str, folder: Path, longest_s: float, chance: random.Random) -> None:
    """Run the job and kill it at any moment of its first `longest_s` seconds."""
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, job, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        try:
            worker.wait(chance.uniform(0, longest_s))
        except subprocess.TimeoutExpired:
            worker.send_signal(signal.SIGKILL)
    assert worker.returncode in (0, -signal.SIGKILL)


def counted(path: Path) -> tuple[int, int]:
    """Sessions and segments."""
    with closing(open_log(path)) as log:
        assert log.notices == ()
        log.check()
        rows = [
            log._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("session", "segment")
        ]
        return rows[0], rows[1]


def old_log(path: Path) -> Path:
    """A log of version 1 with some hundred sessions."""
    shutil.copy(STORED, path)
    with closing(sqlite3.connect(path)) as db, db:
        for number in range(SESSIONS):
            db.execute(
                "INSERT INTO session (id, routine_name, routine_file, routine_hash, routine_text, affected, "
                "planned_ms, segment_count, started_at, started_utc_ms, local_date, state) "
                "SELECT ?, routine_name, routine_file, routine_hash, routine_text, affected, planned_ms, "
                "segment_count, started_at, started_utc_ms, local_date, state FROM session WHERE id = ?",
                (f"copy {number}", FIRST),
            )
        db.execute(
            "INSERT INTO segment SELECT c.key, n.number, 1, n.kind, n.name, n.side, 1, 1, NULL, NULL, "
            "90000, 15, 90000, 15, n.outcome, NULL, n.ended_at "
            "FROM session AS c JOIN segment AS n JOIN session AS f ON f.key = n.session "
            "WHERE c.id LIKE 'copy%' AND f.id = ?",
            (FIRST,),
        )
    return path


def test_migration(tmp_path: Path) -> None:
    chance = random.Random(6)
    original = old_log(tmp_path / "old.sqlite3")
    longest = _time_of_migration(original, tmp_path / "timed.sqlite3")
    reached = set()
    for number in range(TRIES):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = Path(shutil.copy(original, folder / "history.sqlite3"))
        killed("migrate", folder, longest, chance)
        header = read_header(path)
        assert header is not None
        reached.add(header.version)
        assert counted(path) == (SESSIONS + 2, 3 * SESSIONS + 4)
        with closing(open_log(path)) as log:
            assert version_of(log._db) == len(MIGRATIONS)
            assert {fact.reps for fact in History(log).facts() if fact.id.startswith("copy")} == {45}
        for backup in backups(folder / "backups", thorough=True):
            assert (backup.problem, backup.sessions) == ("", SESSIONS + 2)
    assert reached <= set(range(1, len(MIGRATIONS) + 1))


def _time_of_migration(original: Path, path: Path) -> float:
    """With the copy before it, and a little more."""
    shutil.copy(original, path)
    begun = time.perf_counter()
    with closing(open_log(path)):
        return 1.2 * (time.perf_counter() - begun)


def test_backup(tmp_path: Path) -> None:
    chance = random.Random(7)
    path = bulk(tmp_path / "history.sqlite3")
    for _ in range(TRIES):
        killed("backup", tmp_path, 0.3, chance)
        for backup in backups(tmp_path / "backups", thorough=True):
            assert (backup.problem, backup.sessions) == ("", SESSIONS)
    assert counted(path) == (SESSIONS, SESSIONS * SEGMENTS)


def test_export(tmp_path: Path) -> None:
    chance = random.Random(8)
    path = bulk(tmp_path / "history.sqlite3")
    out = tmp_path / "out.json"
    out.write_text('{"sessions": []}')
    for _ in range(TRIES):
        killed("export", tmp_path, 0.3, chance)
        assert len(json.loads(out.read_text("utf-8"))["sessions"]) in (0, SESSIONS)
    write_json(path, out, replace=True)
    unfinished = {name for name in names_in(tmp_path) if name.endswith(".part")}
    assert names_in(tmp_path) - unfinished == {"history.sqlite3", "out.json"}


def test_import(tmp_path: Path) -> None:
    chance = random.Random(9)
    write_json(bulk(tmp_path / "full.sqlite3"), tmp_path / "laptop.json")
    found = set()
    for number in range(TRIES):
        folder = tmp_path / str(number)
        folder.mkdir()
        shutil.copy(tmp_path / "laptop.json", folder)
        killed("import", folder, 0.8, chance)
        found.add(counted(folder / "history.sqlite3"))
    assert found <= {(0, 0), (SESSIONS, SESSIONS * SEGMENTS)}


def test_restore(tmp_path: Path) -> None:
    chance = random.Random(10)
    path = bulk(tmp_path / "history.sqlite3")
    full = back_up_now(path, tmp_path / "elsewhere", BERLIN_MORNING)
    shutil.copy(full, tmp_path / "one.sqlite3")
    with closing(open_log(path)) as log:
        History(log).remove(*[row.id for row in log.sessions(limit=100)])
        shutil.copy(back_up_now(path, tmp_path / "elsewhere", BERLIN_MORNING), tmp_path / "two.sqlite3")
    for _ in range(TRIES):
        killed("restore", tmp_path, 0.4, chance)
        sessions, segments = counted(path)
        assert sessions in (SESSIONS, SESSIONS - 100)
        assert segments == sessions * SEGMENTS
        assert check_log(path) is None
