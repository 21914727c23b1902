"""The single values of a routine file: read from a node, or refused in plain words.

A `Reader` stands in an `Annotated` type; it takes the node as it stands in the file, since `12`,
`"12"` and `12.0` are different things there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NoReturn

from pydantic_core import PydanticCustomError, core_schema

from rehab_player.core.routine import PainRule, Sides, Span
from rehab_player.storage import value_wording
from rehab_player.storage.characters import first_invisible
from rehab_player.storage.durations import (
    DURATION_PATTERN,
    MAX_DURATION_MS,
    parse_duration,
    suggest_duration,
)
from rehab_player.storage.nodes import Reads, Scalar

PLAIN_WORDS = "plain_words"
"""The type of errors whose message is already meant for people."""

AREAS = (
    "inside of ankle",
    "outside of ankle",
    "front of ankle",
    "back of ankle",
    "under heel",
    "calf",
    "general",
)
GOALS = ("mobility", "strength", "balance", "recovery", "pain relief", "running form")
MAX_COUNT = 10_000
MAX_LINE = 200
"""Characters in a name, or anything else of one line."""

_SPAN = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)(?: ?[-–] ?([0-9]{1,6}(?:\.[0-9]{1,6})?))?")
_WHOLE = re.compile(r"\s*([1-9][0-9]{0,4})(?:\.0+)?\s*")
_INT = re.compile(r"[-+]?[0-9]+")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one node for pydantic with `read`, and says in `shape` what JSON Schema should know of it."""

    read: Callable[[object], Any]
    shape: dict[str, Any]

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, schema: object, handler: object) -> dict[str, Any]:
        return dict(self.shape)


def refuse(what: str) -> NoReturn:
    """Raises the pydantic error that carries a text for people."""
    raise PydanticCustomError(PLAIN_WORDS, "{what}", {"what": what})


def _scalar(node: object, example: str) -> Scalar:
    if not isinstance(node, Scalar):
        refuse(value_wording.group_for_value(example))
    return node


def _text(node: object, limit: int) -> str:
    if not isinstance(node, Scalar):
        refuse(value_wording.TEXT_WANTED)
    scalar = node
    if scalar.reads is not Reads.TEXT:
        refuse(value_wording.quotes_round(scalar.text, scalar.reads))
    text = scalar.text.strip()
    if not text:
        refuse(value_wording.EMPTY_TEXT)
    if len(text) > limit:
        refuse(value_wording.text_too_long(len(text), limit))
    invisible = first_invisible(text)
    if invisible:
        refuse(value_wording.control_in_text(invisible.group()))
    return text


def line_reader(limit: int) -> Callable[[object], str]:
    """Reads a text of one line and at most `limit` characters."""

    def read(node: object) -> str:
        text = _text(node, limit)
        if "\n" in text or "\r" in text:
            refuse(value_wording.LINE_BREAK)
        return text

    return read


def line(limit: int = MAX_LINE) -> Reader:
    """A text of one line."""
    return Reader(line_reader(limit), {"type": "string", "minLength": 1, "maxLength": limit})


def paragraphs(limit: int) -> Reader:
    """A text of any number of lines."""
    shape = {"type": "string", "minLength": 1, "maxLength": limit}
    return Reader(lambda node: _text(node, limit), shape)


def choice(choices: Sequence[str]) -> Reader:
    """One of a few words."""

    def read(node: object) -> str:
        scalar = _scalar(node, f"`{choices[0]}`")
        if scalar.text not in choices:
            refuse(value_wording.no_choice(scalar.text, choices))
        return scalar.text

    return Reader(read, {"enum": list(choices)})


def whole_number(low: int, high: int, word: str | None = None) -> Reader:
    """A whole number from `low` to `high`, or of the one `word` that may stand instead."""

    def read(node: object) -> int | str:
        scalar = _scalar(node, f"`{low}`")
        if word is not None and scalar.text == word:
            return word
        if scalar.reads is not Reads.INT or not _INT.fullmatch(scalar.text):
            whole = _WHOLE.fullmatch(scalar.text)
            refuse(value_wording.no_count(scalar.text, int(whole[1]) if whole else None, low, high, word))
        digits = scalar.text.lstrip("+-0") or "0"
        if scalar.text[0] == "-" or len(digits) > len(str(high)) or not low <= int(digits) <= high:
            refuse(value_wording.out_of_range(scalar.text, low, high))
        return int(digits)

    number: dict[str, Any] = {"type": "integer", "minimum": low, "maximum": high}
    shape = number if word is None else {"anyOf": [number, {"const": word}]}
    return Reader(read, shape)


def _duration_reader(zero: bool) -> Callable[[object], int]:
    def read(node: object) -> int:
        scalar = _scalar(node, "`45s`")
        duration = parse_duration(scalar.text)
        if duration is None:
            signed = scalar.text[:1] in ("-", "+") and parse_duration(scalar.text[1:].strip()) is not None
            meant = suggest_duration(scalar.text)
            refuse(value_wording.SIGNED_DURATION if signed else value_wording.no_duration(scalar.text, meant))
        if duration == 0 and not zero:
            refuse(value_wording.ZERO_DURATION)
        if duration > MAX_DURATION_MS:
            refuse(value_wording.LONG_DURATION)
        return duration

    return read


def _duration_shape(zero: bool) -> dict[str, Any]:
    lowest = {"minimum": 0} if zero else {"exclusiveMinimum": 0}
    pattern = DURATION_PATTERN if zero else DURATION_PATTERN.replace("^", "^(?=.*[1-9])", 1)
    return {
        "anyOf": [
            {"type": "number", **lowest, "maximum": MAX_DURATION_MS // 1000},
            {"type": "string", "pattern": pattern},
        ],
        "examples": ["45s", "2 min", "1m30s", "1:30", "1:02:30", 45],
    }


DURATION = Reader(_duration_reader(zero=False), _duration_shape(zero=False))
DURATION_OR_ZERO = Reader(_duration_reader(zero=True), _duration_shape(zero=True))


def span(limit: int) -> Reader:
    """A number above 0 and up to `limit`, or of a range such as 2-3."""

    def read(node: object) -> Span:
        scalar = _scalar(node, "`2` or `2-3`")
        match = _SPAN.fullmatch(scalar.text)
        if match is None:
            refuse(value_wording.no_span(scalar.text, limit))
        low, high = Decimal(match[1]), Decimal(match[2] or match[1])
        if not (low > 0 and high <= limit):
            refuse(value_wording.span_out_of_range(scalar.text, limit))
        if low > high:
            refuse(value_wording.SPAN_BACKWARDS)
        return Span(float(low), float(high))

    number = {"type": "number", "exclusiveMinimum": 0, "maximum": limit}
    shape = {"anyOf": [number, {"type": "string", "pattern": f"^(?:{_SPAN.pattern})$"}]}
    return Reader(read, shape)


def _read_flag(node: object) -> bool:
    scalar = _scalar(node, "`true` or `false`")
    if scalar.reads is not Reads.BOOL:
        refuse(value_wording.no_flag(scalar.text))
    return scalar.text.lower() == "true"


def _read_format(node: object) -> int:
    scalar = _scalar(node, "`format: 1`")
    if scalar.text != "1" or not scalar.plain:
        refuse(value_wording.wrong_format(scalar.text))
    return 1


FLAG = Reader(_read_flag, {"type": "boolean"})
FORMAT = Reader(_read_format, {"const": 1})
SIDES = choice([side.value for side in Sides])
PAIN_RULE = choice([rule.value for rule in PainRule])
COUNT = whole_number(1, MAX_COUNT)


def _read_figure(node: object) -> str:
    name = line_reader(MAX_LINE)(node)
    if "/" in name or "\\" in name:
        refuse(value_wording.PICTURE_ELSEWHERE)
    return name


def _read_play(node: object) -> str:
    name = line_reader(MAX_LINE)(node)
    if re.search(r'[/\\:*?"<>|]', name) or name.startswith("."):
        refuse(value_wording.PLAY_ELSEWHERE)
    stem, dot, ending = name.rpartition(".")
    if dot and ending.lower() in ("yaml", "yml"):
        refuse(value_wording.play_with_ending(stem))
    return name


FIGURE = Reader(_read_figure, {"type": "string", "pattern": r"^[^/\\]+$", "maxLength": MAX_LINE})
PLAY_NAME = Reader(
    _read_play,
    {"type": "string", "pattern": r'^[^./\\:*?"<>|][^/\\:*?"<>|]*$', "maxLength": MAX_LINE},
)
