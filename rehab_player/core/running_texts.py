"""What is said about running and shoes, kept together so that it can be translated."""

from __future__ import annotations

from rehab_player.core.pain_texts import count, number

WEEKLY_TITLE = "A bigger week"
WEEKLY_SURE = "Not sure: runners' guides say 10 %, a review of 36 studies found no support for it."
WEEKLY_SOURCE = "Fredette 2022 (review)"
SINGLE_TITLE = "A long run"
SINGLE_SURE = "Fairly sure: one large study of 5,205 runners; a link, not a proof."
SINGLE_SOURCE = "Frandsen et al. 2025, Br J Sports Med 59:1203"
RESTART_TITLE = "After a break"
CONVENTION = "Our convention, on the careful side; no trial fixes it."

NO_RUNNING_TITLE = "No running until it has settled"
NO_RUNNING_SURE = (
    "Fairly sure for tendons: pain should be back to usual by the next morning; 48 h is a rule of thumb."
)
NO_RUNNING_SOURCE = "Silbernagel et al. 2007; runners' guides (48 hours)"
SWAP = "Cycling, swimming or ankle mobility are fine instead if they do not hurt."

SHOES_WATCH = "Look at these shoes"
SHOES_REPLACE = "Time for new shoes"
SHOES_OLD = "Shoes over a year old"
SHOES_SURE = "Not sure: 600–800 km is what runners' guides agree on; no trial fixes it."
SHOES_AGE_SURE = "Not sure: foam ages, but a year is experience, not a trial."
SHOES_SOURCE = "Runners' guides (600–800 km, 500 miles)"
ROTATE_TITLE = "Two pairs in turn"
ROTATE = "You run in one pair only. Runners who changed between pairs got hurt less in one study."
ROTATE_SURE = "A link, not a proof: 264 runners."
ROTATE_SOURCE = "Malisoux et al. 2015 (hazard ratio 0.61)"


def km(value: float) -> str:
    return f"{number(value)} km"


def weekly(now: float, before: float) -> str:
    return f"{km(now)} in the last seven days, {km(before)} in the seven before: {_more(now, before)} more."


def single(planned: float, longest: float, more: int) -> str:
    return (
        f"{km(planned)} is {_more(planned, longest)} more than your longest of 30 days, {km(longest)}. "
        f"After such runs injuries were {more} % more frequent."
    )


def _more(now: float, before: float) -> str:
    return f"{round(100 * (now / before - 1))} %"


def restart(days: int, week: float, longest: float) -> str:
    told = f"{count(days, 'day')} without a run"
    return f"{told}: begin with at most {km(week)} a week and {km(longest)} in one run."


def not_settled(score: int, usual: float | None) -> str:
    told = "" if usual is None else f", your usual is {number(usual)}"
    return f"Two mornings after the run the first step was {score}{told}."


def shoes_km(name: str, run: float, limit: float) -> str:
    return f"{name}: {km(run)} of {km(limit)}."


def shoes_age(name: str, months: int) -> str:
    return f"{name}: worn for {count(months, 'month')}. Look at tread and foam."
