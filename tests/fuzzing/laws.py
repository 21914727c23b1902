"""What must hold of any file: it is read, or what is wrong with it is said. Broken laws raise."""

from __future__ import annotations

import time
from contextlib import contextmanager
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.cues import Speech
from rehab_player.core.editing import EditRefused, SetHead
from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.parts import Part
from rehab_player.core.figure.scene import Drawing, Moving
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Sides
from rehab_player.core.timeline_json import timeline_as_dict
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.characters import first_invisible
from rehab_player.storage.figure_files import bundled_figures, parse_figures
from rehab_player.storage.programme_file import parse_programme
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_judge import Around
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.routine_save_bytes import bytes_of, text_of
from rehab_player.ui.widgets.strip_blocks import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.figure.parts import Mark
    from rehab_player.core.figure.values import Figure
    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Segment, Timeline
    from rehab_player.storage.problems import Problem

HERE = Path("folder-that-is-not-there/knee.yaml")
SEARCH = (routines_dir(),)
EDITOR = "judged in the editor"
"""What the window leaves to a worker where the text is long."""
STRIP = (640.0, 22.0)
MOST_PLANNED = 400
"""Segments of one timeline whose cues are worked out; in the program each is when it is its turn."""
FAR = 1_000.0
"""Statures: nothing that is drawn stands farther away."""


class Watch:
    """How much processor time each thing took that the program does in one go, in ms."""

    def __init__(self) -> None:
        self.took: dict[str, float] = {}

    @contextmanager
    def timing(self, what: str) -> Iterator[None]:
        """Add up under the name `what`."""
        began = time.process_time()
        yield
        self.took[what] = self.took.get(what, 0.0) + (time.process_time() - began) * 1000


def routine_holds(data: bytes, watch: Watch) -> None:
    """A routine file: read, flattened, planned, laid out, and through the editor unchanged."""
    with watch.timing("read"):
        file = parse_routine(data, path=HERE, search=SEARCH)
    faults = [problem for problem in file.problems if not problem.warning]
    assert (file.routine is None) == bool(faults), "a routine with problems, or none without"
    problems_hold(file.problems)
    if file.routine is not None:
        for affected in (Sides.LEFT, Sides.BOTH):
            with watch.timing("flatten"):
                timeline = flatten(file.routine, affected=affected)
            timeline_holds(timeline, watch)
        texts_hold(file.routine)
    document_holds(data, watch)


def problems_hold(problems: Sequence[Problem]) -> None:
    """Each at a place of the file, in one line that can be seen."""
    for problem in problems:
        assert problem.line >= 1
        assert problem.column >= 1
        said = problem.text("knee.yaml")
        assert len(said) < 1_000, f"{len(said)} characters"
        assert "\n" not in said
        assert first_invisible(said) is None, f"signs that nobody sees: {said!r}"


def texts_hold(routine: Routine) -> None:
    """What is shown of a routine has no signs that change what stands around them."""
    for text in (routine.name, routine.summary, routine.caution, *routine.equipment, *routine.sources):
        assert first_invisible(text) is None, repr(text)


def timeline_holds(timeline: Timeline, watch: Watch) -> None:
    """Segments follow each other without a gap, cues stay inside them, and the strip inside its width."""
    start = 0
    for index, segment in enumerate(timeline.segments):
        assert (segment.index, segment.start_ms) == (index, start)
        start += segment.duration_ms or 0
    assert start == timeline.total_ms <= 86_400_000
    assert 0 < len(timeline.segments) <= 10_000
    for segment in timeline.segments[:MOST_PLANNED]:
        with watch.timing("cues of one segment"):
            assert segment.cues
        watch.took["cues of a segment"] = max(
            watch.took.get("cues of a segment", 0.0), watch.took.pop("cues of one segment")
        )
        cues_hold(segment)
    with watch.timing("strip"):
        laid = blocks(timeline.segments, *STRIP)
    assert len(laid) == len(timeline.segments)
    assert all(block.x >= -0.01 and block.width >= 0 and block.right <= STRIP[0] + 0.01 for block in laid)
    if len(timeline.segments) <= MOST_PLANNED:
        with watch.timing("timeline --json"):
            timeline_as_dict(timeline)


def cues_hold(segment: Segment) -> None:
    last, free_from = 0, 0
    for cue in segment.cues:
        assert cue.at_ms >= last, "cues are in order"
        last = cue.at_ms
        assert segment.duration_ms is None or cue.at_ms < segment.duration_ms, "a cue after the end"
        if isinstance(cue, Speech):
            assert cue.at_ms >= free_from, "two texts at once"
            free_from = cue.at_ms + cue.duration_ms


def document_holds(data: bytes, watch: Watch) -> None:
    """In the editor nothing changes by itself, and an undone change leaves no trace."""
    text = text_of(data)
    if text is None:
        return
    if b"\r" not in data:
        assert bytes_of(text, data) == data, "not byte for byte the same"
    with watch.timing(EDITOR):
        document = Document(text, Around(HERE, SEARCH))
        judged = document.settle()
    assert document.text == text
    assert not document.is_changed
    for mark in judged.marks:
        assert 0 <= mark.span.start <= mark.span.end <= len(text), "underlined outside of the text"
    with watch.timing("edit"):
        try:
            document.apply(SetHead("name", "Another: name"), now_ms=0)
        except EditRefused:
            assert document.text == text
            return
        if document.is_changed:
            document.undo()
    assert document.text == text


def programme_holds(data: bytes, watch: Watch) -> None:
    """A programme file is read, or has problems."""
    names = frozenset(path.stem for path in routines_dir().glob("*.yaml"))
    with watch.timing("read"):
        file = parse_programme(data, path=HERE, routines=names)
    faults = [problem for problem in file.problems if not problem.warning]
    assert (file.programme is None) == bool(faults)
    problems_hold(file.problems)


class FigureLaws:
    """A figure file: what can be used of it can be drawn, in numbers."""

    def __init__(self) -> None:
        self._bundled = bundled_figures(assets_dir() / "figures")

    def __call__(self, data: bytes, watch: Watch) -> None:
        with watch.timing("read"):
            library, problems = parse_figures(data, self._bundled)
        problems_hold(problems)
        new = [
            figure
            for name, figure in library.figures.items()
            if self._bundled.figures.get(name) is not figure
        ]
        for figure in new[:3]:
            with watch.timing("draw"):
                self._draw(figure)

    def _draw(self, figure: Figure) -> None:
        drawing = Drawing(self._bundled.body, figure)
        if figure.has_body:
            assert figure.frame is not None
            assert figure.frame.right > figure.frame.left
            assert figure.frame.top > figure.frame.bottom
            marks_hold(drawing.back(figure.frame))
            for track in _tracks(figure):
                for share in (0.0, 0.4, 1.0):
                    marks_hold(drawing.body(Moving(track, share)))
        if figure.close_up is not None:
            scene = drawing.close_up(Moving(Track.LIFT, 0.3))
            marks_hold((*scene.back, *scene.front))


def _tracks(figure: Figure) -> list[Track]:
    found = [Track.LIFT] if figure.pair else []
    if figure.held:
        found += [Track.INTO, Track.BREATH]
    return [*found, Track.CYCLE] if figure.cycle else found


def marks_hold(marks: Sequence[Mark]) -> None:
    """Every point is a number, and not far away."""
    for mark in marks:
        polygons = mark.polygons if isinstance(mark, Part) else (mark.points,)
        for polygon in polygons:
            assert all(isfinite(x) and abs(x) < FAR and isfinite(y) and abs(y) < FAR for x, y in polygon)
