"""The programmes that are followed, as Today shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.due_adherence import adherence, total
from rehab_player.core.programme_enrolment import Enrolment, Pause, PauseReason, place
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.today.values import ProgrammeView, WeekState

if TYPE_CHECKING:
    from datetime import date

    from rehab_player.ui.today.facts import Facts

translate = QCoreApplication.translate

WEEKS_SHOWN = 12
"""Of a programme without an end so many weeks are shown, the present one among them."""


def programme_views(facts: Facts) -> tuple[ProgrammeView, ...]:
    """One for each programme that is begun and neither left nor finished, the oldest first."""
    found = (one for one in facts.plans.enrolments if one.is_open(facts.today))
    return tuple(_view(one, facts) for one in found if one.programme in facts.plans.programmes)


def _view(enrolment: Enrolment, facts: Facts) -> ProgrammeView:
    programme = facts.plans.programmes[enrolment.programme]
    here = place(enrolment, programme, facts.today)
    done, prescribed = total(adherence(enrolment, facts.plans, facts.diary, facts.today))
    weeks = programme.weeks
    week = here.week if weeks is None else min(here.week, weeks)
    of = "" if weeks is None else translate("Today", " of {n}").format(n=weeks)
    return ProgrammeView(
        enrolment=enrolment,
        name=programme.name,
        weeks=week_states(week, weeks),
        week=translate("Today", "Week {n}").format(n=week),
        of=of,
        phase=here.phase.name if len(programme.phases) > 1 else "",
        done=done,
        prescribed=max(done, prescribed),
        paused=pause_words(enrolment, facts.today),
    )


def week_states(week: int, weeks: int | None) -> tuple[WeekState, ...]:
    """A state for each week; without an end the last ones, or as many as make twelve."""
    last = max(WEEKS_SHOWN, week) if weeks is None else weeks
    first = 1 if weeks is not None else last - WEEKS_SHOWN + 1
    return tuple(
        "done" if one < week else "now" if one == week else "coming" for one in range(first, last + 1)
    )


def pause_words(enrolment: Enrolment, today: date) -> str:
    """`Paused since 3 May: ill`; empty while it goes on."""
    pause = next((one for one in enrolment.pauses if one.holds(today)), None)
    if pause is None:
        return ""
    words = translate("Today", "Paused since {day}: {why}")
    if pause.until is not None:
        words = translate("Today", "Paused until {until}: {why}")
    return words.format(
        day=day_text(pause.first, today),
        until="" if pause.until is None else day_text(pause.until, today),
        why=reason_word(pause),
    )


def reason_word(pause: Pause) -> str:
    """Why it is paused, as part of a sentence."""
    words = {
        PauseReason.ILL: translate("Today", "ill"),
        PauseReason.TRAVELLING: translate("Today", "travelling"),
        PauseReason.OTHER: translate("Today", "another reason"),
    }
    return words[pause.reason]
