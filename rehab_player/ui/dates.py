"""Days as people of the language write them; the order and the dots come from the translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import date, datetime

translate = QCoreApplication.translate


def short_day(day: date, today: date | None = None) -> str:
    """ "14 May", with its year when that is another one than today's."""
    if today is None or day.year == today.year:
        return _told(day, translate("Dates", "d MMM"))
    return _told(day, translate("Dates", "d MMM yyyy"))


def full_day(day: date) -> str:
    """ "14 May 2026"."""
    return _told(day, translate("Dates", "d MMMM yyyy"))


def weekday(day: date) -> str:
    """ "Thursday 14 May"."""
    return _told(day, translate("Dates", "dddd d MMMM"))


def full_weekday(day: date) -> str:
    """ "Thursday 14 May 2026"."""
    return _told(day, translate("Dates", "dddd d MMMM yyyy"))


def month(day: date) -> str:
    """ "May 2026"."""
    return _told(day, translate("Dates", "MMM yyyy"))


def moment(at: datetime) -> str:
    """ "Thu 14 May 2026, 8:05"."""
    told = QDateTime(at.year, at.month, at.day, at.hour, at.minute, at.second)
    return QLocale().toString(told, translate("Dates", "ddd d MMM yyyy, H:mm"))


def _told(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
