"""Judging a text of the editor in one go, off the window's thread: plain values in, plain values out."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from rehab_player.core.flatten import flatten
from rehab_player.core.routine import DEFAULT_CADENCE, Sides
from rehab_player.core.timeline import Timeline
from rehab_player.core.words import words
from rehab_player.storage.routine_document_marks import Mark, marks
from rehab_player.storage.routine_document_outline import Outline, outline
from rehab_player.storage.routine_document_sheet import Sheet, sheet_of
from rehab_player.storage.routine_file import RoutineFile, parse_routine


@dataclass(frozen=True, slots=True)
class Around:
    """What a text is judged with: where it stands, what it may play and show, and whose it is.

    `affected` is left, right or both; `cadence` is in steps a minute.
    """

    path: Path
    search: tuple[Path, ...] = ()
    known_figures: frozenset[str] | None = None
    affected: Sides = Sides.BOTH
    cadence: int = DEFAULT_CADENCE


@dataclass(frozen=True, slots=True)
class Judged:
    """What one text says.

    `sheet` is None while the text is not YAML, `timeline` while it has any problem that is more
    than a warning. `marks` has the file's problems with their places, in order.
    """

    text: str
    file: RoutineFile
    sheet: Sheet | None
    marks: tuple[Mark, ...]
    timeline: Timeline | None
    outline: Outline | None = field(repr=False, compare=False)

    @property
    def faults(self) -> tuple[Mark, ...]:
        """The marks that keep the routine from being started."""
        return tuple(mark for mark in self.marks if not mark.problem.warning)


def judge(text: str, around: Around) -> Judged:
    """Reads, checks, places and flattens a text whose lines end in a line feed. Raises nothing."""
    file = parse_routine(text, path=around.path, search=around.search, known_figures=around.known_figures)
    found = outline(text)
    timeline = None
    if file.routine is not None:
        timeline = flatten(file.routine, affected=around.affected, cadence=around.cadence, words=words())
    return Judged(
        text,
        file,
        None if found is None else sheet_of(found),
        marks(file.problems, text, found),
        timeline,
        found,
    )
