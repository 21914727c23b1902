"""pydantic's errors about a programme in words for people, each at its place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rehab_player.storage import programme_wording, value_wording, wording
from rehab_player.storage.nodes import Listing, Mapping, Node, Scalar, is_nothing
from rehab_player.storage.problems import Problem
from rehab_player.storage.programme_models import DoModel, MoveOnModel, PhaseModel, ProgrammeModel
from rehab_player.storage.routine_fields import PLAIN_WORDS
from rehab_player.storage.routine_models import allowed_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

MAX_TRANSLATED = 500

Way = tuple[str | int, ...]


class _Spot(NamedTuple):
    """Where an error stands: the way there, the node, and what holds it."""

    way: Way
    node: Node
    holder: Node | None

    @property
    def key(self) -> str | None:
        last = self.way[-1] if self.way else None
        return last if isinstance(last, str) else None

    def problem(self, what: str, *, at_key: bool = False) -> Problem:
        node: Node = self.node
        if at_key and isinstance(self.holder, Mapping) and self.key is not None:
            node = self.holder.keys_at[self.key]
        return Problem(node.line, node.column, wording.place(self.way), what)


def problems_from(errors: Sequence[ErrorDetails], root: Mapping) -> list[Problem]:
    """One problem for each error that is not merely the consequence of another."""
    found = (_problem(error, root) for error in errors[:MAX_TRANSLATED])
    return [problem for problem in found if problem is not None]


def _problem(error: ErrorDetails, root: Mapping) -> Problem | None:
    spot = _find(root, error["loc"])
    kind = error["type"]
    if kind == "missing":
        return _missing(spot, str(error["loc"][-1]))
    if kind == "extra_forbidden":
        model, owner = _model_of(spot.way[:-1])
        return spot.problem(
            programme_wording.unknown_key(str(spot.key), owner, allowed_keys(model)), at_key=True
        )
    if is_nothing(spot.node):
        return spot.problem(programme_wording.no_value(spot.key), at_key=True)
    if kind == PLAIN_WORDS:
        return spot.problem(str(error["ctx"]["what"]))
    return spot.problem(_what(kind, spot, error))


def _find(root: Mapping, loc: Sequence[str | int]) -> _Spot:
    spot = _Spot((), root, None)
    for entry in loc:
        node = spot.node
        inside = entry in node if isinstance(node, Mapping) else isinstance(node, Listing)
        if not inside:
            break
        spot = _Spot((*spot.way, entry), node[entry], node)  # type: ignore[index]
    return spot


def _model_of(way: Way) -> tuple[type[BaseModel], str]:
    """The model that a mapping is judged by, and how to name the place in a sentence."""
    if not way:
        return ProgrammeModel, programme_wording.AT_TOP
    if way[-1] == "move_on":
        return MoveOnModel, programme_wording.IN_MOVE_ON
    if way[-2:-1] == ("do",):
        return DoModel, programme_wording.IN_DO
    return PhaseModel, programme_wording.IN_PHASE


def _missing(spot: _Spot, key: str) -> Problem | None:
    model, owner = _model_of(spot.way)
    known = allowed_keys(model)
    keys = list(spot.node)[:12] if isinstance(spot.node, Mapping) else []
    if any(wording.nearest(str(other), known) == key for other in keys if other not in known):
        return None
    return spot.problem(programme_wording.missing(key, owner))


def _what(kind: str, spot: _Spot, error: ErrorDetails) -> str:
    if kind == "list_type":
        return _no_list(spot)
    if kind == "too_short":
        return programme_wording.NO_PHASES if spot.key == "phases" else programme_wording.NOTHING_TO_DO
    if kind == "too_long":
        return value_wording.too_many(error["ctx"]["max_length"])
    if spot.key == "move_on":
        return programme_wording.MOVE_ON_WANTED
    if spot.way[-2:-1] == ("do",):
        return programme_wording.DO_WANTED
    if spot.way[-2:-1] == ("phases",):
        return programme_wording.PHASE_WANTED
    return programme_wording.CANNOT_BE_USED


def _no_list(spot: _Spot) -> str:
    if spot.key == "phases":
        return programme_wording.PHASES_WANTED
    if spot.key == "do":
        return programme_wording.DO_WANTED
    return value_wording.list_wanted(spot.node.text if isinstance(spot.node, Scalar) else None)
