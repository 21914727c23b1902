"""What there is to know about a kind of value that is told besides the sessions.

The plain form of a value, a dict for JSON, is the one between everything: a row holds the same
under the same names, with lists as JSON text and truths as 0 and 1.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rehab_player.core.checkin import SafetyRecord, SplintNight
from rehab_player.storage.adjustment_json import as_plain
from rehab_player.storage.care_values import CareValue, ToldComplaint
from rehab_player.storage.import_fields import Check, identity, shaped

if TYPE_CHECKING:
    from rehab_player.storage.history_json import JsonValue

Plain = dict[str, "JsonValue"]
_OURS = uuid.UUID("0b5dd1a1-6f0c-5f55-9d2b-3c8a44e1f7c6")
"""For the ids of what has none of its own, so that two machines give the same to the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareKind:
    """`plural` is the key of its list in an export, `word` what people call one of it.

    `checks` has every column but the id. `renamed` are the fields whose name SQL or JSON keeps for
    something else. Values without an id of their own get one made of the fields in `known_by`.
    """

    value: type[CareValue]
    table: str
    plural: str
    word: str
    checks: Mapping[str, Check[Any]]
    build: Callable[..., CareValue]
    lists: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    known_by: tuple[str, ...] = ()

    @property
    def has_id(self) -> bool:
        """Whether its values carry their id."""
        return not self.known_by

    def plain(self, value: CareValue) -> Plain:
        """The value without its id, as JSON has it."""
        told = as_plain(value)
        if isinstance(value, ToldComplaint):
            told = {"at": told["at"], **told["complaint"]}
        for name, column in self.renamed:
            told[column] = told.pop(name)
        return {column: told[column] for column in self.checks}

    def id_of(self, value: CareValue) -> str:
        """The id under which the value is kept."""
        if isinstance(value, SplintNight | SafetyRecord | ToldComplaint):
            told = self.plain(value)
            known = json.dumps([self.table, *(told[name] for name in self.known_by)], ensure_ascii=False)
            return str(uuid.uuid5(_OURS, known))
        return value.id

    def read(self, entry_id: str, told: object) -> CareValue:
        """The value of a plain form without its id. Raises Impossible, which says what cannot be."""
        given: dict[str, Any] = shaped(dict, self.checks, {})(told)
        for name, column in self.renamed:
            given[name] = given.pop(column)
        return self.build(id=entry_id, **given) if self.has_id else self.build(**given)

    def checked(self, value: CareValue) -> CareValue:
        """The value as it will be read back. Raises Impossible, a ValueError."""
        return self.read(identity(self.id_of(value)), self.plain(value))
