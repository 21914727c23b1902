"""What the sheet for the wall says and shows of each step, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.scene import Moving
from rehab_player.core.figure.showing import Way
from rehab_player.core.language import decimal, inside
from rehab_player.core.pace import TARGETS, height
from rehab_player.core.routine import Ask, Hold, Move, Play, Repeat, Reps, Rest, Setup, Sides, Step, Switch
from rehab_player.ui.figure.thumbnails import still_moment
from rehab_player.ui.routines.wording import short_time
from rehab_player.ui.words import phase_word, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rehab_player.core.figure.values import Figure

translate = QCoreApplication.translate


class Picture(NamedTuple):
    """One position of a figure; `close_up` is the foot seen large, None what the figure has."""

    moment: Moving
    close_up: bool | None
    way: Way


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One working step: its name, how much of it, how it goes, and its technique."""

    step: Hold | Move | Reps
    name: str
    amount: str
    details: tuple[str, ...]
    cues: tuple[str, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What stands between working steps: getting into place, a rest, rounds."""

    text: str
    depth: int = 0


WallRow = WorkRow | NoteRow


def wall_rows(steps: Sequence[Step], affected: Sides, figures: Mapping[str, Figure]) -> tuple[WallRow, ...]:
    """One row for each step; `affected` is the side to which "affected" steps belong."""
    return tuple(_Rows(affected, figures).of(steps, 0))


def pictures(step: Hold | Move | Reps, figure: Figure) -> tuple[Picture, ...]:
    """Where the movement starts and where it goes; one picture for what does not move."""
    ends = _ends(step, figure)
    if figure.has_body and figure.close_up and figure.thumbnail == "close_up" and len(ends) > 1:
        start, end = ends
        whole = Picture(still_moment(figure), False, Way.NONE)
        return whole, start._replace(close_up=True), end._replace(close_up=True)
    return ends


def _ends(step: Hold | Move | Reps, figure: Figure) -> tuple[Picture, ...]:
    close_up = None if figure.thumbnail == "close_up" else False
    if figure.cycle and not figure.pair and not (figure.held and isinstance(step, Hold)):
        shares = (0.0, 0.5) if len(figure.cycle.keys) > 1 else (0.0,)
        return tuple(Picture(Moving(Track.CYCLE, share), close_up, Way.UP) for share in shares)
    if figure.held or isinstance(step, Hold) or not _lifts(figure):
        return (Picture(still_moment(figure), close_up, Way.UP),)
    start, end = _first_way(step)
    return (
        Picture(Moving(Track.LIFT, start), close_up, Way.NONE),
        Picture(Moving(Track.LIFT, end), close_up, Way.UP if end > start else Way.DOWN),
    )


def _lifts(figure: Figure) -> bool:
    close_up = figure.close_up
    return figure.pair is not None or (close_up is not None and close_up.low != close_up.top)


def _first_way(step: Move | Reps) -> tuple[float, float]:
    """The heights between which the first phase that moves goes."""
    tempo = step.tempo if isinstance(step, Reps) else ()
    here = round(height(tempo, 0)) if tempo else 0
    for phase in tempo:
        target = TARGETS.get(phase.name, here)
        if target != here:
            return float(here), target
    return 0.0, 1.0


class _Rows:
    """Turns steps into rows."""

    def __init__(self, affected: Sides, figures: Mapping[str, Figure]) -> None:
        self._affected = affected
        self._figures = figures

    def of(self, steps: Sequence[Step], depth: int, side: str = "") -> Iterator[WallRow]:
        """The rows of `steps`; `side` is the one side on which all of them are done."""
        for step in steps:
            match step:
                case Play():
                    yield from self.of(step.steps, depth, side)
                case Repeat():
                    yield from self._repeat(step, depth)
                case Hold() | Move() | Reps():
                    yield self._work(step, depth, side)
                case _:
                    yield NoteRow(_between(step), depth)

    def _repeat(self, step: Repeat, depth: int) -> Iterator[WallRow]:
        words = [translate("WallSheet", "%n rounds", "", step.rounds)] if step.rounds > 1 else []
        sides = self._resolved(step.sides)
        if sides is Sides.BOTH:
            words.append(translate("WallSheet", "left, then right"))
        if step.rest_ms and step.rounds > 1:
            rest = translate("WallSheet", "{time} of rest between rounds")
            words.append(rest.format(time=short_time(step.rest_ms)))
        if words:
            told = ", ".join(words)
            yield NoteRow(f"{told[:1].upper()}{told[1:]}:", depth)
        side = "" if sides is Sides.BOTH else _side(sides)
        yield from self.of(step.steps, depth + bool(words), side)

    def _work(self, step: Hold | Move | Reps, depth: int, side: str) -> WorkRow:
        amount = _reps(step) if isinstance(step, Reps) else short_time(step.duration_ms)
        if step.sets > 1:
            amount = f"{step.sets} × {amount}"
        side = _side(self._resolved(step.sides)) or side
        return WorkRow(
            step,
            plain(step.name),
            ", ".join(part for part in (amount, side) if part),
            tuple(part for part in (self._pace(step), _rest(step), _load(step)) if part),
            tuple(plain(cue).rstrip(".") for cue in step.cues),
            depth,
        )

    def _resolved(self, sides: Sides) -> Sides:
        return self._affected if sides is Sides.AFFECTED else sides

    def _pace(self, step: Hold | Move | Reps) -> str:
        if isinstance(step, Move):
            if step.beat is None:
                return ""
            if step.beat == "cadence":
                return translate("WallSheet", "Your own step rate")
            return translate("WallSheet", "{n} beats a minute").format(n=step.beat)
        if not isinstance(step, Reps):
            return ""
        if step.each_ms is not None:
            return translate("WallSheet", "{time} for each").format(time=_seconds(step.each_ms))
        if not step.tempo:
            return translate("WallSheet", "At your own pace")
        figure = self._figures.get(step.figure or "")
        words = (
            (plain((figure and figure.phase_word(phase.name)) or phase_word(phase.name)), phase.ms)
            for phase in step.tempo
        )
        told = ", ".join(f"{inside(word)} {_seconds(ms)}" for word, ms in words)
        return told[:1].upper() + told[1:]


def _side(sides: Sides) -> str:
    words = {
        Sides.LEFT: translate("WallSheet", "left"),
        Sides.RIGHT: translate("WallSheet", "right"),
        Sides.BOTH: translate("WallSheet", "each side"),
    }
    return words.get(sides, "")


def _between(step: Rest | Switch | Setup | Ask) -> str:
    match step:
        case Rest():
            return translate("WallSheet", "Rest {time}").format(time=short_time(step.duration_ms))
        case Switch():
            return translate("WallSheet", "Change sides")
        case Setup():
            text = plain(step.text)
            if step.duration_ms is None:
                return text
            return f"{text} ({short_time(step.duration_ms)})"
        case Ask():
            return translate("WallSheet", "How much does it hurt, 0 to 10?")


def _reps(step: Reps) -> str:
    if step.count is None:
        return translate("WallSheet", "as many as you can")
    if step.sets > 1:
        return str(step.count)
    return translate("WallSheet", "%n times", "", step.count)


def _rest(step: Hold | Move | Reps) -> str:
    if step.sets < 2 or not step.rest_ms:
        return ""
    return translate("WallSheet", "Rest {time} between sets").format(time=short_time(step.rest_ms))


def _load(step: Hold | Move | Reps) -> str:
    return translate("WallSheet", "Load {load}").format(load=plain(step.load)) if step.load else ""


def _seconds(ms: int) -> str:
    """A length of some seconds: "1.5 s"."""
    return translate("WallSheet", "{n} s").format(n=decimal(ms / 1000, 1))
