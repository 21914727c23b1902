"""A data folder with two sessions and a note in it, to be exported."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from rehab_player.core.routine import Side
from rehab_player.core.session import MeasureRecord, PainMoment, Reason, Session, SessionState
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.history_json import session_as_dict
from rehab_player.storage.log import open_log
from tests.storage.log_stories import SECOND, after, pain, segment, start

if TYPE_CHECKING:
    from pathlib import Path

HEEL_DROPS = Session(
    start=replace(start(), routine_name="=HYPERLINK(1)", areas=("calf", "under heel"), planned_ms=90_500),
    state=SessionState.PARTIAL,
    ended_at=after(10),
    active_ms=600_000,
    end_reason=Reason.PAIN,
    segments=(replace(segment(0), rep_tension_ms=5_000), segment(1)),
    pains=(pain(PainMoment.BEFORE, 2), pain(PainMoment.DURING, 5), pain(PainMoment.MORNING, 0)),
    measures=(
        MeasureRecord(name="+cm", unit="", side=None, value=-1.5),
        MeasureRecord(name="Knee to wall", unit="cm", side=Side.LEFT, value=9.5),
    ),
    effort=6,
    note='He said "no",\nthen; yes',
)
BALANCE = Session(
    start=replace(start(SECOND, after(24 * 60)), routine_name="Gleichgewicht übén"),
    state=SessionState.COMPLETED,
    ended_at=after(24 * 60 + 5),
    active_ms=300_000,
)


def fill(root: Path) -> Path:
    """Make the folder with its log, and return the log's path."""
    folder = DataFolder(root)
    folder.create()
    with closing(open_log(folder.log_path)) as log:
        history = History(log)
        history.apply(Change(put_in=(KeptSession(HEEL_DROPS), KeptSession(BALANCE))))
        history.note_day(date(2026, 5, 7), "Ten kilometres.")
    return folder.log_path


def written(file: Path, *told: Session, notes: dict[str, str] | None = None) -> Path:
    """A file as another machine writes it."""
    document = {
        "format": 1,
        "sessions": [session_as_dict(session) for session in told],
        "day_notes": [{"day": day, "text": text} for day, text in (notes or {}).items()],
    }
    file.write_text(json.dumps(document), encoding="utf-8")
    return file
