"""Taking in routines: by path, from folders, from other programs, and out of a mail."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage import shelf_wording as wording
from rehab_player.storage.own_routines import OwnRoutines
from rehab_player.storage.own_routines_import import import_paths, import_text, routine_in
from rehab_player.storage.own_routines_names import shared_name
from rehab_player.storage.programme_file import read_programmes

if TYPE_CHECKING:
    from pathlib import Path

SOAK = "format: 1\nname: Soak   # in the bath\nsteps:\n  - rest: 60s\n"


@pytest.fixture
def own(tmp_path: Path) -> OwnRoutines:
    return OwnRoutines(
        tmp_path / "own",
        bundled=[tmp_path / "bundled"],
        trash=tmp_path / "trash",
        shelf_path=tmp_path / "shelf.json",
    )


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    (tmp_path / "mail").mkdir()
    return tmp_path / "mail"


def test_files_come_as_they_are_and_never_over_another(own: OwnRoutines, mail: Path) -> None:
    (mail / "My Soak.yaml").write_bytes(SOAK.replace("\n", "\r\n").encode())
    (first,) = import_paths(own, [mail / "My Soak.yaml"])
    assert first.path == own.folder / "My Soak.yaml"
    assert (first.name, first.problems, first.message) == ("Soak", (), "")
    assert first.path.read_bytes() == SOAK.replace("\n", "\r\n").encode()
    (mail / "My Soak.yaml").write_text(SOAK.replace("60s", "90s"))
    (second,) = import_paths(own, [mail / "My Soak.yaml"])
    assert second.path == own.folder / "My Soak-2.yaml"
    assert first.path.read_bytes() == SOAK.replace("\n", "\r\n").encode()


def test_a_file_that_was_handed_on_takes_its_own_name_again(own: OwnRoutines, mail: Path) -> None:
    handed_on = mail / shared_name(own.folder / "soak.yaml")
    assert handed_on.name == "soak.routine.yaml"
    assert shared_name(handed_on) == handed_on.name
    handed_on.write_text(SOAK)
    (one,) = import_paths(own, [handed_on])
    assert one.path == own.folder / "soak.yaml"


def test_the_same_file_twice_is_there_once(own: OwnRoutines, mail: Path) -> None:
    (mail / "soak.yaml").write_text(SOAK)
    import_paths(own, [mail / "soak.yaml"])
    (again,) = import_paths(own, [mail / "soak.yaml"])
    assert again.notes == (wording.ALREADY_THERE,)
    assert [file.name for file in own.folder.iterdir()] == ["soak.yaml"]


def test_a_broken_file_comes_with_its_problems(own: OwnRoutines, mail: Path) -> None:
    (mail / "broken.yaml").write_text("format: 1\nname: Knee\nsteps:\n  - hold: a\n")
    (broken,) = import_paths(own, [mail / "broken.yaml"])
    assert broken.path is not None
    assert [problem.line for problem in broken.problems] == [4]


def test_what_cannot_be_read_is_told_and_the_others_come(own: OwnRoutines, mail: Path) -> None:
    (mail / "picture.png").write_bytes(b"\x89PNG\0\0")
    (mail / "huge.yaml").write_bytes(b"#" * 1_000_001)
    (mail / "soak.yaml").write_text(SOAK)
    paths = [mail / name for name in ("picture.png", "huge.yaml", "none.yaml", "soak.yaml")]
    messages = [imported.message for imported in import_paths(own, paths)]
    assert messages[:2] == [wording.NOT_IMPORTED_BINARY, wording.NOT_IMPORTED_LARGE]
    assert messages[2] == "This could not be read: there is no such file any more."
    assert messages[3] == ""
    assert [file.name for file in own.folder.iterdir()] == ["soak.yaml"]


def test_a_folder_brings_the_files_in_it(own: OwnRoutines, mail: Path) -> None:
    for name in ("b.yaml", "a.YML", "notes.txt"):
        (mail / name).write_text(SOAK)
    found = import_paths(own, [mail])
    assert [imported.source for imported in found] == ["a.YML", "b.yaml"]
    (mail / "empty").mkdir()
    (empty,) = import_paths(own, [mail / "empty"])
    assert empty.message == wording.NOTHING_IN_FOLDER


def test_a_backup_of_another_program_becomes_one_file_each(own: OwnRoutines, mail: Path) -> None:
    sets = [{"repetitions": 1, "exercises": [{"name": "Plank", "duration": 30}]}]
    data = {"workouts": [{"title": title, "sets": sets} for title in ("Core", "Core", "Legs: all")]}
    data["workouts"].append({"title": "Empty", "sets": []})
    (mail / "Backup.json").write_text(json.dumps(data))
    found = import_paths(own, [mail / "Backup.json"])
    assert [imported.path and imported.path.name for imported in found] == [
        "core.yaml",
        "core.yaml",
        "legs-all.yaml",
        None,
    ]
    assert all(imported.problems == () for imported in found)
    assert found[3].message.startswith("Empty: ")


def test_where_nothing_can_be_written_it_is_told(own: OwnRoutines, mail: Path) -> None:
    own.folder.write_text("a file in the way")
    (mail / "soak.yaml").write_text(SOAK)
    (imported,) = import_paths(own, [mail / "soak.yaml"])
    assert imported.path is None
    assert imported.message.endswith("Nothing was changed.")


@pytest.mark.parametrize(
    "text",
    [
        SOAK,
        f"Hi Anna,\nhere it is:\n\n{SOAK}",
        f"```yaml\n{SOAK}```\nBye",
        "> Hi\n>\n" + "".join(f"> {line}\n" for line in SOAK.splitlines()),
        "".join(f"    {line}\n" for line in SOAK.splitlines()),
        SOAK.replace("\n", "\r\n"),
        SOAK.replace("  - rest", "\u00a0\u00a0- rest"),
        "\ufeff" + SOAK,
        f"{SOAK}\n-- \nAnna Berg, physiotherapist\n",
        f"{SOAK}Best wishes,\nAnna",
        "> > " + SOAK.replace("\n", "\r\n> > ").removesuffix("> > "),
    ],
)
def test_a_routine_is_found_in_a_pasted_text(own: OwnRoutines, text: str) -> None:
    (imported,) = import_text(own, text)
    assert imported.path == own.folder / "soak.yaml"
    assert imported.path.read_text() == SOAK
    assert imported.problems == ()


def test_a_pasted_routine_without_its_format_comes_with_that_problem(own: OwnRoutines) -> None:
    (imported,) = import_text(own, "Try this:\n" + SOAK.removeprefix("format: 1\n"))
    assert imported.path == own.folder / "soak.yaml"
    assert "format: 1" in imported.problems[0].what


def test_pictures_beside_a_file_come_along_and_never_over_others(own: OwnRoutines, mail: Path) -> None:
    shown = SOAK.replace("rest: 60s", "hold: Stretch\n    for: 5s\n    figure: knee.png")
    (mail / "soak.yaml").write_text(shown)
    (mail / "knee.png").write_bytes(b"a knee")
    assert import_paths(own, [mail / "soak.yaml"])[0].notes == ()
    assert (own.folder / "knee.png").read_bytes() == b"a knee"
    (mail / "knee.png").write_bytes(b"another knee")
    (mail / "soak.yaml").write_text(shown + "# again\n")
    assert import_paths(own, [mail / "soak.yaml"])[0].notes == (wording.picture_in_the_way("knee.png"),)
    assert (own.folder / "knee.png").read_bytes() == b"a knee"


def test_a_pipe_is_no_file_to_wait_for(own: OwnRoutines, mail: Path) -> None:
    os.mkfifo(mail / "pipe.yaml")
    assert import_paths(own, [mail / "pipe.yaml"])[0].message == wording.NOT_IMPORTED_BINARY


def test_other_programs_workouts_can_be_pasted_too(own: OwnRoutines) -> None:
    (one,) = import_text(own, "title: A\nintervals:\n  - {type: work, name: B, length: 5s}\n")
    (two,) = import_text(own, '{"title": "C", "sets": [{"exercises": [{"name": "D", "duration": 5}]}]}')
    assert [imported.name for imported in (one, two)] == ["A", "C"]


def test_a_text_without_a_routine_is_told(own: OwnRoutines) -> None:
    assert import_text(own, "Do ten of these a day.")[0].message == wording.NOTHING_TO_PASTE
    assert routine_in("") is None
    assert not own.folder.exists()


# Programmes

WEEKS = """format: 1
programme: Two weeks of soaking
phases:
  - {name: All, weeks: 2, do: [{routine: soak, per_day: 1}]}
"""


def test_a_programme_goes_to_the_programmes_and_brings_the_routines_it_names(
    own: OwnRoutines, mail: Path
) -> None:
    (mail / "soak.yaml").write_text(SOAK)
    (mail / "weeks.yaml").write_text(WEEKS)
    routine, programme = import_paths(own, [mail / "weeks.yaml"])
    assert routine.path == own.folder / "soak.yaml"
    assert (programme.path, programme.name) == (
        own.folder / "programmes" / "weeks.yaml",
        "Two weeks of soaking",
    )
    assert (programme.is_programme, programme.message) == (True, "")
    (found,) = read_programmes([own.folder])
    assert found.programme is not None
    (again,) = import_paths(own, [mail / "weeks.yaml"])
    assert again.notes == (wording.PROGRAMME_THERE,)


def test_a_folder_brings_routines_before_the_programmes_that_name_them(own: OwnRoutines, mail: Path) -> None:
    (mail / "a-weeks.yaml").write_text(WEEKS)
    (mail / "soak.yaml").write_text(SOAK)
    assert [one.path is not None for one in import_paths(own, [mail])] == [True, True]
    assert sorted(file.name for file in own.folder.iterdir()) == ["programmes", "soak.yaml"]


def test_a_programme_whose_routine_is_nowhere_is_not_taken_and_says_so(own: OwnRoutines, mail: Path) -> None:
    (mail / "weeks.yaml").write_text(WEEKS)
    (one,) = import_paths(own, [mail / "weeks.yaml"])
    assert one.path is None
    assert "weeks.yaml:4:" in one.message
    assert "no routine file `soak.yaml`" in one.message
    assert not (own.folder / "programmes").exists()


def test_a_programme_never_takes_the_name_of_a_bundled_one(
    own: OwnRoutines, mail: Path, tmp_path: Path
) -> None:
    bundled = tmp_path / "bundled" / "programmes"
    bundled.mkdir(parents=True)
    (bundled / "weeks.yaml").write_text(WEEKS)
    (mail / "weeks.yaml").write_text(WEEKS)
    (mail / "soak.yaml").write_text(SOAK)
    programme = import_paths(own, [mail / "weeks.yaml"])[-1]
    assert programme.path == own.folder / "programmes" / "weeks-mine.yaml"
