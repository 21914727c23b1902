"""From what the person follows to what was prescribed day by day, for sums of done against prescribed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rehab_player.core.history_doses import Prescription
from rehab_player.core.programme_enrolment import DAYS_OF_A_WEEK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from rehab_player.core import programme
    from rehab_player.core.programme_enrolment import Enrolment, OwnDose, Pause
    from rehab_player.core.routine import Span

_DAY = timedelta(days=1)
HOURS_A_DAY = 24

Stretch = tuple["date", "date | None"]
"""From the first day to the last, both included; None goes on."""


def prescribed(
    enrolments: Iterable[Enrolment],
    own_doses: Iterable[OwnDose],
    programmes: Mapping[str, programme.Programme],
) -> tuple[Prescription, ...]:
    """Doses of all programmes and routines that are or were followed, without the days of pauses.

    The least of a span counts. What is due after runs only is left out: no calendar knows it.
    """
    found = [one for enrolment in enrolments for one in _of_enrolment(enrolment, programmes)]
    found += [
        Prescription(
            routine=dose.routine,
            per_day=_low(dose.per_day, 1),
            days_per_week=_low(dose.days_per_week, DAYS_OF_A_WEEK),
            first=dose.started_on,
            last=None if dose.left_on is None else dose.left_on - _DAY,
        )
        for dose in own_doses
        if not dose.after_runs
    ]
    return tuple(found)


def _of_enrolment(
    enrolment: Enrolment, programmes: Mapping[str, programme.Programme]
) -> Iterator[Prescription]:
    followed = programmes.get(enrolment.programme)
    if followed is None:
        return
    for number, stretch in _phases(enrolment):
        if number >= len(followed.phases):
            continue
        for first, last in without_pauses(stretch, enrolment.pauses):
            for one in followed.phases[number].do:
                if not one.after_runs:
                    yield _dose(one, first, last)


def _phases(enrolment: Enrolment) -> Iterator[tuple[int, Stretch]]:
    """Each phase that was begun, and its days."""
    ends = [day for day in (enrolment.left_on, enrolment.finished_on) if day is not None]
    end = min(ends) - _DAY if ends else None
    begun = sorted(enrolment.phases, key=lambda start: start.day)
    starts = [(start.phase, start.day) for start in begun] or [(0, enrolment.started_on)]
    for index, (number, first) in enumerate(starts):
        following = starts[index + 1][1] - _DAY if index + 1 < len(starts) else end
        yield number, (first, following)


def without_pauses(stretch: Stretch, pauses: Sequence[Pause]) -> Iterator[Stretch]:
    """The stretch with the days of pauses cut out."""
    first, last = stretch
    for pause in sorted(pauses, key=lambda each: each.first):
        if last is not None and pause.first > last:
            break
        if pause.first > first:
            yield first, pause.first - _DAY
        if pause.until is None:
            return
        first = max(first, pause.until)
    if last is None or first <= last:
        yield first, last


def _dose(one: programme.Prescription, first: date, last: date | None) -> Prescription:
    if one.every_hours is not None:
        a_day = HOURS_A_DAY / one.every_hours.low
        per_day, days = max(a_day, 1), min(a_day, 1) * DAYS_OF_A_WEEK
    else:
        per_day, days = _low(one.per_day, 1), _low(one.days_per_week, DAYS_OF_A_WEEK)
    return Prescription(routine=one.routine, per_day=per_day, days_per_week=days, first=first, last=last)


def _low(span: Span | None, otherwise: float) -> float:
    return otherwise if span is None else span.low
