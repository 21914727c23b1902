"""What programmes and what is due say to people, kept together so that it can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.pain_texts import count, number

if TYPE_CHECKING:
    from datetime import datetime

MOVE_ON = "Move on"
FINISHED = "The programme is done"
PHASE_BACK = "Back a phase"
FINISH = "Finish"

RED_TODAY = "Today was a red day: nothing more is due."
RED_YESTERDAY = "Yesterday was a red day."
AFTER_A_RUN = "After a run"
AFTER_EACH_RUN = "Before and after each run"
EVERY_OTHER_DAY = "Every other day"
ONCE_TODAY = "Once today"

NO_SESSION = "There was no session in this phase yet."
ASK_MORNING = "The morning after the last session is not answered."
PAIN_HIGH = "The last session hurt more than is allowed."
NOT_SETTLED = "The last morning was above your usual."
TREND_UP = "The mornings got worse two weeks in a row."
NOT_EASY = "Three sessions at 2 or less, all done, with usual mornings come first."
NOT_QUIET = "A week of usual mornings comes first."


def one_load_at_a_time(other: str) -> str:
    return f"Not together with {other}: one plan of tendon loading at a time on a side."


def loaded_today(other: str) -> str:
    return f"Not on a day with {other}: one plan of tendon loading at a time on a side."


def no_file(name: str) -> str:
    return f"There is no routine file {name}.yaml."


_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")


def ordinal(place: int) -> str:
    return _ORDINALS[place] if place < len(_ORDINALS) else f"Number {place + 1}"


def of_today(place: int, times: int) -> str:
    """`First of 2 today`."""
    return f"{ordinal(place)} of {times} today"


def from_time(earliest: datetime) -> str:
    return f"from {earliest:%H:%M}"


def days_a_week(times: int, done: int) -> str:
    return f"{count(times, 'time', 'times')} a week, {done} done"


def hours_between(hours: float) -> str:
    return EVERY_OTHER_DAY if hours == 48 else f"Every {number(hours)} hours"


def phase_done(name: str, weeks: int, following: str) -> str:
    return f"{count(weeks, 'week')} of “{name}” are done; next comes “{following}”."


def programme_done(name: str, weeks: int) -> str:
    return f"{name}: {count(weeks, 'week')} are done, and the last one went well."


def phase_stays(name: str, why: str) -> str:
    return f"The weeks of “{name}” are over. {why}"


def phase_back(name: str, why: str) -> str:
    return f"{why} Going back to “{name}” is one step."


def in_week(week: int, weeks: int | None) -> str:
    return f"Week {week}" if weeks is None else f"Week {min(week, weeks)} of {weeks}"
