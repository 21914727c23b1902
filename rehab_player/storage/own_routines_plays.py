"""The person's own routines and programmes that name another file, and pointing them to its new name."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage.own_routines_names import ENDING
from rehab_player.storage.own_routines_prescribed import prescribed, prescribing
from rehab_player.storage.programme_file import is_programme
from rehab_player.storage.routine_save import write_whole
from rehab_player.storage.routine_save_bytes import bytes_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rehab_player.core.editing import SetField
    from rehab_player.storage.routine_document_sheet import StepView

ENDINGS = (ENDING, ".yml")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A file whose contents were changed, with what they were and what they are."""

    path: Path
    before: bytes
    after: bytes

    def inverse(self) -> Rewritten:
        """The change that takes this one back."""
        return Rewritten(self.path, self.after, self.before)

    def is_there(self) -> bool:
        """Whether the file still holds what was written."""
        with suppress(OSError):
            return self.path.read_bytes() == self.after
        return False


@dataclass(frozen=True, slots=True)
class Pointed:
    """What became of files that name a renamed one: `left` are those that only a person can change."""

    changed: tuple[Rewritten, ...]
    left: tuple[Path, ...]


def players(path: Path, own: Path, bundled: Sequence[Path]) -> tuple[Path, ...]:
    """The files below `own` that mean `path` when they `play` or prescribe something. Raises OSError."""
    files = sorted(file for file in own.rglob("*") if file.suffix.lower() in ENDINGS and file != path)
    return tuple(file for file in files if _names(file, path, own, bundled))


def repointed(files: Iterable[Path], old: str, new: str) -> Pointed:
    """What these files are to hold so that they name `new` in place of `old`. Raises OSError."""
    changed, left = [], []
    for file in files:
        before = file.read_bytes()
        change = prescribing if is_programme(before) else _repointed
        after = change(before, old, new)
        if after == before:
            left.append(file)
        else:
            changed.append(Rewritten(file, before, after))
    return Pointed(tuple(changed), tuple(left))


def write_all(changes: Sequence[Rewritten]) -> None:
    """Write all of them; when one cannot be written, those before it are put back. Raises OSError."""
    written: list[Rewritten] = []
    try:
        for change in changes:
            write_whole(change.path, change.after)
            written.append(change)
    except OSError:
        for change in written:
            with suppress(OSError):
                write_whole(change.path, change.before)
        raise


def _names(file: Path, path: Path, own: Path, bundled: Sequence[Path]) -> bool:
    """Whether one of the person's files means `path`: in a programme their own routines come first."""
    if is_programme(file.read_bytes()):
        is_named = any(one.text.strip() == path.stem for one in prescribed(_text(file)))
        return is_named and _found(path.stem, (own, *bundled)) == path
    return _means(_text(file), path, (file.parent, own, *bundled))


def _means(text: str, path: Path, places: Sequence[Path]) -> bool:
    """Whether one of the names that a text plays leads to `path`; a text that is no YAML may well mean it."""
    if "play" not in text or path.stem not in text:
        return False
    steps = _steps(text)
    if steps is None:
        return re.search(rf"\bplay: *.*{re.escape(path.stem)}", text) is not None
    is_named = any(step.kind == "play" and step.name == path.stem for step in steps)
    return is_named and _found(path.stem, places) == path


def _found(name: str, places: Sequence[Path]) -> Path | None:
    candidates = (place / f"{name}{ending}" for place in places for ending in ENDINGS)
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _repointed(data: bytes, old: str, new: str) -> bytes:
    """A file's contents with every `play` of `old` made one of `new`; as they are where that cannot be."""
    from rehab_player.core.editing import EditRefused
    from rehab_player.storage.routine_document_edits import make_edit
    from rehab_player.storage.routine_document_outline import outline

    text = text_of(data)
    edits = _edits(_steps(text) or (), old, new) if text is not None else ()
    found = outline(text) if text is not None else None
    try:
        for edit in edits:
            found = make_edit(found, edit)
    except EditRefused:
        return data
    return data if found is None else bytes_of(found.text, data)


def _edits(steps: Iterable[StepView], old: str, new: str) -> Iterator[SetField]:
    from rehab_player.core.editing import SetField

    for step in steps:
        if step.kind == "play" and step.name == old:
            yield SetField(step.path, "play", new)


def _steps(text: str) -> tuple[StepView, ...] | None:
    """Every step of a text, those inside repeats too; None when it is no YAML."""
    from rehab_player.storage.routine_document_outline import outline
    from rehab_player.storage.routine_document_sheet import sheet_of

    found = outline(text)
    sheet = sheet_of(found) if found is not None else None
    return None if sheet is None else tuple(_all(sheet.steps))


def _all(steps: Iterable[StepView]) -> Iterator[StepView]:
    for step in steps:
        yield step
        yield from _all(step.steps)


def _text(file: Path) -> str:
    try:
        return text_of(file.read_bytes()) or ""
    except OSError:
        return ""
