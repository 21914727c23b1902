"""From the text of a programme file to the frozen values of `core`, or to its problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from rehab_player.core.programme import MoveOn, Prescription, Programme, ProgrammePhase
from rehab_player.storage import programme_wording, wording
from rehab_player.storage.characters import decode
from rehab_player.storage.nodes import Listing, Mapping, Node, Scalar, is_nothing
from rehab_player.storage.problems import Problem
from rehab_player.storage.programme_models import DoModel, PhaseModel, ProgrammeModel
from rehab_player.storage.programme_problems import problems_from
from rehab_player.storage.yaml_tree import Tree, read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PROBLEMS = 1_000


def judge(
    data: str | bytes, routines: frozenset[str] | None
) -> tuple[str, Programme | None, tuple[Problem, ...]]:
    """The text, its programme where there is no problem, and the problems in the order of the file."""
    text, problem = decode(data)
    if problem is not None:
        return text, None, (problem,)
    tree = read_tree(text)
    root = tree.root
    if not isinstance(root, Mapping):
        return text, None, _no_programme(tree)
    if "programme" not in root and "steps" in root:
        at = root.keys_at["steps"]
        return text, None, (Problem(at.line, at.column, "steps", programme_wording.ROUTINE),)
    found = [*tree.problems, *_between(root, routines)]
    programme = None
    try:
        programme = _built(ProgrammeModel.model_validate(root))
    except ValidationError as error:
        found += problems_from(error.errors(include_url=False, include_input=False), root)
    problems = tuple(sorted(set(found))[:MAX_PROBLEMS])
    return text, None if problems else programme, problems


def _no_programme(tree: Tree) -> tuple[Problem, ...]:
    root = tree.root
    if root is None or is_nothing(root):
        return tree.problems or (Problem(1, 1, wording.FILE, programme_wording.EMPTY),)
    return (*tree.problems, Problem(root.line, root.column, wording.FILE, programme_wording.NOT_KEYS))


def _between(root: Mapping, routines: frozenset[str] | None) -> Iterator[Problem]:
    """What is wrong between the places of a file: endless phases, routines that are not there."""
    phases = root.get("phases")
    if not isinstance(phases, Listing):
        return
    for index, phase in enumerate(phases):
        if not isinstance(phase, Mapping):
            continue
        way: tuple[str | int, ...] = ("phases", index)
        if "weeks" not in phase and "do" in phase and index < len(phases) - 1:
            yield _at(phase, way, programme_wording.ENDLESS)
        if routines is not None:
            yield from _unknown(phase.get("do"), (*way, "do"), routines)


def _unknown(do: object, way: tuple[str | int, ...], routines: frozenset[str]) -> Iterator[Problem]:
    for index, entry in enumerate(do if isinstance(do, Listing) else ()):
        name = entry.get("routine") if isinstance(entry, Mapping) else None
        if isinstance(name, Scalar) and _is_name(name.text) and name.text.strip() not in routines:
            what = programme_wording.no_routine(name.text, sorted(routines))
            yield _at(name, (*way, index, "routine"), what)


def _is_name(text: str) -> bool:
    """Whether it is a name at all; what is not, the models refuse."""
    return bool(text.strip()) and not any(sign in text for sign in '/\\:*?"<>|.\n')


def _at(node: Node, way: tuple[str | int, ...], what: str) -> Problem:
    return Problem(node.line, node.column, wording.place(way), what)


def _built(model: ProgrammeModel) -> Programme:
    return Programme(
        name=model.programme,
        phases=tuple(_phase(phase) for phase in model.phases),
        summary=model.summary,
        about=model.about,
        areas=tuple(model.areas),
        caution=model.caution,
        sources=tuple(model.source),
        ends=model.ends,
    )


def _phase(model: PhaseModel) -> ProgrammePhase:
    move_on = MoveOn.WEEKS if model.move_on is None else MoveOn(model.move_on.when)
    do = tuple(_prescription(entry) for entry in model.do)
    return ProgrammePhase(name=model.name, do=do, weeks=model.weeks, move_on=move_on)


def _prescription(model: DoModel) -> Prescription:
    return Prescription(
        routine=model.routine,
        per_day=model.per_day,
        days_per_week=model.days_per_week,
        every_hours=model.every_hours,
        hours_apart=model.hours_apart,
        rest_day_between=model.rest_day_between,
        after_runs=model.after_runs,
        note=model.note,
    )
