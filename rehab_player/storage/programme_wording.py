"""What is said about programme files beyond what is said about every file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.storage.wording import did_you_mean, listed, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EMPTY = "the file is empty: begin with the lines `format: 1`, `programme:` and `phases:`"
NOT_KEYS = (
    "a programme begins with lines such as `format: 1`, `programme: …` and `phases:`; "
    "this file holds something else"
)
ROUTINE = (
    "this is a routine (it has the key `steps`), not a programme: "
    "a programme names routines, in the `do` of its `phases`"
)

AT_TOP = "at the top of a programme"
IN_PHASE = "in a phase"
IN_DO = "in an entry of `do`"
IN_MOVE_ON = "in `move_on`"

_NEEDED = {
    "format": "write `format: 1` in the first line",
    "programme": "write `programme: ` and what it is called",
    "phases": "write `phases:` and below it one line beginning with `- name:` for each phase",
    "name": "write `name: ` and what the phase is called",
    "do": "write `do:` and below it one line such as `- {routine: calf-raises, days_per_week: 3}`",
    "routine": "write `routine: ` and the name of a routine file without its ending",
    "when": "write `when: settled`, `when: easy`, `when: quiet week` or `when: weeks`",
}

PHASES_WANTED = "the phases belong here as a list: write one line beginning with `- name:` for each phase"
PHASE_WANTED = "a phase belongs here: write `name: …`, and below it `weeks:` and `do:`"
NO_PHASES = "there are no phases: write at least one, with `name`, `weeks` and `do`"
NOTHING_TO_DO = (
    "there is nothing to do: write at least one line such as `- {routine: calf-raises, per_day: 1}`"
)
DO_WANTED = "a routine and how often belongs here: write `{routine: calf-raises, days_per_week: 3}`"
MOVE_ON_WANTED = "`move_on` is a group: write `{when: settled}`"
CANNOT_BE_USED = "this cannot be used here: look the key up in the description of the programme format"

HOW_OFTEN = (
    "nothing says how often: write `per_day: 2`, `days_per_week: 3`, `every_hours: 48` or `after_runs: true`"
)
TWICE_HOW_OFTEN = "`every_hours` stands for itself: leave out `per_day` and `days_per_week`, or `every_hours`"
TOO_OFTEN = "so many times do not fit into a day with so many hours apart: lower one of the two"
ENDLESS = "a phase without `weeks` never ends, so it can only be the last: write `weeks: ` and how many"
NAME_ONLY = "only the name of a routine belongs here: leave the folders out"


def missing(key: str, owner: str) -> str:
    return f"`{key}` is missing {owner}: {_NEEDED[key]}"


def no_value(key: str | None) -> str:
    if key is None:
        return "there is nothing after this `-`: write something, or delete the line"
    return f"`{shown(key)}` has no value: {_NEEDED.get(key, 'write one after the colon, or delete the line')}"


def unknown_key(key: str, owner: str, allowed: Sequence[str]) -> str:
    meant = did_you_mean(key, allowed) or "."
    return f"there is no key `{shown(key)}` {owner}{meant} Allowed are {listed(allowed, 'and')}"


def with_ending(stem: str) -> str:
    return f"leave the ending out: write `routine: {shown(stem)}`"


def no_routine(name: str, known: Iterable[str]) -> str:
    meant = did_you_mean(name, known)
    told = f"there is no routine file `{shown(name)}.yaml`"
    return f"{told}{meant}" if meant else f"{told} among your own or the bundled ones: check the name"


def not_whole(text: str) -> str:
    return f"`{shown(text)}` is no whole number: write one such as `2`, or two such as `2-3`"
