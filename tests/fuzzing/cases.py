"""One case: which file, what is done to it, and whether the laws hold."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from tests.fuzzing.data_laws import FolderLaws, foreign_holds
from tests.fuzzing.laws import EDITOR, FigureLaws, Watch, programme_holds, routine_holds
from tests.fuzzing.mutations import mutated
from tests.fuzzing.seeds import SHARES, Kind, seeds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOST_MS = 1_000
"""Processor time that one thing may take which the program does in one go."""
IN_A_WORKER_MS = 3_000
"""The same for judging in the editor, which the window leaves to a worker where a text is long."""


@dataclass(frozen=True, slots=True)
class Case:
    """A bent file; `name` is that of the good one it was made from."""

    kind: Kind
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """`fault` says what went wrong, empty when nothing did; `slowest` what took longest, and its ms."""

    fault: str
    slowest: str
    ms: float

    @property
    def is_slow(self) -> bool:
        """Whether somebody would wait for it."""
        return self.ms > (IN_A_WORKER_MS if self.slowest.endswith(EDITOR) else MOST_MS)


class Cases:
    """All cases of one seed, each made from its number alone. `folder` is for files on the way."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._seed = seed
        self._seeds = seeds()
        in_folder = FolderLaws(folder)
        self._laws: dict[Kind, Callable[[bytes, Watch], None]] = {
            Kind.ROUTINE: routine_holds,
            Kind.PROGRAMME: programme_holds,
            Kind.FIGURES: FigureLaws(),
            Kind.HISTORY: in_folder.history,
            Kind.SETTINGS: in_folder.settings,
            Kind.SHELF: in_folder.shelf,
        }

    def make(self, number: int) -> Case:
        """The case of this number."""
        chance = Random(f"{self._seed}/{number}")
        (kind,) = chance.choices(list(SHARES), list(SHARES.values()))
        seed = chance.choice(self._seeds[kind])
        others = [other.data for other in self._seeds[kind]]
        return Case(kind, seed.name, mutated(seed.data, others, chance))

    def good_ones(self) -> list[Case]:
        """The files as they are before anything is done to them."""
        return [Case(kind, seed.name, seed.data) for kind, found in self._seeds.items() for seed in found]

    def judge(self, case: Case) -> Outcome:
        """Whether the laws hold; what is slow is tried once more, since the machine may have been busy."""
        outcome = self._judge_once(case)
        if outcome.is_slow and not outcome.fault:
            outcome = min(outcome, self._judge_once(case), key=lambda each: each.ms)
        if outcome.is_slow and not outcome.fault:
            return replace(outcome, fault=f"{outcome.slowest} took {outcome.ms:.0f} ms")
        return outcome

    def _judge_once(self, case: Case) -> Outcome:
        watch = Watch()
        try:
            if case.kind is Kind.FOREIGN:
                foreign_holds(case.name, case.data, watch)
            else:
                self._laws[case.kind](case.data, watch)
            fault = ""
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            fault = _told(error)
        slowest = max(watch.took, key=lambda what: watch.took[what], default="")
        return Outcome(fault, f"{case.kind}, {slowest}", watch.took.get(slowest, 0.0))


def _told(error: BaseException) -> str:
    """The error, and the last places that it came through."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = [f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames]
    words = f"{type(error).__name__}: {error}"[:600]
    return f"{words}\n    " + "\n    ".join(places)
