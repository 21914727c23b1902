"""What bent and hostile files do to the program: tests/fuzzing, with so many cases as there is time for."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from script.benches.figures import FAT, FAULTS, judged
from tests.fuzzing.fuzzer import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator

    from script.benches.figures import Figure

CASES = 10_000
SEED = 9


def run(minutes: float) -> Iterator[Figure]:
    """Ten thousand files, or as many as `minutes` allow."""
    # In a process that begins anew: what other measures left in memory must not count.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
        tally = fresh.submit(fuzz, SEED, 0, CASES, minutes=minutes).result()
    slowest, what, _ = tally.slowest
    how = f"{tally.cases:,} files, the slowest {slowest:.0f} ms ({what})"
    yield judged(FAULTS, len(tally.faults), str(len(tally.faults)), how)
    memory = tally.peak / 1e6
    yield judged(FAT, memory, f"{memory:.0f} MB", "a process that judges hundreds of them")
