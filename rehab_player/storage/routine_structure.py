"""What is wrong between the places of a file: sides inside sides, deep nesting, doubled pace.

Judged on the nodes, so that it is found together with everything that is wrong in one place.
"""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import dataclass, field

from rehab_player.core.routine import Play, Repeat, Sides, Step, Work
from rehab_player.storage import value_wording, wording
from rehab_player.storage.nodes import Listing, Mapping, Node, Scalar
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_models import kinds_of

MAX_REPEATS = 8
_SIDES = tuple(side.value for side in Sides if side is not Sides.NONE)
_PICTURES = (".png", ".svg", ".gif", ".webp")


@dataclass(frozen=True, slots=True)
class Traits:
    """What matters of a played routine to the steps around it: sides of its own, and nested repeats."""

    sided: bool = False
    repeats: int = 0


def traits(steps: tuple[Step, ...], played: Lookup[int, Traits]) -> Traits:
    """The traits of steps; `played` has those of each played routine, by the id of its steps."""
    sided, repeats = False, 0
    for step in steps:
        inner = Traits()
        if isinstance(step, Repeat):
            inner = traits(step.steps, played)
            inner = Traits(inner.sided, inner.repeats + 1)
        elif isinstance(step, Play):
            inner = played[id(step.steps)]
        own = isinstance(step, Work | Repeat) and step.sides is not Sides.NONE
        sided, repeats = sided or inner.sided or own, max(repeats, inner.repeats)
    return Traits(sided, repeats)


@dataclass(frozen=True, slots=True)
class _Around:
    """The repeats around a step."""

    path: tuple[str | int, ...] = ()
    sided: bool = False
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class StructureCheck:
    """Goes through the steps of a file once; `found` fills with what is wrong.

    `played` has the traits of each played routine by the id of its step's node; `figures` the
    known names, or None where nobody knows them.
    """

    played: Lookup[int, Traits]
    figures: frozenset[str] | None
    found: list[Problem] = field(default_factory=list)

    def check(self, root: Mapping) -> list[Problem]:
        self._steps(root.get("steps"), _Around(("steps",)))
        return self.found

    def _steps(self, steps: object, around: _Around) -> None:
        if not isinstance(steps, Listing):
            return
        for index, step in enumerate(steps):
            kinds = kinds_of(step)
            if isinstance(step, Mapping) and len(kinds) == 1:
                path = (*around.path, index)
                self._step(step, kinds[0], _Around(path, around.sided, around.repeats))

    def _step(self, step: Mapping, kind: str, around: _Around) -> None:
        if kind == "reps" and "tempo" in step and "each" in step:
            later = max(step.keys_at["tempo"], step.keys_at["each"], key=lambda key: (key.line, key.column))
            self._add(around, later.text, later, wording.TEMPO_AND_EACH)
        if around.sided and _has_sides(step):
            self._add(around, "sides", step["sides"], wording.SIDES_INSIDE)
        if kind == "repeat":
            self._repeat(step, around)
        if kind == "play":
            self._play(step, around)
        if isinstance(step.get("figure"), Scalar):
            self._figure(step["figure"], around)

    def _repeat(self, step: Mapping, around: _Around) -> None:
        if around.repeats == MAX_REPEATS:
            self._add(around, "repeat", step.keys_at["repeat"], wording.REPEAT_TOO_DEEP)
            return
        sided = around.sided or _has_sides(step)
        self._steps(step.get("steps"), _Around((*around.path, "steps"), sided, around.repeats + 1))

    def _play(self, step: Mapping, around: _Around) -> None:
        played = self.played.get(id(step))
        if played is None:
            return
        name = step["play"]
        if around.sided and played.sided:
            self._add(around, "play", name, wording.sides_in_played(name.text))
        if around.repeats + played.repeats > MAX_REPEATS:
            self._add(around, "play", name, wording.played_too_deep(name.text))

    def _figure(self, figure: Scalar, around: _Around) -> None:
        name = figure.text.strip()
        if self.figures is None or name in self.figures or name.lower().endswith(_PICTURES):
            return
        what = value_wording.unknown_figure(name, self.figures)
        self._add(around, "figure", figure, what, warning=True)

    def _add(self, around: _Around, key: str, at: Node, what: str, *, warning: bool = False) -> None:
        where = wording.place((*around.path, key))
        self.found.append(Problem(at.line, at.column, where, what, warning))


def _has_sides(step: Mapping) -> bool:
    sides = step.get("sides")
    return isinstance(sides, Scalar) and sides.text in _SIDES
