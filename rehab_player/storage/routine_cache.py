"""What was read of the routine files, kept in a file from one start of the program to the next.

Reading 1,000 files takes half a second, and importing what checks them a third of one more;
most starts find nothing changed. The cache is JSON and makes nothing but the values listed in
_KINDS. It counts only for the very program that wrote it, and is dropped when it is not whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import rehab_player
from rehab_player.core import routine
from rehab_player.core.language import language
from rehab_player.storage.ordinary import read_ordinary
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import RoutineFile

Stamp = tuple[int, ...]
"""What tells a changed file, or one whose rights changed, from the one that was read."""
Known = dict[Path, tuple[Stamp, RoutineFile]]

_KINDS: tuple[type[Any], ...] = (
    RoutineFile,
    Problem,
    routine.Routine,
    routine.Hold,
    routine.Move,
    routine.Reps,
    routine.Rest,
    routine.Switch,
    routine.Setup,
    routine.Ask,
    routine.Repeat,
    routine.Play,
    routine.Dose,
    routine.Measure,
    routine.Phase,
    routine.Span,
    routine.Sides,
    routine.PainRule,
)
_BY_NAME = {kind.__name__: kind for kind in _KINDS}
_NAMES_OF = {kind: [entry.name for entry in fields(kind)] for kind in _KINDS if is_dataclass(kind)}
_TUPLE, _PATH = "tuple", "path"


def load(cache: Path, known_figures: frozenset[str] | None) -> Known:
    """What the last program knew; nothing when that was another one, or when the cache is damaged."""
    try:
        head, _, body = read_ordinary(cache).partition(b"\n")
        if head != _head(body, known_figures):
            return {}
        return {Path(path): (tuple(stamp), _value(file)) for path, stamp, file in json.loads(body)}
    except (OSError, ValueError, TypeError, LookupError):
        return {}


def save(cache: Path, known: Known, known_figures: frozenset[str] | None) -> None:
    """Replace the cache in one go. Where that is not possible, the next start reads the files instead."""
    rows = [[str(path), stamp, _plain(file)] for path, (stamp, file) in known.items()]
    body = json.dumps(rows, separators=(",", ":")).encode()
    with suppress(OSError):
        handle, name = tempfile.mkstemp(dir=cache.parent, prefix=f".{cache.name}-")
        try:
            with open(handle, "wb") as file:
                file.write(_head(body, known_figures) + b"\n" + body)
            os.replace(name, cache)
        except OSError:
            os.unlink(name)


def _head(body: bytes, known_figures: frozenset[str] | None) -> bytes:
    """A check that the body is whole, and that the same program judged the files by the same figures.

    What is wrong with a file is kept in the language in which it was told.
    """
    figures = "any" if known_figures is None else ",".join(sorted(known_figures))
    parts = (
        hashlib.sha256(body).hexdigest(),
        rehab_player.__version__,
        _program_stamp(),
        language(),
        figures,
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest().encode()


def _program_stamp() -> str:
    """Changes when the reader's own code does, also between two releases; a bundle is all one file."""
    folders = (Path(__file__).parent, Path(routine.__file__).parent)
    modules = sorted(module for folder in folders for module in folder.glob("*.py"))
    return ",".join(f"{code.name}:{code.stat().st_mtime_ns}" for code in modules or [Path(sys.executable)])


def _plain(value: Any) -> Any:
    """The value as JSON has it: a list begins with the name of what it is."""
    if isinstance(value, Enum):
        return [type(value).__name__, value.value]
    if type(value) in _NAMES_OF:
        names = _NAMES_OF[type(value)]
        return [type(value).__name__, *(_plain(getattr(value, name)) for name in names)]
    if isinstance(value, tuple):
        name = type(value).__name__ if type(value) in _KINDS else _TUPLE
        return [name, *(_plain(entry) for entry in value)]
    return [_PATH, str(value)] if isinstance(value, Path) else value


def _value(plain: Any) -> Any:
    """The value again. Raises TypeError, ValueError or LookupError for what `_plain` never makes."""
    if not isinstance(plain, list):
        return plain
    name, *entries = plain
    values = [_value(entry) for entry in entries]
    if name == _TUPLE:
        return tuple(values)
    if name == _PATH:
        return Path(*values)
    kind = _BY_NAME[name]
    if kind in _NAMES_OF:
        return kind(**dict(zip(_NAMES_OF[kind], values, strict=True)))
    return kind(*values)
