"""What is due as Today lists it, and what is said when nothing is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from rehab_player.core.language import inside
from rehab_player.core.manner import manner_of
from rehab_player.core.programme_texts import RED_TODAY, from_time
from rehab_player.core.routine import Sides
from rehab_player.ui.history.wording import day_text, time_text
from rehab_player.ui.routines.wording import length_words
from rehab_player.ui.today.values import DueView, State

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from rehab_player.core.due_values import Agenda, Due
    from rehab_player.core.manner import Manner
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.today.facts import Facts

translate = QCoreApplication.translate

MINUTE_MS = 60_000
WEEK = timedelta(days=7)


def due_views(agenda: Agenda, facts: Facts) -> tuple[DueView, ...]:
    """The list of today, in the order of the plans, what is too early at the end.

    A routine without a file is among what is held, and not here.
    """
    order = [*(plan.id for plan in facts.plans.enrolments), *(plan.id for plan in facts.plans.own)]
    listed = sorted(agenda.due, key=lambda one: (not one.is_open(facts.now), order.index(one.plan)))
    return tuple(_view(one, facts) for one in listed if one.routine in facts.cards)


def _view(one: Due, facts: Facts) -> DueView:
    manner = manner_of(one, facts.plans)
    return DueView(
        due=one,
        card=as_played(facts.cards[one.routine], manner, facts),
        why=_why(one, manner, facts),
        is_open=one.is_open(facts.now),
        manner=manner,
    )


def as_played(card: RoutineCard, manner: Manner, facts: Facts) -> RoutineCard:
    """The card of a routine that is played in that manner."""
    routine, side = manner.of(card.routine), manner.side or facts.affected
    if routine == card.routine and side is facts.affected:
        return card
    timeline = facts.timeline_of(routine, side)
    waits = any(segment.is_wait and segment.kind.is_work for segment in timeline.segments)
    return replace(
        card,
        routine=routine,
        timeline=timeline,
        length_ms=timeline.total_ms,
        length=length_words(timeline.total_ms, open_work=waits),
    )


def _why(one: Due, manner: Manner, facts: Facts) -> str:
    """Why it is due, with the side where that is not the usual one, and what else is to know."""
    told = [_why_now(one, facts.now)]
    if one.side in (Sides.LEFT, Sides.RIGHT) and one.side is not facts.affected:
        told.append(side_word(one.side))
    if one.without_impact:
        told.append(translate("Today", "without hops"))
    if manner.changes:
        told.append(manner.changes)
    return ", ".join(told)


def _why_now(one: Due, now: datetime) -> str:
    """Without the time from which it may be done, once that has come."""
    if one.earliest is None or not one.is_open(now):
        return one.why
    return one.why.removesuffix(f", {from_time(one.earliest)}")


def side_word(side: Sides) -> str:
    """A side as part of a sentence."""
    words = {
        Sides.LEFT: translate("Today", "left"),
        Sides.RIGHT: translate("Today", "right"),
        Sides.BOTH: translate("Today", "both sides"),
    }
    return words.get(side, "")


def summary_of(listed: Sequence[DueView], agenda: Agenda, *, is_new: bool) -> str:
    """`3 sessions due, 21 minutes`."""
    if not listed:
        return translate("Today", "nothing due yet") if is_new else ""
    minutes = max(1, sum(one.card.length_ms for one in listed) // MINUTE_MS)
    due = translate("Today", "%n sessions due", "", len(listed))
    length = translate("Today", "%n minutes", "", minutes)
    return f"{due}, {length}"


def waiting_of(agenda: Agenda, facts: Facts) -> tuple[str, ...]:
    """What only waits for a run, and what is held back, each with its reason."""
    waiting = [
        translate("Today", "{name}: {why}.").format(name=name_of(one.routine, facts), why=inside(one.why))
        for one in agenda.later
        if one.earliest is None
    ]
    held = [
        translate("Today", "{name}: {why}").format(name=name_of(one.routine, facts), why=one.why)
        for one in agenda.held
    ]
    return (*waiting, *held)


def state_of(agenda: Agenda, facts: Facts) -> State | None:
    """What is said when nothing is due: red, all done, or a day of rest."""
    if agenda.stopped:
        return State(title=translate("Today", "Not today."), text=_stopped(agenda), asks_what_now=True)
    if agenda.due:
        return None
    if any(one.day == facts.today and one.counts for one in facts.diary.sessions):
        text = translate("Today", "How was it? The question comes tomorrow morning.")
        return State(title=translate("Today", "Done for today."), text=text)
    return State(title=translate("Today", "Nothing due today."), text=_rest_day(agenda, facts))


def _stopped(agenda: Agenda) -> str:
    if agenda.stopped == RED_TODAY:
        return agenda.stopped
    return translate("Today", "{why} It goes on when a morning is as usual.").format(why=agenda.stopped)


def _rest_day(agenda: Agenda, facts: Facts) -> str:
    counts = translate("Today", "A rest day counts.")
    if agenda.next is None:
        return counts
    words = translate("Today", "The next one is {when}, {name}.")
    name = name_of(agenda.next.routine, facts)
    told = words.format(when=_when(agenda.next, facts.today), name=in_sentence(name))
    return f"{told} {counts}"


def _when(one: Due, today: date) -> str:
    """`tomorrow at 8:00`; without a time where any time of the day will do."""
    day = _coming_day(one.day, today)
    if one.earliest is None or (one.earliest.hour, one.earliest.minute) == (0, 0):
        return day
    return translate("Today", "{day} at {time}").format(day=day, time=time_text(one.earliest))


def _coming_day(day: date, today: date) -> str:
    if day - today <= timedelta(days=1):
        return translate("Today", "tomorrow")
    if day - today < WEEK:
        return translate("Today", "on {day}").format(day=QLocale().dayName(day.isoweekday()))
    return translate("Today", "on {day}").format(day=day_text(day, today))


def in_sentence(name: str) -> str:
    """A routine's name within a sentence: "eccentric heel drops", but "Ankle Strength 10"."""
    return name if name[1:] != name[1:].lower() else inside(name)


def name_of(file: str, facts: Facts) -> str:
    """The name of a routine, or of its file where it is not there."""
    card = facts.cards.get(file)
    return file if card is None else card.name
