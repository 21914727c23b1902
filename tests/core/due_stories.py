"""Bundled programmes and routines, read once, and short ways to write down plans and diaries."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rehab_player.core.due_values import DayLight, Diary, Done, Plans
from rehab_player.core.light import Light
from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.routine import Sides
from rehab_player.resources import routines_dir
from rehab_player.storage.programme_file import read_programmes
from rehab_player.storage.routine_file import read_routine
from tests.core.pain_stories import MONDAY, at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rehab_player.core.programme import Programme
    from rehab_player.core.routine import Routine


@cache
def programmes() -> Mapping[str, Programme]:
    found = {file.file: file.programme for file in read_programmes((routines_dir(),))}
    return {name: programme for name, programme in found.items() if programme is not None}


@cache
def routines() -> Mapping[str, Routine]:
    found = {path.stem: read_routine(path).routine for path in routines_dir().glob("*.yaml")}
    return {name: routine for name, routine in found.items() if routine is not None}


def following(programme: str, side: Sides = Sides.LEFT, day: date = MONDAY, **more: object) -> Enrolment:
    values: dict[str, object] = {
        "id": f"{programme}-{side}",
        "programme": programme,
        "side": side,
        "started_on": day,
    }
    return Enrolment(**(values | more))  # type: ignore[arg-type]


def plans(*enrolments: Enrolment | str, **more: object) -> Plans:
    told = tuple(following(one) if isinstance(one, str) else one for one in enrolments)
    values: dict[str, object] = {
        "programmes": programmes(),
        "routines": routines(),
        "enrolments": told,
    }
    return Plans(**(values | more))  # type: ignore[arg-type]


def done(routine: str, day: date, hour: int = 8, side: Sides = Sides.LEFT, *, counts: bool = True) -> Done:
    return Done(routine=routine, side=side, at=at(day, hour), day=day, counts=counts)


def diary(
    *sessions: Done, yellow: tuple[date, ...] = (), red: tuple[date, ...] = (), **more: object
) -> Diary:
    lights = (
        *(DayLight(day=day, light=Light.YELLOW) for day in yellow),
        *(DayLight(day=day, light=Light.RED) for day in red),
    )
    return Diary(sessions=sessions, lights=lights, **more)  # type: ignore[arg-type]
