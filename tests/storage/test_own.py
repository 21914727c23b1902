"""The person's own routines: made, copied, named, deleted with undo, sorted, watched and taken along."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rehab_player.core.editing import AddStep, MoveStep, NewStep, SetField
from rehab_player.core.editing_templates import FREQUENT_TEMPLATES
from rehab_player.core.flatten import flatten
from rehab_player.storage.library import Library
from rehab_player.storage.own_routines import Deleted, News, NotDone, OwnRoutines
from rehab_player.storage.own_routines_names import LONGEST_NAME, also_called, kept_stem, stem_for
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_judge import Around
from rehab_player.storage.routine_fields import MAX_LINE
from rehab_player.storage.routine_file import read_routine
from rehab_player.storage.routine_save import Saved, open_routine, save_routine
from rehab_player.storage.shelf import Shelf, key_of, load_shelf, save_shelf
from rehab_player.storage.shelf_sort import Order, ShelfRow, in_order
from rehab_player.storage.shelf_watch import Burst, Changes, compare, folders_below, look

WEEKS = "format: 1\nprogramme: Weeks\nphases:\n  - {name: All, do: [{routine: soak, per_day: 2}]}\n"
SOAK = "format: 1\nname: Soak   # in the bath\nsteps:\n  - rest: 60s\n"


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    (tmp_path / "bundled").mkdir()
    (tmp_path / "bundled" / "soak.yaml").write_text(SOAK)
    return tmp_path / "bundled"


@pytest.fixture
def own(tmp_path: Path, bundled: Path) -> OwnRoutines:
    return again(tmp_path)


def again(root: Path) -> OwnRoutines:
    """The same routines in another run of the program."""
    return OwnRoutines(
        root / "own", bundled=[root / "bundled"], trash=root / "trash", shelf_path=root / "shelf.json"
    )


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Evening calves!", "evening-calves"),
        ("Anna's 3 × 12", "annas-3-12"),
        ("تمرين", "تمرين"),
        ("../../etc/passwd", "etc-passwd"),
        ("😀", "routine"),
        ("CON", "con-routine"),
        ("", "routine"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_file_is_named_after_its_routine(name: str, stem: str) -> None:
    assert stem_for(name) == stem


def test_a_name_with_a_word_behind_it_is_no_longer_than_names_may_be() -> None:
    assert also_called("Evening", "copy") == "Evening (copy)"
    assert len(also_called("x" * 300, "copy")) == LONGEST_NAME == MAX_LINE


def test_a_good_file_name_stays_when_a_file_is_taken_in() -> None:
    assert kept_stem("My Calves_2") == "My Calves_2"
    assert [kept_stem(stem) for stem in ("a:b", ".hidden", "NUL", "")] == [
        "a-b",
        "hidden",
        "nul-routine",
        "routine",
    ]


def test_a_new_routine_has_a_name_and_no_step(own: OwnRoutines) -> None:
    path = own.new("No: steps yet")
    assert path.name == "no-steps-yet.yaml"
    assert path.read_text() == 'format: 1\nname: "No: steps yet"\nsteps: []\n'
    assert own.new("No steps, yet").name == "no-steps-yet-2.yaml"


def test_names_that_differ_in_capitals_or_ending_only_are_taken(own: OwnRoutines) -> None:
    own.folder.mkdir()
    (own.folder / "SOAK.yml").write_text(SOAK)
    assert own.new("Soak").name == "soak-2.yaml"


def test_a_duplicate_is_called_a_copy_and_keeps_everything_else(own: OwnRoutines) -> None:
    path = own.add("soak", SOAK.replace("\n", "\r\n").encode())
    copy = own.duplicate(path)
    assert copy.name == "soak-copy.yaml"
    assert copy.read_bytes() == SOAK.replace("Soak", "Soak (copy)").replace("\n", "\r\n").encode()
    assert own.duplicate(path).name == "soak-copy-2.yaml"


def test_a_broken_file_is_duplicated_as_it_is(own: OwnRoutines) -> None:
    path = own.add("broken", b"name: [\xff")
    assert own.duplicate(path).read_bytes() == b"name: [\xff"


def test_a_bundled_routine_is_copied_to_be_changed_and_tells_of_a_newer_one(
    own: OwnRoutines, bundled: Path, tmp_path: Path
) -> None:
    copy = own.duplicate(bundled / "soak.yaml")
    assert (copy.name, copy.read_text()) == ("soak.yaml", SOAK)
    assert own.news() == ()
    (bundled / "soak.yaml").write_text(SOAK.replace("60s", "90s"))
    later = again(tmp_path)
    assert later.news() == (News(copy, bundled / "soak.yaml"),)
    renamed = later.rename(copy, "My soak").path
    assert later.news() == (News(renamed, bundled / "soak.yaml"),)
    later.seen_news(later.news()[0])
    assert again(tmp_path).news() == ()
    (bundled / "soak.yaml").unlink()
    assert again(tmp_path).news() == ()


def test_renaming_changes_the_name_in_the_file_and_the_files_name(own: OwnRoutines, tmp_path: Path) -> None:
    path = own.add("soak", SOAK.encode())
    player = own.add("all", b"format: 1\nname: All\nsteps:\n  - play: 'soak'   # warm\n")
    own.add("other", b"format: 1\nname: Other\nsteps:\n  - play: soak-longer\n")
    own.set_favourite(path, True)
    renamed = own.rename(path, "Long: soak")
    assert renamed.path == own.folder / "long-soak.yaml"
    assert renamed.path.read_text() == SOAK.replace("Soak ", '"Long: soak" ')
    assert renamed.played_by == (player,)
    assert names_in(own.folder) == ["all.yaml", "long-soak.yaml", "other.yaml"]
    assert again(tmp_path).is_favourite(renamed.path)


def test_files_that_play_a_renamed_one_are_pointed_to_it_and_back(own: OwnRoutines) -> None:
    path = own.add("soak", SOAK.encode())
    text = (
        "format: 1\r\nname: All\r\nsteps:\r\n  - repeat: 2\r\n    steps:\r\n      - play: 'soak'   # warm\r\n"
    )
    player = own.add("all", text.encode())
    cannot = own.add("star", b"format: 1\nname: Star\nsteps:\n  - play: &name soak\n")
    renamed = own.rename(path, "Long soak")
    assert renamed.played_by == (player, cannot)
    pointed = own.repoint(renamed.played_by, "soak", "long-soak")
    assert player.read_bytes().decode() == text.replace("'soak'", "'long-soak'")
    assert pointed.left == (cannot,)
    own.take_back(pointed)
    assert player.read_bytes() == text.encode()


def test_programmes_that_name_a_renamed_one_are_pointed_to_it_and_back(own: OwnRoutines) -> None:
    path = own.add("soak", SOAK.encode())
    text = (
        "format: 1\r\nprogramme: Weeks\r\nphases:\r\n"
        "  - {name: soak, weeks: 1, do: [{routine: soak, per_day: 2}, {routine: 'soak', per_day: 1}]}\r\n"
        "  - name: Then\r\n    do:\r\n      - routine: soak   # as ever\r\n        days_per_week: 3\r\n"
    )
    programme = own.add_programme("weeks", text.encode())
    own.add_programme("other", WEEKS.replace("soak", "calf-raises").encode())
    cannot = own.add_programme("star", WEEKS.replace("soak", "&name soak").encode())
    renamed = own.rename(path, "Null")
    assert renamed.played_by == (cannot, programme)
    pointed = own.repoint(renamed.played_by, "soak", "null")
    told = (
        text.replace("e: soak", 'e: "null"').replace("'soak'", "'null'").replace('name: "null"', "name: soak")
    )
    assert programme.read_bytes().decode() == told
    assert pointed.left == (cannot,)
    own.take_back(pointed)
    assert programme.read_bytes() == text.encode()


def test_a_programme_means_ones_own_routine_before_the_bundled(own: OwnRoutines, bundled: Path) -> None:
    path = own.copy_bundled(bundled / "soak.yaml")
    programme = own.add_programme("weeks", WEEKS.encode())
    assert own.rename(path, "Long soak").played_by == (programme,)


def test_a_file_that_plays_another_of_the_same_name_is_not_meant(own: OwnRoutines) -> None:
    (own.folder / "calf").mkdir(parents=True)
    other = own.folder / "calf" / "soak.yaml"
    other.write_text(SOAK)
    (own.folder / "calf" / "all.yaml").write_text("format: 1\nname: All\nsteps:\n  - play: soak\n")
    path = own.add("mine", SOAK.encode()).rename(own.folder / "soak.yaml")
    assert own.rename(path, "Long soak").played_by == ()
    assert own.rename(other, "Short soak").played_by == (own.folder / "calf" / "all.yaml",)


def test_when_one_file_cannot_be_pointed_none_is(own: OwnRoutines, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [own.add(name, b"format: 1\nname: All\nsteps:\n  - play: soak\n") for name in "ab"]
    write = os.replace

    def full(source: str, target: Path) -> None:
        if Path(target).name == "b.yaml":
            raise OSError(errno.ENOSPC, "no space")
        write(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(NotDone, match="the disk is full"):
        own.repoint(files, "soak", "bath")
    assert [file.read_text().count("soak") for file in files] == [1, 1]


def test_a_newer_bundled_version_takes_the_place_of_a_copy_that_is_kept(
    own: OwnRoutines, bundled: Path, tmp_path: Path
) -> None:
    untouched, mine = own.copy_bundled(bundled / "soak.yaml"), own.copy_bundled(bundled / "soak.yaml")
    mine.write_text(SOAK.replace("Soak ", "Anna's ").replace("60s", "45s"))
    (bundled / "soak.yaml").write_text(SOAK.replace("60s", "90s"))
    later = again(tmp_path)
    kept = [later.take_newer(news) for news in later.news()]
    assert untouched.read_text() == SOAK.replace("60s", "90s")
    assert mine.read_text() == SOAK.replace("Soak ", "Anna's ").replace("60s", "90s")
    assert kept == [None, own.folder / "soak-2-mine.yaml"]
    assert kept[1] is not None
    assert kept[1].read_text() == SOAK.replace("Soak ", "Anna's (mine) ").replace("60s", "45s")
    assert again(tmp_path).news() == ()


def test_a_file_is_exported_with_the_pictures_it_shows(own: OwnRoutines, tmp_path: Path) -> None:
    path = own.add(
        "soak", SOAK.replace("rest: 60s", "hold: Stretch\n    for: 5s\n    figure: a.png").encode()
    )
    (own.folder / "a.png").write_bytes(b"a picture")
    (tmp_path / "stick").mkdir()
    assert own.export(path, tmp_path / "stick" / "soak.yaml") == ()
    assert names_in(tmp_path / "stick") == ["a.png", "soak.yaml"]


def test_the_order_and_what_two_windows_mark_are_kept(own: OwnRoutines, tmp_path: Path) -> None:
    other = again(tmp_path)
    own.set_order(Order.LAST_DONE)
    one, two = own.add("one", SOAK.encode()), own.add("two", SOAK.encode())
    own.set_favourite(one, True)
    other.set_favourite(two, True)
    assert again(tmp_path).favourites() == {one, two}
    assert again(tmp_path).shelf.order is Order.LAST_DONE


def test_a_new_file_does_not_inherit_what_was_known_of_a_deleted_one(own: OwnRoutines) -> None:
    own.set_favourite(own.add("soak", SOAK.encode()), True)
    own.delete(own.folder / "soak.yaml")
    assert not own.is_favourite(own.add("soak", SOAK.encode()))


def test_a_name_that_gives_the_same_file_name_is_written_in_place(own: OwnRoutines) -> None:
    path = own.add("soak", SOAK.encode())
    assert own.rename(path, "SOAK").path == path
    assert path.read_text() == SOAK.replace("Soak ", "SOAK ")


def test_renaming_never_takes_another_files_place(own: OwnRoutines) -> None:
    path = own.add("soak", SOAK.encode())
    own.add("bath", b"other")
    assert own.rename(path, "Bath").path.name == "bath-2.yaml"


def test_what_is_deleted_can_be_brought_back(own: OwnRoutines) -> None:
    path = own.add("soak", SOAK.encode())
    deleted = own.delete(path)
    assert not path.exists()
    assert own.restore(deleted) == path
    assert path.read_text() == SOAK
    deleted = own.delete(path)
    path.write_text("a new one")
    assert own.restore(deleted).name == "soak-2.yaml"
    assert path.read_text() == "a new one"


def test_the_trash_is_emptied_of_what_is_old(own: OwnRoutines, tmp_path: Path) -> None:
    old, young = own.delete(own.add("old", b"1")), own.delete(own.add("young", b"2"))
    os.utime(old.kept.parent, (1_000, 1_000))
    assert own.empty_trash(2_000) == 1
    assert not old.kept.exists()
    assert young.kept.exists()
    with pytest.raises(NotDone, match=r"old\.yaml: the folder is not there"):
        own.restore(old)
    assert again(tmp_path / "nowhere").empty_trash(2_000) == 0


def test_what_the_system_refuses_is_said_in_words(own: OwnRoutines) -> None:
    gone = own.folder / "gone.yaml"
    for act in (own.duplicate, own.delete, lambda path: own.rename(path, "x")):
        with pytest.raises(NotDone, match="Nothing was changed"):
            act(gone)
    with pytest.raises(NotDone):
        own.restore(Deleted(gone, gone))


def test_a_file_is_exported_and_not_over_another(own: OwnRoutines, tmp_path: Path) -> None:
    path = own.add("soak", SOAK.encode())
    target = tmp_path / "to-anna.yaml"
    own.export(path, target)
    assert target.read_text() == SOAK
    target.write_text("hers")
    with pytest.raises(NotDone):
        own.export(path, target)
    assert target.read_text() == "hers"
    own.export(path, target, overwrite=True)
    assert target.read_text() == SOAK


def test_favourites_are_kept_for_own_and_bundled_files(
    own: OwnRoutines, bundled: Path, tmp_path: Path
) -> None:
    path = own.add("soak", SOAK.encode())
    own.set_favourite(bundled / "soak.yaml", True)
    assert again(tmp_path).is_favourite(bundled / "soak.yaml")
    assert not again(tmp_path).is_favourite(path)
    own.set_favourite(bundled / "soak.yaml", False)
    assert again(tmp_path).shelf == Shelf()


@pytest.mark.parametrize("said", ["", "[", "[]", '{"favourites": 3, "origins": []}', "{}"])
def test_a_damaged_shelf_is_an_empty_one(tmp_path: Path, said: str) -> None:
    (tmp_path / "shelf.json").write_text(said)
    assert load_shelf(tmp_path / "shelf.json") == Shelf()


# --- order -----------------------------------------------------------------------------------

ROWS = (
    ShelfRow("a", "Week 10", 5_000, "2026-05-03T10:00:00+02:00"),
    ShelfRow("b", "week 2", 9_000, ""),
    ShelfRow("c", "Broken", None, "2026-05-03T09:30:00+00:00"),
    ShelfRow("d", "Zest", 1_000, "2026-05-01T10:00:00+02:00", favourite=True),
)


@pytest.mark.parametrize(
    ("order", "keys"), [(Order.NAME, "dcba"), (Order.LENGTH, "dabc"), (Order.LAST_DONE, "dcab")]
)
def test_the_orders_of_the_list_with_favourites_first(order: Order, keys: str) -> None:
    assert "".join(row.key for row in in_order(ROWS, order)) == keys


# --- watching --------------------------------------------------------------------------------


def test_added_changed_and_removed_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "calf").mkdir()
    (tmp_path / "programmes").mkdir()
    for name in ("stays.yaml", "goes.yaml", "calf/changes.YML"):
        (tmp_path / name).write_text("x")
    before = look([tmp_path, tmp_path / "nowhere"])
    (tmp_path / "goes.yaml").unlink()
    (tmp_path / "calf" / "changes.YML").write_text("xy")
    for name in ("comes.yaml", ".hidden.yaml", "notes.txt", "programmes/p.yaml"):
        (tmp_path / name).write_text("x")
    changes = compare(before, look([tmp_path]))
    assert changes == Changes(
        (tmp_path / "comes.yaml",), (tmp_path / "calf" / "changes.YML",), (tmp_path / "goes.yaml",)
    )
    assert changes
    assert not compare(before, before)
    assert folders_below([tmp_path, tmp_path / "nowhere"]) == (tmp_path, tmp_path / "calf")


def test_a_burst_is_handled_once_after_a_short_quiet_and_never_waits_long() -> None:
    burst = Burst()
    assert burst.due_ms is None
    assert burst.heard(1_000).due_ms == 1_300
    assert burst.heard(1_000).heard(1_200).due_ms == 1_500
    for now_ms in range(0, 5_000, 100):
        burst = burst.heard(now_ms)
    assert burst.due_ms == 2_000


def test_a_new_file_is_found_after_a_restart(own: OwnRoutines, tmp_path: Path) -> None:
    path = own.new("Mine")
    found = look([again(tmp_path).folder])
    assert list(found) == [path]
    assert read_routine(path).problems


def test_a_routine_made_by_form_alone_is_found_after_a_restart_and_plays(
    own: OwnRoutines, tmp_path: Path
) -> None:
    path = own.new("Evening calves")
    opened = open_routine(path)
    assert opened.text is not None
    document = Document(opened.text, Around(path))
    assert document.settle().faults
    drop = next(each for each in FREQUENT_TEMPLATES if each.name == "3 × 12 each side, 3 seconds down")
    for edit in (
        AddStep((), 0, drop.step),
        SetField((0,), "reps", "Heel drop"),
        AddStep((), 1, NewStep((("hold", "Stretch"), ("for", "1m30s")))),
        MoveStep((1,), (), 0),
    ):
        document.apply(edit, now_ms=0)
    saved = save_routine(path, document.text, known=opened.on_disk)
    assert isinstance(saved, Saved)
    (found,) = Library([again(tmp_path).folder]).scan()
    assert found.routine is not None
    assert found.routine.name == "Evening calves"
    # 3 × (60 + 5 + 60) + 2 × 60, and the stretch before.
    assert flatten(found.routine).total_ms == (90 + 3 * 125 + 120) * 1000


def test_the_list_and_saving_need_none_of_the_heavy_imports() -> None:
    story = (
        "import sys; from rehab_player.storage import "
        "own_routines, routine_save, shelf, shelf_drafts, shelf_sort, shelf_watch;"
        "print(sorted({'yaml', 'pydantic', 'ruamel', 'PySide6'} & sys.modules.keys()))"
    )
    told = subprocess.check_output([sys.executable, "-c", story], text=True, cwd=Path(__file__).parents[2])
    assert told == "[]\n"


def test_a_file_whose_name_is_no_text_can_be_a_favourite(tmp_path: Path) -> None:
    """Names of files are bytes, and need not be UTF-8."""
    key = key_of(tmp_path / os.fsdecode(b"Fu\xdf.yaml"), tmp_path)
    save_shelf(tmp_path / "shelf.json", Shelf().with_favourite(key, True))
    assert load_shelf(tmp_path / "shelf.json").favourites == {key}
