"""Makes what Today shows out of the facts; everything is judged by the rules of `core`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core import morning_card
from rehab_player.core.due import due
from rehab_player.core.language import inside
from rehab_player.core.manner import manner_for
from rehab_player.core.morning import morning_of
from rehab_player.core.session import PainMoment, Session
from rehab_player.core.suggestion_story import file_of
from rehab_player.ui.dates import weekday
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.today.due_view import (
    as_played,
    due_views,
    in_sentence,
    name_of,
    state_of,
    summary_of,
    waiting_of,
)
from rehab_player.ui.today.first_view import first_view
from rehab_player.ui.today.programme_view import programme_views
from rehab_player.ui.today.suggesting import suggestions
from rehab_player.ui.today.values import (
    FirstView,
    Interrupted,
    MorningView,
    Recent,
    State,
    SuggestionView,
    TodayView,
)
from rehab_player.ui.words import clock, plain

if TYPE_CHECKING:
    from datetime import date

    from rehab_player.core.due_values import Agenda
    from rehab_player.ui.today.facts import Facts

translate = QCoreApplication.translate

RECENT = 3
"""So many routines are offered again where nothing is planned."""
ASKED_FOR_DAYS = 14
"""Without a plan a morning is asked about for so many days after the last session."""
ANYWHERE = "general"


def today_view(facts: Facts) -> TodayView:
    """Today as it is at the moment of the facts."""
    agenda = due(facts.plans, facts.diary, facts.now)
    listed = due_views(agenda, facts)
    has_plan = bool(agenda.due or agenda.later or agenda.held or _follows(facts))
    recent = () if has_plan else _recent(facts)
    first = None if has_plan or recent else first_view(facts)
    return TodayView(
        day=day_title(facts.today),
        summary=summary_of(listed, agenda, is_new=first is not None),
        morning=_morning(facts, has_plan=has_plan),
        interrupted=tuple(interrupted_of(session, facts.today) for session in facts.interrupted),
        due=listed,
        waiting=waiting_of(agenda, facts),
        state=_state(agenda, facts, first, has_plan=has_plan),
        recent=recent,
        first=first,
        pain=_pain(facts) if first is None else None,
        suggestion=_suggestion(facts),
        programmes=programme_views(facts),
    )


def day_title(day: date) -> str:
    """`Thursday 14 May`."""
    return weekday(day)


def interrupted_of(session: Session, today: date) -> Interrupted:
    """An open session and where it stopped."""
    words = translate("Today", "stopped {day} at {done} of {planned}")
    if not session.start.planned_ms:
        words = translate("Today", "stopped {day} after {done}")
    told = words.format(
        day=day_word(session.start.local_date, today),
        done=clock(session.active_ms),
        planned=clock(session.start.planned_ms),
    )
    return Interrupted(session.start.id, plain(session.start.routine_name), told)


def day_word(day: date, today: date) -> str:
    """A day that is over as part of a sentence: "today", "yesterday", "on 12 May"."""
    days = (today - day).days
    if days == 0:
        return translate("Today", "today")
    if days == 1:
        return translate("Today", "yesterday")
    return translate("Today", "on {day}").format(day=day_text(day, today))


def _follows(facts: Facts) -> bool:
    return any(one.is_open(facts.today) for one in facts.plans.enrolments) or any(
        one.left_on is None or facts.today < one.left_on for one in facts.plans.own
    )


def _state(agenda: Agenda, facts: Facts, first: FirstView | None, *, has_plan: bool) -> State | None:
    if has_plan or (agenda.stopped and first is None):
        return state_of(agenda, facts)
    return None


def _morning(facts: Facts, *, has_plan: bool) -> MorningView | None:
    """The question, where there is something that it could be about."""
    about = morning_card.asked_about(facts.sessions, facts.today)
    is_late = about is None or (facts.today - about.start.local_date).days > ASKED_FOR_DAYS
    complaint = facts.complaint_of(() if about is None else about.start.areas)
    if is_late and not has_plan:
        return None
    told = facts.diary.mornings
    answer = morning_of(told, facts.today)
    last = max((one for one in told if one.stiff_min is not None), key=lambda one: one.at, default=None)
    areas = () if about is None else about.start.areas
    return MorningView(
        area=_area(areas, None if complaint is None else complaint.area),
        about="" if about is None else _about(about, facts.today),
        stiff_min=0 if last is None else last.stiff_min or 0,
        answer=answer,
        line=morning_card.answer_line(told, facts.diary.usual, facts.today),
    )


def _area(areas: tuple[str, ...], complaint: str | None) -> str:
    """Where the morning is about: what hurts, if the session was for it, else what that was for."""
    if complaint is not None and (not areas or complaint in areas):
        return complaint
    return areas[0] if areas else ANYWHERE


def _about(session: Session, today: date) -> str:
    """`after yesterday's heel drops, worst 4`."""
    name = plain(session.start.routine_name)
    days = (today - session.start.local_date).days
    words = translate("Today", "after yesterday's {name}")
    if days > 1:
        words = translate("Today", "after {name} {day}")
    told = words.format(name=in_sentence(name), day=day_word(session.start.local_date, today))
    worst = session.pain(PainMoment.WORST)
    return told if worst is None else translate("Today", "{told}, worst {n}").format(told=told, n=worst)


def _recent(facts: Facts) -> tuple[Recent, ...]:
    found: dict[str, Recent] = {}
    for session in reversed(facts.sessions):
        file = file_of(session)
        card = facts.cards.get(file)
        if card is not None and file not in found:
            last = translate("Today", "last {day}").format(
                day=day_word(session.start.local_date, facts.today)
            )
            manner = manner_for(file, facts.plans, facts.diary, facts.now)
            played = as_played(card, replace(manner, impact=True), facts)
            found[file] = Recent(played, ", ".join(part for part in (last, card.often) if part))
    return tuple(found.values())[:RECENT]


def _pain(facts: Facts) -> morning_card.Recent:
    return morning_card.recent(facts.sessions, facts.diary.mornings, facts.diary.usual, facts.today)


def _suggestion(facts: Facts) -> SuggestionView | None:
    found = suggestions(facts)
    if not found:
        return None
    title = found[0].title
    words = translate("Today", "Suggestion: {what}")
    return SuggestionView(
        suggestion=found[0],
        title=words.format(what=inside(title)),
        name=name_of(found[0].routine, facts),
    )
