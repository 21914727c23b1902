"""qintervals: intervals and blocks of them as YAML, in its two spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rehab_player.core.editing import NewStep
from rehab_player.storage import foreign_wording as wording
from rehab_player.storage.characters import decode, tabs_to_spaces
from rehab_player.storage.foreign_values import (
    REST_WORDS,
    Converted,
    Notes,
    move,
    number,
    repeated,
    rest,
    routine,
    seconds,
)
from rehab_player.storage.nodes import Listing, Mapping, Scalar
from rehab_player.storage.routine_structure import MAX_REPEATS
from rehab_player.storage.yaml_tree import read_tree

PROGRAM = "qintervals"
_LENGTH = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([sm])\s*")


@dataclass(frozen=True, slots=True)
class _Part:
    """Steps of one entry; `rest` is its length where it is nothing but a rest."""

    steps: list[NewStep]
    is_rest: bool = False
    rest: str = ""


def looks_like(root: object) -> bool:
    """Whether the top of a YAML file is of this program."""
    return isinstance(root, Mapping) and "format" not in root and ("intervals" in root or "workout" in root)


def from_qintervals(data: bytes) -> Converted:
    """The one workout of a file."""
    text, problem = decode(data)
    tree = read_tree(tabs_to_spaces(text)) if problem is None else None
    if tree is None or not isinstance(tree.root, Mapping):
        faults = (problem,) if problem is not None else tree.problems if tree is not None else ()
        said = tuple(f"Line {fault.line}: {fault.what}" for fault in faults)
        return Converted(PROGRAM, (), said or (wording.NO_WORKOUTS,))
    notes = Notes()
    title = tree.root.get("title")
    name = notes.line(title.text if isinstance(title, Scalar) else None, wording.WORKOUT)
    listed = tree.root.get("intervals", tree.root.get("workout"))
    steps = [step for part in _parts(listed, notes, 0) for step in part.steps]
    if not steps:
        return Converted(PROGRAM, (), (f"{name}: {wording.NO_STEPS}",))
    return Converted(PROGRAM, (routine(name, "", PROGRAM, steps, notes),))


def _parts(listed: object, notes: Notes, depth: int) -> list[_Part]:
    parts = []
    for place, entry in enumerate(listed if isinstance(listed, Listing) else (), 1):
        if not isinstance(entry, Mapping):
            notes.add(wording.no_entry(place))
            continue
        part = _block(entry, notes, depth) if "block" in entry else _interval(entry, notes)
        if part is not None:
            parts.append(part)
    return parts


def _interval(entry: Mapping, notes: Notes) -> _Part | None:
    name = notes.line(_text(entry, "name"), wording.EXERCISE)
    match = _LENGTH.fullmatch(_text(entry, "length"))
    amount = number(match[1]) if match else None
    length = seconds(amount * 60 if match and match[2] == "m" else amount) if amount is not None else None
    if length is None:
        notes.add(wording.no_time(name))
        return None
    is_rest = _text(entry, "type") == "rest"
    if is_rest and (name.casefold() in REST_WORDS or name == wording.EXERCISE):
        return _Part([rest(length)], is_rest=True, rest=length)
    return _Part([move(name, length)], is_rest=is_rest)


def _block(entry: Mapping, notes: Notes, depth: int) -> _Part:
    """A block; in the older spelling its keys stand beside `block`, not below it."""
    inner = entry["block"]
    keys = inner if isinstance(inner, Mapping) else entry
    rounds = notes.rounds(_text(keys, "repeats") or _text(keys, "repeat"))
    parts = _parts(keys.get("intervals"), notes, depth + 1)
    if depth >= MAX_REPEATS:
        notes.add(wording.TOO_DEEP)
        rounds = 1
    if _text(keys, "skip_last_rest").lower() in ("true", "yes", "on") and parts and parts[-1].is_rest:
        return _Part(_without_last_rest(rounds, parts))
    return _Part(repeated(rounds, _steps(parts)))


def _without_last_rest(rounds: int, parts: list[_Part]) -> list[NewStep]:
    *others, last = parts
    if rounds == 1:
        return _steps(others)
    if last.rest and others:
        return repeated(rounds, _steps(others), ("rest", last.rest))
    return [*repeated(rounds - 1, _steps(parts)), *_steps(others)]


def _steps(parts: list[_Part]) -> list[NewStep]:
    return [step for part in parts for step in part.steps]


def _text(entry: Mapping, key: str) -> str:
    value = entry.get(key)
    return value.text if isinstance(value, Scalar) else ""
