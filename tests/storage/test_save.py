"""Saving a routine: whole or not at all, all about the file kept, and never over another's work."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage import routine_save
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_save import (
    Changed,
    NotSaved,
    OnDisk,
    Saved,
    changed_on_disk,
    open_routine,
    save_routine,
)
from rehab_player.storage.shelf_drafts import Draft, Drafts, Meanwhile

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "format: 1\nname: Knee\nsteps:\n  - rest: 60s\n"
OTHER = TEXT.replace("60s", "90s")
windows = pytest.mark.skipif(sys.platform == "win32", reason="rights of files are another thing there")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "knee.yaml"
    file.write_text(TEXT)
    return file


def opened(path: Path) -> OnDisk:
    found = open_routine(path)
    assert found.on_disk is not None
    return found.on_disk


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_what_is_saved_is_read_and_known_for_the_next_time(path: Path) -> None:
    saved = save_routine(path, OTHER, known=opened(path))
    assert isinstance(saved, Saved)
    assert saved.file.routine is not None
    assert path.read_text() == OTHER
    assert not changed_on_disk(path, saved.on_disk)
    again = save_routine(path, TEXT, known=saved.on_disk)
    assert isinstance(again, Saved)
    assert names_in(path.parent) == ["knee.yaml"]


def test_a_file_with_problems_can_be_saved(path: Path) -> None:
    saved = save_routine(path, "format: 1\nsteps:\n  - hold: [\n", known=opened(path))
    assert isinstance(saved, Saved)
    assert saved.file.routine is None
    assert saved.file.problems


def test_mark_and_line_breaks_of_the_file_stay(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    found = open_routine(path)
    assert found.text == TEXT
    assert isinstance(save_routine(path, OTHER, known=found.on_disk), Saved)
    assert path.read_bytes() == b"\xef\xbb\xbf" + OTHER.replace("\n", "\r\n").encode()


def test_of_several_kinds_of_line_breaks_each_stays_with_its_line(path: Path) -> None:
    path.write_bytes(b"format: 1\r\nname: Knee\nsteps:\r\n  - rest: 60s\n")
    found = open_routine(path)
    assert isinstance(save_routine(path, OTHER + "  - rest: 1s", known=found.on_disk), Saved)
    assert path.read_bytes() == b"format: 1\r\nname: Knee\nsteps:\r\n  - rest: 90s\r\n  - rest: 1s"


@pytest.mark.parametrize("data", [b"name: caf\xe9", b"\xff\xfen\0", b"a\0b"])
def test_a_file_that_is_no_text_is_not_opened_for_editing(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    found = open_routine(path)
    assert found.text is None
    assert found.why


def test_what_is_too_large_is_neither_opened_nor_saved(path: Path) -> None:
    known = opened(path)
    said = save_routine(path, "#" * 1_000_001, known=known)
    assert isinstance(said, NotSaved)
    assert "1,000,000 bytes" in said.message
    path.write_bytes(b"#" * 1_000_001)
    found = open_routine(path)
    assert found.text is None
    assert "1,000,000 bytes" in found.why


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    found = open_routine(tmp_path / "none.yaml")
    assert (found.text, found.on_disk) == (None, None)
    assert "no such file" in found.why


# --- other programs, other windows -----------------------------------------------------------


def test_a_file_changed_meanwhile_is_shown_with_the_difference_and_kept(path: Path) -> None:
    known = opened(path)
    path.write_text(TEXT.replace("Knee", "Theirs"))
    assert changed_on_disk(path, known)
    changed = save_routine(path, OTHER, known=known)
    assert isinstance(changed, Changed)
    assert changed.text == TEXT.replace("Knee", "Theirs")
    assert "-name: Theirs" in changed.difference
    assert "+  - rest: 90s" in changed.difference
    assert path.read_text() == changed.text
    assert names_in(path.parent) == ["knee.yaml"]
    assert isinstance(save_routine(path, OTHER, known=changed.on_disk), Saved)


def test_mine_can_be_kept_against_it(path: Path) -> None:
    known = opened(path)
    path.write_text("theirs")
    assert isinstance(save_routine(path, OTHER, known=known, force=True), Saved)
    assert path.read_text() == OTHER


def test_a_file_that_was_only_touched_or_says_the_same_is_not_changed(path: Path) -> None:
    known = opened(path)
    os.utime(path, ns=(1, 1))
    assert not changed_on_disk(path, known)
    path.write_text(OTHER)
    assert isinstance(save_routine(path, OTHER, known=known), Saved)


def test_a_file_deleted_meanwhile_is_not_made_again_without_asking(path: Path) -> None:
    known = opened(path)
    path.unlink()
    assert changed_on_disk(path, known)
    changed = save_routine(path, OTHER, known=known)
    assert changed == Changed(None, None, ())
    assert isinstance(save_routine(path, OTHER, known=None), Saved)


def test_a_new_file_is_not_written_over_one_that_came_meanwhile(path: Path) -> None:
    assert isinstance(save_routine(path, OTHER, known=None), Changed)
    assert path.read_text() == TEXT


def test_of_two_windows_on_one_file_the_second_is_told(path: Path) -> None:
    first, second = opened(path), opened(path)
    assert isinstance(save_routine(path, OTHER, known=first), Saved)
    assert isinstance(save_routine(path, TEXT.replace("60s", "5s"), known=second), Changed)
    assert path.read_text() == OTHER


# --- the file itself -------------------------------------------------------------------------


@windows
def test_rights_stay_and_new_files_get_the_usual_ones(path: Path) -> None:
    path.chmod(0o640)
    save_routine(path, OTHER, known=opened(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    fresh = path.with_name("new.yaml")
    before = os.umask(0o027)
    try:
        save_routine(fresh, TEXT, known=None)
    finally:
        os.umask(before)
    assert stat.S_IMODE(fresh.stat().st_mode) == 0o640


@windows
def test_a_link_stays_a_link(path: Path) -> None:
    (path.parent / "real").mkdir()
    real = path.rename(path.parent / "real" / "knee.yaml")
    path.symlink_to(real)
    assert isinstance(save_routine(path, OTHER, known=opened(path)), Saved)
    assert path.is_symlink()
    assert real.read_text() == OTHER


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Root may write everywhere, so that a root gives up its rights for as long."""
    me = os.geteuid()
    folder.chmod(0o555)
    for above in folder.parents[:3]:
        if me == 0 and above.stat().st_uid == 0 and above.name.startswith("pytest"):
            above.chmod(0o755)
    try:
        if me == 0:
            os.seteuid(65_534)
        yield
    finally:
        os.seteuid(me)
        folder.chmod(0o755)


@windows
def test_a_read_only_folder_is_said_and_nothing_is_lost(path: Path) -> None:
    known = opened(path)
    path.chmod(0o444)
    with read_only(path.parent):
        said = save_routine(path, OTHER, known=known)
    assert said == NotSaved(
        "knee.yaml could not be saved: the folder is read-only. Nothing was changed; your text is kept here."
    )
    assert path.read_text() == TEXT


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    said = save_routine(tmp_path / "gone" / "a.yaml", TEXT, known=None)
    assert isinstance(said, NotSaved)
    assert "the folder is not there" in said.message


@windows
def test_a_disk_that_fills_up_leaves_the_old_file_whole(path: Path) -> None:
    import resource

    known = opened(path)
    long = TEXT + "# " + "x" * 300_000 + "\n"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        said = save_routine(path, long, known=known)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(said, NotSaved)
    assert "the disk is full" in said.message
    assert path.read_text() == TEXT
    assert names_in(path.parent) == ["knee.yaml"]


def test_what_is_read_back_differently_replaces_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = opened(path)
    for damage in (OTHER.encode()[:-1], Problem(1, 1, "file", "gone")):
        monkeypatch.setattr(routine_save, "load", lambda _, damage=damage: damage)
        assert isinstance(save_routine(path, OTHER, known=known), NotSaved)
        assert path.read_text() == TEXT
        assert names_in(path.parent) == ["knee.yaml"]


SAVER = """
import sys
from pathlib import Path
from rehab_player.storage.routine_save import open_routine, save_routine

path = Path(sys.argv[1])
known = open_routine(path).on_disk
print("begun", flush=True)
for number in range(100_000):
    text = f"format: 1\\nname: Knee {number}\\nsteps:\\n  - rest: 60s\\n" + "# end\\n" * 5_000
    known = save_routine(path, text, known=known).on_disk
    print(number, flush=True)
"""


@pytest.mark.slow
@windows
def test_killed_at_any_moment_the_file_is_one_whole_version(path: Path) -> None:
    chance = random.Random(5)
    for _ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", SAVER, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as saver:
            assert saver.stdout is not None
            assert saver.stdout.readline() == "begun\n"
            told = [int(saver.stdout.readline()) for _ in range(chance.randrange(1, 20))]
            saver.send_signal(signal.SIGKILL)
            told += [int(line) for line in saver.stdout if line.endswith("\n")]
        found = open_routine(path)
        assert found.text is not None
        number = int(found.text.split("\n")[1].removeprefix("name: Knee "))
        assert number in (told[-1], told[-1] + 1)
        assert found.text.endswith("# end\n" * 5_000)
        assert not [name for name in names_in(path.parent) if name.endswith(".yaml") and name != "knee.yaml"]


def test_what_a_killed_program_left_is_taken_away_later(path: Path) -> None:
    old, young = path.with_name(".knee.yaml-a.part"), path.with_name(".knee.yaml-b.part")
    for left in (old, young):
        left.write_text("x")
    os.utime(old, (1, 1))
    save_routine(path, OTHER, known=opened(path))
    assert names_in(path.parent) == [young.name, "knee.yaml"]


# --- drafts ----------------------------------------------------------------------------------


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "drafts")


def test_a_draft_is_found_again_with_what_became_of_its_file(path: Path, drafts: Drafts) -> None:
    base = opened(path).sha256
    drafts.keep(Draft(str(path), TEXT, base, "2026-05-03T10:00:00+02:00"))
    drafts.keep(Draft(str(path), "mine", base, "2026-05-03T10:01:00+02:00"))
    drafts.keep(Draft("never-saved.yaml", "new", "", "2026-05-03T11:00:00+02:00"))
    newest, draft = Drafts(path.parent / "drafts").found()
    assert (newest.draft.text, newest.meanwhile, newest.disk_text) == ("new", Meanwhile.NEW, None)
    assert (draft.draft.text, draft.meanwhile, draft.disk_text) == ("mine", Meanwhile.SAME, TEXT)
    path.write_text(OTHER)
    assert drafts.found()[1].meanwhile is Meanwhile.CHANGED
    path.unlink()
    assert drafts.found()[1].meanwhile is Meanwhile.GONE
    drafts.forget(str(path))
    assert len(drafts.found()) == 1


def test_a_draft_that_says_what_the_file_says_is_dropped(path: Path, drafts: Drafts) -> None:
    drafts.keep(Draft(str(path), TEXT, "", "2026-05-03T10:00:00+02:00"))
    assert drafts.found() == ()
    path.write_text("other")
    assert drafts.found() == ()


def test_damaged_drafts_and_no_folder_are_no_drafts(path: Path, drafts: Drafts) -> None:
    assert drafts.found() == ()
    drafts.keep(Draft(str(path), "mine", "", "2026"))
    for place in (path.parent / "drafts").iterdir():
        place.write_text('{"path": 1}')
    (path.parent / "drafts" / "x.draft.json").write_text("[")
    assert drafts.found() == ()
    drafts.forget("unknown")


def test_a_draft_that_is_damaged_or_made_to_hang_offers_nothing(path: Path, drafts: Drafts) -> None:
    folder = path.parent / "drafts"
    folder.mkdir()
    (folder / "a.draft.json").write_text("[" * 100_000)
    (folder / "b.draft.json").write_text("{")
    os.mkfifo(path.parent / "pipe")
    drafts.keep(Draft(str(path.parent / "pipe"), "mine", "", "2026-05-03T10:00:00+02:00"))
    (found,) = drafts.found()
    assert (found.draft.text, found.disk_text) == ("mine", None)
