"""What could not be carried over from other programs' files, in words for people."""

from __future__ import annotations

from rehab_player.core.language import translate

NOT_UTF8 = translate(
    "foreign_wording",
    "The file was not saved as UTF-8. Letters beyond the Western European ones may be wrong.",
)
NO_JSON = translate("foreign_wording", "The file is damaged: it is no JSON.")
NO_WORKOUTS = translate("foreign_wording", "There is no workout in this file.")
NO_STEPS = translate("foreign_wording", "Nothing in this workout takes any time, so it was left out.")
UNSAFE_XML = translate(
    "foreign_wording", "The file has definitions of its own (DOCTYPE), which can be harmful. It was not read."
)
TOO_DEEP = translate("foreign_wording", "Blocks inside more than 8 others were taken once only.")
SET_NAMES = translate("foreign_wording", "The names of sets have no place here and were left out.")
NEWER = translate(
    "foreign_wording", "The file is of a newer version of that program. What is new in it was left out."
)
POWER = translate(
    "foreign_wording", "Power, cadence and zones are shown beside the name; nothing measures them here."
)
DISTANCE = translate(
    "foreign_wording", "Distances have no length in time. These steps wait until you are done."
)
EVENTS_IN_INTERVALS = translate(
    "foreign_wording", "Messages inside intervals are told at the start of the first one."
)
LATE_EVENTS = translate("foreign_wording", "Messages after the end of their step were left out.")
TOO_MANY_EVENTS = translate(
    "foreign_wording", "Some steps have more messages than a step can hold. The last ones were left out."
)
CLIPPED = translate("foreign_wording", "More than 10,000 rounds cannot be played. They became 10,000.")
EXERCISE = translate("foreign_wording", "Exercise")
WORKOUT = translate("foreign_wording", "Imported workout")


def from_program(program: str) -> str:
    return translate("foreign_wording", "Imported from {program}").format(program=program)


def damaged_from(line: int) -> str:
    return translate(
        "foreign_wording", "The file is damaged in line {line}. What comes after it was left out."
    ).format(line=line)


def no_time(name: str) -> str:
    return translate(
        "foreign_wording", "{name}: there is no time that can be used, so this was left out."
    ).format(name=name)


def no_entry(number: int) -> str:
    return translate("foreign_wording", "Entry {number} is damaged and was left out.").format(number=number)


def shortened(name: str) -> str:
    return translate("foreign_wording", "“{name}…” was shortened.").format(name=name[:30])


def unknown_part(name: str) -> str:
    return translate("foreign_wording", "<{name}> is not known here and was left out.").format(name=name[:30])
