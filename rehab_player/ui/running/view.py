"""What the page of running and shoes shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.checkin import Run
from rehab_player.core.language import decimal
from rehab_player.core.morning import in_order
from rehab_player.core.morning_trend import after_run
from rehab_player.core.pain_safety import splint_ruled_out
from rehab_player.core.running import (
    Notice,
    no_running,
    pain_onset,
    restart_notice,
    single_run_notice,
    week_km,
    weekly_notice,
)
from rehab_player.core.shoes import (
    REPLACE_KM,
    ShoeTally,
    is_splint_for,
    rotation_notice,
    shoe_tally,
    splint_hours,
)
from rehab_player.ui.history.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.core.checkin import Shoes, SplintNight
    from rehab_player.ui.today.facts import Facts

translate = QCoreApplication.translate

RUNS_SHOWN = 12
SPLINT_DAYS = 7
LONG_RUN_FOR = timedelta(days=7)
"""So long a single run that was longer than usual stands on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """A run in words."""

    run: Run
    day: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShoesView:
    """A pair with what it has run."""

    tally: ShoeTally
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplintView:
    """The night splint: hours of the last seven nights in words, or why it is not for this person."""

    told: str
    ruled_out: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningView:
    """`notices` and those `about_shoes` come with how sure each is.

    `onset` says where pain begins, "" where that is not known.
    """

    week: str
    onset: str
    notices: tuple[Notice, ...]
    about_shoes: tuple[Notice, ...]
    runs: tuple[RunView, ...]
    shoes: tuple[ShoesView, ...]
    splint: SplintView | None


def running_view(
    facts: Facts, runs: Sequence[Run], shoes: Sequence[Shoes], nights: Sequence[SplintNight]
) -> RunningView:
    """The page for all runs, shoes and nights there are."""
    today = facts.today
    worn = [one for one in shoes if one.retired_on is None]
    tallies = [shoe_tally(one, runs, today) for one in worn]
    names = {one.id: one.name for one in shoes}
    newest = sorted(runs, key=lambda one: one.day, reverse=True)[:RUNS_SHOWN]
    return RunningView(
        week=translate("Running", "{now} km in the last seven days, {before} km in the seven before.").format(
            now=km(week_km(runs, today)), before=km(week_km(runs, today - timedelta(days=7)))
        ),
        onset=_onset(runs),
        notices=tuple(_notices(facts, runs)),
        about_shoes=tuple(_of_shoes(tallies, shoes, runs, today)),
        runs=tuple(RunView(run=one, day=day_text(one.day, today), told=_told(one, names)) for one in newest),
        shoes=tuple(ShoesView(tally=one, told=_shoes_told(one)) for one in tallies),
        splint=_splint(facts, nights),
    )


def km(value: float) -> str:
    """With one decimal at most."""
    return decimal(value, 1)


def _notices(facts: Facts, runs: Sequence[Run]) -> list[Notice]:
    after = after_run(runs, facts.diary.mornings, facts.diary.usual, facts.today)
    found = (
        no_running(after),
        _long_run(runs, facts.today),
        weekly_notice(runs, facts.today),
        restart_notice(runs, facts.today),
    )
    return [one for one in found if one is not None]


def _long_run(runs: Sequence[Run], today: date) -> Notice | None:
    """What is to know of the last run, while it is of these days."""
    last = max(runs, key=lambda one: one.day, default=None)
    if last is None or today - last.day > LONG_RUN_FOR:
        return None
    earlier = [one for one in runs if one.day < last.day]
    return single_run_notice(last.km, earlier, last.day)


def _of_shoes(
    tallies: Sequence[ShoeTally], shoes: Sequence[Shoes], runs: Sequence[Run], today: date
) -> list[Notice]:
    found = [notice for one in tallies for notice in one.notices]
    rotation = rotation_notice(shoes, runs, today)
    return found if rotation is None else [*found, rotation]


def _onset(runs: Sequence[Run]) -> str:
    found = pain_onset(runs)
    if found is None:
        return ""
    low, high = found
    if low == high:
        return translate("Running", "In the last three runs with pain it began at {km} km.").format(
            km=km(low)
        )
    words = translate("Running", "In the last three runs with pain it began between {low} and {high} km.")
    return words.format(low=km(low), high=km(high))


def _told(run: Run, names: dict[str, str]) -> str:
    parts = [translate("Running", "{km} km").format(km=km(run.km))]
    if run.pain_from_km is not None:
        parts.append(translate("Running", "pain from {km} km").format(km=km(run.pain_from_km)))
    if run.worst is not None:
        parts.append(translate("Running", "worst {n}").format(n=run.worst))
    if run.shoes in names:
        parts.append(names[run.shoes])
    return ", ".join(parts)


def _shoes_told(tally: ShoeTally) -> str:
    months = translate("Running", "under a month old")
    if tally.months:
        months = translate("Running", "%n months old", "", tally.months)
    words = translate("Running", "{km} of {most} km, {months}")
    return words.format(km=km(tally.km), most=REPLACE_KM, months=months)


def _splint(facts: Facts, nights: Sequence[SplintNight]) -> SplintView | None:
    """Only for pain under the heel that hurts at the first step."""
    mornings = in_order(facts.diary.mornings)
    first_step = mornings[-1].first_step if mornings else facts.diary.usual
    if not is_splint_for([one.area for one in facts.complaints], first_step):
        return None
    rules = splint_ruled_out(facts.plans.safety)
    first = facts.today - timedelta(days=SPLINT_DAYS - 1)
    hours, count = splint_hours(nights, first, facts.today)
    told = translate("Running", "Nights with the splint in the last seven: {n}, {hours} hours in all.")
    return SplintView(
        told=told.format(n=count, hours=km(hours)), ruled_out=" ".join(one.text for one in rules)
    )
