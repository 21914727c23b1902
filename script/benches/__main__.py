"""`script/bench [WORD...]`: run the named measures, or `all`."""

from __future__ import annotations

import argparse
import importlib
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from script.benches import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from script.benches.figures import Figure

BENCHES = {
    "window": "first window and memory beside gnome-clocks, processor while playing and idle",
    "sound": "cue onsets recorded from a real sound server, and rendering",
    "picture": "the picture against the sound, both recorded",
    "soak": "a whole Contrast Soak in a window resized all the time, recorded (7 minutes)",
    "figure": "the moving figure in the player, drawn in software at 60 pictures a second",
    "editor": "one key typed in the editor, by text and by form, in a usual file and one of 10,000 lines",
    "history": "the history page with 20,000 sessions, its data, filters and exports",
    "reading": "1,000 routine files read and checked, and read again unchanged",
    "killed": "SIGKILL in the middle of sessions: what is lost (20 a minute)",
    "hostile": "bent and hostile files, up to 10,000",
}
LONG = {"sound": 10.0, "killed": 10.0, "hostile": 30.0}
"""How many minutes the design asks for, in `all`; the others take one or as long as they need."""
MEASURES = Path(__file__).parents[2] / "docs" / "measures.md"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="script/bench", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.epilog = "\n".join(f"  {word:<8} {text}" for word, text in BENCHES.items())
    parser.add_argument("words", nargs="*", metavar="WORD", choices=[*BENCHES, "all", []])
    parser.add_argument(
        "--minutes", type=float, help="how long each measures (1; with all, as long as the design asks for)"
    )
    parser.add_argument("--markdown", action="store_true", help=f"write docs/{MEASURES.name} too")
    options = parser.parse_args()
    if not options.words:
        parser.print_help()
        return 0
    is_all = "all" in options.words
    words = list(BENCHES) if is_all else options.words
    print(table.machine())
    figures = list(_measured(words, options.minutes, LONG if is_all else {}))
    if told := table.plain(figures):
        print(f"\n{datetime.now().astimezone():%d %B %Y}, {table.machine()}\n{told}")
    if options.markdown:
        MEASURES.write_text(table.markdown(figures, datetime.now().astimezone().date()), encoding="utf-8")
    return 0


def _measured(words: Iterable[str], minutes: float | None, usual: dict[str, float]) -> Iterator[Figure]:
    """Each figure as soon as it is known, printed too."""
    for word in words:
        run: Callable[[float], Iterable[Figure]] = importlib.import_module(f"script.benches.{word}").run
        for figure in run(usual.get(word, 1.0) if minutes is None else minutes):
            print(_line(figure), flush=True)
            yield figure


def _line(figure: Figure) -> str:
    compared = f"   ({figure.compared})" if figure.compared else ""
    return f"{figure.what:<58} {figure.figure:>14}   aim {figure.aim}{compared}"


sys.exit(main())
