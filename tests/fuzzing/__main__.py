"""`script/fuzz`: bend files, and see whether anything breaks."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.fuzzing.cases import Cases
from tests.fuzzing.fuzzer import fuzz

CASES = 10_000
NO_END = 10**12
MOST_MEMORY = 200_000_000
"""Bytes that no file may make the program take."""


def main() -> int:
    """Run what the command line asks for; 1 when a fault was found, or too much memory was taken."""
    parser = argparse.ArgumentParser(prog="script/fuzz", description="Bend files, and see what breaks.")
    parser.add_argument("--cases", type=int, help=f"how many ({CASES:,}; endless with --minutes)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other cases (1)")
    parser.add_argument("--minutes", type=float, help="end after so long")
    parser.add_argument("--case", type=int, metavar="N", help="judge case N alone, in this process")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="with --case: write the bent file here")
    options = parser.parse_args()
    if options.case is not None:
        return _judge_one(options.seed, options.case, options.keep)
    last = options.cases or (CASES if options.minutes is None else NO_END)
    tally = fuzz(options.seed, 0, last, minutes=options.minutes)
    for number, fault in sorted(tally.faults.items()):
        print(f"script/fuzz --seed {options.seed} --case {number}: {fault}\n")
    print("\n".join(tally.lines()))
    return 1 if tally.faults or tally.peak > MOST_MEMORY else 0


def _judge_one(seed: int, number: int, keep: Path | None) -> int:
    with tempfile.TemporaryDirectory(prefix="rp-fuzz-") as folder:
        cases = Cases(seed, Path(folder))
        case = cases.make(number)
        if keep is not None:
            keep.write_bytes(case.data)
        print(f"{case.kind}, made from {case.name}, {len(case.data):,} bytes: {case.data[:300]!r}")
        outcome = cases.judge(case)
    print(f"{outcome.slowest}: {outcome.ms:.0f} ms\n{outcome.fault or 'no fault'}")
    return 1 if outcome.fault else 0


sys.exit(main())
