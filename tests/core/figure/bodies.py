"""All figures of the program, and the moments at which they are looked at."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from rehab_player.core.figure.movement import Movement, Track
from rehab_player.resources import assets_dir
from rehab_player.storage.figure_files import bundled_figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.figure.skeleton import Skeleton
    from rehab_player.core.figure.values import Figure, Library

SAMPLES = 48


@cache
def library() -> Library:
    """The figures as they ship."""
    return bundled_figures(assets_dir() / "figures")


def bodies() -> list[Figure]:
    """The figures that have a whole person."""
    return [figure for figure in library().figures.values() if figure.has_body]


def tracks(figure: Figure) -> list[Track]:
    """The tracks that a figure has of its own."""
    found = [Track.LIFT] if figure.pair else []
    if figure.held:
        found += [Track.INTO, Track.BREATH]
    return [*found, Track.CYCLE] if figure.cycle else found


@cache
def walk(name: str, track: Track, samples: int = SAMPLES) -> tuple[Skeleton, ...]:
    """A figure's skeletons all along a track."""
    movement = Movement(library().body, library().figures[name])
    return tuple(movement.at(track, i / samples).skeleton for i in range(samples + 1))


def steps(name: str, track: Track, samples: int) -> Iterator[tuple[Skeleton, Skeleton]]:
    """Each skeleton with the next one."""
    return pairwise(walk(name, track, samples))
