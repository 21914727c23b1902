"""`script/bench [WORD...]`: run the named measures, or `all`."""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from script.benches.figures import Figure

BENCHES = {
    "reading": "1,000 routine files read and checked, and read again unchanged",
    "window": "first window and memory beside gnome-clocks, processor while playing and idle",
    "sound": "cue onsets recorded from a real sound server, and rendering",
    "soak": "a whole Contrast Soak in a window resized all the time, recorded (7 minutes)",
    "figure": "the moving figure in the player, drawn in software at 60 pictures a second",
    "history": "the history page's data, filters and exports with 20,000 sessions",
    "killed": "SIGKILL in the middle of sessions: what is lost",
}


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="script/bench", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.epilog = "\n".join(f"  {word:<8} {text}" for word, text in BENCHES.items())
    parser.add_argument("words", nargs="*", metavar="WORD", choices=[*BENCHES, "all", []])
    parser.add_argument("--minutes", type=float, default=1.0, help="how long to measure (1)")
    options = parser.parse_args()
    if not options.words:
        parser.print_help()
        return 0
    words = list(BENCHES) if "all" in options.words else options.words
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.platform()}"
    print(f"{machine}, Python {platform.python_version()}")
    for word in words:
        run: Callable[[float], Iterable[Figure]] = importlib.import_module(f"script.benches.{word}").run
        for figure in run(options.minutes):
            print(_line(figure), flush=True)
    return 0


def _line(figure: Figure) -> str:
    compared = f"   ({figure.compared})" if figure.compared else ""
    return f"{figure.what:<58} {figure.figure:>14}   aim {figure.aim}{compared}"


sys.exit(main())
