"""What suggestions say to people, kept together so that it can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import day_text, translate
from rehab_player.core.pain_texts import amount, number

if TYPE_CHECKING:
    from datetime import date

TWO_LEGS = translate("suggestion_texts", "on both legs instead of one")
WITHOUT_IMPACT = translate("suggestion_texts", "without hops, skips and running")

HOLD = translate("suggestion_texts", "Hold")
STEP_BACK = translate("suggestion_texts", "Step back")
PROGRESS = translate("suggestion_texts", "A step up")
SEE_SOMEONE = translate("suggestion_texts", "See someone")

KEEP = translate("suggestion_texts", "Keep the dose")
ACCEPT_BACK = translate("suggestion_texts", "Step back")
ACCEPT_UP = translate("suggestion_texts", "Take the step")
WHAT_TO_DO = translate("suggestion_texts", "What to do now")

TWO_WEEKS_RISING = translate(
    "suggestion_texts", "Two weeks in a row the mornings got worse: have a professional look at it as well."
)


_BACK = {
    "load": translate("suggestion_texts", "without extra load"),
    "reps": translate("suggestion_texts", "all repetitions again"),
    "two legs": translate("suggestion_texts", "on one leg again"),
    "variant": translate("suggestion_texts", "back to the exercise itself"),
    "spacing": translate("suggestion_texts", "as often as before"),
}


def taken_back(kind: str) -> str:
    return _BACK.get(kind, translate("suggestion_texts", "as before"))


def kg(value: float) -> str:
    return translate("suggestion_texts", "{value} kg").format(value=number(value))


def load_from_now(value: float) -> str:
    return (
        translate("suggestion_texts", "with {value} from now on").format(value=kg(value))
        if value
        else translate("suggestion_texts", "without extra load")
    )


def share_of_reps(share: float) -> str:
    return translate("suggestion_texts", "{share} % fewer repetitions").format(share=round(100 * (1 - share)))


def variant(name: str) -> str:
    return translate("suggestion_texts", "{exercise} instead").format(exercise=name.replace("-", " "))


def every_hours(hours: float) -> str:
    return (
        translate("suggestion_texts", "every other day at most")
        if hours == 48
        else translate("suggestion_texts", "at least {hours} hours apart").format(hours=number(hours))
    )


def rest_until(day: date | None) -> str:
    return (
        translate("suggestion_texts", "no session for now")
        if day is None
        else translate("suggestion_texts", "rest until {day}").format(day=day_text(day))
    )


def phase_number(phase: int) -> str:
    return translate("suggestion_texts", "phase {phase} of the programme").format(phase=phase)


def on_two_legs(name: str) -> str:
    return translate("suggestion_texts", "{name}, both legs").format(name=name)


def worst_too_high(worst: int, limit: int) -> str:
    return translate(
        "suggestion_texts", "The worst pain was {worst} in the last session; up to {limit} is allowed."
    ).format(worst=worst, limit=limit)


def morning_too_high(score: int, usual: float | None) -> str:
    if usual is None:
        return translate(
            "suggestion_texts", "The first step on the morning after was {score}, which is above 5."
        ).format(score=score)
    return translate(
        "suggestion_texts",
        "The first step on the morning after was {score}, {more} above your usual {usual}.",
    ).format(score=score, more=amount(score - usual), usual=number(usual))


def rising_twice() -> str:
    return translate("suggestion_texts", "The mornings got worse two weeks in a row.")


def rising_once(what: str, now: float, before: float) -> str:
    return translate(
        "suggestion_texts", "{what} was {now} on average this week and {before} last week."
    ).format(what=what, now=number(now), before=number(before))


PAIN_TREND = translate("suggestion_texts", "First-step pain")
STIFFNESS_TREND = translate("suggestion_texts", "Morning stiffness in minutes")


def worst_in_zone(times: int, sessions: int, worst: int) -> str:
    if sessions == 1:
        return translate(
            "suggestion_texts",
            "The worst pain was {worst} in the last session; a step up comes at 2 or less.",
        ).format(worst=worst)
    if times == sessions:
        return translate(
            "suggestion_texts",
            "The worst pain was {worst} or less, above 2 in each of the last {sessions} sessions; "
            "a step up comes once it stays at 2 or less.",
        ).format(worst=worst, sessions=amount(sessions))
    return translate(
        "suggestion_texts",
        "The worst pain was {worst} or less, above 2 in {times} of the last {sessions} sessions; "
        "a step up comes once it stays at 2 or less.",
    ).format(worst=worst, times=amount(times), sessions=amount(sessions))


def single_rise(score: int, usual: float | None) -> str:
    if usual is None:
        return translate(
            "suggestion_texts", "The first step on the morning after was {score}; one more morning tells."
        ).format(score=score)
    return translate(
        "suggestion_texts",
        "The first step on the morning after was {score}, above your usual {usual}; one more morning tells.",
    ).format(score=score, usual=number(usual))


REPS_MISSED = translate("suggestion_texts", "Not all repetitions were done in the last three sessions.")
MORNING_MISSING = translate(
    "suggestion_texts", "The morning after is not answered for the last three sessions."
)
WORST_MISSING = translate("suggestion_texts", "The worst pain is not answered for the last three sessions.")


def too_few(sessions: int, wanted: int) -> str:
    return translate(
        "suggestion_texts", "Three sessions make a picture; so far %n sessions at this step.", "", sessions
    )


def too_soon(days: int, wanted: int) -> str:
    return translate(
        "suggestion_texts", "This step is %n days old; the next comes after {wanted}.", "", days
    ).format(wanted=wanted)


def all_easy(sessions: int, worst: int) -> str:
    return translate(
        "suggestion_texts",
        "The worst pain was {worst} or less in the last {sessions} sessions, and every morning was as usual.",
    ).format(worst=worst, sessions=amount(sessions))


def session_painless() -> str:
    return translate(
        "suggestion_texts", "A whole session was without pain, and the morning after was as usual."
    )


TOP_REACHED = translate(
    "suggestion_texts", "All is easy, and this is the top of the ladder; go on as you are."
)


WORST_LABEL = translate("suggestion_texts", "Worst pain, last sessions")
MORNING_LABEL = translate("suggestion_texts", "First step, last morning")
DAYS_LABEL = translate("suggestion_texts", "Days on this step")
NO_ANSWER = "–"
SOURCE_SIGNS = translate(
    "suggestion_texts", "Warning signs that physiotherapists and runners' guides agree on"
)
SOURCE_STIFFNESS = translate(
    "suggestion_texts", "Morning stiffness over 30 minutes in several joints is a common sign of inflammation"
)


def scores(values: list[int | None]) -> str:
    return ", ".join(NO_ANSWER if value is None else str(value) for value in values) or NO_ANSWER


def against(score: int, usual: float | None) -> str:
    return (
        str(score)
        if usual is None
        else translate("suggestion_texts", "{score}, usual {usual}").format(score=score, usual=number(usual))
    )


def week_by_week(values: tuple[float | None, ...]) -> str:
    told = [NO_ANSWER if value is None else number(value) for value in reversed(values)]
    return " → ".join(told)


def days_told(days: int) -> str:
    if days == 1:
        return translate("suggestion_texts", "today")
    return translate("suggestion_texts", "on {days} days of this week").format(days=days)


def signs_told(signs: list[str]) -> str:
    quoted = [translate("suggestion_texts", "“{sign}”").format(sign=sign) for sign in signs]
    return translate("suggestion_texts", "You told a warning sign: {signs}.").format(signs=", ".join(quoted))


def pain_for(days: int) -> str:
    return translate("suggestion_texts", "It has hurt for %n days.", "", days)


NOTICE_7 = translate(
    "suggestion_texts", "Watch whether it gets better or worse; after two weeks have somebody look at it."
)
BOOK_14 = translate("suggestion_texts", "Two weeks of care at home are enough to know: book an appointment.")
FIRM_21 = translate("suggestion_texts", "Three weeks are too long to go on alone: have it looked at.")
STIFF_JOINTS = translate(
    "suggestion_texts",
    "The morning stiffness lasts over 30 minutes and is in several places; a doctor should look at that.",
)
SIGN_WATCH = translate("suggestion_texts", "If it comes again, have somebody look at it.")
SIGN_STAYS = translate("suggestion_texts", "Stop for now, and have somebody look at it.")
