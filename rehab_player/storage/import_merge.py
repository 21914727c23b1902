"""Put what another machine, or an older backup, tells of a session beside what is known here."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core.session import DayNote, Session, SessionState
from rehab_player.storage import log_reading, log_writing
from rehab_player.storage.history_json import session_as_dict

if TYPE_CHECKING:
    import sqlite3


class Met(StrEnum):
    """What became of something that came in."""

    NEW = "new"
    SAME = "same"
    UPDATED = "updated"
    """What was here was an earlier stage of it, and nothing that was here is lost."""
    CONFLICT = "conflict"
    """The same session, told differently: both are kept."""


def merge_session(db: sqlite3.Connection, incoming: Session, source: str) -> Met:
    """Keep what is new in `incoming`, from the file named `source`."""
    own_id = incoming.twin_of or incoming.start.id
    family = [log_reading.read_session(db, each) for each in log_reading.family_of(db, own_id)]
    if any(is_stage(incoming, known) for known in family):
        return Met.SAME
    known = next((each for each in family if each.start.id == incoming.start.id), None)
    if known is None:
        log_writing.put_whole(db, incoming, source)
        return Met.NEW if incoming.twin_of is None else Met.CONFLICT
    if known.edited_at is None and is_stage(known, incoming):
        log_writing.put_whole(db, incoming, source)
        return Met.UPDATED
    log_writing.put_whole(db, as_twin(incoming, own_id), source)
    return Met.CONFLICT


def merge_day_note(db: sqlite3.Connection, incoming: DayNote) -> Met:
    """Of two texts about one day both are kept, one after the other."""
    known = log_reading.read_day_note(db, incoming.day)
    if incoming.text in known:
        return Met.SAME
    joined = incoming.text if not known or known in incoming.text else f"{known}\n{incoming.text}"
    log_writing.put_day_note(db, DayNote(day=incoming.day, text=joined))
    return Met.CONFLICT if known else Met.NEW


def is_stage(early: Session, late: Session) -> bool:
    """Whether `late` has everything that `early` has, so that one of them is enough."""
    return (
        _plan(early) == _plan(late)
        and (early.state is SessionState.OPEN or _ending(early) == _ending(late))
        and early.active_ms <= late.active_ms
        and early.effort in (None, late.effort)
        and early.note in ("", late.note)
        and set(early.segments) <= set(late.segments)
        and set(early.pains) <= set(late.pains)
        and set(early.measures) <= set(late.measures)
    )


def as_twin(session: Session, own_id: str) -> Session:
    """The session as another version of the one with this id; the same version always gets the same id."""
    content = json.dumps(_content(session), ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(content.encode("utf-8")).hexdigest()
    twin_id = str(uuid.uuid5(uuid.UUID(own_id), digest))
    return replace(session, start=replace(session.start, id=twin_id), twin_of=own_id)


def _plan(session: Session) -> Session:
    """What is known from the beginning, and whether it was played at all."""
    start = replace(session.start, id="")
    return Session(start=start, state=SessionState.OPEN, ended_at=None, active_ms=0, by_hand=session.by_hand)


def _ending(session: Session) -> tuple[object, ...]:
    return session.state, session.ended_at, session.active_ms, session.end_reason


def _content(session: Session) -> dict[str, object]:
    told: dict[str, object] = {**session_as_dict(session)}
    for key in ("id", "twin_of", "edited_at"):
        del told[key]
    return told
