"""What is said about running and shoes, kept together so that it can be translated."""

from __future__ import annotations

from rehab_player.core.language import translate
from rehab_player.core.pain_texts import number

WEEKLY_TITLE = translate("running_texts", "A bigger week")
WEEKLY_SURE = translate(
    "running_texts", "Not sure: runners' guides say 10 %, a review of 36 studies found no support for it."
)
WEEKLY_SOURCE = translate("running_texts", "Fredette 2022 (review)")
SINGLE_TITLE = translate("running_texts", "A long run")
SINGLE_SURE = translate(
    "running_texts", "Fairly sure: one large study of 5,205 runners; a link, not a proof."
)
SINGLE_SOURCE = translate("running_texts", "Frandsen et al. 2025, Br J Sports Med 59:1203")
RESTART_TITLE = translate("running_texts", "After a break")
CONVENTION = translate("running_texts", "Our convention, on the careful side; no trial fixes it.")

NO_RUNNING_TITLE = translate("running_texts", "No running until it has settled")
NO_RUNNING_SURE = translate(
    "running_texts",
    "Fairly sure for tendons: pain should be back to usual by the next morning; 48 h is a rule of thumb.",
)
NO_RUNNING_SOURCE = translate("running_texts", "Silbernagel et al. 2007; runners' guides (48 hours)")
SWAP = translate("running_texts", "Cycling, swimming or ankle mobility are fine instead if they do not hurt.")

SHOES_WATCH = translate("running_texts", "Look at these shoes")
SHOES_REPLACE = translate("running_texts", "Time for new shoes")
SHOES_OLD = translate("running_texts", "Shoes over a year old")
SHOES_SURE = translate(
    "running_texts", "Not sure: 600–800 km is what runners' guides agree on; no trial fixes it."
)
SHOES_AGE_SURE = translate("running_texts", "Not sure: foam ages, but a year is experience, not a trial.")
SHOES_SOURCE = translate("running_texts", "Runners' guides (600–800 km, 500 miles)")
ROTATE_TITLE = translate("running_texts", "Two pairs in turn")
ROTATE = translate(
    "running_texts", "You run in one pair only. Runners who changed between pairs got hurt less in one study."
)
ROTATE_SURE = translate("running_texts", "A link, not a proof: 264 runners.")
ROTATE_SOURCE = translate("running_texts", "Malisoux et al. 2015 (hazard ratio 0.61)")


def km(value: float) -> str:
    return translate("running_texts", "{value} km").format(value=number(value))


def weekly(now: float, before: float) -> str:
    return translate(
        "running_texts", "{now} in the last seven days, {before} in the seven before: {more} more."
    ).format(now=km(now), before=km(before), more=_more(now, before))


def single(planned: float, longest: float, more: int) -> str:
    return translate(
        "running_texts",
        "{planned} is {share} more than your longest in 30 days, {longest}. After such runs "
        "injuries were {more} % more frequent.",
    ).format(planned=km(planned), share=_more(planned, longest), longest=km(longest), more=more)


def _more(now: float, before: float) -> str:
    return f"{round(100 * (now / before - 1))} %"


def restart(days: int, week: float, longest: float) -> str:
    return translate(
        "running_texts",
        "%n days without a run: begin with at most {week} a week and {longest} in one run.",
        "",
        days,
    ).format(week=km(week), longest=km(longest))


def not_settled(score: int, usual: float | None) -> str:
    if usual is None:
        told = translate("running_texts", "Two mornings after the run the first step was {score}.")
        return told.format(score=score)
    return translate(
        "running_texts", "Two mornings after the run the first step was {score}, your usual is {usual}."
    ).format(score=score, usual=number(usual))


def shoes_km(name: str, run: float, limit: float) -> str:
    return translate("running_texts", "{name}: {run} of {limit}.").format(
        name=name, run=km(run), limit=km(limit)
    )


def shoes_age(name: str, months: int) -> str:
    return translate(
        "running_texts", "{name}: worn for %n months. Look at tread and foam.", "", months
    ).format(name=name)
