"""Check plain values read from JSON one by one, and say in words what cannot be."""

from __future__ import annotations

import math
import uuid
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from rehab_player.core.history_edit import LONGEST_TEXT, YEARS
from rehab_player.storage import history_wording
from rehab_player.storage.log_rows import storable

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
Check = Callable[[object], T]
_ABSENT = object()


class Impossible(ValueError):
    """A value that cannot be: `where` it stands, from the outside in, and `what` it has to be."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self.where: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{', '.join(self.where) or history_wording.IT} {self.what}."


def whole(low: int, high: int) -> Check[int]:
    """A whole number of this range; true is none, and neither is 12.0."""

    def check(value: object) -> int:
        if type(value) is not int or not low <= value <= high:
            raise Impossible(history_wording.whole_number(low, high))
        return value

    return check


def number(value: object) -> float:
    """Any finite number."""
    if type(value) not in (int, float):
        raise Impossible(history_wording.NOT_A_NUMBER)
    try:
        told = float(value)  # type: ignore[arg-type]
    except OverflowError:
        told = math.inf
    if not math.isfinite(told):
        raise Impossible(history_wording.NOT_A_NUMBER)
    return told


def truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise Impossible(history_wording.NOT_ON_OR_OFF)
    return value


def text(value: object) -> str:
    if not isinstance(value, str):
        raise Impossible(history_wording.NOT_A_TEXT)
    if len(value) > LONGEST_TEXT:
        raise Impossible(history_wording.too_long(LONGEST_TEXT))
    return storable(value)


def identity(value: object) -> str:
    """A UUID, as it is written."""
    try:
        uuid.UUID(text(value))
    except ValueError:
        raise Impossible(history_wording.NO_ID) from None
    return text(value)


def moment(value: object) -> datetime:
    """A time with its offset."""
    try:
        told = datetime.fromisoformat(text(value))
    except ValueError:
        raise Impossible(history_wording.NO_TIME) from None
    if told.utcoffset() is None:
        raise Impossible(history_wording.NO_TIME)
    _require_year(told)
    return told


def day(value: object) -> date:
    try:
        told = date.fromisoformat(text(value))
    except ValueError:
        raise Impossible(history_wording.NO_DAY) from None
    _require_year(told)
    return told


def word(words: type[E]) -> Check[E]:
    """One of the words of an enumeration."""
    known = {each.value: each for each in words}

    def check(value: object) -> E:
        found = known.get(value) if isinstance(value, str) else None
        if found is None:
            raise Impossible(history_wording.one_of(tuple(known)))
        return found

    return check


def maybe(check: Check[T]) -> Check[T | None]:
    """Null, or what `check` lets pass."""
    return lambda value: None if value is None else check(value)


def listed(check: Check[T], most: int) -> Check[tuple[T, ...]]:
    def check_all(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise Impossible(history_wording.NOT_A_LIST)
        if len(value) > most:
            raise Impossible(history_wording.too_many(most))
        told: list[T] = []
        try:
            for each in value:
                told.append(check(each))
        except Impossible as problem:
            problem.where = (str(len(told) + 1), *problem.where)
            raise
        return tuple(told)

    return check_all


def shaped(
    build: Callable[..., T],
    needed: Mapping[str, Check[object]],
    optional: Mapping[str, Check[object]],
) -> Check[T]:
    """An object with these keys and no others, handed to `build` by keyword.

    What is optional came into the format later, and is left to `build` where it is missing.
    """
    every = {**needed, **optional}

    def check(value: object) -> T:
        if not isinstance(value, dict):
            raise Impossible(history_wording.NOT_AN_OBJECT)
        if value.keys() != every.keys():
            _require_keys(value.keys(), set(needed), set(every))
        told = {}
        key = ""
        try:
            for key, each in value.items():
                told[key] = every[key](each)
        except Impossible as problem:
            problem.where = (key, *problem.where)
            raise
        return build(**told)

    return check


def _require_keys(there: object, needed: set[str], known: set[str]) -> None:
    keys = set(there)  # type: ignore[call-overload]
    for names, what in ((needed - keys, history_wording.MISSING), (keys - known, history_wording.UNKNOWN)):
        if names:
            problem = Impossible(what)
            problem.where = (min(names)[:100],)
            raise problem


def _require_year(told: date) -> None:
    if not YEARS[0] <= told.year <= YEARS[1]:
        raise Impossible(history_wording.out_of_years(*YEARS))
