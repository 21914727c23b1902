"""What the Routines page shows, as plain values made from files and timelines."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from rehab_player.core.routine import Play, Repeat, Routine, Setup, Step, Work
from rehab_player.core.timeline import Kind, Timeline
from rehab_player.storage.problems import Problem
from rehab_player.ui.routines.steps import step_rows
from rehab_player.ui.routines.wording import area_word, dose_words, goal_word, length_words, often_words
from rehab_player.ui.widgets.row_list import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class ReadFile(Protocol):
    """What the page needs of a file that was read."""

    @property
    def path(self) -> Path: ...
    @property
    def sha256(self) -> str: ...
    @property
    def routine(self) -> Routine | None: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineCard:
    """One routine that can be played. `kind` is that of its first working segment.

    `own` is true for a file of the person's, `search` is what the search looks through.
    """

    path: Path
    name: str
    summary: str
    about: str
    kind: Kind
    length_ms: int
    length: str
    often: str
    dose: str
    areas: tuple[str, ...]
    goal: str | None
    equipment: tuple[str, ...]
    caution: str
    sources: tuple[str, ...]
    steps: tuple[Row, ...]
    warnings: tuple[Problem, ...]
    own: bool
    search: str = field(repr=False)
    routine: Routine = field(repr=False)
    timeline: Timeline = field(repr=False)


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that cannot be played, or a figure file with faults, and everything wrong with it."""

    path: Path
    problems: tuple[Problem, ...]
    is_figure: bool = False

    @property
    def name(self) -> str:
        """The file's name; that of a figure file with its folder's."""
        return f"{self.path.parent.name}/{self.path.name}" if self.is_figure else self.path.name

    @property
    def first_line(self) -> int:
        """The line of its first problem, from 1."""
        return min(problem.line for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything that the page lists."""

    cards: tuple[RoutineCard, ...] = ()
    broken: tuple[BrokenFile, ...] = ()


class CardMaker:
    """Makes cards from files; a file that has not changed keeps its card.

    `flatten` makes the timeline for the person's own settings; call `forget` when those change.
    """

    def __init__(self, flatten: Callable[[Routine], Timeline], own_folder: Path) -> None:
        self._flatten = flatten
        self._own = own_folder
        self._made: dict[tuple[Path, str], RoutineCard] = {}

    def shelf(self, files: Sequence[ReadFile]) -> Shelf:
        """Cards by name, and the broken files."""
        cards = [self._card(file, file.routine) for file in files if file.routine is not None]
        broken = [
            BrokenFile(file.path, tuple(sorted(file.problems))) for file in files if file.routine is None
        ]
        self._made = {(file.path, file.sha256): card for file, card in zip(_sound(files), cards, strict=True)}
        return Shelf(tuple(sorted(cards, key=lambda card: fold(card.name))), tuple(broken))

    def forget(self) -> None:
        """Make every card anew next time."""
        self._made.clear()

    def _card(self, file: ReadFile, routine: Routine) -> RoutineCard:
        known = self._made.get((file.path, file.sha256))
        return known or make_card(
            file, routine, self._flatten(routine), own=file.path.is_relative_to(self._own)
        )


def make_card(file: ReadFile, routine: Routine, timeline: Timeline, *, own: bool) -> RoutineCard:
    """The card of one routine."""
    return RoutineCard(
        path=file.path,
        name=routine.name,
        summary=routine.summary,
        about=routine.about,
        kind=leading_kind(timeline),
        length_ms=timeline.total_ms,
        length=length_words(timeline.total_ms, open_work=_has_open_work(timeline)),
        often=often_words(routine.dose),
        dose=dose_words(routine.dose),
        areas=routine.areas,
        goal=routine.goal,
        equipment=routine.equipment,
        caution=routine.caution,
        sources=routine.sources,
        steps=step_rows(routine.steps, timeline),
        warnings=tuple(problem for problem in file.problems if problem.warning),
        own=own,
        search=fold("\n".join(_searched(routine))),
        routine=routine,
        timeline=timeline,
    )


def leading_kind(timeline: Timeline) -> Kind:
    """The kind of the first working segment, else of the first."""
    kinds = [segment.kind for segment in timeline.segments]
    return next((kind for kind in kinds if kind.is_work), kinds[0] if kinds else Kind.HOLD)


def _has_open_work(timeline: Timeline) -> bool:
    return any(segment.is_wait and segment.kind.is_work for segment in timeline.segments)


def fold(text: str) -> str:
    """`text` without case and accents, for finding and sorting."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _sound(files: Iterable[ReadFile]) -> list[ReadFile]:
    return [file for file in files if file.routine is not None]


def _searched(routine: Routine) -> Iterable[str]:
    yield from (routine.name, routine.summary, routine.goal or "", goal_word(routine.goal or ""))
    yield from routine.areas
    yield from map(area_word, routine.areas)
    yield from routine.equipment
    yield from _names(routine.steps)


def _names(steps: Iterable[Step]) -> Iterable[str]:
    for step in steps:
        if isinstance(step, Work):
            yield step.name
        elif isinstance(step, Setup):
            yield step.text
        elif isinstance(step, Repeat | Play):
            yield from _names(step.steps)
