"""The texts for people about answers, plans, runs and shoes that come in from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import day_text, translate, whole

if TYPE_CHECKING:
    from datetime import date

CHECK_IN = translate("care_wording", "check-in")
MORNING = translate("care_wording", "morning answer")
SHOES = translate("care_wording", "pair of shoes")
RUN = translate("care_wording", "run")
SPLINT_NIGHT = translate("care_wording", "night with the splint")
SAFETY = translate("care_wording", "set of safety answers")
COMPLAINT = translate("care_wording", "complaint")
SUGGESTION = translate("care_wording", "answer to a suggestion")
ENROLMENT = translate("care_wording", "programme")
OWN_DOSE = translate("care_wording", "routine with its own dose")

NO_SPAN = translate("care_wording", "has to be two numbers, the smaller one first")


def amount(most: float) -> str:
    return translate("care_wording", "has to be a number from 0 to {most}").format(most=whole(round(most)))


def left_out(what: str, number: int, why: str) -> str:
    return translate("care_wording", "{what} {number} of the file was left out: {why}").format(
        what=what[0].upper() + what[1:], number=number, why=why
    )


def came_in(new: int, updated: int) -> str:
    told = [
        translate("care_wording", "{new} new").format(new=whole(new)),
        *(
            [translate("care_wording", "{updated} brought up to date").format(updated=whole(updated))]
            if updated
            else []
        ),
    ]
    return translate("care_wording", "Answers, runs and plans: {told}.").format(told=", ".join(told))


def conflict(what: str, day: date | None) -> str:
    when = "" if day is None else f"{day_text(day)}, "
    told = when + translate(
        "care_wording",
        "{what}: this differs from what was here. Both versions were kept; the one from here counts.",
    ).format(what=what)
    return told[0].upper() + told[1:]
