"""What the moving figure costs in the player, drawn in software, at 60 pictures a second."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, NamedTuple

from script.benches.figures import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.figure.values import Library
    from rehab_player.core.routine import Step
    from rehab_player.ui.player.page import PlayerPage

RATE = 60
"""Pictures a second."""
WINDOW = (1366, 768)
MOST_SECONDS = 4.0
"""How long each figure is watched at most; what it does comes round again sooner."""


class Cost(NamedTuple):
    """The share of a core, in per cent, and the time of the dearest picture in ms."""

    percent: float
    worst_ms: float


def run(minutes: float) -> Iterator[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # draws in software into memory
    from PySide6.QtWidgets import QApplication

    from rehab_player.resources import assets_dir
    from rehab_player.storage.figure_files import bundled_figures

    app = QApplication.instance() or QApplication([])
    assert app is not None, "it lives as long as this function"
    library = bundled_figures(assets_dir() / "figures")
    seconds = min(MOST_SECONDS, 60 * minutes)
    costs = {name: _cost(library, name, seconds) for name in library.figures}
    dearest = max(costs, key=lambda name: costs[name].percent)
    middle = sorted(cost.percent for cost in costs.values())[len(costs) // 2]
    slowest = max(costs, key=lambda name: costs[name].worst_ms)
    aim = "5 %"
    where = (
        f"stage of a window of {WINDOW[0]}×{WINDOW[1]}, {len(costs)} figures, less what the page costs bare"
    )
    yield Figure(f"figure at {RATE} pictures a second, the dearest", _percent(costs[dearest]), aim, dearest)
    yield Figure(f"figure at {RATE} pictures a second, the middle one", f"{middle:.1f} %", aim, where)
    worst = f"{costs[slowest].worst_ms:.1f} ms"
    yield Figure("one picture, the slowest", worst, f"{1000 / RATE:.1f} ms", slowest)
    hidden = _cost(library, dearest, seconds, hidden=True)
    yield Figure("figure when it is not seen", _percent(hidden), "0 %", f"{dearest}, the page hidden")


def _percent(cost: Cost) -> str:
    return f"{cost.percent:.1f} %"


def _cost(library: Library, name: str, seconds: float, *, hidden: bool = False) -> Cost:
    """What the figure adds to a page that is shown without it."""
    with_figure = _played(library, name, seconds, hidden=hidden)
    bare = _played(None, name, seconds, hidden=hidden)
    return Cost(max(0.0, with_figure.percent - bare.percent), with_figure.worst_ms)


def _played(library: Library | None, name: str, seconds: float, *, hidden: bool) -> Cost:
    """Play a step with the figure picture by picture, as fast as it goes, and add up processor time.

    Its pictures are made before, as the player does ahead of a step.
    """
    from PySide6.QtCore import QCoreApplication

    from rehab_player.core.commands import Start
    from rehab_player.core.flatten import flatten
    from rehab_player.core.player import Player
    from rehab_player.core.routine import Routine
    from rehab_player.ui.figure.stage import StageFigures
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.page import PlayerPage
    from rehab_player.ui.theme import Theme

    theme = Theme("light")
    figures = StageFigures(library) if library is not None else None
    page = PlayerPage(theme, Icons(theme), figures)
    page.resize(*WINDOW)
    routine = Routine(name=name, steps=(_step(name, library),))
    timeline = flatten(routine, lead_in_ms=0, count_in_ms=0)
    player = Player(timeline)
    page.set_session(timeline, routine)
    player.handle(Start(), 0)
    page.show()
    _warm(page, player, figures)
    page.setVisible(not hidden)
    QCoreApplication.processEvents()
    worst = 0.0
    begun = time.process_time()
    for number in range(round(seconds * RATE)):
        now = number * 1000 // RATE
        before = time.process_time()
        player.tick(now)
        page.show_moment(player.moment(now))
        QCoreApplication.processEvents()
        worst = max(worst, time.process_time() - before)
    spent = time.process_time() - begun
    page.hide()
    page.deleteLater()
    QCoreApplication.processEvents()
    return Cost(100 * spent / seconds, 1000 * worst)


def _warm(page: PlayerPage, player: object, figures: object) -> None:
    """Let the pictures of the step be made; they are kept from then on."""
    from PySide6.QtCore import QCoreApplication

    from rehab_player.core.player import Player
    from rehab_player.ui.figure.stage import StageFigures

    assert isinstance(player, Player)
    until = time.monotonic() + 5
    for now in (0, 500, 1_500, 2_500, 0):
        page.show_moment(player.moment(now))
        QCoreApplication.processEvents()
        while isinstance(figures, StageFigures) and figures.is_making and time.monotonic() < until:
            QCoreApplication.processEvents()


def _step(name: str, library: Library | None) -> Step:
    """A step of the kind that the figure is for."""
    from rehab_player.core.routine import Hold, Move, Phase, Reps
    from rehab_player.resources import assets_dir
    from rehab_player.storage.figure_files import bundled_figures

    figure = (library or bundled_figures(assets_dir() / "figures")).figures[name]
    if figure.cycle is not None:
        return Move(name=name, duration_ms=60_000, figure=name)
    if figure.pair is not None:
        tempo = (Phase("up", 2_000), Phase("down", 2_000))
        return Reps(name=name, count=15, tempo=tempo, figure=name)
    return Hold(name=name, duration_ms=60_000, figure=name)
