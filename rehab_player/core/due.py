"""What is due today and what comes next, from programmes, own doses and what was done.

The rules of spacing are those of the doses: hours apart, a day between, so many times a week, only
on days with a run. Hops keep a whole day away from yellow and red, and one plan of tendon loading is
offered at a time on a side (both our convention). Nothing is ever overdue: what was left out yesterday
is not added today.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from rehab_player.core import programme_texts as texts
from rehab_player.core.due_tasks import offered
from rehab_player.core.due_values import Agenda, Diary, Due, Plans, light_of_day
from rehab_player.core.light import Light
from rehab_player.core.morning import Settling, settled_on

if TYPE_CHECKING:
    from datetime import date


def due(plans: Plans, diary: Diary, now: datetime) -> Agenda:
    """What is due on the day of `now`, which is the time where the person is, with its offset."""
    today = now.date()
    stopped = why_stopped(diary, today)
    tasks, held = offered(plans, diary, today)
    found = [one for task in tasks if (one := task.next_due(now, stopped=bool(stopped))) is not None]
    return Agenda(
        due=tuple(sorted((one for one in found if _is_today(one, today)), key=_soonest)),
        later=tuple(sorted((one for one in found if not _is_today(one, today)), key=_soonest)),
        held=held,
        stopped=stopped,
    )


def next_change(agenda: Agenda, now: datetime) -> datetime:
    """The next moment at which something that is due today can begin; else when the day is over."""
    midnight = datetime.combine(now.date() + timedelta(days=1), time.min, now.tzinfo)
    begins = (one.earliest for one in agenda.due if one.earliest is not None and one.earliest > now)
    return min(begins, default=midnight)


def _is_today(one: Due, today: date) -> bool:
    return one.day == today and one.earliest is not None


def _soonest(one: Due) -> tuple[bool, float]:
    return one.earliest is None, 0.0 if one.earliest is None else one.earliest.timestamp()


def why_stopped(diary: Diary, today: date) -> str:
    """Why nothing is due today: red today, or red yesterday and no settled morning since."""
    if light_of_day(diary, today) is Light.RED:
        return texts.RED_TODAY
    if light_of_day(diary, today - timedelta(days=1)) is not Light.RED:
        return ""
    morning = settled_on(diary.mornings, diary.usual, today)
    settled = morning is not None and morning.settling is Settling.SETTLED
    return "" if settled else texts.RED_YESTERDAY
