"""Routines, files and sessions that the tests of the pages share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.flatten import flatten
from rehab_player.core.routine import (
    Ask,
    Dose,
    Hold,
    Measure,
    Move,
    Phase,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Sides,
    Span,
    Switch,
)
from rehab_player.storage.problems import Problem
from rehab_player.ui.routines.cards import CardMaker, Shelf

if TYPE_CHECKING:
    from rehab_player.core.timeline import Timeline

OWN = Path("/home/runner/rehab/routines")
BUNDLED = Path("/usr/share/rehab/routines")

_TEMPO = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))

HEEL_DROPS = Routine(
    name="Eccentric heel drops",
    summary="Slow lowering off a step for the Achilles tendon.",
    areas=("back of ankle",),
    goal="strength",
    equipment=("step with a rail",),
    caution="Not for pain right at the heel bone; use the floor version.",
    sources=("Alfredson et al. 1998, Am J Sports Med 26(3):360–366",),
    dose=Dose(per_day=Span(2, 2), days_per_week=Span(7, 7), weeks=Span(12, 12)),
    measures=(Measure(name="Load", unit="kg"), Measure(name="Knee to wall", unit="cm", per_side=True)),
    steps=(
        Setup(text="Stand on the step, heels over the edge"),
        Reps(
            name="Heel drop, knee straight", count=15, tempo=_TEMPO, sets=3, rest_ms=60_000, sides=Sides.LEFT
        ),
        Setup(text="Bend the knee, same foot", duration_ms=60_000),
        Reps(name="Heel drop, knee bent", count=15, tempo=_TEMPO, sets=3, rest_ms=60_000, sides=Sides.LEFT),
    ),
)
CALF_STRETCH = Routine(
    name="Calf stretch",
    summary="Before and after each run",
    areas=("calf", "back of ankle"),
    goal="mobility",
    dose=Dose(after_runs=True),
    steps=(
        Setup(text="Stand at a wall", duration_ms=15_000),
        Hold(name="Calf stretch, knee straight", duration_ms=30_000, sets=2, sides=Sides.BOTH),
    ),
)
CONTRAST_SOAK = Routine(
    name="Contrast Soak",
    summary="Warm and cold, swap each minute, for feet that have run a long way today",
    areas=("general",),
    goal="recovery",
    equipment=("two buckets", "thermometer"),
    dose=Dose(days_per_week=Span(2, 3), per_day=Span(1, 1)),
    steps=(
        Setup(text="Fill both buckets"),
        Repeat(
            rounds=3,
            steps=(
                Hold(name="Left foot warm, right foot cold", duration_ms=60_000),
                Hold(name="Left foot cold, right foot warm", duration_ms=60_000),
            ),
        ),
    ),
)
RAISES = Routine(
    name="Calf raises R&D",
    summary="As many as you can",
    areas=("calf",),
    goal="strength",
    steps=(
        Reps(name="Single-leg calf raise", count=None, sets=2, sides=Sides.BOTH),
        Ask(),
        Switch(duration_ms=5_000),
    ),
)
CIRCLES = Routine(
    name="Mobility Reset",
    summary="Circles, squat hold, calf stretch",
    areas=("front of ankle", "general"),
    goal="mobility",
    equipment=("wall or rail",),
    dose=Dose(after_runs=True, days_per_week=Span(3, 3)),
    steps=(
        Move(name="Ankle circles", duration_ms=20_000, sides=Sides.BOTH, switch_ms=5_000),
        Rest(duration_ms=10_000),
        Hold(name="Deep squat", duration_ms=30_000, sets=3, rest_ms=10_000),
        Hold(name="Calf stretch", duration_ms=30_000, sides=Sides.BOTH),
    ),
)
ALL = (HEEL_DROPS, CALF_STRETCH, CONTRAST_SOAK, RAISES, CIRCLES)


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file as the reader hands it over, as far as the pages look at it."""

    path: Path
    sha256: str
    routine: Routine | None
    problems: tuple[Problem, ...] = ()


BROKEN = FileRead(
    OWN / "evening-calf.yaml",
    "b0",
    None,
    (
        Problem(17, 5, "steps 4", "`tempoo` is no key of reps; did you mean `tempo`?"),
        Problem(9, 10, "steps 2, rest", '"3 sek" is no duration; write 3s, 2m or 1:30'),
    ),
)


def timeline_of(routine: Routine) -> Timeline:
    """The timeline for a person whose left side is affected."""
    return flatten(routine, affected=Sides.LEFT)


def files(*routines: Routine, folder: Path = BUNDLED) -> tuple[FileRead, ...]:
    """A file for each routine."""
    return tuple(FileRead(folder / f"{r.name.lower()}.yaml", f"hash {r.name}", r) for r in routines)


def shelf(*extra: FileRead) -> Shelf:
    """All the routines, and more files."""
    return CardMaker(timeline_of, OWN).shelf((*files(*ALL), *extra))
