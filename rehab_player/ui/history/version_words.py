"""Two versions of one answer in words: what it is, where each comes from, and in what they differ."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.storage.care_kinds import kind_of
from rehab_player.ui.history.wording import day_text, time_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.storage.care_values import CareValue, Kept

translate = QCoreApplication.translate


def title_of(family: Sequence[Kept], today: date) -> str:
    """`Morning answer, 7 May`."""
    value = family[0].value
    word = kind_of(value).word
    day = _day(value)
    name = word[:1].upper() + word[1:]
    return name if day is None else f"{name}, {day_text(day, today)}"


def origin_of(kept: Kept) -> str:
    """Where a version was told."""
    if kept.imported_from is None:
        return translate("History", "Told here")
    return translate("History", "From {file}").format(file=kept.imported_from)


def differences(family: Sequence[Kept], today: date) -> tuple[str, ...]:
    """Of each version what only some have: `first step 3, new swelling yes`."""
    plain = [kind_of(one.value).plain(one.value) for one in family]
    differing = [name for name in plain[0] if len({repr(one[name]) for one in plain}) > 1]
    shown = [name for name in differing if name in _labels()] or differing
    return tuple(", ".join(_difference(one.value, name, today) for name in shown) for one in family)


def _difference(value: CareValue, name: str, today: date) -> str:
    label = _labels().get(name, name.replace("_", " "))
    return f"{label} {_told(_value(value, name), today)}"


def _value(value: CareValue, name: str) -> object:
    complaint = getattr(value, "complaint", None)
    return getattr(value, name, getattr(complaint, name, None))


def _day(value: CareValue) -> date | None:
    for name in ("day", "started_on", "first_worn"):
        found = getattr(value, name, None)
        if found is not None:
            return date.fromisoformat(str(found))
    told = getattr(value, "at", None)
    return told.date() if isinstance(told, datetime) else None


def _told(value: object, today: date) -> str:
    if value is None or value in ("", ()):
        return translate("History", "not told")
    if isinstance(value, bool):
        return translate("History", "yes") if value else translate("History", "no")
    if isinstance(value, datetime):
        return f"{day_text(value.date(), today)}, {time_text(value)}"
    if isinstance(value, date):
        return day_text(value, today)
    if isinstance(value, tuple):
        if all(isinstance(one, int | float) for one in value):
            return "–".join(f"{one:g}" for one in value)
        return str(len(value))
    if isinstance(value, Enum):
        return str(value.value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _labels() -> dict[str, str]:
    return {
        "pain_now": translate("History", "pain now"),
        "signs": translate("History", "warning signs"),
        "ran": translate("History", "ran"),
        "first_step": translate("History", "first step"),
        "stiff_min": translate("History", "minutes stiff"),
        "swelling": translate("History", "new swelling"),
        "walk_changed": translate("History", "walking changed"),
        "other_joints": translate("History", "other joints stiff"),
        "area": translate("History", "where"),
        "side": translate("History", "side"),
        "since": translate("History", "since"),
        "usual": translate("History", "usual first step"),
        "worst_ever": translate("History", "worst ever"),
        "seen_on": translate("History", "seen by somebody"),
        "km": translate("History", "km"),
        "minutes": translate("History", "minutes"),
        "pain_from_km": translate("History", "pain from km"),
        "worst": translate("History", "worst pain"),
        "note": translate("History", "note"),
        "name": translate("History", "name"),
        "first_worn": translate("History", "first worn"),
        "km_before": translate("History", "km before"),
        "retired_on": translate("History", "worn until"),
        "hours": translate("History", "hours"),
        "answers": translate("History", "answers"),
        "accepted": translate("History", "accepted"),
        "started_on": translate("History", "begun"),
        "left_on": translate("History", "left"),
        "finished_on": translate("History", "finished"),
        "pauses": translate("History", "pauses"),
        "moved": translate("History", "days moved"),
        "phases": translate("History", "phases begun"),
        "per_day": translate("History", "times a day"),
        "days_per_week": translate("History", "days a week"),
        "min_hours_apart": translate("History", "hours apart"),
    }
