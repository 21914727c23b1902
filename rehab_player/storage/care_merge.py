"""Put what another machine tells besides the sessions beside what is known here."""

from __future__ import annotations

import json
import uuid
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from rehab_player.core.checkin import CheckIn, MorningAnswer, Run
from rehab_player.core.programme_enrolment import Enrolment, Pause
from rehab_player.storage import care_rows
from rehab_player.storage.care_kinds import kind_of, with_id
from rehab_player.storage.care_sessions import linked
from rehab_player.storage.care_values import Kept
from rehab_player.storage.import_fields import identity, maybe, shaped
from rehab_player.storage.import_merge import Met

if TYPE_CHECKING:
    import sqlite3

    from rehab_player.storage.care_kind import CareKind, Plain
    from rehab_player.storage.care_values import CareValue
    from rehab_player.storage.import_fields import Check

_UNTOLD: tuple[object, ...] = (None, "", ())
_IDS: Check[dict[str, Any]] = shaped(dict, {"id": identity}, {"twin_of": maybe(identity)})


def entry_as_dict(kept: Kept) -> Plain:
    """An entry for an export, readable again by `entry_from`."""
    return {"id": kept.id, **kind_of(kept.value).plain(kept.value), "twin_of": kept.twin_of}


def entry_from(kind: CareKind, told: object, source: str) -> Kept:
    """Raises Impossible, which says what cannot be."""
    ids, rest = told, told
    if isinstance(told, dict):
        ids = {key: told[key] for key in ("id", "twin_of") if key in told}
        rest = {key: value for key, value in told.items() if key not in ("id", "twin_of")}
    given = _IDS(ids)
    value = kind.read(given["id"], rest)
    twin_of = given.get("twin_of")
    own_id = given["id"] if twin_of is not None else kind.id_of(value)
    return Kept(id=own_id, value=value, twin_of=twin_of, imported_from=source)


def merge(db: sqlite3.Connection, incoming: Kept) -> Met:
    """Keep what is new in an entry; what it refers to has come in already, or is not here."""
    kind = kind_of(incoming.value)
    incoming = replace(incoming, value=_with_what_is_here(db, incoming.value))
    own_id = incoming.twin_of or incoming.id
    versions = care_rows.family(db, kind, own_id)
    if any(is_stage(incoming.value, known.value) for known in versions):
        return Met.SAME
    known = next((each for each in versions if each.id == incoming.id), None)
    if known is None:
        care_rows.put(db, incoming)
        return Met.NEW if incoming.twin_of is None else Met.CONFLICT
    if is_stage(known.value, incoming.value):
        care_rows.put(db, replace(incoming, imported_from=known.imported_from))
        return Met.UPDATED
    care_rows.put(db, as_twin(incoming, own_id))
    return Met.CONFLICT


def as_twin(kept: Kept, own_id: str) -> Kept:
    """The entry as another version of the one with this id; the same content always gets the same id."""
    content = json.dumps(kind_of(kept.value).plain(kept.value), ensure_ascii=False, sort_keys=True)
    twin_id = str(uuid.uuid5(uuid.UUID(own_id), content))
    return replace(kept, id=twin_id, value=with_id(kept.value, twin_id), twin_of=own_id)


def is_stage(early: CareValue, late: CareValue) -> bool:
    """Whether `late` has everything that `early` has, so that one of them is enough."""
    if isinstance(early, Enrolment) and isinstance(late, Enrolment):
        return _is_stage_of_enrolment(early, late)
    return all(
        getattr(early, name) == getattr(late, name) or getattr(early, name) in _UNTOLD
        for name in _names(early)
    )


def _is_stage_of_enrolment(early: Enrolment, late: Enrolment) -> bool:
    """A following goes on: further phases and days moved, a pause that ended, an end."""
    return (
        (early.programme, early.side, early.started_on) == (late.programme, late.side, late.started_on)
        and set(early.phases) <= set(late.phases)
        and set(early.moved) <= set(late.moved)
        and all(_is_in(pause, late.pauses) for pause in early.pauses)
        and early.left_on in (None, late.left_on)
        and early.finished_on in (None, late.finished_on)
    )


def _is_in(pause: Pause, pauses: tuple[Pause, ...]) -> bool:
    return any(one == pause or (pause.until is None and replace(one, until=None) == pause) for one in pauses)


def _names(value: CareValue) -> list[str]:
    return [field.name for field in fields(value) if field.name != "id"]


def _with_what_is_here(db: sqlite3.Connection, value: CareValue) -> CareValue:
    """Without the session or shoes that it refers to, where those are not here."""
    if isinstance(value, CheckIn | MorningAnswer) and value.session is not None:
        there = care_rows.is_there(db, "session", value.session)
        return value if there else linked(value, None)
    if isinstance(value, Run) and value.shoes is not None:
        return value if care_rows.is_there(db, "shoes", value.shoes) else replace(value, shoes=None)
    return value
