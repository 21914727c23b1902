"""What is said about programme files beyond what is said about every file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import translate
from rehab_player.storage.value_wording import ROUTINE_MEANT
from rehab_player.storage.wording import did_you_mean, listed, nearest, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EMPTY = translate(
    "programme_wording", "the file is empty: begin with the lines `format: 1`, `programme:` and `phases:`"
)
NOT_KEYS = translate(
    "programme_wording",
    "a programme begins with lines such as `format: 1`, `programme: …` and `phases:`; "
    "this file holds something else",
)
ROUTINE = translate(
    "programme_wording",
    "this is a routine (it has the key `steps`), not a programme: "
    "a programme names routines, in the `do` of its `phases`",
)

AT_TOP = translate("programme_wording", "at the top of a programme")
IN_PHASE = translate("programme_wording", "in a phase")
IN_DO = translate("programme_wording", "in an entry of `do`")
IN_MOVE_ON = translate("programme_wording", "in `move_on`")

_NEEDED = {
    "format": translate("programme_wording", "write `format: 1` in the first line"),
    "programme": translate("programme_wording", "write `programme: ` and what it is called"),
    "phases": translate(
        "programme_wording", "write `phases:` and below it one line beginning with `- name:` for each phase"
    ),
    "name": translate("programme_wording", "write `name: ` and what the phase is called"),
    "do": translate(
        "programme_wording",
        "write `do:` and below it one line such as `- {routine: calf-raises, days_per_week: 3}`",
    ),
    "routine": translate(
        "programme_wording", "write `routine: ` and the name of a routine file without its ending"
    ),
    "when": translate(
        "programme_wording", "write `when: settled`, `when: easy`, `when: quiet week` or `when: weeks`"
    ),
}

PHASES_WANTED = translate(
    "programme_wording",
    "the phases belong here as a list: write one line beginning with `- name:` for each phase",
)
PHASE_WANTED = translate(
    "programme_wording", "a phase belongs here: write `name: …`, and below it `weeks:` and `do:`"
)
NO_PHASES = translate(
    "programme_wording", "there are no phases: write at least one, with `name`, `weeks` and `do`"
)
NOTHING_TO_DO = translate(
    "programme_wording",
    "there is nothing to do: write at least one line such as `- {routine: calf-raises, per_day: 1}`",
)
DO_WANTED = translate(
    "programme_wording",
    "a routine and how often belongs here: write `{routine: calf-raises, days_per_week: 3}`",
)
MOVE_ON_WANTED = translate("programme_wording", "`move_on` is a group: write `{when: settled}`")
CANNOT_BE_USED = translate(
    "programme_wording",
    "this cannot be used here: look the key up in the description of the programme format",
)

HOW_OFTEN = translate(
    "programme_wording",
    "nothing says how often: write `per_day: 2`, `days_per_week: 3`, `every_hours: 48` or `after_runs: true`",
)
TWICE_HOW_OFTEN = translate(
    "programme_wording",
    "`every_hours` stands for itself: leave out `per_day` and `days_per_week`, or `every_hours`",
)
TOO_OFTEN = translate(
    "programme_wording", "so many times do not fit into a day with so many hours apart: lower one of the two"
)
ENDLESS = translate(
    "programme_wording",
    "a phase without `weeks` never ends, so it can only be the last: write `weeks: ` and how many",
)
NAME_ONLY = translate("programme_wording", "only the name of a routine belongs here: leave the folders out")


def missing(key: str, owner: str) -> str:
    return translate("programme_wording", "`{key}` is missing {owner}: {todo}").format(
        key=key, owner=owner, todo=_NEEDED[key]
    )


def no_value(key: str | None) -> str:
    if key is None:
        return translate("wording", "there is nothing after this `-`: write something, or delete the line")
    todo = _NEEDED.get(key) or translate("wording", "write one after the colon, or delete the line")
    return translate("wording", "`{key}` has no value: {todo}").format(key=shown(key), todo=todo)


def unknown_key(key: str, owner: str, allowed: Sequence[str]) -> str:
    meant = did_you_mean(key, allowed) or "."
    return translate(
        "programme_wording", "there is no key `{key}` {owner}{meant} Allowed are {allowed}"
    ).format(key=shown(key), owner=owner, meant=meant, allowed=listed(allowed, every=True))


def with_ending(stem: str) -> str:
    return translate("programme_wording", "leave the ending out: write `routine: {stem}`").format(
        stem=shown(stem)
    )


def no_routine(name: str, known: Iterable[str]) -> str:
    meant = nearest(name, known)
    if meant:
        return ROUTINE_MEANT.format(name=shown(name), meant=meant)
    return translate(
        "programme_wording",
        "there is no routine file `{name}.yaml` among your own or the bundled ones: check the name",
    ).format(name=shown(name))


def not_whole(text: str) -> str:
    return translate(
        "programme_wording", "`{text}` is no whole number: write one such as `2`, or two such as `2-3`"
    ).format(text=shown(text))
