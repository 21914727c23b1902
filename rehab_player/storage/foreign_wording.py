"""What could not be carried over from other programs' files, in words for people."""

from __future__ import annotations

NOT_UTF8 = "The file was not saved as UTF-8. Letters beyond the Western European ones may be wrong."
NO_JSON = "The file is damaged: it is no JSON."
NO_WORKOUTS = "There is no workout in this file."
NO_STEPS = "Nothing in this workout takes any time, so it was left out."
UNSAFE_XML = "The file has definitions of its own (DOCTYPE), which can be harmful. It was not read."
TOO_DEEP = "Blocks inside more than 8 others were taken once only."
SET_NAMES = "The names of sets have no place here and were left out."
NEWER = "The file is of a newer version of that program. What is new in it was left out."
POWER = "Power, cadence and zones are shown beside the name; nothing measures them here."
DISTANCE = "Distances have no length in time. These steps wait until you are done."
EVENTS_IN_INTERVALS = "Messages inside intervals are told at the start of the first one."
LATE_EVENTS = "Messages after the end of their step were left out."
TOO_MANY_EVENTS = "Some steps have more messages than a step can hold. The last ones were left out."
CLIPPED = "More than 10,000 rounds cannot be played. They became 10,000."
EXERCISE = "Exercise"
WORKOUT = "Imported workout"


def from_program(program: str) -> str:
    return f"Imported from {program}"


def damaged_from(line: int) -> str:
    return f"The file is damaged in line {line}. What comes after it was left out."


def no_time(name: str) -> str:
    return f"{name}: there is no time that can be used, so this was left out."


def no_entry(number: int) -> str:
    return f"Entry {number} is damaged and was left out."


def shortened(name: str) -> str:
    return f"“{name[:30]}…” was shortened."


def unknown_part(name: str) -> str:
    return f"<{name[:30]}> is not known here and was left out."
