"""The list of routine files: what is in it, and what is read again."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core import routine as core_routine
from rehab_player.storage import routine_cache
from rehab_player.storage.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable


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


def test_one_file_is_read_again_only_where_it_changed(own: Path, tmp_path: Path) -> None:
    soak, other = own / "soak.yaml", tmp_path / "other.yaml"
    for path in (soak, other):
        path.write_text(routine("Soak"))
    library = Library([own])
    known = library.known(soak)
    assert known is not None
    assert library.known(soak) is known
    soak.write_text(routine("Soak, longer"))
    changed = library.known(soak)
    assert changed is not None
    assert changed.routine is not None
    assert changed.routine.name == "Soak, longer"
    assert library.known(other) is None
    assert library.known(own / "missing.yaml") is None


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


# --- from one start of the program to the next ----------------------------------------------


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache.json"


RICH = """format: 1
name: "Heel drops: slow"
summary: Slow.
areas: [back of ankle]
goal: strength
equipment: [step with a rail]
source: [One, Two]
dose: {per_day: 2-3, weeks: 12, after_runs: true}
pain_rule: gentle
measures:
  - {name: Load, unit: kg, per_side: true}
steps:
  - setup: Stand on the step
  - reps: Heel drop
    count: max
    tempo: {up: 2s, down: 3s}
    sides: affected
    sets: 3
    cues: [Slowly, "Heel below the step"]
    pain_rule: impact
  - move: Walk
    for: 30s
    beat: cadence
  - repeat: 2
    rest: 5s
    sides: both
    steps:
      - hold: Stand
        for: 10.5s
      - rest: 3
  - ask: pain
  - switch: 4s
  - play: soak
"""


def never_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: Path, **_: object) -> None:
        raise AssertionError(f"{path} was read")

    monkeypatch.setattr("rehab_player.storage.library.read_routine", read)


def test_the_next_program_knows_everything_without_reading_a_file(
    own: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own / "rich.yaml").write_text(RICH)
    (own / "soak.yaml").write_text(routine("Soak"))
    (own / "broken.yaml").write_text("format: 1\nname: 5\nsteps:\n  - rset: 5\n")
    first = Library([own], cache=cache).scan()
    assert first[1].problems == ()
    never_read(monkeypatch)
    again = Library([own], cache=cache).scan()
    assert again == first
    assert repr(again) == repr(first)  # line numbers take no part in ==


def test_the_next_program_reads_what_changed_and_what_hangs_on_it(
    own: Path, bundled: Path, cache: Path
) -> None:
    (own / "all.yaml").write_text(routine("All", "play: soak"))
    (own / "other.yaml").write_text(routine("Other"))
    (bundled / "soak.yaml").write_text(routine("Soak"))
    Library([own, bundled], cache=cache).scan()
    (own / "soak.yaml").write_text(routine("My soak"))
    (own / "other.yaml").write_text(routine("Other, changed"))
    library = Library([own, bundled], cache=cache)
    assert names(library) == ["All", "Other, changed", "My soak", "Soak"]
    assert library.scan()[0].parts == (("soak", routine("My soak")),)


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:-1],
        lambda content: content.replace(b"Soak", b"Sock"),
        lambda content: b"",
        lambda content: b"no\ncache",
    ],
)
def test_a_damaged_cache_is_not_believed(own: Path, cache: Path, damage: Callable[[bytes], bytes]) -> None:
    (own / "soak.yaml").write_text(routine("Soak"))
    Library([own], cache=cache).scan()
    cache.write_bytes(damage(cache.read_bytes()))
    assert names(Library([own], cache=cache)) == ["Soak"]


def test_the_cache_of_another_version_or_with_other_figures_is_not_believed(
    own: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own / "soak.yaml").write_text("format: 1\nname: Soak\nsteps:\n  - {hold: Foot, for: 5, figure: moon}\n")
    (no_warning,) = Library([own], cache=cache).scan()
    (warned,) = Library([own], cache=cache, known_figures=frozenset({"sun"})).scan()
    assert no_warning.problems == ()
    assert len(warned.problems) == 1
    monkeypatch.setattr("rehab_player.__version__", "0.0.0")
    never_read(monkeypatch)
    with pytest.raises(AssertionError, match="was read"):
        Library([own], cache=cache, known_figures=frozenset({"sun"})).scan()


def test_the_cache_of_another_bundle_is_not_believed(
    own: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bundle has no modules as files: its program stands for them."""
    (own / "soak.yaml").write_text(routine("Soak"))
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    program = bundle / "rehab-player"
    program.touch()
    for module in (routine_cache, core_routine):
        monkeypatch.setattr(module, "__file__", str(bundle / "gone" / "module.pyc"))
    monkeypatch.setattr(sys, "executable", str(program))
    Library([own], cache=cache).scan()
    os.utime(program, ns=(1, 1))
    never_read(monkeypatch)
    with pytest.raises(AssertionError, match="was read"):
        Library([own], cache=cache).scan()


def test_where_no_cache_can_be_kept_the_files_are_read(own: Path, tmp_path: Path) -> None:
    (own / "soak.yaml").write_text(routine("Soak"))
    for cache in (tmp_path / "nowhere" / "cache.json", own):
        assert names(Library([own], cache=cache)) == ["Soak"]
    assert [file.name for file in own.iterdir()] == ["soak.yaml"]


def test_a_cached_list_needs_none_of_the_heavy_imports(own: Path, cache: Path) -> None:
    (own / "soak.yaml").write_text(routine("Soak"))
    Library([own], cache=cache).scan()
    story = (
        "import sys; from pathlib import Path; from rehab_player.storage.library import Library;"
        "(file,) = Library([Path(sys.argv[1])], cache=Path(sys.argv[2])).scan();"
        "print(file.routine.name, sorted({'yaml', 'pydantic', 'PySide6', 'numpy'} & sys.modules.keys()))"
    )
    told = subprocess.check_output(
        [sys.executable, "-c", story, str(own), str(cache)], text=True, cwd=Path(__file__).parents[2]
    )
    assert told == "Soak []\n"
