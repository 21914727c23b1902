"""The Routines page, driven by keys and accessible names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rehab_player.core.routine import Hold, Repeat, Routine
from rehab_player.storage.problems import Problem
from rehab_player.ui.routines.broken import BrokenRow
from rehab_player.ui.routines.card_model import CardRole
from rehab_player.ui.routines.card_paint import CardDelegate
from rehab_player.ui.routines.cards import BrokenFile, CardMaker, RoutineCard, Shelf, make_card
from rehab_player.ui.routines.detail import DetailCard
from rehab_player.ui.routines.page import RoutinesPage
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from tests.ui import samples
from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

WIDE, NARROW = (1190, 790), (760, 600)


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons, drawings: Drawings) -> RoutinesPage:
    page = RoutinesPage(theme, icons, drawings, samples.OWN)
    page.show_shelf(samples.shelf(samples.BROKEN))
    show(page, size=WIDE)
    return page


def listed(page: RoutinesPage) -> list[str]:
    """The names of the cards, in order."""
    model = page.cards.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def chosen(page: RoutinesPage) -> str:
    """The name of the chosen card."""
    assert page.cards.current is not None
    return page.cards.current.name


def button(page: QWidget, words: str) -> Button:
    """The visible button with these words."""
    found = [one for one in page.window().findChildren(Button) if one.label == words and one.isVisible()]
    assert len(found) == 1, words
    return found[0]


def test_arrows_move_between_cards_and_enter_starts(qtbot: QtBot, page: RoutinesPage) -> None:
    assert page.cards.columns() == 2
    page.cards.setFocus()
    walked = [chosen(page)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        press(page.cards, key)
        walked.append(chosen(page))
    assert walked == ["Calf raises R&D", "Calf stretch", "Eccentric heel drops", "Contrast Soak"]
    with qtbot.waitSignal(page.start_wanted) as told:
        press(page.cards, Qt.Key.Key_Return)
    assert isinstance(told.args[0], RoutineCard)
    assert told.args[0].name == "Contrast Soak"


def test_the_details_follow_the_chosen_card_and_start_it(qtbot: QtBot, page: RoutinesPage) -> None:
    page.choose(samples.BUNDLED / "eccentric-heel-drops.yaml")
    assert page.detail.start.accessibleDescription() == "Eccentric heel drops"
    with qtbot.waitSignal(page.start_wanted) as told:
        click(page.detail.start)
    assert told.args[0].path.name == "eccentric-heel-drops.yaml"


def test_typing_in_the_search_filters_and_down_goes_to_the_cards(qtbot: QtBot, page: RoutinesPage) -> None:
    page.focus_search()
    write(page.focusWidget(), "soak")
    assert listed(page) == ["Contrast Soak"]
    press(page.focusWidget(), Qt.Key.Key_Down)
    assert page.cards.hasFocus()


def test_nothing_fits_and_one_button_brings_all_back(qtbot: QtBot, page: RoutinesPage) -> None:
    page.focus_search()
    write(page.focusWidget(), "zumba")
    assert not page.cards.isVisible()
    assert not page.detail.start.isVisible()
    click(button(page, "Clear the filters"))
    assert len(listed(page)) == len(samples.ALL)
    assert page.cards.isVisible()


def test_escape_in_the_search_clears_it(qtbot: QtBot, page: RoutinesPage) -> None:
    page.focus_search()
    write(page.focusWidget(), "soak")
    press(page.focusWidget(), Qt.Key.Key_Escape)
    assert len(listed(page)) == len(samples.ALL)


def test_filters_offer_what_the_routines_have(page: RoutinesPage) -> None:
    areas = [words for _, words in page.filters._area._options]
    assert areas == ["Back of ankle", "Calf", "Front of ankle", "General"]
    kit = [words for _, words in page.filters._kit._options]
    assert kit == ["Nothing needed", "step with a rail", "thermometer", "two buckets", "wall or rail"]
    page.filters._goal.set_value("mobility")
    assert listed(page) == ["Calf stretch", "Mobility Reset"]


def test_a_broken_file_is_listed_and_tells_all_its_problems(
    qtbot: QtBot, page: RoutinesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = page.findChildren(BrokenRow)[0]
    told = [child.accessibleName() for child in row.findChildren(QWidget)]
    assert "evening-calf.yaml has 2 problems, the first in line 9" in told
    click(row.show_button)
    (sheet,) = page.window().findChildren(Sheet)
    (text,) = (edit.toPlainText() for edit in sheet.findChildren(QPlainTextEdit))
    assert text.splitlines()[0].startswith("evening-calf.yaml:9:10: steps 2, rest:")
    click(button(page, "Copy the text"))
    assert QGuiApplication.clipboard().text() == text
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(button(page, "Open in your editor"))
    assert [url.fileName() for url in opened] == ["evening-calf.yaml"]


def test_a_single_problem_is_told_in_the_singular(page: RoutinesPage) -> None:
    page.show_shelf(samples.shelf(replace(samples.BROKEN, problems=samples.BROKEN.problems[:1])))
    told = [child.accessibleName() for child in page.findChildren(QWidget)]
    assert "evening-calf.yaml has 1 problem, in line 17" in told


def test_new_files_keep_search_and_choice(page: RoutinesPage) -> None:
    page.choose(samples.BUNDLED / "mobility-reset.yaml")
    files = samples.files(*samples.ALL, replace(samples.HEEL_DROPS, name="A new one"))
    page.show_shelf(CardMaker(samples.timeline_of, samples.OWN).shelf(files))
    assert chosen(page) == "Mobility Reset"
    assert listed(page)[0] == "A new one"


def test_the_own_folder_is_named_only_while_it_is_empty(qtbot: QtBot, page: RoutinesPage) -> None:
    assert page.folder_button.isVisible()
    maker = CardMaker(samples.timeline_of, samples.OWN)
    page.show_shelf(maker.shelf(samples.files(samples.CIRCLES, folder=samples.OWN)))
    assert not page.folder_button.isVisible()


def test_in_a_narrow_window_the_details_cover_the_list(qtbot: QtBot, page: RoutinesPage) -> None:
    page.window().resize(*NARROW)
    qtbot.waitUntil(lambda: page.is_narrow)
    assert page.cards.isVisible()
    assert not page.detail.isVisible()
    place = page.cards.current_place().center()
    click(page.cards.viewport(), place)
    assert page.detail.isVisible()
    assert not page.cards.isVisible()
    click(page.detail.back)
    assert page.cards.isVisible()
    assert not page.detail.isVisible()


def test_two_hundred_routines_fill_the_columns_and_draw_only_what_is_seen(
    qtbot: QtBot, page: RoutinesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tuple(replace(samples.CIRCLES, name=f"Routine {n:03}") for n in range(200))
    drawn: set[str] = set()
    original = CardDelegate._paint_words

    def paint_words(self: CardDelegate, painter: QPainter, rect: QRectF, card: RoutineCard) -> None:
        drawn.add(card.name)
        original(self, painter, rect, card)

    monkeypatch.setattr(CardDelegate, "_paint_words", paint_words)
    page.show_shelf(CardMaker(samples.timeline_of, samples.OWN).shelf(samples.files(*many)))
    qtbot.waitUntil(lambda: bool(drawn))
    assert len(drawn) < 30
    assert page.cards.height() == 100 * page.cards.gridSize().height()


def test_a_keyboard_user_sees_the_card_that_is_chosen(qtbot: QtBot, page: RoutinesPage) -> None:
    many = tuple(replace(samples.CIRCLES, name=f"Routine {n:03}") for n in range(40))
    page.show_shelf(CardMaker(samples.timeline_of, samples.OWN).shelf(samples.files(*many)))
    page.cards.setFocus()
    qtbot.waitUntil(lambda: page._list.verticalScrollBar().maximum() > 0)
    press(page.cards, Qt.Key.Key_End)
    assert chosen(page) == "Routine 039"
    bottom = page.cards.mapTo(page._list.viewport(), page.cards.current_place().bottomLeft()).y()
    assert 0 < bottom <= page._list.viewport().height()


def test_cards_tell_a_screen_reader_what_they_show(page: RoutinesPage) -> None:
    index = page.cards.model().index(3, 0)
    told = page.cards.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    expected = "Eccentric heel drops, 14:00, 2 a day, Slow lowering off a step for the Achilles tendon."
    assert told == expected
    assert isinstance(index.data(CardRole), RoutineCard)


def test_an_empty_shelf_is_no_fault(page: RoutinesPage) -> None:
    page.show_shelf(Shelf())
    assert listed(page) == []
    assert page.cards.current is None


def test_a_figure_file_with_mistakes_is_listed_like_a_broken_routine(page: RoutinesPage) -> None:
    problems = (Problem(3, 5, "figures mine", "needs `frame`"),)
    shelf = Shelf((), (BrokenFile(samples.OWN / "figures" / "mine.yaml", problems, is_figure=True),))
    page.show_shelf(shelf)
    row = page.findChildren(BrokenRow)[-1]
    told = [child.accessibleName() for child in row.findChildren(QWidget)]
    assert "figures/mine.yaml has 1 problem, in line 3" in told
    sheet = row.show_problems()
    assert sheet.accessibleName() == "figures/mine.yaml"
    words = " ".join(text.text() for text in sheet.findChildren(Text))
    assert "left out until it is solved" in words
    assert "started" not in words


def test_the_details_warn_of_a_picture_that_is_not_there(
    show: Show, theme: Theme, icons: Icons, drawings: Drawings, tmp_path: Path
) -> None:
    hold = Hold(name="Stretch", duration_ms=30_000, figure="knee.png", line=4)
    inner = Routine(name="Mine", steps=(Repeat(rounds=2, steps=(hold,)),))
    file = samples.FileRead(tmp_path / "mine.yaml", "1", inner, ())
    card = make_card(file, inner, samples.timeline_of(inner), own=True)
    detail = DetailCard(theme, icons, drawings)
    show(detail, size=(420, 900))

    def warned() -> bool:
        detail.show_card(card)
        texts = [text.text() for text in detail.findChildren(Text) if text.isVisible()]
        return any("mine.yaml:4:1: figure: `knee.png` is not beside the routine" in text for text in texts)

    assert warned()
    (tmp_path / "knee.png").write_bytes(b"a picture")
    assert not warned()
