"""The command line when the world breaks: one clear line, no trace of Python, and no file changed."""

from __future__ import annotations

import os
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.resources import routines_dir
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log_schema import MIGRATIONS
from tests.end_to_end.faults import command
from tests.storage.export_stories import HEEL_DROPS, fill, written

if TYPE_CHECKING:
    from collections.abc import Callable
    from subprocess import CompletedProcess

GOOD = str(routines_dir() / "calf-raises.yaml")
NO_SCREEN: dict[str, str | None] = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


def one_line(done: CompletedProcess[str]) -> str:
    """The one line that is said, and nothing beside it."""
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


@pytest.mark.parametrize("arguments", [(), ("play", GOOD), ("play", GOOD, "--start")])
def test_without_a_screen_one_line_names_the_terminal(arguments: tuple[str, ...]) -> None:
    done = command(*arguments, environment=NO_SCREEN)
    assert done.returncode == 2
    assert one_line(done).endswith("rehab-player play FILE --terminal plays in the terminal")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        db.commit()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def link_in_a_circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def overwritten(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4_096:] = os.urandom(len(data) - 4_096)
    path.write_bytes(data)


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "no log": (lambda path: path.write_bytes(b"no log at all" * 500), "is damaged"),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:6_000]), "is damaged"),
    "overwritten": (overwritten, "is damaged"),
    "empty": (lambda path: path.write_bytes(b""), "is damaged"),
    "newer": (newer, "newer version"),
    "a folder": (folder, "cannot be reached"),
    "a pipe": (pipe, "cannot be reached"),
    "a link to itself": (link_in_a_circle, "cannot be reached"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_log_that_cannot_be_read_is_said_and_left_alone(home: Path, damage: str) -> None:
    root = home / "data"
    path = fill(root)
    break_it, words = DAMAGE[damage]
    break_it(path)
    before = path.read_bytes() if path.is_file() else b""
    for arguments in (("history",), ("history", "--json"), ("export", str(home / "out.csv"))):
        done = command(*arguments, "--data-dir", str(root))
        assert done.returncode == 2
        assert words in one_line(done)
    assert not (home / "out.csv").exists()
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_log_in_use_by_another_program_can_be_read_but_not_written(home: Path, tmp_path: Path) -> None:
    path = fill(home / "data")
    more = written(tmp_path / "more.json", HEEL_DROPS)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert command("history", "--data-dir", str(home / "data")).returncode == 0
        refused = command("import", str(more), "--data-dir", str(home / "data"))
    assert refused.returncode == 2
    assert "in use by another program" in one_line(refused)


def test_a_file_where_the_data_folder_should_be(home: Path, tmp_path: Path) -> None:
    root = tmp_path / "data"
    root.write_text("in the way")
    assert command("check", GOOD, "--data-dir", str(root)).returncode == 0
    assert command("history", "--data-dir", str(root)).returncode in (0, 2)
    refused = command("import", str(written(tmp_path / "a.json", HEEL_DROPS)), "--data-dir", str(root))
    assert "there is a file where the folder should be" in one_line(refused)
    assert root.read_text() == "in the way"


def test_a_home_that_does_not_exist(tmp_path: Path) -> None:
    nowhere = {"HOME": str(tmp_path / "missing"), "REHAB_PLAYER_HOME": None, "XDG_DATA_HOME": None}
    for arguments in (("history",), ("check", GOOD), ("timeline", "calf-raises")):
        done = command(*arguments, environment=nowhere)
        assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "missing").exists()


def test_a_data_folder_that_is_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to("data")
    done = command("history", "--data-dir", str(tmp_path / "data"))
    assert done.returncode in (0, 2)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("kind", ["pipe", "device", "socket"])
def test_what_is_no_ordinary_file_is_not_read(tmp_path: Path, home: Path, kind: str) -> None:
    path = tmp_path / "odd.yaml"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "device":
            path = Path("/dev/zero")
        case _:
            with socket.socket(socket.AF_UNIX) as server:
                server.bind(str(path))
    root = ("--data-dir", str(home / "data"))
    for arguments in (
        ("check", str(path)),
        ("timeline", str(path)),
        ("play", str(path), "--terminal"),
        ("render", str(path), str(tmp_path / "a.wav")),
        ("import", str(path)),
    ):
        done = command(*arguments, *root)
        assert done.returncode in (1, 2)
        assert "Traceback" not in done.stderr
        assert len((done.stdout + done.stderr).splitlines()) == 1
    assert DataFolder(home / "data").log_path.exists() is False


def test_settings_that_are_a_pipe_are_not_waited_for(home: Path, tmp_path: Path) -> None:
    (home / "data").mkdir()
    os.mkfifo(home / "data" / "settings.ini")
    done = command("render", GOOD, str(tmp_path / "a.wav"), "--data-dir", str(home / "data"))
    assert (done.returncode, done.stderr) == (0, "")
