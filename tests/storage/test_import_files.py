"""The whole way of an import: backup, progress, several programs at once."""

from __future__ import annotations

import json
import threading
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.backup import Kind, backups
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.import_history import (
    ImportProblem,
    ImportReport,
    import_file,
    import_history,
)
from rehab_player.storage.log import SessionLog, memory_log, open_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from tests.storage.export_stories import BALANCE, HEEL_DROPS, fill, written
from tests.storage.log_stories import FIRST, SECOND, THIRD, segment, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        yield log


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "laptop.json"


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    """New, same, updated, conflicting."""
    return report.new, report.same, report.updated, len(report.conflicts)


def test_before_an_import_there_is_a_backup(tmp_path: Path, file: Path) -> None:
    fill(tmp_path / "data")
    import_history(tmp_path / "data", written(file, replace(BALANCE, start=start(THIRD))))
    (backup,) = backups(DataFolder(tmp_path / "data").backups)
    assert (backup.kind, backup.sessions) == (Kind.BEFORE_IMPORT, 2)


def test_into_a_folder_that_was_not_there(tmp_path: Path, file: Path) -> None:
    report = import_history(tmp_path / "new" / "data", written(file, HEEL_DROPS))
    assert report.new == 1
    folder = DataFolder(tmp_path / "new" / "data")
    assert list(folder.backups.iterdir()) == []
    with closing(open_log(folder.log_path)) as log:
        assert log.session(FIRST) == HEEL_DROPS


def test_progress_is_told(log: SessionLog, file: Path) -> None:
    many = [replace(BALANCE, start=start(f"{n:08}-1111-4111-8111-111111111111")) for n in range(250)]
    told: list[float] = []
    import_file(log, written(file, *many), tell=told.append)
    assert len(told) == 2
    assert all(0 < share <= 1 for share in told)


def test_into_a_place_where_no_folder_can_be(tmp_path: Path, file: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(ImportProblem, match="there is a file where the folder should be"):
        import_history(tmp_path / "data", written(file, HEEL_DROPS))


def test_two_programs_that_take_in_the_same_file_at_once_double_nothing(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehab_player.storage.log_file.WRITING_PATIENCE_S", 30)
    path = tmp_path / "history.sqlite3"
    with closing(open_log(path)):
        written(
            file, *[replace(BALANCE, start=start(f"{n:08}-1111-4111-8111-111111111111")) for n in range(100)]
        )
    reports: list[ImportReport] = []

    def take_in() -> None:
        with closing(open_log(path)) as log:
            reports.append(import_file(log, file))

    threads = [threading.Thread(target=take_in) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(counts(report) for report in reports) == [(0, 100, 0, 0), (100, 0, 0, 0)]
    with closing(open_log(path)) as log:
        assert len(log.sessions()) == 100
        log.check()


def test_a_program_that_plays_meanwhile_waits_or_tells_again(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The recorder keeps what could not be written, and tells it again."""
    monkeypatch.setattr("rehab_player.storage.log_file.WRITING_PATIENCE_S", 0.01)
    path = tmp_path / "history.sqlite3"
    refused: list[LogFault] = []
    with closing(open_log(path)) as log, closing(open_log(path)) as playing:
        playing.begin(start())

        def play(share: float) -> None:
            with pytest.raises(LogProblem) as caught:
                playing.record(FIRST, segment(0))
            refused.append(caught.value.kind)

        many = [replace(BALANCE, start=start(f"{n:08}-1111-4111-8111-111111111111")) for n in range(100)]
        import_file(log, written(file, *many), tell=play)
        playing.record(FIRST, segment(0))
        assert len(log.sessions()) == 101
        assert log.session(FIRST).segments == (segment(0),)
    assert refused == [LogFault.LOCKED]


def test_an_import_that_is_called_off_has_taken_in_nothing(log: SessionLog, file: Path) -> None:
    many = [replace(BALANCE, start=start(f"{n:08}-1111-4111-8111-111111111111")) for n in range(150)]

    def enough(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(log, written(file, *many), tell=enough)
    assert log.sessions() == ()


def test_with_a_byte_order_mark_and_in_another_order_it_is_the_same(log: SessionLog, file: Path) -> None:
    document = json.loads(written(file, HEEL_DROPS, BALANCE).read_text("utf-8"))
    file.write_text(json.dumps(document, indent=4, sort_keys=True), encoding="utf-8-sig")
    assert counts(import_file(log, file)) == (2, 0, 0, 0)
    assert log.session(SECOND) == BALANCE
