"""What tables and charts ask of every session, kept with the session itself.

Adding up 400,000 segments whenever History opens would take a third of a second; so sums and
answers stand in the session's own row and are worked out again whenever one of them changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_TOLD = (
    "(SELECT score FROM pain WHERE session = session.key AND moment = '{}' ORDER BY position DESC LIMIT 1)"
)
_HIGHEST = "(SELECT max(score) FROM pain WHERE session = session.key AND moment = 'during')"
_SEGMENTS = "FROM segment WHERE session = session.key"
_PAIN_SUMS = f"""
    pain_before = {_TOLD.format("before")},
    pain_worst = coalesce({_TOLD.format("worst")}, {_HIGHEST}),
    pain_after = {_TOLD.format("after")},
    pain_morning = {_TOLD.format("morning")}
"""
"""Without an answer, the worst is the highest told while playing."""
_TENSION = """
    CASE
        WHEN kind = 'hold' THEN done_ms
        WHEN kind <> 'reps' OR done_count IS NULL THEN 0
        WHEN rep_tension_ms IS NOT NULL THEN done_count * rep_tension_ms
        WHEN planned_ms IS NOT NULL AND planned_count > 0 THEN done_count * planned_ms / planned_count
        ELSE 0
    END
"""
"""As `core.history_work.tension_ms`; before version 2 a repetition's whole length counts."""
_WORK_SUMS = f"""
    segments_done = (SELECT count(DISTINCT number) {_SEGMENTS} AND outcome = 'done'),
    (reps, tension_ms) = (
        SELECT total(CASE WHEN kind = 'reps' THEN done_count END), total({_TENSION}) {_SEGMENTS}
    )
"""

TENSION = _TENSION
"""Milliseconds under load of a row of `segment`, as an expression."""


def sum_work(db: sqlite3.Connection, key: int) -> None:
    """After a change to the session's segments."""
    db.execute(f"UPDATE session SET {_WORK_SUMS} WHERE key = ?", (key,))


def sum_pain(db: sqlite3.Connection, key: int) -> None:
    """After a change to the session's pain."""
    db.execute(f"UPDATE session SET {_PAIN_SUMS} WHERE key = ?", (key,))
