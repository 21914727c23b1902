"""What suggestions say to people, kept together so that it can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.pain_texts import amount, count, number

if TYPE_CHECKING:
    from datetime import date

TWO_LEGS = "on both legs instead of one"
WITHOUT_IMPACT = "without hops, skips and running"

HOLD = "Hold"
STEP_BACK = "Step back"
PROGRESS = "A step up"
SEE_SOMEONE = "See someone"

KEEP = "Keep the dose"
ACCEPT_BACK = "Step back"
ACCEPT_UP = "Take the step"
WHAT_TO_DO = "What to do now"

TWO_WEEKS_RISING = "Two weeks in a row the mornings got worse: have a professional look at it as well."


_BACK = {
    "load": "without extra load",
    "reps": "all repetitions again",
    "two legs": "on one leg again",
    "variant": "back to the exercise itself",
    "spacing": "as often as before",
}


def taken_back(kind: str) -> str:
    return _BACK.get(kind, "as before")


def kg(value: float) -> str:
    return f"{number(value)} kg"


def load_from_now(value: float) -> str:
    return f"with {kg(value)} from now on" if value else "without extra load"


def share_of_reps(share: float) -> str:
    return f"{round(100 * (1 - share))} % fewer repetitions"


def variant(name: str) -> str:
    return f"{name.replace('-', ' ')} instead"


def every_hours(hours: float) -> str:
    return "every other day at most" if hours == 48 else f"at least {number(hours)} hours apart"


def rest_until(day: date | None) -> str:
    return "no session for now" if day is None else f"rest until {day.isoformat()}"


def phase_number(phase: int) -> str:
    return f"phase {phase} of the programme"


def on_two_legs(name: str) -> str:
    return f"{name}, both legs"


def worst_too_high(worst: int, limit: int) -> str:
    return f"The worst pain was {worst} in the last session; up to {limit} is allowed."


def morning_too_high(score: int, usual: float | None) -> str:
    if usual is None:
        return f"The first step on the morning after was {score}, which is above 5."
    above = f"{amount(score - usual)} above your usual {number(usual)}"
    return f"The first step on the morning after was {score}, {above}."


def rising_twice() -> str:
    return "The mornings got worse two weeks in a row."


def rising_once(what: str, now: float, before: float) -> str:
    return f"{what} was {number(now)} on average this week and {number(before)} last week."


PAIN_TREND = "First-step pain"
STIFFNESS_TREND = "Morning stiffness in minutes"


def worst_in_zone(times: int, sessions: int, worst: int) -> str:
    if sessions == 1:
        return f"The worst pain was {worst} in the last session; a step up comes at 2 or less."
    told = f"in {amount(times)} of the last {amount(sessions)} sessions"
    return f"The worst pain was {worst} or less, above 2 {told}; a step up comes once it stays at 2 or less."


def single_rise(score: int, usual: float | None) -> str:
    if usual is None:
        return f"The first step on the morning after was {score}; one more morning tells."
    above = f"above your usual {number(usual)}"
    return f"The first step on the morning after was {score}, {above}; one more morning tells."


REPS_MISSED = "Not all repetitions were done in the last three sessions."
MORNING_MISSING = "The morning after is not answered for the last three sessions."
WORST_MISSING = "The worst pain is not answered for the last three sessions."


def too_few(sessions: int, wanted: int) -> str:
    return f"Three sessions make a picture; so far {count(sessions, 'session')} at this step."


def too_soon(days: int, wanted: int) -> str:
    return f"This step is {count(days, 'day')} old; the next comes after {wanted}."


def all_easy(sessions: int, worst: int) -> str:
    told = f"The worst pain was {worst} or less in the last {amount(sessions)} sessions"
    return f"{told}, and every morning was as usual."


def session_painless() -> str:
    return "A whole session was without pain, and the morning after was as usual."


TOP_REACHED = "All is easy, and this is the top of the ladder; go on as you are."


WORST_LABEL = "Worst pain, last sessions"
MORNING_LABEL = "First step, last morning"
DAYS_LABEL = "Days on this step"
NO_ANSWER = "–"
SOURCE_SIGNS = "Warning signs that physiotherapists and runners' guides agree on"
SOURCE_STIFFNESS = "Morning stiffness over 30 minutes in several joints is a common sign of inflammation"


def scores(values: list[int | None]) -> str:
    return ", ".join(NO_ANSWER if value is None else str(value) for value in values) or NO_ANSWER


def against(score: int, usual: float | None) -> str:
    return str(score) if usual is None else f"{score}, usual {number(usual)}"


def week_by_week(values: tuple[float | None, ...]) -> str:
    told = [NO_ANSWER if value is None else number(value) for value in reversed(values)]
    return " → ".join(told)


def days_told(days: int) -> str:
    return "today" if days == 1 else f"on {days} days of this week"


def signs_told(signs: list[str]) -> str:
    return f"You told a warning sign: {', '.join(sign[0].lower() + sign[1:] for sign in signs)}."


def pain_for(days: int) -> str:
    return f"It has hurt for {days} days."


NOTICE_7 = "Watch whether it gets better or worse; after two weeks have somebody look at it."
BOOK_14 = "Two weeks of care at home are enough to know: book an appointment."
FIRM_21 = "Three weeks are too long to go on alone: have it looked at."
STIFF_JOINTS = (
    "The morning stiffness lasts over 30 minutes and is in several places; a doctor should look at that."
)
SIGN_WATCH = "If it comes again, have somebody look at it."
SIGN_STAYS = "Stop for now, and have somebody look at it."
