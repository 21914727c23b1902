"""Doses, lengths and names as the cards say them: pure functions, usable without a window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import decimal
from rehab_player.core.routine import Dose, Span
from rehab_player.ui.words import clock

translate = QCoreApplication.translate


def length_words(total_ms: int, *, open_work: bool = False) -> str:
    """The length of a routine, "14:00"; `open_work` says that the person sets the pace in part of it."""
    if not total_ms:
        return translate("Routines", "at your pace")
    length = clock(total_ms)
    return translate("Routines", "{length} + your pace").format(length=length) if open_work else length


def short_time(ms: int) -> str:
    """A time within a list of steps: "45 s", and from a minute "1:30"."""
    seconds = -(-ms // 1000)
    return clock(ms) if seconds >= 60 else translate("Routines", "{n} s").format(n=seconds)


def span_words(span: Span) -> str:
    """A number or a range, "2" or "2–3"."""
    if span.low == span.high:
        return decimal(span.low)
    return f"{decimal(span.low)}–{decimal(span.high)}"


def often_words(dose: Dose | None) -> str:
    """How often, for a card: "2 a day", "3 a week", "after runs"; empty without a dose."""
    if dose is None:
        return ""
    often = _often(dose)
    if dose.after_runs:
        after = translate("Routines", "after runs")
        return after if not often else translate("Routines", "{often}, after runs").format(often=often)
    return often or _weeks(dose)


def dose_words(dose: Dose | None) -> str:
    """The whole dose, for the details: "2 a day, 12 weeks, 6 h apart"; empty without one."""
    if dose is None:
        return ""
    weeks, apart = _weeks(dose), ""
    if dose.min_hours_apart is not None:
        apart = translate("Routines", "{n} h apart").format(n=span_words(dose.min_hours_apart))
    often = often_words(dose)
    return ", ".join(part for part in (often, weeks if weeks != often else "", apart) if part)


def _often(dose: Dose) -> str:
    day, week = dose.per_day, dose.days_per_week
    once = Span(1, 1)
    if week is None or week == Span(7, 7):
        if day is None:
            return translate("Routines", "every day") if week is not None else ""
        if day == once:
            return translate("Routines", "once a day")
        return translate("Routines", "{n} a day").format(n=span_words(day))
    a_week = translate("Routines", "once a week") if week == once else ""
    if day is None or day == once:
        return a_week or translate("Routines", "{n} a week").format(n=span_words(week))
    return translate("Routines", "{n} a day, {m} days a week").format(n=span_words(day), m=span_words(week))


def _weeks(dose: Dose) -> str:
    if dose.weeks is None:
        return ""
    if dose.weeks == Span(1, 1):
        return translate("Routines", "1 week")
    return translate("Routines", "{n} weeks").format(n=span_words(dose.weeks))


def area_word(area: str) -> str:
    """An area as the interface writes it."""
    words = {
        "inside of ankle": translate("Routines", "Inside of ankle"),
        "outside of ankle": translate("Routines", "Outside of ankle"),
        "front of ankle": translate("Routines", "Front of ankle"),
        "back of ankle": translate("Routines", "Back of ankle"),
        "under heel": translate("Routines", "Under heel"),
        "calf": translate("Routines", "Calf"),
        "general": translate("Routines", "General"),
    }
    return words.get(area, area)


def goal_word(goal: str) -> str:
    """A goal as the interface writes it."""
    words = {
        "mobility": translate("Routines", "Mobility"),
        "strength": translate("Routines", "Strength"),
        "balance": translate("Routines", "Balance"),
        "recovery": translate("Routines", "Recovery"),
        "pain relief": translate("Routines", "Pain relief"),
        "running form": translate("Routines", "Running form"),
    }
    return words.get(goal, goal)
