"""The process that judges cases: its memory is capped, and whoever started it watches its clock.

It is told numbers of cases, one a line, and answers each with a line of JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.fuzzing.cases import Cases

MOST_MEMORY = 200_000_000
"""Bytes that the process may have in all, the interpreter with the program's code included."""


def main(seed: int) -> None:
    """Judge what is asked for until the input ends."""
    with tempfile.TemporaryDirectory(prefix="rp-fuzz-") as folder:
        cases = Cases(seed, Path(folder))
        for case in cases.good_ones():
            outcome = cases.judge(case)
            if outcome.fault:
                raise SystemExit(f"{case.name}, which is good: {outcome.fault}")
        _cap_memory()
        for line in sys.stdin:
            told = asdict(cases.judge(cases.make(int(line)))) | {"peak": _peak()}
            print(json.dumps(told), flush=True)


def _cap_memory() -> None:
    """What is left up to the most, on top of the addresses that are taken already."""
    size, resident = (int(pages) for pages in Path("/proc/self/statm").read_text().split()[:2])
    page = resource.getpagesize()
    most = size * page + MOST_MEMORY - resident * page
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _peak() -> int:
    """The most memory that the process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
