"""The words and numbers of the report: pure functions of `core.report.Report`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from rehab_player.core.history_doses import stem
from rehab_player.core.history_measures import Change
from rehab_player.core.language import decimal, one_decimal
from rehab_player.ui.dates import full_day, short_day
from rehab_player.ui.history.measure_charts import signed
from rehab_player.ui.history.pain_charts import moment_word
from rehab_player.ui.history.wording import NONE_TOLD, light_word, reason_word
from rehab_player.ui.words import plain, side_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rehab_player.core.history_measures import LeftRight, MeasureLine
    from rehab_player.core.report import NoteFact, PainTrend, Report, SkipFact

translate = QCoreApplication.translate

MOST_ROWS = 8
"""So many rows a table has at most; what is left out is counted."""
MINUTE_MS = 60_000
Row = tuple[str, ...]


class Figure(NamedTuple):
    """A number with what it counts."""

    value: str
    label: str


def title() -> str:
    return translate("Report", "Rehab report")


def span_text(report: Report) -> str:
    """The days of the report, "17 April to 14 May 2026"."""
    return translate("Report", "{first} to {last}").format(
        first=date_text(report.first), last=date_text(report.last)
    )


def date_text(day: date) -> str:
    """A date in full, "14 May 2026"."""
    return full_day(day)


def short_date(day: date) -> str:
    """A date in a table, "14 May"."""
    return short_day(day)


def figures(report: Report) -> tuple[Figure, ...]:
    """The numbers at the top."""
    found = [
        Figure(f"{report.sessions}", translate("Report", "sessions")),
        Figure(f"{report.completed}", translate("Report", "done to the end")),
        Figure(f"{report.days}", translate("Report", "days with a session")),
        Figure(time_text(report.active_ms), translate("Report", "hours and minutes done")),
    ]
    if report.doses.due:
        share = translate("Report", "{done} of {due}").format(done=report.doses.counted, due=report.doses.due)
        percent = round(100 * (report.doses.share or 0.0))
        found.append(Figure(share, translate("Report", "doses due, {n} %").format(n=percent)))
    return tuple(found)


def time_text(ms: int) -> str:
    """Hours and minutes, "9:12"."""
    minutes = (ms + MINUTE_MS // 2) // MINUTE_MS
    return f"{minutes // 60}:{minutes % 60:02}"


def dose_rows(report: Report) -> tuple[Row, ...]:
    """Each prescribed routine: done, due, stopped early. A routine that was played has its own name."""
    names = _names(report)
    return _at_most(
        (
            names.get(each.routine, plain(each.routine)),
            str(each.doses.counted),
            str(each.doses.due),
            str(each.doses.partial),
        )
        for each in report.by_routine
    )


def routine_rows(report: Report) -> tuple[Row, ...]:
    """Each routine that was played: sessions, done to the end, time."""
    return _at_most(
        (plain(each.routine_name), str(each.sessions), str(each.completed), time_text(each.active_ms))
        for each in report.routines
    )


def pain_rows(report: Report) -> tuple[Row, ...]:
    """Each question: the mean of the first and of the last week, the change, the worst, how many answers."""
    return tuple(_trend_row(trend) for trend in report.pain)


def lights_text(report: Report) -> str:
    """How many sessions of each light."""
    told = [f"{light_word(light.value)} {count}" for light, count in report.lights]
    return translate("Report", "Sessions by light: {lights}.").format(lights=", ".join(told))


def measure_rows(report: Report) -> tuple[Row, ...]:
    """Each measure and load: first, last, change, and whether that is a real one."""
    return _at_most(_measure_row(line) for line in (*report.measures, *report.loads))


def side_rows(report: Report) -> tuple[Row, ...]:
    """What each side did: repetitions, time under tension."""
    return tuple(
        (
            _capital(side_word(side.side)),
            f"{side.reps}",
            time_text(side.active_ms),
            translate("Report", "{n} min").format(n=f"{side.tension_ms / MINUTE_MS:.0f}"),
        )
        for side in report.sides
    )


def left_right_texts(report: Report) -> tuple[str, ...]:
    """Left beside right, in a sentence each."""
    return tuple(_left_right(pair) for pair in report.left_right)


def skip_text(report: Report) -> str:
    """Why steps were left out, "" when none was."""
    if not report.skips:
        return ""
    total = sum(fact.segments for fact in report.skips)
    told = ", ".join(f"{_reason(fact)} {fact.segments}" for fact in report.skips)
    return translate("Report", "Sets and holds left out or cut short: {n} ({reasons}).").format(
        n=total, reasons=told
    )


def note_text(note: NoteFact) -> str:
    """A note with its day."""
    about = f", {plain(note.routine_name)}" if note.routine_name else ""
    return f"{short_date(note.day)}{about}: {plain(note.text)}"


def more_notes(count: int) -> str:
    return translate("Report", "and %n more notes", "", count)


def footer(page: int) -> str:
    """What stands at the bottom of each page."""
    told = translate(
        "Report", "From the person's own log, made with Rehab Player. Pain on a scale of 0 to 10. Page {n}."
    )
    return told.format(n=page)


def _trend_row(trend: PainTrend) -> Row:
    answers = sum(week.told for week in trend.weeks)
    if not trend.weeks:
        return (_capital(moment_word(trend.moment)), NONE_TOLD, NONE_TOLD, NONE_TOLD, NONE_TOLD, "0")
    worst = max(point.score for point in trend.points)
    change = NONE_TOLD if trend.change is None else _signed_tenths(trend.change)
    return (
        _capital(moment_word(trend.moment)),
        one_decimal(trend.weeks[0].mean),
        one_decimal(trend.weeks[-1].mean),
        change,
        str(worst),
        str(answers),
    )


def _signed_tenths(change: float) -> str:
    tenths = round(change, 1)
    return f"{'+' if tenths > 0 else '−' if tenths < 0 else '±'}{one_decimal(abs(tenths))}"


def _measure_row(line: MeasureLine) -> Row:
    name = plain(line.name)
    if line.routine:
        name = f"{name}, {plain(line.routine)}"
    if line.side is not None:
        name = f"{name}, {side_word(line.side)}"
    unit = plain(line.unit)
    return (
        name,
        f"{decimal(line.points[0].value)} {unit}".strip(),
        f"{decimal(line.last)} {unit}".strip(),
        signed(line.change),
        _verdict(line),
    )


def _verdict(line: MeasureLine) -> str:
    if line.verdict is Change.UNJUDGED or line.real_from is None:
        return ""
    if line.verdict is Change.NOT_REAL:
        told = translate("Report", "no real change (below {n} {unit})")
    else:
        told = translate("Report", "real ({n} {unit} or more)")
    return told.format(n=decimal(line.real_from), unit=plain(line.unit))


def _left_right(pair: LeftRight) -> str:
    told = translate("Report", "{name}: left {left}, right {right}, difference {difference} {unit}").format(
        name=plain(pair.name),
        left=decimal(pair.left),
        right=decimal(pair.right),
        difference=decimal(abs(pair.difference)),
        unit=plain(pair.unit),
    )
    return translate("Report", "{told}; worth watching.").format(told=told) if pair.is_uneven else f"{told}."


def _reason(fact: SkipFact) -> str:
    return translate("Report", "no reason given") if fact.reason is None else reason_word(fact.reason)


def _names(report: Report) -> dict[str, str]:
    """Played routines by the name of their file."""
    return {stem(work.routine_file): plain(work.routine_name) for work in report.routines}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _at_most(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The first few rows, and a row that counts the others."""
    every = list(rows)
    if len(every) <= MOST_ROWS:
        return tuple(every)
    left = len(every) - MOST_ROWS + 1
    rest = translate("Report", "and {n} more").format(n=left)
    return (*every[: MOST_ROWS - 1], (rest, *("" for _ in every[0][1:])))
