"""Writing values into a routine's text: plain where that is read back as it was meant, else in quotes."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml

from rehab_player.core.editing import NewStep, Pairs
from rehab_player.storage.nodes import Reads, Scalar
from rehab_player.storage.routine_models import RoutineModel
from rehab_player.storage.yaml_tree import PurePythonParser, quickest_parser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rehab_player.core.editing import Fields, Value
    from rehab_player.storage.yaml_tree import EventSource

ORDER = (
    *("format", "name", "summary", "about", "areas", "goal", "equipment", "caution", "source", "dose"),
    *(
        "hold",
        "move",
        "reps",
        "setup",
        "ask",
        "play",
        "repeat",
        "count",
        "for",
        "beat",
        "tempo",
        "each",
        "sets",
    ),
    *("rest", "sides", "switch", "cues", "figure", "load", "pain_rule", "measures", "steps"),
    *("unit", "per_side", "per_day", "days_per_week", "weeks", "min_hours_apart", "after_runs"),
)
"""Where a new key goes: behind those of the step or file that stand before it here."""
_WORDS = re.compile(r"\w+(?: \w+)*")
"""What is plain to every parser, and not worth asking one."""
LONGEST_LINE = 100
"""A list that would make a longer line is written with a line for each entry."""
INDENT = "  "


def scalar(text: str, *, is_text: bool, flow: bool, style: str = "") -> str:
    """A value as it stands in the file, in the quotes of `style` where it has any.

    With `is_text`, a value that would be read as a number or a truth stands in quotes.
    """
    if style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if style != '"' and _can_be_plain(text, is_text=is_text, flow=flow):
        return text
    return json.dumps(text, ensure_ascii=False)


def _can_be_plain(text: str, *, is_text: bool, flow: bool) -> bool:
    if not text.isprintable() or text != text.strip():
        return False
    if not text or (is_text and Scalar(text, 0, 0, plain=True).reads is not Reads.TEXT):
        return not text and not is_text
    if _WORDS.fullmatch(text):
        return True
    around, values = (
        (f"{{k: {text}, l: 1}}", ["k", text, "l", "1"]) if flow else (f"- k: {text}\n", ["k", text])
    )
    return all(_reads_back(around, values, parser) for parser in (quickest_parser(), PurePythonParser))


def _reads_back(around: str, values: list[str], parser: Callable[[str], EventSource]) -> bool:
    """Whether these plain values, and nothing else, are read of a text."""
    found = []
    try:
        source = parser(around)
        while type(event := source.get_event()) is not yaml.StreamEndEvent:
            if type(event) is yaml.ScalarEvent:
                found.append(None if event.style or event.tag or event.anchor else event.value)
            elif type(event) is yaml.AliasEvent:
                return False
    except yaml.YAMLError:
        return False
    return found == values


def is_text_key(key: str) -> bool:
    """Whether what this key holds is a text, or a list of texts, and not a number, time or choice."""
    return key in _text_keys()


@cache
def _text_keys() -> frozenset[str]:
    schema = RoutineModel.model_json_schema()
    models = (schema, *schema["$defs"].values())
    shapes = [(key, shape) for model in models for key, shape in model["properties"].items()]
    return frozenset(key for key, shape in shapes if _is_text(shape))


def _is_text(shape: dict[str, Any]) -> bool:
    if "anyOf" in shape:
        return all(_is_text(option) for option in shape["anyOf"])
    if shape.get("type") == "array":
        return _is_text(shape["items"])
    return shape.get("type") == "string"


def key_text(key: str, *, flow: bool) -> str:
    """A key as it stands in the file."""
    return scalar(key, is_text=True, flow=flow)


def flow_value(key: str, value: Value) -> str:
    """A value in one line, as it stands between brackets too."""
    if isinstance(value, str):
        return scalar(value, is_text=is_text_key(key), flow=True)
    if isinstance(value, Pairs):
        return "{" + ", ".join(flow_pair(name, text) for name, text in value.entries) + "}"
    return "[" + ", ".join(flow_value(key, item) for item in value) + "]"


def flow_pair(key: str, value: Value) -> str:
    """`key: value` between brackets."""
    return f"{key_text(key, flow=True)}: {flow_value(key, value)}"


def flow_step(step: NewStep) -> str:
    """A step in one line."""
    parts = [flow_pair(key, value) for key, value in step.fields]
    if step.steps is not None:
        parts.append("steps: [" + ", ".join(flow_step(inner) for inner in step.steps) + "]")
    return "{" + ", ".join(parts) + "}"


def pair_lines(key: str, value: Value) -> list[str]:
    """`key: value` on a line of its own, or on several; without indentation."""
    name = key_text(key, flow=False)
    if isinstance(value, str):
        if key == "about" and (block := block_text(value)) is not None:
            return [f"{name}: |", *block]
        return [f"{name}: {scalar(value, is_text=is_text_key(key), flow=False)}".rstrip()]
    line = f"{name}: {flow_value(key, value)}"
    if isinstance(value, Pairs) or (len(line) <= LONGEST_LINE and not isinstance(value[0], Pairs)):
        return [line]
    return [f"{name}:", *(f"{INDENT}- {block_item(key, item)}" for item in value)]


def block_item(key: str, item: str | Pairs) -> str:
    """An entry of a list, as it stands behind its dash."""
    if isinstance(item, Pairs):
        return flow_value(key, item)
    return scalar(item, is_text=is_text_key(key), flow=False)


def block_text(text: str, indent: str = INDENT) -> list[str] | None:
    """The lines below a `|`; None where a text cannot be written so."""
    lines = text.rstrip().split("\n")
    if not lines[0].strip() or lines[0][0].isspace():
        return None
    return [f"{indent}{line}" if line.strip() else "" for line in lines]


def step_lines(step: NewStep) -> list[str]:
    """A step with its dash, without indentation."""
    lines = [line for key, value in step.fields for line in pair_lines(key, value)]
    if step.steps is not None:
        inner = [line for each in step.steps for line in step_lines(each)]
        lines += ["steps:", *indented(inner, INDENT)] if inner else ["steps: []"]
    return ["- " + lines[0], *indented(lines[1:], INDENT)]


def routine_text(head: Fields, steps: Iterable[NewStep]) -> str:
    """A whole file."""
    lines = [line for key, value in head for line in pair_lines(key, value)]
    inner = [line for step in steps for line in step_lines(step)]
    lines += ["steps:", *indented(inner, INDENT)] if inner else ["steps: []"]
    return "\n".join(lines) + "\n"


def indented(lines: Iterable[str], indent: str) -> list[str]:
    """The lines further to the right; empty ones stay empty."""
    return [indent + line if line.strip() else line for line in lines]
