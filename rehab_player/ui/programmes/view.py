"""What the Programmes page shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.due_tasks import clash
from rehab_player.core.language import decimal, inside
from rehab_player.core.programme_enrolment import OwnDose, place
from rehab_player.core.routine import Dose, Sides
from rehab_player.ui.routines.wording import area_word, dose_words, span_words
from rehab_player.ui.today.due_view import name_of, side_word
from rehab_player.ui.today.programme_view import programme_views
from rehab_player.ui.today.values import ProgrammeView

if TYPE_CHECKING:
    from datetime import date

    from rehab_player.core.programme import Prescription, Programme
    from rehab_player.core.programme_enrolment import Enrolment
    from rehab_player.ui.today.facts import Facts

translate = QCoreApplication.translate

MONDAY = 1
DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedView:
    """A programme that is followed; `doses` are those of the present phase."""

    progress: ProgrammeView
    doses: tuple[str, ...]
    side: Sides

    @property
    def enrolment(self) -> Enrolment:
        """What is kept of following it."""
        return self.progress.enrolment


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """A programme that can be followed. `phases` have their weeks, and what they ask for, in words."""

    file: str
    name: str
    summary: str
    facts: str
    caution: str
    phases: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnView:
    """A routine that is done by its own dose, apart from any programme."""

    dose: OwnDose
    name: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammesView:
    """What is followed, the oldest first, and what else there is.

    `routines` are those with a dose that are not followed by it yet: file and words.
    """

    followed: tuple[FollowedView, ...]
    own: tuple[OwnView, ...]
    offers: tuple[OfferView, ...]
    routines: tuple[tuple[str, str], ...]


def programmes_view(facts: Facts) -> ProgrammesView:
    """The page for these facts; what is followed on a side is still offered, for the other."""
    followed = tuple(_followed(one, facts) for one in programme_views(facts))
    own = tuple(_own(one, facts) for one in facts.plans.own if one.left_on is None)
    offers = (_offer(file, one, facts) for file, one in facts.plans.programmes.items())
    return ProgrammesView(
        followed=followed,
        own=own,
        offers=tuple(sorted(offers, key=lambda one: one.name.casefold())),
        routines=_with_a_dose(facts, {one.dose.routine for one in own}),
    )


def why_not(file: str, side: Sides, facts: Facts) -> str:
    """Why it cannot be begun on that side, in a sentence; empty when it can."""
    programme = facts.plans.programmes[file]
    for one in facts.plans.enrolments:
        if one.programme == file and one.is_open(facts.today) and one.side is side:
            return translate("Programmes", "You follow it on this side already.")
    return clash(programme, side, facts.plans, facts.today)


def first_days(today: date) -> tuple[date, ...]:
    """The days on which a programme can begin: today, tomorrow, and next Monday where that is a third."""
    tomorrow = today + timedelta(days=1)
    monday = today + timedelta(days=DAYS_OF_A_WEEK - today.weekday())
    return (today, tomorrow) if monday == tomorrow else (today, tomorrow, monday)


def prescription_words(one: Prescription, facts: Facts) -> str:
    """`Eccentric heel drops: 2 a day, at least 6 h apart`."""
    told = [_often(one)]
    if one.hours_apart is not None:
        told.append(translate("Programmes", "{n} hours apart").format(n=decimal(one.hours_apart)))
    if one.rest_day_between:
        told.append(translate("Programmes", "a day between"))
    if one.note:
        told.append(inside(one.note))
    words = ", ".join(part for part in told if part)
    return f"{name_of(one.routine, facts)}: {words}"


def _often(one: Prescription) -> str:
    if one.every_hours is not None:
        hours = span_words(one.every_hours)
        return translate("Programmes", "every {n} hours").format(n=hours)
    return dose_words(Dose(per_day=one.per_day, days_per_week=one.days_per_week, after_runs=one.after_runs))


def _own(dose: OwnDose, facts: Facts) -> OwnView:
    often = dose_words(
        Dose(per_day=dose.per_day, days_per_week=dose.days_per_week, after_runs=dose.after_runs)
    )
    told = ", ".join(part for part in (often, side_word(dose.side)) if part)
    return OwnView(dose=dose, name=name_of(dose.routine, facts), told=told)


def _with_a_dose(facts: Facts, followed: set[str]) -> tuple[tuple[str, str], ...]:
    """The routines that say how often, by name."""
    found = [
        (file, f"{card.name}: {card.often}")
        for file, card in facts.cards.items()
        if card.often and file not in followed
    ]
    return tuple(sorted(found, key=lambda one: one[1].casefold()))


def _followed(progress: ProgrammeView, facts: Facts) -> FollowedView:
    programme = facts.plans.programmes[progress.enrolment.programme]
    phase = place(progress.enrolment, programme, facts.today).phase
    return FollowedView(
        progress=progress,
        doses=tuple(prescription_words(one, facts) for one in phase.do),
        side=progress.enrolment.side,
    )


def _offer(file: str, programme: Programme, facts: Facts) -> OfferView:
    weeks = translate("Programmes", "Without an end")
    if programme.weeks is not None:
        weeks = translate("Programmes", "%n weeks", "", programme.weeks)
    return OfferView(
        file=file,
        name=programme.name,
        summary=programme.summary,
        facts=", ".join((weeks, *(inside(area_word(area)) for area in programme.areas))),
        caution=programme.caution,
        phases=tuple(
            (phase.name, tuple(prescription_words(one, facts) for one in phase.do))
            for phase in programme.phases
        ),
        sources=programme.sources,
    )
