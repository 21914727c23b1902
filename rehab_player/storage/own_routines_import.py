"""Taking in routines and programmes from elsewhere: own and others' files, folders, pasted text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import shelf_wording as wording
from rehab_player.storage.foreign import convert
from rehab_player.storage.own_pictures_copy import copy_pictures
from rehab_player.storage.own_routines import NotDone
from rehab_player.storage.own_routines_names import SHARED, kept_stem, stem_for
from rehab_player.storage.problems import Problem
from rehab_player.storage.programme_file import (
    PROGRAMMES,
    is_programme,
    is_programme_file,
    parse_programme,
    routine_names,
)
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.routine_save import reason
from rehab_player.storage.routine_save_bytes import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.storage.own_routines import OwnRoutines

ENDINGS = (".yaml", ".yml", ".json", ".zwo", ".xml")
"""The files of a folder that are taken in; one that is named is taken in whatever its ending."""
LARGEST = 1_000_000
"""Bytes, as of a routine file."""
_FENCE = re.compile(r"```[\w-]*[ \t]*\n(.*?)(?:```|\Z)", re.DOTALL)
_QUOTING = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_FIRST_LINE = re.compile(r"""^[ \t]*(?:["']?format["']?[ \t]*:|---[ \t]*$)""", re.MULTILINE)
_NAMED = re.compile(r"^[ \t]*name[ \t]*:", re.MULTILINE)
_STEPS = re.compile(r"^[ \t]*steps[ \t]*:", re.MULTILINE)
_GOES_ON = re.compile(r"""[ \t]|["']?[\w-]+["']?[ \t]*:|-(?:[ \t]|$|--)|#|\.\.\.$|[\]}]|$""")
"""What a line of a routine begins with; a greeting below it does not."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one routine, or programme: `path` is its new file, None when there is none.

    `problems` keep it from being started until they are solved; `notes` say what could not be
    carried over; `message` says why there is no file. All for people.
    """

    source: str
    path: Path | None
    name: str = ""
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    message: str = ""
    is_programme: bool = False


def import_paths(
    own: OwnRoutines, paths: Sequence[Path], search: Sequence[Path] = ()
) -> tuple[Imported, ...]:
    """Takes in files and the files of folders, each under a free name. Raises nothing."""
    return tuple(imported for path in paths for imported in _import_path(own, path, search))


def import_data(
    own: OwnRoutines, data: bytes, source: str, search: Sequence[Path] = ()
) -> tuple[Imported, ...]:
    """Takes in what a file of the name `source` holds. Raises nothing."""
    if len(data) > LARGEST:
        return (Imported(source, None, message=wording.NOT_IMPORTED_LARGE),)
    converted = convert(data, source)
    if converted is None:
        return (_import_own(own, data, source, search),)
    made = [
        _add(own, routine.text.encode(), stem_for(routine.name), source, search, routine.notes)
        for routine in converted.routines
    ]
    return (*made, *(Imported(source, None, message=problem) for problem in converted.problems))


def import_text(own: OwnRoutines, text: str, search: Sequence[Path] = ()) -> tuple[Imported, ...]:
    """Takes in a routine that was pasted, such as out of a mail. Raises nothing."""
    found = routine_in(text)
    if found is None:
        return (Imported("", None, message=wording.NOTHING_TO_PASTE),)
    data = found.encode("utf-8", "replace")
    return import_data(own, data, f"{stem_for(_name(data))}.yaml", search)


def routine_in(text: str) -> str | None:
    """The routine in a pasted text, without what mails and chats put round it; None where there is none."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").removeprefix("\ufeff")
    fenced = _FENCE.search(text)
    if fenced is not None:
        text = fenced[1]
    if re.search(r"^[ \t]*>.*format[ \t]*:", text, re.MULTILINE):
        text = _QUOTING.sub("", text)
    if text.lstrip().startswith(("{", "[", "<")) or re.search(r"^intervals[ \t]*:", text, re.MULTILINE):
        return text.strip() + "\n"
    first = _FIRST_LINE.search(text) or (_NAMED.search(text) if _STEPS.search(text) else None)
    if first is None:
        return None
    return _without_greeting(_outdented(text[first.start() :])).strip("\n") + "\n"


def _without_greeting(text: str) -> str:
    """The text up to the first line that belongs to no routine, such as who sends it."""
    lines = text.split("\n")
    end = next((index for index, line in enumerate(lines) if not _GOES_ON.match(line)), len(lines))
    return "\n".join(lines[:end])


def _outdented(text: str) -> str:
    """The text with the indentation of its first line taken off each."""
    width = len(text) - len(text.lstrip(" \t"))
    return "\n".join(line[width:] if not line[:width].strip() else line for line in text.split("\n"))


def _import_path(own: OwnRoutines, path: Path, search: Sequence[Path]) -> tuple[Imported, ...]:
    try:
        if path.is_dir():
            return _import_folder(own, path, search)
        if path.exists() and not path.is_file():  # a pipe or a device would never end
            return (Imported(path.name, None, message=wording.NOT_IMPORTED_BINARY),)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        return (Imported(path.name, None, message=wording.not_read(_why_not_read(error))),)
    beside = _named_beside(own, data, path, search) if is_programme(data) else ()
    return (
        *import_paths(own, beside, search),
        *(_with_pictures(own, one, path) for one in import_data(own, data, path.name, search)),
    )


def _named_beside(own: OwnRoutines, data: bytes, path: Path, search: Sequence[Path]) -> list[Path]:
    """The files beside a programme that it names and that are not there yet."""
    programme = parse_programme(data, path=path).programme
    there = routine_names(_place(own, path.stem), (own.folder, *search))
    names = () if programme is None else (name for name in programme.routines if name not in there)
    return [file for name in names if (file := path.parent / f"{name}.yaml").is_file()]


def _why_not_read(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return wording.NO_FILE
    if isinstance(error, PermissionError):
        return wording.NOT_YOURS
    return (getattr(error, "strerror", None) or str(error)).lower()


def _with_pictures(own: OwnRoutines, one: Imported, source: Path) -> Imported:
    """With the pictures taken along that lie beside the file and that its steps show."""
    if one.path is None or one.path.parent == source.parent:
        return one
    failed = copy_pictures(one.path, source.parent, one.path.parent)
    return replace(one, notes=(*one.notes, *failed))


def _import_folder(own: OwnRoutines, folder: Path, search: Sequence[Path]) -> tuple[Imported, ...]:
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in ENDINGS and file.is_file())
    if not files:
        return (Imported(folder.name, None, message=wording.NOTHING_IN_FOLDER),)
    named_first = sorted(files, key=is_programme_file)
    return import_paths(own, named_first, search)


def _import_own(own: OwnRoutines, data: bytes, source: str, search: Sequence[Path]) -> Imported:
    """One of this program's files, as it is, with its problems if it has any."""
    if b"\0" in data:
        return Imported(source, None, message=wording.NOT_IMPORTED_BINARY)
    stem = kept_stem(Path(source).stem.removesuffix(SHARED))
    if is_programme(data):
        return _import_programme(own, data, stem, source, search)
    return _add(own, data, stem, source, search, ())


def _import_programme(
    own: OwnRoutines, data: bytes, stem: str, source: str, search: Sequence[Path]
) -> Imported:
    """A programme without problems: there is no other place to solve them than its file."""
    there = _place(own, stem)
    file = parse_programme(data, path=there, routines=routine_names(there, (own.folder, *search)))
    if file.programme is None:
        told = "\n".join(problem.text(source) for problem in file.problems)
        return Imported(source, None, message=wording.programme_not_taken(told))
    try:
        same = there.is_file() and there.read_bytes() == data
        path = there if same else own.add_programme(stem, data)
    except (OSError, NotDone) as error:
        message = error.message if isinstance(error, NotDone) else wording.not_done(source, reason(error))
        return Imported(source, None, message=message)
    notes = (wording.PROGRAMME_THERE,) if same else ()
    return Imported(source, path, file.programme.name, notes=notes, is_programme=True)


def _place(own: OwnRoutines, stem: str) -> Path:
    return own.folder / PROGRAMMES / f"{stem}.yaml"


def _add(
    own: OwnRoutines, data: bytes, stem: str, source: str, search: Sequence[Path], notes: tuple[str, ...]
) -> Imported:
    there = own.folder / f"{stem}.yaml"
    try:
        same = there.is_file() and there.read_bytes() == data
        path = there if same else own.add(stem, data)
    except (OSError, NotDone) as error:
        message = error.message if isinstance(error, NotDone) else wording.not_done(source, reason(error))
        return Imported(source, None, message=message)
    file = parse_routine(data, path=path, search=(own.folder, *search))
    name = file.routine.name if file.routine is not None else path.stem
    return Imported(source, path, name, file.problems, (*notes, wording.ALREADY_THERE) if same else notes)


def _name(data: bytes) -> str:
    match = re.search(r"""^["']?name["']?[ \t]*:[ \t]*["']?([^"'#\n]*)""", text_of(data) or "", re.MULTILINE)
    return match[1].strip() if match else ""
