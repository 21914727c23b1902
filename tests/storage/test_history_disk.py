"""A disk that fills during a migration, backup, export or import, or takes nothing at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.backup import back_up_now
from rehab_player.storage.export import export_history
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.log_schema import MIGRATIONS
from tests.storage.export_stories import fill
from tests.storage.log_files import told_on_a_small_disk
from tests.storage.log_stories import BERLIN_MORNING
from tests.storage.test_log_disk import no_rights_of_root

if TYPE_CHECKING:
    from pathlib import Path

STORY = """
import shutil, sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from rehab_player.storage.backup import back_up_now, restore
from rehab_player.storage.export_csv import write_sessions
from rehab_player.storage.export_file import ExportProblem
from rehab_player.storage.export_json import write_json
from rehab_player.storage.import_history import import_file
from rehab_player.storage.log import open_log
from rehab_player.storage.log_header import read_header
from rehab_player.storage.log_problem import LogProblem
from script.benches.history import fill
from tests.storage.log_stories import BERLIN_MORNING

disk, home = Path(sys.argv[1]), Path(sys.argv[1]).parent
with closing(open_log(home / "full.sqlite3")) as log, log.writing() as db:
    fill(db, 400)
write_json(home / "full.sqlite3", home / "full.json")
path = disk / "history.sqlite3"
with closing(open_log(path)) as log:
    with log.writing() as db:
        fill(db, 40)
backup = back_up_now(home / "full.sqlite3", home / "backups", BERLIN_MORNING)
out = disk / "out.json"
write_json(path, out)
before = out.read_bytes()
log = open_log(path)
log.sessions()
ballast = disk / "ballast"
with ballast.open("wb", buffering=0) as file:
    try:
        while file.write(bytes(4096)):
            pass
    except OSError:
        pass

def tell(what, job):
    try:
        job()
        print(what, "worked")
    except (LogProblem, ExportProblem) as problem:
        print(f"{what}: {problem.kind.value}")

tell("json", lambda: write_json(path, out, replace=True))
tell("csv", lambda: write_sessions(path, disk / "out.csv"))
tell("backup", lambda: back_up_now(path, disk / "backups", BERLIN_MORNING))
tell("import", lambda: import_file(log, home / "full.json"))
tell("restore", lambda: restore(path, backup, home / "backups", BERLIN_MORNING))
log.check()
print("sessions:", len(log.sessions()), out.read_bytes() == before)
log.close()
ballast.unlink()
old = disk / "old.sqlite3"
shutil.copy("tests/storage/logs/version-1.sqlite3", old)
with ballast.open("wb", buffering=0) as file:
    try:
        while file.write(bytes(4096)):
            pass
    except OSError:
        pass
tell("migration", lambda: open_log(old))
print("version:", read_header(old).version)
print(sorted(p.relative_to(disk).as_posix() for p in disk.rglob("*") if p.is_file() and "-wal" not in p.name and "-shm" not in p.name))
ballast.unlink()
with closing(open_log(path)) as log:
    import_file(log, home / "full.json")
    print("then:", len(log.sessions()), log.notices)
with closing(open_log(old)) as log:
    log.check()
    print("version:", read_header(old).version)
"""  # noqa: E501


def test_nothing_is_lost_and_nothing_is_left_half(tmp_path: Path) -> None:
    assert told_on_a_small_disk(tmp_path, 8, STORY) == [
        "json: not written",
        "csv: not written",
        "backup: full",
        "import: full",
        "restore: full",
        "sessions: 40 True",
        "migration: full",
        "version: 1",
        "['ballast', 'history.sqlite3', 'old.sqlite3', 'out.json']",
        "then: 400 ()",
        f"version: {len(MIGRATIONS)}",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not made read-only by their mode here")
def test_a_folder_that_takes_nothing(tmp_path: Path) -> None:
    log_path = fill(tmp_path / "data")
    out = tmp_path / "stick"
    out.mkdir()
    above = [folder for folder in tmp_path.parents if folder.name.startswith(("pytest-", "popen-"))]
    for folder in (tmp_path, *above, log_path.parent):
        os.chmod(folder, 0o755)
    out.chmod(0o555)
    for file in log_path.parent.iterdir():
        file.chmod(0o644)
    with no_rights_of_root():
        with pytest.raises(ExportProblem) as caught:
            export_history(log_path.parent, out / "a.csv")
        assert caught.value.kind is ExportFault.NOT_WRITTEN
        assert (
            caught.value.message
            == f"{out / 'a.csv'} cannot be written: it is read-only. Nothing was changed."
        )
        with pytest.raises(LogProblem) as met:
            back_up_now(log_path, out / "backups", BERLIN_MORNING)
        assert met.value.kind is LogFault.READ_ONLY
    assert list(out.iterdir()) == []
