"""The tables of what is told besides the sessions: migration 3 of the log.

A column is called as the field that it keeps. Lists that are only ever read and written as a
whole, such as the pauses of an enrolment, are JSON in one column. `twin_of` is the id of the entry
of which this is another version, `imported_from` the name of the file that it came in with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab_player.storage.log_schema import Migration

_LIST = "TEXT NOT NULL CHECK (json_valid({0}) AND json_type({0}) = 'array')"
_SPAN = "TEXT CHECK ({0} IS NULL OR (json_valid({0}) AND json_array_length({0}) = 2))"
_SCALE = "INTEGER {1} CHECK ({0} BETWEEN 0 AND 10)"
_FLAG = "INTEGER {1} CHECK ({0} IN (0, 1))"
_TIME = "TEXT NOT NULL"
"""ISO 8601 with offset; `day` beside it is the date where the person was."""


def _table(name: str, *columns: str) -> str:
    told = ",\n        ".join(columns)
    return f"""
    CREATE TABLE {name} (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,             -- UUID
        {told},
        twin_of TEXT,
        imported_from TEXT
    )
    """


def _scale(name: str, need: str = "") -> str:
    return f"{name} {_SCALE.format(name, need)}"


def _flag(name: str, need: str = "NOT NULL") -> str:
    return f"{name} {_FLAG.format(name, need)}"


CARE: Migration = (
    _table(
        "check_in",
        f"at {_TIME}",
        "day TEXT NOT NULL",
        "area TEXT NOT NULL",
        _scale("pain_now", "NOT NULL"),
        f"signs {_LIST.format('signs')}",
        _flag("ran", ""),
        "session TEXT REFERENCES session (id) ON DELETE CASCADE",
    ),
    _table(
        "morning",
        f"at {_TIME}",
        "day TEXT NOT NULL",
        "area TEXT NOT NULL",
        _scale("first_step", "NOT NULL"),
        "stiff_min INTEGER CHECK (stiff_min BETWEEN 0 AND 1440)",
        _flag("swelling"),
        _flag("walk_changed"),
        _flag("other_joints"),
        # The usual morning is reckoned from it, whatever becomes of the session before it.
        "session TEXT REFERENCES session (id) ON DELETE SET NULL",
    ),
    _table(
        "shoes",
        "name TEXT NOT NULL",
        "first_worn TEXT NOT NULL",
        "km_before REAL NOT NULL CHECK (km_before >= 0)",
        "retired_on TEXT",
    ),
    _table(
        "run",
        "day TEXT NOT NULL",
        "km REAL NOT NULL CHECK (km >= 0)",
        "minutes REAL CHECK (minutes >= 0)",
        "area TEXT",
        "pain_from_km REAL CHECK (pain_from_km >= 0)",
        _scale("worst"),
        "shoes TEXT REFERENCES shoes (id) ON DELETE SET NULL",
        "note TEXT NOT NULL",
    ),
    _table(
        "splint_night",
        "day TEXT NOT NULL",  # on which the night began
        "hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 24)",
    ),
    _table("safety", f"at {_TIME}", f"answers {_LIST.format('answers')}"),
    _table(
        "complaint",
        f"at {_TIME}",
        "area TEXT NOT NULL",
        "side TEXT NOT NULL",
        "since TEXT",
        _scale("worst_ever"),
        _scale("usual"),
        "seen_on TEXT",
    ),
    _table(
        "suggestion",
        f"at {_TIME}",
        "day TEXT NOT NULL",
        "what TEXT NOT NULL",  # the suggestion's own key
        "kind TEXT NOT NULL",
        "rule TEXT NOT NULL",
        "routine TEXT NOT NULL",
        "reason TEXT NOT NULL",
        _flag("accepted"),
        f"changes {_LIST.format('changes')}",
    ),
    _table(
        "enrolment",
        "programme TEXT NOT NULL",
        "side TEXT NOT NULL",
        "started_on TEXT NOT NULL",
        f"pauses {_LIST.format('pauses')}",
        f"moved {_LIST.format('moved')}",
        f"phases {_LIST.format('phases')}",
        "left_on TEXT",
        "finished_on TEXT",
    ),
    _table(
        "own_dose",
        "routine TEXT NOT NULL",
        "side TEXT NOT NULL",
        "started_on TEXT NOT NULL",
        "left_on TEXT",
        f"per_day {_SPAN.format('per_day')}",
        f"days_per_week {_SPAN.format('days_per_week')}",
        "min_hours_apart REAL CHECK (min_hours_apart >= 0)",
        _flag("after_runs"),
    ),
    "CREATE INDEX check_in_by_day ON check_in (day)",
    "CREATE INDEX check_in_by_session ON check_in (session) WHERE session IS NOT NULL",
    "CREATE INDEX morning_by_day ON morning (day)",
    "CREATE INDEX morning_by_session ON morning (session) WHERE session IS NOT NULL",
    "CREATE INDEX run_by_day ON run (day)",
    "CREATE INDEX run_by_shoes ON run (shoes) WHERE shoes IS NOT NULL",
)

CARE_TABLES = (
    "check_in",
    "morning",
    "shoes",
    "run",
    "splint_night",
    "safety",
    "complaint",
    "suggestion",
    "enrolment",
    "own_dose",
)
