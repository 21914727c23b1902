"""Which reminders there are today, which of them to tell now, and when to look again.

Moments are wall time, without an offset: nine in the morning is nine wherever the person is, and on
the day on which the clocks change too. Each dose and each morning's question is told of once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rehab_player.core.due_values import Due

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from rehab_player.core.reminder_hours import Hours


_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to tell of `at` a moment of wall time; `due` is None for the question of the morning.

    `key` is the same for the same dose, whenever it is asked for.
    """

    key: str
    at: datetime
    due: Due | None = None


def reminders_of(
    dues: Iterable[Due], now: datetime, hours: Hours, *, asks_morning: bool
) -> tuple[Reminder, ...]:
    """The reminders of the day of `now`, which has its offset; the soonest first.

    A dose that is due several times a day is spread over the hours, and never told of before it
    may be done. What would come after the hours is not told of.
    """
    today = now.date()
    found = [_of_dose(one, now, hours) for one in dues if one.day == today and one.earliest is not None]
    if asks_morning:
        found.append(Reminder(key=f"{today}|morning", at=datetime.combine(today, hours.begins)))
    kept = (one for one in found if one.at.date() == today and hours.hold(one.at.time()))
    return tuple(sorted(kept, key=lambda one: (one.at, one.due is not None, one.key)))


def seen(reminders: Iterable[Reminder], now: datetime) -> frozenset[str]:
    """The keys of those that the person sees without being told, when looking at Today now."""
    wall = now.replace(tzinfo=None)
    return frozenset(one.key for one in reminders if one.at <= wall)


def to_tell(
    reminders: Iterable[Reminder], told: Collection[str], now: datetime, hours: Hours
) -> tuple[Reminder, ...]:
    """Those whose moment has come and that were not told of; none outside the hours."""
    if not hours.hold(now.time()):
        return ()
    wall = now.replace(tzinfo=None)
    return tuple(one for one in reminders if one.at <= wall and one.key not in told)


def next_look(reminders: Iterable[Reminder], told: Collection[str], now: datetime, hours: Hours) -> datetime:
    """The next moment, in wall time, at which there may be something to tell; always after `now`.

    That is the next reminder's, or when the hours of the next day begin.
    """
    wall = now.replace(tzinfo=None)
    coming = [one.at for one in reminders if one.key not in told and one.at > wall]
    return min([*coming, *(moment for moment in _mornings(wall.date(), hours) if moment > wall)])


def _mornings(today: date, hours: Hours) -> Iterator[datetime]:
    for day in (today, today + _DAY):
        yield datetime.combine(day, hours.begins)


def _of_dose(one: Due, now: datetime, hours: Hours) -> Reminder:
    assert one.earliest is not None
    spread = hours.spread(one.done + one.left)
    moment = spread[min(one.done, len(spread) - 1)]
    earliest = one.earliest.astimezone(now.tzinfo).replace(tzinfo=None)
    return Reminder(
        key=f"{one.day}|{one.plan}|{one.prescribed}|{one.side}|{one.done}",
        at=max(datetime.combine(one.day, moment), earliest),
        due=one,
    )
