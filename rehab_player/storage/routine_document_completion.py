"""What can be written at a place of the text: keys and values, from the definitions that check it.

Works on the lines around the place, since a text that is being typed is seldom YAML.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from rehab_player.core.editing_places import Span
from rehab_player.storage.routine_models import (
    KINDS,
    ONLY_ALONE,
    DoseModel,
    MeasureModel,
    RoutineModel,
    allowed_keys,
)

PHASES = ("up", "top", "down", "bottom")
"""The names of phases that have a meaning for tones and figure; others are allowed."""
_DURATIONS = ("5s", "10s", "20s", "30s", "45s", "60s", "2m", "3m")

_KEY = re.compile(r"^(?P<lead>[ ]*(?:- +)?)(?P<word>[\w]*)$")
_VALUE = re.compile(r"^(?P<lead>[ ]*(?:- +)?)(?P<key>\w+): +(?P<value>[^#]*)$")
_ITEM = re.compile(r"^(?P<lead>[ ]*- +)(?P<word>[^:#]*)$")
_LINE = re.compile(r"^(?P<lead>[ ]*(?:- +)?)(?P<key>\w+):(?P<value>.*)$")


@dataclass(frozen=True, slots=True)
class Names:
    """What only the rest of the program knows: figures, and routines that can be played."""

    figures: tuple[str, ...] = ()
    routines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """`text` is shown in the list and written as `insert`; `about` says what it means."""

    text: str
    insert: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """The choices for what stands at `span`, those that begin with it first."""

    span: Span
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class _Here:
    """The keys around a place: those beside it, and the key that they stand below."""

    beside: tuple[str, ...]
    below: str


def complete(text: str, offset: int, names: Names) -> Completion | None:
    """What can be written at the character `offset`; None where anything can, such as in a name."""
    start = text.rfind("\n", 0, offset) + 1
    before = text[start:offset]
    lines = text.split("\n")
    number = text.count("\n", 0, offset)
    found = _in_brackets(before, lines, number, names) or _open(before, lines, number, names)
    if found is None:
        return None
    word, choices = found
    fitting = [choice for choice in choices if _fits(choice.text.lower(), word.lower())]
    ranked = sorted(fitting, key=lambda choice: not choice.text.lower().startswith(word.lower()))
    return Completion(Span(offset - len(word), offset), tuple(ranked)) if ranked else None


def _fits(choice: str, word: str) -> bool:
    """Whether a choice, or one of its words, begins with what was typed."""
    return choice.startswith(word) or any(part.startswith(word) for part in re.split("[ _-]", choice))


def key_choices(kind: str) -> tuple[Choice, ...]:
    """The keys of a kind of step, with what they mean; those of the file's top for an empty kind."""
    return _keys_of(KINDS[kind] if kind else RoutineModel, ())


def value_choices(kind: str, key: str, names: Names) -> tuple[str, ...]:
    """The values that a key of a kind of step can have, or usually has; empty where anything goes."""
    if key == "figure":
        return names.figures
    if key == "play":
        return names.routines
    model = KINDS[kind] if kind else {"dose": DoseModel, "measures": MeasureModel}.get(key, RoutineModel)
    return _values(_shape(model.__name__, key))


def _open(before: str, lines: list[str], number: int, names: Names) -> tuple[str, tuple[Choice, ...]] | None:
    if match := _VALUE.match(before):
        here = _around(lines, number, len(match["lead"]))
        return match["value"], _as_choices(_values_here(here, match["key"], names))
    if match := _ITEM.match(before):
        below = _parent(lines, number, len(match["lead"].rstrip("- ")) + 1)
        if below in ("areas", "cues", "equipment", "source"):
            return match["word"], _as_choices(value_choices("", below, names) if below == "areas" else ())
    if match := _KEY.match(before):
        return match["word"], _keys_here(_around(lines, number, len(match["lead"])))
    return None


def _in_brackets(
    before: str, lines: list[str], number: int, names: Names
) -> tuple[str, tuple[Choice, ...]] | None:
    """`areas: [calf, ba` and `dose: {per_day: 2, we`: the last key before a bracket that is open."""
    match = re.match(r"^[ ]*(?:- +)?(?:\{.*\b|)(?P<key>\w+): *(?P<open>[\[{])(?P<inner>[^\]}#]*)$", before)
    if match is None:
        return None
    last = match["inner"].rpartition(",")[2].lstrip()
    if match["open"] == "[":
        return last, _as_choices(value_choices("", match["key"], names) if match["key"] == "areas" else ())
    used = tuple(re.findall(r"(\w+):", match["inner"]))
    name, colon, value = last.partition(":")
    if colon:
        values = _values(_shape("DoseModel", name)) if match["key"] == "dose" else _DURATIONS[:3]
        return value.lstrip(), _as_choices(values)
    if match["key"] == "tempo":
        return last, tuple(Choice(phase, f"{phase}: ") for phase in PHASES if phase not in used)
    return (last, _keys_of(DoseModel, used)) if match["key"] == "dose" else None


def _keys_here(here: _Here) -> tuple[Choice, ...]:
    if here.below == "steps":
        kinds = [kind for kind in KINDS if kind in here.beside]
        kinds = [kind for kind in kinds if kind not in ONLY_ALONE] or kinds
        if not kinds:
            return tuple(
                Choice(kind, f"{kind}: ", _description(model, kind)) for kind, model in KINDS.items()
            )
        return _keys_of(KINDS[kinds[0]], here.beside)
    if here.below == "tempo":
        return tuple(Choice(phase, f"{phase}: ") for phase in PHASES if phase not in here.beside)
    groups = {"": RoutineModel, "dose": DoseModel, "measures": MeasureModel}
    model = groups.get(here.below)
    return () if model is None else _keys_of(model, here.beside)


def _values_here(here: _Here, key: str, names: Names) -> tuple[str, ...]:
    kinds = [kind for kind in KINDS if kind in (*here.beside, key)] if here.below == "steps" else []
    kinds = [kind for kind in kinds if kind not in ONLY_ALONE] or kinds
    if here.below == "tempo":
        return _DURATIONS[:3]
    if here.below == "dose":
        return _values(_shape("DoseModel", key))
    return value_choices(kinds[0] if kinds else "", key, names)


def _around(lines: list[str], number: int, column: int) -> _Here:
    """The keys of the same step or group as a line's, and the key they stand below."""
    beside: list[str] = []
    if "- " not in lines[number][:column]:
        for at in range(number - 1, -1, -1):
            if _beside(lines[at], column, beside):
                break
    for at in range(number + 1, len(lines)):
        if lines[at].lstrip().startswith("- ") and _indent(lines[at]) < column:
            break
        if _beside(lines[at], column, beside):
            break
    return _Here(tuple(beside), _parent(lines, number, column))


def _beside(line: str, column: int, beside: list[str]) -> bool:
    """Notes a line's key if it stands in the column; True where the step or group begins or ends."""
    if not line.strip() or line.lstrip().startswith("#"):
        return False
    match = _LINE.match(line)
    if match is not None and len(match["lead"]) == column:
        beside.append(match["key"])
        return "- " in match["lead"]
    return _indent(line) < column


def _parent(lines: list[str], number: int, column: int) -> str:
    """The nearest key above that stands further to the left; empty at the top."""
    if column == 0:
        return ""
    for at in range(number - 1, -1, -1):
        match = _LINE.match(lines[at])
        if match is not None and len(match["lead"]) < column and not match["value"].partition("#")[0].strip():
            return match["key"]
    return ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _as_choices(values: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(value, value) for value in values)


def _keys_of(model: Any, used: tuple[str, ...]) -> tuple[Choice, ...]:
    known = allowed_keys(model)
    return tuple(Choice(key, f"{key}: ", _description(model, key)) for key in known if key not in used)


def _description(model: Any, key: str) -> str:
    fields = model.model_fields.items()
    return next((field.description or "" for name, field in fields if (field.alias or name) == key), "")


@cache
def _shapes() -> dict[str, Any]:
    schema = RoutineModel.model_json_schema()
    return {**schema["$defs"], RoutineModel.__name__: schema}


def _shape(model: str, key: str) -> dict[str, Any]:
    shape: dict[str, Any] = _shapes()[model]["properties"].get(key, {})
    return shape


def _values(shape: dict[str, Any]) -> tuple[str, ...]:
    """The words that a shape allows; for times the usual ones."""
    if "enum" in shape:
        return tuple(str(value) for value in shape["enum"])
    if "const" in shape:
        return (str(shape["const"]),)
    if shape.get("type") == "array":
        return _values(shape["items"])
    if shape.get("type") == "boolean":
        return ("true", "false")
    if "examples" in shape:
        return _DURATIONS
    return tuple(value for option in shape.get("anyOf", ()) for value in _values(option))
