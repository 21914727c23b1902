"""The history, and what is planned, as iCalendar files, for the calendar of a phone."""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from rehab_player import __version__
from rehab_player.core.calendar_plan import ALL_DAYS, CalendarEntry
from rehab_player.core.session import SessionState
from rehab_player.storage import history_wording
from rehab_player.storage.export_file import whole_file
from rehab_player.storage.history import History
from rehab_player.storage.history_query import SessionFilter
from rehab_player.storage.log import read_log

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from icalendar import Alarm, Calendar, Event

    from rehab_player.storage.log_rows import SessionRow

_NAMESPACE = uuid.UUID("5d0f2f2a-7a6f-4c1c-9f5e-0f6a2d6d1a77")
"""Makes the ids of entries: the same entry written again replaces the one in the calendar."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def write_done(
    log_path: Path,
    out: Path,
    now: datetime,
    *,
    first: date | None = None,
    last: date | None = None,
    replace: bool = False,
) -> int:
    """Write the sessions of these days as events, and return how many. Raises ExportProblem, LogProblem."""
    with closing(read_log(log_path)) as log:
        rows = History(log).rows(SessionFilter(first=first, last=last))
    _write(out, (_done(row, now) for row in rows), replace=replace)
    return len(rows)


def write_plan(out: Path, entries: Sequence[CalendarEntry], now: datetime, *, replace: bool = False) -> int:
    """Write entries that repeat, each with an alarm; return how many. Raises ExportProblem."""
    _write(out, (_due(entry, now) for entry in entries), replace=replace)
    return len(entries)


def _write(out: Path, events: Iterable[Event], *, replace: bool) -> None:
    calendar = _calendar()
    for event in events:
        calendar.add_component(event)
    with whole_file(out, replace=replace, newline="") as file:
        file.write(calendar.to_ical().decode("utf-8"))


def _calendar() -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Rehab Player//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Rehab Player")
    return calendar


def _done(row: SessionRow, now: datetime) -> Event:
    """At the time where it was, told in UTC: a calendar shows it in the zone in which one is now."""
    start = row.started_at.astimezone(UTC)
    event = _event(row.id, row.routine_name, now)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(milliseconds=max(row.active_ms, 60_000)))
    event.add(
        "description",
        _clean(history_wording.done_event(row, partial=row.state is not SessionState.COMPLETED)),
    )
    event.add("transp", "TRANSPARENT")
    return event


def _due(entry: CalendarEntry, now: datetime) -> Event:
    """Without a zone: eight in the morning is eight in the morning also on a journey.

    The id is that of the entry, so that importing it again changes what is there; calendars take
    the change of the higher sequence.
    """
    start = datetime.combine(_first_due(entry), entry.at.replace(tzinfo=None))
    event = _event(str(uuid.uuid5(_NAMESPACE, entry.identity)), entry.routine_name, now)
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=entry.minutes))
    event.add("rrule", _rule(entry))
    left_out = [datetime.combine(day, start.time()) for day in sorted(entry.but_not)]
    if left_out:
        event.add("exdate", left_out)
    if entry.note:
        event.add("description", _clean(entry.note))
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(entry))
    return event


def _alarm(entry: CalendarEntry) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _clean(entry.routine_name))
    alarm.add("trigger", timedelta(0))
    return alarm


def _event(identity: str, summary: str, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{identity}@rehab-player")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", _clean(summary))
    return event


def _first_due(entry: CalendarEntry) -> date:
    """The first day on which it is due: a rule that does not fit its own start is told twice by some."""
    days = (entry.first + timedelta(days=ahead) for ahead in range(7))
    if entry.every_days > 1:
        return entry.first
    return next(day for day in days if day.weekday() in entry.weekdays)


def _rule(entry: CalendarEntry) -> dict[str, object]:
    rule: dict[str, object] = {"freq": "daily"}
    if entry.every_days > 1:
        rule["interval"] = entry.every_days
    elif entry.weekdays != ALL_DAYS:
        rule = {"freq": "weekly", "byday": [_WEEKDAYS[day] for day in sorted(entry.weekdays)]}
    if entry.last is not None:
        rule["until"] = datetime.combine(entry.last, time(23, 59, 59))
    return rule


def _clean(text: str) -> str:
    """Without control characters, which the format has no way to write."""
    return "".join(letter for letter in text if letter >= " " or letter == "\n")
