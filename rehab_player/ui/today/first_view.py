"""Where to begin, before anything was done or planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import inside
from rehab_player.core.routine import Sides
from rehab_player.ui.routines.wording import area_word
from rehab_player.ui.today.due_view import in_sentence, side_word
from rehab_player.ui.today.values import FirstView

if TYPE_CHECKING:
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.today.facts import Facts

translate = QCoreApplication.translate

LONGEST_ON_BUTTON = 24
"""Routines with longer names are not named on the button."""


def first_view(facts: Facts) -> FirstView | None:
    """The first session that is offered; None when no routine is there or none is advised."""
    card = facts.cards.get(facts.start)
    if card is None:
        return None
    minutes = minutes_of(card)
    title = translate("Today", "Start with %n quiet minutes", "", minutes)
    start = translate("Today", "Start")
    if len(card.name) <= LONGEST_ON_BUTTON:
        start = translate("Today", "Start {name}").format(name=in_sentence(card.name))
    return FirstView(card=card, title=title, about=_about(card, facts), start=start)


def minutes_of(card: RoutineCard) -> int:
    """The length of a routine in whole minutes, rounded up, at least 1."""
    return max(1, -(-card.length_ms // 60_000))


def _about(card: RoutineCard, facts: Facts) -> str:
    told = [_said(facts), f"{card.name}: {card.summary}" if card.summary else f"{card.name}."]
    if card.equipment:
        told.append(translate("Today", "You need: {kit}.").format(kit=", ".join(card.equipment)))
    return " ".join(part for part in told if part)


def _said(facts: Facts) -> str:
    if not facts.complaints:
        return ""
    complaint = facts.complaints[0]
    side = "" if complaint.side is Sides.NONE else f"{side_word(complaint.side)}, "
    area = area_word(complaint.area)
    words = translate("Today", "You said: {side}{area}.")
    return words.format(side=side, area=inside(area))
