"""What an edition in another language is compared by: the same in all but its texts, and those translated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH_WORDS = re.compile(
    r"\b(the|and|with|your|you|of|to|for|is|are|or|each|while|weeks?|days?|pain|heel)\b", re.IGNORECASE
)
FORBIDDEN = re.compile(
    r"\b(heil(t|en|ung)|geheilt|behandel\w*|diagnos\w*|garantier\w*|verhinder\w*|kurier\w*|wirkt wunder"
    r"|durchspül\w*|dramatisch\w*|du hast (eine|einen|ein) \w+(itis|opathie))\b|!|\s-\s",
    re.IGNORECASE,
)
"""Promises, diagnoses, exclamations, a hyphen for a dash."""
FORMAL = re.compile(r"[\wäöüß,;]\s(Sie|Ihre[nmrs]?|Ihnen)\b")
"""Sie instead of du, wherever a capital is not that of a sentence."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

Place = tuple[str | int, ...]


def read(path: Path) -> object:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def leaves(value: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """Everything that a file holds, with the keys and numbers that lead to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from leaves(inner, (*place, number))
    else:
        yield place, value


def key_of(place: Place) -> str:
    """The key that a value stands under, whether by itself or in a list."""
    return next(key for key in reversed(place) if isinstance(key, str))


def texts(value: object, keys: frozenset[str]) -> dict[Place, str]:
    """The texts that people read, which stand under these keys."""
    return {place: told for place, told in leaves(value) if key_of(place) in keys and isinstance(told, str)}


def the_rest(value: object, keys: frozenset[str]) -> list[tuple[Place, object]]:
    """Everything but the texts; of these, that they are there."""
    return [(place, None if key_of(place) in keys else told) for place, told in leaves(value)]


def numbers(text: str) -> list[str]:
    """The numbers in a text, however its language writes them."""
    return sorted(re.sub("[.,]", "", number) for number in NUMBER.findall(text))
