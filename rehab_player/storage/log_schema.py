"""The tables of the log. Migration n makes version n out of version n − 1.

A migration that was once released is never changed: files of its version exist.
Keys are whole numbers inside this file only; everything outside knows a session by its UUID.
"""

from __future__ import annotations

from rehab_player.storage.care_schema import CARE, CARE_TABLES

APPLICATION_ID = 0x52486250
"""Marks the file as ours ("RHbP")."""

Migration = tuple[str, ...]

_FIRST: Migration = (
    """
    CREATE TABLE routine_text (
        key INTEGER PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE,           -- SHA-256 of the text, in hex
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE session (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,             -- UUID
        routine_name TEXT NOT NULL,
        routine_file TEXT NOT NULL,
        routine_hash TEXT NOT NULL,          -- SHA-256 of the file, in hex
        routine_text INTEGER NOT NULL REFERENCES routine_text,
        affected TEXT NOT NULL,
        planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
        segment_count INTEGER NOT NULL CHECK (segment_count >= 0),
        started_at TEXT NOT NULL,            -- ISO 8601 with offset, as all times
        started_utc_ms INTEGER NOT NULL,     -- the same moment, for sorting
        local_date TEXT NOT NULL,
        state TEXT NOT NULL,
        ended_at TEXT,
        active_ms INTEGER NOT NULL DEFAULT 0 CHECK (active_ms >= 0),
        end_reason TEXT,
        effort INTEGER CHECK (effort BETWEEN 0 AND 10),
        note TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX session_by_start ON session (started_utc_ms)",
    "CREATE INDEX session_by_state ON session (state) WHERE state = 'open'",
    """
    CREATE TABLE routine_part (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        routine_text INTEGER NOT NULL REFERENCES routine_text,
        PRIMARY KEY (session, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE segment (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 0),   -- its index in the timeline
        pass_no INTEGER NOT NULL CHECK (pass_no >= 1),
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        side TEXT,
        set_no INTEGER,
        set_count INTEGER,
        round_no INTEGER,
        round_count INTEGER,
        planned_ms INTEGER,
        planned_count INTEGER,
        done_ms INTEGER NOT NULL CHECK (done_ms >= 0),
        done_count INTEGER,
        outcome TEXT NOT NULL,
        reason TEXT,
        ended_at TEXT NOT NULL,
        PRIMARY KEY (session, number, pass_no)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE pain (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        position INTEGER NOT NULL,
        moment TEXT NOT NULL,
        score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
        at TEXT NOT NULL,
        segment INTEGER,
        PRIMARY KEY (session, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE measure (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        unit TEXT NOT NULL,
        side TEXT,
        value REAL NOT NULL,
        PRIMARY KEY (session, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE progress (
        session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,
        segment INTEGER NOT NULL CHECK (segment >= 0),
        elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
        active_ms INTEGER NOT NULL CHECK (active_ms >= 0),
        at TEXT NOT NULL
    )
    """,
)

_SECOND: Migration = (
    "ALTER TABLE segment ADD COLUMN rep_tension_ms INTEGER",
    "ALTER TABLE session ADD COLUMN areas TEXT NOT NULL DEFAULT '[]'",  # a list in JSON
    "ALTER TABLE session ADD COLUMN goal TEXT",
    "ALTER TABLE session ADD COLUMN pain_rule TEXT",
    "ALTER TABLE session ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN edited_at TEXT",
    "ALTER TABLE session ADD COLUMN twin_of TEXT",  # the id of the session of which this is another version
    "ALTER TABLE session ADD COLUMN imported_from TEXT",  # the name of the file
    # Sums of what the other tables tell of the session: log_sums keeps them up to date.
    "ALTER TABLE session ADD COLUMN segments_done INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN reps INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN tension_ms INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN pain_before INTEGER",
    "ALTER TABLE session ADD COLUMN pain_worst INTEGER",
    "ALTER TABLE session ADD COLUMN pain_after INTEGER",
    "ALTER TABLE session ADD COLUMN pain_morning INTEGER",
    "CREATE INDEX session_by_day ON session (local_date)",
    "CREATE INDEX session_by_twin ON session (twin_of) WHERE twin_of IS NOT NULL",
    """
    CREATE TABLE day_note (
        day TEXT PRIMARY KEY,                -- a local date
        text TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    UPDATE session SET
        segments_done = (
            SELECT count(DISTINCT number) FROM segment WHERE session = session.key AND outcome = 'done'
        ),
        (reps, tension_ms) = (
            SELECT total(CASE WHEN kind = 'reps' THEN done_count END), total(CASE
                WHEN kind = 'hold' THEN done_ms
                WHEN kind = 'reps' AND planned_ms IS NOT NULL AND planned_count > 0
                    THEN coalesce(done_count, 0) * planned_ms / planned_count
            END)
            FROM segment WHERE session = session.key
        ),
        (pain_before, pain_after, pain_morning) = (
            SELECT
                max(CASE moment WHEN 'before' THEN score END),
                max(CASE moment WHEN 'after' THEN score END),
                max(CASE moment WHEN 'morning' THEN score END)
            FROM pain WHERE session = session.key
        ),
        pain_worst = coalesce(
            (SELECT score FROM pain WHERE session = session.key AND moment = 'worst'),
            (SELECT max(score) FROM pain WHERE session = session.key AND moment = 'during')
        )
    """,
)

_FOURTH: Migration = (
    # How the routine was played, other than its text says: a list in JSON.
    "ALTER TABLE session ADD COLUMN adjustments TEXT NOT NULL DEFAULT '[]'",
)

MIGRATIONS: tuple[Migration, ...] = (_FIRST, _SECOND, CARE, _FOURTH)

TABLES = (
    "routine_text",
    "session",
    "routine_part",
    "segment",
    "pain",
    "measure",
    "progress",
    "day_note",
    *CARE_TABLES,
)
"""What every log of the present version has."""
