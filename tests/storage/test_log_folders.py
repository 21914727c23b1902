"""The data folder: where it is, made when missing, and said when it cannot be."""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from rehab_player.storage.folders import DataFolder, default_root


def test_everything_has_its_place(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    assert folder.log_path == tmp_path / "data" / "history.sqlite3"
    assert folder.settings_path == tmp_path / "data" / "settings.ini"
    assert folder.create() is None
    assert sorted(path.name for path in folder.root.iterdir()) == ["backups", "routines"]
    assert folder.routines.is_dir()
    assert folder.backups.is_dir()
    assert folder.create() is None


def test_the_variable_chooses_the_folder(tmp_path: Path) -> None:
    assert default_root({"REHAB_PLAYER_HOME": str(tmp_path)}) == tmp_path
    assert default_root({"REHAB_PLAYER_HOME": "here"}) == Path.cwd() / "here"
    assert default_root({"REHAB_PLAYER_HOME": "~/rehab"}) == Path.home() / "rehab"


def test_without_it_the_folder_is_where_the_system_keeps_data() -> None:
    for environment in ({}, {"REHAB_PLAYER_HOME": ""}):
        root = default_root(environment)
        assert root.name == "rehab-player"
        assert root.is_absolute()
        assert Path.home() in root.parents


@pytest.mark.parametrize("place", ["data", "data/routines", "data/backups"])
def test_a_file_where_a_folder_should_be(tmp_path: Path, place: str) -> None:
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("")
    why = DataFolder(tmp_path / "data").create()
    assert why == f"Nothing can be kept in {tmp_path / 'data'}: there is a file where the folder should be."


def test_a_file_further_up(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    why = DataFolder(tmp_path / "file" / "data").create()
    assert (
        why
        == f"Nothing can be kept in {tmp_path / 'file' / 'data'}: there is a file where the folder should be."
    )


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not made read-only by their mode here")
def test_a_read_only_folder() -> None:
    """Root may write everywhere, so that a root gives up its rights for as long."""
    root = Path(tempfile.mkdtemp(prefix="rehab-player-readonly-"))
    me = os.geteuid()
    try:
        assert DataFolder(root).create() is None
        root.chmod(0o555)
        if me == 0:
            os.seteuid(65_534)
        assert DataFolder(root).create() == f"Nothing can be kept in {root}: it is read-only."
        assert DataFolder(root / "new").create() == f"Nothing can be kept in {root / 'new'}: it is read-only."
    finally:
        os.seteuid(me)
        root.chmod(stat.S_IRWXU)
        for folder in (*root.iterdir(), root):
            folder.rmdir()


def test_an_error_without_words_of_its_own_is_said_in_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(tempfile, "TemporaryFile", broken)
    assert DataFolder(tmp_path).writable() == f"Nothing can be kept in {tmp_path}: Input/output error."
