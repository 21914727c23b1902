"""The shape of a programme file: which keys stand where, what each holds and which are needed.

These definitions check files and make the JSON Schema, as those of routines do.
"""

from __future__ import annotations

import re
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from rehab_player.core.programme import MoveOn
from rehab_player.core.routine import Span
from rehab_player.storage import programme_wording as wording
from rehab_player.storage.file_models import Sources
from rehab_player.storage.nodes import Scalar
from rehab_player.storage.routine_fields import (
    AREAS,
    FLAG,
    FORMAT,
    Reader,
    choice,
    line,
    line_reader,
    paragraphs,
    refuse,
    span,
    whole_number,
)

MAX_NAME = 200
HOURS_OF_A_DAY = 24


def _read_routine(node: object) -> str:
    name = line_reader(MAX_NAME)(node)
    if re.search(r'[/\\:*?"<>|]', name) or name.startswith("."):
        refuse(wording.NAME_ONLY)
    stem, dot, ending = name.rpartition(".")
    if dot and ending.lower() in ("yaml", "yml"):
        refuse(wording.with_ending(stem))
    return name


ROUTINE_NAME = Reader(
    _read_routine,
    {"type": "string", "pattern": r'^[^./\\:*?"<>|][^/\\:*?"<>|]*$', "maxLength": MAX_NAME},
)


def whole_span(limit: int) -> Reader:
    """A whole number from 1 to `limit`, or of a range such as 2-3."""
    inner = span(limit)

    def read(node: object) -> Span:
        found: Span = inner.read(node)
        if found.low != int(found.low) or found.high != int(found.high):
            refuse(wording.not_whole(node.text if isinstance(node, Scalar) else ""))
        return found

    pattern = r"^(?:[1-9][0-9]{0,5}(?: ?[-–] ?[1-9][0-9]{0,5})?)$"
    number = {"type": "integer", "minimum": 1, "maximum": limit}
    return Reader(read, {"anyOf": [number, {"type": "string", "pattern": pattern}]})


class _Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class DoModel(_Model):
    """One routine and how often."""

    model_config = ConfigDict(
        json_schema_extra={
            "anyOf": [
                {"required": [key]} for key in ("per_day", "days_per_week", "every_hours", "after_runs")
            ],
            "not": {
                "anyOf": [
                    {"required": ["every_hours", "per_day"]},
                    {"required": ["every_hours", "days_per_week"]},
                ]
            },
        }
    )

    routine: Annotated[str, ROUTINE_NAME, Field(description="A routine file, without its ending.")]
    per_day: Annotated[
        Span | None, whole_span(24), Field(description="Times a day, such as 2; every day unless written.")
    ] = None
    days_per_week: Annotated[
        Span | None, whole_span(7), Field(description="Days a week, such as 3; once a day unless written.")
    ] = None
    every_hours: Annotated[
        Span | None, span(720), Field(description="Hours from one session to the next, such as 48.")
    ] = None
    hours_apart: Annotated[
        int | None, whole_number(1, 720), Field(description="The least hours between two sessions.")
    ] = None
    rest_day_between: Annotated[bool, FLAG, Field(description="true: never on two days in a row.")] = False
    after_runs: Annotated[bool, FLAG, Field(description="true: only on days with a run.")] = False
    note: Annotated[str, line(200), Field(description="More to know, such as when in the day.")] = ""

    @model_validator(mode="after")
    def _says_how_often(self) -> Self:
        if self.every_hours and (self.per_day or self.days_per_week):
            refuse(wording.TWICE_HOW_OFTEN)
        if not (self.every_hours or self.per_day or self.days_per_week or self.after_runs):
            refuse(wording.HOW_OFTEN)
        times = self.per_day.low if self.per_day else 1
        if (times - 1) * (self.hours_apart or 0) >= HOURS_OF_A_DAY:
            refuse(wording.TOO_OFTEN)
        return self


class MoveOnModel(_Model):
    """When the next phase is suggested, once the weeks are over."""

    when: Annotated[
        str,
        choice([rule.value for rule in MoveOn]),
        Field(
            description="weeks: they alone; settled: the last morning as usual, pain at most 5; "
            "easy: three sessions at 2 or less; quiet week: easy, and a week of usual mornings."
        ),
    ]


class PhaseModel(_Model):
    """Some weeks with the same routines."""

    name: Annotated[str, line(100), Field(description="What the phase is called.")]
    weeks: Annotated[
        int | None, whole_number(1, 520), Field(description="How many weeks; without it, the last goes on.")
    ] = None
    do: Annotated[list[DoModel], Field(min_length=1, max_length=20, description="What to do, how often.")]
    move_on: Annotated[MoveOnModel | None, Field(description="When the next phase is suggested.")] = None


class ProgrammeModel(_Model):
    """Routines over weeks, and when to move on."""

    format: Annotated[int, FORMAT, Field(description="Always 1.")]
    programme: Annotated[str, line(100), Field(description="What the programme is called.")]
    summary: Annotated[str, line(500), Field(description="What it is, in one line.")] = ""
    about: Annotated[
        str, paragraphs(20_000), Field(description="Plain text; a blank line begins a paragraph.")
    ] = ""
    areas: Annotated[
        list[Annotated[str, choice(AREAS)]], Field(max_length=20, description="Where it helps.")
    ] = []
    caution: Annotated[str, line(1_000), Field(description="One line, shown before it is begun.")] = ""
    source: Sources = []
    phases: Annotated[
        list[PhaseModel], Field(min_length=1, max_length=100, description="The phases, in order.")
    ]
    ends: Annotated[str, line(1_000), Field(description="What comes after it.")] = ""
