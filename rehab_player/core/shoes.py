"""Shoes: their kilometres and age, two pairs in turn; and the hours of a night splint.

600 to 800 km (500 miles are 805 km) is what runners' guides agree on; a year is experience. Runners
with more than one pair in turn got hurt less (Malisoux et al. 2015; 264 runners): a link, not a proof.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core import running_texts as texts
from rehab_player.core.checkin import Shoes
from rehab_player.core.running import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.core.checkin import Run, SplintNight

WATCH_KM = 600
REPLACE_KM = 800
OLD_AFTER_MONTHS = 12
ROTATION_DAYS = timedelta(days=28)
"""Over so long a time two pairs count as worn in turn. Our convention."""
SPLINT_AREA = "under heel"
"""A night splint is for pain under the heel; added to heel drops it brought nothing (de Vos 2007)."""


class ShoeState(StrEnum):
    """From new to worn out."""

    FINE = "fine"
    WATCH = "watch"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShoeTally:
    """A pair with the kilometres it has run, its full months, and what follows."""

    shoes: Shoes
    km: float
    months: int
    state: ShoeState
    notices: tuple[Notice, ...]


def shoe_tally(shoes: Shoes, runs: Sequence[Run], today: date) -> ShoeTally:
    """What a pair has run up to today."""
    run_km = shoes.km_before + sum(run.km for run in runs if run.shoes == shoes.id and run.day <= today)
    months = _months(shoes.first_worn, today)
    state = _state(run_km)
    notices = () if shoes.retired_on is not None else tuple(_notices(shoes.name, run_km, state, months))
    return ShoeTally(shoes=shoes, km=run_km, months=months, state=state, notices=notices)


def _state(km: float) -> ShoeState:
    if km < WATCH_KM:
        return ShoeState.FINE
    return ShoeState.WATCH if km < REPLACE_KM else ShoeState.REPLACE


def _notices(name: str, km: float, state: ShoeState, months: int) -> list[Notice]:
    found = []
    if state is not ShoeState.FINE:
        title = texts.SHOES_WATCH if state is ShoeState.WATCH else texts.SHOES_REPLACE
        reason = texts.shoes_km(name, km, REPLACE_KM)
        found.append(Notice(title=title, reason=reason, how_sure=texts.SHOES_SURE, source=texts.SHOES_SOURCE))
    if months >= OLD_AFTER_MONTHS:
        reason = texts.shoes_age(name, months)
        found.append(Notice(title=texts.SHOES_OLD, reason=reason, how_sure=texts.SHOES_AGE_SURE, source=""))
    return found


def _months(first: date, today: date) -> int:
    """Full months from one day to another, not below 0."""
    months = (today.year - first.year) * 12 + today.month - first.month
    return max(months - (today.day < first.day), 0)


def rotation_notice(shoes: Sequence[Shoes], runs: Sequence[Run], today: date) -> Notice | None:
    """When all runs of the last four weeks, at least two, were in one pair."""
    recent = [run for run in runs if today - ROTATION_DAYS < run.day <= today]
    known = {one.id for one in shoes if one.retired_on is None}
    worn = [run.shoes for run in recent if run.shoes in known]
    if len(set(worn)) != 1 or len(worn) < 2:
        return None
    return Notice(
        title=texts.ROTATE_TITLE, reason=texts.ROTATE, how_sure=texts.ROTATE_SURE, source=texts.ROTATE_SOURCE
    )


def is_splint_for(areas: Sequence[str], first_step: float | None) -> bool:
    """Whether a night splint is worth a thought: pain under the heel that hurts at the first step."""
    return SPLINT_AREA in areas and first_step is not None and first_step > 0


def splint_hours(nights: Sequence[SplintNight], first: date, last: date) -> tuple[float, int]:
    """Hours in all and nights with the splint, both days included."""
    worn = [one for one in nights if first <= one.day <= last and one.hours > 0]
    return sum(one.hours for one in worn), len({one.day for one in worn})
