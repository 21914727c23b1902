"""The list of routine files: what is in it, and what is read again."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from rehab_player.storage.library import Library


def routine(name: str, step: str = "rest: 60s") -> str:
    return f"format: 1\nname: {name}\nsteps:\n  - {step}\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    (tmp_path / "bundled").mkdir()
    return tmp_path / "bundled"


def names(library: Library) -> list[str | None]:
    return [file.routine.name if file.routine else None for file in library.scan()]


def test_own_files_come_before_the_bundled_ones_each_in_the_order_of_names(own: Path, bundled: Path) -> None:
    for folder, file, name in (
        (bundled, "a", "A"),
        (own, "Soak", "My soak"),
        (own, "b", "B"),
        (bundled, "c", "C"),
    ):
        (folder / f"{file}.yaml").write_text(routine(name))
    library = Library([own, bundled])
    assert names(library) == ["B", "My soak", "A", "C"]
    assert [library.is_in(file, own) for file in library.scan()] == [True, True, False, False]


def test_a_changed_copy_stands_beside_its_original(own: Path, bundled: Path) -> None:
    (bundled / "soak.yaml").write_text(routine("Soak"))
    (own / "soak.yaml").write_text(routine("Soak, longer"))
    assert names(Library([own, bundled])) == ["Soak, longer", "Soak"]


def test_what_is_no_routine_file_is_not_listed(own: Path) -> None:
    (own / "good.YML").write_text(routine("Good"))
    (own / "notes.txt").write_text("x")
    (own / ".hidden.yaml").write_text(routine("Hidden"))
    for folder in (".git", "programmes", "folder.yaml"):
        (own / folder).mkdir()
    (own / ".git" / "a.yaml").write_text(routine("In a hidden folder"))
    (own / "programmes" / "b.yaml").write_text("format: 1\nprogramme: B\n")
    assert names(Library([own])) == ["Good"]


def test_subfolders_are_looked_through_and_played_from(own: Path) -> None:
    (own / "calf").mkdir()
    (own / "calf" / "warm-up.yaml").write_text(routine("Warm-up"))
    (own / "all.yaml").write_text(routine("All", "play: warm-up"))
    assert names(Library([own])) == ["All", "Warm-up"]


def test_a_broken_file_is_listed_with_its_problems_and_the_others_load(own: Path) -> None:
    (own / "broken.yaml").write_text("format: 1\nname: Broken\nsteps: 5\n")
    (own / "good.yaml").write_text(routine("Good"))
    broken, good = Library([own]).scan()
    assert broken.routine is None
    assert broken.problems
    assert good.routine is not None


def test_folders_that_do_not_exist_are_empty(tmp_path: Path) -> None:
    library = Library([tmp_path / "nowhere"])
    assert library.scan() == ()
    assert library.problems == ()


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("")
    library = Library([tmp_path / "own"])
    assert library.scan() == ()
    assert library.problems == (f"The folder {tmp_path / 'own'} cannot be read: Not a directory.",)


def test_only_what_changed_is_read_again(own: Path) -> None:
    for name in ("a", "b"):
        (own / f"{name}.yaml").write_text(routine(name))
    library = Library([own])
    a, _b = library.scan()
    (own / "b.yaml").write_text(routine("b, changed"))
    a_again, b_again = library.scan()
    assert a_again is a
    assert b_again.routine is not None
    assert b_again.routine.name == "b, changed"
    (own / "a.yaml").unlink()
    assert library.scan() == (b_again,)


def test_a_file_replaced_by_one_of_the_same_size_and_time_is_read_again(own: Path) -> None:
    path = own / "a.yaml"
    path.write_text(routine("one"))
    library = Library([own])
    assert names(library) == ["one"]
    times = (path.stat().st_atime_ns, path.stat().st_mtime_ns)
    (own / "new").write_text(routine("two"))
    os.utime(own / "new", ns=times)
    os.replace(own / "new", path)
    assert names(library) == ["two"]


def test_a_routine_that_plays_another_is_read_again_when_that_one_changes_comes_or_goes(
    own: Path, bundled: Path
) -> None:
    (own / "all.yaml").write_text(routine("All", "play: soak"))
    library = Library([own, bundled])
    assert names(library) == [None]
    (bundled / "soak.yaml").write_text(routine("Soak"))
    assert library.scan()[0].parts == (("soak", routine("Soak")),)
    (own / "soak.yaml").write_text(routine("My soak"))
    assert library.scan()[0].parts == (("soak", routine("My soak")),)
    (own / "soak.yaml").unlink()
    (bundled / "soak.yaml").unlink()
    assert names(library) == [None]


def test_a_routine_that_plays_another_is_not_read_again_when_nothing_changed(own: Path) -> None:
    (own / "soak.yaml").write_text(routine("Soak"))
    (own / "all.yaml").write_text(routine("All", "play: soak"))
    library = Library([own])
    first, again = library.scan(), library.scan()
    assert all(one is other for one, other in zip(first, again, strict=True))


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made differently there")
def test_links_and_pipes(own: Path, tmp_path: Path) -> None:
    """A linked file is read; links to folders, which may go in circles, and pipes are not."""
    (tmp_path / "elsewhere.yaml").write_text(routine("Elsewhere"))
    (own / "linked.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    (own / "gone.yaml").symlink_to(tmp_path / "gone.yaml")
    (own / "circle").symlink_to(own)
    os.mkfifo(own / "pipe.yaml")
    gone, linked = Library([own]).scan()
    assert gone.routine is None
    assert len(gone.problems) == 1
    assert linked.routine is not None
    assert linked.routine.name == "Elsewhere"


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not closed by their mode there")
def test_a_folder_that_cannot_be_read_is_said_and_the_others_are_listed(bundled: Path) -> None:
    """Root may read everywhere, so that a root gives up its rights for as long."""
    (bundled / "a.yaml").write_text(routine("A"))
    closed = Path(tempfile.mkdtemp(prefix="rehab-player-closed-"))
    me = os.geteuid()
    try:
        closed.chmod(0)
        library = Library([closed])
        if me == 0:
            os.seteuid(65_534)
        assert library.scan() == ()
        assert library.problems == (f"The folder {closed} cannot be read: Permission denied.",)
    finally:
        os.seteuid(me)
        closed.chmod(stat.S_IRWXU)
        closed.rmdir()
    assert names(Library([closed, bundled])) == ["A"]
