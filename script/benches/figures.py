"""What a measure tells, and the measures that the program was designed for."""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """What is wanted: `least` and `aim` in words, and as numbers in `unit` to compare with."""

    what: str
    least: str
    aim: str
    least_value: float
    aim_value: float
    unit: str
    more_is_better: bool = False

    def reached(self, value: float) -> str:
        """How far `value` gets."""
        sign = -1 if self.more_is_better else 1
        if sign * value <= sign * self.aim_value:
            return "aim"
        return "least" if sign * value <= sign * self.least_value else "missed"


CUE = Measure("cue onset against the timeline, recorded, worst", "5 ms", "1 ms", 5, 1, "ms")
PICTURE = Measure("picture against sound, worst", "30 ms", "1 frame (17 ms)", 30, 17, "ms")
START = Measure("first window, beside gnome-clocks", "1.0 × its time", "0.75 ×", 1, 0.75, "×")
MEMORY = Measure("memory (PSS) while playing, likewise", "1.0 ×", "0.75 ×", 1, 0.75, "×")
PLAYING = Measure("processor while playing, figure moving, one core", "15 %", "5 %", 15, 5, "%")
IDLE = Measure("processor when idle", "0 %", "0 %", 0.05, 0.05, "%")
HISTORY = Measure("history page with 20,000 sessions", "300 ms", "100 ms", 300, 100, "ms")
READING = Measure("1,000 routine files read and checked", "2 s", "0.5 s", 2, 0.5, "s")
CHANGED = Measure("the same with one changed", "changed ones only", "changed ones only", 0.1, 0.1, "s")
RENDERING = Measure("render to sound", "100 × real time", "500 ×", 100, 500, "×", more_is_better=True)
LOST = Measure("killed at any moment: sessions lost", "0", "0", 0, 0, "")
PROGRESS = Measure("killed at any moment: progress lost", "the segment's", "1 s", 1.5, 1, "s")
FAULTS = Measure("hostile files: tracebacks, hangs over 1 s", "0", "0", 0, 0, "")
FAT = Measure("hostile files: most memory", "200 MB", "200 MB", 200, 200, "MB")

MEASURES = (
    CUE, PICTURE, START, MEMORY, PLAYING, IDLE, HISTORY, READING, CHANGED, RENDERING, LOST, PROGRESS,
    FAULTS, FAT,
)  # fmt: skip


class Figure(NamedTuple):
    """One measured figure, in words: what, how much, what is wanted, and what it was compared with.

    A figure that one of the design's measures is judged by names it, and gives its value as a
    number in that measure's unit; None where it could not be measured.
    """

    what: str
    figure: str
    aim: str
    compared: str = ""
    measure: Measure | None = None
    value: float | None = None


def judged(measure: Measure, value: float, figure: str, compared: str = "") -> Figure:
    """A figure by which a measure of the design is judged."""
    aim = measure.least if measure.aim == measure.least else f"{measure.least}, better {measure.aim}"
    return Figure(measure.what, figure, aim, compared, measure, value)


def unmeasured(measure: Measure, missing: str) -> Figure:
    """A measure that this machine cannot take, for want of what `missing` names."""
    return Figure(measure.what, "not measured", measure.least, f"missing: {missing}", measure)
