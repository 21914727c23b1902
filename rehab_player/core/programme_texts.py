"""What programmes and what is due say to people, kept together so that it can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import translate
from rehab_player.core.pain_texts import number

if TYPE_CHECKING:
    from datetime import datetime

MOVE_ON = translate("programme_texts", "Move on")
FINISHED = translate("programme_texts", "The programme is done")
PHASE_BACK = translate("programme_texts", "Back a phase")
FINISH = translate("programme_texts", "Finish")

RED_TODAY = translate("programme_texts", "Today was a red day: nothing more is due.")
RED_YESTERDAY = translate("programme_texts", "Yesterday was a red day.")
AFTER_A_RUN = translate("programme_texts", "After a run")
AFTER_EACH_RUN = translate("programme_texts", "Before and after each run")
EVERY_OTHER_DAY = translate("programme_texts", "Every other day")
ONCE_TODAY = translate("programme_texts", "Once today")

NO_SESSION = translate("programme_texts", "There was no session in this phase yet.")
ASK_MORNING = translate("programme_texts", "The morning after the last session is not answered.")
PAIN_HIGH = translate("programme_texts", "The last session hurt more than is allowed.")
NOT_SETTLED = translate("programme_texts", "The last morning was above your usual.")
TREND_UP = translate("programme_texts", "The mornings got worse two weeks in a row.")
NOT_EASY = translate(
    "programme_texts", "Three sessions at 2 or less, all done, with usual mornings come first."
)
NOT_QUIET = translate("programme_texts", "A week of usual mornings comes first.")


def one_load_at_a_time(other: str) -> str:
    return translate(
        "programme_texts", "Not together with {other}: one plan of tendon loading at a time on a side."
    ).format(other=other)


def loaded_today(other: str) -> str:
    return translate(
        "programme_texts", "Not on a day with {other}: one plan of tendon loading at a time on a side."
    ).format(other=other)


def no_file(name: str) -> str:
    return translate("programme_texts", "There is no routine file {name}.yaml.").format(name=name)


_ORDINALS = (
    translate("programme_texts", "First"),
    translate("programme_texts", "Second"),
    translate("programme_texts", "Third"),
    translate("programme_texts", "Fourth"),
    translate("programme_texts", "Fifth"),
    translate("programme_texts", "Sixth"),
)


def ordinal(place: int) -> str:
    return (
        _ORDINALS[place]
        if place < len(_ORDINALS)
        else translate("programme_texts", "Number {number}").format(number=place + 1)
    )


def of_today(place: int, times: int) -> str:
    """`First of 2 today`."""
    return translate("programme_texts", "{ordinal} of {times} today").format(
        ordinal=ordinal(place), times=times
    )


def from_time(earliest: datetime) -> str:
    return translate("programme_texts", "from {time}").format(time=f"{earliest:%H:%M}")


def days_a_week(times: int, done: int) -> str:
    return translate("programme_texts", "%n times a week, {done} done", "", times).format(done=done)


def hours_between(hours: float) -> str:
    return (
        EVERY_OTHER_DAY
        if hours == 48
        else translate("programme_texts", "Every {hours} hours").format(hours=number(hours))
    )


def phase_done(name: str, weeks: int, following: str) -> str:
    return translate(
        "programme_texts", "%n weeks of “{name}” are done; next comes “{following}”.", "", weeks
    ).format(name=name, following=following)


def programme_done(name: str, weeks: int) -> str:
    return translate(
        "programme_texts", "{name}: %n weeks are done, and the last one went well.", "", weeks
    ).format(name=name)


def phase_stays(name: str, why: str) -> str:
    return translate("programme_texts", "The weeks of “{name}” are over. {why}").format(name=name, why=why)


def phase_back(name: str, why: str) -> str:
    return translate("programme_texts", "{why} Going back to “{name}” is one step.").format(
        why=why, name=name
    )


def in_week(week: int, weeks: int | None) -> str:
    return (
        translate("programme_texts", "Week {week}").format(week=week)
        if weeks is None
        else translate("programme_texts", "Week {week} of {weeks}").format(week=min(week, weeks), weeks=weeks)
    )
