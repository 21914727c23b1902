"""The texts for people about answers, plans, runs and shoes that come in from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

CHECK_IN = "check-in"
MORNING = "morning answer"
SHOES = "pair of shoes"
RUN = "run"
SPLINT_NIGHT = "night with the splint"
SAFETY = "set of safety answers"
COMPLAINT = "complaint"
SUGGESTION = "answer to a suggestion"
ENROLMENT = "programme"
OWN_DOSE = "routine with its own dose"

NO_SPAN = "has to be two numbers, the smaller one first"


def amount(most: float) -> str:
    return f"has to be a number from 0 to {most:,}"


def left_out(what: str, number: int, why: str) -> str:
    return f"{what.capitalize()} {number} of the file was left out: {why}"


def came_in(new: int, updated: int) -> str:
    told = [f"{new:,} new", *([f"{updated:,} brought up to date"] if updated else [])]
    return f"Answers, runs and plans: {', '.join(told)}."


def conflict(what: str, day: date | None) -> str:
    when = "" if day is None else f"{day.isoformat()}, "
    told = (
        f"{when}{what}: this differs from what was here. Both versions were kept; the one from here counts."
    )
    return told[0].upper() + told[1:]
