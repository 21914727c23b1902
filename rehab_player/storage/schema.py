"""The JSON Schemas of routine and programme files, for completion and checks in other editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel


def routine_schema() -> dict[str, object]:
    """The schema of a routine file, made from the definitions that check it.

    It knows every key, value and need; what spans several places (sides inside sides, circles,
    the length of the whole) only `read_routine` knows.
    """
    from rehab_player.storage.routine_models import RoutineModel

    return _schema(RoutineModel, "Rehab Player routine, format 1")


def programme_schema() -> dict[str, object]:
    """The schema of a programme file, made likewise.

    Which routines there are, and that only the last phase may go on without an end, only
    `read_programme` knows.
    """
    from rehab_player.storage.programme_models import ProgrammeModel

    return _schema(ProgrammeModel, "Rehab Player programme, format 1")


def _schema(model: type[BaseModel], title: str) -> dict[str, object]:
    schema = _plain(model.model_json_schema())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **schema}


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
