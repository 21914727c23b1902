"""The JSON Schema of routine files, for completion and checks in other editors."""

from __future__ import annotations

from typing import Any


def routine_schema() -> dict[str, object]:
    """The schema of a routine file, made from the definitions that check it.

    It knows every key, value and need; what spans several places (sides inside sides, circles,
    the length of the whole) only `read_routine` knows.
    """
    from rehab_player.storage.routine_models import RoutineModel

    schema = _plain(RoutineModel.model_json_schema())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rehab Player routine, format 1",
        **schema,
    }


def _plain(node: Any) -> Any:
    """Without what no file may contain (nulls) and nobody can use (titles, defaults in milliseconds)."""
    if isinstance(node, list):
        return [_plain(entry) for entry in node if entry != {"type": "null"}]
    if not isinstance(node, dict):
        return node
    plain = {key: _plain(value) for key, value in node.items() if key not in ("title", "default")}
    if "oneOf" in plain:
        plain["anyOf"] = plain.pop("oneOf")
    if len(plain.get("anyOf", ())) == 1:
        plain = {**plain.pop("anyOf")[0], **plain}
    return plain
