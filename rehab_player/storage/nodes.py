"""What stands in a YAML file, with the place of everything, before any of it is judged.

Mappings and lists are real dicts and lists, so that pydantic walks them as they are.
Lines and columns count from 1.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_MAY_BE_OTHER_THAN_TEXT = frozenset("0123456789.+-~nNtTfF")


class Reads(StrEnum):
    """What YAML 1.2's core rules take a scalar for."""

    TEXT = "text"
    NOTHING = "nothing"
    BOOL = "true or false"
    INT = "whole number"
    FLOAT = "number"


class Scalar:
    """A single value as written; `plain` where it stands without quotes."""

    __slots__ = ("column", "line", "plain", "text")

    def __init__(self, text: str, line: int, column: int, plain: bool) -> None:
        self.text = text
        self.line = line
        self.column = column
        self.plain = plain

    @property
    def reads(self) -> Reads:
        """What the value is by the core rules: quoted values are always texts."""
        if not self.plain or (self.text and self.text[0] not in _MAY_BE_OTHER_THAN_TEXT):
            return Reads.TEXT
        return _reads(self.text)


class Mapping(dict[str, Any]):
    """Keys and values, with the scalar that each key was written as."""

    __slots__ = ("column", "keys_at", "line")

    def __init__(self, line: int, column: int) -> None:
        super().__init__()
        self.line = line
        self.column = column
        self.keys_at: dict[str, Scalar] = {}


class Listing(list[Any]):
    """A list of values."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        super().__init__()
        self.line = line
        self.column = column


Node = Scalar | Mapping | Listing


def is_nothing(node: object) -> bool:
    """Whether a value was left out (`rest:`, `rest: ~`)."""
    return isinstance(node, Scalar) and node.reads is Reads.NOTHING


def _reads(text: str) -> Reads:
    if text in _NULL:
        return Reads.NOTHING
    if text in _TRUE or text in _FALSE:
        return Reads.BOOL
    if _INT.fullmatch(text):
        return Reads.INT
    if _FLOAT.fullmatch(text) or _NOT_FINITE.fullmatch(text):
        return Reads.FLOAT
    return Reads.TEXT
