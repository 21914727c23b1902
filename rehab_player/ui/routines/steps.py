"""A routine's steps as the rows of its details."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.routine import (
    Ask,
    Hold,
    Move,
    Play,
    Repeat,
    Reps,
    Rest,
    Setup,
    Side,
    Step,
    Switch,
    Work,
)
from rehab_player.ui.routines.wording import short_time
from rehab_player.ui.widgets.row_list import Row
from rehab_player.ui.words import side_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.timeline import Timeline

translate = QCoreApplication.translate

_Sides = dict[tuple[int, ...], set[Side]]


def step_rows(steps: Sequence[Step], timeline: Timeline) -> tuple[Row, ...]:
    """The rows of `steps`; the sides are those that `timeline` plays."""
    sides: _Sides = defaultdict(set)
    for segment in timeline.segments:
        if segment.side is not None:
            sides[segment.step].add(segment.side)
    return tuple(_rows(steps, (), 0, sides))


def _rows(steps: Sequence[Step], way: tuple[int, ...], depth: int, sides: _Sides) -> Iterator[Row]:
    for index, step in enumerate(steps):
        here = (*way, index)
        if isinstance(step, Repeat) and step.rounds == 1:
            yield from _rows(step.steps, here, depth, sides)
        elif isinstance(step, Repeat):
            rounds = translate("Routines", "%n rounds", "", step.rounds)
            yield Row("repeat", rounds, "", depth)
            yield from _rows(step.steps, here, depth + 1, sides)
        elif isinstance(step, Play):
            yield from _rows(step.steps, here, depth, sides)
        else:
            yield _row(step, depth, sides.get(here, set()))


def _row(step: Hold | Move | Reps | Rest | Switch | Setup | Ask, depth: int, sides: set[Side]) -> Row:
    match step:
        case Hold() | Move():
            return Row(
                _icon(step), step.name, _with_side(_times(step, short_time(step.duration_ms)), sides), depth
            )
        case Reps():
            return Row("k_reps", step.name, _with_side(_reps(step), sides), depth)
        case Rest():
            return Row("k_rest", translate("Routines", "Rest"), short_time(step.duration_ms), depth)
        case Switch():
            return Row("k_switch", translate("Routines", "Change sides"), short_time(step.duration_ms), depth)
        case Setup():
            wait = translate("Routines", "waits")
            amount = wait if step.duration_ms is None else short_time(step.duration_ms)
            return Row("k_setup", step.text, amount, depth)
        case Ask():
            return Row("k_ask", translate("Routines", "How much does it hurt?"), "0–10", depth)


def _icon(step: Hold | Move) -> str:
    return "k_hold" if isinstance(step, Hold) else "k_move"


def _times(step: Work, amount: str) -> str:
    return f"{step.sets} × {amount}" if step.sets > 1 else amount


def _reps(step: Reps) -> str:
    if step.count is None:
        most = translate("Routines", "max")
        return f"{step.sets} × {most}" if step.sets > 1 else most
    if step.sets > 1:
        return f"{step.sets} × {step.count}"
    return translate("Routines", "%n reps", "", step.count)


def _with_side(amount: str, sides: set[Side]) -> str:
    if not sides:
        return amount
    if len(sides) == 2:
        return translate("Routines", "{amount}, each side").format(amount=amount)
    return f"{amount}, {side_word(next(iter(sides)))}"
