"""Short ways to write down mornings, sessions and stories, for the tests of the pain rule."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer, RedSign, Run
from rehab_player.core.routine import Measure, PainRule, Reps, Routine, Sides
from rehab_player.core.suggestion_story import Played, Story

DAY = timedelta(days=1)
MONDAY = date(2026, 5, 4)
ZONE = timezone(timedelta(hours=2))


def at(day: date, hour: int = 8, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def morning(day: date, first_step: int, stiff_min: int | None = None, **more: object) -> MorningAnswer:
    return MorningAnswer(
        id=f"m{day}",
        at=at(day, 7),
        day=day,
        area="back of ankle",
        first_step=first_step,
        stiff_min=stiff_min,
        **more,  # type: ignore[arg-type]
    )


def mornings(first: date, *scores: int | None) -> tuple[MorningAnswer, ...]:
    """One morning after the other from `first` on; None was not answered."""
    return tuple(
        morning(first + place * DAY, score) for place, score in enumerate(scores) if score is not None
    )


def run(day: date, km: float = 5, **more: object) -> Run:
    return Run(id=f"r{day}", day=day, km=km, **more)  # type: ignore[arg-type]


def check_in(day: date, pain_now: int = 1, *signs: RedSign) -> CheckIn:
    return CheckIn(id=f"c{day}", at=at(day), day=day, area="back of ankle", pain_now=pain_now, signs=signs)


HEEL_DROPS = Routine(
    name="Heel drops",
    steps=(
        Reps(name="Heel drop", count=15, each_ms=6_000, sets=3, sides=Sides.AFFECTED, figure="heel-drop"),
    ),
    pain_rule=PainRule.LOADING,
    measures=(Measure(name="Load", unit="kg"),),
)


def session(day: date, worst: int | None = 1, **more: object) -> Played:
    return Played(day=day, worst=worst, **more)  # type: ignore[arg-type]


def story(
    *sessions: Played,
    file: str = "calf-raises",
    routine: Routine = HEEL_DROPS,
    usual: int | None = 2,
    since: date | None = None,
    **more: object,
) -> Story:
    values: dict[str, object] = {
        "file": file,
        "routine": routine,
        "step_since": sessions[0].day if sessions else MONDAY,
        "sessions": sessions,
        "complaint": Complaint(area="back of ankle", side=Sides.LEFT, usual=usual, since=since),
    }
    return Story(**(values | more))  # type: ignore[arg-type]
