"""Just Another Workout Timer: a backup of all workouts, or a single one, as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rehab_player.storage import foreign_wording as wording
from rehab_player.storage.foreign_values import (
    Converted,
    Foreign,
    Notes,
    exercise,
    repeated,
    routine,
    seconds,
)

if TYPE_CHECKING:
    from rehab_player.core.editing import NewStep

PROGRAM = "Just Another Workout Timer"
_NEWEST = 2


def looks_like(value: object) -> bool:
    """Whether a JSON value is of this program."""
    if isinstance(value, list):
        return bool(value) and all(looks_like(entry) for entry in value)
    return isinstance(value, dict) and ("workouts" in value or "sets" in value)


def from_jawt(data: bytes) -> Converted:
    """The workouts of an export: `{"workouts": […]}`, a list of workouts, or one on its own."""
    text, was_utf8 = _decoded(data)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return Converted(PROGRAM, (), (wording.NO_JSON,))
    listed = value.get("workouts", [value]) if isinstance(value, dict) else value
    workouts = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    found = [_workout(entry, was_utf8) for entry in workouts]
    routines = tuple(entry for entry in found if isinstance(entry, Foreign))
    problems = tuple(entry for entry in found if isinstance(entry, str))
    return Converted(PROGRAM, routines, problems or (() if routines else (wording.NO_WORKOUTS,)))


def _decoded(data: bytes) -> tuple[str, bool]:
    """Its exports keep one byte of each character, so that they are UTF-8 only while they are ASCII."""
    try:
        return data.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        return data.decode("latin-1"), False


def _workout(workout: dict[str, Any], was_utf8: bool) -> Foreign | str:
    notes = Notes()
    if not was_utf8:
        notes.add(wording.NOT_UTF8)
    if isinstance(workout.get("version"), int) and workout["version"] > _NEWEST:
        notes.add(wording.NEWER)
    name = notes.line(workout.get("title"), wording.WORKOUT)
    sets = workout.get("sets")
    steps = [step for entry in _entries(sets, notes) for step in _set(entry, notes)]
    if not steps:
        return f"{name}: {wording.NO_STEPS}"
    return routine(name, "", PROGRAM, steps, notes)


def _entries(listed: object, notes: Notes) -> list[dict[str, Any]]:
    """The groups of a list; what else stands in it is noted."""
    entries = listed if isinstance(listed, list) else []
    for number, entry in enumerate(entries, 1):
        if not isinstance(entry, dict):
            notes.add(wording.no_entry(number))
    return [entry for entry in entries if isinstance(entry, dict)]


def _set(entry: dict[str, Any], notes: Notes) -> list[NewStep]:
    if entry.get("name"):
        notes.add(wording.SET_NAMES)
    steps = []
    for item in _entries(entry.get("exercises"), notes):
        name = notes.line(item.get("name"), wording.EXERCISE)
        length = seconds(item.get("duration", 30))
        if length is None:
            notes.add(wording.no_time(name))
        else:
            steps.append(exercise(name, length))
    return repeated(notes.rounds(entry.get("repetitions", 1)), steps)
