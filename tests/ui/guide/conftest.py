"""The Guide page with the bundled guide, routines and programmes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Sides
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.storage.guide import load_guide
from rehab_player.storage.library import Library
from rehab_player.storage.programme_file import read_programmes
from rehab_player.ui.guide.foot_data import FootDrawing, read_foot
from rehab_player.ui.guide.page import GuidePage
from rehab_player.ui.routines.cards import CardMaker, RoutineCard

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.core.figure.values import Body
    from rehab_player.core.guide import Guide
    from rehab_player.core.programme import Programme
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme

MakePage = Callable[..., GuidePage]
"""Makes a page and shows it; takes what the page's constructor takes by name, and `guide`."""


@pytest.fixture(scope="session")
def body() -> Body:
    return bundled_figures(assets_dir() / "figures").body


@pytest.fixture(scope="session")
def drawing(body: Body) -> FootDrawing:
    return read_foot(assets_dir() / "guide", body)


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load_guide(assets_dir() / "guide")


@pytest.fixture(scope="session")
def cards(tmp_path_factory: pytest.TempPathFactory) -> dict[str, RoutineCard]:
    """Every bundled routine's card by its file name."""
    own: Path = tmp_path_factory.mktemp("own")
    maker = CardMaker(lambda routine: flatten(routine, affected=Sides.RIGHT), own)
    return {card.path.stem: card for card in maker.shelf(Library([], editions=[routines_dir()]).scan()).cards}


@pytest.fixture(scope="session")
def programmes() -> dict[str, Programme]:
    """Every bundled programme by its file name."""
    files = read_programmes([routines_dir()])
    return {file.path.stem: file.programme for file in files if file.programme is not None}


@pytest.fixture
def make_page(
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    drawings: Drawings,
    guide: Guide,
    body: Body,
    cards: dict[str, RoutineCard],
    programmes: dict[str, Programme],
) -> MakePage:
    def make(size: tuple[int, int] = (1166, 768), guide: Guide = guide, **more: object) -> GuidePage:
        page = GuidePage(
            theme,
            icons,
            drawings,
            guide,
            assets_dir() / "guide",
            body,
            cards.get,
            programmes.get,
            **more,  # type: ignore[arg-type]
        )
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make
