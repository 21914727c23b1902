"""pydantic's errors in words for people, each at its place in the file."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from rehab_player.storage import value_wording, wording
from rehab_player.storage.nodes import Listing, Mapping, Node, Scalar, is_nothing
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_fields import PLAIN_WORDS
from rehab_player.storage.routine_models import (
    KINDS,
    ONLY_ALONE,
    DoseModel,
    MeasureModel,
    RoutineModel,
    allowed_keys,
    kinds_of,
    owners_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where an error stands: the node, the mapping or list that holds it, and the way there."""

    path: tuple[str | int, ...]
    node: Node
    holder: Node | None

    @property
    def key(self) -> str | None:
        last = self.path[-1] if self.path else None
        return last if isinstance(last, str) else None

    def key_or_node(self) -> Node:
        """The key as written, or the entry itself in a list."""
        if isinstance(self.holder, Mapping) and self.key is not None:
            return self.holder.keys_at[self.key]
        return self.node

    def problem(self, what: str, at: Node | None = None) -> Problem:
        node = at or self.node
        return Problem(node.line, node.column, wording.place(self.path), what)


MAX_TRANSLATED = 500
"""More problems than anybody mends before checking again; the rest is counted only."""


def problems_from(errors: Sequence[ErrorDetails], root: Mapping) -> list[Problem]:
    """One problem for each error that is not merely the consequence of another."""
    found = [problem for error in errors[:MAX_TRANSLATED] if (problem := _problem(error, root))]
    if len(errors) > MAX_TRANSLATED:
        spot = _find(root, errors[MAX_TRANSLATED]["loc"])
        found.append(spot.problem(value_wording.many_more(len(errors) - MAX_TRANSLATED)))
    return found


def _problem(error: ErrorDetails, root: Mapping) -> Problem | None:
    spot = _find(root, error["loc"])
    kind = error["type"]
    if kind == "missing":
        return _missing(spot, str(error["loc"][-1]))
    if kind == "extra_forbidden":
        return _unknown_key(spot)
    if is_nothing(spot.node):
        return spot.problem(wording.no_value(spot.key), spot.key_or_node())
    return spot.problem(_what(kind, error.get("ctx", {}), spot))


def _find(root: Mapping, loc: Sequence[str | int]) -> _Spot:
    """Follows a place of pydantic's, which also names the kind of a step, as far as the file goes."""
    spot = _Spot((), root, None)
    kind_follows = False
    for entry in loc:
        if kind_follows:
            kind_follows = False
            continue
        node = spot.node
        inside = entry in node if isinstance(node, Mapping) else isinstance(node, Listing)
        if not inside:
            break
        kind_follows = isinstance(entry, int) and spot.key == "steps"
        spot = _Spot((*spot.path, entry), node[entry], node)  # type: ignore[index]
    return spot


def _model_of(spot_path: tuple[str | int, ...], node: object) -> tuple[type[BaseModel], str]:
    """The model that a mapping is judged by, and how to name the place in a sentence."""
    if not spot_path:
        return RoutineModel, wording.AT_TOP
    if spot_path[-1] == "dose":
        return DoseModel, wording.IN_DOSE
    if spot_path[-2:-1] == ("measures",):
        return MeasureModel, wording.IN_MEASURE
    kind = kinds_of(node)[0]
    return KINDS[kind], wording.in_step(kind)


def _first_keys(node: object) -> list[str]:
    """The keys in which a misspelt one is looked for; a hostile file has more than can be compared."""
    return list(islice(node, 12)) if isinstance(node, Mapping) else []


def _missing(spot: _Spot, key: str) -> Problem | None:
    model, owner = _model_of(spot.path, spot.node)
    known = allowed_keys(model)
    strange = [str(other) for other in _first_keys(spot.node) if other not in known]
    if any(wording.nearest(other, known) == key for other in strange):
        return None
    return spot.problem(wording.missing(key, owner))


def _unknown_key(spot: _Spot) -> Problem | None:
    key = str(spot.key)
    holder = spot.holder
    model, owner = _model_of(spot.path[:-1], holder)
    known = allowed_keys(model)
    at = spot.key_or_node()
    if model is RoutineModel and key in KINDS:
        return spot.problem(wording.step_key_outside(key), at)
    if isinstance(holder, Mapping) and any(kind in holder for kind in ONLY_ALONE):
        meant = _kind_meant(holder, known)
        if meant is not None:
            what = wording.no_kind([meant], tuple(KINDS))
            return spot.problem(what, at) if meant == key else None
    return spot.problem(wording.unknown_key(key, owner, known, owners_of(key)), at)


def _kind_meant(step: Mapping, known: list[str]) -> str | None:
    """The key by which a step that only seems to be a rest or switch names its kind, misspelt."""
    if kinds_of(step)[0] not in ONLY_ALONE:
        return None
    work = [kind for kind in KINDS if kind not in ONLY_ALONE]
    return next((key for key in _first_keys(step) if key not in known and wording.nearest(key, work)), None)


def _what(kind: str, context: dict[str, Any], spot: _Spot) -> str:
    if kind == PLAIN_WORDS:
        return str(context["what"])
    if kind == "union_tag_not_found":
        return _no_step(spot.node)
    if kind == "list_type":
        return _no_list(spot)
    if kind == "too_short":
        return value_wording.NO_STEPS
    if kind == "too_long":
        return value_wording.too_many(context["max_length"])
    return _no_group(spot)


def _no_step(node: Node) -> str:
    if isinstance(node, Mapping):
        kinds = kinds_of(node)
        return wording.several_kinds(kinds) if kinds else wording.no_kind(_first_keys(node), tuple(KINDS))
    return wording.not_a_step(node.text if isinstance(node, Scalar) else None, tuple(KINDS))


def _no_list(spot: _Spot) -> str:
    if spot.key == "steps":
        return value_wording.STEPS_WANTED
    return value_wording.list_wanted(spot.node.text if isinstance(spot.node, Scalar) else None)


def _no_group(spot: _Spot) -> str:
    if spot.key == "tempo":
        return value_wording.TEMPO_WANTED
    if spot.key == "dose":
        return value_wording.DOSE_WANTED
    if spot.path[:1] == ("measures",):
        return value_wording.MEASURE_WANTED
    return value_wording.CANNOT_BE_USED
