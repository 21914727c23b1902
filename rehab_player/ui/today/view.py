"""What Today shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from rehab_player.core.pain import Zone, zone
from rehab_player.core.routine import PainRule
from rehab_player.core.session import Session, SessionState
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.player.number_text import clock
from rehab_player.ui.player.wording import plain
from rehab_player.ui.routines.cards import RoutineCard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.storage.log_rows import SessionRow

translate = QCoreApplication.translate

RECENT = 3
"""So many routines are offered again."""
FIRST_CHOICE = "eccentric-heel-drops"
"""The file name, without its ending, of the routine offered before anything was done."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A session that can be resumed."""

    id: str
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class LastPain:
    """The worst pain of the last session that has one."""

    zone: Zone
    told: str


@dataclass(frozen=True, slots=True)
class Recent:
    """A routine that was done lately."""

    card: RoutineCard
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """`first` is where to begin; it is set only while nothing was done yet."""

    day: str
    interrupted: tuple[Interrupted, ...] = ()
    last_pain: LastPain | None = None
    recent: tuple[Recent, ...] = ()
    first: RoutineCard | None = None


def today_view(
    rows: Sequence[SessionRow],
    interrupted: Sequence[Session],
    cards: Sequence[RoutineCard],
    today: date,
) -> TodayView:
    """Today for the newest `rows` of the log, its open sessions, and the routines there are."""
    over = [row for row in rows if row.state is not SessionState.OPEN]
    recent = _recent(over, cards, today)
    return TodayView(
        day=QLocale().toString(QDate(today.year, today.month, today.day), "dddd d MMMM"),
        interrupted=tuple(interrupted_of(session, today) for session in interrupted),
        last_pain=_last_pain(over, cards, today),
        recent=recent,
        first=None if recent else _first(cards),
    )


def interrupted_of(session: Session, today: date) -> Interrupted:
    """An open session and where it stopped."""
    words = translate("Today", "stopped {day} at {done} of {planned}")
    if not session.start.planned_ms:
        words = translate("Today", "stopped {day} after {done}")
    told = words.format(
        day=_day_word(session.start.local_date, today),
        done=clock(session.active_ms),
        planned=clock(session.start.planned_ms),
    )
    return Interrupted(session.start.id, plain(session.start.routine_name), told)


def minutes_of(card: RoutineCard) -> int:
    """The length of a routine in whole minutes, rounded up, at least 1."""
    return max(1, -(-card.length_ms // 60_000))


def _recent(rows: Sequence[SessionRow], cards: Sequence[RoutineCard], today: date) -> tuple[Recent, ...]:
    by_name = {card.name: card for card in cards}
    found: dict[str, Recent] = {}
    for row in rows:
        card = by_name.get(row.routine_name)
        if card is not None and card.name not in found:
            last = translate("Today", "last {day}").format(day=_day_word(row.local_date, today))
            found[card.name] = Recent(card, ", ".join(part for part in (last, card.often) if part))
    return tuple(found.values())[:RECENT]


def _last_pain(rows: Sequence[SessionRow], cards: Sequence[RoutineCard], today: date) -> LastPain | None:
    row = next((row for row in rows if row.pain_worst is not None), None)
    if row is None or row.pain_worst is None:
        return None
    card = next((card for card in cards if card.name == row.routine_name), None)
    rule = (card.routine.pain_rule if card else None) or PainRule.LOADING
    words = translate("Today", "Worst {score} {day}, {name}")
    told = words.format(
        score=row.pain_worst, day=_day_word(row.local_date, today), name=plain(row.routine_name)
    )
    return LastPain(zone(rule, row.pain_worst), told)


def _first(cards: Sequence[RoutineCard]) -> RoutineCard | None:
    known = (card for card in cards if card.path.stem == FIRST_CHOICE)
    return next(known, cards[0] if cards else None)


def _day_word(day: date, today: date) -> str:
    """A day as part of a sentence: "today", "yesterday", "on 12 May"."""
    days = (today - day).days
    if days == 0:
        return translate("Today", "today")
    if days == 1:
        return translate("Today", "yesterday")
    return translate("Today", "on {day}").format(day=day_text(day, today))
