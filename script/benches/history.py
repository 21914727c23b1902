"""How fast History opens, filters and hands out 20,000 sessions of 20 segments."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING
from uuid import UUID

from rehab_player.core.history import Zoom
from rehab_player.core.history_calendar import calendar, first_calendar_day
from rehab_player.core.history_doses import Prescription, doses_by_week
from rehab_player.core.history_measures import left_right, measure_lines
from rehab_player.core.history_pain import pain_lines
from rehab_player.core.history_work import work_by_week
from rehab_player.storage.backup import back_up_now
from rehab_player.storage.export_json import write_json
from rehab_player.storage.history import History
from rehab_player.storage.history_query import Order, SessionFilter
from rehab_player.storage.import_history import import_file
from rehab_player.storage.log import open_log
from script.benches.figures import HISTORY, Figure, judged

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from rehab_player.storage.log import SessionLog

SESSIONS = 20_000
SEGMENTS = 20
PER_DAY = 4
TODAY = date(2026, 5, 14)
TRIES = 5
PAGE = 100
PAGE_SIZE = (1166, 768)
ROUTINES = (
    "Eccentric heel drops", "Ankle Strength 10", "Contrast Soak", "Foot doming", "Soleus block",
    "Mobility Reset", "Calf stretch", "Hop ladder", "Plantar fascia stretch", "Frozen bottle roll",
)  # fmt: skip
AREAS = ("back of ankle", "under heel", "calf", "inside of ankle", "general")


def run(_minutes: float) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        with closing(open_log(root / "history.sqlite3")) as log:
            with log.writing() as db:
                fill(db)
            history = History(log)
            yield from _opened(log)
            yield from _page(history)
            yield from _filters(history)
        yield from _files(root)


def fill(db: sqlite3.Connection, sessions: int = SESSIONS) -> None:
    """So many sessions, four a day, in bulk."""
    db.execute(
        "INSERT INTO routine_text VALUES (1, 'hash', 'format: 1\nname: A routine of the usual length\n' )"
    )
    db.executemany(
        "INSERT INTO session (key, id, routine_name, routine_file, routine_hash, routine_text, affected, "
        "planned_ms, segment_count, started_at, started_utc_ms, local_date, state, ended_at, active_ms, "
        "effort, note, areas, segments_done, reps, tension_ms, pain_before, pain_worst, pain_morning) "
        "VALUES (?, ?, ?, ?, ?, 1, 'left', 840000, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 19, 285, 855000, ?, ?, ?)",
        map(_session, range(sessions)),
    )
    db.executemany(
        "INSERT INTO segment "
        "VALUES (?, ?, 1, ?, ?, ?, 1, 3, NULL, NULL, 90000, 15, 90000, 15, ?, NULL, ?, 3000)",
        (_segment(key, index) for key in range(sessions) for index in range(SEGMENTS)),
    )
    db.executemany("INSERT INTO pain VALUES (?, ?, ?, ?, ?, NULL)", _pains(sessions))
    db.executemany("INSERT INTO measure VALUES (?, ?, 'Knee to wall', 'cm', ?, ?)", _measures(sessions))


def _start(key: int) -> datetime:
    day = TODAY - timedelta(days=(SESSIONS - 1 - key) // PER_DAY)
    return datetime(day.year, day.month, day.day, 7 + 3 * (key % PER_DAY), tzinfo=UTC)


def _session(key: int) -> tuple[object, ...]:
    start = _start(key)
    routine = ROUTINES[key % len(ROUTINES)]
    return (
        key, str(UUID(int=key + 1, version=4)), routine, routine.lower().replace(" ", "-") + ".yaml",
        "ab" * 32, SEGMENTS, start.isoformat(), int(start.timestamp() * 1000), start.date().isoformat(),
        "partial" if key % 7 == 0 else "completed", (start + timedelta(minutes=14)).isoformat(), 840_000,
        key % 11, "Backpack with 12 kg, a bit stiff at first." if key % 5 == 0 else "",
        f'["{AREAS[key % len(AREAS)]}"]', key % 4, key % 6, key % 5,
    )  # fmt: skip


def _segment(key: int, index: int) -> tuple[object, ...]:
    work = index % 2 == 0
    side = ("left" if index % 4 else "right") if work else None
    outcome = "skipped" if (key + index) % 19 == 0 else "done"
    name = "Heel drop, knee straight" if work else "Rest"
    return key, index, "reps" if work else "rest", name, side, outcome, "2026-05-14T08:00:00+00:00"


def _pains(sessions: int) -> Iterator[tuple[object, ...]]:
    for key in range(sessions):
        at = _start(key).isoformat()
        yield key, 0, "before", key % 4, at
        yield key, 1, "worst", key % 6, at
        yield key, 2, "morning", key % 5, at


def _measures(sessions: int) -> Iterator[tuple[object, ...]]:
    for key in range(0, sessions, PER_DAY):
        yield key, 0, "left", 6 + key % 9 / 2
        yield key, 1, "right", 11 + key % 3 / 2


def _page(history: History) -> Iterator[Figure]:
    aim = "300 ms, better 100 ms"
    yield _figure("all data of the page, charts of 4 weeks", lambda: open_page(history, Zoom.FOUR_WEEKS), aim)
    yield _figure("all data of the page, charts of a year", lambda: open_page(history, Zoom.YEAR), aim)
    yield _figure("all data of the page, charts of everything", lambda: open_page(history, Zoom.ALL), aim)
    yield _figure("what left and right did, of everything", history.sides, "300 ms")


def _opened(log: SessionLog) -> Iterator[Figure]:
    """The page itself, from its making to its picture with all charts, in memory instead of on a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert app is not None, "it lives as long as this function"
    first = _timed(lambda: _show_page(log))
    again = median(_timed(lambda: _show_page(log)) for _ in range(TRIES)) * 1_000
    what = f"read and drawn with its charts; the very first time {first * 1_000:.0f} ms, with what it loads"
    yield judged(HISTORY, again, f"{again:.0f} ms", what)


def _show_page(log: SessionLog) -> None:
    from PySide6.QtCore import QCoreApplication

    from rehab_player.ui.history.page import HistoryPage
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

    theme = Theme("light")
    now = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)
    page = HistoryPage(theme, Icons(theme), log, now=lambda: now)
    page.resize(*PAGE_SIZE)
    page.refresh()
    page.show()
    QCoreApplication.processEvents()
    page.grab()
    page.hide()
    page.deleteLater()


def open_page(history: History, zoom: Zoom) -> None:
    """What the page asks for when it opens."""
    first = zoom.first_day(TODAY)
    heel_drops = Prescription(
        routine="eccentric-heel-drops", per_day=2, days_per_week=7, first=TODAY - timedelta(days=90)
    )
    history.rows(limit=PAGE)
    history.count()
    history.choices()
    notes = {note.day: note.text for note in history.day_notes(first_calendar_day(TODAY), TODAY)}
    calendar(history.facts(first_calendar_day(TODAY), TODAY), TODAY, (heel_drops,), notes)
    rows = history.facts(first, TODAY)
    since = first or history.choices().first_day or TODAY
    pain_lines(rows)
    work_by_week(rows, since, TODAY)
    doses_by_week(rows, (heel_drops,), since, TODAY)
    left_right(measure_lines(history.readings(first, TODAY)))


def _filters(history: History) -> Iterator[Figure]:
    for what, chosen in {
        "routine": SessionFilter(routines=frozenset({ROUTINES[3]})),
        "area": SessionFilter(area="calf"),
        "days": SessionFilter(first=date(2020, 1, 1), last=date(2022, 12, 31)),
        "text in name and note": SessionFilter(text="BACKPACK"),
        "text that is nowhere": SessionFilter(text="ökonomie"),
    }.items():
        yield _figure(f"filter by {what}", lambda chosen=chosen: _filtered(history, chosen), "100 ms")  # type: ignore[misc]
    yield _figure("sort by worst pain", lambda: history.rows(order=Order.WORST, limit=PAGE), "100 ms")


def _filtered(history: History, chosen: SessionFilter) -> None:
    history.rows(chosen, limit=PAGE)
    history.count(chosen)


def _files(root: Path) -> Iterator[Figure]:
    out = root / "history.json"
    taken = _timed(lambda: write_json(root / "history.sqlite3", out))
    yield Figure("JSON written", f"{taken:.2f} s", "5 s", f"{out.stat().st_size / 1e6:.0f} MB")
    taken = _timed(lambda: back_up_now(root / "history.sqlite3", root / "backups", datetime.now(UTC)))
    yield Figure("backup made and checked", f"{taken:.2f} s", "in the background")
    with closing(open_log(root / "other.sqlite3")) as other:
        taken = _timed(lambda: import_file(other, out))
        yield Figure("JSON taken in, all new", f"{taken:.1f} s", "with progress")
        taken = _timed(lambda: import_file(other, out))
        yield Figure("JSON taken in again, nothing new", f"{taken:.1f} s", "with progress")


def _figure(what: str, job: Callable[[], object], aim: str) -> Figure:
    return Figure(what, f"{median(_timed(job) for _ in range(TRIES)) * 1000:.0f} ms", aim)


def _timed(job: Callable[[], object]) -> float:
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun
