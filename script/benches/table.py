"""All figures of a run as one table for the terminal, or as docs/measures.md."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING

from script.benches.figures import MEASURES, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

HEAD = ("what", "measured", "at least", "aim", "reached", "how")


def machine() -> str:
    """The machine and what the program runs on, in one line."""
    import PySide6

    runs_on = f"Python {platform.python_version()}, Qt {PySide6.__version__}"
    return f"{_processor()}, {os.cpu_count()} cores, {_system()}, {runs_on}, software rendering"


def rows(figures: Iterable[Figure]) -> list[tuple[str, ...]]:
    """The design's measures in its order, each with the figures that it is judged by."""
    told = list(figures)
    return [
        (
            measure.what,
            figure.figure,
            measure.least,
            measure.aim,
            "–" if figure.value is None else measure.reached(figure.value),
            figure.compared,
        )
        for measure in MEASURES
        for figure in told
        if figure.measure is measure
    ]


def plain(figures: Iterable[Figure]) -> str:
    """For the terminal; empty where no measure of the design was taken."""
    judged = rows(figures)
    if not judged:
        return ""
    table = [HEAD, *judged]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEAD) - 1)]
    return "\n".join(
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]))
        for row in table
    )


def markdown(figures: Sequence[Figure], day: date) -> str:
    """The whole of docs/measures.md."""
    others = [
        (figure.what, figure.figure, figure.aim, figure.compared)
        for figure in figures
        if figure.measure is None
    ]
    return "\n".join(
        (
            "# Measures",
            "",
            f"Written by `script/bench all --markdown` on {day:%d %B %Y} on {machine()}.",
            "Where two programs are compared, both ran by turns in the same run; their ratio says more than",
            "their times.",
            "",
            *_table(HEAD, rows(figures)),
            "",
            "## And besides",
            "",
            *_table(("what", "measured", "wanted", "how"), others),
            "",
        )
    )


def _table(head: tuple[str, ...], body: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, ("---",) * len(head), *body]
    return ["| " + " | ".join(cell.replace("|", r"\|") for cell in line) + " |" for line in lines]


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
