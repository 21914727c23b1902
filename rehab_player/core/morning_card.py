"""What Today shows of mornings and pain: the question, its answer in a line, and the last two weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts as texts
from rehab_player.core.light import Light, light_of_pain
from rehab_player.core.morning import Settling, in_order, settled_on
from rehab_player.core.session import PainMoment, Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.checkin import MorningAnswer

SHOWN_DAYS = 14
_DAY = timedelta(days=1)


def asked_about(sessions: Sequence[Session], day: date) -> Session | None:
    """The session that the answer of a morning belongs to: the last one before that day."""
    earlier = [one for one in sessions if one.start.local_date < day]
    return max(earlier, key=lambda one: one.start.started_at, default=None)


def answer_line(mornings: Sequence[MorningAnswer], told: int | None, day: date) -> str:
    """The answered question as a line: `First step 2, as usual`; empty when it is not answered."""
    found = settled_on(mornings, told, day)
    if found is None:
        return ""
    return texts.first_step_line(found.score, found.usual)


@dataclass(frozen=True, slots=True, kw_only=True)
class PainDay:
    """The worst pain of a day's sessions and the first step of its morning, where they were told."""

    day: date
    worst: int | None
    first_step: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """The last two weeks: the days, oldest first, the light of the latest with pain told, and a sentence."""

    days: tuple[PainDay, ...]
    light: Light | None
    text: str


def recent(
    sessions: Sequence[Session], mornings: Sequence[MorningAnswer], told: int | None, today: date
) -> Recent:
    """What the small card of pain shows."""
    first = today - (SHOWN_DAYS - 1) * _DAY
    days = tuple(_pain_of(first + number * _DAY, sessions, mornings) for number in range(SHOWN_DAYS))
    worst = [one.worst for one in days if one.worst is not None]
    if not worst:
        return Recent(days=days, light=None, text=texts.NO_PAIN_TOLD)
    light = light_of_pain(worst[-1])
    above = _mornings_above(sessions, mornings, told, days)
    return Recent(days=days, light=light, text=texts.recent_line(max(worst), above))


def _pain_of(day: date, sessions: Sequence[Session], mornings: Sequence[MorningAnswer]) -> PainDay:
    told = [one.pain(PainMoment.WORST) for one in sessions if one.start.local_date == day]
    steps = [one.first_step for one in in_order(mornings) if one.day == day]
    return PainDay(
        day=day,
        worst=max((score for score in told if score is not None), default=None),
        first_step=steps[0] if steps else None,
    )


def _mornings_above(
    sessions: Sequence[Session],
    mornings: Sequence[MorningAnswer],
    told: int | None,
    days: Sequence[PainDay],
) -> int | None:
    """How many mornings after a session had not settled; None when none of them is answered."""
    after = {one.start.local_date + _DAY for one in sessions} & {one.day for one in days}
    found = [settled for day in after if (settled := settled_on(mornings, told, day)) is not None]
    if not found:
        return None
    return sum(one.settling is not Settling.SETTLED for one in found)
