"""Adjustments, and other values that are plain but for their types, as JSON."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.storage.import_fields import day, listed, maybe, number, shaped, text, truth, whole, word
from rehab_player.storage.log_rows import storable, time_text

if TYPE_CHECKING:
    from collections.abc import Iterable

ADJUSTMENTS = listed(
    shaped(
        Adjustment,
        {"kind": word(AdjustmentKind), "routine": text},
        {
            "kg": maybe(number),
            "share": maybe(number),
            "variant": maybe(text),
            "hours": maybe(number),
            "until": maybe(day),
            "programme": maybe(text),
            "phase": maybe(whole(0, 1_000)),
            "off": truth,
        },
    ),
    1_000,
)
"""Checks a list of them and builds the values."""


def as_plain(value: object) -> Any:
    """A value with all that is in it as JSON has it: times with offset, words for choices, no types."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [as_plain(each) for each in value]
    if is_dataclass(value):
        return {field.name: as_plain(getattr(value, field.name)) for field in fields(value)}
    return value


def adjustments_text(adjustments: Iterable[Adjustment]) -> str:
    """A list in JSON, for one column."""
    return storable(json.dumps([as_plain(each) for each in adjustments], ensure_ascii=False))


@lru_cache(maxsize=256)
def adjustments_from(told: str) -> tuple[Adjustment, ...]:
    """Read back from a column; ValueError for what means nothing. Remembered, since most are alike."""
    return ADJUSTMENTS(json.loads(told))
