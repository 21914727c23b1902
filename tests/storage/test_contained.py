"""Files of others read nothing outside of their folder: every file that Python opens is looked at."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.figure_files import all_figures, bundled_figures
from rehab_player.storage.library import Library
from rehab_player.storage.own_pictures import picture_problems
from rehab_player.storage.programme_file import read_programmes
from rehab_player.storage.routine_file import read_routine

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "format: 1\nname: Secret\nsteps: [{rest: 1}]\n"
LEADING_OUT = (
    "../secret",
    "/etc/passwd",
    "..",
    "linked",
    "linked-folder/secret",
    "file:///etc/passwd",
    "dev",
)
_listening: list[list[str]] = []


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _listening and isinstance(arguments[0], str | bytes):
        _listening[-1].append(os.path.realpath(os.fsdecode(arguments[0])))


sys.addaudithook(_note)  # for good: Python takes none away again


@contextmanager
def opened() -> Iterator[list[str]]:
    """The files that were opened meanwhile, links followed; those of the program itself left out."""
    every: list[str] = []
    found: list[str] = []
    _listening.append(every)
    try:
        yield found
    finally:
        _listening.pop()
    own = tuple(str(folder.resolve()) for folder in (assets_dir(), routines_dir(), Path(sys.prefix)))
    found += [path for path in every if not path.startswith((*own, sys.base_prefix)) and ".py" not in path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as somebody may send it, with ways out of it, beside a secret."""
    (tmp_path / "secret.yaml").write_text(SECRET)
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    folder = tmp_path / "sent"
    (folder / "figures").mkdir(parents=True)
    (folder / "programmes").mkdir()
    (folder / "linked.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "linked.png").symlink_to(tmp_path / "secret.png")
    (folder / "linked-folder").symlink_to(tmp_path)
    (folder / "dev.yaml").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.yaml")
    os.mkfifo(folder / "figures" / "pipe.yaml")
    return folder


@pytest.mark.parametrize("name", [*LEADING_OUT, "pipe"])
def test_play_stays_beside_the_routine(folder: Path, name: str) -> None:
    (folder / "plan.yaml").write_text(f"format: 1\nname: a\nsteps: [{{play: '{name}'}}]\n")
    with opened() as files:
        file = read_routine(folder / "plan.yaml", search=(routines_dir(),))
    assert file.routine is None
    assert "Secret" not in "".join(problem.what for problem in file.problems)
    assert files == [str(folder / "plan.yaml")]


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/x.png", "linked.png", "linked-folder/secret.png", "file:///etc/x.png"]
)
def test_a_picture_lies_beside_the_routine(folder: Path, name: str) -> None:
    (folder / "plan.yaml").write_text(
        f"format: 1\nname: a\nsteps: [{{hold: b, for: 3s, figure: '{name}'}}]\n"
    )
    with opened() as files:
        file = read_routine(folder / "plan.yaml")
        steps = file.routine.steps if file.routine else ()
        told = (*file.problems, *picture_problems(steps, folder))
    assert told
    assert files == [str(folder / "plan.yaml")]


def test_what_is_no_file_holds_nobody_up(folder: Path) -> None:
    found = Library([folder]).scan()
    assert {file.path.name: file.routine is not None for file in found} == {"linked.yaml": True}
    assert all_figures(bundled_figures(assets_dir() / "figures"), [folder]).files[0].problems
    assert read_programmes([folder]) == ()


def test_links_among_a_persons_own_folders_are_followed(tmp_path: Path) -> None:
    own, kept = tmp_path / "own", tmp_path / "kept"
    own.mkdir()
    kept.mkdir()
    (kept / "warm-up.yaml").write_text(SECRET)
    (kept / "plan.yaml").write_text("format: 1\nname: a\nsteps: [{play: warm-up}]\n")
    for path in kept.iterdir():
        (own / path.name).symlink_to(path)
    assert read_routine(own / "plan.yaml").problems == ()
