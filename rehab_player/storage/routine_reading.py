"""One reading of a routine file, with all the files that it plays."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from collections.abc import Mapping as Lookup
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from rehab_player.core.extent import Extent, extent
from rehab_player.storage import file_wording, value_wording, wording
from rehab_player.storage.characters import decode, tabs_to_spaces
from rehab_player.storage.durations import MAX_DURATION_MS
from rehab_player.storage.nodes import Mapping, Node, is_nothing
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_build import build_routine
from rehab_player.storage.routine_fields import PLAY_NAME
from rehab_player.storage.routine_file import RoutineFile
from rehab_player.storage.routine_models import RoutineModel
from rehab_player.storage.routine_plays import Judged, Place, Plays, play_steps
from rehab_player.storage.routine_problems import problems_from
from rehab_player.storage.routine_structure import StructureCheck, Traits, traits
from rehab_player.storage.yaml_tree import EventSource, Tree, read_tree

if TYPE_CHECKING:
    from rehab_player.core.routine import Routine

MAX_SEGMENTS = 10_000
MAX_PROBLEMS = 1_000
MAX_VISITS = 100_000
"""Steps gone through, counting also those that leave no segment: what bounds the work of flattening."""


@dataclass(slots=True)
class Reading:
    """Reads one file; whatever it plays is read once.

    `parser` makes a YAML parser of a text; the quickest there is, unless told otherwise.
    """

    search: tuple[Path, ...] = ()
    parts: Lookup[str, str] | None = None
    known_figures: frozenset[str] | None = None
    parser: Callable[[str], EventSource] | None = None
    _traits: dict[int, Traits] = field(default_factory=dict)

    def read(self, data: str | bytes, path: Path) -> RoutineFile:
        """The file of this text; raises nothing."""
        plays = Plays(self.search, self.parts, lambda text, place: self._judge(text, place, plays))
        judged = self._judge(data, plays.top(path), plays)
        raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
        sha256 = hashlib.sha256(raw).hexdigest()
        parts = tuple(plays.reached.items())
        return RoutineFile(path, judged.text, sha256, judged.routine, judged.problems, parts)

    def _judge(self, data: str | bytes, place: Place, plays: Plays) -> Judged:
        text, problem = decode(data)
        if problem is not None:
            return Judged(None, (problem,), text)
        tree = read_tree(tabs_to_spaces(text), self.parser)
        root = tree.root
        if not isinstance(root, Mapping):
            return Judged(None, _no_routine(tree), text)
        if "programme" in root:
            return Judged(
                None, (_at(root.keys_at["programme"], ("programme",), file_wording.PROGRAMME),), text
            )
        routine, found = self._check(root, place, plays)
        return Judged(routine if not tree.problems else None, _in_order((*tree.problems, *found)), text)

    def _check(self, root: Mapping, place: Place, plays: Plays) -> tuple[Routine | None, list[Problem]]:
        found: list[Problem] = []
        played = _resolve(root, place, plays, found)
        lookup = {node: self._traits[id(routine.steps)] for node, routine in played.items()}
        found += StructureCheck(lookup, self.known_figures).check(root)
        try:
            model = RoutineModel.model_validate(root)
        except ValidationError as error:
            found += problems_from(error.errors(include_url=False, include_input=False), root)
            return None, found
        if any(not problem.warning for problem in found):
            return None, found
        routine = build_routine(model, root, played)
        self._traits[id(routine.steps)] = traits(routine.steps, self._traits)
        too_much = _too_much(routine, root)
        return (None, [*found, too_much]) if too_much else (routine, found)


def _resolve(root: Mapping, place: Place, plays: Plays, found: list[Problem]) -> dict[int, Routine]:
    """The played routines by the id of their steps' nodes; what cannot be played goes to `found`."""
    played: dict[int, Routine] = {}
    for step, path in play_steps(root.get("steps"), ("steps",)):
        try:
            routine = plays.resolve(PLAY_NAME.read(step["play"]), place)
        except PydanticCustomError:
            continue  # no name at all, which the models say
        if isinstance(routine, str):
            found.append(_at(step["play"], path, routine))
        else:
            played[id(step)] = routine
    return played


def _too_much(routine: Routine, root: Mapping) -> Problem | None:
    """The problem at the step with which the routine gets too long, if it does."""
    total = Extent()
    for index, step in enumerate(routine.steps):
        total = total.plus(extent((step,)))
        what = _why_too_much(total)
        if what is not None:
            return _at(root["steps"][index], ("steps", index), what)
    if total.segments == 0:
        return _at(root.keys_at["steps"], ("steps",), wording.NOTHING_TO_DO)
    return None


def _why_too_much(total: Extent) -> str | None:
    if total.segments > MAX_SEGMENTS:
        return wording.too_many_segments(total.segments)
    if total.total_ms > MAX_DURATION_MS:
        return wording.too_long(total.total_ms)
    return wording.TOO_MANY_VISITS if total.visits > MAX_VISITS else None


def _no_routine(tree: Tree) -> tuple[Problem, ...]:
    """Why a file whose root is no mapping is no routine."""
    if tree.root is None or is_nothing(tree.root):
        return tree.problems or (Problem(1, 1, wording.FILE, file_wording.EMPTY),)
    return _in_order((*tree.problems, _at(tree.root, (), file_wording.NOT_KEYS)))


def _at(node: Node, path: tuple[str | int, ...], what: str) -> Problem:
    return Problem(node.line, node.column, wording.place(path), what)


def _in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """As they stand in the file; what several aliases share is said once."""
    once = {
        (problem.line, problem.column, problem.what): problem for problem in sorted(problems, reverse=True)
    }
    found = sorted(once.values())
    if len(found) > MAX_PROBLEMS:
        last = found[MAX_PROBLEMS]
        more = value_wording.many_more(len(found) - MAX_PROBLEMS)
        found[MAX_PROBLEMS:] = [Problem(last.line, last.column, wording.FILE, more)]
    return tuple(found)
